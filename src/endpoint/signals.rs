//! Signals that end the server.

use std::io;

/// What somebody wants of a process by a signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    /// Ctrl+C.
    Interrupt,
    /// The system, or whoever started it, ends it.
    Terminate,
    /// Its terminal is gone.
    HangUp,
}

/// The signals that come from now on.
#[cfg(unix)]
pub(super) struct Signals(Vec<(Sent, tokio::signal::unix::Signal)>);

#[cfg(unix)]
impl Signals {
    /// Takes some signals from the system: they no longer end the process by themselves.
    pub(super) fn of(sent: &[Sent]) -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        let taken = sent.iter().map(|sent| {
            let kind = match sent {
                Sent::Interrupt => SignalKind::interrupt(),
                Sent::Terminate => SignalKind::terminate(),
                Sent::HangUp => SignalKind::hangup(),
            };
            Ok((*sent, signal(kind)?))
        });
        taken.collect::<io::Result<_>>().map(Self)
    }

    /// Waits for the next one.
    pub(super) async fn next(&mut self) -> Sent {
        use std::future::poll_fn;
        use std::task::Poll;

        poll_fn(|context| {
            let came = self.0.iter_mut().find_map(|(sent, signal)| {
                let has_come = signal.poll_recv(context).is_ready();
                has_come.then_some(*sent)
            });
            came.map_or(Poll::Pending, Poll::Ready)
        })
        .await
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
    pub(super) fn of(_sent: &[Sent]) -> io::Result<Self> {
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
