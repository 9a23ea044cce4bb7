//! Calls of the service, for clients (`endpoint.md` section 10).
//!
//! What only reads is answered at once. What writes waits for the scribe, and so does the line in the history.

use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::sleep;

use super::asked::{Asked, Late, Met};
use super::notes::Notes;
use super::scribe::{Job, Write};
use crate::store::{Noted, Store};

/// The longest state file, in bytes, of which a call takes so little time that others may wait for it.
///
/// To pass a call to another thread and back takes about as long as a page of 10,000 accounts does. Only the few calls that
/// read all records of a file as long as this take much longer, and others wait for them.
const SMALL_STATE: u64 = 16 * 1024 * 1024;

/// How long to wait for the scribe to append lines.
const BREATH: Duration = Duration::from_millis(1);

/// What became of a call, or where it will come.
#[derive(Debug)]
pub(super) enum Called {
    Met(Met),
    Waits(oneshot::Receiver<Late>),
}

/// Passes calls to the service.
#[derive(Debug)]
pub(super) struct Calls {
    store: Arc<Store>,
    notes: Arc<Notes>,
    queue: SyncSender<Job>,
}

impl Calls {
    /// Calls the service with a store, and through the queue of a scribe who appends these lines.
    pub(super) fn new(store: Arc<Store>, notes: Arc<Notes>, queue: SyncSender<Job>) -> Self {
        Self {
            store,
            notes,
            queue,
        }
    }

    /// Tells whether a call that reads would be answered at once, and one that writes be in the queue.
    pub(super) fn are_quick(&self) -> bool {
        self.store.is_at_hand(SMALL_STATE) && !self.notes.are_many()
    }

    /// Appends the lines that wait to the history, for whoever looks at it now.
    pub(super) fn append_notes(&self) {
        self.store.note(self.notes.take());
    }

    /// Has the service answer a call, or put it in the queue of those that write.
    pub(super) fn call(&self, asked: Asked) -> Called {
        match self.store.read(&asked.now()) {
            Ok(Some((outcome, noted))) => {
                self.note(noted);
                Called::Met(outcome.into())
            }
            Ok(None) => {
                let (answer, met) = oneshot::channel();
                // If the scribe is gone, so is the other end of the answer.
                let _ = self
                    .queue
                    .send(Job::Write(Box::new(Write { asked, answer })));
                Called::Waits(met)
            }
            Err(error) => Called::Met(error.into()),
        }
    }

    fn note(&self, noted: Noted) {
        while self.notes.are_many() {
            thread::sleep(BREATH);
        }
        if self.notes.add(noted) {
            // Without a scribe the server is ending, and the line is lost.
            let _ = self.queue.send(Job::Note);
        }
    }
}

impl Called {
    /// Waits until the call is answered and what it changed is saved.
    pub(super) async fn met(self) -> Met {
        match self {
            Self::Met(met) => met,
            Self::Waits(late) => match late.await {
                Ok(Late { met, delay }) => {
                    // To sleep for no time takes up to a millisecond.
                    if !delay.is_zero() {
                        sleep(delay).await;
                    }
                    met
                }
                Err(_) => Met::Unreachable("the server is ending".to_owned()),
            },
        }
    }
}
