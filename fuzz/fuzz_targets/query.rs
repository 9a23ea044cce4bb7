//! `--query`: any expression is compiled or refused, and answers any value or says why not. The first
//! line is the expression, the rest is the value.

#![no_main]

use libfuzzer_sys::fuzz_target;
use reference::json;
use reference::query::Query;

fuzz_target!(|text: &str| {
    let (expression, value) = text.split_once('\n').unwrap_or((text, "{}"));
    if let (Ok(query), Ok(value)) = (Query::compile(expression), json::parse(value)) {
        let _ = query.evaluate(&value);
    }
});
