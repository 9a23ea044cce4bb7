//! How many cases passed, by topic, and what was wrong with the others.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

use super::case::Case;
use super::compare::note;

/// How many failures of a file are described in full, unless the cases were chosen.
const DESCRIBED: usize = 20;

/// The number of cases that passed and were played, by topic.
#[derive(Default)]
pub(crate) struct Report(Mutex<BTreeMap<String, (usize, usize)>>);

impl Report {
    /// Counts a case.
    pub(crate) fn count(&self, case: &Case, has_passed: bool) {
        let mut topics = self.topics();
        let (passed, played) = topics.entry(case.topic().to_owned()).or_default();
        *passed += usize::from(has_passed);
        *played += 1;
    }

    /// Prints the counts.
    pub(crate) fn print(&self) {
        let (mut passed, mut failed) = (0, 0);
        for (topic, (topic_passed, topic_played)) in self.topics().iter() {
            println!("golden {topic}: {topic_passed}/{topic_played}");
            passed += topic_passed;
            failed += topic_played - topic_passed;
        }
        let outcome = if failed == 0 { "ok" } else { "FAILED" };
        println!("golden result: {outcome}. {passed} passed; {failed} failed");
    }

    fn topics(&self) -> MutexGuard<'_, BTreeMap<String, (usize, usize)>> {
        self.0.lock().expect("counting does not panic")
    }
}

/// The cases of a file that failed.
#[derive(Default)]
pub(crate) struct Failures(Vec<(String, String)>);

impl Failures {
    /// Notes a case, if anything differs.
    pub(crate) fn add(&mut self, case: &Case, differences: &[String]) {
        if !differences.is_empty() {
            let differences = differences.join("\n  ");
            let text = format!("{} ({})\n  {differences}\n", case.id, note(case));
            self.0.push((case.id.clone(), text));
        }
    }

    /// Returns the text about all of them, with every one in full if the cases were `chosen`.
    pub(crate) fn told(&self, chosen: bool) -> Result<(), String> {
        let described = if chosen { usize::MAX } else { DESCRIBED };
        let lines = self.0.iter().enumerate().map(|(nth, (id, text))| {
            let told = if nth < described { text } else { id };
            format!("FAILED {told}")
        });
        let lines: Vec<_> = lines.collect();
        if lines.is_empty() {
            Ok(())
        } else {
            Err(lines.join("\n"))
        }
    }
}
