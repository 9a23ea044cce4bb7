//! Operating system errors.

use std::io;

/// Formats an operating system error as Python does, as in `[Errno 2] No such file or directory`.
pub fn system_error(error: &io::Error) -> String {
    let text = error.to_string();
    match error.raw_os_error() {
        Some(code) => {
            let bare = text
                .trim_end_matches(&format!(" (os error {code})"))
                .to_owned();
            format!("[Errno {code}] {bare}")
        }
        None => text,
    }
}
