//! Verdicts: what an organization's service control and resource control policies decide of a request.
//!
//! Nothing here is a call of the service: any state can be asked, by whoever has it. The rules are those of
//! verdict.md. A [`Judge`] looks at a state, a [`Question`] says who does what to which
//! resource, and an [`Answer`] what is decided, by which statement, and why.

mod answer;
mod caller;
mod chain;
mod context;
mod decision;
mod draft;
mod error;
mod explanation;
mod judge;
mod member;
mod question;
mod reach;
mod refusal;
mod services;

pub use answer::{Answer, Kind, Verdict};
pub use caller::{Caller, CallerKind, NoCaller};
pub use chain::{Chain, Level, Placed};
pub use decision::{Decision, Place};
pub use draft::Draft;
pub use error::VerdictError;
pub use explanation::{Explanation, Held, LevelTold, Missed, StatementTold};
pub use judge::{InEffect, Judge};
pub use question::Question;
pub use reach::NotInEffect;
pub use services::services;
