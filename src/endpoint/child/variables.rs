//! The environment of a command that runs with a server: AWS clients in it call that, and nothing else.

use std::ffi::OsString;
use std::path::Path;

use crate::endpoint::key;

/// The hosts that are never reached through a proxy.
const DIRECT: &str = "127.0.0.1,localhost";

/// A variable of a command's environment: its value, or none to unset it.
pub type Variable = (&'static str, Option<OsString>);

/// Returns the variables that are set and unset for a command (`endpoint.md` section 1).
///
/// `caller` is the account that calls when keys say nothing; `variable` returns what was set before.
pub fn variables(
    url: &str,
    state: &Path,
    caller: &str,
    keeps_profile: bool,
    variable: &dyn Fn(&str) -> Option<OsString>,
) -> Vec<Variable> {
    let mut variables = Vec::new();
    let mut set = |name, value: OsString| variables.push((name, Some(value)));
    // The first one is for every service: what strays reaches an error here, and never AWS.
    for name in [
        "AWS_ENDPOINT_URL",
        "AWS_ENDPOINT_URL_ORGANIZATIONS",
        "AWS_ENDPOINT_URL_STS",
        "ORGSIM_ENDPOINT",
    ] {
        set(name, url.into());
    }
    set("ORGSIM_STATE_FILE", state.into());
    set("AWS_EC2_METADATA_DISABLED", "true".into());
    for name in ["NO_PROXY", "no_proxy"] {
        let before = variable(name).filter(|before| !before.is_empty());
        let mut hosts = before.map_or_else(OsString::new, |mut before| {
            before.push(",");
            before
        });
        hosts.push(DIRECT);
        set(name, hosts);
    }
    let is_set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    let regions = ["AWS_REGION", "AWS_DEFAULT_REGION"];
    if !regions.into_iter().any(is_set) {
        for name in regions {
            set(name, "us-east-1".into());
        }
    }
    let key = variable("AWS_ACCESS_KEY_ID");
    let is_ours = key
        .as_deref()
        .and_then(|key| key.to_str())
        .is_some_and(key::is_ours);
    if !is_ours {
        set("AWS_ACCESS_KEY_ID", caller.into());
        set("AWS_SECRET_ACCESS_KEY", "orgsim".into());
        variables.push(("AWS_SESSION_TOKEN", None));
    }
    if !keeps_profile {
        // The keys of a profile could be real.
        variables.extend([("AWS_PROFILE", None), ("AWS_DEFAULT_PROFILE", None)]);
    }
    variables.push(("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", None));
    variables
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Returns what a command gets where some variables were set before; a hyphen for those that are unset.
    fn given(before: &[(&str, &str)], keeps_profile: bool) -> BTreeMap<&'static str, String> {
        let variable = |name: &str| {
            let found = before.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| OsString::from(value))
        };
        let url = "http://127.0.0.1:1";
        let variables = variables(
            url,
            Path::new("/s.json"),
            "111111111111",
            keeps_profile,
            &variable,
        );
        let shown = |value: Option<OsString>| {
            value.map_or("-".to_owned(), |value| value.into_string().unwrap())
        };
        variables
            .into_iter()
            .map(|(name, value)| (name, shown(value)))
            .collect()
    }

    #[test]
    fn real_keys_and_profiles_do_not_get_in() {
        let before = [
            ("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE"),
            ("AWS_PROFILE", "prod"),
        ];
        let got = given(&before, false);
        assert_eq!(got["AWS_ACCESS_KEY_ID"], "111111111111");
        assert_eq!(got["AWS_SECRET_ACCESS_KEY"], "orgsim");
        for name in [
            "AWS_SESSION_TOKEN",
            "AWS_PROFILE",
            "AWS_DEFAULT_PROFILE",
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
        ] {
            assert_eq!(got[name], "-", "{name}");
        }
        assert!(!given(&before, true).contains_key("AWS_PROFILE"));
    }

    #[test]
    fn keys_of_ours_stay_and_so_does_a_region() {
        for key in ["222222222222", "LSIAQAAAAAAAAAAAAAAA"] {
            let got = given(
                &[
                    ("AWS_ACCESS_KEY_ID", key),
                    ("AWS_DEFAULT_REGION", "eu-west-1"),
                ],
                false,
            );
            for name in [
                "AWS_ACCESS_KEY_ID",
                "AWS_SESSION_TOKEN",
                "AWS_REGION",
                "AWS_DEFAULT_REGION",
            ] {
                assert!(!got.contains_key(name), "{name}");
            }
        }
        assert_eq!(given(&[], false)["AWS_REGION"], "us-east-1");
    }

    #[test]
    fn addresses_are_those_of_the_server_and_reached_without_a_proxy() {
        let got = given(&[("NO_PROXY", "a.example")], false);
        for name in [
            "AWS_ENDPOINT_URL",
            "AWS_ENDPOINT_URL_ORGANIZATIONS",
            "AWS_ENDPOINT_URL_STS",
            "ORGSIM_ENDPOINT",
        ] {
            assert_eq!(got[name], "http://127.0.0.1:1", "{name}");
        }
        assert_eq!(got["NO_PROXY"], "a.example,127.0.0.1,localhost");
        assert_eq!(got["no_proxy"], "127.0.0.1,localhost");
        assert_eq!(got["ORGSIM_STATE_FILE"], "/s.json");
        assert_eq!(got["AWS_EC2_METADATA_DISABLED"], "true");
    }
}
