//! How long each part of a conversation may take (`endpoint.md` section 9).

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep};

/// How often somebody looks whether a client is too slow.
const LOOK: Duration = Duration::from_secs(5);

/// What a connection is waiting for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// The next request.
    Idle,
    /// The rest of a request's head.
    Head,
    /// The body of a request.
    Body,
    /// The service.
    Call,
    /// The client, which has to take the answer.
    Answer,
}

impl Phase {
    /// How long it may take.
    fn limit(self) -> Option<Duration> {
        let seconds = match self {
            Self::Idle => 75,
            Self::Head => 10,
            Self::Body | Self::Answer => 30,
            Self::Call => return None,
        };
        Some(Duration::from_secs(seconds))
    }
}

/// What one connection is waiting for, and since when.
#[derive(Debug)]
pub(super) struct Pace(Mutex<(Phase, Instant)>);

impl Pace {
    /// Returns that of a new connection: it was made to send something.
    pub(super) fn new() -> Self {
        Self(Mutex::new((Phase::Head, Instant::now())))
    }

    /// Begins a phase.
    pub(super) fn enter(&self, phase: Phase) {
        *self.now() = (phase, Instant::now());
    }

    /// Bytes came: an idle connection is one no longer.
    pub(super) fn came(&self) {
        self.pass(Phase::Idle, Phase::Head);
    }

    /// All that was to be sent is sent: if that was an answer, the next request may come.
    pub(super) fn sent(&self) {
        self.pass(Phase::Answer, Phase::Idle);
    }

    /// Returns once a phase takes too long.
    pub(super) async fn too_slow(&self) {
        loop {
            let (phase, since) = *self.now();
            let left = phase
                .limit()
                .map(|limit| limit.saturating_sub(since.elapsed()));
            match left {
                Some(Duration::ZERO) => return,
                // A later phase may have less time, so nobody sleeps until the end of this one.
                left => sleep(left.map_or(LOOK, |left| left.min(LOOK))).await,
            }
        }
    }

    fn pass(&self, from: Phase, to: Phase) {
        let mut now = self.now();
        if now.0 == from {
            *now = (to, Instant::now());
        }
    }

    fn now(&self) -> MutexGuard<'_, (Phase, Instant)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
