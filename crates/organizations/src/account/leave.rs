//! Leaving an organization, and being removed from it (`semantics.md` sections c.1 and c.2).

use crate::account::leave;
use crate::context::Context;
use crate::error::{Constraint, Result, refuse};
use crate::model::{
    AccountJoinedMethod, AccountState, Exception, RemoveAccountFromOrganizationRequest, Timestamp,
};
use crate::state::Account;

/// For how many days an account that was created in an organization has to stay.
const WAIT_DAYS: i64 = 4;

/// Makes the caller stand alone.
pub(crate) fn leave_organization(cx: &mut Context<'_>) -> Result<()> {
    let (account, organization) = cx.as_member()?;
    if organization.is_managed_by(&account) {
        return refuse(Exception::MasterCannotLeaveOrganizationException);
    }
    account.must_be_free_to_leave(cx.now)?;
    account.must_be_able_to_stand_alone()?;

    leave(cx, account)?;
    Ok(())
}

/// Makes a member stand alone.
pub(crate) fn remove_account_from_organization(
    cx: &mut Context<'_>,
    input: &RemoveAccountFromOrganizationRequest,
) -> Result<()> {
    let organization = cx.as_manager()?;
    let account = cx.account_of(&organization, &input.account_id)?;
    if organization.is_managed_by(&account) {
        return refuse(Exception::MasterCannotLeaveOrganizationException);
    }
    account.must_be_free_to_leave(cx.now)?;
    account.must_be_able_to_stand_alone()?;

    leave(cx, account)?;
    Ok(())
}

impl Account {
    fn must_not_be_closing(&self) -> Result<()> {
        match self.state {
            AccountState::PendingClosure | AccountState::Closed => {
                refuse(Constraint::AccountCannotLeaveOrganization)
            }
            _ => Ok(()),
        }
    }

    /// Refuses to let an account go that is being closed, that its organization still needs, or
    /// that it only just created.
    pub(crate) fn must_be_free_to_leave(&self, now: Timestamp) -> Result<()> {
        self.must_not_be_closing()?;
        // The order of these refusals is that of AWS (c.1, LeaveOrganization).
        if self.is_delegated_administrator() {
            return refuse(Constraint::CannotRemoveDelegatedAdministratorFromOrg);
        }
        if self.free_from().is_some_and(|free| now < free) {
            return refuse(Constraint::WaitPeriodActive);
        }
        Ok(())
    }

    fn must_be_able_to_stand_alone(&self) -> Result<()> {
        if self.was_created() && self.standing.incomplete {
            return refuse(Constraint::AccountCannotLeaveWithoutEula);
        }
        if self.standing.no_payment_method {
            return refuse(Constraint::MemberAccountPaymentInstrumentRequired);
        }
        Ok(())
    }

    /// Returns from when on the account may leave its organization, if it was created in it and has to stay for a
    /// while.
    #[must_use]
    pub fn free_from(&self) -> Option<Timestamp> {
        let place = self.membership.as_ref()?;
        let was_created = place.joined_method == AccountJoinedMethod::Created;
        was_created.then(|| place.joined_timestamp.plus_days(WAIT_DAYS))
    }

    fn was_created(&self) -> bool {
        self.place().joined_method == AccountJoinedMethod::Created
    }
}
