//! The finer rules of e-mail addresses.

/// Tells whether mail can be sent to an address: the rules go further than the pattern.
pub(crate) fn is_deliverable(address: &str) -> bool {
    let Some((local, domain)) = address.split_once('@') else {
        return false;
    };
    (6..=64).contains(&address.len()) && is_local(local) && is_domain(domain)
}

fn is_local(local: &str) -> bool {
    let forbidden = b"\"'()<>[]:;,\\|%&@";
    let allowed = |byte: u8| byte.is_ascii_graphic() && !forbidden.contains(&byte);
    !local.is_empty() && !local.starts_with('.') && local.bytes().all(allowed)
}

fn is_domain(domain: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
    domain.contains('.')
        && !domain.starts_with(['-', '.'])
        && !domain.ends_with(['-', '.'])
        && domain.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_addresses_are_deliverable() {
        assert!(is_deliverable("owner@example.com"));
        assert!(is_deliverable("a.b+c=d@sub-domain.example"));
        assert!(is_deliverable("a@b.cd"));
    }

    #[test]
    fn an_address_has_between_6_and_64_characters() {
        assert!(!is_deliverable("a@b.c"));
        assert!(is_deliverable(&format!("{}@example.com", "a".repeat(52))));
        assert!(!is_deliverable(&format!("{}@example.com", "a".repeat(53))));
    }

    #[test]
    fn the_local_part_has_no_reserved_characters() {
        for reserved in [
            "\"", "'", "(", ")", "<", ">", "[", "]", ":", ";", ",", "\\", "|", "%",
        ] {
            assert!(!is_deliverable(&format!("a{reserved}b@example.com")));
        }
        assert!(!is_deliverable("a&b@example.com"));
        assert!(!is_deliverable("a b@example.com"));
        assert!(!is_deliverable("a\tb@example.com"));
        assert!(!is_deliverable(".ab@example.com"));
        assert!(!is_deliverable("@example.com"));
    }

    #[test]
    fn the_domain_has_a_dot_inside() {
        assert!(!is_deliverable("owner@example"));
        assert!(!is_deliverable("owner@.example"));
        assert!(!is_deliverable("owner@example."));
        assert!(!is_deliverable("owner@-example.com"));
        assert!(!is_deliverable("owner@example.com-"));
        assert!(!is_deliverable("owner@exam_ple.com"));
    }

    #[test]
    fn an_address_has_one_at_sign_and_is_ascii() {
        assert!(!is_deliverable("owner.example.com"));
        assert!(!is_deliverable("a@b@example.com"));
        assert!(!is_deliverable("öwner@example.com"));
    }
}
