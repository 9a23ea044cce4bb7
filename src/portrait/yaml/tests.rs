//! What is written is read again, and what is read fast is what the parser makes of it.

use std::rc::Rc;

use super::read::read_any;
use super::{Content, Node, quick, read, write};

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
                value.clone(),
                Node::made(Content::Sequence(vec![value.clone(), value.clone()])),
            ]));
            let pairs = vec![
                (Node::text(text, true), value.clone()),
                (Node::text("list", false), list),
            ];
            let written = write(&Node::made(Content::Mapping(pairs)));
            let read =
                read(0, written.clone()).unwrap_or_else(|error| panic!("{error:?}\n{written}"));
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

/// Numbers that follow from a seed.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        // Xorshift.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    fn text(&mut self) -> Node {
        let plain = [
            "a",
            "name",
            "Über",
            "a b",
            "2026-03-01T00:00:00Z",
            "-1",
            "a:b",
            "x@y.z",
            "r-root",
            "(a)",
        ];
        let odd = [
            "",
            "null",
            "it's",
            "a: b",
            "a #b",
            "say \"x\"",
            "a\nb\n",
            "-",
            "a,b",
            "[",
            "é\u{85}",
            "a:",
        ];
        let is_odd = self.below(8) == 0;
        let text = self.one_of(if is_odd { &odd } else { &plain });
        Node::text(text, self.below(4) == 0)
    }

    fn tree(&mut self, levels: usize) -> Node {
        let count = self.below(4);
        match self.below(if levels == 0 { 1 } else { 3 }) {
            0 => self.text(),
            1 => Node::made(Content::Sequence(
                (0..count).map(|_| self.tree(levels - 1)).collect(),
            )),
            _ => Node::made(Content::Mapping(
                (0..count)
                    .map(|_| (self.text(), self.tree(levels - 1)))
                    .collect(),
            )),
        }
    }

    /// Puts a letter that means something in the place of others.
    fn spoil(&mut self, text: &mut Vec<char>) {
        let letters: Vec<char> = " \n:-#[]{},'\"|>&*!%@?\t\r~a1é\u{85}\u{feff}\0\\."
            .chars()
            .collect();
        let at = self.below(text.len() + 1);
        let end = (at + self.below(3)).min(text.len());
        let put: Vec<char> = (0..self.below(3)).map(|_| self.one_of(&letters)).collect();
        text.splice(at..end, put);
    }
}

#[test]
fn what_is_read_fast_is_what_the_parser_makes_of_it() {
    let mut numbers = Numbers(0x6f72_6773_696d);
    let mut fast = 0;
    for _ in 0..4000 {
        let mut letters: Vec<char> = write(&numbers.tree(5)).chars().collect();
        for _ in 0..12 {
            let text: String = letters.iter().collect();
            if let Some(read) = quick::read(0, &Rc::new(text.clone())) {
                fast += 1;
                assert_eq!(Ok(read), read_any(0, &text), "{text}");
            }
            numbers.spoil(&mut letters);
        }
    }
    assert!(fast > 1000, "{fast}");
}

#[test]
fn the_text_of_an_organization_is_read_fast() {
    let text = "# A comment.\nversion: 1\n\norganization:\n  id: o-exampleorgid\n  root:\n    policy-types:\n      \
                SERVICE_CONTROL_POLICY:\n    policies: [FullAWSAccess, \"a, b\"]\n    accounts:\n      - name: Über uns\n        \
                tags:\n          CostCenter: \"0\"\n    # Below the root.\n      - name: Two\n    units: []\n";
    let read = quick::read(0, &Rc::new(text.to_owned()));
    assert_eq!(read.map(Ok), Some(read_any(0, text)));
}
