//! The server, from its start to its end (`endpoint.md` section 1).

use std::future::pending;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use organizations::state::State;
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::calls::Calls;
use super::child::Running;
use super::connection::{self, House};
use super::control::Control;
use super::gate::Gate;
use super::journal::Journal;
use super::judgement::Endpoint;
use super::listeners::Listeners;
use super::notes::Notes;
use super::port_file::PortFile;
use super::race::{First, first};
use super::request_ids::RequestIds;
use super::scribe;
use super::settings::Settings;
use super::signals::{Sent, Signals};
use crate::store::Store;
use crate::{Exit, Streams, harmless};

/// The most connections at once. More wait in the system's queue.
const MOST_CONNECTIONS: usize = 1024;

/// How long calls that are running may take once the server ends.
const LAST_CALLS: Duration = Duration::from_secs(10);

/// How long to wait when the system has no sockets left.
const BREATH: Duration = Duration::from_millis(100);

/// Serves a state file until a signal ends it, or the command that runs with it has ended.
pub fn serve(settings: &Settings<'_>, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let store = Arc::new(Store::new(settings.store.clone()));
    // A bad state is refused before anybody can call.
    let seed = settings.store.seed.or(store.open()?.world().seed);
    let notes = Arc::new(Notes::default());
    let (queue, scribe) = scribe::start(Arc::clone(&store), Arc::clone(&notes)).context(START)?;
    let house = Arc::new(House {
        gate: Gate::new(&settings.hosts),
        endpoint: Endpoint {
            calls: Calls::new(store, notes, queue),
            ids: RequestIds::new(seed),
            control: settings.control.as_ref().map(|commands| Control {
                store: settings.store.clone(),
                run: commands.run,
                variables: commands.variables.clone(),
                begun: Instant::now(),
            }),
        },
        journal: Journal {
            is_kept: settings.logs,
        },
    });
    let runtime = runtime().context(START)?;
    let served = runtime.block_on(begin(settings, &house, streams));
    // Whoever doesn't want to wait for the last calls doesn't.
    runtime.shutdown_background();
    if let Ok((exit, Ended::Well)) = &served {
        // With the last connection, the last that could bring jobs is gone.
        drop(house);
        let _ = scribe.join();
        return Ok(*exit);
    }
    served.map(|(exit, _)| exit)
}

/// What can't be done if something fails before the server listens.
const START: &str = "can't start to serve";

/// How a server ended.
enum Ended {
    /// All that had begun was done.
    Well,
    /// Somebody didn't want to wait, or has waited long enough.
    AtOnce,
}

async fn begin(
    settings: &Settings<'_>,
    house: &Arc<House>,
    streams: &mut Streams<'_>,
) -> anyhow::Result<(Exit, Ended)> {
    let sent = [Sent::Interrupt, Sent::Terminate, Sent::HangUp];
    let taken = if settings.child.is_some() {
        &sent[..]
    } else {
        &sent[..2]
    };
    let mut signals = Signals::of(taken).context(START)?;
    let listeners = Listeners::on(settings.port).await?;
    let port = listeners.address().port();
    let port_file = settings.port_file.as_deref();
    let port_file = port_file.map(|path| PortFile::write(path, port));
    let _port_file = port_file.transpose()?;
    let url = format!("http://{}", listeners.address());
    let mut exit = Exit::Ok;
    let ended = match &settings.child {
        None => {
            announce(settings, &url, streams)?;
            run(house, listeners, signals.next(), &sent[..2]).await
        }
        Some(child) => {
            streams.output.flush()?;
            streams.errors.flush()?;
            match Running::start(&child.words, &(child.variables)(&url)) {
                Ok(running) => {
                    let end = async { exit = running.end(&mut signals).await };
                    run(house, listeners, end, &sent[1..]).await
                }
                Err((failed, why)) => {
                    let program = child.words[0].to_string_lossy();
                    writeln!(
                        streams.errors,
                        "can't run `{}`: {why}",
                        harmless::one_line(&program)
                    )?;
                    exit = failed;
                    Ended::Well
                }
            }
        }
    };
    if matches!(ended, Ended::AtOnce) && exit == Exit::Ok {
        exit = Exit::Interrupted;
    }
    Ok((exit, ended))
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

/// Says that it listens.
fn announce(settings: &Settings<'_>, url: &str, streams: &mut Streams<'_>) -> anyhow::Result<()> {
    let state = settings.store.state_file.display().to_string();
    writeln!(
        streams.errors,
        "AWS clients are answered from `{}`; Ctrl+C ends that",
        harmless::one_line(&state)
    )?;
    streams.errors.flush()?;
    writeln!(streams.output, "{url}")?;
    Ok(streams.output.flush()?)
}

/// Accepts clients until it is to end, and then lets the calls that are running end, unless one of some signals
/// comes (`again`).
async fn run(house: &Arc<House>, listeners: Listeners, end: impl Future, again: &[Sent]) -> Ended {
    let (ends, ending) = watch::channel(false);
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut connections = JoinSet::new();
    let mut end = pin!(end);
    loop {
        let next = accept(&listeners, &places);
        match first(end.as_mut(), next).await {
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
    // Only signals that come from now on are waited for.
    let hurry = async {
        match Signals::of(again) {
            Ok(mut signals) => drop(signals.next().await),
            Err(_) => pending().await,
        }
    };
    match first(last, hurry).await {
        First::One(Ok(())) => Ended::Well,
        First::One(Err(_)) | First::Other(()) => Ended::AtOnce,
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
