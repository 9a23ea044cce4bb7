//! The address to which a call would go. It is only shown, when a fault closes the connection.

use organizations::Api;

use super::prepare::{endpoint_url, region};
use crate::Environment;
use crate::cli::config::Config;
use crate::cli::words::Globals;

/// The region of whoever names none.
const DEFAULT_REGION: &str = "us-east-1";

/// A partition of AWS: its regions have names that begin alike, and one of them has Organizations.
struct Partition {
    prefix: &'static str,
    organizations: &'static str,
    domain: &'static str,
}

/// The partitions besides the public one.
const PARTITIONS: [Partition; 5] = [
    Partition::of("cn-", "cn-northwest-1", "amazonaws.com.cn"),
    Partition::of("eusc-", "eusc-de-east-1", "amazonaws.eu"),
    Partition::of("us-gov-", "us-gov-west-1", "amazonaws.com"),
    Partition::of("us-iso-", "us-iso-east-1", "c2s.ic.gov"),
    Partition::of("us-isob-", "us-isob-east-1", "sc2s.sgov.gov"),
];

const PUBLIC: Partition = Partition::of("", DEFAULT_REGION, "amazonaws.com");

impl Partition {
    const fn of(prefix: &'static str, organizations: &'static str, domain: &'static str) -> Self {
        Self {
            prefix,
            organizations,
            domain,
        }
    }
}

/// Returns the address as the reference writes it: one that names no path ends with a slash.
pub(crate) fn address(
    api: Api,
    environment: &Environment<'_>,
    globals: &Globals,
    config: &Config,
) -> String {
    let region = region(environment, globals, config);
    let region = region.filter(|region| !region.is_empty());
    let region = region.as_deref().unwrap_or(DEFAULT_REGION);
    match endpoint_url(environment, globals, config) {
        Some(url) => with_path(&url),
        None => own(api, region),
    }
}

/// Returns the service's own address in a region.
fn own(api: Api, region: &str) -> String {
    let partition = PARTITIONS
        .iter()
        .find(|partition| region.starts_with(partition.prefix));
    let Partition {
        organizations,
        domain,
        ..
    } = partition.unwrap_or(&PUBLIC);
    match api {
        Api::Organizations => format!("https://organizations.{organizations}.{domain}/"),
        Api::Sts => format!("https://sts.{region}.{domain}/"),
        Api::Iam => format!("https://iam.{domain}/"),
    }
}

fn with_path(url: &str) -> String {
    let authority = url.find("//").map_or(0, |slashes| slashes + 2);
    match url[authority..].find(['/', '?', '#']) {
        None => format!("{url}/"),
        Some(end) if url[authority + end..].starts_with('/') => url.to_owned(),
        Some(end) => {
            let (host, rest) = url.split_at(authority + end);
            format!("{host}/{rest}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Each row was seen in the message of the reference (version 2.38.5) that it can't connect.
    #[test]
    fn each_partition_has_one_address_of_organizations() {
        for (region, host) in [
            ("us-east-1", "us-east-1.amazonaws.com"),
            ("eu-west-1", "us-east-1.amazonaws.com"),
            ("xx", "us-east-1.amazonaws.com"),
            ("cn-north-1", "cn-northwest-1.amazonaws.com.cn"),
            ("us-gov-west-1", "us-gov-west-1.amazonaws.com"),
            ("us-iso-east-1", "us-iso-east-1.c2s.ic.gov"),
            ("us-isob-east-1", "us-isob-east-1.sc2s.sgov.gov"),
            ("eusc-de-east-1", "eusc-de-east-1.amazonaws.eu"),
        ] {
            let expected = format!("https://organizations.{host}/");
            assert_eq!(own(Api::Organizations, region), expected, "{region}");
        }
    }

    #[test]
    fn sts_has_an_address_in_each_region() {
        for (region, host) in [
            ("eu-west-1", "eu-west-1.amazonaws.com"),
            ("cn-north-1", "cn-north-1.amazonaws.com.cn"),
            ("us-iso-east-1", "us-iso-east-1.c2s.ic.gov"),
        ] {
            assert_eq!(own(Api::Sts, region), format!("https://sts.{host}/"));
        }
    }

    #[test]
    fn an_address_without_a_path_ends_with_a_slash() {
        for (url, shown) in [
            ("http://127.0.0.1:9", "http://127.0.0.1:9/"),
            ("http://127.0.0.1:9/", "http://127.0.0.1:9/"),
            ("http://127.0.0.1:9/a/", "http://127.0.0.1:9/a/"),
            (
                "http://localhost:9/some/path",
                "http://localhost:9/some/path",
            ),
            ("http://127.0.0.1:9?x=1", "http://127.0.0.1:9/?x=1"),
        ] {
            assert_eq!(with_path(url), shown);
        }
    }
}
