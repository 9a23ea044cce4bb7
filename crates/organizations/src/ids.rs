//! New ids: how each kind is spelled, and where the bits come from.

use crate::state::Kind;

/// Returns 128 bits for the n-th id; a seeded world always returns the same.
pub type Bits<'a> = dyn Fn(u64) -> u128 + 'a;

/// The kinds of id that the service makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdKind<'a> {
    /// `o-` and ten letters or digits.
    Organization,
    /// `r-` and four letters or digits.
    Root,
    /// `ou-`, the suffix of the root, and eight letters or digits.
    OrganizationalUnit {
        /// The id of the root.
        root: &'a str,
    },
    /// Twelve digits; the first is no zero, so that a program that takes it for a number does no harm.
    Account,
    /// `h-` and 32 hexadecimal digits.
    Handshake,
}

impl IdKind<'_> {
    /// Returns the name by which ids of this kind are queued.
    pub fn name(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Root => "root",
            Self::OrganizationalUnit { .. } => "organizational-unit",
            Self::Account => "account",
            Self::Handshake => "handshake",
        }
    }

    /// Returns the kind of record that the id will name.
    pub fn of_record(self) -> Kind {
        match self {
            Self::Organization => Kind::Organization,
            Self::Root => Kind::Root,
            Self::OrganizationalUnit { .. } => Kind::OrganizationalUnit,
            Self::Account => Kind::Account,
            Self::Handshake => Kind::Handshake,
        }
    }

    /// Spells bits as an id of this kind.
    pub(crate) fn spell(self, bits: u128) -> String {
        match self {
            Self::Organization => format!("o-{}", base36(bits, 10)),
            Self::Root => format!("r-{}", base36(bits, 4)),
            Self::OrganizationalUnit { root } => {
                format!("ou-{}-{}", root.trim_start_matches("r-"), base36(bits, 8))
            }
            Self::Account => (100_000_000_000 + bits % 900_000_000_000).to_string(),
            Self::Handshake => format!("h-{bits:032x}"),
        }
    }
}

/// Returns the last digits of a number, written with 36 of them, the last first.
fn base36(mut number: u128, digits: usize) -> String {
    let mut text = String::with_capacity(digits);
    for _ in 0..digits {
        let digit = u32::try_from(number % 36).expect("a digit is below 36");
        text.extend(char::from_digit(digit, 36));
        number /= 36;
    }
    text
}
