//! The command, and the rules as data.

use clap::Args;
use organizations::Operation;
use organizations::fidelity::{Outcome, Rule, Way, rules};
use shape::Value;

use super::page::Page;
use super::reading;
use crate::sim::console::{Console, list, object};
use crate::sim::operation;

/// Shows the rules of the service: what is known of each, how it is reached, which test proves it.
///
/// On a terminal they are set for reading, in a pipe they come as a page in Markdown. With `--output` or `--query` the
/// same comes as data.
///
/// Example: `orgsim sim fidelity accept-handshake`
#[derive(Debug, Args)]
pub(in crate::sim) struct Fidelity {
    /// The operation, as in `accept-handshake` or `AcceptHandshake`; without it, all of them.
    #[arg(value_parser = operation::named)]
    operation: Option<&'static Operation>,
}

impl Fidelity {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let name = self.operation.map(Operation::name);
        let rules: Vec<_> = rules()
            .filter(|rule| name.is_none_or(|name| rule.operation == name))
            .collect();
        if console.wants_data() {
            return console.print("Rules", list("Rules", rules.iter().map(shown)));
        }
        if console.is_for_people() {
            return reading::show(&rules, console);
        }
        let page = match name {
            Some(_) => Page::of_operation(&rules),
            None => Page::of_all(&rules),
        };
        Ok(console.streams.output.write_all(page.text().as_bytes())?)
    }
}

fn shown(rule: &Rule) -> Value {
    let (outcome, reason) = match rule.outcome {
        Outcome::Success => ("success", None),
        Outcome::Effect => ("effect", None),
        Outcome::Refusal { exception, reason } => (exception.name(), reason),
    };
    let (way, what) = match rule.way {
        Way::Rules { what, .. } => ("rules", Some(what)),
        Way::Fault => ("fault", None),
    };
    object([
        ("Operation", Some(rule.operation.into())),
        ("Outcome", Some(outcome.into())),
        ("Reason", reason.map(Value::from)),
        ("Mark", Some(rule.mark.letter().into())),
        ("SeenIn", rule.seen_in.map(Value::from)),
        ("ReachedBy", Some(way.into())),
        ("How", what.map(Value::from)),
        ("Test", Some(rule.test().into())),
    ])
}
