//! What is said to whoever types commands by hand: what to try first, and what explains a refusal.

use crate::cli::failure::Failure;
use crate::{Environment, Exit};

/// What to try first.
const FIRST_STEPS: &str = "\
orgsim answers `aws organizations` commands from a file without AWS. Try first:
  orgsim sim demo                            watch how an invitation goes
  orgsim sim lesson start first-invitation   learn it by doing
  orgsim create-organization                 begin on your own
  orgsim help                                read what there is
";

/// Returns what to try first, for whoever started the program without a word; none for others.
pub(super) fn first_steps(
    environment: &Environment<'_>,
    failure: &Failure,
) -> Option<&'static str> {
    let is_bare = environment.arguments.is_empty() && failure.exit() == Exit::Usage;
    (is_bare && !environment.mimics() && environment.wants_hints()).then_some(FIRST_STEPS)
}

/// Returns which command tells more of a failure; none if none does, or if nobody wants to know.
pub(super) fn explanation(environment: &Environment<'_>, failure: &Failure) -> Option<String> {
    let is_refusal = failure.exit() == Exit::Service || failure.misuse().is_some();
    let program = &environment.program;
    (is_refusal && environment.wants_hints())
        .then(|| format!("\nhint: `{program} sim explain` says why, and what would help\n"))
}
