//! What the document of a policy must look like, for each of the fifteen types.
//!
//! Two families: policies that allow and deny are statements; all others are trees of settings,
//! whose operators say how the policies of a root, a unit and an account make one.

mod ai;
mod authorization;
mod backup;
pub(crate) mod backup_rules;
mod chat;
mod ec2;
mod guardduty;
mod management;
mod node;
mod regional;
mod regions;
mod resource_types;
mod schema;
mod tags;

use crate::document;
use crate::error::{Result, refuse};
use crate::model::{Exception, PolicyContent, PolicyType, Timestamp};

pub(crate) use backup::whole_number;
pub(crate) use management::{Management, Rendering, Validity};
pub(crate) use node::{Node, Operator, Operators, spelled};

/// Refuses a document that is none of a policy type, at the time of writing.
pub(crate) fn must_be_well_formed(of: PolicyType, content: &str, now: Timestamp) -> Result<()> {
    let is_right = match of {
        PolicyType::ServiceControlPolicy => {
            document::read(content).is_some_and(|document| authorization::is_scp(&document))
        }
        PolicyType::ResourceControlPolicy => {
            document::read(content).is_some_and(|document| authorization::is_rcp(&document))
        }
        of => Management::of(of).is_some_and(|row| {
            document::read(content)
                .and_then(|document| Node::read_document(&document))
                .is_some_and(|tree| row.admits(&tree, now))
        }),
    };
    if is_right {
        return Ok(());
    }
    refuse(Exception::MalformedPolicyDocumentException)
}

/// Returns a document of a policy type as the service keeps it: only resource control policies are
/// not kept as they were sent.
pub(crate) fn as_kept(of: PolicyType, content: &PolicyContent) -> PolicyContent {
    let document = match of {
        PolicyType::ResourceControlPolicy => document::read(content.as_str()),
        _ => None,
    };
    document.map_or_else(
        || content.clone(),
        |document| authorization::rewritten_rcp(document).into(),
    )
}

/// Reads a management policy as a tree, as it is merged.
pub(crate) fn read(of: &Management, content: &str) -> Option<Node> {
    let tree = Node::read_document(&document::read(content)?)?;
    Some(of.normalized(tree))
}

#[cfg(test)]
mod tests;
