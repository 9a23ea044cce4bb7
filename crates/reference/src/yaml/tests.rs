use shape::{Foreign, Value};

use super::{Malformed, parse};
use crate::{json, shown};

/// Reads the value of the one member of a document.
fn member(document: &str) -> Value {
    let Ok(Value::Map(map)) = parse(document) else {
        panic!("not a mapping: {document}");
    };
    map.into_iter().next().expect("there is a member").1
}

fn foreign(document: &str) -> Foreign {
    match member(document) {
        Value::Foreign(foreign) => *foreign,
        other => panic!("JSON has a form for {other:?}"),
    }
}

fn assert_reads(document: &str, expected: &str) {
    assert_eq!(
        parse(document),
        Ok(json::parse(expected).unwrap()),
        "{document}"
    );
}

#[test]
fn json_is_yaml() {
    let document = r#"{"Target": {"Id": "1", "Type": true}, "Tags": [1, {"Key": null}, 1.5]}"#;
    assert_reads(document, document);
    assert_reads("{\n\t\"Id\": \"日本😀\"\n}", r#"{"Id": "日本😀"}"#);
    assert_reads("\u{feff}{\"Id\": \"h-1\"}", r#"{"Id": "h-1"}"#);
}

#[test]
fn blocks_and_comments_are_read() {
    assert_reads(
        "Target:\n  Id: juan@example.com\n  Type: EMAIL\nNotes: hi\nTags:\n- Key: a\n  Value: b\n",
        r#"{"Target": {"Id": "juan@example.com", "Type": "EMAIL"}, "Notes": "hi",
            "Tags": [{"Key": "a", "Value": "b"}]}"#,
    );
    assert_reads("# note\nHandshakeId: h-1 # x", r#"{"HandshakeId": "h-1"}"#);
    assert_reads(
        "Target: {Id: '1', Type: ACCOUNT}\nNotes: |\n  line one\n  line two\n",
        r#"{"Target": {"Id": "1", "Type": "ACCOUNT"}, "Notes": "line one\nline two\n"}"#,
    );
    assert_reads(
        "a: >-\n  line one\n  line two\n",
        r#"{"a": "line one line two"}"#,
    );
}

#[test]
fn a_last_line_without_an_end_gets_none() {
    assert_reads("a: |\n  é", r#"{"a": "é"}"#);
    assert_reads("a: |+\n  x", r#"{"a": "x"}"#);
    assert_reads("a: |\n  x\n# c", r#"{"a": "x\n"}"#);
    assert_reads("a: |\n\n  x\n", r#"{"a": "\nx\n"}"#);
    assert_eq!(parse("a: |\n \n  x\n"), Err(Malformed::Document));
}

#[test]
fn a_document_may_be_anything() {
    assert_reads("", "null");
    assert_reads("# c\n", "null");
    assert_reads("-", "[null]");
    assert_reads("5.5", "5.5");
    assert_reads("nope{", r#""nope{""#);
}

#[test]
fn a_plain_scalar_is_what_it_looks_like() {
    let cases = [
        ("222222222222", "222222222222"),
        ("012345678901", "12345678901"),
        ("1_000", "1000"),
        ("-0b11", "-3"),
        ("0o777", "511"),
        ("0x1F", "31"),
        ("0xFFFFFFFFFFFFFFFFFFFF", "1208925819614629174706175"),
        ("00123456789012345678901", "123456789012345678901"),
        ("1e3", "1000.0"),
        ("1_0.5", "10.5"),
        (".5e+3", "500.0"),
        ("-.INF", "-Infinity"),
        ("~", "null"),
        ("", "null"),
        ("TRUE", "true"),
    ];
    for (text, expected) in cases {
        let expected = json::parse(expected).unwrap();
        assert_eq!(member(&format!("AccountId: {text}")), expected, "{text}");
    }
}

#[test]
fn a_scalar_that_looks_like_nothing_else_is_a_text() {
    let texts = [
        "yes",
        "1:20",
        "1.2.3",
        "1e",
        "0o8",
        "_1",
        ".",
        "-x",
        "nULL",
        ".5e3",
        "2025-1-1",
        "2025-12-01T10:11Z",
        "2025-12-01T10:11:12+0530",
    ];
    for text in texts {
        assert_eq!(member(&format!("AccountId: {text}")), text.into());
    }
    assert_eq!(member("AccountId: '222222222222'"), "222222222222".into());
}

#[test]
fn a_date_is_no_time() {
    let date = foreign("EndTimestamp: 2025-12-01");
    assert_eq!((date.class, &*date.shown), ("datetime.date", "2025-12-01"));
    assert_eq!(date.sent, None);
}

#[test]
fn a_time_is_sent_as_seconds() {
    let cases = [
        (
            "2025-12-31T23:59:59Z",
            "2025-12-31 23:59:59+00:00",
            "1767225599",
        ),
        (
            "2025-12-1 01:02:03.5 +2:30",
            "2025-12-01 01:02:03.500000+02:30",
            "1764541923.5",
        ),
        (
            "1969-12-31T23:59:59.5-00:30",
            "1969-12-31 23:59:59.500000-00:30",
            "1799.5",
        ),
        (
            "2025-12-31T23:59:59.9999999Z",
            "2026-01-01 00:00:00+00:00",
            "1767225600",
        ),
    ];
    for (text, shown, sent) in cases {
        let time = foreign(&format!("EndTimestamp: {text}"));
        assert_eq!((time.class, &*time.shown), ("datetime.datetime", shown));
        assert_eq!(time.sent, Some(json::parse(sent).unwrap()));
    }
}

#[test]
fn a_time_without_a_zone_is_sent_as_text_to_be_read_where_the_zone_is_known() {
    let time = foreign("EndTimestamp: 2025-12-01 10:11:12.25");
    assert_eq!(time.shown, "2025-12-01 10:11:12.250000");
    assert_eq!(time.sent, Some("2025-12-01T10:11:12.250000".into()));
}

#[test]
fn tags_say_what_a_node_is() {
    assert_eq!(member("a: !!str 222222222222"), "222222222222".into());
    assert_eq!(member("a: !!int '0o17'"), 15.into());
    assert_eq!(member("a: !!bool yes"), true.into());
    assert_eq!(member("a: ! 1"), 1.into());
    assert_eq!(member("a: !!binary aGVsbG8="), shown::bytes(b"hello"));
    assert_reads("!!omap\n- HandshakeId: h-1\n", r#"{"HandshakeId": "h-1"}"#);
    let set = parse("!!set {HandshakeId, 1}\n").unwrap();
    assert_eq!(shown::class(&set), "set");
    assert_eq!(shown::plain(&set), "{'HandshakeId', 1}");
}

#[test]
fn an_alias_stands_for_what_its_anchor_marks() {
    assert_reads(
        "ResourceId: &x abc\nTags:\n- Key: *x\n  Value: *x\n",
        r#"{"ResourceId": "abc", "Tags": [{"Key": "abc", "Value": "abc"}]}"#,
    );
}

#[test]
fn merged_members_stand_in_front_and_are_overridden() {
    assert_reads("{<<: {Id: '1'}, Type: A}", r#"{"Id": "1", "Type": "A"}"#);
    assert_reads(
        "{x: 1, <<: {b: 2, x: 3}, y: 1}",
        r#"{"b": 2, "x": 1, "y": 1}"#,
    );
    assert_reads("<<: [{a: 1}, {a: 2, b: 3}]", r#"{"a": 1, "b": 3}"#);
    assert_reads("'<<': {a: 1}", r#"{"<<": {"a": 1}}"#);
}

#[test]
fn what_the_reference_does_not_take_is_refused() {
    let documents = [
        "{\"HandshakeId\": ",
        "{a: b: c}\n\t- x",
        "{\"HandshakeId\": \"h-1\", \"HandshakeId\": \"h-2\"}",
        "HandshakeId: h-1\n---\nHandshakeId: h-2\n",
        "AccountId: !foo x",
        "AccountId: !!python/object/apply:os.getcwd []",
        "Target:\n\tId: 1\n",
        "HandshakeId: 'h-1",
        "HandshakeId: *nope",
        "a: &x [*x]",
        "a: =",
        "a: <<",
        "<<: 1",
        "<<: {a: 1}\n<<: {b: 1}",
        "{a: 1}: b",
        "a: !!int [1]",
        "a: !!binary aGk",
        "a: \u{7}",
    ];
    for document in documents {
        assert_eq!(parse(document), Err(Malformed::Document), "{document}");
    }
}

#[test]
fn keys_of_the_top_mapping_must_be_texts() {
    for document in ["1: a\n", "? [a]\n: b\n", "~: a", "!!omap [{1: 2}]"] {
        assert_eq!(parse(document), Err(Malformed::Keys), "{document}");
    }
    let inner = foreign("a: {1: x, null: z, [b]: y}");
    let shown = "{1: 'x', None: 'z', ('b',): 'y'}";
    assert_eq!((inner.class, &*inner.shown), ("dict", shown));
    let names = r#"{"1": "x", "None": "z", "('b',)": "y"}"#;
    assert_eq!(inner.sent, Some(json::parse(names).unwrap()));
}

#[test]
fn keys_that_python_takes_for_equal_are_equal() {
    for twice in ["{1: a, true: b}", "{0: a, 0.0: b}", "{~: a, null: b}"] {
        assert_eq!(parse(&format!("a: {twice}")), Err(Malformed::Document));
    }
    assert!(parse("a: {1: a, '1': b}").is_ok());
}

#[test]
fn a_value_that_does_not_exist_is_named() {
    let cases = [
        ("a: 2025-13-01", "month must be in 1..12, not 13"),
        (
            "a: 2025-02-30",
            "day 30 must be in range 1..28 for month 2 in year 2025",
        ),
        ("a: 2025-12-01T25:00:00Z", "hour must be in 0..23, not 25"),
        ("a: !!int ''", "string index out of range"),
        ("a: !!float ''", "string index out of range"),
        ("a: 0x_", "invalid literal for int() with base 16: ''"),
        ("a: !!float x", "could not convert string to float: 'x'"),
        (
            "[[a]]: b",
            "cannot use 'tuple' as a dict key (unhashable type: 'list')",
        ),
    ];
    for (document, expected) in cases {
        assert_eq!(
            parse(document).unwrap_err().to_string(),
            expected,
            "{document}"
        );
    }
}

#[test]
fn aliases_of_aliases_can_stand_for_only_so_much() {
    let tripled = |level: usize| {
        format!(
            "- &a{level} [{0}, {0}, {0}]\n",
            format_args!("*a{}", level - 1)
        )
    };
    let bomb = "- &a0 lol\n".to_owned() + &(1..30).map(tripled).collect::<String>();
    assert_eq!(parse(&bomb), Err(Malformed::Document));
    assert_eq!(
        parse(&bomb.replace("&a0 lol", "&a0 []")),
        Err(Malformed::Document)
    );
}

#[test]
fn a_document_that_is_nested_too_deeply_is_refused() {
    assert!(parse(&("[".repeat(480) + &"]".repeat(480))).is_ok());
    let chain = |level: usize| format!("- &a{} [*a{level}]\n", level + 1);
    let chain: String = (0..100_000).map(chain).collect();
    let documents = [
        "[".repeat(100_000),
        "- ".repeat(100_000),
        "? ".repeat(100_000),
        format!("- &a0 x\n{chain}"),
    ];
    for document in documents {
        let too_deep = parse(&document).unwrap_err();
        assert_eq!(too_deep.to_string(), "maximum recursion depth exceeded");
    }
}

#[test]
fn lines_inside_of_brackets_and_quotes_begin_anywhere() {
    assert_reads("a: {\n}", r#"{"a": {}}"#);
    assert_reads(
        "a:\n- b: [x, # one\n2,\n  'it''s'\n]\nc: |\n  [\n  \"\nd: 1",
        r#"{"a": [{"b": ["x", 2, "it's"]}], "c": "[\n\"\n", "d": 1}"#,
    );
    assert_reads("a:\n  b: \"x\ny\\\"\n\n z\"", r#"{"a": {"b": "x y\"\nz"}}"#);
    assert_reads("a: 'x\ny'\n? \"k\"\n: !!str 1", r#"{"a": "x y", "k": "1"}"#);
    assert_reads("{a:\tb}", r#"{"a": "b"}"#);
    assert!(parse("a: \"x\n---\ny\"").is_err());
}

#[test]
fn tabs_stand_in_quotes_blocks_and_comments_and_between_brackets_only() {
    assert_reads("a: \"x\ty\" # \t", r#"{"a": "x\ty"}"#);
    assert_reads("a: |\n  x\ty\n", r#"{"a": "x\ty\n"}"#);
    assert_reads("a: [\tx\t,\ty]", r#"{"a": ["x", "y"]}"#);
    for refused in [
        "a: x\ty",
        "a:\tx",
        "a: x\t",
        "a: [x\ty]",
        "a: \"x\"\t",
        "a: |\t\n  x",
    ] {
        assert_eq!(parse(refused), Err(Malformed::Document), "{refused}");
    }
}

#[test]
fn words_between_brackets_end_at_commas_and_brackets_only() {
    assert_reads(
        r"{a: [b:, :, '-', -, 1:, -:, c:d], k: x:}",
        r#"{"a": ["b:", ":", "-", "-", "1:", "-:", "c:d"], "k": "x:"}"#,
    );
    assert_reads("a: {b:}", r#"{"a": {"b:": null}}"#);
    assert_reads("a: [?b, ? c : d]", r#"{"a": [{"b": null}, {"c": "d"}]}"#);
    for refused in [
        r#"["a":b]"#,
        "['a':]",
        "[>]",
        "[|]",
        "[!!str]",
        "[: ]",
        "[&x ?b]",
        "{|: v}",
    ] {
        assert_eq!(parse(refused), Err(Malformed::Document), "{refused}");
    }
}

#[test]
fn two_escapes_of_surrogates_are_one_character() {
    assert_reads(r#"["\ud83d\ude00", "\ud83d"]"#, "[\"😀\", \"\u{fffd}\"]");
    let beyond = parse(r#"["\U00110000"]"#).unwrap_err();
    assert_eq!(beyond.to_string(), "chr() arg not in range(0x110000)");
}
