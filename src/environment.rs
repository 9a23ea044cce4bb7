//! What a command gets from the process that started it. Nothing below `main` asks the machine for it.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

use organizations::model::Timestamp;

use crate::output::DEFAULT_WIDTH;

/// The surroundings of one command.
pub struct Environment<'a> {
    /// The name that the program was started by, without folders: `aws` or `orgsim`.
    pub program: String,
    /// Returns the path of the program itself.
    pub executable: fn() -> io::Result<PathBuf>,
    /// The words after the program's name.
    pub arguments: Vec<OsString>,
    /// Returns an environment variable.
    pub variable: &'a dyn Fn(&str) -> Option<OsString>,
    /// Returns all environment variables, for programs that a command starts.
    pub variables: fn() -> Vec<(OsString, OsString)>,
    /// The folder that relative paths start from; empty for the process's own.
    pub folder: PathBuf,
    /// The time of the machine.
    pub now: Timestamp,
    /// Standard input.
    pub input: &'a dyn Input,
    /// The terminal that standard output is, if it is one.
    pub terminal: Option<Terminal>,
    /// Whether standard error is a terminal, where somebody sees how far long work is.
    pub is_watched: bool,
    /// Returns the offset of standard output in a file; none if it is no file.
    pub place_in_file: fn() -> Option<u64>,
    /// Where the output of programs that a command starts goes.
    pub children: Children,
}

/// Standard input. It can be read once only.
pub trait Input {
    /// Returns all that is left.
    fn rest(&self) -> io::Result<Vec<u8>>;

    /// Returns the next line, nothing at the end.
    fn line(&self) -> io::Result<Option<String>>;
}

/// Standard input with nothing in it.
#[derive(Debug)]
pub struct NoInput;

impl Input for NoInput {
    fn rest(&self) -> io::Result<Vec<u8>> {
        Ok(Vec::new())
    }

    fn line(&self) -> io::Result<Option<String>> {
        Ok(None)
    }
}

/// Where a command writes.
pub struct Streams<'a> {
    /// Standard output.
    pub output: &'a mut dyn Write,
    /// Standard error.
    pub errors: &'a mut dyn Write,
}

/// The terminal that standard output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminal {
    /// How many characters a line has.
    pub columns: usize,
}

/// Where the output of programs that a command starts goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Children {
    /// To the standard output of this process.
    Inherit,
    /// To the command's own output stream, as tests need it.
    Capture,
}

impl<'a> Environment<'a> {
    /// Returns an environment that has variables and nothing else: no words, no input, no terminal, and a
    /// clock at the epoch.
    pub fn bare(program: &str, variable: &'a dyn Fn(&str) -> Option<OsString>) -> Self {
        Self {
            program: program.to_owned(),
            executable: std::env::current_exe,
            arguments: Vec::new(),
            variable,
            variables: Vec::new,
            folder: PathBuf::new(),
            now: Timestamp(jiff::Timestamp::UNIX_EPOCH),
            input: &NoInput,
            terminal: None,
            is_watched: false,
            place_in_file: || None,
            children: Children::Capture,
        }
    }
}

impl Environment<'_> {
    /// Tells whether the program imitates the reference byte for byte: it does when it is started as `aws`.
    ///
    /// Under its own name it may be more helpful where the reference is only odd.
    pub fn mimics(&self) -> bool {
        self.program == "aws"
    }

    /// Returns how wide a table may be, if its contents allow it: as the terminal, if there is one.
    pub fn table_width(&self) -> usize {
        self.terminal
            .map_or(DEFAULT_WIDTH, |terminal| terminal.columns)
    }

    /// Tells whether a usage has colours, by the rules of Python's `argparse`, with which the reference
    /// parses its command line.
    ///
    /// It has them on a terminal, unless that is a dumb one or a variable says otherwise.
    pub fn colours_usage(&self) -> bool {
        let text = |name| (self.variable)(name).unwrap_or_default();
        if !text("NO_COLOR").is_empty() {
            return false;
        }
        !text("FORCE_COLOR").is_empty() || self.terminal.is_some() && text("TERM") != "dumb"
    }

    /// Tells whether orgsim's own output has colours: on a terminal that isn't dumb, unless `NO_COLOR` or
    /// `CLICOLOR_FORCE` says otherwise.
    pub fn wants_colour(&self) -> bool {
        let text = |name| (self.variable)(name).unwrap_or_default();
        let forced = text("CLICOLOR_FORCE");
        if !text("NO_COLOR").is_empty() {
            return false;
        }
        !forced.is_empty() && forced != "0" || self.terminal.is_some() && text("TERM") != "dumb"
    }

    /// Tells whether somebody types commands by hand and wants to be told more than what went wrong: both
    /// streams are terminals, and `ORGSIM_HINTS` is not `0`.
    pub fn wants_hints(&self) -> bool {
        let is_typed = self.terminal.is_some() && self.is_watched;
        is_typed && (self.variable)("ORGSIM_HINTS").is_none_or(|hints| hints != "0")
    }

    /// Returns a program to be started in this environment.
    pub fn command(&self, program: &str) -> Command {
        const PASSED_ON: [&str; 8] = [
            "HOME", "LANG", "LC_ALL", "LESS", "MANPAGER", "PAGER", "PATH", "TERM",
        ];
        let mut command = Command::new(program);
        if !self.folder.as_os_str().is_empty() {
            command.current_dir(&self.folder);
        }
        for name in PASSED_ON {
            match (self.variable)(name) {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command
    }

    /// Returns the platform's folder for the data of this program; none without a home folder.
    pub fn data_folder(&self) -> Option<PathBuf> {
        let home = (self.variable)("HOME").filter(|home| !home.is_empty());
        // Without `HOME`, the user database would be asked, which a statically linked program can't do.
        if cfg!(unix) && home.is_none() {
            return None;
        }
        let folders = directories::ProjectDirs::from("", "", "orgsim")?;
        Some(folders.data_dir().to_owned())
    }

    /// Returns an environment variable as text; what is no Unicode is replaced.
    pub fn text(&self, variable: &str) -> Option<String> {
        (self.variable)(variable).map(|value| value.to_string_lossy().into_owned())
    }
}

/// Converts a time of the machine; one out of range becomes the first or last possible time.
///
/// A machine's clock may be set to the year 10000.
pub fn machine_time(time: SystemTime) -> Timestamp {
    Timestamp(
        jiff::Timestamp::try_from(time).unwrap_or(if time < SystemTime::UNIX_EPOCH {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        }),
    )
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_time_that_can_not_be_written_is_the_last_or_the_first() {
        let ages = Duration::from_secs(1 << 40);
        let later = machine_time(SystemTime::UNIX_EPOCH + ages);
        assert_eq!(later, Timestamp(jiff::Timestamp::MAX));
        let earlier = machine_time(SystemTime::UNIX_EPOCH - ages);
        assert_eq!(earlier, Timestamp(jiff::Timestamp::MIN));
    }

    /// Tells whether a usage, and whether what only orgsim prints, has colours.
    fn coloured(terminal: Option<Terminal>, variables: &[(&str, &str)]) -> (bool, bool) {
        let variable = |name: &str| {
            let found = variables.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| OsString::from(value))
        };
        let environment = Environment {
            terminal,
            ..Environment::bare("aws", &variable)
        };
        (environment.colours_usage(), environment.wants_colour())
    }

    const TERMINAL: Option<Terminal> = Some(Terminal { columns: 80 });

    #[test]
    fn colours_are_wanted_on_a_terminal_or_as_variables_say() {
        let wants_colour = |terminal, variables| coloured(terminal, variables).1;
        assert!(wants_colour(TERMINAL, &[]));
        assert!(!wants_colour(None, &[]));
        assert!(!wants_colour(TERMINAL, &[("TERM", "dumb")]));
        assert!(!wants_colour(TERMINAL, &[("NO_COLOR", "1")]));
        assert!(wants_colour(TERMINAL, &[("NO_COLOR", "")]));
        assert!(wants_colour(None, &[("CLICOLOR_FORCE", "1")]));
        assert!(!wants_colour(None, &[("CLICOLOR_FORCE", "0")]));
    }

    #[test]
    fn a_usage_has_colours_on_a_terminal_or_where_they_are_forced() {
        let colours_usage = |terminal, variables| coloured(terminal, variables).0;
        let terminal = TERMINAL;
        assert!(colours_usage(terminal, &[("TERM", "xterm")]));
        assert!(!colours_usage(terminal, &[("TERM", "dumb")]));
        assert!(!colours_usage(None, &[("TERM", "xterm")]));
        assert!(colours_usage(None, &[("FORCE_COLOR", "1")]));
        assert!(!colours_usage(
            terminal,
            &[("FORCE_COLOR", "1"), ("NO_COLOR", "1")]
        ));
    }
}
