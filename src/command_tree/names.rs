//! Names on the command line (`cli.md` section 1): the model's names in kebab case.

/// Returns a model's name as a word of the command line: `AcceptHandshake` is `accept-handshake`.
///
/// A capital starts a word if it is next to a small letter, so runs of capitals stay together:
/// `ListAWSServiceAccess` is `list-aws-service-access`.
pub fn kebab(name: &str) -> String {
    let mut word = String::with_capacity(name.len() + 8);
    for (at, letter) in name.char_indices() {
        if at > 0 && starts_word(name, at, letter) {
            word.push('-');
        }
        word.push(letter.to_ascii_lowercase());
    }
    word
}

/// Tells whether a word of the command line is a model's name, without an allocation.
pub fn is_kebab_of(word: &str, name: &str) -> bool {
    let bare = word.bytes().filter(|byte| *byte != b'-');
    bare.eq(name.bytes().map(|byte| byte.to_ascii_lowercase())) && word == kebab(name)
}

fn starts_word(name: &str, at: usize, letter: char) -> bool {
    let before = name[..at].chars().next_back();
    let after = name[at + letter.len_utf8()..].chars().next();
    let small = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_lowercase());
    letter.is_ascii_uppercase() && (small(before) || small(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_capitals_stay_together() {
        assert_eq!(
            kebab("ListAWSServiceAccessForOrganization"),
            "list-aws-service-access-for-organization"
        );
        assert_eq!(kebab("CreateGovCloudAccount"), "create-gov-cloud-account");
        assert_eq!(
            kebab("IamUserAccessToBilling"),
            "iam-user-access-to-billing"
        );
    }

    #[test]
    fn a_word_is_a_name_only_with_every_hyphen_in_its_place() {
        assert!(is_kebab_of("accept-handshake", "AcceptHandshake"));
        assert!(!is_kebab_of("accepthandshake", "AcceptHandshake"));
        assert!(!is_kebab_of("a-ccept-handshake", "AcceptHandshake"));
    }
}
