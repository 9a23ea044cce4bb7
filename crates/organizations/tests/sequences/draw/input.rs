//! What is asked for. A member is drawn by its name, and some together with others.

use organizations::Operation;
use organizations::model::PolicyType;
use organizations::state::{Account, Attachment, Attachments};
use serde_json::{Map, Value as Json, json};
use shape::Choice;

use super::document;
use super::scene::Scene;

/// How many optional members in a hundred are given.
const GIVEN: usize = 35;

/// How many inputs in a hundred have a member that can't be right.
const SPOILED: usize = 4;

impl Scene<'_> {
    /// Draws the input of a call.
    pub(super) fn input(&mut self, operation: &'static Operation) -> Json {
        let mut input = Map::new();
        for member in operation.input().map_or(&[][..], |shape| shape.members()) {
            let given = match member.name {
                // No call before gave a token that fits.
                "NextToken" => 2,
                _ if member.required => 100,
                _ => GIVEN,
            };
            if self.chance.percent(given) {
                let value = self.member_value(member.name);
                input.insert(member.name.to_owned(), value);
            }
        }
        if self.chance.percent(85) {
            self.bring_together(&mut input);
        }
        if self.chance.percent(SPOILED) {
            self.spoil(&mut input);
        }
        Json::Object(input)
    }

    /// Puts one value in that has the wrong type, is too long, or isn't there.
    fn spoil(&mut self, input: &mut Map<String, Json>) {
        let names: Vec<_> = input.keys().cloned().collect();
        let Some(name) = self.chance.pick(names) else {
            return;
        };
        let values = [
            Json::Null,
            json!(""),
            json!("é".repeat(1100)),
            json!(-1),
            json!(1.5),
            json!(1e300),
            json!(i64::MIN),
            json!(i64::MAX),
            json!(253_402_300_799_i64),
            json!("[".repeat(9000)),
            json!(true),
            json!([null, {"Key": 7}]),
            json!({"Id": ["x"], "Type": {}}),
        ];
        let value = self.chance.pick(values.to_vec());
        input.insert(name, value.expect("there are values"));
    }

    /// Draws members that fit each other.
    fn bring_together(&mut self, input: &mut Map<String, Json>) {
        let together = match self.operation {
            "MoveAccount" => self.account_in_its_place(),
            "DetachPolicy" => self.attached_policy(),
            "AttachPolicy" => self.attachable_policy(),
            "DeletePolicy" => self.unattached_policy(),
            "UpdatePolicy" => self.policy_and_document(),
            "CreatePolicy" => Some(self.type_and_document()),
            "DeregisterDelegatedAdministrator" | "ListDelegatedServicesForAccount" => {
                self.delegation()
            }
            "RegisterDelegatedAdministrator" => self.possible_delegation(),
            "UntagResource" => self.tagged_account(),
            _ => None,
        };
        for (name, value) in together.into_iter().flatten() {
            input.insert(name.to_owned(), json!(value));
        }
    }

    fn account_in_its_place(&mut self) -> Together {
        let account = self.chance.pick(self.members())?;
        let place = account.membership.expect("a member has a place");
        let source = place.parent_id.0;
        let mut others = self.containers();
        others.retain(|container| *container != source);
        let destination = self.chance.pick(others)?;
        Some(vec![
            ("AccountId", account.id.0),
            ("SourceParentId", source),
            ("DestinationParentId", destination),
        ])
    }

    /// Returns what the root, the units and the accounts have attached.
    fn attachments(&self) -> Vec<(String, Attachment)> {
        let of_root = self.root().map(|root| (root.id.0, root.attachments));
        let of_units = self.units().into_iter();
        let of_units = of_units.map(|unit| (unit.id.0, unit.attachments));
        let of_accounts = self.members().into_iter().filter_map(|account| {
            let place = account.membership?;
            Some((account.id.0, place.attachments))
        });
        let each = |(target, attachments): (String, Attachments)| {
            let policies = attachments.policies.into_iter();
            policies.map(move |attachment| (target.clone(), attachment))
        };
        let all = of_root.into_iter().chain(of_units).chain(of_accounts);
        all.flat_map(each).collect()
    }

    fn attached_policy(&mut self) -> Together {
        let mut attached = self.attachments();
        attached.retain(|(_, attachment)| !attachment.policy_id.as_str().ends_with("Access"));
        let (target, attachment) = self.chance.pick(attached)?;
        Some(vec![
            ("PolicyId", attachment.policy_id.0),
            ("TargetId", target),
        ])
    }

    fn attachable_policy(&mut self) -> Together {
        let root = self.root()?;
        let is_enabled = |of: PolicyType| {
            let mut types = root.policy_types.iter();
            types.any(|enabled| enabled.r#type == of)
        };
        let mut policies = self.policies();
        policies.retain(|policy| is_enabled(policy.r#type));
        let policy = self.chance.pick(policies)?;
        Some(vec![("PolicyId", policy.id.0)])
    }

    fn unattached_policy(&mut self) -> Together {
        let attached = self.attachments();
        let mut policies = self.policies();
        policies.retain(|policy| attached.iter().all(|(_, used)| used.policy_id != policy.id));
        let policy = self.chance.pick(policies)?;
        Some(vec![("PolicyId", policy.id.0)])
    }

    fn policy_and_document(&mut self) -> Together {
        let policy = self.chance.pick(self.policies())?;
        let document = document::policy(self.chance, policy.r#type.name());
        Some(vec![("PolicyId", policy.id.0), ("Content", document)])
    }

    fn type_and_document(&mut self) -> Vec<(&'static str, String)> {
        let of = self.common_type();
        let document = document::policy(self.chance, of);
        vec![("Type", of.to_owned()), ("Content", document)]
    }

    fn delegation(&mut self) -> Together {
        let delegations = |account: Account| {
            let place = account.membership.expect("a member has a place");
            let services = place.delegations.into_iter();
            let id = account.id.0;
            services.map(move |of| (id.clone(), of.service_principal.0))
        };
        let all = self.members().into_iter().flat_map(delegations);
        let (account, service) = self.chance.pick(all.collect())?;
        Some(vec![("AccountId", account), ("ServicePrincipal", service)])
    }

    fn possible_delegation(&mut self) -> Together {
        let services = self.organization.as_ref()?.trusted_services.clone();
        let service = self.chance.pick(services)?;
        Some(vec![("ServicePrincipal", service.service_principal.0)])
    }

    fn tagged_account(&mut self) -> Together {
        let account = self.chance.pick(self.members())?;
        Some(vec![("ResourceId", account.id.0)])
    }

    /// Returns a policy type by its name: one that is enabled, or one that isn't.
    pub(super) fn policy_type(&mut self, enabled: bool) -> Option<&'static str> {
        let root = self.root()?;
        let is_enabled = |of: &&PolicyType| {
            let mut types = root.policy_types.iter();
            types.any(|enabled| enabled.r#type == **of)
        };
        let types = PolicyType::ALL.iter();
        let fitting = types.filter(|of| is_enabled(of) == enabled);
        self.chance.pick(fitting.map(Choice::name).collect())
    }
}

/// Members of an input.
type Together = Option<Vec<(&'static str, String)>>;
