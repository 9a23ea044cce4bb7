//! Which services work with an organization (`semantics.md` section c.6).

use crate::access::Access;
use crate::context::Context;
use crate::error::{Constraint, Result, refuse};
use crate::model::{
    DisableAWSServiceAccessRequest, EnableAWSServiceAccessRequest, EnabledServicePrincipal,
    ListAWSServiceAccessForOrganizationRequest, ListAWSServiceAccessForOrganizationResponse,
    ServicePrincipal,
};
use crate::paging::Paging;
use crate::state::{Account, Organization, TrustedService};

/// Lets a service work with the organization; if it does already, since when stays.
pub(crate) fn enable_aws_service_access(
    cx: &mut Context<'_>,
    input: &EnableAWSServiceAccessRequest,
) -> Result<()> {
    let mut organization = cx.as_manager()?;
    organization.must_have_all_features()?;
    input.service_principal.must_be_known(cx.world())?;

    if !organization.trusts(input.service_principal.as_str()) {
        organization.trusted_services.push(TrustedService {
            service_principal: input.service_principal.clone(),
            enabled: cx.now,
            sequence: cx.next_sequence(),
        });
        cx.put(organization);
    }
    Ok(())
}

/// Ends the work of a service with the organization; if it does not work with it, nothing changes.
pub(crate) fn disable_aws_service_access(
    cx: &mut Context<'_>,
    input: &DisableAWSServiceAccessRequest,
) -> Result<()> {
    let principal = &input.service_principal;
    let mut organization = cx.as_manager()?;
    organization.must_have_all_features()?;
    principal.must_be_known(cx.world())?;
    must_have_no_administrator(cx, &organization, principal)?;
    must_have_no_policy_type(cx, &organization, principal)?;

    let services = &mut organization.trusted_services;
    services.retain(|service| service.service_principal != *principal);
    cx.put(organization);
    Ok(())
}

fn must_have_no_administrator(
    cx: &Context<'_>,
    organization: &Organization,
    principal: &ServicePrincipal,
) -> Result<()> {
    let administrator = cx.any(principal.as_str(), |account: &Account| {
        account.is_in(organization) && account.delegation(principal).is_some()
    })?;
    match administrator {
        Some(_) => refuse(Constraint::DelegatedAdministratorExistsForThisService),
        None => Ok(()),
    }
}

fn must_have_no_policy_type(
    cx: &Context<'_>,
    organization: &Organization,
    principal: &ServicePrincipal,
) -> Result<()> {
    let root = cx.root_of(organization)?;
    let mut enabled = root.policy_types.iter();
    if enabled.any(|enabled| enabled.r#type.row().service == Some(principal.as_str())) {
        return refuse(Constraint::PolicyTypeEnabledForThisService);
    }
    Ok(())
}

/// Lists the services that work with the organization.
pub(crate) fn list_aws_service_access_for_organization(
    cx: &Context<'_>,
    _: &ListAWSServiceAccessForOrganizationRequest,
    page: &Paging,
) -> Result<ListAWSServiceAccessForOrganizationResponse> {
    let organization = cx.as_reader(&Access::to("ListAWSServiceAccessForOrganization"))?;
    organization.must_have_all_features()?;

    let page = page.cut(&organization.trusted_services, |service| service.sequence);
    let page = page.map(|service| EnabledServicePrincipal {
        service_principal: Some(service.service_principal),
        date_enabled: Some(service.enabled),
    });
    Ok(ListAWSServiceAccessForOrganizationResponse {
        enabled_service_principals: Some(page.items),
        next_token: page.next_token,
    })
}

impl Organization {
    /// Tells whether a service works with it.
    pub(crate) fn trusts(&self, principal: &str) -> bool {
        let mut services = self.trusted_services.iter();
        services.any(|service| service.service_principal.as_str() == principal)
    }
}
