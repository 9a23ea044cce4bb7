//! The server, from its start to its end (`endpoint.md` section 1).

use std::io;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::Context as _;
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::connection::{self, House};
use super::gate::Gate;
use super::journal::Journal;
use super::judgement::Endpoint;
use super::listeners::Listeners;
use super::port_file::PortFile;
use super::race::{First, first};
use super::settings::Settings;
use super::signals::Signals;
use crate::{Exit, Streams};

/// The most connections at once. More wait in the system's queue.
const MOST_CONNECTIONS: usize = 1024;

/// How long calls that are running may take once the server ends.
const LAST_CALLS: Duration = Duration::from_secs(10);

/// How long to wait when the system has no sockets left.
const BREATH: Duration = Duration::from_millis(100);

/// Serves a state file until a signal ends it.
pub fn serve(settings: &Settings, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let house = Arc::new(House {
        gate: Gate::new(&settings.hosts),
        endpoint: Endpoint::new(settings)?,
        journal: Journal {
            is_kept: settings.logs,
        },
    });
    let runtime = runtime().context("can't start to serve")?;
    let served = runtime.block_on(async {
        let mut signals = Signals::new().context("can't wait for signals")?;
        let listeners = Listeners::on(settings.port).await?;
        let _port_file = announce(settings, &listeners, streams)?;
        Ok(run(&house, listeners, &mut signals).await)
    });
    // Whoever doesn't want to wait for the last calls doesn't.
    runtime.shutdown_background();
    served
}

/// Makes the threads: one moves bytes, few others call.
fn runtime() -> io::Result<Runtime> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .max_blocking_threads(processors.clamp(2, 8))
        .build()
}

/// Says that it listens: to whoever waits for the port file, and to whoever reads.
fn announce(
    settings: &Settings,
    listeners: &Listeners,
    streams: &mut Streams<'_>,
) -> anyhow::Result<Option<PortFile>> {
    let address = listeners.address();
    let port_file = settings.port_file.as_deref();
    let port_file = port_file.map(|path| PortFile::write(path, address.port()));
    let port_file = port_file.transpose()?;
    let state = settings.store.state_file.display().to_string();
    writeln!(
        streams.errors,
        "AWS clients are answered from `{}`; Ctrl+C ends that",
        crate::harmless::one_line(&state)
    )?;
    streams.errors.flush()?;
    writeln!(streams.output, "http://{address}")?;
    streams.output.flush()?;
    Ok(port_file)
}

/// Accepts clients until a signal comes, and then lets the calls that are running end.
async fn run(house: &Arc<House>, listeners: Listeners, signals: &mut Signals) -> Exit {
    let (ends, ending) = watch::channel(false);
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut connections = JoinSet::new();
    loop {
        let next = accept(&listeners, &places);
        match first(signals.next(), next).await {
            First::One(_) => break,
            First::Other(Ok((stream, place))) => {
                let served = connection::serve(stream, Arc::clone(house), ending.clone());
                connections.spawn(async move {
                    served.await;
                    drop(place);
                });
            }
            First::Other(Err(_)) => sleep(BREATH).await,
        }
        while connections.try_join_next().is_some() {}
    }
    drop(listeners);
    // It fails only if there is no connection to be told.
    let _ = ends.send(true);
    let last = timeout(LAST_CALLS, async {
        while connections.join_next().await.is_some() {}
    });
    match first(last, signals.next()).await {
        First::One(_) => Exit::Ok,
        First::Other(_) => Exit::Interrupted,
    }
}

/// Waits for a client, and for a place for it.
async fn accept(
    listeners: &Listeners,
    places: &Arc<Semaphore>,
) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await;
    let place = place.map_err(io::Error::other)?;
    Ok((listeners.accept().await?, place))
}
