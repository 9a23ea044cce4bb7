//! How often each operation was answered and refused.

use std::collections::BTreeMap;
use std::fmt::Write;

use organizations::{ApiError, OPERATIONS, Operation};

use crate::step::{Act, Step};

/// Each operation must be answered so often, and refused so often, or the calls are drawn badly.
const LEAST: u64 = 5;

/// The counts.
#[derive(Default)]
pub(crate) struct Tally {
    answered: BTreeMap<&'static str, u64>,
    refused: BTreeMap<(&'static str, &'static str), u64>,
}

impl Tally {
    pub(crate) fn note(&mut self, step: &Step, outcome: &Result<(), ApiError>) {
        let Act::Call(call) = &step.act else { return };
        let count = match outcome {
            Ok(()) => self.answered.entry(call.operation),
            Err(error) => {
                let count = self.refused.entry((call.operation, error.exception.name()));
                *count.or_default() += 1;
                return;
            }
        };
        *count.or_default() += 1;
    }

    /// Refuses calls that were drawn so badly that some operation was hardly tried.
    pub(crate) fn must_be_broad(&self) {
        let rare: Vec<_> = OPERATIONS
            .iter()
            .map(Operation::name)
            .filter(|name| self.answered(name) < LEAST || self.refused(name) < LEAST)
            .collect();
        assert!(rare.is_empty(), "hardly tried: {rare:?}\n{}", self.table());
    }

    fn answered(&self, name: &str) -> u64 {
        self.answered.get(name).copied().unwrap_or_default()
    }

    fn refused(&self, name: &str) -> u64 {
        let refused = self.refused.iter().filter(|((of, _), _)| *of == name);
        refused.map(|(_, count)| count).sum()
    }

    /// Returns how often each operation was answered, and refused with which exception.
    pub(crate) fn table(&self) -> String {
        let mut table = String::new();
        for operation in &OPERATIONS {
            let name = operation.name();
            let refused = self.refused.iter().filter(|((of, _), _)| *of == name);
            let refused: Vec<_> = refused
                .map(|((_, exception), count)| format!("{count} {exception}"))
                .collect();
            let (answered, refused) = (self.answered(name), refused.join(", "));
            writeln!(table, "{name}: {answered} answered; {refused}").expect("a text takes it");
        }
        table
    }
}
