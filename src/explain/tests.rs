//! Holds the table of words against the table of rules.

use organizations::fidelity::{Rule, Way, rules};

use super::explanation::{is_outcome, what};
use super::table::{Line, TEXTS};

fn reachable() -> impl Iterator<Item = Rule> {
    let refusals = rules().filter(|rule| matches!(rule.way, Way::Rules { .. }));
    refusals.filter(|rule| {
        use organizations::fidelity::Outcome;
        matches!(rule.outcome, Outcome::Refusal { .. })
    })
}

#[test]
fn every_rule_that_commands_lead_to_has_one_text() {
    for rule in reachable() {
        let of_operation = TEXTS.iter().filter(|text| {
            let mut conditions = text.conditions.iter();
            conditions.all(|condition| match condition.split_once("operation ") {
                Some(("", operation)) => operation == rule.operation,
                Some(("not ", operation)) => operation != rule.operation,
                _ => true,
            })
        });
        let abouts = of_operation.flat_map(|text| &text.rules);
        let texts = abouts.filter(|about| about.what == what(&rule) && is_outcome(about, &rule));
        assert_eq!(texts.count(), 1, "{rule:?}");
    }
}

#[test]
fn every_text_is_about_a_rule() {
    for about in TEXTS.iter().flat_map(|text| &text.rules) {
        let is_of = |rule: Rule| about.what == what(&rule) && is_outcome(about, &rule);
        assert!(reachable().any(is_of), "{about:?}");
    }
}

#[test]
fn every_text_names_the_caller_and_has_a_command() {
    for text in TEXTS.iter() {
        let has = |wanted: &dyn Fn(&Line) -> bool| text.lines.iter().any(|told| wanted(&told.line));
        assert!(
            has(&|line| matches!(line, Line::Why(why) if why.contains("{caller}"))),
            "{text:?}"
        );
        assert!(
            has(&|line| matches!(line, Line::Command(_) | Line::List(..))),
            "{text:?}"
        );
    }
}
