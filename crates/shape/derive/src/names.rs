//! From Rust's spelling of names to the model's.

use syn::Ident;

/// Returns the member name of a field: `handshake_id` is `HandshakeId`.
pub(crate) fn member(field: &Ident) -> String {
    let field = field.to_string();
    let words = field.trim_start_matches("r#").split('_');
    words.map(capitalized).collect()
}

/// Returns the wire name of a variant: `AllFeatures` is `ALL_FEATURES`.
pub(crate) fn choice(variant: &Ident) -> String {
    let mut name = String::new();
    for letter in variant.to_string().chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
