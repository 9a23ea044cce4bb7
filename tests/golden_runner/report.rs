//! How many cases passed, by topic, and what was wrong with the others.

use std::collections::BTreeMap;
use std::process::ExitCode;

use super::case::Case;
use super::compare::note;

/// How many failures are described in full, unless the cases were chosen.
const DESCRIBED: usize = 20;

/// The outcome of all cases.
#[derive(Default)]
pub(crate) struct Report {
    /// Passed and all cases of each topic.
    topics: BTreeMap<String, (usize, usize)>,
    failures: Vec<(String, String)>,
}

impl Report {
    pub(crate) fn add(&mut self, case: &Case, differences: &[String]) {
        let topic = self.topics.entry(case.topic().to_owned()).or_default();
        topic.1 += 1;
        if differences.is_empty() {
            topic.0 += 1;
        } else {
            let text = format!(
                "{} ({})\n  {}",
                case.id,
                note(case),
                differences.join("\n  ")
            );
            self.failures.push((case.id.clone(), text));
        }
    }

    /// Prints the report, with every failure in full if the cases were `chosen`.
    pub(crate) fn print(&self, chosen: bool) -> ExitCode {
        let described = if chosen { usize::MAX } else { DESCRIBED };
        for (_, text) in self.failures.iter().take(described) {
            println!("FAILED {text}\n");
        }
        for (id, _) in self.failures.iter().skip(described) {
            println!("FAILED {id}");
        }
        let (mut passed, mut all) = (0, 0);
        for (topic, (topic_passed, topic_all)) in &self.topics {
            println!("golden {topic}: {topic_passed}/{topic_all}");
            passed += topic_passed;
            all += topic_all;
        }
        let failed = all - passed;
        let outcome = if failed == 0 { "ok" } else { "FAILED" };
        println!("golden result: {outcome}. {passed} passed; {failed} failed");
        if failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}
