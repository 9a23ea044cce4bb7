//! The version of the state file's format.

/// The name of the format, as in the file.
pub(super) const FORMAT: &str = "orgsim-state";

/// The version that is written.
///
/// Version 2 has the current change in `world`; version 1 has none.
pub(super) const VERSION: u64 = 2;

/// Tells why a file of a version can't be read, if it can't.
///
/// Every version that was ever released is read. A change that older programs would misread adds
/// one here; what is then different in a file of the version before is brought up to date where
/// `document` has read it.
pub(super) fn refusal(version: u64) -> Option<String> {
    match version {
        1..=VERSION => None,
        0 => Some("its version is 0".to_owned()),
        newer => Some(format!(
            "it has version {newer}, and this orgsim knows versions up to {VERSION}"
        )),
    }
}
