//! Which policies bind a request: those of the caller's account, and those of the resource's
//! (verdict.md 2).

use std::fmt;

use super::caller::CallerKind;
use super::member::Member;
use super::question::Question;
use crate::state::WorldSettings;

/// Why the policies of a type have no effect on a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotInEffect {
    /// The caller is a service: services are of no organization.
    Service,
    /// Nobody in particular calls.
    Anonymous,
    /// A service uses the role for itself.
    ServiceLinkedRole,
    /// The account is in no organization that the state knows.
    OutsideOrganizations(String),
    /// The account manages the organization.
    ManagementAccount(String),
    /// The type isn't enabled in the root.
    NotEnabled,
    /// The organization pays one bill and has no policies.
    OneBillOnly,
    /// Nobody knows whose the resource is.
    NoOwner,
    /// The service doesn't support RCPs.
    NoRcps(String),
    /// `kms:RetireGrant` is never bound.
    RetireGrant,
    /// The resource is a KMS key that AWS manages.
    AwsManagedKey,
}

impl fmt::Display for NotInEffect {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service => out.write_str("the caller is a service"),
            Self::Anonymous => out.write_str("the caller is anonymous"),
            Self::ServiceLinkedRole => out.write_str("the caller is a service-linked role"),
            Self::OutsideOrganizations(account) => {
                write!(out, "account {account} is in no organization of this state")
            }
            Self::ManagementAccount(account) => {
                write!(out, "account {account} is the management account")
            }
            Self::NotEnabled => out.write_str("the policy type is not enabled in the root"),
            Self::OneBillOnly => {
                out.write_str("the organization doesn't have all features (CONSOLIDATED_BILLING)")
            }
            Self::NoOwner => {
                out.write_str("the account of the resource isn't known (--resource-account)")
            }
            Self::NoRcps(service) => write!(out, "{service} doesn't support RCPs"),
            Self::RetireGrant => out.write_str("kms:RetireGrant is not bound by RCPs"),
            Self::AwsManagedKey => out.write_str("AWS managed KMS keys are not bound by RCPs"),
        }
    }
}

/// Tells why SCPs don't bind the caller, whatever its account has in force.
pub(super) fn why_no_scps(question: &Question, caller: Option<&Member>) -> Option<NotInEffect> {
    match (&question.caller.kind, &question.caller.account) {
        (CallerKind::Service(_), _) => Some(NotInEffect::Service),
        (CallerKind::Anonymous, _) | (_, None) => Some(NotInEffect::Anonymous),
        (CallerKind::ServiceLinkedRole, _) => Some(NotInEffect::ServiceLinkedRole),
        (_, Some(account)) => why_not_bound(caller, account),
    }
}

/// Tells why RCPs don't bind the resource, whatever its account has in force.
pub(super) fn why_no_rcps(
    question: &Question,
    owner: Option<&Member>,
    world: &WorldSettings,
) -> Option<NotInEffect> {
    let Some(account) = question.owner() else {
        return Some(NotInEffect::NoOwner);
    };
    if let Some(why) = why_not_bound(owner, account) {
        return Some(why);
    }
    if question.caller.is_service_linked() {
        return Some(NotInEffect::ServiceLinkedRole);
    }
    let service = question.service().unwrap_or_default().to_ascii_lowercase();
    let mut added = question.rcp_services.iter();
    if !world.supports_rcps(&service) && !added.any(|one| one.eq_ignore_ascii_case(&service)) {
        return Some(NotInEffect::NoRcps(service));
    }
    if question.action.eq_ignore_ascii_case("kms:RetireGrant") {
        return Some(NotInEffect::RetireGrant);
    }
    let is_key = question.aws_managed_key && service == "kms";
    is_key.then_some(NotInEffect::AwsManagedKey)
}

/// Tells why no policy binds an account.
pub(super) fn why_not_bound(member: Option<&Member>, account: &str) -> Option<NotInEffect> {
    let Some(member) = member else {
        return Some(NotInEffect::OutsideOrganizations(account.to_owned()));
    };
    member
        .manages
        .then(|| NotInEffect::ManagementAccount(account.to_owned()))
}
