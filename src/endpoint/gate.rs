//! Who gets in: programs on this machine, and no web pages (`endpoint.md` sections 2 and 9).
//!
//! A page in a browser can call any address, also under a name of its own that leads to this machine. But its
//! browser names that in `Host`, or tells whose page it is in `Origin`.

use hyper::StatusCode;
use hyper::header::{HOST, HeaderMap, HeaderValue, ORIGIN};

use super::answer::Answer;

/// The names of the machine itself.
const OWN: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// What all names end with that can lead nowhere but to the machine itself.
const BELOW_LOCALHOST: &str = ".localhost";

/// Looks at each request before anything of it is read but its head.
#[derive(Debug)]
pub(super) struct Gate {
    /// The further names that are let in, in small letters.
    allowed: Vec<String>,
}

impl Gate {
    /// Lets in who calls the machine by a name of its own, or by one of these.
    pub(super) fn new(allowed: &[String]) -> Self {
        let allowed = allowed.iter().map(|name| name.to_ascii_lowercase());
        Self {
            allowed: allowed.collect(),
        }
    }

    /// Returns the answer to whoever is not let in.
    pub(super) fn refusal(&self, headers: &HeaderMap) -> Option<Answer> {
        let mut hosts = headers.get_all(HOST).iter();
        let (Some(host), None) = (hosts.next(), hosts.next()) else {
            return Some(Answer::last(StatusCode::BAD_REQUEST));
        };
        let why = if !self.allows(host) {
            "This is not the name of this machine. `orgsim sim serve --allow-host NAME` lets another name in."
        } else if headers.contains_key(ORIGIN) || is_of_another_site(headers) {
            "Web pages can't call this endpoint."
        } else {
            return None;
        };
        Some(Answer::sentence(StatusCode::FORBIDDEN, why))
    }

    fn allows(&self, host: &HeaderValue) -> bool {
        let Some(name) = host.to_str().ok().and_then(without_port) else {
            return false;
        };
        let name = name.to_ascii_lowercase();
        OWN.contains(&name.as_str())
            || name.ends_with(BELOW_LOCALHOST)
            || self.allowed.contains(&name)
    }
}

fn is_of_another_site(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site");
    site.is_some_and(|site| site != "none" && site != "same-origin")
}

/// Returns the name in a `Host`, whatever the port; none if it is malformed.
fn without_port(host: &str) -> Option<&str> {
    let end = match host.strip_prefix('[') {
        Some(address) => address.find(']')? + 2,
        None => host.find(':').unwrap_or(host.len()),
    };
    let (name, port) = host.split_at(end);
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let is_well_formed = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
    (is_well_formed && !name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lets_in(host: &str) -> bool {
        let gate = Gate::new(&["Orgsim.Test".to_owned()]);
        let host = HeaderValue::from_str(host).unwrap();
        gate.refusal(&[(HOST, host)].into_iter().collect())
            .is_none()
    }

    #[test]
    fn names_of_the_machine_and_allowed_ones_are_let_in_with_any_port() {
        for host in [
            "localhost",
            "LocalHost:80",
            "127.0.0.1:6747",
            "[::1]",
            "[::1]:6747",
            "organizations.us-east-1.localhost:1",
            "orgsim.test:443",
        ] {
            assert!(lets_in(host), "{host}");
        }
    }

    #[test]
    fn other_names_are_not_let_in_however_they_begin_or_end() {
        for host in [
            "",
            ":80",
            "evil.example",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "evil.example:localhost",
            "[::1].evil.example",
            "[::1",
            "169.254.169.254",
            "xlocalhost",
        ] {
            assert!(!lets_in(host), "{host}");
        }
    }
}
