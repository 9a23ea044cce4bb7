//! The validation of inputs of STS and IAM. They tell all violations at once, in words of their own.

use shape::{Kind, Member, Shape, Value};

use crate::error::{ApiError, Result, refuse};
use crate::model::Exception;
use crate::validation::{check_member, given};

/// Checks an input; what is inside of its lists has no effect and is not looked at.
pub(crate) fn must_be_valid(input: Option<&Shape>, value: &Value) -> Result<()> {
    let members = input.map_or(&[][..], Shape::members);
    let violations: Vec<_> = members
        .iter()
        .flat_map(|member| violations(member, value))
        .collect();
    let (errors, are) = match violations.len() {
        0 => return Ok(()),
        1 => ("error", "1".to_owned()),
        n => ("errors", n.to_string()),
    };
    let told = violations.join("; ");
    let message = format!("{are} validation {errors} detected: {told}");
    refuse(ApiError::from(Exception::ValidationError).saying(message))
}

/// Returns the violations of a member's constraints, as phrases.
fn violations(member: &Member, input: &Value) -> Vec<String> {
    let Some(value) = given(input, member) else {
        let missing = member
            .required
            .then(|| "Member must not be null".to_owned());
        return missing
            .map(|constraint| violation(member, " null", &constraint))
            .into_iter()
            .collect();
    };
    let (shown, broken) = match (&member.shape().kind, value) {
        (Kind::String { min, max, pattern }, Value::String(text)) => {
            let length = text.chars().count() as u64;
            let least = min
                .filter(|min| length < *min)
                .map(|min| format!("Member must have length greater than or equal to {min}"));
            let most = max
                .filter(|max| length > *max)
                .map(|max| format!("Member must have length less than or equal to {max}"));
            let pattern = pattern
                .filter(|pattern| !(pattern.matches)(text))
                .map(|pattern| {
                    let text = pattern.text;
                    format!("Member must satisfy regular expression pattern: {text}")
                });
            (format!(" '{text}'"), [least, most, pattern])
        }
        (Kind::Integer { min, max }, Value::Integer(number)) => {
            let least = min
                .filter(|min| number < min)
                .map(|min| format!("Member must have value greater than or equal to {min}"));
            let most = max
                .filter(|max| number > max)
                .map(|max| format!("Member must have value less than or equal to {max}"));
            (format!(" '{number}'"), [least, most, None])
        }
        _ => (String::new(), [None, None, None]),
    };
    let mut broken: Vec<_> = broken.into_iter().flatten().collect();
    if broken.is_empty() && check_member(member, input).is_err() {
        broken.push("Member must be well-formed".to_owned());
    }
    let broken = broken.into_iter();
    broken
        .map(|constraint| violation(member, &shown, &constraint))
        .collect()
}

fn violation(member: &Member, shown: &str, constraint: &str) -> String {
    let mut letters = member.name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    let name: String = first.into_iter().chain(letters).collect();
    format!("Value{shown} at '{name}' failed to satisfy constraint: {constraint}")
}
