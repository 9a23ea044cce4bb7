//! Closing accounts (`semantics.md` section c.2).

use jiff::SignedDuration;

use crate::account::leave;
use crate::census;
use crate::context::Context;
use crate::error::{Constraint, Result, refuse};
use crate::model::{AccountState, CloseAccountRequest, Exception};
use crate::quota::Quota;
use crate::state::{Account, Closure, Due, Organization};

/// For how many days a closed account can be reinstated and remains in the organization.
const REINSTATABLE_DAYS: i64 = 90;

/// For how many days a closure counts against the quota.
const COUNTED_DAYS: i64 = 30;

/// The lower and the upper bound of the default quota of closures, a fifth of the accounts.
const DEFAULT_QUOTA: (u64, u64) = (250, 1000);

/// Begins to close an account.
pub(crate) fn close_account(cx: &mut Context<'_>, input: &CloseAccountRequest) -> Result<()> {
    let organization = cx.as_manager()?;
    organization.must_have_all_features()?;
    if organization.management_account_id == input.account_id {
        return refuse(Constraint::CannotCloseManagementAccount);
    }
    let account = cx.account_of(&organization, &input.account_id)?;
    account.must_be_open()?;
    must_not_be_too_many_at_a_time(cx, &organization)?;
    must_be_within_monthly_quota(cx, &organization)?;

    let duration = SignedDuration::from_millis(cx.world().jobs.account_closure.into());
    let closure = Closure {
        requested: cx.now,
        ends: cx.now.plus(duration),
    };
    cx.put(Account {
        state: AccountState::PendingClosure,
        closure: Some(closure),
        ..account
    });
    Ok(())
}

fn must_not_be_too_many_at_a_time(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    let count = cx.count("PENDING_CLOSURE", |account: &Account| {
        account.is_in(organization) && account.state == AccountState::PendingClosure
    })?;
    if count >= cx.quota(Quota::AccountClosures) {
        return refuse(Constraint::CloseAccountRequestsLimitExceeded);
    }
    Ok(())
}

fn must_be_within_monthly_quota(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    let counts = |closure: &Closure| closure.requested.plus_days(COUNTED_DAYS) > cx.now;
    let count = cx.count("Closure", |account: &Account| {
        account.is_in(organization) && account.closure.as_ref().is_some_and(counts)
    })?;
    let (least, most) = DEFAULT_QUOTA;
    let quota = match cx.quota_set(Quota::ClosuresPerMonth) {
        Some(quota) => quota,
        // The default is never below the lower bound, so the members need not be counted.
        None if count < least => return Ok(()),
        None => (census::members(cx, organization)? / 5).clamp(least, most),
    };
    if count >= quota {
        return refuse(Constraint::CloseAccountQuotaExceeded);
    }
    Ok(())
}

/// Runs the event that a closing account is due for: closure, or removal from the organization.
///
/// No operation closes a management account, but an edited state may say so. It stays: an
/// organization can't be without one.
pub(crate) fn run_due(cx: &mut Context<'_>, account: Account) -> Result<()> {
    if account.state == AccountState::Closed {
        let organization = cx.organization_of(&account)?;
        if organization.is_some_and(|organization| !organization.is_managed_by(&account)) {
            leave(cx, account)?;
        }
        return Ok(());
    }
    cx.put(Account {
        state: AccountState::Closed,
        ..account
    });
    Ok(())
}

impl Account {
    fn must_be_open(&self) -> Result<()> {
        match self.state {
            AccountState::Closed | AccountState::Suspended => {
                refuse(Exception::AccountAlreadyClosedException)
            }
            AccountState::PendingClosure => refuse(Exception::ConflictException),
            AccountState::Active | AccountState::PendingActivation => Ok(()),
        }
    }

    /// Returns when it will be closed, or removed because it was closed.
    pub(crate) fn due(&self) -> Option<Due> {
        let ends = self.closure.as_ref()?.ends;
        let sequence = self.membership.as_ref().map(|place| place.sequence);
        let at = match (self.state, sequence) {
            (AccountState::PendingClosure, _) => ends,
            (AccountState::Closed, Some(_)) => ends.plus_days(REINSTATABLE_DAYS),
            _ => return None,
        };
        let sequence = sequence.unwrap_or_default();
        Some(Due { at, sequence })
    }
}
