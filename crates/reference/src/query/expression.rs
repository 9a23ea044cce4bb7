//! Compiled expressions.

use shape::Value;

use super::evaluate::evaluate;
use super::found::Found;
use super::node::Node;
use super::parser;

/// A compiled expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Query(Node);

impl Query {
    /// Compiles an expression. The error is the reference's message, with the position.
    pub fn compile(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            return Err("Invalid JMESPath expression: cannot be empty.".to_owned());
        }
        parser::parse(text).map(Self)
    }

    /// Evaluates the expression against a value. The result borrows from both.
    ///
    /// The error is the message about an unknown function or an invalid argument.
    pub fn search<'a>(&'a self, value: &'a Value) -> Result<Found<'a>, String> {
        evaluate(&self.0, &value.into())
    }

    /// Evaluates the expression against a value, and returns an owned value. Errors are those of [`Query::search`].
    pub fn evaluate(&self, value: &Value) -> Result<Value, String> {
        Ok(self.search(value)?.value().into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn refusal(expression: &str) -> String {
        Query::compile(expression).unwrap_err()
    }

    /// Evaluates an expression for `{"b": [1, 2, 3], "c": {"y": 1, "x": "z"}}`.
    fn found(expression: &str) -> Result<String, String> {
        let value = json::parse(r#"{"b": [1, 2, 3], "c": {"y": 1, "x": "z"}}"#).unwrap();
        let found = Query::compile(expression).unwrap().evaluate(&value);
        found.map(|found| json::tight(&found))
    }

    #[test]
    fn a_token_that_is_none_is_marked() {
        let cases = [
            ("a[?b=]", "Unknown token '=':\na[?b=]\n    ^"),
            ("-", "Unknown token '-':\n-\n^"),
            ("é + #", "Unknown token é:\né + #\n^"),
            ("a.'x", "Unclosed ' delimiter:\na.'x\n  ^"),
            (r#"`"\x"`"#, "Bad token \"\\x\":\n`\"\\x\"`\n^"),
            ("\"\t\"", "Invalid control character at:\n\"\t\"\n^"),
        ];
        for (expression, expected) in cases {
            let expected = format!("Bad jmespath expression: {expected}");
            assert_eq!(refusal(expression), expected);
        }
    }

    #[test]
    fn an_expression_that_ends_too_early_is_incomplete() {
        assert_eq!(refusal(""), "Invalid JMESPath expression: cannot be empty.");
        for expression in [
            " ", "{", "a[0", "a[?b==x", "foo(", "{a:b", "a|", "!", "a[0].[",
        ] {
            let mark = " ".repeat(expression.len() + 1);
            assert_eq!(
                refusal(expression),
                format!(
                    "Invalid jmespath expression: Incomplete expression:\n\"{expression}\"\n{mark}^"
                )
            );
        }
    }

    #[test]
    fn a_token_in_the_wrong_place_is_named_with_its_type() {
        let cases = [
            (
                "a b",
                "Unexpected token: b: Parse error at column 2, token \"b\" (UNQUOTED_IDENTIFIER)",
            ),
            (
                ".a",
                "invalid token: Parse error at column 0, token \".\" (DOT)",
            ),
            (
                "a[x]",
                "Expecting: star, got: unquoted_identifier: Parse error at column 2, token \"x\" \
                 (UNQUOTED_IDENTIFIER)",
            ),
            (
                "a.",
                "Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace'], \
                 got: eof: Parse error at column 2, token \"\" (EOF)",
            ),
            (
                "{1:a}",
                "Expecting: ['quoted_identifier', 'unquoted_identifier'], got: number: Parse error \
                 at column 1, token \"1\" (NUMBER)",
            ),
            (
                "a[1:",
                "syntax error: Parse error at column 4, token \"\" (EOF)",
            ),
            (
                "@(a)",
                "Invalid function name '@': Parse error at column 0, token \"@\" (CURRENT)",
            ),
        ];
        for (expression, expected) in cases {
            let refusal = refusal(expression);
            let (what, marked) = refusal.split_once(", for expression:\n").unwrap();
            assert_eq!(what, expected);
            assert!(marked.starts_with(&format!("\"{expression}\"\n")));
        }
    }

    #[test]
    fn members_keep_their_order_and_whole_numbers_stay_whole() {
        assert_eq!(found("c").as_deref(), Ok(r#"{"y":1,"x":"z"}"#));
        assert_eq!(
            found("{z: b[0], a: c.x}").as_deref(),
            Ok(r#"{"z":1,"a":"z"}"#)
        );
        assert_eq!(
            found("[keys(c), values(c)]").as_deref(),
            Ok(r#"[["y","x"],[1,"z"]]"#)
        );
        assert_eq!(
            found("[sum(b), avg(b), floor(`2.7`)]").as_deref(),
            Ok("[6,2.0,2]")
        );
        assert_eq!(
            found("sum(`[0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1]`)").as_deref(),
            Ok("1.0")
        );
    }

    #[test]
    fn texts_and_numbers_are_ordered_apart() {
        assert_eq!(found("'a' < 'b'").as_deref(), Ok("true"));
        assert_eq!(found("`1` < `1.5`").as_deref(), Ok("true"));
        assert_eq!(found("c < `1`").as_deref(), Ok("null"));
        assert_eq!(
            found("c.x < `1`").unwrap_err(),
            "'<' not supported between instances of 'str' and 'int'"
        );
    }

    #[test]
    fn a_slice_behind_an_index_is_no_projection() {
        assert_eq!(found("[b][0][1:]").as_deref(), Ok("[2,3]"));
        assert_eq!(found("b[::-1]").as_deref(), Ok("[3,2,1]"));
        assert_eq!(found("b[::0]").unwrap_err(), "slice step cannot be zero");
    }

    #[test]
    fn a_function_refuses_what_it_cannot_do_with() {
        let cases = [
            ("foo()", "Unknown function: foo()"),
            (
                "length()",
                "Expected 1 argument for function length(), received 0",
            ),
            (
                "merge()",
                "Expected at least 1 argument for function merge(), received 0",
            ),
            (
                "length(`1`)",
                "In function length(), invalid type for value: 1, expected one of: ['string', \
                 'array', 'object'], received: \"number\"",
            ),
            (
                "sum(`[1, \"a\"]`)",
                "In function sum(), invalid type for value: a, expected one of: ['array-number'], \
                 received: \"str\"",
            ),
            (
                "sort_by([c], &nope)",
                "In function sort_by(), invalid type for value: {'y': 1, 'x': 'z'}, expected one \
                 of: ['string', 'number'], received: \"null\"",
            ),
            (
                "max_by([c], &nope)",
                "In function max_by(), invalid type for value: None, expected one of: ['number', \
                 'string'], received: \"null\"",
            ),
        ];
        for (expression, expected) in cases {
            assert_eq!(found(expression).unwrap_err(), expected);
        }
    }

    #[test]
    fn an_expression_may_be_long_but_not_deep() {
        assert!(found(&format!("b{}", " || b".repeat(10_000))).is_ok());
        assert!(found(&format!("{}b{}", "[".repeat(320), "]".repeat(320))).is_ok());
        for deep in ["(", "[", "!", "&(", "f(", "a[?", "{a:", "a==", "a[].["] {
            let is_refused = refusal(&deep.repeat(10_000)) == "maximum recursion depth exceeded";
            assert!(is_refused, "{deep}");
        }
    }

    #[test]
    fn what_an_expression_makes_is_not_too_deep_to_be_shown() {
        for step in ["| [@]", "| {a: @}", "| [to_array(@)[]][0]"] {
            let refused = refusal(&format!("@ {}", step.repeat(326)));
            assert_eq!(refused, "maximum recursion depth exceeded");
        }
        let literal = "[".repeat(1010) + &"]".repeat(1010);
        let deepest = found(&format!("`{literal}` {}", "| [@]".repeat(320))).unwrap();
        assert_eq!(deepest.len(), 2 * (1010 + 320));
    }
}
