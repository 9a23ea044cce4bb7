//! The parameters of a form.

use organizations::Operation;
use shape::{Kind, Map, Shape, Value};

use super::refusal::Refusal;

/// Returns the value of a form's field.
pub type Field<'a> = dyn Fn(&str) -> Option<&'a str> + 'a;

/// Reads the input of an operation. Lists and structures have no effect in any, and are passed over.
pub fn input(operation: &Operation, field: &Field<'_>) -> Result<Value, Refusal> {
    let mut input = Map::new();
    for member in operation.input().map_or(&[][..], Shape::members) {
        let Some(text) = field(member.name) else {
            continue;
        };
        match member.shape().kind {
            Kind::Integer { .. } => {
                let number = whole_number(text);
                let number = number.ok_or_else(|| Refusal::malformed(operation.api()))?;
                input.push(member.name, number);
            }
            Kind::String { .. } | Kind::Enum(_) => input.push(member.name, text),
            _ => {}
        }
    }
    Ok(input.into())
}

/// Reads a number of 32 bits as Java does: with a sign or zeros before it, and nothing else.
fn whole_number(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = is_number.then(|| text.parse::<i32>().ok())?;
    number.map(i64::from)
}
