//! How shapes are spelled in YAML.

use shape::{Kind, Member, Shape, ShapeOf, Shaped};

use super::scalars::Document;

/// What stands in YAML for values of a shape.
pub(in crate::portrait) enum Form {
    /// A mapping from the keys of members.
    Mapping(&'static [Member]),
    /// A mapping from what one member of each element is to what the other is.
    Pairs(&'static Member, &'static Member),
    /// A sequence.
    Sequence(ShapeOf),
    /// A document: any YAML that JSON has a form for, or a text.
    Document,
    /// A scalar.
    Scalar,
}

/// Returns what stands in YAML for values of a shape.
pub(in crate::portrait) fn form(shape: &'static Shape) -> Form {
    match &shape.kind {
        Kind::Structure(members) => Form::Mapping(members),
        Kind::List(element) => match element().members() {
            [key, value] if shape.name.contains("By") => Form::Pairs(key, value),
            _ => Form::Sequence(*element),
        },
        _ if std::ptr::eq(shape, Document::shape()) => Form::Document,
        _ => Form::Scalar,
    }
}

/// Spells the name of a member as a key: `ManagementAccount` is `management-account`.
pub(in crate::portrait) fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key
}

/// Tells whether a key is that of a member.
pub(in crate::portrait) fn is_key(name: &str, key: &str) -> bool {
    let mut rest = key.as_bytes();
    for (index, letter) in name.bytes().enumerate() {
        if letter.is_ascii_uppercase() && index > 0 {
            let Some(behind) = rest.strip_prefix(b"-") else {
                return false;
            };
            rest = behind;
        }
        match rest.split_first() {
            Some((first, behind)) if *first == letter.to_ascii_lowercase() => rest = behind,
            _ => return false,
        }
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_name_in_lower_case_with_hyphens() {
        for (name, expected) in [("Id", "id"), ("ManagementAccount", "management-account")] {
            assert_eq!(key(name), expected);
            assert!(is_key(name, expected));
            for other in [
                "",
                "i",
                "ids",
                "managementaccount",
                "management-account-",
                "-id",
                "Id",
            ] {
                assert!(!is_key(name, other), "{name} {other}");
            }
        }
    }
}
