//! Configuration files: any bytes are read or refused.

use orgsim::cli::config::Ini;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::made_up::{many, text};

/// Lines as such files have them, in any order.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\[(profile )?[a-z\"' ]{0,8}\\]?",
        "[ \t]{0,3}[a-z]{0,4} ?[=:]? ?[a-z=:%]{0,6}",
        "[#;].{0,8}",
        text(),
    ]
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..200)) {
        let _ = Ini::read(&bytes);
    }

    #[test]
    fn any_lines_are_read_or_refused(lines in vec(line(), 0..12)) {
        if let Ok(file) = Ini::read(lines.join("\n").as_bytes()) {
            let _ = file.check_nested();
        }
    }
}
