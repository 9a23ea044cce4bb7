//! The front end: words in, an operation and its input out; and all that the user is told.
//!
//! It follows `docs/spec/cli.md` section by section:
//!
//! | section | room |
//! |---|---|
//! | 1 names | `crate::command_tree` |
//! | 2 order of evaluation | [`mod@run`], [`first_pass`], [`preliminary`], [`session`], [`settings`], [`invoke`], [`arguments`], [`input`], [`client`] |
//! | 3 tokenising the command line | [`levels`], [`words`], [`misread`], [`similar`], [`usage`] |
//! | 4 reading values | [`values`], [`paramfile`], `reference::numeral`, [`encoding`] |
//! | 5 shorthand | [`shorthand`] |
//! | 6 cli-input | [`cli_input`] |
//! | 7 skeletons | [`skeleton`] |
//! | 8 client-side validation | [`validation`], [`request`] |
//! | 9 paging | [`paging`], [`answer`] |
//! | 10 output | [`answer`], [`paint`], `crate::output`, `reference::query`, `crate::wire` |
//! | 11 errors | [`failure`], [`reply`] |
//! | 12 configuration and environment | [`config`], [`globals`], [`settings`], [`network`], [`endpoint`], [`encoding`] |
//! | 13 pager | [`pager`], [`sink`] |
//! | 14 aliases | [`alias`], [`shell`] |
//! | 15 help | [`help_words`], `crate::help`, `crate::manual` |
//!
//! [`own_options`], [`caller`], [`elsewhere`] and [`trace`] are orgsim's own.

pub mod alias;
pub mod answer;
pub mod arguments;
pub mod caller;
pub mod cli_input;
pub mod client;
pub mod config;
pub mod elsewhere;
pub mod encoding;
pub mod endpoint;
pub mod failure;
pub mod first_pass;
pub mod globals;
pub mod help_words;
pub mod input;
pub mod invoke;
pub mod levels;
pub mod misread;
pub mod network;
pub mod own_options;
pub mod pager;
pub mod paging;
pub mod paint;
pub mod paramfile;
pub mod preliminary;
pub mod reply;
pub mod request;
pub mod run;
pub mod session;
pub mod settings;
pub mod shell;
pub mod shorthand;
pub mod similar;
pub mod sink;
pub mod skeleton;
pub mod trace;
pub mod usage;
pub mod validation;
pub mod values;
pub mod version;
pub mod words;

pub use run::{Program, run};
pub use session::Session;
