//! Whether texts fit a shape, and why not.

use reference::similar;
use shape::{Choices, Pattern, letters};

use super::yaml::{Content, Node};

/// Says what could have been meant.
pub(super) fn instead(text: &str, names: &[String]) -> String {
    let close = similar::close_names(text, names.iter().map(String::as_str));
    match close.first() {
        Some(name) => format!("; did you mean `{name}`?"),
        None => {
            let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
            format!("; known here: {}", names.join(", "))
        }
    }
}

/// Says what a node is.
pub(super) fn what(node: Node<'_>) -> &'static str {
    match node.content() {
        Content::Scalar { .. } if node.is_null() => "nothing",
        Content::Scalar { .. } => "a text",
        Content::Sequence(_) => "a list",
        Content::Mapping(_) => "a mapping",
    }
}

/// Says why a text doesn't fit.
pub(super) fn misfit(
    text: &str,
    min: Option<u64>,
    max: Option<u64>,
    pattern: Option<&Pattern>,
) -> Option<String> {
    let length = || text.chars().count();
    if let Some(min) = min.filter(|min| !letters::has_at_least(text, *min)) {
        let length = length();
        return Some(format!(
            "too short: {length} letters, and at least {min} are needed"
        ));
    }
    if let Some(max) = max.filter(|max| !letters::has_at_most(text, *max)) {
        let length = length();
        return Some(format!(
            "too long: {length} letters, and at most {max} are allowed"
        ));
    }
    let pattern = pattern.filter(|pattern| !(pattern.matches)(text))?;
    Some(format!(
        "`{}` does not match `{}`",
        text.escape_debug(),
        pattern.text
    ))
}

/// Tells why a text is no choice, if it is none.
pub(super) fn choice(text: &str, choices: &Choices) -> Result<(), String> {
    if choices.all.contains(&text) {
        return Ok(());
    }
    let names: Vec<_> = choices.all.iter().map(ToString::to_string).collect();
    let instead = instead(text, &names);
    let text = text.escape_debug();
    Err(format!("`{text}` is none of the choices{instead}"))
}

/// Returns the number that a text stands for, if it is within bounds.
pub(super) fn number(text: &str, min: Option<i64>, max: Option<i64>) -> Result<i64, String> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    let number = text.parse().ok().filter(|_| is_number);
    let number: i64 = number.ok_or_else(|| {
        let text = text.escape_debug();
        format!("a whole number is expected, not `{text}`")
    })?;
    if let Some(min) = min.filter(|min| number < *min) {
        return Err(format!("{number} is less than {min}"));
    }
    if let Some(max) = max.filter(|max| number > *max) {
        return Err(format!("{number} is greater than {max}"));
    }
    Ok(number)
}

/// Returns whether a text stands for what is true.
pub(super) fn truth(text: &str) -> Result<bool, String> {
    match text {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => {
            let text = text.escape_debug();
            Err(format!("`true` or `false` is expected, not `{text}`"))
        }
    }
}
