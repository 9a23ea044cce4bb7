//! What is told of a refusal.

use organizations::fidelity::{Mark, Outcome, Rule, Way as Reached, rules};

use super::command_line::{self, CommandLines};
use super::refused::Refused;
use super::rehearsal::Rehearsal;
use super::scene::Scene;
use super::table::{About, Line, TEXTS, Text};
use super::way::{Way, alternatives};
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
    /// The same, by the facts of this world.
    pub(crate) case: Option<String>,
    /// How much is known of the rule.
    pub(crate) mark: Option<Mark>,
    /// The facts that made the rule apply.
    pub(crate) why: Vec<String>,
    /// What would help.
    pub(crate) ways: Vec<Way>,
}

/// Explains a refusal by the world as it is by now. With a rehearsal, ways are told that were tried in it, and
/// what would be in the way next.
pub(crate) fn explain(
    refused: &Refused,
    known: &Known,
    commands: &CommandLines<'_>,
    rehearsal: Option<Rehearsal<'_>>,
) -> Explanation {
    let scene = Scene {
        known,
        refused,
        commands,
        rehearsal,
    };
    let caller = scene.caller_id();
    let call = command_line::call(refused.operation, &refused.input, caller);
    let mut explanation = Explanation {
        caller: known.called_account(caller),
        command: commands.line(&call),
        refusal: refusal(refused),
        rule: None,
        case: None,
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
                    explanation.case = Some(what(&rule).to_owned());
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
        // A command is told if the way above it is.
        let mut is_told = true;
        for told in &text.lines {
            let mut conditions = told.conditions.iter();
            let holds = conditions.all(|condition| scene.holds(condition).unwrap_or(false));
            match &told.line {
                Line::Command(template) if is_told && holds => self.tell_command(template, scene),
                Line::Command(_) => {}
                line => {
                    is_told = holds;
                    if holds {
                        self.tell_line(line, scene);
                    }
                }
            }
        }
        self.ways = possible(std::mem::take(&mut self.ways));
        if let Some(first) = self.ways.first_mut() {
            first.begin();
        }
    }

    fn tell_line(&mut self, line: &Line, scene: &Scene<'_>) {
        match line {
            Line::Case(template) => {
                if let Some(case) = &mut self.case {
                    *case = scene.sentence(template);
                }
            }
            Line::Why(template) => self.why.push(scene.sentence(template)),
            Line::List(name, is_alternative) => {
                let mut listed = scene.list(name).expect("tests ask for every list");
                if let Some(first) = listed.ways.first_mut().filter(|_| *is_alternative) {
                    first.replace_those_before();
                }
                self.why.extend(listed.facts);
                self.ways.extend(listed.ways);
            }
            Line::Way(template) => self.ways.push(Way::new(scene.sentence(template), [])),
            Line::Command(_) => {}
        }
    }

    /// Adds a command to the last way. If it is the call, changed, and would be refused so, the next obstacle is told,
    /// and what leads on from there takes the place of the way.
    fn tell_command(&mut self, template: &str, scene: &Scene<'_>) {
        if let Some(next) = refused_if_changed(template, scene) {
            let way = self.ways.pop();
            self.why.push(format!(
                "Changed so, it would be refused as well, with {}.",
                next.refusal
            ));
            self.why.extend(next.why);
            let mut ways = alternatives(&next.ways).next().unwrap_or_default().to_vec();
            if let (Some(first), true) = (
                ways.first_mut(),
                way.is_some_and(|way| way.is_alternative()),
            ) {
                first.replace_those_before();
            }
            self.ways.extend(ways);
            return;
        }
        let way = self.ways.last_mut();
        let way = way.expect("a command stands below what it does");
        way.commands.extend(scene.command(template));
    }

    /// Tells of a refusal that somebody placed in the world.
    fn of_fault(&mut self, scene: &Scene<'_>) {
        self.why.push(format!(
            "No rule refused {}: a fault that `sim fault add` placed in this world did, before anything \
             else was looked at.",
            self.caller
        ));
        for (text, what) in [
            ("See which faults are left", "list"),
            ("Then take them away", "clear"),
        ] {
            let line = ["sim", "fault", what].map(str::to_owned);
            self.ways.push(Way::new(text, [scene.commands.line(&line)]));
        }
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
        let again = if self.ways.is_empty() {
            "Call again"
        } else {
            "Then call again"
        };
        self.ways.push(Way::new(again, scene.command("{call}")));
    }
}

/// Returns what would be in the way of the refused call if it were changed as a command of the table says.
fn refused_if_changed(template: &str, scene: &Scene<'_>) -> Option<Explanation> {
    let how = template.strip_prefix("{call-")?.strip_suffix('}')?;
    let input = scene.changed(&format!("call-{how}"))?;
    scene.refused_so(&input)
}

/// Leaves out what needs a fact that the world doesn't know, and what would be done after it: it can't be.
fn possible(ways: Vec<Way>) -> Vec<Way> {
    let mut is_possible = true;
    let mut possible = Vec::new();
    for way in ways {
        is_possible |= way.is_alternative();
        is_possible &= !way.commands.is_empty();
        if is_possible {
            possible.push(way);
        }
    }
    possible
}

/// Returns the exception of a refusal and its reason, with the path of the member.
pub(super) fn refusal(refused: &Refused) -> String {
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
