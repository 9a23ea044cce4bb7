//! `--query`: every expression is compiled or refused, and answers every value or says why not.

use proptest::collection::vec;
use proptest::prelude::*;
use reference::query::Query;

use crate::made_up::{many, text, value};

/// The pieces that expressions are made of.
const PIECES: &[&str] = &[
    "a",
    "b",
    "\"a\"",
    ".",
    "*",
    "[",
    "]",
    "[]",
    "[0]",
    "[-1]",
    "[::2]",
    "[?",
    "{",
    "}",
    "{a:",
    ":",
    ",",
    "(",
    ")",
    "|",
    "||",
    "&&",
    "!",
    "&",
    "==",
    "!=",
    "<",
    ">=",
    "@",
    "`1`",
    "`\"x\"`",
    "'x'",
    "length(",
    "sort_by(",
    "keys(",
    "to_string(",
    "join(",
    "max_by(",
    "map(",
    "1",
    "-",
    " ",
];

fn expression() -> impl Strategy<Value = String> {
    vec(prop::sample::select(PIECES), 1..10).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn an_expression_answers_or_is_refused(expression in expression(), value in value()) {
        if let Ok(query) = Query::compile(&expression) {
            let _ = query.evaluate(&value);
        }
    }

    #[test]
    fn a_text_is_compiled_or_refused(text in text()) {
        let _ = Query::compile(&text);
    }
}
