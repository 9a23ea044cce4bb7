//! The simulator, controlled over HTTP (`endpoint.md` section 8).
//!
//! What `sim` commands do is done by them, in this process: clock, faults, ids and the rest have one door.

mod reset;
mod sim;
mod state;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::{Instant, SystemTime};

use hyper::body::Bytes;
use hyper::{Method, Request, StatusCode};
use organizations::state::State;
use reference::json;
use shape::{Map, Value};

use super::answer::Answer;
use super::media_type::media_type;
use super::request_ids::RequestIds;
use crate::store::{Store, StoreError, StoreSettings};
use crate::world::World;
use crate::{Environment, Exit, Streams};

/// What the paths of control begin with.
pub(super) const PREFIX: &str = "/_orgsim/";

/// The path of the state file's bytes, which may be longer than the body of any other call.
const STATE: &str = "/_orgsim/state";

const JSON: &str = "application/json";

/// Runs a command line in this process.
pub type RunCommand = fn(&Environment<'_>, &mut Streams<'_>) -> Exit;

/// Controls the simulator.
#[derive(Debug)]
pub(super) struct Control {
    /// The state file, by its absolute path, and how it is used.
    pub(super) store: StoreSettings,
    pub(super) run: RunCommand,
    /// The variables that commands are given.
    pub(super) variables: Vec<(&'static str, OsString)>,
    pub(super) begun: Instant,
}

/// A refusal, with what is wrong.
struct Refused(StatusCode, String);

impl Control {
    /// Answers a call. The ids of requests begin anew with the world, or with its seed.
    pub(super) fn answer(&self, call: &str, request: &Request<Bytes>, ids: &RequestIds) -> Answer {
        let body = request.body();
        let is_json = media_type(request.headers()).is_some_and(|kind| kind == JSON);
        if !body.is_empty() && !is_json {
            let why = "a body has the content type application/json".to_owned();
            return Refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, why).into();
        }
        let answer = match (request.method(), call) {
            (&Method::GET, "health") => self.health(ids.given()),
            (&Method::POST, "reset") => self
                .reset(body)
                .inspect(|seed| ids.begin(*seed))
                .map(|_| ok(Map::new())),
            (&Method::GET, "state") => self.state(),
            (&Method::PUT, "state") => self.following(ids, self.put_state(body)),
            (&Method::POST, "sim") => self.following(ids, self.sim(body)),
            (_, "health" | "reset" | "state" | "sim") => {
                let why = "this is called by another method".to_owned();
                Err(Refused(StatusCode::METHOD_NOT_ALLOWED, why))
            }
            _ => {
                let why = "there is health, reset, state and sim".to_owned();
                Err(Refused(StatusCode::NOT_FOUND, why))
            }
        };
        answer.unwrap_or_else(Answer::from)
    }

    /// Tells whether a request brings a state.
    pub(super) fn takes_state<B>(request: &Request<B>) -> bool {
        request.method() == Method::PUT && request.uri().path() == STATE
    }

    fn health(&self, calls: u64) -> Result<Answer, Refused> {
        let opened = self.world().as_saved();
        opened.map_err(|error| Refused(StatusCode::SERVICE_UNAVAILABLE, error.to_string()))?;
        let mut health = Map::new();
        health.push("status", "running");
        health.push("version", env!("CARGO_PKG_VERSION"));
        health.push("state", &*self.path().to_string_lossy());
        health.push("calls", i64::try_from(calls).unwrap_or(i64::MAX));
        let tenths = (self.begun.elapsed().as_secs_f64() * 10.0).round();
        health.push("uptime", tenths / 10.0);
        Ok(ok(health))
    }

    /// Has the ids of requests follow the seed that the world has, once something was done.
    fn following(
        &self,
        ids: &RequestIds,
        done: Result<Answer, Refused>,
    ) -> Result<Answer, Refused> {
        let answer = done?;
        // A command that shows what is wrong with a state has an answer, too.
        if let Ok(seed) = self.seed() {
            ids.follow(seed);
        }
        Ok(answer)
    }

    fn seed(&self) -> Result<Option<u64>, Refused> {
        let seed = self.world().as_saved()?.world().seed;
        Ok(self.store.seed.or(seed))
    }

    fn world(&self) -> World {
        World::of(
            Store::new(self.store.clone()),
            crate::machine_time(SystemTime::now()),
        )
    }

    fn path(&self) -> &PathBuf {
        &self.store.state_file
    }
}

/// Returns an answer with members.
fn ok(members: Map) -> Answer {
    Answer::of(StatusCode::OK, JSON, json::tight(&members.into()))
}

/// Reads a body: an object whose members are known.
fn members(body: &[u8], known: &[&str]) -> Result<Map, Refused> {
    let bad = |why: String| Refused(StatusCode::BAD_REQUEST, why);
    let Ok(Value::Map(members)) = super::json::parse(body) else {
        return Err(bad("the body is not one JSON object".to_owned()));
    };
    if let Some(name) = members.keys().find(|name| !known.contains(name)) {
        return Err(bad(format!("there is no member `{name}`")));
    }
    Ok(members)
}

impl From<Refused> for Answer {
    fn from(Refused(status, why): Refused) -> Self {
        let body: Map = [("message", why)].into_iter().collect();
        Self::of(status, JSON, json::tight(&body.into()))
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self(StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
    }
}
