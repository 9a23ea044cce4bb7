//! What is written is read again.

use std::rc::Rc;

use super::read;
use super::{Content, Node, write};

#[test]
fn every_text_is_read_as_it_was_written() {
    for text in [
        "plain",
        "",
        " ",
        "a b",
        "a: b",
        "a #b",
        "#a",
        "- a",
        "-",
        "?",
        "a:",
        "a,b",
        "[a]",
        "{a}",
        "'",
        "\"",
        "\\",
        "it's",
        "say \"x\"",
        "both ' and \"",
        "line\nline",
        "line\nline\n",
        "line\n\nline\n\n",
        " \nx",
        "\nx",
        "tab\there",
        "\ttab",
        "cr\r\nlf",
        "\u{202e}bidi",
        "\u{feff}",
        "a\u{2028}b",
        "nul\0",
        "\u{85}",
        "%a",
        "@a",
        "`a",
        "!a",
        "&a",
        "*a",
        "|",
        ">",
        "---",
        "...",
        "--- a",
        "a\n---\nb",
        "😀",
        "é",
        "null",
        "~",
        "a\\nb",
        "x \n y",
        "trailing \nline",
        "-1",
        "-1a",
        "-a",
        "a\n\n",
        "\n",
        "<<",
        "=",
        "\u{e000}",
        "\u{ad}",
        "a\n b\n  c",
        "{\n  \"a\": 1\n}",
    ] {
        for quoted in [true, false] {
            let value = Node::text(text, quoted);
            let list = Node::made(Content::Sequence(vec![
                Rc::clone(&value),
                Node::made(Content::Sequence(vec![
                    Rc::clone(&value),
                    Rc::clone(&value),
                ])),
            ]));
            let pairs = vec![
                (Node::text(text, true), Rc::clone(&value)),
                (Node::text("list", false), list),
            ];
            let written = write(&Node::made(Content::Mapping(pairs)));
            let read = read(0, &written).unwrap_or_else(|error| panic!("{error:?}\n{written}"));
            let Content::Mapping(pairs) = &read.content else {
                panic!("{written}")
            };
            assert_eq!(pairs[0].0.as_text(), Some(text), "{written}");
            assert_eq!(pairs[0].1.as_text(), Some(text), "{written}");
            assert_eq!(pairs[1].1.item(0).as_text(), Some(text), "{written}");
            assert_eq!(
                pairs[1].1.item(1).item(1).as_text(),
                Some(text),
                "{written}"
            );
        }
    }
}

#[test]
fn nothing_hidden_is_written_as_it_is() {
    let written = write(&Node::text("a\u{202e}b\u{200b}\u{e0041}", false));
    assert_eq!(written, "\"a\\u202eb\\u200b\\U000e0041\"\n");
}
