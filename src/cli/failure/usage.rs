//! The usage text (`cli.md` section 3.7).

use crate::Environment;

/// Returns the usage as it follows an error in the words.
pub fn usage_behind_error(environment: &Environment<'_>) -> String {
    let usage = usage(&environment.program);
    match usage.strip_prefix("usage: ") {
        Some(rest) if environment.colours_usage() => {
            format!("\u{1b}[1;34musage: \u{1b}[0m\u{1b}[35m{rest}\u{1b}[0m\n")
        }
        _ => usage,
    }
}

/// Returns the usage of the program, by the name that it was started by.
pub fn usage(program: &str) -> String {
    format!(
        "usage: {program} [options] <command> <subcommand> [<subcommand> ...] [parameters]\n\
         To see help text, you can run:\n\
         \n\
         \x20 {program} help\n\
         \x20 {program} <command> help\n\
         \x20 {program} <command> <subcommand> help\n"
    )
}
