//! Resume tokens (section 9.3): where a listing goes on, and how much of that page was shown.

use shape::{Map, Value};

use crate::base64;
use crate::cli::failure::Failure;
use crate::{json, shown};

/// The member that says how much of a page was shown.
const SHOWN: &str = "boto_truncate_amount";

/// The member that names the members whose texts are bytes in base 64.
const ENCODED: &str = "boto_encoded_keys";

/// Where a listing starts.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Start {
    /// The members that the first request has beside the others.
    pub(super) members: Map,
    /// How many elements of the first page to pass over.
    pub(super) skip: Option<Value>,
}

/// Returns the token for going on with the page that a service's token names.
pub(super) fn resume(token: Value, shown: Option<i64>) -> String {
    let mut members = Map::new();
    members.push("NextToken", token);
    if let Some(shown) = shown {
        members.push(SHOWN, shown);
    }
    base64::encode(json::compact(&members.into()).as_bytes())
}

/// Reads the setting that says where to start; only a text can be a token.
pub(super) fn read_setting(setting: &Value) -> Result<Start, Failure> {
    match setting {
        Value::String(token) => read(token),
        other => {
            let class = shown::class(other);
            let why = format!("'{class}' object has no attribute 'encode'");
            Err(Failure::general(why))
        }
    }
}

/// Reads a starting token: one of ours, one of the old kind, or one of the service's.
pub(super) fn read(text: &str) -> Result<Start, Failure> {
    let decoded = base64::decode(text).and_then(|bytes| String::from_utf8(bytes).ok());
    match decoded.and_then(|decoded| json::read(&decoded).ok()) {
        Some(Value::Map(mut members)) => {
            let skip = members.remove(SHOWN);
            let encoded = members.remove(ENCODED);
            decode_members(&mut members, encoded.as_ref());
            Ok(Start { members, skip })
        }
        Some(Value::List(_)) | None => old(text),
        Some(other) => {
            let class = shown::class(&other);
            Err(Failure::general(format!(
                "'{class}' object has no attribute 'pop'"
            )))
        }
    }
}

/// Turns the texts that are bytes in base 64 back into bytes.
fn decode_members(members: &mut Map, encoded: Option<&Value>) {
    let paths = encoded.and_then(Value::as_list).unwrap_or_default();
    let names = paths.iter().filter_map(|path| match path.as_list()? {
        [Value::String(name)] => Some(name),
        _ => None,
    });
    for name in names {
        let bytes = members
            .get(name)
            .and_then(Value::as_str)
            .and_then(base64::decode);
        if let Some(bytes) = bytes {
            members.insert(name.clone(), shown::bytes(&bytes));
        }
    }
}

/// Reads the old kind of token: `TOKEN___SHOWN`.
fn old(text: &str) -> Result<Start, Failure> {
    let parts: Vec<_> = text.split("___").collect();
    let last = parts.last().and_then(|last| crate::numeral::integer(last));
    let (token, skip) = match (&parts[..], last) {
        ([token, _], Some(skip)) => (*token, Some(skip)),
        ([_, _, _, ..], Some(_)) => {
            return Err(Failure::general(format!("Bad starting token: {text}")));
        }
        _ => (text, None),
    };
    let mut members = Map::new();
    members.push(
        "NextToken",
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
    fn a_list_is_the_services_own_token() {
        let start = read("WyJ0MSJd").unwrap();
        assert_eq!(start.members.get("NextToken"), Some(&"WyJ0MSJd".into()));
    }
}
