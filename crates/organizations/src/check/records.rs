//! The records, each by itself and with those that it names.

use std::collections::BTreeSet;

use shape::Choice;

use super::inspection::{Inspection, Member, RecordPath, SoundParent, UNFIT, is_fit};
use crate::error::StateError;
use crate::model::{
    AccountState, CreateAccountState, HandshakeState, OrganizationId, ParentId,
    ResponsibilityTransferStatus, Tag,
};
use crate::quota::DEEPEST_UNIT;
use crate::state::{
    Account, AccountCreation, Content, Handshake, Membership, Organization, OrganizationalUnit,
    Recipient, Record, Root, Transfer,
};

/// Among so many tags, looking at each is the fastest way to find one.
const FEW: usize = 8;

impl Record {
    pub(super) fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        match self {
            Self::Organization(organization) => organization.check(place, inspection),
            Self::Root(root) => root.check(place, inspection),
            Self::OrganizationalUnit(unit) => unit.check(place, inspection),
            Self::Account(account) => account.check(place, inspection),
            Self::Handshake(handshake) => handshake.check(place, inspection),
            Self::AccountCreation(creation) => creation.check(place, inspection),
            Self::Policy(policy) => policy.check(place, inspection),
            Self::ResourcePolicy(policy) => policy.check(place, inspection),
            Self::Transfer(transfer) => transfer.check(place, inspection),
        }
    }
}

impl Organization {
    fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        let manager = inspection
            .state
            .find::<Account>(self.management_account_id.as_str())?;
        inspection.must(
            manager.is_some_and(|manager| manager.is_in(self)),
            place,
            "ManagementAccountId",
            "no account of this organization",
        );
        let root = inspection.state.find::<Root>(self.root_id.as_str())?;
        inspection.must(
            root.is_some_and(|root| root.organization_id == self.id),
            place,
            "RootId",
            "no root of this organization",
        );
        Ok(())
    }
}

impl Root {
    fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        let organization = inspection
            .state
            .find::<Organization>(self.organization_id.as_str())?;
        inspection.must(
            organization.is_some_and(|organization| organization.root_id == self.id),
            place,
            "OrganizationId",
            "no organization with this root",
        );
        inspection.check_tags(&self.tags, place, "Tags");
        let names: Vec<_> = self
            .policy_types
            .iter()
            .map(|of| of.r#type.name())
            .collect();
        inspection.must(
            names.is_sorted_by(|one, next| one < next),
            place,
            "PolicyTypes",
            "not in the order of names, each once",
        );
        let organization = &self.organization_id;
        inspection.check_attachments(&self.attachments, organization, place, "Attachments")
    }
}

impl OrganizationalUnit {
    fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        inspection.must_fit(&self.name, place, "Name");
        let sibling = format!("{}/{}", self.parent_id, self.name);
        inspection.must_be_unique("unit", sibling, place, "Name");
        inspection.must_be_in_order("unit's place", self.sequence, place, "Sequence");
        inspection.check_tags(&self.tags, place, "Tags");
        let organization = &self.organization_id;
        inspection.check_attachments(&self.attachments, organization, place, "Attachments")?;
        inspection.check_parent(&self.parent_id, organization, place, "ParentId")?;
        if let Some(above) = inspection.sound_depth(&self.parent_id, organization) {
            inspection.note_sound(self.id.as_str(), organization, above + 1);
        }
        Ok(())
    }
}

impl Account {
    fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        inspection.must_fit(&self.email, place, "Email");
        inspection.must_fit(&self.name, place, "Name");
        let email = self.email.as_str().to_ascii_lowercase();
        inspection.must_be_unique("address", email, place, "Email");
        let is_closing = matches!(
            self.state,
            AccountState::PendingClosure | AccountState::Closed
        );
        inspection.must(
            is_closing == self.closure.is_some(),
            place,
            "Closure",
            "there if and only if the account was asked to close",
        );
        match &self.membership {
            Some(membership) => membership.check(place, inspection),
            None => Ok(()),
        }
    }
}

impl Membership {
    fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        let member = "Membership.Sequence";
        inspection.must_be_in_order("account's place", self.sequence, place, member);
        inspection.check_tags(&self.tags, place, "Membership.Tags");
        for (index, delegation) in self.delegations.iter().enumerate() {
            let member = Member::of_element("Membership.Delegations", "", index, ".Sequence");
            inspection.must_be_in_order("delegation's place", delegation.sequence, place, member);
        }
        let organization = &self.organization_id;
        inspection.check_organization(organization, place, "Membership.OrganizationId")?;
        let member = "Membership.Attachments";
        inspection.check_attachments(&self.attachments, organization, place, member)?;
        let member = "Membership.ParentId";
        inspection.check_parent(&self.parent_id, &self.organization_id, place, member)
    }
}

impl Handshake {
    fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        let member = "Sequence";
        inspection.must_be_in_order("handshake's place", self.sequence, place, member);
        inspection.must(
            self.is_pending() == self.ended.is_none(),
            place,
            "Ended",
            "there if and only if the handshake ended",
        );
        let is_parent = matches!(self.content, Content::EnableAllFeatures { .. });
        inspection.must(
            is_parent == self.recipient.is_none(),
            place,
            "Recipient",
            "there if and only if somebody else is asked",
        );
        inspection.must(
            is_parent || self.state != HandshakeState::Requested,
            place,
            "State",
            "only a handshake that waits for others is `REQUESTED`",
        );
        self.check_what_is_asked(place, inspection);
        let organization = inspection
            .state
            .find::<Organization>(self.organization_id.as_str())?;
        inspection.must(
            organization.is_some() || !self.is_pending(),
            place,
            "OrganizationId",
            "no such organization, yet the handshake waits for an answer",
        );
        Ok(())
    }

    fn check_what_is_asked(&self, place: &RecordPath<'_>, inspection: &mut Inspection<'_>) {
        if let Some(Recipient::Account(account)) = &self.recipient {
            inspection.must_fit(account, place, "Recipient.Account");
        }
        if let Content::Invite { tags, .. } = &self.content {
            inspection.check_tags(tags, place, "Content.INVITE.Tags");
        }
    }
}

impl AccountCreation {
    fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        inspection.must_fit(&self.account_name, place, "AccountName");
        inspection.must_fit(&self.email, place, "Email");
        inspection.must_fit(&self.account_id, place, "AccountId");
        inspection.check_tags(&self.tags, place, "Tags");
        inspection.must_be_in_order("account creation's place", self.sequence, place, "Sequence");
        inspection.must(
            self.state != CreateAccountState::Failed || self.failure_reason.is_some(),
            place,
            "FailureReason",
            "there if the account could not be created",
        );
        inspection.check_organization(&self.organization_id, place, "OrganizationId")
    }
}

impl Transfer {
    fn check(
        &self,
        place: &RecordPath<'_>,
        inspection: &mut Inspection<'_>,
    ) -> Result<(), StateError> {
        inspection.must_fit(&self.name, place, "Name");
        inspection.must_be_in_order("transfer's place", self.sequence, place, "Sequence");
        inspection.must(
            (self.status == ResponsibilityTransferStatus::Withdrawn) == self.end.is_some(),
            place,
            "End",
            "there if and only if the transfer was withdrawn",
        );
        inspection.check_tags(&self.source.tags, place, "Source.Tags");
        inspection.check_tags(&self.target.tags, place, "Target.Tags");
        let goes_on = matches!(
            self.status,
            ResponsibilityTransferStatus::Requested | ResponsibilityTransferStatus::Accepted
        );
        match &self.target.organization_id {
            Some(payer) if goes_on => {
                inspection.check_organization(payer, place, "Target.OrganizationId")
            }
            _ => Ok(()),
        }
    }
}

impl Inspection<'_> {
    /// Reports an organization that doesn't exist.
    pub(super) fn check_organization(
        &mut self,
        id: &OrganizationId,
        place: &RecordPath<'_>,
        member: &'static str,
    ) -> Result<(), StateError> {
        let is_there = self.enabled_types(id)?.is_some();
        self.must(is_there, place, member, "no such organization");
        Ok(())
    }

    /// Returns how deep a parent is that is known to be sound.
    fn sound_depth(&self, parent: &ParentId, organization: &OrganizationId) -> Option<u64> {
        let sound = self.sound_parents.get(parent.as_str());
        let sound = sound.filter(|sound| sound.organization == organization.as_str());
        sound.map(|sound| sound.depth)
    }

    /// Notes that a parent is sound, unless nothing may be in it.
    fn note_sound(&mut self, parent: &str, organization: &OrganizationId, depth: u64) {
        if depth <= DEEPEST_UNIT {
            let organization = organization.to_string();
            let sound = SoundParent {
                organization,
                depth,
            };
            self.sound_parents.insert(parent.to_owned(), sound);
        }
    }

    /// Reports a parent that is no root or unit of the organization, or is in itself.
    fn check_parent(
        &mut self,
        parent: &ParentId,
        organization: &OrganizationId,
        place: &RecordPath<'_>,
        member: &'static str,
    ) -> Result<(), StateError> {
        if self.sound_depth(parent, organization).is_some() {
            return Ok(());
        }
        let mut next = parent.as_str().to_owned();
        // What is in the deepest unit has the root above as many units.
        for depth in 0..=DEEPEST_UNIT {
            if let Some(root) = self.state.find::<Root>(&next)? {
                let is_right = root.organization_id == *organization;
                self.must(is_right, place, member, "the root of another organization");
                if is_right {
                    self.note_sound(parent.as_str(), organization, depth);
                }
                return Ok(());
            }
            match self.state.find::<OrganizationalUnit>(&next)? {
                Some(unit) if unit.organization_id == *organization => next = unit.parent_id.0,
                _ => {
                    self.report(place, member, "no root or unit of the organization");
                    return Ok(());
                }
            }
        }
        self.report(place, member, "a unit that is in itself");
        Ok(())
    }

    pub(super) fn check_tags(
        &mut self,
        tags: &[Tag],
        place: &RecordPath<'_>,
        member: &'static str,
    ) {
        let has_few = tags.len() <= FEW;
        let mut keys = BTreeSet::new();
        for (index, tag) in tags.iter().enumerate() {
            let is_sound = is_fit(&tag.key) && is_fit(&tag.value);
            let of_tag = Member::of_element(member, "", index, "");
            self.must(is_sound, place, of_tag, UNFIT);
            let is_new = if has_few {
                tags[..index].iter().all(|other| other.key != tag.key)
            } else {
                keys.insert(tag.key.as_str())
            };
            self.must(is_new, place, member, "two tags with one key");
        }
    }
}
