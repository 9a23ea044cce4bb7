//! The one thread that writes (`endpoint.md` section 10).
//!
//! Calls that write wait in a queue. The scribe locks the state, answers all that wait as one group, saves them with
//! one new file, and only then sends the answers. It lets go of the lock between groups, so that commands get
//! their turn. Clients that were answered soon call again, one after the other: a group waits a little for them, or the first
//! would be saved alone. It appends the lines of calls that only read, too, so that the history has them in order.

use std::collections::VecDeque;
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

/// How long a group waits at most for those who were answered just before. It never waits longer than it took to save
/// the last one.
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

/// The jobs that are to be done.
struct Queue {
    jobs: Receiver<Job>,
    /// Those that came while the last group was saved.
    waiting: VecDeque<Job>,
    /// How many calls the next group may have: those, and one of each client that was answered last.
    expected: usize,
    /// How long it may wait for them.
    patience: Duration,
}

impl Queue {
    fn of(jobs: Receiver<Job>) -> Self {
        Self {
            jobs,
            waiting: VecDeque::new(),
            expected: 1,
            patience: Duration::ZERO,
        }
    }

    /// Waits for the next job; none if nobody can bring jobs any more.
    fn next(&mut self) -> Option<Job> {
        self.next_within(Duration::ZERO)
            .or_else(|| self.jobs.recv().ok())
    }

    fn next_within(&mut self, patience: Duration) -> Option<Job> {
        let waiting = self.waiting.pop_front();
        waiting.or_else(|| self.jobs.recv_timeout(patience).ok())
    }

    /// Returns how long a group that is so large and so old waits for more calls.
    fn patience(&self, calls: usize, age: Duration) -> Duration {
        if calls < self.expected {
            self.patience.saturating_sub(age)
        } else {
            Duration::ZERO
        }
    }

    /// Looks who waits by now, after a group was saved and before it is answered.
    fn expect(&mut self, answered: usize, saving: Duration) {
        self.waiting.extend(self.jobs.try_iter());
        let calls = self.waiting.iter();
        let calls = calls.filter(|job| matches!(job, Job::Write(_)));
        self.expected = answered + calls.count();
        self.patience = saving.min(GATHERING);
    }
}

/// Starts the thread. It ends when nobody can bring jobs any more.
pub(super) fn start(
    store: Arc<Store>,
    notes: Arc<Notes>,
) -> io::Result<(SyncSender<Job>, JoinHandle<()>)> {
    let (sender, jobs) = sync_channel(LONGEST_QUEUE);
    let thread = thread::Builder::new().name("scribe".to_owned());
    let thread = thread.spawn(move || {
        let mut queue = Queue::of(jobs);
        while let Some(job) = queue.next() {
            let job = match job {
                Job::Note => queue.next_within(LINGER).unwrap_or(Job::Note),
                write @ Job::Write(_) => write,
            };
            match job {
                Job::Write(write) => write_group(&store, &notes, *write, &mut queue),
                Job::Note => store.note(notes.take()),
            }
        }
    })?;
    Ok((sender, thread))
}

fn write_group(store: &Store, notes: &Notes, first: Write, queue: &mut Queue) {
    let mut group = match store.group(crate::machine_time(SystemTime::now())) {
        Ok(group) => group,
        Err(error) => {
            store.note(notes.take());
            return send(first.answer, Met::from(error).into());
        }
    };
    let answered = answer_all(&mut group, notes, first, queue);
    let begun = Instant::now();
    let saved = group.commit();
    queue.expect(answered.len(), begun.elapsed());
    match saved {
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
    notes: &Notes,
    first: Write,
    queue: &mut Queue,
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
        let patience = queue.patience(answered.len(), begun.elapsed());
        next = if is_full {
            None
        } else {
            queue.next_within(patience)
        };
    }
    answered
}

fn send(to: oneshot::Sender<Late>, late: Late) {
    // Whoever doesn't wait any more is not told.
    let _ = to.send(late);
}
