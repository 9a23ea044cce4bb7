//! Addresses and the networks that they are in.

use std::net::IpAddr;

/// A network, or one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::language) struct Network {
    address: IpAddr,
    /// How many bits all its addresses share.
    shared: u32,
}

/// Reads an address.
pub(in crate::language) fn address(text: &str) -> Option<IpAddr> {
    text.parse().ok()
}

impl Network {
    /// Reads a network. Bits that are not shared make no difference (verdict.md 6.3).
    pub(in crate::language) fn read(text: &str) -> Option<Self> {
        let Some((address, shared)) = text.split_once('/') else {
            let address: IpAddr = text.parse().ok()?;
            let shared = bits(address);
            return Some(Self { address, shared });
        };
        let address: IpAddr = address.parse().ok()?;
        let is_right = !shared.is_empty() && shared.bytes().all(|byte| byte.is_ascii_digit());
        let shared: u32 = is_right.then(|| shared.parse().ok()).flatten()?;
        (shared <= bits(address)).then_some(Self { address, shared })
    }

    /// Tells whether an address is in it. The two versions never meet.
    pub(in crate::language) fn contains(self, address: IpAddr) -> bool {
        let differing = match (self.address, address) {
            (IpAddr::V4(one), IpAddr::V4(other)) => {
                let differing = one.to_bits() ^ other.to_bits();
                differing.checked_shr(32 - self.shared).unwrap_or(0).into()
            }
            (IpAddr::V6(one), IpAddr::V6(other)) => {
                let differing = one.to_bits() ^ other.to_bits();
                differing.checked_shr(128 - self.shared).unwrap_or(0)
            }
            _ => return false,
        };
        differing == 0
    }
}

fn bits(address: IpAddr) -> u32 {
    if address.is_ipv4() { 32 } else { 128 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_contains_addresses_that_share_its_bits() {
        for (network, within, outside) in [
            ("10.1.2.3/8", "10.255.0.1", "11.0.0.0"),
            ("203.0.113.9", "203.0.113.9", "203.0.113.8"),
            ("203.0.113.9/32", "203.0.113.9", "203.0.113.8"),
            ("0.0.0.0/0", "255.255.255.255", "::1"),
            ("::/0", "ffff::1", "1.2.3.4"),
            ("2001:db8::/33", "2001:db8:7fff::1", "2001:db8:8000::"),
            ("2001:DB8:0:0::1", "2001:db8::1", "2001:db8::2"),
            ("::ffff:0:0/96", "::ffff:1.2.3.4", "1.2.3.4"),
        ] {
            let found = Network::read(network).expect("it is a network");
            assert!(
                found.contains(address(within).unwrap()),
                "{network} {within}"
            );
            assert!(
                !found.contains(address(outside).unwrap()),
                "{network} {outside}"
            );
        }
    }

    #[test]
    fn what_is_no_network_is_not_read() {
        for text in [
            "",
            "/",
            "10.0.0.0/",
            "10.0.0.0/33",
            "10.0.0.0/+8",
            "10.0.0.0/255.0.0.0",
            "10.0.0",
            "010.0.0.1",
            "10.0.0.*",
            "::/129",
            "fe80::1%eth0",
            "10.0.0.0/99999999999",
        ] {
            assert_eq!(Network::read(text), None, "{text:?}");
        }
    }
}
