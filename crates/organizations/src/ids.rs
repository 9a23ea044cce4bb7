//! New ids: how each kind is spelled, where the bits come from, and which ids are queued
//! (`semantics.md` section a.2).

use std::fmt;

use crate::error::StateError;
use crate::model::PolicyType;
use crate::state::{Kind, State};
use crate::validation;

/// Returns 128 bits for the n-th id; a seeded world always returns the same. A machine may have none.
pub type Bits<'a> = dyn Fn(u64) -> Result<u128, StateError> + 'a;

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
    /// Twelve digits. The first is not zero, so that programs that read it as a number don't lose it.
    Account,
    /// `car-` and 32 hexadecimal digits.
    AccountCreation,
    /// `h-` and 32 hexadecimal digits.
    Handshake,
    /// `p-` and eight letters or digits for a service control policy, ten for any other.
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
            Self::Policy(of) => format!("p-{}", base36(bits, of.row().id_length)),
            Self::ResourcePolicy => format!("rp-{}", base36(bits, 8)),
            Self::Transfer => format!("rt-{}", base36(bits, 10)),
        }
    }
}

/// Returns the lowest digits of a number in base 36, lowest first.
fn base36(mut number: u128, digits: usize) -> String {
    let mut text = String::with_capacity(digits);
    for _ in 0..digits {
        let digit = u32::try_from(number % 36).expect("a digit is below 36");
        text.extend(char::from_digit(digit, 36));
        number /= 36;
    }
    text
}

/// Returns an unused id: the next queued one, else one made of fresh bits.
pub fn new_id(
    state: &mut dyn State,
    bits: &Bits<'_>,
    kind: IdKind<'_>,
) -> Result<String, StateError> {
    loop {
        let world = state.world_mut();
        let id = match world.next_queued(kind.of_record()) {
            Some(queued) => queued,
            None => {
                world.drawn += 1;
                kind.spell(bits(world.drawn)?)
            }
        };
        if state.get(kind.of_record(), &id)?.is_none() {
            return Ok(id);
        }
    }
}

/// Why an id can't be queued.
#[derive(Debug)]
pub enum QueueError {
    /// It doesn't look like an id of the kind.
    Malformed(Kind, String),
    /// Something has it, or it waits in the queue.
    Taken(Kind, String),
    /// The state could not be read.
    State(StateError),
}

impl fmt::Display for QueueError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(kind, id) => {
                write!(out, "not an id of the kind {}: `{id}`", kind.name())
            }
            Self::Taken(kind, id) => {
                write!(out, "the id of the kind {} is taken: `{id}`", kind.name())
            }
            Self::State(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for QueueError {}

/// Queues an id, which will be given before any is generated.
pub fn queue_id(state: &mut dyn State, kind: Kind, id: &str) -> Result<(), QueueError> {
    if !validation::is_text_of(kind.id_shape(), id) {
        return Err(QueueError::Malformed(kind, id.to_owned()));
    }
    let is_used = state.get(kind, id).map_err(QueueError::State)?.is_some();
    let queues = &mut state.world_mut().queued_ids;
    let queue = queues.entry(kind.name().to_owned()).or_default();
    if is_used || queue.iter().any(|queued| queued == id) {
        return Err(QueueError::Taken(kind, id.to_owned()));
    }
    queue.push_back(id.to_owned());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{MANAGEMENT, MEMBER, Org};
    use serde_json::json;

    #[test]
    fn a_queued_id_is_given_before_any_that_is_made() {
        let mut org = Org::with_accounts(0);
        queue_id(&mut org.state, Kind::Handshake, "h-examplehandshakeid111").unwrap();
        assert_eq!(org.invited(MEMBER), "h-examplehandshakeid111");
        assert!(org.world().queued_ids.is_empty());
    }

    #[test]
    fn an_id_that_something_has_is_not_queued() {
        let mut org = Org::with_accounts(0);
        let error = queue_id(&mut org.state, Kind::Account, MANAGEMENT).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the id of the kind account is taken: `111111111111`"
        );
    }

    #[test]
    fn an_id_is_queued_once() {
        let mut org = Org::nowhere();
        queue_id(&mut org.state, Kind::Account, MEMBER).unwrap();
        queue_id(&mut org.state, Kind::Account, MEMBER).unwrap_err();
    }

    #[test]
    fn a_malformed_id_is_not_queued() {
        let mut org = Org::nowhere();
        let error = queue_id(&mut org.state, Kind::Organization, "o-short").unwrap_err();
        assert_eq!(
            error.to_string(),
            "not an id of the kind organization: `o-short`"
        );
    }

    #[test]
    fn made_ids_look_as_the_service_makes_them() {
        let tag_policy = IdKind::Policy(PolicyType::TagPolicy);
        let rcp = IdKind::Policy(PolicyType::ResourceControlPolicy);
        let unit = IdKind::OrganizationalUnit { root: "r-ab12" };
        for (kind, spelled) in [
            (IdKind::Organization, "o-zzzzzzzzzz"),
            (IdKind::Root, "r-zzzz"),
            (unit, "ou-ab12-zzzzzzzz"),
            (
                IdKind::Policy(PolicyType::ServiceControlPolicy),
                "p-zzzzzzzz",
            ),
            (tag_policy, "p-zzzzzzzzzz"),
            (rcp, "p-zzzzzzzzzz"),
            (IdKind::ResourcePolicy, "rp-zzzzzzzz"),
            (IdKind::Transfer, "rt-zzzzzzzzzz"),
        ] {
            assert_eq!(kind.spell(36_u128.pow(12) - 1), spelled);
        }
        assert_eq!(IdKind::Account.spell(7), "100000000007");
        assert_eq!(IdKind::Handshake.spell(255), format!("h-{:0>32}", "ff"));
        assert_eq!(
            IdKind::AccountCreation.spell(255),
            format!("car-{:0>32}", "ff")
        );
    }

    #[test]
    fn an_id_that_is_taken_meanwhile_is_passed_over() {
        let mut org = Org::nowhere();
        org.queue(Kind::Organization, "o-exampleorgid");
        org.queue(Kind::Organization, "o-exampleorgid");
        org.answer(MANAGEMENT, "CreateOrganization", json!({}));
        let answer = org.answer(MEMBER, "CreateOrganization", json!({}));
        assert_ne!(answer["Organization"]["Id"], "o-exampleorgid");
    }
}
