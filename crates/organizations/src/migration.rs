//! The way of an organization from consolidated billing to all features (`semantics.md` section b.6).
//!
//! The organization's request waits until every invited member has approved; then the management
//! account accepts it. A member that declined is waited for until it leaves.

use crate::census;
use crate::context::Context;
use crate::error::{Constraint, HandshakeConstraint, Result, refuse};
use crate::handshake::{self, NewHandshake};
use crate::model::{
    AccountId, AccountJoinedMethod, AccountState, EnableAllFeaturesRequest,
    EnableAllFeaturesResponse, HandshakeId, HandshakeState, OrganizationFeatureSet, OrganizationId,
};
use crate::quota::Quota;
use crate::state::{Account, Content, Handshake, Organization, Recipient};

/// For how many days a migration is open.
const OPEN_DAYS: i64 = 90;

/// What the request of an organization mentions.
const PARENT: &str = "ENABLE_ALL_FEATURES";

/// Begins the migration, and asks the invited members for their approval.
pub(crate) fn enable_all_features(
    cx: &mut Context<'_>,
    _: &EnableAllFeaturesRequest,
) -> Result<EnableAllFeaturesResponse> {
    let organization = cx.as_manager()?;
    organization.must_lack_features()?;
    must_not_have_begun(cx, &organization)?;
    must_be_small_enough(cx, &organization)?;

    handshake::cancel_invitations(cx, &organization)?;
    let members = members_to_ask(cx, &organization)?;
    // With nobody to ask, the answer still says REQUESTED; due work opens the request before the next call
    // (b.2).
    let opens = members.is_empty().then_some(cx.now);
    let expires = cx.now.plus_days(OPEN_DAYS);
    let parent = NewHandshake {
        recipient: None,
        content: Content::EnableAllFeatures { opens },
        state: HandshakeState::Requested,
        expires,
    };
    let parent = parent.send(cx, &organization)?;
    for member in members {
        let child = NewHandshake {
            recipient: Some(Recipient::Account(member)),
            content: Content::ApproveAllFeatures {
                parent: parent.id.clone(),
            },
            state: HandshakeState::Open,
            expires,
        };
        child.send(cx, &organization)?;
    }
    Ok(EnableAllFeaturesResponse {
        handshake: Some(parent.shown()),
    })
}

impl Organization {
    fn must_lack_features(&self) -> Result<()> {
        match self.feature_set {
            OrganizationFeatureSet::All => {
                refuse(HandshakeConstraint::OrganizationAlreadyHasAllFeatures)
            }
            OrganizationFeatureSet::ConsolidatedBilling => Ok(()),
        }
    }
}

fn must_not_have_begun(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    match pending(cx, &organization.id)? {
        Some(_) => refuse(HandshakeConstraint::OrganizationIsAlreadyPendingAllFeaturesMigration),
        None => Ok(()),
    }
}

fn must_be_small_enough(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    let quota = cx.quota(Quota::MigrationAccounts);
    let is_small = cx.upper_bound::<Account>(organization.id.as_str(), quota)? <= quota;
    if is_small || census::members(cx, organization)? <= quota {
        return Ok(());
    }
    refuse(Constraint::AllFeaturesMigrationOrganizationSizeLimitExceeded)
}

/// Returns the members that were invited, in the order in which they joined.
fn members_to_ask(cx: &Context<'_>, organization: &Organization) -> Result<Vec<AccountId>> {
    let mut members = cx.mentioning(organization.id.as_str(), |account: &Account| {
        account.is_in(organization)
            && !organization.is_managed_by(account)
            && account.place().joined_method == AccountJoinedMethod::Invited
            && account.state == AccountState::Active
    })?;
    members.sort_by_key(|account| account.place().sequence);
    Ok(members.into_iter().map(|account| account.id).collect())
}

/// Refuses what can't be done while the organization migrates. One that has all features does not.
pub(crate) fn must_not_be_pending(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    if organization.feature_set == OrganizationFeatureSet::All {
        return Ok(());
    }
    match pending(cx, &organization.id)? {
        Some(_) => refuse(HandshakeConstraint::InviteDisabledDuringEnableAllFeatures),
        None => Ok(()),
    }
}

/// Returns the request of an organization that is under way.
fn pending(cx: &Context<'_>, organization: &OrganizationId) -> Result<Option<Handshake>> {
    cx.any(PARENT, |handshake: &Handshake| {
        handshake.organization_id == *organization
            && matches!(handshake.content, Content::EnableAllFeatures { .. })
            && handshake.is_pending()
    })
}

/// Takes the approval of a member.
pub(crate) fn approve(cx: &mut Context<'_>, child: Handshake) -> Result<Handshake> {
    let child = child.ended_as(HandshakeState::Accepted, cx.now);
    cx.put(child.clone());
    open_if_approved(cx, &child.organization_id)?;
    Ok(child)
}

/// Continues without a member that has left: its approval is not needed any more.
pub(crate) fn do_without(
    cx: &mut Context<'_>,
    organization: &OrganizationId,
    member: &AccountId,
) -> Result<()> {
    let Some(parent) = pending(cx, organization)? else {
        return Ok(());
    };
    for child in children(cx, &parent.id)? {
        if child.is_pending() && child.recipient == Some(Recipient::Account(member.clone())) {
            handshake::end(cx, child, HandshakeState::Canceled)?;
        }
    }
    open_if_approved(cx, organization)
}

/// Opens the request of an organization when all members that are still there have approved.
fn open_if_approved(cx: &mut Context<'_>, organization: &OrganizationId) -> Result<()> {
    let Some(parent) = pending(cx, organization)? else {
        return Ok(());
    };
    for child in children(cx, &parent.id)? {
        // A member that declined blocks the migration until it leaves (b.6, item 4).
        if child.state != HandshakeState::Accepted && is_still_there(cx, &child)? {
            return Ok(());
        }
    }
    cx.put(parent.opened());
    Ok(())
}

fn is_still_there(cx: &Context<'_>, child: &Handshake) -> Result<bool> {
    let Some(Recipient::Account(id)) = &child.recipient else {
        return Ok(false);
    };
    let account = cx.find::<Account>(id.as_str())?;
    let membership = account.and_then(|account| account.membership);
    Ok(membership.is_some_and(|place| place.organization_id == child.organization_id))
}

/// Enables all features, for good.
pub(crate) fn finish(cx: &mut Context<'_>, parent: Handshake) -> Result<Handshake> {
    let parent = parent.ended_as(HandshakeState::Accepted, cx.now);
    let organization: Organization = cx.found(parent.organization_id.as_str())?;
    cx.put(Organization {
        feature_set: OrganizationFeatureSet::All,
        ..organization
    });
    cx.put(parent.clone());
    Ok(parent)
}

/// Cancels the requests for approval that wait for an answer, after their parent was cancelled.
pub(crate) fn cancel_children(cx: &mut Context<'_>, parent: &HandshakeId) -> Result<()> {
    for child in children(cx, parent)? {
        if child.is_pending() {
            handshake::end(cx, child, HandshakeState::Canceled)?;
        }
    }
    Ok(())
}

fn children(cx: &Context<'_>, parent: &HandshakeId) -> Result<Vec<Handshake>> {
    cx.mentioning(parent.as_str(), |handshake: &Handshake| {
        matches!(&handshake.content, Content::ApproveAllFeatures { parent: of } if of == parent)
    })
}

#[cfg(test)]
mod tests;
