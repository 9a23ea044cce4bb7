//! Resume tokens (`cli.md` section 9.3): from which page a listing continues, and how much of that page was
//! shown.

use organizations::Pages;
use reference::base64;
use reference::{json, shown};
use shape::{Map, Value};

use crate::cli::failure::Failure;

/// The member that says how much of a page was shown.
const SHOWN: &str = "boto_truncate_amount";

/// The member that names the members whose texts are bytes in base 64.
const ENCODED: &str = "boto_encoded_keys";

/// Where a listing starts.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Start {
    /// The members that the first request has beside the others.
    pub(super) members: Map,
    /// How many elements of the first page to skip.
    pub(super) skip: Option<Value>,
}

/// Returns the token for continuing with the page that a service's token names.
pub(super) fn resume(token: Value, shown: Option<i64>) -> String {
    let mut members = Map::new();
    members.push(Pages::TOKEN, token);
    if let Some(shown) = shown {
        members.push(SHOWN, shown);
    }
    encode(members)
}

fn encode(members: Map) -> String {
    base64::encode(json::compact(&members.into()).as_bytes())
}

/// Reads the setting that says where to start; only a text can be a token.
pub(super) fn read_setting(setting: &Value) -> Result<Start, Failure> {
    match setting {
        Value::String(token) => read(token),
        other => Err(no_text(other)),
    }
}

impl Start {
    /// Removes from the first page what an earlier command has shown.
    ///
    /// The reference sets the list to null where the page has none.
    pub(super) fn skip_shown(
        &self,
        reply: &mut Map,
        result_key: &'static str,
    ) -> Result<(), Failure> {
        let rest = match reply.get_mut(result_key) {
            Some(Value::List(elements)) => {
                let skip = self.skip()?;
                Value::List(elements.split_off(from_start(elements, skip)))
            }
            _ => Value::Null,
        };
        reply.insert(result_key, rest);
        Ok(())
    }

    fn skip(&self) -> Result<i64, Failure> {
        match &self.skip {
            None | Some(Value::Null) => Ok(0),
            // In Python, a bool is an int.
            Some(Value::Boolean(skip)) => Ok((*skip).into()),
            Some(Value::Integer(skip)) => Ok(*skip),
            Some(Value::Huge(digits)) if digits.starts_with('-') => Ok(i64::MIN),
            Some(Value::Huge(_)) => Ok(i64::MAX),
            Some(_) => Err(Failure::general(
                "slice indices must be integers or None or have an __index__ method",
            )),
        }
    }

    /// Returns the token for continuing with the same page, of which `kept` more elements are shown.
    pub(super) fn resume(&self, kept: i64) -> Result<String, Failure> {
        let shown = match &self.skip {
            #[expect(clippy::cast_precision_loss, reason = "Python's sum is a float, too")]
            Some(Value::Float(skip)) => Value::Float(kept as f64 + skip),
            Some(skip @ (Value::Null | Value::String(_) | Value::List(_) | Value::Map(_))) => {
                let class = shown::class(skip);
                let why = format!("unsupported operand type(s) for +: 'int' and '{class}'");
                return Err(Failure::general(why));
            }
            _ => kept.saturating_add(self.skip()?).into(),
        };
        let mut members = self.members.clone();
        members.push(SHOWN, shown);
        if !self.members.keys().eq([Pages::TOKEN]) {
            let members = shown::quoted(&members.into());
            return Err(Failure::general(format!("Bad starting token: {members}")));
        }
        Ok(encode(members))
    }
}

/// Returns how many elements a list has.
pub(super) fn length(elements: &[Value]) -> i64 {
    i64::try_from(elements.len()).expect("a list fits in memory")
}

/// Returns the index for a Python index, which counts from the end if it is negative.
pub(super) fn from_start(elements: &[Value], place: i64) -> usize {
    let place = if place < 0 {
        place.saturating_add(length(elements))
    } else {
        place
    };
    usize::try_from(place.max(0)).map_or(elements.len(), |place| place.min(elements.len()))
}

/// Reads a starting token: one of ours, one of the old kind, or one of the service's.
pub(super) fn read(text: &str) -> Result<Start, Failure> {
    let decoded = base64::decode(text).and_then(|bytes| String::from_utf8(bytes).ok());
    match decoded.and_then(|decoded| json::parse(&decoded).ok()) {
        Some(Value::Map(mut members)) => {
            let encoded = members.remove(ENCODED).unwrap_or(Value::Null);
            let skip = members.remove(SHOWN);
            match decode_members(&mut members, &encoded)? {
                Some(()) => Ok(Start { members, skip }),
                None => old(text),
            }
        }
        // botocore catches the error that a list causes, and takes the text for a token of the service.
        Some(Value::List(_)) | None => old(text),
        Some(other) => {
            let class = shown::class(&other);
            Err(Failure::general(format!(
                "'{class}' object has no attribute 'pop'"
            )))
        }
    }
}

/// Turns the texts that are bytes in base 64 back into bytes; nothing if the token can't be one of
/// ours.
fn decode_members(members: &mut Map, encoded: &Value) -> Result<Option<()>, Failure> {
    let paths = match encoded {
        Value::Null => &[][..],
        Value::List(paths) => paths,
        _ => return Ok(None),
    };
    for path in paths {
        let Some([Value::String(name)]) = path.as_list() else {
            return Ok(None);
        };
        let text = members.get(name).ok_or_else(|| no_member(name))?;
        let text = text.as_str().ok_or_else(|| no_text(text))?;
        let Some(bytes) = base64::decode(text) else {
            return Ok(None);
        };
        members.insert(name.clone(), shown::bytes(&bytes));
    }
    Ok(Some(()))
}

fn no_member(name: &str) -> Failure {
    Failure::general(shown::quoted(&name.into()))
}

fn no_text(value: &Value) -> Failure {
    let class = shown::class(value);
    Failure::general(format!("'{class}' object has no attribute 'encode'"))
}

/// Reads the old kind of token: `TOKEN___SHOWN`.
fn old(text: &str) -> Result<Start, Failure> {
    let parts: Vec<_> = text.split("___").collect();
    let last = parts
        .last()
        .and_then(|last| reference::numeral::integer(last));
    let (token, skip) = match (&parts[..], last) {
        ([token, _], Some(skip)) => (*token, Some(skip)),
        ([_, _, _, ..], Some(_)) => {
            return Err(Failure::general(format!("Bad starting token: {text}")));
        }
        _ => (text, None),
    };
    let mut members = Map::new();
    members.push(
        Pages::TOKEN,
        if token == "None" {
            Value::Null
        } else {
            token.into()
        },
    );
    Ok(Start { members, skip })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_says_which_page_and_how_much_of_it_was_shown() {
        assert_eq!(
            resume(Value::Null, Some(1)),
            "eyJOZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ=="
        );
    }

    #[test]
    fn a_page_without_results_has_null_where_a_listing_starts() {
        let mut reply = Map::new();
        read("t1")
            .unwrap()
            .skip_shown(&mut reply, "Accounts")
            .unwrap();
        assert_eq!(reply.get("Accounts"), Some(&Value::Null));
    }

    /// Returns the error about a token, if a page that starts with it is refused.
    fn refusal(token: &str) -> Option<String> {
        let start = read(&base64::encode(token.as_bytes()));
        match start.and_then(|start| start.resume(1)) {
            Err(Failure::Plain { message, .. }) => Some(message),
            _ => None,
        }
    }

    #[test]
    fn a_token_without_the_services_own_cannot_be_resumed() {
        assert_eq!(refusal(r#"{"NextToken": "t1"}"#), None);
        assert_eq!(
            refusal("{}").unwrap(),
            "Bad starting token: {'boto_truncate_amount': 1}"
        );
        assert_eq!(
            refusal(r#"{"NextToken": "t1", "boto_truncate_amount": null}"#).unwrap(),
            "unsupported operand type(s) for +: 'int' and 'NoneType'"
        );
    }

    #[test]
    fn a_member_said_to_be_encoded_must_be_there() {
        let token = r#"{"boto_encoded_keys": [["x"]]}"#;
        assert_eq!(refusal(token).unwrap(), "'x'");
        assert_eq!(refusal(r#"{"boto_encoded_keys": 5}"#), None);
    }

    #[test]
    fn a_list_is_the_services_own_token() {
        let start = read("WyJ0MSJd").unwrap();
        assert_eq!(start.members.get("NextToken"), Some(&"WyJ0MSJd".into()));
    }
}
