//! orgsim: the `aws organizations` command line, answered by a JSON file.
//!
//! A program that wants Organizations without a command line uses the crate [`organizations`] instead.
//!
//! # The way of a command
//!
//! This is what happens on `orgsim accept-handshake --handshake-id h-examplehandshakeid111`:
//!
//! 1. `main` reads arguments, variables, clock and terminal into an [`Environment`], once. Nothing below asks the
//!    machine for them (`sim` alone looks where temporary files are, and how many processors there are), so equal environments give equal output.
//! 2. [`run`] passes it to the front end, [`cli`]. `cli/run/command_line.rs` is the list of its steps, in the
//!    reference's order: the first one that fails determines the error. It parses the options of every command
//!    (`cli/words`), reads the configuration (`cli/config`), and finds the operation (`cli/run/levels.rs`).
//! 3. `cli/invoke.rs` parses the operation's own options, which follow from the shape of its input
//!    ([`command_tree`]), builds the input from their values (`cli/values`), and validates it as the reference
//!    does before it sends anything (`cli/call/validation.rs`).
//! 4. The operation, its input, the caller and the time are a [`Call`], which goes to a [`Service`]. All that the
//!    reference would send over the network goes this way, and nothing else does.
//! 5. The service of the program is a [`store::Store`]. It locks the state file if the operation changes
//!    anything, opens it, does the work that is due by now, and has the crate [`organizations`] answer. That finds
//!    the operation's function in its table `OPERATIONS`, which refuses the call or changes the state in memory.
//! 6. [`wire`] reduces the answer to the members of its shape, [`reference::query`] applies `--query`, and
//!    [`output`] renders it in one of the formats.
//! 7. Only then the [`PendingChange`] that came with the answer is saved: the new file replaces the old one atomically,
//!    and the operation log gets a line. Then the answer is printed. If there are more pages, the front end calls
//!    again (`cli/paging`).
//! 8. The outcome is an [`Exit`] code.
//!
//! # How a command fails
//!
//! | what is wrong | found by | exit code |
//! |---|---|---|
//! | a word, an option, a value, the input | `cli/words`, `cli/values`, `cli/call/validation.rs` | 252 |
//! | the configuration, or a setting of the simulator | `cli/config`, [`store::StoreSettings`] | 253 |
//! | the call, by a rule of the service | a function of [`organizations`]: an `ApiError` | 254 |
//! | anything else, as a state file that can't be read | [`store::StoreError`] and others | 255 |
//!
//! Each kind of error has one constructor in `cli/failure/kind.rs`, and `cli/failure/style.rs` prints it. A command
//! that fails has changed nothing, with two exceptions: a refusal that changes something in AWS, too
//! (`keeps_changes` of an `ApiError`), and output that can't be written once the change was saved.
//!
//! The commands under `orgsim sim` ([`sim`]) change the world without calling the service: accounts, clock, ids,
//! quotas. They do so through a [`world::World`], and completion reads the world through one.
//!
//! # Try it
//!
//! A whole command can run within a process, as in the tests:
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
//! `docs/architecture.md` is the map of all crates, and says what adding an operation, a policy type or an output
//! format takes. [`cli`] has a table from the sections of the specification (`docs/spec/cli.md`) to files.
//! [`store`] describes the state file, and [`store::log`] the operation log.

pub mod cli;
pub mod command_tree;
#[cfg(feature = "serve")]
pub mod endpoint;
pub mod help;
pub mod lesson;
pub mod manual;
pub mod output;
pub mod portrait;
pub mod sim;
pub mod store;
pub mod surroundings;
pub mod wire;
pub mod world;

mod environment;
mod exit;
mod explain;
mod harmless;
mod leave;
mod markup;
mod picture;
mod program;
mod service;
#[cfg(unix)]
mod transcript;

pub use environment::{Children, Environment, Input, NoInput, Streams, Terminal, machine_time};
pub use exit::Exit;
pub use program::run;
pub use service::{
    Call, Caller, Misuse, Obstacle, PendingChange, Reply, Service, ServiceError, Unreachable,
};
