//! Pages as the source of manual pages, in the macros that every formatter knows.

use super::block::Block;
use super::markdown::spans;
use super::page::Page;

/// How far blocks, code and descriptions of terms are indented.
const INDENT: u8 = 3;
const TERM_INDENT: u8 = 4;

impl Page {
    /// Writes the source of a manual page.
    pub fn roff(&self) -> String {
        let mut out = format!(
            ".TH \"{}\" \"\" \"\" \"\"\n",
            escaped(&self.name.to_uppercase())
        );
        out.push_str(&self.body());
        out
    }

    /// Writes the blocks after the title.
    pub(super) fn body(&self) -> String {
        // A terminal has too few columns for straight right edges.
        let mut out = ".ad l\n.nh\n".to_owned();
        write_blocks(&self.blocks, &mut out);
        out
    }
}

fn write_blocks(blocks: &[Block], out: &mut String) {
    let mut is_first = true;
    for block in blocks {
        // Bullets come with their own vertical space; the others belong to what precedes them.
        let is_apart = matches!(
            block,
            Block::Paragraph(_) | Block::Verbatim(_) | Block::Terms(_)
        );
        if is_apart && !is_first {
            out.push_str(".PP\n");
        }
        is_first = matches!(block, Block::Section(_));
        write_block(block, out);
    }
}

fn write_block(block: &Block, out: &mut String) {
    match block {
        Block::Section(heading) => add_line(out, &format!(".SH {heading}")),
        Block::Paragraph(text) => add_line(out, &inline(text)),
        Block::Indented(blocks) => indented(INDENT, out, |out| write_blocks(blocks, out)),
        Block::Verbatim(text) => indented(INDENT, out, |out| {
            out.push_str(".nf\n");
            text.lines()
                .for_each(|line| add_line(out, &escaped_line(line)));
            out.push_str(".fi\n");
        }),
        Block::Bullets(items) => {
            for item in items {
                out.push_str(".IP \\(bu 2\n");
                add_line(out, &inline(item));
            }
        }
        Block::Names(names) => indented(INDENT, out, |out| {
            let names = names.iter().map(|name| inline(name));
            add_line(out, &names.collect::<Vec<_>>().join("\n.br\n"));
        }),
        Block::Terms(terms) => terms
            .iter()
            .for_each(|(term, text)| write_term(term, text, out)),
    }
}

fn write_term(term: &str, text: &str, out: &mut String) {
    add_line(out, &inline(term));
    indented(TERM_INDENT, out, |out| add_line(out, &inline(text)));
}

fn indented(by: u8, out: &mut String, write: impl FnOnce(&mut String)) {
    add_line(out, &format!(".RS {by}"));
    write(out);
    out.push_str(".RE\n");
}

fn add_line(out: &mut String, line: &str) {
    out.push_str(line);
    out.push('\n');
}

/// Sets a paragraph: code is bold.
fn inline(text: &str) -> String {
    let spans = spans(text).map(|(span, is_code)| {
        if is_code {
            format!("\\fB{}\\fP", breakable(span))
        } else {
            escaped(span)
        }
    });
    guarded(spans.collect())
}

/// Lets code without blanks that is longer than a line break into the next one.
fn breakable(code: &str) -> String {
    const LONG: usize = 40;
    if code.len() <= LONG || code.contains(' ') {
        return escaped(code);
    }
    let pieces = code.split_inclusive(['/', '|', ')', '}', ':', '_']);
    pieces.map(escaped).collect::<Vec<_>>().join("\\:")
}

fn escaped_line(line: &str) -> String {
    guarded(escaped(line))
}

/// Escapes a line that would be taken for a roff request.
fn guarded(line: String) -> String {
    if line.starts_with('.') {
        format!("\\&{line}")
    } else {
        line
    }
}

/// Writes characters that mean something to the formatter by their names.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\\' => out.push_str("\\(rs"),
            '-' => out.push_str("\\-"),
            '\'' => out.push_str("\\(aq"),
            '"' => out.push_str("\\(dq"),
            '`' => out.push_str("\\(ga"),
            '^' => out.push_str("\\(ha"),
            '~' => out.push_str("\\(ti"),
            _ if char.is_ascii() => out.push(char),
            _ => out.extend([r"\[u", &format!("{:04X}", u32::from(char)), "]"]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_taken_for_a_request() {
        assert_eq!(
            inline(".x `a\\b` 'c' \"d\" ^~ é"),
            "\\&.x \\fBa\\(rsb\\fP \\(aqc\\(aq \\(dqd\\(dq \\(ha\\(ti \\[u00E9]"
        );
        assert_eq!(inline("'x"), "\\(aqx");
        assert_eq!(escaped_line(".x `y`"), "\\&.x \\(gay\\(ga");
    }

    #[test]
    fn a_pattern_that_is_longer_than_a_line_may_be_broken() {
        let pattern = format!("`^{}/x|y`", "a".repeat(40));
        let expected = format!("\\fB\\(ha{}/\\:x|\\:y\\fP", "a".repeat(40));
        assert_eq!(inline(&pattern), expected);
        assert_eq!(inline("`a/b`"), "\\fBa/b\\fP");
    }

    #[test]
    fn what_belongs_to_a_block_follows_it_without_a_gap() {
        let page = Page {
            name: "list-roots".to_owned(),
            address: String::new(),
            blocks: vec![
                Block::Section("OPTIONS"),
                Block::paragraph("`--a` (string)"),
                Block::Indented(vec![Block::paragraph("What."), Block::paragraph("More.")]),
                Block::paragraph("`--b` (list)"),
                Block::Verbatim("[\n]".to_owned()),
                Block::Bullets(vec!["one".to_owned()]),
                Block::Names(vec!["`A`".to_owned(), "`B`".to_owned()]),
                Block::Terms(vec![("`C`".to_owned(), "Three.".to_owned())]),
            ],
        };
        let expected = ".TH \"LIST\\-ROOTS\" \"\" \"\" \"\"\n.ad l\n.nh\n\
                        .SH OPTIONS\n\\fB\\-\\-a\\fP (string)\n\
                        .RS 3\nWhat.\n.PP\nMore.\n.RE\n\
                        .PP\n\\fB\\-\\-b\\fP (list)\n\
                        .PP\n.RS 3\n.nf\n[\n]\n.fi\n.RE\n\
                        .IP \\(bu 2\none\n\
                        .RS 3\n\\fBA\\fP\n.br\n\\fBB\\fP\n.RE\n\
                        .PP\n\\fBC\\fP\n.RS 4\nThree.\n.RE\n";
        assert_eq!(page.roff(), expected);
    }
}
