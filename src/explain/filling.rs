//! What stands between braces in a text: facts of the call and of the world.

use reference::shlex;

use super::scene::Scene;
use crate::harmless;

/// What stands in a sentence for something that the world doesn't know (any more).
const UNKNOWN: &str = "something that is not there";

impl Scene<'_> {
    /// Returns a sentence with its facts.
    pub(super) fn sentence(&self, template: &str) -> String {
        filled(template, |name| {
            let fact = self.known_fact(name);
            let fact = fact.as_deref().map_or(UNKNOWN.into(), harmless::one_line);
            Some(fact.into_owned())
        })
        .expect("every fact has a text")
    }

    /// Returns a command with its facts; none if it lacks one of them.
    pub(super) fn command(&self, template: &str) -> Option<String> {
        let mut words = Vec::new();
        for word in shlex::split(template).expect("tests split every command of the table") {
            match self.words(&word) {
                Some(several) => words.extend(several),
                None => words.push(filled(&word, |name| self.known_fact(name))?),
            }
        }
        Some(self.commands.line(&words))
    }
}

/// Puts facts in the place of the names between braces; none if one is missing.
fn filled(template: &str, fact: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        text.push_str(before);
        let (name, behind) = behind
            .split_once('}')
            .expect("tests read every brace of the table");
        text.push_str(&fact(name)?);
        rest = behind;
    }
    text.push_str(rest);
    Some(text)
}
