//! Reasons that the model lists for exceptions, and that no operation is known to give.

use std::collections::BTreeSet;

use shape::Kind;

use super::{Outcome, rules};
use crate::model::Exception;

/// Returns the reasons that are in no rule, with their exceptions, in the model's order.
pub fn reasons_without_a_rule() -> impl Iterator<Item = (Exception, &'static str)> {
    let given: BTreeSet<_> = rules()
        .filter_map(|rule| match rule.outcome {
            Outcome::Refusal { exception, reason } => Some((exception, reason?)),
            Outcome::Success | Outcome::Effect => None,
        })
        .collect();
    let all = Exception::ALL.iter().copied();
    all.flat_map(|exception| {
        reasons(exception)
            .iter()
            .map(move |reason| (exception, *reason))
    })
    .filter(move |pair| !given.contains(pair))
}

fn reasons(of: Exception) -> &'static [&'static str] {
    let member = of.shape().member("Reason");
    match member.map(|member| &member.shape().kind) {
        Some(Kind::Enum(choices)) => choices.all,
        _ => &[],
    }
}
