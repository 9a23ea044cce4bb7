//! Compares what a step printed with what it must.

use shape::{Map, Value};

use super::matcher::{self, is_found};
use super::program::Found;
use super::scenario::{one_or_more, text_of};

/// Judges an answer; the error says what was expected, and all that was found.
pub(crate) fn judge(expected: &Value, found: &Found, answer: &Value) -> Result<(), String> {
    let exit = Value::Integer(0);
    let exits = one_or_more(expected.get("exit").unwrap_or(&exit));
    let mut differences = Vec::new();
    if !exits.contains(&Value::Integer(found.exit.into())) {
        differences.push(format!("exit: expected {exits:?}, found {}", found.exit));
    }
    for (name, expected) in expected.as_map().into_iter().flat_map(Map::iter) {
        if let Err(why) = member(name, expected, found, answer) {
            differences.push(format!("{name}: {why}"));
        }
    }
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}\n  stdout: {}\n  stderr: {}",
        differences.join("\n  "),
        found.stdout.trim_end(),
        found.stderr.trim()
    ))
}

/// Judges one member of what is expected.
fn member(name: &str, expected: &Value, found: &Found, answer: &Value) -> Result<(), String> {
    match name {
        "exit" => Ok(()),
        "error_code" => error_part(expected, error_of(&found.stderr).map(|(code, _)| code)),
        "error_op" => error_part(
            expected,
            error_of(&found.stderr).map(|(_, operation)| operation),
        ),
        "stdout" => holds(
            without_blank_ends(&found.stdout) == without_blank_ends(&text_of(Some(expected))),
            expected,
        ),
        "stdout_empty" => holds(
            Value::Boolean(found.stdout.trim().is_empty()) == *expected,
            expected,
        ),
        "stdout_re" => expressions(expected, &found.stdout),
        "stderr_re" => expressions(expected, &found.stderr),
        "lines" => lines(expected, &found.stdout),
        "json" => matcher::places(expected, answer),
        other => Err(format!("the member `{other}` is unknown")),
    }
}

fn holds(holds: bool, expected: &Value) -> Result<(), String> {
    if holds {
        Ok(())
    } else {
        Err(format!("expected {expected:?}"))
    }
}

/// Returns the code and the operation that an error of the service names.
pub(crate) fn error_of(stderr: &str) -> Option<(&str, &str)> {
    let (_, rest) = stderr.split_once("An error occurred (")?;
    let (code, rest) = rest.split_once(") when calling the ")?;
    let (operation, _) = rest.split_once(" operation")?;
    Some((code, operation))
}

fn error_part(expected: &Value, found: Option<&str>) -> Result<(), String> {
    let is_expected = found.is_some_and(|found| one_or_more(expected).contains(&found.into()));
    holds(is_expected, expected)
}

fn expressions(expected: &Value, text: &str) -> Result<(), String> {
    for expression in one_or_more(expected) {
        if !is_found(&text_of(Some(expression)), text)? {
            return Err(format!("expected {expression:?}"));
        }
    }
    Ok(())
}

/// Compares the lines of the output, or their number.
fn lines(expected: &Value, stdout: &str) -> Result<(), String> {
    let found: Vec<_> = stdout.trim_end().lines().map(str::trim_end).collect();
    let agrees = match expected {
        Value::Integer(number) => i64::try_from(found.len()).ok() == Some(*number),
        Value::List(lines) => found
            .iter()
            .map(|line| Value::from(*line))
            .eq(lines.iter().cloned()),
        other => return matcher::agrees(other, &found.into_iter().collect(), &Value::Null),
    };
    holds(agrees, expected)
}

/// Returns a text without blanks at the ends of its lines and empty lines at its own.
fn without_blank_ends(text: &str) -> String {
    let lines: Vec<_> = text.trim_end().lines().map(str::trim_end).collect();
    lines.join("\n")
}
