//! One command line from its words to an exit code (`cli.md` section 2): the steps in their order, and the
//! upper levels, where services, subcommands and the user's aliases have their names.

mod alias;
mod command_line;
mod configure_words;
mod elsewhere;
mod help_words;
mod hints;
mod levels;
mod program;
mod target;
mod version;

pub use command_line::run;
pub use program::Program;
