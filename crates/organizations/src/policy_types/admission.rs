//! Which documents are policies of a type, and the form in which they are stored.

use super::family::{Family, Keeping};
use crate::document;
use crate::error::{Result, refuse};
use crate::model::{Exception, PolicyContent, PolicyType, Timestamp};
use crate::state::WorldSettings;

/// Refuses a document that is none of a policy type, in a world and at the time of writing.
pub(crate) fn must_be_well_formed(
    of: PolicyType,
    content: &str,
    (world, now): (&WorldSettings, Timestamp),
) -> Result<()> {
    let is_right = document::read(content).is_some_and(|document| match &of.row().family {
        Family::Authorization(authorization) => (authorization.admits)(&document, world),
        Family::Management(management) => management.admits(&document, now),
    });
    if is_right {
        return Ok(());
    }
    refuse(Exception::MalformedPolicyDocumentException)
}

/// Returns a document of a policy type as AWS stores it.
pub(crate) fn as_stored(of: PolicyType, content: &PolicyContent) -> PolicyContent {
    let rewrite = of.authorization().and_then(|row| match row.keeping {
        Keeping::AsSent => None,
        Keeping::Rewritten(rewrite) => Some(rewrite),
    });
    let rewritten = rewrite.and_then(|rewrite| document::read(content.as_str()).map(rewrite));
    rewritten.map_or_else(|| content.clone(), Into::into)
}
