//! A line on standard error for each call: `sim serve --log`.

use std::io::{self, Write};
use std::time::{Duration, SystemTime};

use super::answer::{Answer, Told};
use crate::harmless;

/// Tells of calls, if anybody wants to know.
#[derive(Debug)]
pub(super) struct Journal {
    /// Whether anybody does.
    pub(super) is_kept: bool,
}

impl Journal {
    /// Tells of a call: when, who, what, with which status, and how long it took. Tokens and signatures are
    /// not told.
    pub(super) fn note(&self, answer: &Answer, took: Duration) {
        if !self.is_kept {
            return;
        }
        let Told { caller, operation } = &answer.told;
        let status = if answer.is_dropped {
            "dropped"
        } else {
            answer.status.as_str()
        };
        let line = format!(
            "{:.3} {} {} {status} {:.1} ms\n",
            crate::machine_time(SystemTime::now()).0,
            harmless::one_line(caller.as_deref().unwrap_or("-")),
            operation.unwrap_or("-"),
            took.as_secs_f64() * 1e3,
        );
        // A line that nobody can read is no reason to fail a call.
        let _ = io::stderr().write_all(line.as_bytes());
    }
}
