//! What a lint finds.

use shape::Choice as _;

use crate::model::PolicyType;
use crate::verdict::Placed;

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lint {
    /// A key of several values without a set operator, or a set operator on a key of one.
    SetOperator,
    /// A Deny that bites, or not, because a key is missing.
    MissingKey,
    /// An Allow beside `FullAWSAccess`.
    IdleAllow,
    /// A policy on the management account.
    ManagementAccount,
    /// A statement of an RCP for a service that has none.
    ServiceWithoutRcps,
    /// A resource pattern that matches nothing, or less than it seems to.
    Resource,
    /// An operator that there isn't, or a value that can't be read.
    Unreadable,
    /// A Sid that is no name, or not the only one.
    Sid,
    /// A level without any Allow.
    NoAllow,
    /// A version of the language that has no variables, or is not the one that RCPs need.
    Version,
    /// A quota that is nearly reached.
    Quota,
    /// A Deny of everything without an exception for the organization's access role.
    AccessRole,
    /// A wildcard in the service of an action.
    ServiceWildcard,
    /// A Deny that another covers.
    Shadowed,
    /// A document that the service would refuse.
    Refused,
}

impl Lint {
    /// Returns its number.
    pub fn code(self) -> &'static str {
        match self {
            Self::SetOperator => "L1",
            Self::MissingKey => "L2",
            Self::IdleAllow => "L3",
            Self::ManagementAccount => "L4",
            Self::ServiceWithoutRcps => "L5",
            Self::Resource => "L6",
            Self::Unreadable => "L7",
            Self::Sid => "L8",
            Self::NoAllow => "L9",
            Self::Version => "L10",
            Self::Quota => "L11",
            Self::AccessRole => "L12",
            Self::ServiceWildcard => "L13",
            Self::Shadowed => "L14",
            Self::Refused => "L15",
        }
    }
}

/// Something that a lint finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The lint.
    pub lint: Lint,
    /// The type of the policy.
    pub of: PolicyType,
    /// The id of the policy; none for a level as a whole.
    pub policy_id: Option<String>,
    /// Its name.
    pub policy_name: Option<String>,
    /// The place of the statement in it, from 0; none for the policy as a whole.
    pub statement: Option<usize>,
    /// What its author calls the statement.
    pub sid: Option<String>,
    /// The root, unit or account where it is so; none if it is so everywhere.
    pub target_id: Option<String>,
    /// What is wrong.
    pub reason: String,
    /// What to write instead.
    pub instead: String,
}

impl Finding {
    /// Tells of a statement of a policy.
    pub(super) fn of_statement(
        lint: Lint,
        of: PolicyType,
        (placed, statement): (&Placed, usize),
        reason: String,
        instead: &str,
    ) -> Self {
        Self {
            statement: Some(statement),
            sid: placed.sid(statement).map(str::to_owned),
            ..Self::of_policy(lint, of, placed, reason, instead)
        }
    }

    /// Tells of a policy as a whole.
    pub(super) fn of_policy(
        lint: Lint,
        of: PolicyType,
        placed: &Placed,
        reason: String,
        instead: &str,
    ) -> Self {
        Self {
            policy_id: Some(placed.id.clone()),
            policy_name: Some(placed.name.clone()),
            ..Self::of_level(lint, of, "", reason, instead)
        }
    }

    /// Tells of what is attached to a target.
    pub(super) fn of_level(
        lint: Lint,
        of: PolicyType,
        target_id: &str,
        reason: String,
        instead: &str,
    ) -> Self {
        Self {
            lint,
            of,
            policy_id: None,
            policy_name: None,
            statement: None,
            sid: None,
            target_id: (!target_id.is_empty()).then(|| target_id.to_owned()),
            reason,
            instead: instead.to_owned(),
        }
    }

    /// Says at which target it is so.
    pub(super) fn at(mut self, target_id: &str) -> Self {
        self.target_id = Some(target_id.to_owned());
        self
    }

    /// Returns the name of the type.
    pub fn type_name(&self) -> &'static str {
        self.of.name()
    }
}

/// Takes what a lint finds: the lint, the reason, and what to write instead.
pub(super) type Add<'a> = dyn FnMut(Lint, String, &str) + 'a;
