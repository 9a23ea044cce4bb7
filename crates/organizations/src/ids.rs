//! New ids: how each kind is spelled, where the bits come from, and which ids are queued.

use crate::error::StateError;
use crate::model::PolicyType;
use crate::state::{Kind, State};

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
    /// `car-` and 32 hexadecimal digits.
    AccountCreation,
    /// `h-` and 32 hexadecimal digits.
    Handshake,
    /// `p-` and eight letters or digits, or ten where the type is not one that authorizes.
    Policy(PolicyType),
    /// `rp-` and eight letters or digits.
    ResourcePolicy,
    /// `rt-` and ten letters or digits.
    Transfer,
}

impl IdKind<'_> {
    /// Returns the kind of record that the id will name.
    pub fn of_record(self) -> Kind {
        match self {
            Self::Organization => Kind::Organization,
            Self::Root => Kind::Root,
            Self::OrganizationalUnit { .. } => Kind::OrganizationalUnit,
            Self::Account => Kind::Account,
            Self::AccountCreation => Kind::AccountCreation,
            Self::Handshake => Kind::Handshake,
            Self::Policy(_) => Kind::Policy,
            Self::ResourcePolicy => Kind::ResourcePolicy,
            Self::Transfer => Kind::Transfer,
        }
    }

    /// Spells bits as an id of this kind.
    fn spell(self, bits: u128) -> String {
        match self {
            Self::Organization => format!("o-{}", base36(bits, 10)),
            Self::Root => format!("r-{}", base36(bits, 4)),
            Self::OrganizationalUnit { root } => {
                format!("ou-{}-{}", root.trim_start_matches("r-"), base36(bits, 8))
            }
            Self::Account => (100_000_000_000 + bits % 900_000_000_000).to_string(),
            Self::AccountCreation => format!("car-{bits:032x}"),
            Self::Handshake => format!("h-{bits:032x}"),
            Self::Policy(PolicyType::ServiceControlPolicy | PolicyType::ResourceControlPolicy) => {
                format!("p-{}", base36(bits, 8))
            }
            Self::Policy(_) => format!("p-{}", base36(bits, 10)),
            Self::ResourcePolicy => format!("rp-{}", base36(bits, 8)),
            Self::Transfer => format!("rt-{}", base36(bits, 10)),
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

/// Returns an id that nothing has: the next one that was queued, else one made of fresh bits.
pub(crate) fn new_id(
    state: &mut dyn State,
    bits: &Bits<'_>,
    kind: IdKind<'_>,
) -> Result<String, StateError> {
    loop {
        let world = state.world_mut();
        let id = world.next_queued(kind.of_record()).unwrap_or_else(|| {
            world.drawn += 1;
            kind.spell(bits(world.drawn))
        });
        if state.get(kind.of_record(), &id)?.is_none() {
            return Ok(id);
        }
    }
}
