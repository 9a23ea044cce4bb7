//! Where a file ended before its end, and why.

use jiff::SignedDuration;

use super::outcome::Played;
use super::plan::Plan;
use crate::sim::duration;
use crate::transcript::End;

/// Returns why not all commands were run, with the line at which that was.
pub(super) fn ending(
    plan: &Plan<'_>,
    played: &Played,
    timeout: SignedDuration,
) -> Option<(usize, String)> {
    let at = |number: usize| plan.transcript.commands().nth(number);
    let ran = played.commands.len();
    let (number, what) = match played.end {
        End::TimedOut => {
            let limit = u32::try_from(timeout.as_millis()).unwrap_or(u32::MAX);
            let limit = duration::shown(limit);
            (ran, format!("ended, since it ran longer than {limit}"))
        }
        End::TooMuch => (ran, "ended, since it printed more than 16 MiB".to_owned()),
        _ if played.is_whole() => return None,
        _ => (ran.checked_sub(1)?, "ended the shell".to_owned()),
    };
    let command = at(number)?;
    let rest = played.count - number - 1;
    let rest = match rest {
        0 => String::new(),
        1 => "; 1 command behind it was not run".to_owned(),
        _ => format!("; {rest} commands behind it were not run"),
    };
    let what = format!("`{}` {what}{rest}", command.headline());
    Some((command.line(), what))
}
