//! The Markdown of doc comments: paragraphs, bullets, blocks of code, and a heading in front of examples.

use super::block::Block;

/// The heading that sets examples apart.
const EXAMPLES: &str = "\n# Examples\n";

/// Returns the first sentence of a text, without markup.
pub fn summary(text: &str) -> String {
    first_paragraph(text).replace('`', "")
}

/// Returns the first paragraph of a text as one line.
pub(super) fn first_paragraph(text: &str) -> String {
    let lines = text.lines().take_while(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// Returns the text after the first paragraph.
pub(super) fn further(text: &str) -> &str {
    text.split_once("\n\n").map_or("", |(_, further)| further)
}

/// Splits a text into the description and the examples, which may be empty.
pub(super) fn split_examples(text: &str) -> (&str, &str) {
    text.split_once(EXAMPLES).unwrap_or((text, ""))
}

/// Takes a text apart.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if line.is_empty() {
            continue;
        }
        if line.starts_with("```") {
            let code = lines.by_ref().take_while(|line| !line.starts_with("```"));
            blocks.push(Block::Verbatim(code.collect::<Vec<_>>().join("\n")));
            continue;
        }
        let mut paragraph = line.to_owned();
        while let Some(line) = lines.next_if(|line| continues(line)) {
            paragraph.push(' ');
            paragraph.push_str(line.trim_start());
        }
        match paragraph.strip_prefix("* ") {
            Some(item) => add_item(&mut blocks, item),
            None => blocks.push(Block::Paragraph(paragraph)),
        }
    }
    blocks
}

/// Tells whether a line continues the paragraph or bullet before it.
fn continues(line: &str) -> bool {
    !line.is_empty() && !line.starts_with("* ") && !line.starts_with("```")
}

/// Adds an item to the list that the last block is, or begins one. Names alone need no bullets.
fn add_item(blocks: &mut Vec<Block>, item: &str) {
    let name = item
        .strip_prefix('`')
        .and_then(|item| item.strip_suffix('`'));
    let is_name = name.is_some_and(|name| !name.contains('`'));
    match blocks.last_mut() {
        Some(Block::Bullets(items)) if !is_name => items.push(item.to_owned()),
        Some(Block::Names(names)) if is_name => names.push(item.to_owned()),
        _ if is_name => blocks.push(Block::Names(vec![item.to_owned()])),
        _ => blocks.push(Block::Bullets(vec![item.to_owned()])),
    }
}

/// Splits a text at its backticks: the pieces, and whether each is code.
pub(super) fn spans(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let pieces = text.split('`').zip([false, true].into_iter().cycle());
    pieces.filter(|(piece, _)| !piece.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_apart_into_paragraphs_bullets_and_code() {
        let text = "One\ntwo.\n\n* `A`: a\n  b\n* c\n\n```console\naws x \\\n\n    --y\n```\nEnd.";
        assert_eq!(
            blocks(text),
            [
                Block::paragraph("One two."),
                Block::Bullets(vec!["`A`: a b".to_owned(), "c".to_owned()]),
                Block::Verbatim("aws x \\\n\n    --y".to_owned()),
                Block::paragraph("End."),
            ]
        );
    }

    #[test]
    fn a_list_of_names_has_no_bullets() {
        assert_eq!(
            blocks("* `A`\n* `B_C`"),
            [Block::Names(vec!["`A`".to_owned(), "`B_C`".to_owned()])]
        );
    }

    #[test]
    fn examples_stand_behind_their_heading() {
        let (description, examples) = split_examples("Do it.\n\nMore.\n\n# Examples\n\nLike this:");
        assert_eq!(summary(description), "Do it.");
        assert_eq!(further(description), "More.\n");
        assert_eq!(examples, "\nLike this:");
    }
}
