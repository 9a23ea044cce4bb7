//! JSON on indented lines (`cli.md` section 10.3).

use reference::json::{Charset, NotSerializable, pretty};
use shape::Value;

pub(super) fn write(out: &mut String, value: &Value) -> Result<(), String> {
    match pretty(value, Charset::Unicode) {
        Ok(json) => {
            out.push_str(&json);
            out.push('\n');
            Ok(())
        }
        Err(NotSerializable { written }) => {
            out.push_str(&written);
            Err("Encountered unrecognized type in JSON encoder.".to_owned())
        }
    }
}
