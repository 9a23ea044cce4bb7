//! What came out, as cases of a `JUnit` file: one for each command.

use jiff::SignedDuration;

use super::ending::ending;
use super::outcome::{Played, Verdict};
use super::plan::Plan;
use crate::sim::junit::{Case, Fault, Suite};
use crate::transcript::{Named, unified};

/// Returns the cases of a file that can't be played: one.
pub(super) fn trouble(name: &str, what: &str) -> Suite {
    Suite {
        name: name.to_owned(),
        cases: vec![Case {
            name: name.to_owned(),
            time: None,
            fault: Some(Fault::Error {
                message: what.to_owned(),
                text: String::new(),
            }),
        }],
    }
}

/// Returns the cases of a file.
pub(super) fn suite(plan: &Plan<'_>, played: &Played, timeout: SignedDuration) -> Suite {
    let end = ending(plan, played, timeout);
    let is_skipped = played.verdict() == Verdict::Skipped;
    let cases = plan
        .transcript
        .commands()
        .enumerate()
        .map(|(number, command)| {
            let judged = played.commands.get(number);
            let line = command.line();
            let told = end.as_ref().filter(|(at, _)| *at == line);
            let edits = judged.map_or(&[][..], |judged| &judged.edits);
            let fault = if is_skipped {
                Some(Fault::Skipped)
            } else if !edits.is_empty() {
                let of = |_| format!("line {line}");
                let named = Named {
                    file: &plan.found.name,
                    command: &of,
                };
                let diff = unified(&named, &plan.transcript.lines, edits).join(&b'\n');
                Some(Fault::Failure {
                    message: "it prints something else, or ends otherwise".to_owned(),
                    text: String::from_utf8_lossy(&diff).into_owned(),
                })
            } else if let Some((_, what)) = told {
                Some(Fault::Error {
                    message: what.clone(),
                    text: String::new(),
                })
            } else {
                judged.is_none().then_some(Fault::Skipped)
            };
            Case {
                name: format!("{line}: {}", command.headline()),
                time: judged.map(|judged| judged.time),
                fault,
            }
        });
    Suite {
        name: plan.found.name.clone(),
        cases: cases.collect(),
    }
}
