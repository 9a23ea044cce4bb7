//! How many scenarios passed, by file.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

/// The number of scenarios that passed and were played, by file.
#[derive(Default)]
pub(crate) struct Tally(Mutex<BTreeMap<String, (usize, usize)>>);

impl Tally {
    /// Notes that a scenario of a file is played.
    pub(crate) fn begin(&self, file: &str) {
        self.files().entry(file.to_owned()).or_default().1 += 1;
    }

    /// Notes that it passed.
    pub(crate) fn pass(&self, file: &str) {
        self.files().entry(file.to_owned()).or_default().0 += 1;
    }

    /// Prints the counts.
    pub(crate) fn print(&self) {
        for (file, (passed, played)) in self.files().iter() {
            println!("answers {file}: {passed}/{played}");
        }
    }

    fn files(&self) -> MutexGuard<'_, BTreeMap<String, (usize, usize)>> {
        self.0.lock().expect("counting does not panic")
    }
}
