//! orgsim: the `aws organizations` command line, answered by a JSON file.
//!
//! A program that wants Organizations without a command line uses the crate [`organizations`] instead.
//!
//! # The way of a command
//!
//! This is what happens on `orgsim accept-handshake --handshake-id h-examplehandshakeid111`:
//!
//! 1. `main` reads words, variables, clock and terminal into an [`Environment`], once. Nothing below asks the
//!    machine for them, so equal environments give equal bytes.
//! 2. [`run`] hands the command to the front end, [`cli`]. It takes the options of every command out of the
//!    words (its room `words`), finds the operation (`run`), and reads the operation's options as the shape of its
//!    input says (`values`). The result is checked as the reference checks it before it sends anything (`call`).
//! 3. The operation, its input, the caller and the time are a [`Call`], which goes to the [`Service`]. Whatever the
//!    reference would send over the network goes this way, and nothing else does.
//! 4. The service of the program is a [`store::Store`]. It locks the state file if the operation changes
//!    anything, opens it, finds out who calls and what time it is, and has the crate [`organizations`] answer.
//!    What that changed is saved in one step; a refused call saves nothing.
//! 5. [`wire`] reduces the answer to what its shape knows, [`reference::query`] takes from it what `--query` asks
//!    for, and [`output`] prints it in one of the formats. If there are more pages, the front end calls again
//!    (`paging`).
//! 6. How it went is an [`Exit`].
//!
//! The commands under `orgsim sim` ([`sim`]) change the world from outside: accounts, clock, ids, quotas. They
//! and completion do so through one [`world::World`].
//!
//! # Try it
//!
//! A whole command runs in the process that asks for it, as the tests do:
//!
//! ```
//! use orgsim::{Environment, Exit, Streams};
//!
//! let folder = tempfile::tempdir()?;
//! let variable = |name: &str| match name {
//!     "ORGSIM_STATE_FILE" => Some("state.json".into()),
//!     "ORGSIM_SEED" => Some("7".into()),
//!     _ => None,
//! };
//! let words = ["create-organization", "--query", "Organization.FeatureSet"];
//! let environment = Environment {
//!     arguments: words.map(Into::into).into(),
//!     folder: folder.path().to_owned(),
//!     ..Environment::bare("orgsim", &variable)
//! };
//! let (mut output, mut errors) = (Vec::new(), Vec::new());
//! let mut streams = Streams { output: &mut output, errors: &mut errors };
//! assert_eq!(orgsim::run(&environment, &mut streams), Exit::Ok);
//! assert_eq!(String::from_utf8(output)?, "\"ALL\"\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Where to look next
//!
//! `docs/architecture.md` is the map of all crates, and [`cli`] has a table from the sections of the
//! specification (`docs/spec/cli.md`) to modules.

pub mod cli;
pub mod command_tree;
pub mod help;
pub mod manual;
pub mod output;
pub mod sim;
pub mod store;
pub mod surroundings;
pub mod wire;
pub mod world;

mod environment;
mod exit;
mod harmless;
mod program;
mod service;

pub use environment::{Children, Environment, Input, NoInput, Streams, Terminal, machine_time};
pub use exit::Exit;
pub use program::run;
pub use service::{Call, Caller, Change, Obstacle, Reply, Service, ServiceError, Unreachable};
