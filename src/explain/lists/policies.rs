//! Policies: where they are attached, and which have a name.

use organizations::managed_policy_name;
use organizations::model::PolicyType;
use organizations::state::Policy;

use super::Listed;
use crate::explain::scene::Scene;
use crate::explain::way::{Way, alternatives};

/// How many characters of a document are told at most.
const MOST_OF_DOCUMENT: usize = 400;

/// How many policies are offered to be deleted.
const MOST_TO_DELETE: usize = 3;

/// Returns the beginning of a document.
fn beginning(document: &str) -> String {
    let mut beginning: String = document.chars().take(MOST_OF_DOCUMENT).collect();
    if beginning.len() < document.len() {
        beginning.push('…');
    }
    beginning
}

/// Puts ways about what AWS manages behind the others.
fn own_first(ways: &[Way]) -> Vec<Way> {
    let is_managed = |ways: &&[Way]| {
        let mut commands = ways.iter().flat_map(|way| &way.commands);
        commands.any(|command| command.contains("detach-policy --policy-id p-FullAWSAccess"))
    };
    let (managed, own): (Vec<_>, Vec<_>) = alternatives(ways).partition(is_managed);
    let mut listed = Listed::default();
    for group in own.into_iter().chain(managed) {
        let mut group = group.to_vec();
        group[0].begin();
        listed.alternative(group);
    }
    listed.ways
}

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

    /// The policies of the type that are attached to the target: one is to go, before the call is made again.
    pub(super) fn attached_there(&self) -> Listed {
        let mut listed = Listed::default();
        let target = self.refused.text("TargetId").unwrap_or_default();
        let of = self.policy_type();
        let policies = self.policies_at(target);
        for policy in &policies {
            let called = self.known.called(policy);
            if can_be_detached(policy, of, policies.len()) {
                listed.fact(format!("{called} is attached there."));
                let detach = self.detach(policy, target);
                let detach = Way::new(format!("Detach {called}"), [detach]);
                listed.alternative(vec![detach, self.again("Then attach again")]);
            } else if policies.len() > 1 {
                listed.fact(format!(
                    "{called} is attached there, and stays: AWS manages it."
                ));
            } else {
                listed.fact(format!(
                    "{called} is attached there. It can't be detached: one policy of the type has to stay."
                ));
            }
        }
        // What is offered first leaves more as it is, if something else can go.
        listed.ways = own_first(&listed.ways);
        listed
    }

    /// Returns the policies of the type that are attached to a target.
    fn policies_at(&self, target: &str) -> Vec<&str> {
        let of = self.policy_type();
        let mut all = self.known.attachments();
        let found = all.find(|(id, _)| *id == target);
        let policies = found.map_or(&[][..], |(_, attachments)| &attachments.policies);
        let policies = policies
            .iter()
            .filter(|attached| Some(attached.r#type) == of);
        policies
            .map(|attached| attached.policy_id.as_str())
            .collect()
    }

    /// Tells whether a policy that AWS manages is among those of the target.
    pub(in crate::explain) fn managed_policy_counts(&self) -> bool {
        let target = self.refused.text("TargetId").unwrap_or_default();
        let mut policies = self.policies_at(target).into_iter();
        policies.any(|policy| managed_policy_name(policy).is_some())
    }

    /// Tells whether the policy is attached to something above the target.
    pub(in crate::explain) fn policy_is_above(&self) -> bool {
        let policy = self.refused.text("PolicyId").unwrap_or_default();
        let targets = self.targets_of(policy);
        let mut place = self.refused.text("TargetId");
        while let Some(id) = place {
            place = match self.known.account(id) {
                Some(account) => account
                    .membership
                    .as_ref()
                    .map(|one| one.parent_id.as_str()),
                None => self.known.unit(id).map(|unit| unit.parent_id.as_str()),
            };
            if place.is_some_and(|above| targets.contains(&above)) {
                return true;
            }
        }
        false
    }

    /// The policies of the organization that count, each with how it is deleted to make room.
    pub(super) fn delete_another(&self) -> Listed {
        let mut listed = Listed::default();
        let own = self.organization().map(|organization| &organization.id);
        let of = self.policy_type();
        let policies = self
            .known
            .policies
            .iter()
            .filter(|policy| Some(&policy.organization_id) == own && Some(policy.r#type) == of);
        for policy in policies.take(MOST_TO_DELETE) {
            let id = policy.id.as_str();
            let called = self.known.called(id);
            let mut ways = Vec::new();
            for target in self.targets_of(id) {
                let text = format!("Detach {called} from {}", self.known.called(target));
                ways.push(Way::new(text, [self.detach(id, target)]));
            }
            let delete = [
                "delete-policy",
                "--policy-id",
                id,
                "--caller",
                self.caller_id(),
            ];
            ways.push(Way::new(format!("Delete {called}"), [self.run(&delete)]));
            ways.push(self.again("Then call again"));
            listed.alternative(ways);
        }
        listed
    }

    /// How the resource policy comes to deny nothing; it is deleted if nothing else is in it.
    pub(super) fn without_denial(&self) -> Listed {
        let mut listed = Listed::default();
        let Some(manager) = self.known_fact("manager-id") else {
            return listed;
        };
        let caller = ["--caller", &manager];
        match self.resource_policy_without_denial() {
            Some(content) => {
                let put = ["put-resource-policy", "--content", &content];
                let put = self.run(&[&put[..], &caller].concat());
                listed.way("Take the denial out of the resource policy", [put]);
            }
            None => {
                let delete = self.run(&[&["delete-resource-policy"][..], &caller].concat());
                listed.way("Delete the resource policy", [delete]);
            }
        }
        listed.ways.push(self.again("Then call again"));
        listed
    }

    /// What the resource policy of the organization says.
    pub(super) fn what_the_resource_policy_says(&self) -> Listed {
        let mut listed = Listed::default();
        if let Some(policy) = self.resource_policy() {
            listed.fact(format!("The resource policy says: {}", beginning(policy)));
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
        let Some(policy) = managed.or(other.map(|policy| policy.id.as_str())) else {
            listed.fact("There is no other to attach in its place.".to_owned());
            let create = "create-policy --type {policy-type} --name {free-policy-name} \
                          --description Own --content {sample} --caller {caller-id}";
            listed.way("Make another one", self.command(create));
            let again = self.run(&["sim", "explain"]);
            listed.way("Then call again, and see how to attach it first", [again]);
            return listed;
        };
        let attach = [
            "attach-policy",
            "--policy-id",
            policy,
            "--target-id",
            target,
        ];
        let attach = self.run(&[&attach[..], &["--caller", self.caller_id()]].concat());
        listed.way(
            format!("Attach {} first", self.known.called(policy)),
            [attach],
        );
        listed.way("Then detach this one", self.command("{call}"));
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
            let content = beginning(policy.content.as_str());
            listed.fact(format!("The tag policy {called} says: {content}"));
            let detach = ["detach-policy", "--policy-id", id, "--target-id"];
            let mut ways = Vec::new();
            for target in targets {
                let text = format!("Take {called} off {}", self.known.called(target));
                let detach = self.run(&[&detach[..], &[target, "--caller", &manager]].concat());
                ways.push(Way::new(text, [detach]));
            }
            ways.push(self.again("Then call again"));
            ways[0].replace_those_before();
            listed.ways.extend(ways);
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
