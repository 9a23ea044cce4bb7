//! JSON on indented lines.

use shape::Value;

use crate::json::{Charset, Unwritable, pretty};

pub(super) fn write(out: &mut String, value: &Value) -> Result<(), String> {
    match pretty(value, Charset::Unicode) {
        Ok(json) => {
            out.push_str(&json);
            out.push('\n');
            Ok(())
        }
        Err(Unwritable { written }) => {
            out.push_str(&written);
            Err("Encountered unrecognized type in JSON encoder.".to_owned())
        }
    }
}
