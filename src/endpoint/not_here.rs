//! Services that are not here.

/// Says that a call is for a service that is not here.
pub(super) fn not_here(service: &str) -> String {
    format!("orgsim has organizations and a little of sts; not {service}")
}
