//! Stages that were left by processes that were killed.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

/// Removes the folders of stages whose names begin as a path does. One that can't be removed is in nobody's way.
pub(super) fn remove(beginning: &Path) {
    let (Some(folder), Some(name)) = (beginning.parent(), beginning.file_name()) else {
        return;
    };
    let folder = Some(folder).filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // A link is no folder here, and what it leads to is left alone.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && is_of_stage(&entry.file_name(), name) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Tells whether a name is that of a stage: the beginning, a process and a number.
fn is_of_stage(name: &OsStr, beginning: &OsStr) -> bool {
    let rest = name.as_encoded_bytes();
    let Some(rest) = rest.strip_prefix(beginning.as_encoded_bytes()) else {
        return false;
    };
    let mut parts = rest.split(|byte| *byte == b'-');
    let is_number = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    parts.next() == Some(b"")
        && parts.next().is_some_and(is_number)
        && parts.next().is_some_and(is_number)
        && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_process_and_a_number_stand_behind_the_beginning_of_a_stage() {
        let is_stage = |name: &str| is_of_stage(OsStr::new(name), OsStr::new("s.replay"));
        assert!(is_stage("s.replay-12-0"));
        for other in [
            "s.replay",
            "s.replay-12",
            "s.replay-12-",
            "s.replay-12-0-0",
            "s.replay-a-0",
            "s.replayed-12-0",
            "t.replay-12-0",
        ] {
            assert!(!is_stage(other), "{other}");
        }
    }
}
