//! Compares a run with its recording, by the rules that the recordings' README gives.

use shape::Value;

use super::case::{Case, text_of};
use super::play::{File, Found};

/// Returns what differs, a description each.
pub(crate) fn differences(case: &Case, found: &Found) -> Vec<String> {
    let streams = [("stdout", &found.stdout), ("stderr", &found.stderr)];
    let mut differences: Vec<_> = streams
        .into_iter()
        .filter_map(|(name, bytes)| stream(case, name, bytes, found))
        .collect();
    let requests = Value::List(case.list("request_sent").to_vec());
    if case.rule("request_sent") != Some("ignore") && !same(&requests, &found.requests) {
        differences.push(difference("request_sent", &requests, &found.requests));
    }
    differences.extend(files(case, found));
    if case.get("rc") != Some(&Value::Integer(found.exit)) {
        differences.push(difference("rc", &case.get("rc"), &found.exit));
    }
    differences
}

/// Returns what differs of the files: those that are new or changed are recorded, and no other may be so. The mode
/// is recorded of new ones.
fn files(case: &Case, found: &Found) -> Option<String> {
    let recorded = case.get("files_after")?.as_map()?;
    let before = case.get("files").and_then(Value::as_map);
    let before = |name: &str| {
        before
            .and_then(|files| files.get(name))
            .and_then(Value::as_str)
    };
    let expected = |name: &str, file: &File| match recorded.get(name) {
        Some(after) => {
            let mode = after.get("mode").and_then(Value::as_str);
            let is_same = mode.is_none_or(|mode| cfg!(not(unix)) || mode == file.mode);
            text_of(after.get("text")) == file.text && is_same
        }
        None => before(name) == Some(&file.text),
    };
    let wrong = found
        .files
        .iter()
        .find(|(name, file)| !expected(name, file));
    let missing = recorded
        .keys()
        .find(|name| !found.files.contains_key(*name));
    match (wrong, missing) {
        (Some((name, file)), _) => {
            let recorded = recorded.get(name).cloned();
            Some(difference(name, &recorded, file))
        }
        (None, Some(name)) => Some(difference(name, &recorded.get(name), &"no such file")),
        (None, None) => None,
    }
}

fn difference(what: &str, expected: &dyn std::fmt::Debug, found: &dyn std::fmt::Debug) -> String {
    format!("{what}\n    expected: {expected:?}\n    found:    {found:?}")
}

fn stream(case: &Case, name: &str, bytes: &[u8], found: &Found) -> Option<String> {
    let places = &found.places;
    let expected = match String::from_utf8(case.stream(name)) {
        Ok(text) => places
            .iter()
            .fold(text, |text, (name, place)| text.replace(name, place)),
        Err(_) => return (case.stream(name) != bytes).then(|| format!("{name}: other bytes")),
    };
    let text = String::from_utf8_lossy(bytes).into_owned();
    let agree = match case.rule(name).unwrap_or("exact") {
        "exact" => text == expected,
        "ignore" => true,
        "nonempty" => !text.is_empty(),
        "lines-in-order" => has_lines_in_order(&as_recorded(case, &text), &expected),
        "yaml-comments" => without_comments(&text) == expected,
        rule => match rule.split_once(':').expect("the rule is known") {
            ("prefix", prefix) => text.starts_with(prefix),
            ("contains", part) => text.contains(part),
            ("prefix-lines", count) => first_lines(&text, count) == first_lines(&expected, count),
            (rule, _) => panic!("{}: unknown rule `{rule}`", case.id),
        },
    };
    (!agree).then(|| difference(name, &expected, &text))
}

fn first_lines<'a>(text: &'a str, count: &str) -> Vec<&'a str> {
    text.lines()
        .take(count.parse().expect("a number of lines"))
        .collect()
}

/// Tells whether every line stands in a page, in this order; overstrikes and outer white space don't count.
fn has_lines_in_order(page: &str, lines: &str) -> bool {
    let page = without_overstrikes(page);
    let mut page = page.lines().map(str::trim);
    let mut lines = lines.lines().map(str::trim);
    lines.all(|line| page.any(|found| found == line))
}

/// Returns a page as it was recorded.
///
/// Whoever recorded `globals/help/pager` took off the mark that its pager puts before each line: so every line
/// must have it, and it is taken off here too.
fn as_recorded(case: &Case, page: &str) -> String {
    if case.id != "globals/help/pager" {
        return page.to_owned();
    }
    let lines = page.lines().map(|line| line.strip_prefix("P:"));
    let unmarked: Option<Vec<_>> = lines.collect();
    unmarked.unwrap_or_default().join("\n")
}

fn without_overstrikes(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        match letter {
            '\u{8}' => drop(plain.pop()),
            other => plain.push(other),
        }
    }
    plain
}

/// Replaces what comments say by `<text>`, but for the marks that follow from the model.
fn without_comments(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let Some((before, comment)) = line.split_once("# ") else {
            return line.to_owned();
        };
        let (required, rest) = match comment.strip_prefix("[REQUIRED]") {
            Some(rest) => ("[REQUIRED] ", rest.trim_start()),
            None => ("", comment),
        };
        let choices = rest
            .find("Valid values are: ")
            .map(|at| format!(" {}", &rest[at..]));
        format!("{before}# {required}<text>{}", choices.unwrap_or_default())
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Tells whether two values are the same to a service: the order of members has no meaning.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Map(a), Value::Map(b)) => {
            let in_b =
                |(name, value): (&str, &Value)| b.get(name).is_some_and(|other| same(value, other));
            a.len() == b.len() && a.iter().all(in_b)
        }
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        #[expect(
            clippy::cast_precision_loss,
            clippy::float_cmp,
            reason = "JSON does not tell 1 from 1.0"
        )]
        (Value::Integer(a), Value::Float(b)) | (Value::Float(b), Value::Integer(a)) => {
            *a as f64 == *b
        }
        _ => a == b,
    }
}

/// Returns the note of a case, for whoever reads a failure.
pub(crate) fn note(case: &Case) -> String {
    let words: Vec<_> = case
        .list("argv")
        .iter()
        .map(|word| text_of(Some(word)))
        .collect();
    format!("{} {:?}", text_of(case.get("note")), words)
}
