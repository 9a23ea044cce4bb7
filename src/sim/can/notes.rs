//! What no condition and no key says, and whoever reads a verdict should know.

use organizations::verdict::{CallerKind, Explanation, Question};

/// The tasks that SCPs can't restrict (`verdict.md` section 2.1): the service, whether only the root user does
/// it, and what it is. They have no action that could be asked for.
const TASKS: [(&str, bool, &str); 6] = [
    (
        "support",
        true,
        "registering for the Enterprise support plan",
    ),
    (
        "cloudfront",
        false,
        "the functionality of trusted signers for private content",
    ),
    ("ec2", true, "reverse DNS for an e-mail server"),
    ("lightsail", true, "reverse DNS for an e-mail server"),
    ("awis", false, "Alexa Web Information Service"),
    ("mechanicalturk", false, "Amazon Mechanical Turk"),
];

/// Keys of the owner of a resource, which some actions don't carry.
const OF_RESOURCE: [&str; 3] = [
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:ResourceOrgPaths",
];

/// Returns what is to be noted of an answer.
pub(super) fn of(question: &Question, told: &Explanation<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    let is_region = |key: &String| key.eq_ignore_ascii_case("aws:RequestedRegion");
    if told.unknown.iter().any(is_region) {
        notes.push("global services, such as IAM, are called in us-east-1".to_owned());
    }
    if question.action.contains(['*', '?']) {
        notes.push("the action is taken as a name: only policies have wildcards".to_owned());
    }
    if !question.has_resource() {
        notes.push("the resource is no ARN: only the pattern * matches it".to_owned());
    }
    let asked = OF_RESOURCE.into_iter().filter(|key| told.asks_for(key));
    notes.extend(asked.map(|key| format!("some actions don't carry {key}")));
    let service = question.action.split(':').next().unwrap_or_default();
    let is_root = question.caller.kind == CallerKind::Root;
    let tasks = TASKS.iter().filter(|(of, as_root, _)| {
        of.eq_ignore_ascii_case(service)
            && (is_root || !as_root)
            && question.caller.account.is_some()
    });
    notes.extend(tasks.map(|(.., task)| format!("SCPs can't restrict {task}")));
    notes
}
