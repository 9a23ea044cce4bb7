//! What is told of a refusal.

use organizations::fidelity::{Mark, Outcome, Rule, Way as Reached, rules};

use super::command_line::{self, CommandLines};
use super::refused::Refused;
use super::scene::Scene;
use super::table::{About, Line, TEXTS, Text};
use crate::world::Known;

/// What is told of a refusal.
pub(crate) struct Explanation {
    /// Who called.
    pub(crate) caller: String,
    /// The command that was refused.
    pub(crate) command: String,
    /// The exception, and its reason if it has one.
    pub(crate) refusal: String,
    /// What led to it, as the table of fidelity has it; none if a fault did, or nothing that the table knows.
    pub(crate) rule: Option<&'static str>,
    /// How much is known of the rule.
    pub(crate) mark: Option<Mark>,
    /// The facts that made the rule apply.
    pub(crate) why: Vec<String>,
    /// What would help.
    pub(crate) ways: Vec<Way>,
}

/// Something that would help.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Way {
    /// What to do, as a phrase.
    pub(crate) text: String,
    /// The commands that do it, in order.
    pub(crate) commands: Vec<String>,
}

/// Explains a refusal by the world as it is by now.
pub(crate) fn explain(
    refused: &Refused,
    known: &Known,
    commands: &CommandLines<'_>,
) -> Explanation {
    let scene = Scene {
        known,
        refused,
        commands,
    };
    let caller = scene.caller_id();
    let call = command_line::call(refused.operation, &refused.input, caller);
    let mut explanation = Explanation {
        caller: known.called_account(caller),
        command: commands.line(&call),
        refusal: refusal(refused),
        rule: None,
        mark: None,
        why: Vec::new(),
        ways: Vec::new(),
    };
    if refused.is_injected {
        explanation.of_fault(&scene);
    } else {
        match told(&scene) {
            Some((text, rule)) => {
                // What another operation calls the case may not be what this member is.
                let is_own = rule.operation == refused.operation.name();
                if is_own || refused.path.is_none() {
                    explanation.rule = Some(what(&rule));
                    explanation.mark = Some(rule.mark);
                }
                explanation.tell(text, &scene);
            }
            None => explanation.of_nothing_known(&scene),
        }
    }
    explanation
}

impl Explanation {
    fn tell(&mut self, text: &Text, scene: &Scene<'_>) {
        for line in &text.lines {
            match line {
                Line::Why(template) => self.why.push(scene.sentence(template)),
                Line::List(name) => {
                    let listed = scene.list(name).expect("tests ask for every list");
                    self.why.extend(listed.facts);
                    self.ways.extend(listed.ways);
                }
                Line::Way(template) => self.ways.push(Way {
                    text: scene.sentence(template),
                    commands: Vec::new(),
                }),
                Line::Command(template) => {
                    let way = self.ways.last_mut();
                    let way = way.expect("a command stands below what it does");
                    way.commands.extend(scene.command(template));
                }
            }
        }
        // What needs a fact that the world doesn't know can't be done.
        self.ways.retain(|way| !way.commands.is_empty());
        if let Some(first) = self.ways.first_mut() {
            first.text = as_first(&first.text);
        }
    }

    /// Tells of a refusal that somebody placed in the world.
    fn of_fault(&mut self, scene: &Scene<'_>) {
        self.why.push(format!(
            "No rule refused {}: a fault that `sim fault add` placed in this world did, before anything \
             else was looked at.",
            self.caller
        ));
        self.ways.push(Way {
            text: "See which faults are left, and take them away".to_owned(),
            commands: [["sim", "fault", "list"], ["sim", "fault", "clear"]]
                .iter()
                .map(|words| scene.commands.line(&words.map(str::to_owned)))
                .collect(),
        });
        self.call_again(scene);
    }

    /// Tells of a refusal for which the world as it is gives no reason any more.
    fn of_nothing_known(&mut self, scene: &Scene<'_>) {
        self.why.push(format!(
            "{} was refused with: {} In this world as it is by now, nothing is left of what was in the way.",
            self.caller, scene.refused.message
        ));
        self.call_again(scene);
    }

    fn call_again(&mut self, scene: &Scene<'_>) {
        self.ways.push(Way {
            text: "Call again".to_owned(),
            commands: Vec::from_iter(scene.command("{call}")),
        });
    }
}

/// Returns what a way says if no other stands before it.
fn as_first(text: &str) -> String {
    let rest = ["Or ", "Then "]
        .iter()
        .find_map(|word| text.strip_prefix(word));
    let Some(rest) = rest else {
        return text.to_owned();
    };
    let mut letters = rest.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.as_str().chars()).collect()
}

/// Returns the exception of a refusal and its reason, with the path of the member.
fn refusal(refused: &Refused) -> String {
    let exception = &refused.code;
    match (&refused.reason, &refused.path) {
        (Some(reason), Some(path)) => format!("{exception} {reason}:{path}"),
        (Some(reason), None) => format!("{exception} {reason}"),
        (None, _) => exception.to_owned(),
    }
}

/// Returns the text for a refusal, and the rule that it is about: the first of those that the operation
/// has whose conditions all hold; if none do, one that has none.
pub(super) fn told(scene: &Scene<'_>) -> Option<(&'static Text, Rule)> {
    let refused = scene.refused;
    let rules: Vec<_> = rules()
        .filter(|rule| match rule.outcome {
            Outcome::Refusal { exception, reason } => {
                exception.name() == refused.code && reason == refused.reason.as_deref()
            }
            Outcome::Success | Outcome::Effect => false,
        })
        .collect();
    TEXTS.iter().find_map(|text| {
        let rule = rule(text, refused, &rules)?;
        let mut conditions = text.conditions.iter();
        let holds = conditions.all(|condition| scene.holds(condition).unwrap_or(false));
        holds.then_some((text, rule))
    })
}

/// Returns the rule that a text is about: of those that refuse so, that of the operation.
fn rule(text: &Text, refused: &Refused, rules: &[Rule]) -> Option<Rule> {
    let own = |rule: &&Rule| rule.operation == refused.operation.name();
    let is_same = |about: &About, rule: &Rule| what(rule) == about.what && is_outcome(about, rule);
    let mut abouts = text.rules.iter();
    let found = abouts.find_map(|about| {
        let mut rules = rules.iter().filter(own);
        rules.find(|rule| is_same(about, rule))
    });
    let other = || {
        let mut abouts = text.rules.iter().filter(|about| about.of_any);
        abouts.find_map(|about| rules.iter().find(|rule| is_same(about, rule)))
    };
    found.or_else(other).copied()
}

/// Tells whether a rule refuses as a text says.
pub(super) fn is_outcome(about: &About, rule: &Rule) -> bool {
    match rule.outcome {
        Outcome::Refusal { exception, reason } => {
            exception.name() == about.exception && reason == about.reason
        }
        Outcome::Success | Outcome::Effect => false,
    }
}

/// Returns what leads to a rule.
pub(super) fn what(rule: &Rule) -> &'static str {
    match rule.way {
        Reached::Rules { what, .. } => what,
        Reached::Fault => "fault",
    }
}
