//! The simulator's own commands, as scripts use them.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod accounts;
mod callers;
mod can;
mod clock;
mod complete;
mod demo;
mod diagram;
mod diff;
mod explain;
mod faults;
mod fidelity;
mod handshake;
mod hints;
mod history;
mod ids;
mod inbox;
mod lessons;
mod lint;
mod origin;
mod quotas;
mod readable;
mod replay;
mod saved;
mod services;
mod sessions;
mod shim;
mod tree;
mod undo;
mod words;
mod worlds;

#[path = "../terminal/mod.rs"]
mod terminal;
