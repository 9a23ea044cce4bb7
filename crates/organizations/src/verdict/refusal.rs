//! The sentence in which AWS refuses (verdict.md 9).

use shape::Choice;

use super::answer::{Answer, Kind, Verdict};
use super::question::Question;
use crate::model::PolicyType;

impl Answer {
    /// Returns what a service would say; nothing unless it refuses. One kind of policy is named even if
    /// several deny.
    pub fn message(&self, question: &Question) -> Option<String> {
        let Verdict::Deny(kind) = self.verdict() else {
            return None;
        };
        let on = match question.resource.as_str() {
            "*" => String::new(),
            resource => format!(" on resource: {resource}"),
        };
        let caller = &question.caller.name;
        let action = &question.action;
        let begin = format!("User: {caller} is not authorized to perform: {action}");
        Some(match kind {
            Kind::Explicit => {
                let place = self.decided_by()?;
                let policies = words(self.type_of(place.chain));
                let arn = self.arn_of_decider();
                let arn = arn.map_or_else(String::new, |arn| format!(": {arn}"));
                format!("{begin}{on} with an explicit deny in a {policies}{arn}")
            }
            Kind::Implicit => {
                let (chain, _) = self.decision.missing.first()?;
                let policies = words(self.type_of(*chain));
                format!("{begin}{on} because no {policies} allows the {action} action")
            }
        })
    }

    /// Returns the ARN of the policy that decides. It is told to callers of its own organization only.
    fn arn_of_decider(&self) -> Option<String> {
        let place = self.decided_by()?;
        let chain = &self.chains[place.chain];
        let organization = &chain.organization_id;
        let caller = self.caller.as_ref();
        let is_own = caller.is_some_and(|caller| caller.organization_id == *organization);
        let id = &self.placed(place).id;
        if !is_own || !id.starts_with("p-") {
            return None;
        }
        let manager = &chain.management_account_id;
        let of = chain.of.name().to_ascii_lowercase();
        Some(format!(
            "arn:aws:organizations::{manager}:policy/{organization}/{of}/{id}"
        ))
    }
}

fn words(of: PolicyType) -> &'static str {
    match of {
        PolicyType::ResourceControlPolicy => "resource control policy",
        _ => "service control policy",
    }
}
