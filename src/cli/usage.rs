//! The usage text (`cli.md` section 3.7).

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
