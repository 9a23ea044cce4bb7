//! The types of resource that a tag policy may name, as in `ec2:instance`.

/// A line for each service: `service: type type ...`. A type with `-e` can only be enforced; a line
/// that begins with a star also has `service:ALL_SUPPORTED`, which can only be enforced too.
const TYPES: &str = include_str!("resource_types.txt");

/// The wildcard for all enforceable types of a service. Like all names, it is compared in lower case.
const ALL: &str = "all_supported";

/// What marks a type that can be enforced, and not required in a report.
const ENFORCED_ONLY: &str = "-e";

/// Tells whether a tag policy may be enforced for a type.
pub(super) fn is_enforceable(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let Some((service, of)) = find(&name) else {
        return false;
    };
    let mut types = service.types();
    (of == ALL && service.has_all) || types.any(|known| known.trim_end_matches(ENFORCED_ONLY) == of)
}

/// Tells whether a tag may be required for a type. Types that can be reported and not enforced are
/// not listed, so any unlisted type of a service that is listed will do.
pub(super) fn is_reportable(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let Some((service, of)) = find(&name) else {
        return false;
    };
    let is_enforced_only = |known: &str| known.strip_suffix(ENFORCED_ONLY) == Some(of);
    !of.is_empty() && !of.contains('*') && !service.types().any(is_enforced_only)
}

struct Service<'a> {
    types: &'a str,
    has_all: bool,
}

impl Service<'_> {
    fn types(&self) -> impl Iterator<Item = &str> {
        self.types.split_whitespace()
    }
}

/// Returns the service of a type, if it is listed, and the type without its service.
fn find(name: &str) -> Option<(Service<'static>, &str)> {
    let (sought, of) = name.split_once(':')?;
    let lines = TYPES.lines().filter(|line| !line.starts_with('#'));
    let mut services = lines.filter_map(|line| line.split_once(':'));
    let (service, types) =
        services.find(|(service, _)| service.trim_start_matches(['*', ' ']) == sought)?;
    let has_all = service.starts_with('*');
    Some((Service { types, has_all }, of))
}
