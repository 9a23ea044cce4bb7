//! The one thread that writes (`endpoint.md` section 10).
//!
//! Calls that write wait in a queue. The scribe locks the state, answers all that wait as one group, saves them with
//! one new file, and only then sends the answers. It lets go of the lock between groups, so that commands get
//! their turn. Clients that were answered together soon call again, and not quite at once: the next group waits a little
//! for as many. It appends the lines of calls that only read, too, so that the history has them in order.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::oneshot;

use super::asked::{Asked, Late, Met};
use super::notes::Notes;
use crate::store::{Group, Store};

/// How many wait in the queue before whoever brings more has to wait, too.
const LONGEST_QUEUE: usize = 1024;

/// How many calls are answered in one group.
const MOST_CALLS: usize = 64;

/// How long a group takes more calls in.
const LONGEST_GROUP: Duration = Duration::from_millis(5);

/// How long a group waits in all for as many calls as the one before had.
const GATHERING: Duration = Duration::from_millis(1);

/// How long lines of calls that only read wait for others, or for a group that takes them along.
const LINGER: Duration = Duration::from_millis(2);

/// What the scribe is to do.
pub(super) enum Job {
    /// A call.
    Write(Box<Write>),
    /// To append the lines of calls that were answered already.
    Note,
}

/// A call, and where its answer goes. A client that is gone doesn't take it, but the call is done.
pub(super) struct Write {
    pub(super) asked: Asked,
    pub(super) answer: oneshot::Sender<Late>,
}

/// Starts the thread. It ends when nobody can bring jobs any more.
pub(super) fn start(
    store: Arc<Store>,
    notes: Arc<Notes>,
) -> io::Result<(SyncSender<Job>, JoinHandle<()>)> {
    let (queue, jobs) = sync_channel(LONGEST_QUEUE);
    let thread = thread::Builder::new().name("scribe".to_owned());
    let thread = thread.spawn(move || {
        let mut expected = 1;
        while let Ok(job) = jobs.recv() {
            let job = match job {
                Job::Note => jobs.recv_timeout(LINGER).unwrap_or(Job::Note),
                write @ Job::Write(_) => write,
            };
            match job {
                Job::Write(write) => {
                    expected = write_group(&store, &notes, *write, &jobs, expected);
                }
                Job::Note => store.note(notes.take()),
            }
        }
    })?;
    Ok((queue, thread))
}

/// Answers and saves a group, and returns how many calls it had.
fn write_group(
    store: &Store,
    notes: &Notes,
    first: Write,
    jobs: &Receiver<Job>,
    expected: usize,
) -> usize {
    let mut group = match store.group(crate::machine_time(SystemTime::now())) {
        Ok(group) => group,
        Err(error) => {
            store.note(notes.take());
            send(first.answer, Met::from(error).into());
            return 1;
        }
    };
    let answered = answer_all(&mut group, notes, first, jobs, expected);
    let count = answered.len();
    match group.commit() {
        Ok(()) => {
            for (to, late) in answered {
                send(to, late);
            }
        }
        Err(error) => {
            let why = error.to_string();
            for (to, _) in answered {
                send(to, Met::Unreachable(why.clone()).into());
            }
        }
    }
    count
}

/// Answers a call and those that wait; the answers are not sent yet.
fn answer_all(
    group: &mut Group<'_>,
    notes: &Notes,
    first: Write,
    jobs: &Receiver<Job>,
    expected: usize,
) -> Vec<(oneshot::Sender<Late>, Late)> {
    let begun = Instant::now();
    let mut answered = Vec::new();
    let mut next = Some(Job::Write(Box::new(first)));
    while let Some(job) = next {
        for note in notes.take() {
            group.note(note);
        }
        match job {
            Job::Note => {}
            Job::Write(write) => {
                let Write { asked, answer } = *write;
                let late = match group.call(&asked.now()) {
                    Ok((outcome, delay)) => Late {
                        met: outcome.into(),
                        delay,
                    },
                    Err(error) => Met::from(error).into(),
                };
                answered.push((answer, late));
            }
        }
        let is_full = answered.len() == MOST_CALLS || begun.elapsed() > LONGEST_GROUP;
        let patience = if answered.len() < expected {
            GATHERING.saturating_sub(begun.elapsed())
        } else {
            Duration::ZERO
        };
        next = if is_full {
            None
        } else {
            jobs.recv_timeout(patience).ok()
        };
    }
    answered
}

fn send(to: oneshot::Sender<Late>, late: Late) {
    // Whoever doesn't wait any more is not told.
    let _ = to.send(late);
}
