//! Which accounts administer a service for their organization (`semantics.md` section c.6).

use crate::access::Access;
use crate::context::Context;
use crate::error::{Constraint, Result, refuse};
use crate::model::{
    AccountState, DelegatedAdministrator, DelegatedService,
    DeregisterDelegatedAdministratorRequest, Exception, ListDelegatedAdministratorsRequest,
    ListDelegatedAdministratorsResponse, ListDelegatedServicesForAccountRequest,
    ListDelegatedServicesForAccountResponse, RegisterDelegatedAdministratorRequest,
    ServicePrincipal,
};
use crate::paging::Paging;
use crate::quota::Quota;
use crate::state::{Account, Delegation, Listed, Organization};

/// Lets a member administer a service.
pub(crate) fn register_delegated_administrator(
    cx: &mut Context<'_>,
    input: &RegisterDelegatedAdministratorRequest,
) -> Result<()> {
    let principal = &input.service_principal;
    let organization = cx.as_manager()?;
    organization.must_have_all_features()?;
    principal.must_be_delegable(cx.world())?;
    let mut account = cx.account_of(&organization, &input.account_id)?;
    account.must_be_able_to_administer(&organization)?;
    if !organization.trusts(principal.as_str()) {
        return refuse(Constraint::ServiceAccessNotEnabled);
    }
    if account.delegation(principal).is_some() {
        return refuse(Exception::AccountAlreadyRegisteredException);
    }
    must_not_be_too_many(cx, &organization, principal)?;

    let delegation = Delegation {
        service_principal: principal.clone(),
        enabled: cx.now,
        sequence: cx.next_sequence(),
    };
    account.place_mut().delegations.push(delegation);
    cx.put(account);
    Ok(())
}

impl Account {
    /// Returns its right to administer a service.
    pub(crate) fn delegation(&self, principal: &ServicePrincipal) -> Option<&Delegation> {
        let mut delegations = self.place().delegations.iter();
        delegations.find(|delegation| delegation.service_principal == *principal)
    }

    fn must_be_able_to_administer(&self, organization: &Organization) -> Result<()> {
        if organization.is_managed_by(self) {
            return refuse(Constraint::CannotRegisterMasterAsDelegatedAdministrator);
        }
        if self.state != AccountState::Active {
            return refuse(Constraint::CannotRegisterSuspendedAccountAsDelegatedAdministrator);
        }
        Ok(())
    }
}

/// Refuses more administrators of a service than the world allows, if it sets a number.
fn must_not_be_too_many(
    cx: &Context<'_>,
    organization: &Organization,
    principal: &ServicePrincipal,
) -> Result<()> {
    let Some(quota) = cx.quota_set(Quota::DelegatedAdministratorsPerService) else {
        return Ok(());
    };
    let count = cx.count(principal.as_str(), |account: &Account| {
        account.is_in(organization) && account.delegation(principal).is_some()
    })?;
    if count >= quota {
        return refuse(Constraint::MaxDelegatedAdministratorsForServiceLimitExceeded);
    }
    Ok(())
}

/// Takes the right to administer a service from a member.
pub(crate) fn deregister_delegated_administrator(
    cx: &mut Context<'_>,
    input: &DeregisterDelegatedAdministratorRequest,
) -> Result<()> {
    let principal = &input.service_principal;
    let organization = cx.as_manager()?;
    organization.must_have_all_features()?;
    principal.must_be_known(cx.world())?;
    let mut account = cx.account_of(&organization, &input.account_id)?;
    if account.delegation(principal).is_none() {
        return refuse(Exception::AccountNotRegisteredException);
    }

    let delegations = &mut account.place_mut().delegations;
    delegations.retain(|delegation| delegation.service_principal != *principal);
    cx.put(account);
    Ok(())
}

/// Lists the accounts that administer a service, or any service.
pub(crate) fn list_delegated_administrators(
    cx: &Context<'_>,
    input: &ListDelegatedAdministratorsRequest,
    page: &Paging,
) -> Result<ListDelegatedAdministratorsResponse> {
    let principal = input.service_principal.as_ref();
    let access = Access::to("ListDelegatedAdministrators");
    let access = access.of_service(principal.map(ServicePrincipal::as_str));
    let organization = cx.as_reader(&access)?;
    organization.must_have_all_features()?;
    principal.map_or(Ok(()), |principal| principal.must_be_known(cx.world()))?;

    let first = |account: &Account| match principal {
        Some(principal) => account.delegation(principal).cloned(),
        None => account.place().delegations.first().cloned(),
    };
    let mentioned = principal.map_or(organization.id.as_str(), ServicePrincipal::as_str);
    let administrators = |_| {
        let accounts =
            cx.mentioning(mentioned, |account: &Account| account.is_in(&organization))?;
        let accounts = accounts.into_iter();
        let administrators = accounts.filter_map(|account| Some((first(&account)?, account)));
        Ok(Listed::whole(administrators.collect()))
    };
    let page = page.of(cx, administrators, |(delegation, _)| delegation.sequence)?;
    let page = page.map(|(delegation, account)| account.shown_as(&organization, &delegation));
    Ok(ListDelegatedAdministratorsResponse {
        delegated_administrators: Some(page.items),
        next_token: page.next_token,
    })
}

impl Account {
    fn shown_as(
        &self,
        organization: &Organization,
        delegation: &Delegation,
    ) -> DelegatedAdministrator {
        let place = self.place();
        DelegatedAdministrator {
            id: Some(self.id.clone()),
            arn: Some(organization.account_arn(&self.id)),
            email: Some(self.email.clone()),
            name: Some(self.name.clone()),
            status: Some(self.state.status()),
            state: Some(self.state),
            joined_method: Some(place.joined_method),
            joined_timestamp: Some(place.joined_timestamp),
            delegation_enabled_date: Some(delegation.enabled),
        }
    }
}

/// Lists the services that an account administers.
pub(crate) fn list_delegated_services_for_account(
    cx: &Context<'_>,
    input: &ListDelegatedServicesForAccountRequest,
    page: &Paging,
) -> Result<ListDelegatedServicesForAccountResponse> {
    let access = Access::to("ListDelegatedServicesForAccount").on(input.account_id.as_str());
    let organization = cx.as_reader(&access)?;
    organization.must_have_all_features()?;
    let account = cx.account_of(&organization, &input.account_id)?;
    if !account.is_delegated_administrator() {
        return refuse(Exception::AccountNotRegisteredException);
    }

    let delegations = &account.place().delegations;
    let page = page.cut(delegations, |delegation| delegation.sequence);
    let page = page.map(|delegation| DelegatedService {
        service_principal: Some(delegation.service_principal),
        delegation_enabled_date: Some(delegation.enabled),
    });
    Ok(ListDelegatedServicesForAccountResponse {
        delegated_services: Some(page.items),
        next_token: page.next_token,
    })
}
