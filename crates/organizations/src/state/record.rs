//! Records of any kind.

use super::{
    Account, AccountCreation, Handshake, Organization, OrganizationalUnit, Policy, ResourcePolicy,
    Root, Transfer,
};

/// A type of record.
pub trait Stored: Sized {
    /// The kind of its records.
    const KIND: Kind;

    /// Returns the record, if it is of this type.
    fn from_record(record: Record) -> Option<Self>;

    /// Returns this as a record of any kind.
    fn into_record(self) -> Record;
}

/// Declares the kinds of record: the type, and the section in which they are kept.
macro_rules! kinds {
    ($($type:ident in $section:literal,)+) => {
        /// The kinds of record, in the order in which they are kept.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind {
            $(#[doc = concat!("Records of `", $section, "`.")] $type,)+
        }

        impl Kind {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$type),+];

            /// Returns the name of the section that keeps them.
            pub fn section(self) -> &'static str {
                match self {
                    $(Self::$type => $section,)+
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

        $(impl Stored for $type {
            const KIND: Kind = Kind::$type;

            fn from_record(record: Record) -> Option<Self> {
                match record {
                    Record::$type(record) => Some(record),
                    _ => None,
                }
            }

            fn into_record(self) -> Record {
                Record::$type(self)
            }
        })+
    };
}

kinds! {
    Organization in "organizations",
    Root in "roots",
    OrganizationalUnit in "organizational-units",
    Account in "accounts",
    AccountCreation in "account-creations",
    Handshake in "handshakes",
    Policy in "policies",
    ResourcePolicy in "resource-policies",
    Transfer in "responsibility-transfers",
}

impl Kind {
    /// Returns the kind of record that an id names: the shape of the id tells it.
    pub fn of_id(id: &str) -> Option<Self> {
        let prefixes = [
            ("o-", Self::Organization),
            ("r-", Self::Root),
            ("ou-", Self::OrganizationalUnit),
            ("car-", Self::AccountCreation),
            ("h-", Self::Handshake),
            ("p-", Self::Policy),
            ("rp-", Self::ResourcePolicy),
            ("rt-", Self::Transfer),
        ];
        if id.starts_with(|letter: char| letter.is_ascii_digit()) {
            return Some(Self::Account);
        }
        prefixes
            .iter()
            .find(|(prefix, _)| id.starts_with(prefix))
            .map(|(_, kind)| *kind)
    }
}
