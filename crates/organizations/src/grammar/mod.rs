//! What the document of a policy must look like, for each of the fifteen types.
//!
//! Two families: policies that allow and deny are statements; all others are trees of settings,
//! whose operators say how the policies of a root, a unit and an account make one.

mod ai;
mod authorization;
mod backup;
mod chat;
mod ec2;
mod family;
mod node;
mod regional;
mod resource_types;
mod schema;
mod tags;

use crate::document;
use crate::error::{Result, refuse};
use crate::model::{Exception, PolicyContent, PolicyType};

pub(crate) use node::{Node, Operator, Operators};
pub(crate) use schema::spelled;

/// Refuses a document that is none of a policy type.
pub(crate) fn must_be_well_formed(of: PolicyType, content: &str) -> Result<()> {
    let is_right = match of {
        PolicyType::ServiceControlPolicy => {
            document::read(content).is_some_and(|document| authorization::is_scp(&document))
        }
        PolicyType::ResourceControlPolicy => {
            document::read(content).is_some_and(|document| authorization::is_rcp(&document))
        }
        _ => read(of, content).is_some_and(|tree| family::admits(of, &tree)),
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

/// Reads a management policy as a tree, if it follows the rules that all of them have.
pub(crate) fn read(of: PolicyType, content: &str) -> Option<Node> {
    let document = document::read(content)?;
    if family::ignores_case(of) {
        return Node::read_document(&node::in_lower_case(&document)?);
    }
    Node::read_document(&document)
}

#[cfg(test)]
mod tests;
