//! The address of a service, as far as the reference looks at it before it sends anything.

use std::net::Ipv6Addr;

use crate::cli::failure::Failure;

/// The most letters that the name of a host may have, and each of its labels.
const LONGEST_HOST: usize = 255;
const LONGEST_LABEL: usize = 63;

/// Returns the scheme of an address: a word in front of the first colon.
pub(super) fn scheme(url: &str) -> Option<&str> {
    let (scheme, _) = url
        .trim_start_matches(|letter| letter <= ' ')
        .split_once(':')?;
    let is_scheme = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    let starts_well = scheme.starts_with(|letter: char| letter.is_ascii_alphabetic());
    (starts_well && scheme.chars().all(is_scheme)).then_some(scheme)
}

/// Refuses brackets that don't belong together.
pub(super) fn check_brackets(url: &str) -> Result<(), Failure> {
    let authority = authority(url).unwrap_or_default();
    host(authority).map(drop).map_err(Failure::general)
}

/// Refuses an address that names no host; `what` says of which endpoint it is, if it isn't the service's.
pub(super) fn check(what: &str, url: &str) -> Result<(), Failure> {
    let invalid = || Failure::general(format!("Invalid endpoint{what}: {url}"));
    if url.contains(['\t', '\r', '\n']) {
        return Err(invalid());
    }
    let authority = authority(url).ok_or_else(invalid)?;
    let host = host(authority).map_err(Failure::general)?;
    let is_host = match host.strip_prefix('[') {
        Some(address) => is_ipv6(address.trim_end_matches(']')),
        None => is_name(host),
    };
    if is_host { Ok(()) } else { Err(invalid()) }
}

/// Returns the part after the two slashes, without user and password.
fn authority(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("//")?;
    let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    Some(authority.rsplit('@').next().unwrap_or_default())
}

/// Returns the host, with the brackets that only an address of version 6 has.
fn host(authority: &str) -> Result<&str, &'static str> {
    if !authority.contains(['[', ']']) {
        return Ok(authority.split(':').next().unwrap_or_default());
    }
    let end = authority.find(']').filter(|_| authority.starts_with('['));
    let (host, rest) = authority.split_at(end.ok_or("Invalid IPv6 URL")? + 1);
    if rest.is_empty() || rest.starts_with(':') {
        return Ok(host);
    }
    Err("Invalid IPv6 URL")
}

fn is_ipv6(address: &str) -> bool {
    let address = address
        .split_once('%')
        .map_or(address, |(address, _)| address);
    address.parse::<Ipv6Addr>().is_ok()
}

/// Tells whether a text is a label of a host's name: letters, digits, and hyphens inside.
pub(super) fn is_label(text: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=LONGEST_LABEL).contains(&text.len())
        && text.bytes().all(is_inner)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// Tells whether a text is labels with points between them; a point may end it.
fn is_name(host: &str) -> bool {
    let labels = host.strip_suffix('.').unwrap_or(host);
    host.len() <= LONGEST_HOST && labels.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(url: &str) -> Option<String> {
        match check("", url) {
            Err(Failure::Plain { message, .. }) => Some(message),
            _ => None,
        }
    }

    #[test]
    fn a_scheme_is_a_word_before_a_colon() {
        assert_eq!(scheme("http://x"), Some("http"));
        assert_eq!(scheme(" localhost:1"), Some("localhost"));
        for url in ["localhost", "//x", "1http://x", "h_t://x", ""] {
            assert_eq!(scheme(url), None, "{url}");
        }
    }

    #[test]
    fn an_address_must_name_a_host() {
        for url in [
            "http://x",
            "ftp://a.b.c.",
            "http://u:p@[::1]:80/x",
            "HTTP://x:?q",
        ] {
            assert_eq!(refusal(url), None, "{url}");
        }
        for url in [
            "http://",
            "localhost:1",
            "http://a_b",
            "http://-a",
            "http://x y",
            "http://x..",
        ] {
            assert_eq!(refusal(url), Some(format!("Invalid endpoint: {url}")));
        }
    }

    #[test]
    fn brackets_stand_around_the_whole_host() {
        for url in [
            "http://[::1",
            "http://::1]",
            "http://x[::1]",
            "http://[::1]x",
        ] {
            assert_eq!(refusal(url).as_deref(), Some("Invalid IPv6 URL"), "{url}");
        }
    }
}
