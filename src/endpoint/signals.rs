//! Signals that end the server.

use std::io;

/// What somebody wants of a process by a signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    /// Ctrl+C.
    Interrupt,
    /// The system, or whoever started it, ends it.
    Terminate,
}

/// The signals that come from now on.
#[cfg(unix)]
pub(super) struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    /// Takes the signals from the system: they no longer end the process by themselves.
    pub(super) fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    /// Waits for the next one.
    pub(super) async fn next(&mut self) -> Sent {
        use super::race::{First, first};

        match first(self.interrupt.recv(), self.terminate.recv()).await {
            First::One(_) => Sent::Interrupt,
            First::Other(_) => Sent::Terminate,
        }
    }
}

/// The signals that come from now on.
#[cfg(not(unix))]
pub(super) struct Signals;

#[cfg(not(unix))]
impl Signals {
    /// Nothing is to be prepared here.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "other systems may refuse to hand over their signals"
    )]
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self)
    }

    /// Waits for the next one. Where there are no signals, there is Ctrl+C.
    pub(super) async fn next(&mut self) -> Sent {
        match tokio::signal::ctrl_c().await {
            Ok(()) => Sent::Interrupt,
            Err(_) => std::future::pending().await,
        }
    }
}
