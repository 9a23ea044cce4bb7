//! The types of an input's values (`endpoint.md` section 3.3).
//!
//! AWS's protocol refuses a wrong type before the service sees anything of the input.

use shape::{Kind, Map, Shape, Value};

const LIST: &str = "Start of list found where not expected";
const STRUCTURE: &str = "Start of structure or map found where not expected.";

/// Checks the types of a whole input: depth first, in the model's order. The error is the message.
///
/// Only members that the shape has are looked at, so it goes no deeper than the shape does.
pub fn check(shape: &Shape, value: &Value) -> Result<(), String> {
    match (&shape.kind, value) {
        (_, Value::Null) => Ok(()),
        (Kind::Structure(members), Value::Map(given)) => {
            let mut members = members.iter();
            members.try_for_each(|member| match given.get(member.name) {
                Some(value) => check(member.shape(), value),
                None => Ok(()),
            })
        }
        (Kind::List(element), Value::List(elements)) => {
            let mut elements = elements.iter();
            elements.try_for_each(|value| check(element(), value))
        }
        (Kind::Structure(_), Value::List(_)) => Err(LIST.to_owned()),
        (Kind::Structure(_), _) => Err("Expected null".to_owned()),
        (Kind::List(_), _) => Err("Expected list or null".to_owned()),
        (_, Value::List(_)) => Err(LIST.to_owned()),
        (_, Value::Map(_) | Value::Foreign(_)) => Err(STRUCTURE.to_owned()),
        (kind, value) => check_scalar(kind, value),
    }
}

fn check_scalar(kind: &Kind, value: &Value) -> Result<(), String> {
    let token = match value {
        Value::String(_) => "STRING_VALUE",
        Value::Boolean(true) => "TRUE_VALUE",
        Value::Boolean(false) => "FALSE_VALUE",
        _ => "NUMBER_VALUE",
    };
    let (fits, wanted) = match kind {
        Kind::Integer { .. } => (token == "NUMBER_VALUE", "an Integer"),
        Kind::Timestamp => (token == "NUMBER_VALUE", "milliseconds since epoch"),
        Kind::Boolean => (matches!(value, Value::Boolean(_)), "a Boolean"),
        _ => (token == "STRING_VALUE", "a String"),
    };
    if fits {
        return Ok(());
    }
    Err(format!("{token} can not be converted to {wanted}"))
}

/// Returns an input whose types are right as the service takes it: without the members that it doesn't know and
/// those that are null, and with whole numbers where they are wanted.
pub fn known_members(shape: &Shape, value: Value) -> Value {
    match (&shape.kind, value) {
        (Kind::Structure(_), Value::Map(given)) => {
            let mut known = Map::with_capacity(given.len());
            for (name, value) in given {
                if let Some(member) = shape.member(&name)
                    && value != Value::Null
                {
                    known.push(member.name, known_members(member.shape(), value));
                }
            }
            known.into()
        }
        (Kind::List(element), Value::List(elements)) => {
            let elements = elements.into_iter();
            elements
                .map(|value| known_members(element(), value))
                .collect()
        }
        (Kind::Integer { .. }, Value::Float(number)) => whole(number),
        (_, value) => value,
    }
}

/// Cuts the fraction off a number.
fn whole(number: f64) -> Value {
    let digits = format!("{:.0}", number.trunc());
    match digits.parse() {
        Ok(number) => Value::Integer(number),
        Err(_) => Value::Huge(digits),
    }
}

#[cfg(test)]
mod tests {
    use organizations::operation;
    use reference::json;

    use super::*;

    fn input(operation_name: &str) -> &'static Shape {
        operation(operation_name).unwrap().input().unwrap()
    }

    fn checked(operation: &str, text: &str) -> Result<(), String> {
        check(input(operation), &json::parse(text).unwrap())
    }

    /// The table of `endpoint.md` section 3.3: rows are values; columns are a whole number, a string, a list and a structure.
    #[test]
    fn each_type_in_the_place_of_another_has_its_message() {
        let columns = [
            ("ListRoots", "MaxResults"),
            ("DescribeHandshake", "HandshakeId"),
            ("TagResource", "Tags"),
            ("InviteAccountToOrganization", "Target"),
        ];
        let no_list = Some("Expected list or null");
        let no_structure = Some("Expected null");
        let list = Some("Start of list found where not expected");
        let structure = Some("Start of structure or map found where not expected.");
        let rows = [
            (
                "\"x\"",
                [
                    Some("STRING_VALUE can not be converted to an Integer"),
                    None,
                    no_list,
                    no_structure,
                ],
            ),
            (
                "1.5",
                [
                    None,
                    Some("NUMBER_VALUE can not be converted to a String"),
                    no_list,
                    no_structure,
                ],
            ),
            (
                "true",
                [
                    Some("TRUE_VALUE can not be converted to an Integer"),
                    Some("TRUE_VALUE can not be converted to a String"),
                    no_list,
                    no_structure,
                ],
            ),
            (
                "false",
                [
                    Some("FALSE_VALUE can not be converted to an Integer"),
                    Some("FALSE_VALUE can not be converted to a String"),
                    no_list,
                    no_structure,
                ],
            ),
            ("[]", [list, list, None, list]),
            ("{}", [structure, structure, no_list, None]),
            ("null", [None; 4]),
        ];
        for (value, messages) in rows {
            for ((operation, member), message) in columns.into_iter().zip(messages) {
                let text = format!("{{\"{member}\":{value}}}");
                let expected = message.map_or(Ok(()), |message| Err(message.to_owned()));
                assert_eq!(checked(operation, &text), expected, "{operation} {text}");
            }
        }
    }

    #[test]
    fn a_time_is_a_number() {
        let time = |value| {
            checked(
                "InviteOrganizationToTransferResponsibility",
                &format!("{{\"StartTimestamp\":{value}}}"),
            )
        };
        assert_eq!(time("1796083199.999"), Ok(()));
        assert_eq!(
            time("\"2026-11-30\""),
            Err("STRING_VALUE can not be converted to milliseconds since epoch".to_owned())
        );
    }

    #[test]
    fn the_first_wrong_type_in_the_order_of_the_model_counts() {
        let text = r#"{"Tags":[{"Value":1,"Key":true}],"ResourceId":[]}"#;
        assert_eq!(checked("TagResource", text), Err(LIST.to_owned()));
        let text = r#"{"Tags":[{"Value":1,"Key":true}],"ResourceId":"x"}"#;
        assert_eq!(
            checked("TagResource", text),
            Err("TRUE_VALUE can not be converted to a String".to_owned())
        );
    }

    #[test]
    fn what_the_service_does_not_know_and_what_is_null_is_left_out() {
        let text = r#"{"Foo":{"Bar":[1]},"NextToken":null,"MaxResults":1.9}"#;
        let known = known_members(input("ListRoots"), json::parse(text).unwrap());
        assert_eq!(json::tight(&known), r#"{"MaxResults":1}"#);
    }
}
