//! Policies: where they are attached, and which have a name.

use organizations::managed_policy_name;
use organizations::model::PolicyType;
use organizations::state::Policy;

use super::Listed;
use crate::explain::scene::Scene;

/// How many characters of a document are told at most.
const MOST_OF_DOCUMENT: usize = 400;

/// Tells whether a policy can be detached from where so many of its type are: the last service control policy
/// can't, nor can the resource control policy that AWS manages.
fn can_be_detached(policy: &str, of: Option<PolicyType>, count: usize) -> bool {
    match of {
        Some(PolicyType::ServiceControlPolicy) => count > 1,
        Some(PolicyType::ResourceControlPolicy) => managed_policy_name(policy).is_none(),
        _ => true,
    }
}

impl Scene<'_> {
    /// What the policy is attached to.
    pub(super) fn attached(&self) -> Listed {
        let mut listed = Listed::default();
        let policy = self.refused.text("PolicyId").unwrap_or_default();
        for target in self.targets_of(policy) {
            let called = self.known.called(target);
            listed.fact(format!("It is attached to {called}."));
            listed.way(
                format!("Detach it from {called}"),
                [self.detach(policy, target)],
            );
        }
        listed
    }

    /// The policies of the type that are attached to the target.
    pub(super) fn attached_there(&self) -> Listed {
        let mut listed = Listed::default();
        let target = self.refused.text("TargetId").unwrap_or_default();
        let of = self.policy_type();
        let mut all = self.known.attachments();
        let found = all.find(|(id, _)| *id == target);
        let policies = found.map_or(&[][..], |(_, attachments)| &attachments.policies);
        let policies: Vec<_> = policies
            .iter()
            .filter(|attached| Some(attached.r#type) == of)
            .map(|attached| attached.policy_id.as_str())
            .collect();
        for policy in &policies {
            let called = self.known.called(policy);
            listed.fact(format!("{called} is attached there."));
            if can_be_detached(policy, of, policies.len()) {
                listed.way(format!("Detach {called}"), [self.detach(policy, target)]);
            }
        }
        listed
    }

    pub(super) fn detach(&self, policy: &str, target: &str) -> String {
        self.run(&[
            "detach-policy",
            "--policy-id",
            policy,
            "--target-id",
            target,
            "--caller",
            self.caller_id(),
        ])
    }

    /// A policy that could be attached in the place of the last one.
    pub(super) fn another_policy(&self) -> Listed {
        let mut listed = Listed::default();
        let target = self.refused.text("TargetId").unwrap_or_default();
        let own = self.organization().map(|organization| &organization.id);
        let is_other = |id: &str| Some(id) != self.refused.text("PolicyId");
        let other = self.known.policies.iter().find(|policy| {
            Some(policy.r#type) == self.policy_type()
                && Some(&policy.organization_id) == own
                && is_other(policy.id.as_str())
        });
        let managed = ["p-FullAWSAccess"].into_iter().find(|id| is_other(id));
        let command = match managed.or(other.map(|policy| policy.id.as_str())) {
            Some(policy) => self.run(&[
                "attach-policy",
                "--policy-id",
                policy,
                "--target-id",
                target,
                "--caller",
                self.caller_id(),
            ]),
            None => self.run(&["create-policy", "help"]),
        };
        listed.way("Attach another one first", [command]);
        listed
    }

    /// The tag policies of the organization, in the order of the state file.
    pub(in crate::explain) fn tag_policies(&self) -> Vec<&Policy> {
        let own = self.organization().map(|organization| &organization.id);
        let policies = self.known.policies.iter();
        let of_tags = policies.filter(|policy| policy.r#type == PolicyType::TagPolicy);
        of_tags
            .filter(|policy| Some(&policy.organization_id) == own)
            .collect()
    }

    /// The tag policies that are attached somewhere, with what they say, and how they are detached.
    pub(super) fn attached_tag_policies(&self) -> Listed {
        let mut listed = Listed::default();
        let manager = self.known_fact("manager-id").unwrap_or_default();
        for policy in self.tag_policies() {
            let id = policy.id.as_str();
            let called = self.known.called(id);
            let targets = self.targets_of(id);
            if targets.is_empty() {
                continue;
            }
            let content: String = policy
                .content
                .as_str()
                .chars()
                .take(MOST_OF_DOCUMENT)
                .collect();
            listed.fact(format!("The tag policy {called} says: {content}"));
            let detach = ["detach-policy", "--policy-id", id, "--target-id"];
            let detach = targets
                .into_iter()
                .map(|target| self.run(&[&detach[..], &[target, "--caller", &manager]].concat()));
            listed.way(
                format!("Or take {called} off first, and call again"),
                detach,
            );
        }
        for way in &mut listed.ways {
            way.commands.extend(self.command("{call}"));
        }
        listed
    }

    /// The policy that has the name already.
    pub(super) fn namesakes(&self) -> Listed {
        let mut listed = Listed::default();
        let name = self.refused.text("Name").unwrap_or_default();
        let own = self.refused.text("PolicyId");
        for policy in &self.known.policies {
            let is_other = Some(policy.id.as_str()) != own;
            if is_other && policy.name.as_str() == name && Some(policy.r#type) == self.policy_type()
            {
                listed.fact(format!("{} has it.", self.known.called(policy.id.as_str())));
            }
        }
        listed
    }
}
