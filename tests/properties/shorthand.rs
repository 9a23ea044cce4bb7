//! Shorthand: what is written is read as the same value, and no text is too strange to be judged.

use orgsim::cli::shorthand;
use proptest::prelude::*;
use shape::{Map, Value};

use crate::made_up::{many, members, nested, text};

/// Reads a text in which no key is followed by `@=`.
fn read(text: &str) -> Result<Map, shorthand::Misspelt> {
    shorthand::parse(text, &|text| Ok(text.into()))
}

/// Keys as the grammar has them.
fn key() -> impl Strategy<Value = String> {
    "[A-Za-z0-9_.#/:-]{0,6}"
}

/// Texts that can be quoted: with a backslash at its end, a text takes the closing quote for its own.
fn quotable() -> impl Strategy<Value = Value> {
    text()
        .prop_filter("it ends in a backslash", |text| !text.ends_with('\\'))
        .prop_map(Value::from)
}

/// Writes pairs, all texts in quotes.
fn written(pairs: &Map) -> String {
    let pair = |(key, value): (&str, &Value)| format!("{key}={}", item(value));
    pairs.iter().map(pair).collect::<Vec<_>>().join(",")
}

fn item(value: &Value) -> String {
    match value {
        Value::String(text) => {
            let text = text.replace('\\', r"\\").replace('\'', r"\'");
            format!("'{text}'")
        }
        Value::List(items) => {
            let items: Vec<_> = items.iter().map(item).collect();
            format!("[ {} ]", items.join(" , "))
        }
        Value::Map(pairs) => format!("{{{}}}", written(pairs)),
        other => unreachable!("no shorthand is made of {other:?}"),
    }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_value_that_is_written_is_read_as_itself(
        pairs in members(key(), nested(quotable(), key()))
            .prop_filter("there must be a pair", |pairs| !pairs.is_empty())
    ) {
        let text = written(&pairs);
        prop_assert_eq!(read(&text), Ok(pairs), "{}", text);
    }

    #[test]
    fn bare_words_are_read_as_they_are(words in prop::collection::vec("[A-Za-z0-9!~<>*/.:@-]{1,6}", 1..5)) {
        let read = read(&format!("Key={}", words.join(","))).unwrap();
        let expected = match &words[..] {
            [word] => Value::from(word.as_str()),
            words => words.iter().map(String::as_str).collect(),
        };
        prop_assert_eq!(read.get("Key"), Some(&expected));
    }

    #[test]
    fn a_text_is_read_or_refused(text in text(), begins in prop::bool::ANY) {
        let text = if begins { format!("Key={text}") } else { text };
        let _ = read(&text);
    }
}
