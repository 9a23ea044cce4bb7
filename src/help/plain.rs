//! Pages as plain text, for a machine that has no formatter of manual pages.

use super::block::Block;
use super::markdown::spans;
use super::page::Page;

/// How many characters a line has at most, and how far it is indented: as on a manual page.
const WIDTH: usize = 78;
const MARGIN: usize = 7;
const INDENT: usize = 3;
const TERM_INDENT: usize = 4;

impl Page {
    /// Writes the page as plain text.
    pub fn text(&self) -> String {
        let mut out = String::new();
        write_blocks(&self.blocks, MARGIN, &mut out);
        out
    }
}

fn write_blocks(blocks: &[Block], indent: usize, out: &mut String) {
    let mut is_first = true;
    for block in blocks {
        let follows = matches!(block, Block::Indented(_) | Block::Names(_));
        if !is_first && !follows {
            out.push('\n');
        }
        is_first = matches!(block, Block::Section(_));
        write_block(block, indent, out);
    }
}

fn write_block(block: &Block, indent: usize, out: &mut String) {
    match block {
        Block::Section(heading) => add_line(out, 0, heading),
        Block::Paragraph(text) => fill(text, indent, "", out),
        Block::Indented(blocks) => write_blocks(blocks, indent + INDENT, out),
        Block::Verbatim(text) => text
            .lines()
            .for_each(|line| add_line(out, indent + INDENT, line)),
        Block::Bullets(items) => {
            for (place, item) in items.iter().enumerate() {
                if place > 0 {
                    out.push('\n');
                }
                fill(item, indent, "o ", out);
            }
        }
        Block::Names(names) => {
            for name in names {
                fill(name, indent + INDENT, "", out);
            }
        }
        Block::Terms(terms) => {
            for (term, text) in terms {
                fill(term, indent, "", out);
                fill(text, indent + TERM_INDENT, "", out);
            }
        }
    }
}

fn add_line(out: &mut String, indent: usize, line: &str) {
    if !line.is_empty() {
        out.extend(std::iter::repeat_n(' ', indent));
        out.push_str(line);
    }
    out.push('\n');
}

/// Breaks a paragraph into lines. The first begins with a mark, the others stand behind it.
fn fill(text: &str, indent: usize, mark: &str, out: &mut String) {
    let text: String = spans(text).map(|(span, _)| span).collect();
    let width = WIDTH.saturating_sub(indent + mark.len());
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    for (place, line) in lines.iter().enumerate() {
        if place == 0 {
            add_line(out, indent, &format!("{mark}{line}"));
        } else {
            add_line(out, indent + mark.len(), line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_readable_as_it_is() {
        let words = "word ".repeat(16);
        let page = Page {
            name: "list-roots".to_owned(),
            address: String::new(),
            blocks: vec![
                Block::Section("OPTIONS"),
                Block::paragraph("`--a` (string)"),
                Block::Indented(vec![
                    Block::Bullets(vec![words.clone()]),
                    Block::Verbatim("{\n\n}".to_owned()),
                ]),
                Block::Section("OUTPUT"),
                Block::Terms(vec![("`A`".to_owned(), "One.".to_owned())]),
            ],
        };
        let expected = "OPTIONS\n       --a (string)\n          \
                        o word word word word word word word word word word word word word\n            \
                        word word word\n\n             {\n\n             }\n\n\
                        OUTPUT\n       A\n           One.\n";
        assert_eq!(page.text(), expected);
    }
}
