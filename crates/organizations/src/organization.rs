//! Organizations and their roots (`semantics.md` section c.1).

use jiff::SignedDuration;

use crate::access::Access;
use crate::context::Context;
use crate::error::{Constraint, Result, refuse};
use crate::ids::IdKind;
use crate::model::{
    AccountJoinedMethod, CreateOrganizationRequest, CreateOrganizationResponse,
    DescribeOrganizationResponse, Email, Exception, ListRootsRequest, ListRootsResponse,
    OrganizationFeatureSet, OrganizationId, PolicyType, PolicyTypeStatus, PolicyTypeSummary,
};
use crate::state::{
    Account, AccountCreation, Attachments, Organization, OrganizationalUnit, Policy,
    ResourcePolicy, Root, Stored,
};
use crate::{account, handshake, model, transfer};

/// What every root is called.
pub(crate) const ROOT_NAME: &str = "Root";

/// Creates an organization of which the caller is the management account.
pub(crate) fn create_organization(
    cx: &mut Context<'_>,
    input: &CreateOrganizationRequest,
) -> Result<CreateOrganizationResponse> {
    let manager = cx.caller()?;
    manager.must_be_able_to_manage()?;

    let organization = Organization {
        id: cx.new_id(IdKind::Organization)?.into(),
        management_account_id: manager.id.clone(),
        root_id: cx.new_id(IdKind::Root)?.into(),
        feature_set: input.feature_set.unwrap_or(OrganizationFeatureSet::All),
        trusted_services: Vec::new(),
    };
    let email = manager.email.clone();
    cx.put(organization.clone());
    cx.put(Root {
        id: organization.root_id.clone(),
        organization_id: organization.id.clone(),
        tags: Vec::new(),
        attachments: Attachments::default(),
        // The examples of AWS show an enabled type here; the service enables none (a.6).
        policy_types: Vec::new(),
    });
    // AWS says INVITED of the management account, too (a.6).
    let invited = AccountJoinedMethod::Invited;
    account::join(cx, &organization, manager, invited, Vec::new())?;
    Ok(CreateOrganizationResponse {
        organization: Some(organization.shown(email)),
    })
}

impl Account {
    fn must_be_able_to_manage(&self) -> Result<()> {
        if self.membership.is_some() {
            return refuse(Exception::AlreadyInOrganizationException);
        }
        if self.standing.no_payment_method {
            return refuse(Constraint::MasterAccountPaymentInstrumentRequired);
        }
        if self.standing.incomplete {
            return refuse(Constraint::AccountCreationNotComplete);
        }
        Ok(())
    }
}

/// Describes the organization of the caller, whatever the caller is in it.
pub(crate) fn describe_organization(cx: &Context<'_>) -> Result<DescribeOrganizationResponse> {
    let (_, organization) = cx.as_member_not_denied(&Access::to("DescribeOrganization"))?;

    let manager = cx.manager_of(&organization)?;
    Ok(DescribeOrganizationResponse {
        organization: Some(organization.shown(manager.email)),
    })
}

impl Organization {
    fn shown(&self, manager_email: Email) -> model::Organization {
        let manager = &self.management_account_id;
        model::Organization {
            id: Some(self.id.clone()),
            arn: Some(self.arn()),
            feature_set: Some(self.feature_set),
            master_account_arn: Some(self.account_arn(manager)),
            master_account_id: Some(manager.clone()),
            master_account_email: Some(manager_email),
            available_policy_types: Some(self.available_policy_types()),
        }
    }

    /// Refuses to take accounts while the organization is young, if the world makes that take time.
    ///
    /// The management account joined when the organization was created.
    pub(crate) fn must_be_initialized(&self, cx: &Context<'_>) -> Result<()> {
        let duration = cx.world().jobs.organization_initialization;
        if duration == 0 {
            return Ok(());
        }
        let created = cx.manager_of(self)?.place().joined_timestamp;
        if cx.now < created.plus(SignedDuration::from_millis(duration.into())) {
            return refuse(Exception::FinalizingOrganizationException);
        }
        Ok(())
    }

    /// Returns what the deprecated member says: it never follows the types that are enabled.
    fn available_policy_types(&self) -> Vec<PolicyTypeSummary> {
        match self.feature_set {
            OrganizationFeatureSet::All => vec![enabled(PolicyType::ServiceControlPolicy)],
            OrganizationFeatureSet::ConsolidatedBilling => Vec::new(),
        }
    }
}

fn enabled(of: PolicyType) -> PolicyTypeSummary {
    PolicyTypeSummary {
        r#type: Some(of),
        status: Some(PolicyTypeStatus::Enabled),
    }
}

/// Deletes an organization that has no account but the management account.
pub(crate) fn delete_organization(cx: &mut Context<'_>) -> Result<()> {
    let organization = cx.as_manager()?;
    must_be_alone(cx, &organization)?;
    transfer::must_have_none(cx, &organization)?;

    // Handshakes outlive their organization: their recipients see them for 30 days more (b.7).
    handshake::cancel_all(cx, &organization)?;
    let id = &organization.id;
    forget_all(cx, id, |unit: &OrganizationalUnit| &unit.organization_id)?;
    forget_all(cx, id, |creation: &AccountCreation| {
        &creation.organization_id
    })?;
    forget_all(cx, id, |policy: &Policy| &policy.organization_id)?;
    forget_all(cx, id, |policy: &ResourcePolicy| &policy.organization_id)?;
    cx.delete::<Root>(organization.root_id.as_str());
    cx.delete::<Organization>(id.as_str());
    let manager = cx.caller()?;
    cx.put(Account {
        membership: None,
        ..manager
    });
    Ok(())
}

fn must_be_alone(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    let member = cx.any(organization.id.as_str(), |account: &Account| {
        account.is_in(organization) && !organization.is_managed_by(account)
    })?;
    match member {
        Some(_) => refuse(Exception::OrganizationNotEmptyException),
        None => Ok(()),
    }
}

/// Forgets the records of a kind that are of an organization.
fn forget_all<R: Stored>(
    cx: &mut Context<'_>,
    id: &OrganizationId,
    organization_of: fn(&R) -> &OrganizationId,
) -> Result<()> {
    for record in cx.mentioning(id.as_str(), |record| organization_of(record) == id)? {
        cx.delete::<R>(record.into_record().id());
    }
    Ok(())
}

/// Lists the one root of the organization.
pub(crate) fn list_roots(cx: &Context<'_>, _: &ListRootsRequest) -> Result<ListRootsResponse> {
    let organization = cx.as_reader(&Access::to("ListRoots"))?;

    let root = cx.root_of(&organization)?;
    Ok(ListRootsResponse {
        roots: Some(vec![root.shown(&organization)]),
        next_token: None,
    })
}

impl Root {
    pub(crate) fn shown(&self, organization: &Organization) -> model::Root {
        let types = self.policy_types.iter().map(|of| enabled(of.r#type));
        model::Root {
            id: Some(self.id.clone()),
            arn: Some(organization.root_arn()),
            name: Some(ROOT_NAME.into()),
            policy_types: Some(types.collect()),
        }
    }
}

impl Context<'_> {
    /// Returns the management account of an organization.
    pub(crate) fn manager_of(&self, organization: &Organization) -> Result<Account> {
        self.found(organization.management_account_id.as_str())
    }

    /// Returns the root of an organization.
    pub(crate) fn root_of(&self, organization: &Organization) -> Result<Root> {
        self.found(organization.root_id.as_str())
    }
}

#[cfg(test)]
mod tests;
