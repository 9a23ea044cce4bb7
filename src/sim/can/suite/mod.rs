//! Suites: files of questions, each with the answer that is expected (`verdict.md` section 11).

mod against;
mod case;
mod coverage;
mod files;
mod junit;
mod outcome;
mod places;
mod read;
mod report;
mod run;

pub(super) use run::Suites;
