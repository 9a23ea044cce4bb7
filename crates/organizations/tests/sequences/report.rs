//! What went wrong, and the steps that it takes.

use std::fmt;
use std::fmt::Write;
use std::panic;

use crate::draw::Profile;
use crate::run::replay;
use crate::step::Step;

/// What went wrong.
#[derive(Debug)]
pub(crate) struct Failure {
    /// Which rule was broken; a shorter sequence must break the same one.
    pub(crate) rule: &'static str,
    pub(crate) what: String,
}

impl Failure {
    pub(crate) fn of(rule: &'static str, what: impl Into<String>) -> Self {
        let what = what.into();
        Self { rule, what }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.rule, self.what)
    }
}

/// Tells what went wrong, and how to get there by fewer steps.
pub(crate) fn report(
    seed: u64,
    world: u64,
    profile: Profile,
    history: Vec<Step>,
    failure: Failure,
) -> String {
    let previous = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let (steps, failure) = shortened(profile, history, failure);
    panic::set_hook(previous);
    let mut report = format!("seed {seed}, world {world} ({profile:?}): {failure}\n");
    for step in &steps {
        writeln!(report, "{step}").expect("a text takes everything");
    }
    report
}

/// Leaves out steps for as long as the same rule is broken without them.
fn shortened(profile: Profile, mut steps: Vec<Step>, mut failure: Failure) -> (Vec<Step>, Failure) {
    let mut length = steps.len().div_ceil(2);
    while length > 0 {
        let mut begin = 0;
        while begin < steps.len() {
            let end = steps.len().min(begin + length);
            let fewer = [&steps[..begin], &steps[end..]].concat();
            match replay(profile, &fewer) {
                Err(same) if same.rule == failure.rule => (steps, failure) = (fewer, same),
                _ => begin = end,
            }
        }
        length = if length == 1 { 0 } else { length.div_ceil(2) };
    }
    (steps, failure)
}
