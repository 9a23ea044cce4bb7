//! Quoted values (`cli.md` section 5.2).

/// Returns the text in the quotes that a text starts with, and how many characters it takes with them.
///
/// A backslash protects the quote behind it, unless no other quote would close the text: then
/// the last protected one does.
pub(super) fn quoted(text: &[char]) -> Option<(String, usize)> {
    let quote = text[0];
    let mut last_protected = None;
    let mut at = 1;
    while at < text.len() && text[at] != quote {
        if text[at] == '\\' && text.get(at + 1) == Some(&quote) {
            last_protected = Some(at + 1);
            at += 1;
        }
        at += 1;
    }
    let end = if at < text.len() { at } else { last_protected? };
    Some((unescaped(&text[1..end], quote), end + 1))
}

/// Unescapes quotes, and after that backslashes.
fn unescaped(text: &[char], quote: char) -> String {
    let text: String = text.iter().collect();
    text.replace(&format!("\\{quote}"), &quote.to_string())
        .replace("\\\\", "\\")
}
