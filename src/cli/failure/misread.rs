//! Command lines that can't be parsed, and the messages about them (`cli.md` section 3.5).

use reference::similar::close_names;

/// Why words can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread(pub String);

/// Says that a word is none of the choices of an argument, and which it may have meant.
pub fn invalid_choice<'a>(
    argument: &str,
    word: &str,
    choices: impl IntoIterator<Item = &'a str>,
) -> Misread {
    let mut message = format!("argument {argument}: Found invalid choice '{word}'\n");
    let close = close_names(word, choices);
    if !close.is_empty() {
        message.push_str("\nMaybe you meant:\n");
        for name in close {
            message.push_str("\n  * ");
            message.push_str(name);
        }
    }
    Misread(message)
}
