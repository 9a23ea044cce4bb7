//! Who calls.

use crate::model::AccountId;
use std::fmt;

/// Somebody who calls, or something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// What it is.
    pub kind: CallerKind,
    /// The account that it is of; a service and an anonymous caller have none.
    pub account: Option<String>,
    /// What `aws:PrincipalArn` has: of a session, the ARN of its role.
    pub arn: Option<String>,
    /// What it is called: its own ARN, its principal, or `anonymous`.
    pub name: String,
}

/// What kind of caller it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallerKind {
    /// The root user of an account.
    Root,
    /// A user, and its name.
    User(String),
    /// A role, or a session of one.
    Role,
    /// A role that a service uses for itself: no organization policy binds it.
    ServiceLinkedRole,
    /// A federated user.
    Federated,
    /// A service, by its principal.
    Service(String),
    /// Nobody in particular.
    Anonymous,
}

/// A text that names nobody who calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoCaller(pub String);

impl fmt::Display for NoCaller {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "a principal is the ARN of a user, role, session or federated user, `root`, `anonymous` or a service \
             as in `cloudtrail.amazonaws.com`: `{}`",
            self.0
        )
    }
}

impl std::error::Error for NoCaller {}

impl Caller {
    /// Reads who calls: an ARN, `root` of an account, `anonymous`, or the principal of a service.
    pub fn read(text: &str, account: Option<&str>) -> Result<Self, NoCaller> {
        if text == "anonymous" {
            return Ok(Self::nobody(CallerKind::Anonymous, text));
        }
        if is_service(text) {
            return Ok(Self::nobody(CallerKind::Service(text.to_owned()), text));
        }
        if let ("root", Some(account)) = (text, account) {
            return Ok(Self::root(account));
        }
        Self::of_arn(text).ok_or_else(|| NoCaller(text.to_owned()))
    }

    /// Returns a role of an account, without a path, of which nothing more is known.
    pub fn any_role(account: &str) -> Self {
        Self::of_account(
            CallerKind::Role,
            account,
            format!("arn:aws:iam::{account}:role/Any"),
        )
    }

    fn root(account: &str) -> Self {
        Self::of_account(
            CallerKind::Root,
            account,
            format!("arn:aws:iam::{account}:root"),
        )
    }

    fn of_account(kind: CallerKind, account: &str, arn: String) -> Self {
        Self {
            kind,
            account: Some(account.to_owned()),
            name: arn.clone(),
            arn: Some(arn),
        }
    }

    fn nobody(kind: CallerKind, name: &str) -> Self {
        Self {
            kind,
            account: None,
            arn: None,
            name: name.to_owned(),
        }
    }

    fn of_arn(name: &str) -> Option<Self> {
        let mut parts = name.splitn(6, ':');
        let [begin, partition, service, region, account, resource] =
            std::array::from_fn(|_| parts.next().unwrap_or_default());
        let is_account = AccountId::is_id(account);
        if begin != "arn" || !partition.starts_with("aws") || !region.is_empty() || !is_account {
            return None;
        }
        let (sort, rest) = resource.split_once('/').unwrap_or((resource, ""));
        let last = rest.rsplit('/').next().filter(|name| !name.is_empty());
        let (kind, arn) = match (service, sort) {
            ("iam", "root") if resource == "root" => (CallerKind::Root, name.to_owned()),
            ("iam", "user") => (CallerKind::User(last?.to_owned()), name.to_owned()),
            ("iam", "role") => (
                kind_of_role(rest.starts_with("aws-service-role/")),
                name.to_owned(),
            ),
            ("sts", "federated-user") => (CallerKind::Federated, name.to_owned()),
            ("sts", "assumed-role") => {
                // A session's ARN has no path; IAM keeps the prefix of the name for service-linked roles.
                let (role, session) = rest.split_once('/')?;
                let kind = kind_of_role(role.starts_with("AWSServiceRoleFor"));
                let is_whole = !role.is_empty() && !session.is_empty();
                is_whole.then(|| (kind, format!("arn:{partition}:iam::{account}:role/{role}")))?
            }
            _ => return None,
        };
        (sort == "root" || last.is_some()).then(|| Self {
            kind,
            account: Some(account.to_owned()),
            arn: Some(arn),
            name: name.to_owned(),
        })
    }

    /// Tells whether it is a role that a service uses for itself.
    pub fn is_service_linked(&self) -> bool {
        self.kind == CallerKind::ServiceLinkedRole
    }

    /// Returns what `aws:PrincipalType` has.
    pub(super) fn principal_type(&self) -> Option<&'static str> {
        Some(match self.kind {
            CallerKind::Root => "Account",
            CallerKind::User(_) => "User",
            CallerKind::Role | CallerKind::ServiceLinkedRole => "AssumedRole",
            CallerKind::Federated => "FederatedUser",
            CallerKind::Anonymous => "Anonymous",
            CallerKind::Service(_) => return None,
        })
    }
}

fn kind_of_role(is_service_linked: bool) -> CallerKind {
    if is_service_linked {
        CallerKind::ServiceLinkedRole
    } else {
        CallerKind::Role
    }
}

/// Tells whether a text is the principal of a service.
fn is_service(text: &str) -> bool {
    let domains = [".amazonaws.com", ".amazonaws.com.cn"];
    let name = domains.iter().find_map(|domain| text.strip_suffix(domain));
    let is_letter =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '_');
    name.is_some_and(|name| !name.is_empty() && name.chars().all(is_letter))
}
