//! The simulator's own commands: who calls, what time it is, which ids come next, what went wrong.
//!
//! They are ordinary clap commands, one file each; [`commands`] lists them, and nothing of it is
//! built unless one runs. What they show is in the state file or in the history beside it.

mod account;
mod clock;
mod commands;
mod console;
mod duration;
mod fault;
mod ids;
mod inbox;
mod init;
mod jobs;
mod mail;
mod quota;
mod record;
mod run;
mod table;
mod use_account;
mod validate;
mod whoami;

pub use run::run;
