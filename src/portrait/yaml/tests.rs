//! What is written is read again, and what is read fast is what the parser makes of it.

use std::rc::Rc;

use super::read::{NotRead, read_any};
use super::{Content, Mark, Node, Tree, quick, read, write};

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
            let mut tree = Tree::default();
            tree.mapping(|tree| {
                tree.text(text, true);
                tree.text(text, quoted);
                tree.text("list", false);
                tree.sequence(|tree| {
                    tree.text(text, quoted);
                    tree.sequence(|tree| {
                        tree.text(text, quoted);
                        tree.text(text, quoted);
                    });
                });
            });
            let written = write(tree.root());
            let read = read(written.clone()).unwrap_or_else(|error| panic!("{error:?}\n{written}"));
            let pairs: Vec<_> = read.root().pairs().collect();
            assert_eq!(pairs.len(), 2, "{written}");
            let list = pairs[1].1;
            for read in [pairs[0].0, pairs[0].1, list.item(0), list.item(1).item(1)] {
                assert_eq!(read.as_text(), Some(text), "{written}");
            }
        }
    }
}

#[test]
fn nothing_hidden_is_written_as_it_is() {
    let written = write(Tree::of_text("a\u{202e}b\u{200b}\u{e0041}").root());
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

    fn text(&mut self, tree: &mut Tree) {
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
        tree.text(text, self.below(4) == 0);
    }

    fn add(&mut self, levels: usize, tree: &mut Tree) {
        let count = self.below(4);
        match self.below(if levels == 0 { 1 } else { 3 }) {
            0 => self.text(tree),
            1 => tree.sequence(|tree| (0..count).for_each(|_| self.add(levels - 1, tree))),
            _ => tree.mapping(|tree| {
                for _ in 0..count {
                    self.text(tree);
                    self.add(levels - 1, tree);
                }
            }),
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

/// What is read of a file: where nodes stand, and what they are.
type Told = Vec<(Mark, String)>;

fn told(
    read: impl FnOnce(&str, &mut Tree) -> Result<(), NotRead>,
    text: &str,
) -> Result<Told, NotRead> {
    let mut tree = Tree::with_marks();
    tree.add_file(Rc::new(text.to_owned()));
    read(text, &mut tree)?;
    let mut told = Told::new();
    tell(tree.root(), &mut told);
    Ok(told)
}

fn tell(node: Node<'_>, told: &mut Told) {
    let what = match node.content() {
        Content::Scalar { text, quoted } => format!("{text:?} {quoted}"),
        Content::Sequence(nodes) => format!("[{}]", nodes.count()),
        Content::Mapping(pairs) => format!("{{{}}}", pairs.count()),
    };
    told.push((node.mark(), what));
    match node.content() {
        Content::Scalar { .. } => {}
        Content::Sequence(nodes) => nodes.for_each(|node| tell(node, told)),
        Content::Mapping(pairs) => pairs.for_each(|(key, value)| {
            tell(key, told);
            tell(value, told);
        }),
    }
}

/// Returns what is read fast, if anything is.
fn told_fast(text: &str) -> Option<Told> {
    let mut is_read = true;
    let told = told(
        |text, tree| {
            is_read = quick::read(0, text, tree).is_some();
            if !is_read {
                assert_eq!(tree.count(), 0, "{text}");
                tree.text("", false);
            }
            Ok(())
        },
        text,
    );
    told.ok().filter(|_| is_read)
}

fn told_by_parser(text: &str) -> Result<Told, NotRead> {
    told(|text, tree| read_any(0, text, tree), text)
}

#[test]
fn what_is_read_fast_is_what_the_parser_makes_of_it() {
    let mut numbers = Numbers(0x6f72_6773_696d);
    let mut fast = 0;
    for _ in 0..4000 {
        let mut tree = Tree::default();
        numbers.add(5, &mut tree);
        let mut letters: Vec<char> = write(tree.root()).chars().collect();
        for _ in 0..12 {
            let text: String = letters.iter().collect();
            if let Some(read) = told_fast(&text) {
                fast += 1;
                assert_eq!(Ok(read), told_by_parser(&text), "{text}");
            }
            numbers.spoil(&mut letters);
        }
    }
    assert!(fast > 1000, "{fast}");
}

#[test]
fn an_alias_stands_for_all_that_has_its_anchor() {
    let read = read("a: &a\n  b: [1, &c 2]\nd: *a\ne: [*c, *a]\n".to_owned()).unwrap();
    let of_e = read.root().at("e");
    for copy in [read.root().at("d"), of_e.item(1)] {
        assert_eq!(copy.at("b").item(1).as_text(), Some("2"));
    }
    assert_eq!(of_e.item(0).as_text(), Some("2"));
    assert_eq!(read.root().pairs().count(), 3);
}

#[test]
fn the_text_of_an_organization_is_read_fast() {
    let text = "# A comment.\nversion: 1\n\norganization:\n  id: o-exampleorgid\n  root:\n    policy-types:\n      \
                SERVICE_CONTROL_POLICY:\n    policies: [FullAWSAccess, \"a, b\"]\n    accounts:\n      - name: Über uns\n        \
                tags:\n          CostCenter: \"0\"\n    # Below the root.\n      - name: Two\n    units: []\n";
    assert_eq!(told_fast(text).map(Ok), Some(told_by_parser(text)));
}
