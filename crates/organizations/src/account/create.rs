//! Creating accounts. A request is answered at once; the job that it begins ends later.

use jiff::SignedDuration;
use shape::Value;

use crate::census;
use crate::context::Context;
use crate::error::{Constraint, InvalidInput, Result, refuse};
use crate::fault;
use crate::ids::IdKind;
use crate::model::{
    AccountId, CreateAccountRequest, CreateAccountResponse, CreateAccountState,
    CreateGovCloudAccountRequest, CreateGovCloudAccountResponse,
};
use crate::quota::Quota;
use crate::state::{Account, AccountCreation, Organization};
use crate::tag::{self, Taggable};

/// Begins to create an account in the organization.
pub(crate) fn create_account(
    cx: &mut Context<'_>,
    input: &CreateAccountRequest,
) -> Result<CreateAccountResponse> {
    let organization = cx.as_manager()?;
    organization.must_be_initialized(cx)?;
    tags_must_be_allowed(cx, &organization, input)?;
    must_not_be_too_many_at_a_time(cx, &organization)?;
    must_have_room(cx, &organization)?;

    let creation = begin(cx, &organization, "CreateAccount", input, None)?;
    Ok(CreateAccountResponse {
        create_account_status: Some(creation.shown()),
    })
}

/// Begins to create an account in the organization, and its partner in `GovCloud`.
pub(crate) fn create_gov_cloud_account(
    cx: &mut Context<'_>,
    input: &CreateGovCloudAccountRequest,
) -> Result<CreateGovCloudAccountResponse> {
    let organization = cx.as_manager()?;
    organization.must_be_initialized(cx)?;
    let request = CreateAccountRequest {
        email: input.email.clone(),
        account_name: input.account_name.clone(),
        role_name: input.role_name.clone(),
        iam_user_access_to_billing: input.iam_user_access_to_billing,
        tags: input.tags.clone(),
    };
    tags_must_be_allowed(cx, &organization, &request)?;
    must_not_be_too_many_at_a_time(cx, &organization)?;
    cx.caller()?.must_have_a_partner()?;
    must_have_room(cx, &organization)?;

    let partner = cx.new_id(IdKind::Account)?.into();
    let name = "CreateGovCloudAccount";
    let creation = begin(cx, &organization, name, &request, Some(partner))?;
    Ok(CreateGovCloudAccountResponse {
        create_account_status: Some(creation.shown()),
    })
}

fn tags_must_be_allowed(
    cx: &Context<'_>,
    organization: &Organization,
    request: &CreateAccountRequest,
) -> Result<()> {
    let tags = request.tags.as_deref().unwrap_or_default();
    tag::must_be_allowed(cx, organization, Taggable::Account, &[], tags)
}

fn must_not_be_too_many_at_a_time(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    let count = census::creations_in_progress(cx, organization)?;
    if count >= cx.quota(Quota::AccountCreations) {
        return refuse(Constraint::AccountCreationRateLimitExceeded);
    }
    Ok(())
}

fn must_have_room(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    if census::has_room_to_come(cx, organization)? {
        return Ok(());
    }
    refuse(Constraint::AccountNumberLimitExceeded)
}

impl Account {
    fn must_have_a_partner(&self) -> Result<()> {
        if self.standing.no_govcloud {
            return refuse(Constraint::MasterAccountNotGovcloudEnabled);
        }
        Ok(())
    }
}

fn begin(
    cx: &mut Context<'_>,
    organization: &Organization,
    operation: &str,
    request: &CreateAccountRequest,
    partner: Option<AccountId>,
) -> Result<AccountCreation> {
    let duration = SignedDuration::from_millis(cx.world().jobs.account_creation.into());
    let creation = AccountCreation {
        id: cx.new_id(IdKind::AccountCreation)?.into(),
        organization_id: organization.id.clone(),
        account_name: request.account_name.clone(),
        email: request.email.clone(),
        account_id: cx.new_id(IdKind::Account)?.into(),
        gov_cloud_account_id: partner,
        role_name: request.role_name.clone(),
        iam_user_access_to_billing: request.iam_user_access_to_billing,
        tags: request.tags.clone().unwrap_or_default(),
        state: CreateAccountState::InProgress,
        failure_reason: fault::take_failure(cx, operation),
        requested: cx.now,
        ends: cx.now.plus(duration),
        sequence: cx.next_sequence(),
    };
    cx.put(creation.clone());
    Ok(creation)
}

/// Refuses the name of a role that services make for themselves.
pub(crate) fn role_must_not_be_reserved(name: &Value) -> Result<()> {
    if name
        .as_str()
        .is_some_and(|name| name.starts_with("AWSServiceRoleFor"))
    {
        return refuse(InvalidInput::InvalidRoleName);
    }
    Ok(())
}
