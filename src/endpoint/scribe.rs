//! The one thread that writes (`endpoint.md` section 10).
//!
//! Calls that write wait in a queue. The scribe locks the state, answers all that wait as one group, saves them with
//! one new file, and only then sends the answers. It lets go of the lock between groups, so that commands get
//! their turn. The lines of calls that only read go the same way, so that the history has them in order.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::oneshot;

use super::asked::{Asked, Late, Met};
use crate::store::{Group, Noted, Store};

/// How many wait in the queue before whoever brings more has to wait, too.
const LONGEST_QUEUE: usize = 1024;

/// How many calls are answered in one group.
const MOST_CALLS: usize = 64;

/// How long a group takes more calls in.
const LONGEST_GROUP: Duration = Duration::from_millis(5);

/// What the scribe is to do.
pub(super) enum Job {
    /// A call.
    Write(Box<Write>),
    /// The line of a call that was answered already.
    Note(Noted),
}

/// A call, and where its answer goes. A client that is gone doesn't take it, but the call is done.
pub(super) struct Write {
    pub(super) asked: Asked,
    pub(super) answer: oneshot::Sender<Late>,
}

/// Starts the thread. It ends when nobody can bring jobs any more.
pub(super) fn start(store: Arc<Store>) -> io::Result<(SyncSender<Job>, JoinHandle<()>)> {
    let (queue, jobs) = sync_channel(LONGEST_QUEUE);
    let thread = thread::Builder::new().name("scribe".to_owned());
    let thread = thread.spawn(move || {
        while let Ok(first) = jobs.recv() {
            work(&store, first, &jobs);
        }
    })?;
    Ok((queue, thread))
}

/// Does a job, and those that wait behind it.
fn work(store: &Store, first: Job, jobs: &Receiver<Job>) {
    let mut notes = Vec::new();
    let mut next = Some(first);
    while let Some(job) = next {
        match job {
            Job::Write(write) => return write_group(store, notes, *write, jobs),
            Job::Note(note) => notes.push(note),
        }
        let is_full = notes.len() == LONGEST_QUEUE;
        next = if is_full { None } else { jobs.try_recv().ok() };
    }
    store.note(notes);
}

fn write_group(store: &Store, notes: Vec<Noted>, first: Write, jobs: &Receiver<Job>) {
    let mut group = match store.group(crate::machine_time(SystemTime::now())) {
        Ok(group) => group,
        Err(error) => {
            store.note(notes);
            return send(first.answer, Met::from(error).into());
        }
    };
    for note in notes {
        group.note(note);
    }
    let answered = answer_all(&mut group, first, jobs);
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
}

/// Answers a call and those that wait; the answers are not sent yet.
fn answer_all(
    group: &mut Group<'_>,
    first: Write,
    jobs: &Receiver<Job>,
) -> Vec<(oneshot::Sender<Late>, Late)> {
    let begun = Instant::now();
    let mut answered = Vec::new();
    let mut next = Some(Job::Write(Box::new(first)));
    while let Some(job) = next {
        match job {
            Job::Note(note) => group.note(note),
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
        next = if is_full { None } else { jobs.try_recv().ok() };
    }
    answered
}

fn send(to: oneshot::Sender<Late>, late: Late) {
    // Whoever doesn't wait any more is not told.
    let _ = to.send(late);
}
