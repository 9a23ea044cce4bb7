//! The HTTP endpoint: real AWS clients on the state file (`endpoint.md`).
//!
//! `sim serve` is the only door to this room, and without the feature `serve` it is not there. It does what the
//! front end does for a command: it finds out who calls what, with which input, and passes that to the service.
//! From the socket inwards:
//!
//! * `server` listens, accepts and ends; `signals` and `listeners` are what it waits for.
//! * `connection` moves the bytes of one client. hyper reads and writes HTTP; `watched` and `pace` close who is
//!   too slow.
//! * `gate` turns web pages and foreign names away.
//! * [`Endpoint`] judges one request, in the order in which AWS's front ends do, and has `calls` answer it.
//! * `authorization` and `key` tell who calls; `json` is the protocol of Organizations, `query` that of STS and IAM.
//!
//! Everything up to `calls` is a function of a request. Calls block: they run in threads of their own.

mod answer;
pub mod authorization;
mod calls;
mod connection;
pub mod fields;
mod gate;
mod journal;
pub mod json;
mod judgement;
mod key;
mod listeners;
mod pace;
mod port_file;
pub mod query;
mod race;
mod request_ids;
mod server;
mod settings;
mod signals;
mod watched;

pub use judgement::Endpoint;
pub use server::serve;
pub use settings::{DEFAULT_PORT, Settings};
