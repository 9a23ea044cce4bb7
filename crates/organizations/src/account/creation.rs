//! The jobs that create accounts: how they end, and how they are shown.

use crate::access::Access;
use crate::account::join;
use crate::census;
use crate::context::Context;
use crate::email;
use crate::error::{Result, refuse};
use crate::ids::IdKind;
use crate::model::{
    AccountId, AccountJoinedMethod, AccountState, CreateAccountFailureReason as Failure,
    CreateAccountState, CreateAccountStatus, DescribeCreateAccountStatusRequest,
    DescribeCreateAccountStatusResponse, Exception, ListCreateAccountStatusRequest,
    ListCreateAccountStatusResponse,
};
use crate::paging::Paging;
use crate::registry;
use crate::state::{Account, AccountCreation, Due, Organization, Standing};

/// Ends the job of a creation request: the account exists, or the request has failed.
pub(crate) fn finish(cx: &mut Context<'_>, creation: AccountCreation) -> Result<()> {
    let organization: Organization = cx.found(creation.organization_id.as_str())?;
    if let Some(reason) = failure(cx, &organization, &creation)? {
        cx.put(AccountCreation {
            state: CreateAccountState::Failed,
            failure_reason: Some(reason),
            ..creation
        });
        return Ok(());
    }

    let account = Account {
        id: free_id(cx, &creation.account_id)?,
        email: creation.email.clone(),
        name: creation.account_name.as_str().into(),
        state: AccountState::Active,
        membership: None,
        closure: None,
        standing: Standing::default(),
    };
    cx.put(AccountCreation {
        account_id: account.id.clone(),
        state: CreateAccountState::Succeeded,
        ..creation.clone()
    });
    let created = AccountJoinedMethod::Created;
    join(cx, &organization, account, created, creation.tags)
}

/// Returns the id that was chosen; another one, if an account came by that id meanwhile.
fn free_id(cx: &mut Context<'_>, chosen: &AccountId) -> Result<AccountId> {
    match cx.find::<Account>(chosen.as_str())? {
        None => Ok(chosen.clone()),
        Some(_) => Ok(cx.new_id(IdKind::Account)?.into()),
    }
}

fn failure(
    cx: &Context<'_>,
    organization: &Organization,
    creation: &AccountCreation,
) -> Result<Option<Failure>> {
    if creation.failure_reason.is_some() {
        return Ok(creation.failure_reason);
    }
    if !email::is_deliverable(creation.email.as_str()) {
        return Ok(Some(Failure::InvalidEmail));
    }
    if registry::with_email(cx.state, creation.email.as_str())?.is_some() {
        return Ok(Some(Failure::EmailAlreadyExists));
    }
    if let Some(earlier) = earlier_with_email(cx, creation)? {
        return Ok(Some(match earlier.state {
            CreateAccountState::InProgress => Failure::ConcurrentAccountModification,
            _ => Failure::EmailAlreadyExists,
        }));
    }
    if !census::has_room_to_join(cx, organization)? {
        return Ok(Some(Failure::AccountLimitExceeded));
    }
    Ok(None)
}

/// Returns an earlier request for the same address that didn't fail.
fn earlier_with_email(
    cx: &Context<'_>,
    creation: &AccountCreation,
) -> Result<Option<AccountCreation>> {
    let email = creation.email.as_str();
    cx.any(email, |other: &AccountCreation| {
        other.sequence < creation.sequence
            && other.state != CreateAccountState::Failed
            && other.email.as_str().eq_ignore_ascii_case(email)
    })
}

/// Describes a request to create an account.
pub(crate) fn describe_create_account_status(
    cx: &Context<'_>,
    input: &DescribeCreateAccountStatusRequest,
) -> Result<DescribeCreateAccountStatusResponse> {
    let organization = cx.as_reader(&Access::to("DescribeCreateAccountStatus"))?;
    let creation = cx.find::<AccountCreation>(input.create_account_request_id.as_str())?;
    let creation = creation.filter(|creation| creation.organization_id == organization.id);
    let Some(creation) = creation else {
        return refuse(Exception::CreateAccountStatusNotFoundException);
    };

    Ok(DescribeCreateAccountStatusResponse {
        create_account_status: Some(creation.shown()),
    })
}

/// Lists the requests to create accounts, also those that failed.
pub(crate) fn list_create_account_status(
    cx: &Context<'_>,
    input: &ListCreateAccountStatusRequest,
    page: &Paging,
) -> Result<ListCreateAccountStatusResponse> {
    let organization = cx.as_reader(&Access::to("ListCreateAccountStatus"))?;

    let states = input.states.as_deref().unwrap_or_default();
    let own = &organization.id;
    let creations = |needed| {
        cx.listed(needed, own.as_str(), |creation: &AccountCreation| {
            creation.organization_id == *own
                && (states.is_empty() || states.contains(&creation.state))
        })
    };
    let page = page.of(cx, creations, |creation| creation.sequence)?;
    let page = page.map(|creation| creation.shown());
    Ok(ListCreateAccountStatusResponse {
        create_account_statuses: Some(page.items),
        next_token: page.next_token,
    })
}

impl AccountCreation {
    /// Returns when the job ends, if it goes on.
    pub(crate) fn due(&self) -> Option<Due> {
        (self.state == CreateAccountState::InProgress).then_some(Due {
            at: self.ends,
            sequence: self.sequence,
        })
    }

    pub(super) fn shown(&self) -> CreateAccountStatus {
        let has_ended = self.state != CreateAccountState::InProgress;
        let has_succeeded = self.state == CreateAccountState::Succeeded;
        let partner = self.gov_cloud_account_id.clone();
        CreateAccountStatus {
            id: Some(self.id.clone()),
            account_name: Some(self.account_name.clone()),
            state: Some(self.state),
            requested_timestamp: Some(self.requested),
            completed_timestamp: has_ended.then_some(self.ends),
            account_id: has_succeeded.then(|| self.account_id.clone()),
            gov_cloud_account_id: partner.filter(|_| has_succeeded),
            failure_reason: self.failure_reason.filter(|_| has_ended),
        }
    }
}
