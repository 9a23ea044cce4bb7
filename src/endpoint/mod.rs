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
//! * `judgement` judges one request, in the order in which AWS's front ends do: `authorization` and `key` tell who
//!   calls, `json` is the protocol of Organizations, and `query` that of STS and IAM.
//! * `calls` has the service answer. What writes waits for the `scribe`, which saves many calls at once; `notes` are the lines
//!   of those that only read.
//! * `control` has the simulator's commands for programs, and `child` is a command that runs with a server.
//!
//! Everything up to `calls` is a function of a request. Whatever may take time does so in a thread of its own.

mod answer;
mod asked;
pub mod authorization;
mod calls;
mod child;
mod connection;
mod control;
pub mod fields;
mod gate;
mod journal;
pub mod json;
mod judgement;
mod key;
mod listeners;
mod media_type;
mod not_here;
mod notes;
mod pace;
mod port_file;
pub mod query;
mod race;
mod request_ids;
mod scribe;
mod server;
mod settings;
mod signals;
mod watched;

pub use child::{Variable, variables};
pub use control::RunCommand;
pub use server::serve;
pub use settings::{ChildSettings, Commands, DEFAULT_PORT, Settings};
