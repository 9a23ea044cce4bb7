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
pub(crate) fn time_of(command: Command) -> Duration {
    let begin = Instant::now();
    let time = run(command, cpu_time);
    time.unwrap_or_else(|| begin.elapsed())
}

/// Runs a command and returns the CPU time of it and of all that it started; where the system doesn't tell, the
/// time that passes.
pub(crate) fn time_with_children_of(command: Command) -> Duration {
    let begin = Instant::now();
    let time = run(command, whole_time);
    time.unwrap_or_else(|| begin.elapsed())
}

/// Returns the CPU time so far of all threads of a process that runs, if the system tells. Those that ended don't count.
pub(crate) fn time_of_running(process: u32) -> Option<Duration> {
    let threads = fs::read_dir(format!("/proc/{process}/task")).ok()?;
    let times = threads
        .flatten()
        .map(|thread| cpu_time(thread.path().to_str()?));
    // A thread that never ran yet is told like a system that doesn't tell.
    Some(times.flatten().sum())
}

/// Runs a command and returns how often it met a page of memory that was not there yet, if the system
/// tells.
pub(crate) fn page_faults_of(command: Command) -> Option<u64> {
    run(command, page_faults)
}

/// Runs a command, and looks at the folder that the system keeps of it when it has ended.
fn run<T>(mut command: Command, look: fn(&str) -> Option<T>) -> Option<T> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program was built");
    let mut output = child.stdout.take().expect("it is piped");
    // The output ends with the process.
    io::copy(&mut output, &mut io::sink()).expect("a pipe can be read");
    let seen = seen_at_end(child.id(), look);
    let status = child.wait().expect("it was started here");
    assert!(status.success(), "{command:?} fails");
    seen
}

/// Waits for a process to end, and looks at its folder while the system still knows it.
fn seen_at_end<T>(process: u32, look: fn(&str) -> Option<T>) -> Option<T> {
    let folder = format!("/proc/{process}");
    while !stat(&folder)?.starts_with('Z') {
        thread::yield_now();
    }
    look(&folder)
}

/// Returns what the system tells of a process, from its state on: that is behind the name, in brackets.
fn stat(folder: &str) -> Option<String> {
    let stat = fs::read_to_string(format!("{folder}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    Some(fields.trim_start().to_owned())
}

/// The first number in `schedstat` is in nanoseconds; other sources count in hundredths of a second.
fn cpu_time(folder: &str) -> Option<Duration> {
    let account = fs::read_to_string(format!("{folder}/schedstat")).ok()?;
    let nanoseconds = account.split_whitespace().next()?.parse().ok()?;
    (nanoseconds > 0).then(|| Duration::from_nanos(nanoseconds))
}

/// The 12th number behind the state and the three after it are the times of the process and of those that it
/// waited for, in hundredths of a second.
fn whole_time(folder: &str) -> Option<Duration> {
    let stat = stat(folder)?;
    let times = stat.split_whitespace().skip(11).take(4);
    let times: Option<u64> = times.map(|time| time.parse::<u64>().ok()).sum();
    Some(Duration::from_millis(10 * times?))
}

/// Those for which nothing was read from a disk are the seventh number behind the state.
fn page_faults(folder: &str) -> Option<u64> {
    stat(folder)?.split_whitespace().nth(7)?.parse().ok()
}
