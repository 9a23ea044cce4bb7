//! Playing many transcripts, several at a time.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use anyhow::Context as _;

use super::command::Test;
use super::files::Files;
use super::outcome::Played;
use super::plan::{self, Plan, Trouble};
use super::play::play;
use super::report::Report;
use super::room::House;
use super::surroundings;
use super::world::Beginning;
use crate::sim::console::Console;
use crate::sim::misuse::Misuse;
use crate::sim::progress::Progress;
use crate::transcript::Surroundings;
use crate::{Exit, harmless};

/// What is known of a file in the end.
pub(super) type Outcome = Result<Played, Trouble>;

/// What is known of a file in the beginning, with its name if that is nothing but trouble.
type Planned<'a> = Result<Plan<'a>, (&'a str, Trouble)>;

impl Test {
    /// Plays what is named, and tells what came out.
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let folder = console.session.environment.folder.clone();
        let mut files = Files::named(&self.paths, &folder)?;
        if let Some(text) = &self.filter {
            let has_text = |name: &str| name.contains(text.as_str());
            files.found.retain(|found| match found {
                Ok(found) => has_text(&found.name),
                Err(unread) => has_text(&unread.name),
            });
        }
        let read: Vec<_> = files.found.into_iter().map(plan::read).collect();
        let state = self.state.as_ref().map(|state| folder.join(state));
        let state = state.map(std::path::absolute).transpose()?;
        let beginning = Beginning {
            seed: self.seed,
            now: self.now,
            state,
        };
        let plans = plan::plans(&read, &beginning, &folder);
        if plans.is_empty() {
            return Err(nothing_found(&self).into());
        }
        if self.list {
            return list(&plans, console);
        }
        play_all(&self, &plans, console)
    }
}

fn nothing_found(test: &Test) -> Misuse {
    let paths = test
        .paths
        .iter()
        .map(|path| format!("`{}`", path.display()));
    let paths = paths.collect::<Vec<_>>().join(", ");
    let filter = test.filter.as_ref();
    let filter = filter.map_or_else(String::new, |text| format!(" with `{text}` in its path"));
    Misuse(format!(
        "no transcript{filter} is there (a file `*.t` or `*.md` with a command): {paths}"
    ))
}

/// Prints the paths of what would be played.
fn list(plans: &[Planned<'_>], console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    for plan in plans {
        let name = match plan {
            Ok(plan) => &plan.found.name,
            Err((name, _)) => *name,
        };
        writeln!(console.streams.output, "{}", harmless::one_line(name))?;
    }
    Ok(())
}

fn play_all(
    test: &Test,
    plans: &[Planned<'_>],
    console: &mut Console<'_, '_>,
) -> anyhow::Result<()> {
    let environment = console.session.environment;
    let Some(shell) = surroundings::shell(&test.shell, environment) else {
        let shell = test.shell.display();
        let what = format!("there is no shell `{shell}`; name one with `--shell`");
        return Err(Misuse(what).into());
    };
    let is_over = interruption()?;
    let program = (environment.executable)().context("cannot find this program")?;
    let house = House::make(&program, test.keep).context("cannot make a folder for the tests")?;
    let surroundings = Surroundings {
        shell,
        variables: surroundings::variables(environment, &house.programs()),
        timeout: test.timeout.unsigned_abs(),
        is_over: &is_over,
    };
    let mut report = Report::of(test, console);
    let told = tell_all(test, plans, &house, &surroundings, &mut report, console);
    let is_interrupted = is_over.load(Ordering::Relaxed);
    drop(house);
    told?;
    if is_interrupted {
        console.exit = Exit::Interrupted;
        return Ok(());
    }
    report.end(console)
}

/// Returns what becomes true when somebody wants the program to end. Then it cleans up.
fn interruption() -> anyhow::Result<Arc<AtomicBool>> {
    let is_over = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&is_over);
    ctrlc::set_handler(move || told.store(true, Ordering::Relaxed))
        .context("cannot wait for an interrupt")?;
    Ok(is_over)
}

/// Plays all, and tells of each file once those before it are told.
fn tell_all(
    test: &Test,
    plans: &[Planned<'_>],
    house: &House,
    surroundings: &Surroundings<'_>,
    report: &mut Report<'_>,
    console: &mut Console<'_, '_>,
) -> anyhow::Result<()> {
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    let work = |sender: mpsc::Sender<(usize, Outcome)>| {
        while !surroundings.is_over.load(Ordering::Relaxed) {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(plan) = plans.get(number) else {
                return;
            };
            let Ok(plan) = plan else { continue };
            let outcome = play(plan, number + 1, house, surroundings);
            // If nobody listens, all is over.
            let _ = sender.send((number, outcome));
        }
    };
    thread::scope(|scope| {
        for _ in 0..jobs(test, plans.len()) {
            let sender = sender.clone();
            scope.spawn(|| work(sender));
        }
        drop(sender);
        let told = tell_in_order(plans, &receiver, surroundings.is_over, report, console);
        if told.is_err() {
            // What nobody can be told of need not be played.
            surroundings.is_over.store(true, Ordering::Relaxed);
        }
        told
    })
}

fn jobs(test: &Test, files: usize) -> usize {
    let processors = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    test.jobs.unwrap_or_else(processors).get().min(files)
}

fn tell_in_order(
    plans: &[Planned<'_>],
    receiver: &Receiver<(usize, Outcome)>,
    is_over: &AtomicBool,
    report: &mut Report<'_>,
    console: &mut Console<'_, '_>,
) -> anyhow::Result<()> {
    let progress = Progress::of(console);
    let mut waiting = BTreeMap::new();
    for (number, plan) in plans.iter().enumerate() {
        let plan = match plan {
            Ok(plan) => plan,
            Err((name, trouble)) => {
                report.tell_trouble(name, trouble, console)?;
                continue;
            }
        };
        while !waiting.contains_key(&number) {
            progress.tell(console, &format!("file {} of {}", number + 1, plans.len()));
            let Ok((number, outcome)) = receiver.recv() else {
                progress.clear(console);
                return Ok(());
            };
            waiting.insert(number, outcome);
        }
        progress.clear(console);
        if is_over.load(Ordering::Relaxed) {
            return Ok(());
        }
        match waiting.remove(&number).expect("it was waited for") {
            Ok(played) => report.tell(plan, &played, console)?,
            Err(trouble) => report.tell_trouble(&plan.found.name, &trouble, console)?,
        }
        console.streams.output.flush()?;
    }
    Ok(())
}
