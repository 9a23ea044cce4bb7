//! Sessions: callers whose keys expire.

use super::role::{Role, is_name};
use crate::model::AccountId;

/// Who calls with keys that `AssumeRole` or `GetSessionToken` gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The account that it calls as.
    pub account: AccountId,
    /// The role that was assumed; none for a session of the account itself.
    pub role: Option<RoleSession>,
}

/// A session in a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleSession {
    /// The role.
    pub role: Role,
    /// The name of the session.
    pub name: String,
}

impl Session {
    /// Returns a session of an account itself.
    pub fn of_account(account: AccountId) -> Self {
        let role = None;
        Self { account, role }
    }

    /// Returns a session in a role; nothing if it can't have this name.
    pub fn in_role(role: Role, name: &str) -> Option<Self> {
        is_name(name, 2).then(|| Self {
            account: role.account.clone(),
            role: Some(RoleSession {
                role,
                name: name.to_owned(),
            }),
        })
    }

    /// Reads what [`Self::logged`] wrote; nothing if it is something else.
    pub fn read(account: &str, logged: &str) -> Option<Self> {
        let (role, name) = logged.rsplit_once('/')?;
        Self::in_role(Role::new(account, role)?, name)
    }

    /// Returns the role with its path and the name of the session, as the history has them; nothing for a
    /// session of the account itself.
    pub fn logged(&self) -> Option<String> {
        let RoleSession { role, name } = self.role.as_ref()?;
        Some(format!("{}/{name}", role.path_and_name()))
    }

    /// Returns the unique id of the caller.
    pub fn user_id(&self) -> String {
        match &self.role {
            Some(RoleSession { role, name }) => format!("{}:{name}", role.id()),
            None => self.account.to_string(),
        }
    }

    /// Returns the ARN of the caller.
    pub fn arn(&self) -> String {
        match &self.role {
            Some(RoleSession { role, name }) => format!(
                "arn:aws:sts::{}:assumed-role/{}/{name}",
                self.account,
                role.name()
            ),
            None => root_arn(&self.account),
        }
    }

    /// Returns what `aws:PrincipalArn` has: the ARN of the role.
    pub fn principal_arn(&self) -> String {
        match &self.role {
            Some(RoleSession { role, .. }) => role.arn(),
            None => root_arn(&self.account),
        }
    }
}

/// Returns the ARN of the root user of an account.
pub(crate) fn root_arn(account: &AccountId) -> String {
    format!("arn:aws:iam::{account}:root")
}
