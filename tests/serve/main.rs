//! `sim serve`, from outside: the program, and a client that sends bytes (`endpoint.md`).

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod authorization;
mod child;
mod control;
mod doors;
mod faults;
mod forms;
mod gate;
mod groups;
mod judgement;
mod life;
mod limits;
mod request;
mod server;

#[path = "../terminal/mod.rs"]
mod terminal;
