//! Records of any kind.

use std::ops::ControlFlow;

use serde::de::{Deserialize, DeserializeSeed, Deserializer};
use serde::ser::{Serialize, Serializer};
use shape::{Shape, Shaped};

use super::due::Due;
use super::{
    Account, AccountCreation, Handshake, Organization, OrganizationalUnit, Policy, ResourcePolicy,
    Root, State, Transfer,
};
use crate::error::StateError;
use crate::model::{
    AccountId, CreateAccountRequestId, HandshakeId, OrganizationId, OrganizationalUnitId, PolicyId,
    ResourcePolicyId, ResponsibilityTransferId, RootId,
};
use crate::validation;

/// What is read of records of a kind: all of a record, or no more than lists show.
pub trait Readable: Sized {
    /// The kind of the records.
    const KIND: Kind;

    /// Returns what is read of a record, if it is of this kind.
    fn from_record(record: Record) -> Option<Self>;

    /// Visits the records of the kind, as [`State::scan`] does.
    fn scan(
        state: &(impl State + ?Sized),
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Self) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        state.scan(Self::KIND, mentioned, &mut |record| visit(typed(record)))
    }

    /// Visits the records of the kind, as [`State::in_order`] does.
    fn in_order(
        state: &(impl State + ?Sized),
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Self) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        state.in_order(Self::KIND, mentioned, &mut |record| visit(typed(record)))
    }
}

/// A type of record.
pub trait Stored: Readable {
    /// Returns this as a record of any kind.
    fn into_record(self) -> Record;
}

/// Returns a record of a kind as its type.
pub(super) fn typed<R: Readable>(record: Record) -> R {
    R::from_record(record).expect("a kind has one type of record")
}

/// Declares the kinds of record: the type, its name and that of its ids, and the section in which
/// they are kept.
macro_rules! kinds {
    ($($type:ident is $name:literal by $id:ident in $section:literal,)+) => {
        /// The kinds of record, in the order in which they are kept.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind {
            $(#[doc = concat!("Records of `", $section, "`.")] $type,)+
        }

        impl Kind {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$type),+];

            /// Returns what one of them is called.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$type => $name,)+
                }
            }

            /// Returns the name of the section that keeps them.
            pub fn section(self) -> &'static str {
                match self {
                    $(Self::$type => $section,)+
                }
            }

            /// Returns what their ids look like.
            pub fn id_shape(self) -> &'static Shape {
                match self {
                    $(Self::$type => $id::shape(),)+
                }
            }
        }

        /// A record of any kind.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Record {
            $(#[doc = concat!("A record of `", $section, "`.")] $type($type),)+
        }

        impl Record {
            /// Returns its kind.
            pub fn kind(&self) -> Kind {
                match self {
                    $(Self::$type(_) => Kind::$type,)+
                }
            }

            /// Returns its id.
            pub fn id(&self) -> &str {
                match self {
                    $(Self::$type(record) => record.id.as_str(),)+
                }
            }
        }

        impl Serialize for Record {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$type(record) => record.serialize(serializer),)+
                }
            }
        }

        /// What a record looks like follows from its kind.
        impl<'de> DeserializeSeed<'de> for Kind {
            type Value = Record;

            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Record, D::Error> {
                match self {
                    $(Self::$type => $type::deserialize(deserializer).map(Record::$type),)+
                }
            }
        }

        $(impl Readable for $type {
            const KIND: Kind = Kind::$type;

            fn from_record(record: Record) -> Option<Self> {
                match record {
                    Record::$type(record) => Some(record),
                    _ => None,
                }
            }
        }

        impl Stored for $type {
            fn into_record(self) -> Record {
                Record::$type(self)
            }
        })+
    };
}

kinds! {
    Organization is "organization" by OrganizationId in "organizations",
    Root is "root" by RootId in "roots",
    OrganizationalUnit is "organizational-unit" by OrganizationalUnitId in "organizational-units",
    Account is "account" by AccountId in "accounts",
    AccountCreation is "account-creation" by CreateAccountRequestId in "account-creations",
    Handshake is "handshake" by HandshakeId in "handshakes",
    Policy is "policy" by PolicyId in "policies",
    ResourcePolicy is "resource-policy" by ResourcePolicyId in "resource-policies",
    Transfer is "transfer" by ResponsibilityTransferId in "responsibility-transfers",
}

impl Kind {
    /// Returns the kind of a name, as in `organizational-unit`.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// Tells whether a string is spelled as an id of this kind.
    pub fn is_id(self, text: &str) -> bool {
        validation::is_text_of(self.id_shape(), text)
    }

    /// Returns the kind of record that an id names: the shape of the id tells it.
    pub fn of_id(id: &str) -> Option<Self> {
        if id.starts_with(|letter: char| letter.is_ascii_digit()) {
            return Some(Self::Account);
        }
        Some(match id.split_once('-')?.0 {
            "o" => Self::Organization,
            "r" => Self::Root,
            "ou" => Self::OrganizationalUnit,
            "car" => Self::AccountCreation,
            "h" => Self::Handshake,
            "p" => Self::Policy,
            "rp" => Self::ResourcePolicy,
            "rt" => Self::Transfer,
            _ => return None,
        })
    }
}

impl Record {
    /// Returns its place in the order of creation; an account's is when it came to its organization.
    pub fn sequence(&self) -> Option<u64> {
        match self {
            Self::OrganizationalUnit(unit) => Some(unit.sequence),
            Self::Account(account) => account.membership.as_ref().map(|place| place.sequence),
            Self::AccountCreation(creation) => Some(creation.sequence),
            Self::Handshake(handshake) => Some(handshake.sequence),
            Self::Policy(policy) => Some(policy.sequence),
            Self::Transfer(transfer) => Some(transfer.sequence),
            Self::Organization(_) | Self::Root(_) | Self::ResourcePolicy(_) => None,
        }
    }

    /// Returns when something happens to it by itself: it expires, a job ends, or it is forgotten.
    pub fn due(&self) -> Option<Due> {
        match self {
            Self::Account(account) => account.due(),
            Self::AccountCreation(creation) => creation.due(),
            Self::Handshake(handshake) => Some(handshake.due()),
            _ => None,
        }
    }
}
