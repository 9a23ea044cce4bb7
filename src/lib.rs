//! orgsim: the `aws organizations` command line, answered by a JSON file.
//!
//! A command goes through the rooms of this crate in order:
//!
//! 1. `main` reads the machine once into an [`Environment`].
//! 2. [`cli`] turns the words into an operation and its input, and checks them.
//! 3. The call goes through the one door, [`Service`]. Behind it stands [`store`]: it locks and
//!    opens the state file, has the crate `organizations` answer, and commits what changed.
//! 4. [`output`] turns the answer into bytes.
//!
//! [`sim`] has the simulator's own commands.

pub mod cli;
pub mod command_tree;
pub mod help;
pub mod json;
pub mod manual;
pub mod numeral;
pub mod output;
pub mod query;
pub mod shown;
pub mod sim;
pub mod space;
pub mod store;
pub mod time;
pub mod wire;
pub mod yaml;

mod base64;
mod environment;
mod exit;
mod program;
mod service;

pub use environment::{Children, Environment, Input, NoInput, Streams, Terminal};
pub use exit::Exit;
pub use program::run;
pub use service::{Call, Caller, Obstacle, Service, ServiceError};
