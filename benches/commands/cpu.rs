//! CPU time of processes, as the system accounts for it.

use std::fs;
use std::io;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What two commands took that ran in turn: medians.
pub(crate) struct Paired {
    /// How long the first one took.
    pub(crate) one: Duration,
    /// How long the other took.
    pub(crate) other: Duration,
    /// How many times as long as the other the first one took.
    pub(crate) ratio: f64,
}

/// Runs two commands in turn, after a first time that does not count.
pub(crate) fn paired(
    rounds: usize,
    mut one: impl FnMut() -> Duration,
    mut other: impl FnMut() -> Duration,
) -> Paired {
    let mut pairs: Vec<_> = (0..=rounds).map(|_| (one(), other())).collect();
    pairs.remove(0);
    let ratio = |(one, other): &(Duration, Duration)| one.div_duration_f64(*other);
    Paired {
        one: median(pairs.iter().map(|pair| pair.0).collect(), Duration::cmp),
        other: median(pairs.iter().map(|pair| pair.1).collect(), Duration::cmp),
        ratio: median(pairs.iter().map(ratio).collect(), f64::total_cmp),
    }
}

/// Returns the middle one of some figures.
pub(crate) fn median<T: Copy>(
    mut figures: Vec<T>,
    compare: impl FnMut(&T, &T) -> std::cmp::Ordering,
) -> T {
    figures.sort_by(compare);
    figures[figures.len() / 2]
}

/// Runs a command and returns its CPU time; where the system doesn't tell, the time that passes.
pub(crate) fn time_of(mut command: Command) -> Duration {
    let begin = Instant::now();
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program was built");
    let mut output = child.stdout.take().expect("it is piped");
    // The output ends with the process.
    io::copy(&mut output, &mut io::sink()).expect("a pipe can be read");
    let time = cpu_time_at_end(child.id());
    let status = child.wait().expect("it was started here");
    assert!(status.success(), "{command:?} fails");
    time.unwrap_or_else(|| begin.elapsed())
}

/// Waits for a process to end, and returns its CPU time while the system still knows it.
///
/// The first number in its `schedstat` is in nanoseconds; other sources count in hundredths of a second.
fn cpu_time_at_end(process: u32) -> Option<Duration> {
    let folder = format!("/proc/{process}");
    while !has_ended(&fs::read_to_string(format!("{folder}/stat")).ok()?)? {
        thread::yield_now();
    }
    let account = fs::read_to_string(format!("{folder}/schedstat")).ok()?;
    let nanoseconds = account.split_whitespace().next()?.parse().ok()?;
    (nanoseconds > 0).then(|| Duration::from_nanos(nanoseconds))
}

/// Tells whether the state of a process is `Z`: behind the name, which is in brackets.
fn has_ended(stat: &str) -> Option<bool> {
    let (_, fields) = stat.rsplit_once(')')?;
    Some(fields.trim_start().starts_with('Z'))
}
