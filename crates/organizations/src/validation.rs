//! The validation of a value against its shape.
//!
//! Members are checked in the model's order, depth first, and the first violation is reported. Inside a
//! member the order is: required, type, least, pattern, greatest, choices. The service has no
//! reason for a value of the wrong type, since its protocol refuses that earlier: here it doesn't
//! match the pattern.

use shape::{Kind, Member, Pattern, Shape, Shaped, Value, letters};

use crate::error::{ApiError, InvalidInput, Result};
use crate::model::Timestamp;

/// Checks the value of a required member of an input.
pub(crate) fn must_be_given(name: &str, shape: &Shape, value: Option<&Value>) -> Result<()> {
    let checked = match value {
        Some(value) => check(shape, value),
        None => Err(InvalidInput::InputRequired.into()),
    };
    Ok(checked.map_err(|violation| violation.inside(&upper_snake(name)).error())?)
}

/// Returns the value of a member; `null` is none.
pub(crate) fn given<'a>(input: &'a Value, member: &Member) -> Option<&'a Value> {
    let value = input.get(member.name);
    value.filter(|value| **value != Value::Null)
}

/// What is wrong with a value, and its path in the input.
#[derive(Debug, PartialEq)]
pub(crate) struct Violation {
    reason: InvalidInput,
    /// The steps from the outside in, joined by `_`.
    path: String,
}

impl Violation {
    /// A violation by a whole member.
    pub(crate) fn of_member(name: &str, reason: InvalidInput) -> Self {
        Self::from(reason).inside(&upper_snake(name))
    }

    /// Puts a step in front of the path.
    fn inside(mut self, step: &str) -> Self {
        if !self.path.is_empty() {
            self.path.insert(0, '_');
        }
        self.path.insert_str(0, step);
        self
    }

    /// Tells whether it is at a member of a name.
    #[cfg(test)]
    pub(crate) fn is_at(&self, member: &str) -> bool {
        self.path.ends_with(member)
    }

    /// Returns the refusal of the input that has the value.
    pub(crate) fn error(self) -> ApiError {
        let error = ApiError::from(self.reason);
        let reason = error.reason.as_deref().expect("it was made from a reason");
        let reason = format!("{reason}:{}", self.path);
        error.because(reason)
    }
}

impl From<Violation> for ApiError {
    fn from(violation: Violation) -> Self {
        violation.error()
    }
}

impl From<InvalidInput> for Violation {
    fn from(reason: InvalidInput) -> Self {
        let path = String::new();
        Self { reason, path }
    }
}

/// Checks a value against a shape. It goes no deeper than the shape does, however deep the value is.
pub(crate) fn check(shape: &Shape, value: &Value) -> Result<(), Violation> {
    match &shape.kind {
        Kind::Structure(members) => check_structure(members, value),
        Kind::List(element) => check_list(element(), value),
        Kind::String { min, max, pattern } => {
            let text = value.as_str().ok_or(InvalidInput::InvalidPattern)?;
            check_text(text, *min, *max, *pattern)
        }
        Kind::Integer { min, max } => check_number(value, *min, *max),
        Kind::Enum(choices) => {
            let known = value
                .as_str()
                .is_some_and(|text| choices.all.contains(&text));
            must(known, InvalidInput::InvalidEnum)
        }
        Kind::Boolean => {
            let is_boolean = matches!(value, Value::Boolean(_));
            must(is_boolean, InvalidInput::InvalidPattern)
        }
        Kind::Timestamp => {
            let is_time = Timestamp::from_value(value).is_ok();
            must(is_time, InvalidInput::InvalidPattern)
        }
    }
}

fn must(holds: bool, reason: InvalidInput) -> Result<(), Violation> {
    if holds { Ok(()) } else { Err(reason.into()) }
}

fn check_structure(members: &[Member], value: &Value) -> Result<(), Violation> {
    must(value.as_map().is_some(), InvalidInput::InvalidPattern)?;
    members
        .iter()
        .try_for_each(|member| check_member(member, value))
}

/// Checks a member of a structure.
pub(crate) fn check_member(member: &Member, value: &Value) -> Result<(), Violation> {
    match given(value, member) {
        Some(value) => check(member.shape(), value),
        None => must(!member.required, InvalidInput::InputRequired),
    }
    .map_err(|violation| violation.inside(&upper_snake(member.name)))
}

fn check_list(element: &Shape, value: &Value) -> Result<(), Violation> {
    let elements = value.as_list().ok_or(InvalidInput::InvalidPattern)?;
    for (index, value) in elements.iter().enumerate() {
        check(element, value)
            .map_err(|violation| violation.inside(&format!("{}_MEMBER", index + 1)))?;
    }
    Ok(())
}

/// Tells whether a text is one that a shape of texts allows.
pub(crate) fn is_text_of(shape: &Shape, text: &str) -> bool {
    match &shape.kind {
        Kind::String { min, max, pattern } => check_text(text, *min, *max, *pattern).is_ok(),
        _ => false,
    }
}

fn check_text(
    text: &str,
    min: Option<u64>,
    max: Option<u64>,
    pattern: Option<&Pattern>,
) -> Result<(), Violation> {
    must(
        min.is_none_or(|min| letters::has_at_least(text, min)),
        InvalidInput::MinLengthExceeded,
    )?;
    must(
        pattern.is_none_or(|pattern| (pattern.matches)(text)),
        InvalidInput::InvalidPattern,
    )?;
    must(
        max.is_none_or(|max| letters::has_at_most(text, max)),
        InvalidInput::MaxLengthExceeded,
    )
}

fn check_number(value: &Value, min: Option<i64>, max: Option<i64>) -> Result<(), Violation> {
    let number = match value {
        Value::Integer(number) => *number,
        // Beyond 64 bits: which side of the bounds it is on is all that matters.
        Value::Huge(digits) if digits.starts_with('-') => i64::MIN,
        Value::Huge(_) => i64::MAX,
        _ => return Err(InvalidInput::InvalidPattern.into()),
    };
    must(
        min.is_none_or(|min| number >= min),
        InvalidInput::MinValueExceeded,
    )?;
    must(
        max.is_none_or(|max| number <= max),
        InvalidInput::MaxValueExceeded,
    )
}

/// Spells `HandshakeId` as `HANDSHAKE_ID`.
fn upper_snake(name: &str) -> String {
    let mut spelled = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !spelled.is_empty() {
            spelled.push('_');
        }
        spelled.push(letter.to_ascii_uppercase());
    }
    spelled
}

#[cfg(test)]
mod tests;
