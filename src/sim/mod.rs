//! The simulator's own commands: who calls, what time it is, which ids come next, what went wrong.
//!
//! They are ordinary clap commands, one file each; `commands` lists them. The clap commands are built only
//! if one of them runs, so that others don't pay for it. What they show is in the state file or the history.

mod account;
mod can;
mod capture;
mod clock;
mod commands;
mod complete;
mod completions;
mod console;
mod demo;
mod diagram;
mod diff;
mod duration;
mod explain;
mod export;
mod fault;
mod fidelity;
mod handshake;
mod history;
mod ids;
mod import;
mod inbox;
mod init;
mod jobs;
mod junit;
mod lesson;
mod lint;
mod mail;
mod man;
mod misuse;
mod moments;
mod offered;
mod operation;
mod page;
mod past;
mod program;
mod progress;
mod quota;
mod rcp_services;
mod record;
mod replaced;
mod replay;
mod run;
mod screen;
#[cfg(feature = "serve")]
mod serve;
mod services;
mod shim;
mod stage;
mod table;
mod test;
mod tree;
mod use_account;
mod validate;
mod whoami;

pub use run::run;
use run::run_given;
pub use whoami::describe_state_file;
