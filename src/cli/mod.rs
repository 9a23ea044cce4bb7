//! The front end: it parses the command line into an operation and its input, calls the service, and
//! prints answers and errors.
//!
//! It follows `docs/spec/cli.md` section by section. Each room has one door, its `mod.rs`, and knows only rooms
//! further down in this list:
//!
//! | room | what it does |
//! |---|---|
//! | `run` | one command line, step by step; services, subcommands and aliases |
//! | `configure` | the commands that read and write configuration files |
//! | `invoke` | one operation, from its words to its answer |
//! | `skeleton` | samples of inputs and answers |
//! | `call` | checks an input, calls the service, reports a refusal |
//! | `answer` | prints pages, through a pager or not |
//! | `session` | options, configuration and settings: all that is known before the operation |
//! | `values` | the input: values, files, documents |
//! | `network` | what only makes sense with a network |
//! | `words` | words into options and their values |
//! | `paging` | as many calls as there are pages |
//! | `config` | configuration files and profiles |
//! | `failure` | errors: what is said, in which form, and how the command ends |
//! | `encoding` | encodings other than UTF-8 |
//! | `shorthand` | the shorthand syntax |
//!
//! And where the sections of the specification are:
//!
//! | section | files |
//! |---|---|
//! | 1 names | `src/command_tree` |
//! | 2 order of evaluation | `run/command_line.rs`, `session` (each step a file), `invoke.rs`, `call/client.rs` |
//! | 3 tokenising the command line | `words/read.rs`, `words/arguments.rs`, `run/levels.rs`, `failure/misread.rs`, `failure/usage.rs`; close names: `crates/reference/src/similar.rs` |
//! | 4 reading values | `values/option.rs`, `values/paramfile.rs`, `encoding`; numbers: `crates/reference/src/numeral` |
//! | 5 shorthand | `shorthand` |
//! | 6 cli-input | `values/document.rs`, `values/input.rs` |
//! | 7 skeletons | `skeleton` |
//! | 8 client-side validation | `call/validation.rs`, `call/request.rs` |
//! | 9 paging | `paging`, `answer/print.rs` |
//! | 10 output | `answer/print.rs`, `src/output`, `src/wire.rs`; queries: `crates/reference/src/query` |
//! | 11 errors | `failure`, `call/reply.rs`, `network/attempts.rs` |
//! | 12 configuration and environment | `config`, `session/formats.rs`, `session/settings.rs`, `network`, `encoding` |
//! | 13 pager | `answer/pager.rs`, `answer/sink.rs` |
//! | 14 aliases | `run/alias.rs`; words as a shell splits them: `crates/reference/src/shlex.rs` |
//! | 15 help | `run/help_words.rs`, `src/help`, `src/manual.rs` |
//!
//! `session/own_options.rs`, `call/caller.rs`, `call/trace.rs` and `run/elsewhere.rs` are orgsim's own. What
//! `configure` does is in no section: the recordings in `tests/golden/configure.jsonl` say it.

pub(crate) mod answer;
pub(crate) mod call;
pub mod config;
mod configure;
mod encoding;
pub mod failure;
mod invoke;
mod network;
mod paging;
mod run;
pub(crate) mod session;
pub mod shorthand;
mod skeleton;
mod values;
pub(crate) mod words;

pub use run::{Program, run};
pub use session::{OwnOptions, Session};
