//! The two families of policy types.

use crate::document::Json;
use crate::grammar::Management;
use crate::model::{PolicyType, PolicyTypeStatus};
use crate::state::WorldSettings;

/// What the policies of a type do.
pub(crate) enum Family {
    /// They are asked one by one whether something is allowed.
    Authorization(Authorization),
    /// They are merged to one that is in force.
    Management(Management),
}

/// What is particular to a type of policies that allow and deny.
pub(crate) struct Authorization {
    /// Tells whether a document is a policy of the type in a world.
    pub(crate) admits: fn(&Json, &WorldSettings) -> bool,
    /// The form in which a document is stored.
    pub(super) keeping: Keeping,
    /// The policy of the type that AWS manages.
    pub(crate) managed: Managed,
    /// What can't be detached.
    pub(crate) staying: Staying,
    /// What the answer to enabling the type says of its status.
    pub(crate) enabling: PolicyTypeStatus,
}

/// The form in which a document is stored.
pub(super) enum Keeping {
    /// As it was sent.
    AsSent,
    /// As this writes it.
    Rewritten(fn(Json) -> String),
}

/// What can't be detached.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Staying {
    /// The last policy of a target: nothing would be allowed any more.
    Last,
    /// The policy that AWS manages.
    Managed,
}

/// A policy that AWS manages.
#[derive(Debug, PartialEq)]
pub(crate) struct Managed {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) r#type: PolicyType,
    pub(crate) content: &'static str,
}
