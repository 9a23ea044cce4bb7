//! What permits a member to look into its organization, where nobody tells it.
//!
//! A member that is no delegated administrator sees more than itself only by the resource policy, which it may not be
//! allowed to read. Then one is made up that permits what was answered, so that the member sees the same in the copy.

use super::answers::{Answers, text};
use crate::portrait::format::{Document, ResourcePolicy};

/// The operations that the script calls and that a member needs a permission for, by what it keeps the answers in.
const ASKED: [(&str, &str); 17] = [
    ("roots.json", "ListRoots"),
    ("accounts.json", "ListAccounts"),
    ("services.json", "ListAWSServiceAccessForOrganization"),
    ("administrators.json", "ListDelegatedAdministrators"),
    ("creations.json", "ListCreateAccountStatus"),
    ("sent.json", "ListHandshakesForOrganization"),
    ("inbound.json", "ListInboundResponsibilityTransfers"),
    ("outbound.json", "ListOutboundResponsibilityTransfers"),
    ("units", "ListOrganizationalUnitsForParent"),
    ("members", "ListAccountsForParent"),
    ("tags", "ListTagsForResource"),
    ("policies", "ListPolicies"),
    ("targets", "ListTargetsForPolicy"),
    ("attached", "ListPoliciesForTarget"),
    ("invalid", "ListAccountsWithInvalidEffectivePolicy"),
    ("delegated", "ListDelegatedServicesForAccount"),
    ("documents", "DescribePolicy"),
];

/// How many of them are always asked: if these are all answered, all that lists is permitted.
const ALWAYS: usize = 8;

/// What the actions begin with that list.
const LISTING: &str = "organizations:List";

/// Returns a policy that permits an account what was answered to it, if nothing that is known does.
pub(super) fn made_up(answers: &Answers<'_>, caller: &str) -> Option<ResourcePolicy> {
    let administrators = answers.list("administrators.json", "DelegatedAdministrators");
    let is_caller = |account: &serde_json::Value| text(account, "Id").as_deref() == Some(caller);
    if administrators.iter().any(is_caller) {
        return None;
    }
    let answered = ASKED.iter().filter(|(kept, _)| answers.has(kept));
    let mut actions: Vec<String> = answered
        .map(|(_, operation)| format!("organizations:{operation}"))
        .collect();
    if actions.is_empty() {
        return None;
    }
    if ASKED[..ALWAYS].iter().all(|(kept, _)| answers.has(kept)) {
        actions.retain(|action| !action.starts_with(LISTING));
        actions.push(format!("{LISTING}*"));
    }
    let document = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": {"AWS": caller},
            "Action": actions,
            "Resource": "*",
        }],
    });
    Some(ResourcePolicy {
        id: None,
        tags: None,
        document: Document(document.to_string()),
    })
}
