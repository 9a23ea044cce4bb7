//! What lists show of records. To read no more of them than that takes a third of the time.
//!
//! A record is written up to its sequence number first, and what hangs on it behind: an outline has
//! members of the first half only.

use std::ops::ControlFlow;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{Account, Kind, OrganizationalUnit, Readable, Record, State};
use crate::error::StateError;
use crate::model::{
    AccountId, AccountJoinedMethod, AccountName, AccountState, Email, OrganizationId,
    OrganizationalUnitId, ParentId, Timestamp,
};

/// The outline of a kind of record.
pub trait Outline: Readable + DeserializeOwned {
    /// What closes the JSON of a record that is cut off behind its sequence number.
    const END: &'static str;

    /// Returns the id of the record.
    fn id(&self) -> &str;
}

/// An account without what hangs on it: no tags, no policies.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AccountOutline {
    /// Its id.
    pub id: AccountId,
    /// The address of its owner.
    pub email: Email,
    /// Its name.
    pub name: AccountName,
    /// Where it is in its life.
    pub state: AccountState,
    /// Its place in an organization.
    pub membership: Option<MembershipOutline>,
}

/// The place of an account in an organization.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct MembershipOutline {
    /// The organization.
    pub organization_id: OrganizationId,
    /// The root or unit that it is in.
    pub parent_id: ParentId,
    /// How it came.
    pub joined_method: AccountJoinedMethod,
    /// When it came.
    pub joined_timestamp: Timestamp,
    /// Its place in the order of coming.
    pub sequence: u64,
}

impl AccountOutline {
    /// Returns its place in the order of coming, if it is in an organization.
    pub fn sequence(&self) -> Option<u64> {
        self.membership.as_ref().map(|place| place.sequence)
    }
}

impl From<Account> for AccountOutline {
    fn from(account: Account) -> Self {
        Self {
            id: account.id,
            email: account.email,
            name: account.name,
            state: account.state,
            membership: account.membership.map(|membership| MembershipOutline {
                organization_id: membership.organization_id,
                parent_id: membership.parent_id,
                joined_method: membership.joined_method,
                joined_timestamp: membership.joined_timestamp,
                sequence: membership.sequence,
            }),
        }
    }
}

impl Readable for AccountOutline {
    const KIND: Kind = Kind::Account;

    fn from_record(record: Record) -> Option<Self> {
        Account::from_record(record).map(Self::from)
    }

    fn scan(
        state: &(impl State + ?Sized),
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Self) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        state.scan_outlines(mentioned, visit)
    }

    fn in_order(
        state: &(impl State + ?Sized),
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Self) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        state.outlines_in_order(mentioned, visit)
    }
}

impl Outline for AccountOutline {
    // The sequence number is that of the membership.
    const END: &'static str = "}}";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

/// A unit and what it is in: no name, no tags, no policies.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct UnitOutline {
    /// Its id.
    pub id: OrganizationalUnitId,
    /// The organization that it is in.
    pub organization_id: OrganizationId,
    /// The root or unit that it is in.
    pub parent_id: ParentId,
}

impl From<OrganizationalUnit> for UnitOutline {
    fn from(unit: OrganizationalUnit) -> Self {
        Self {
            id: unit.id,
            organization_id: unit.organization_id,
            parent_id: unit.parent_id,
        }
    }
}

impl Readable for UnitOutline {
    const KIND: Kind = Kind::OrganizationalUnit;

    fn from_record(record: Record) -> Option<Self> {
        OrganizationalUnit::from_record(record).map(Self::from)
    }

    fn scan(
        state: &(impl State + ?Sized),
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Self) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        state.scan_unit_outlines(mentioned, visit)
    }
}

impl Outline for UnitOutline {
    const END: &'static str = "}";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{MEMBER, Org};

    #[test]
    fn an_outline_is_read_as_it_is_taken_from_the_whole_account() {
        let org = Org::with_accounts(1);
        let account = org.account(MEMBER);
        let written = serde_json::to_string(&account).unwrap();
        let read: AccountOutline = serde_json::from_str(&written).unwrap();
        assert_eq!(read, account.into());
    }

    #[test]
    fn an_account_that_stands_alone_has_no_place_in_its_outline() {
        let alone = json!({"Id": "1", "Email": "e", "Name": "n", "State": "ACTIVE"});
        let read: AccountOutline = serde_json::from_value(alone).unwrap();
        assert_eq!(read.membership, None);
    }
}
