//! Reads arguments, environment, clock and terminal once, runs the command, and converts its exit code.

use std::cell::RefCell;
use std::fs::File;
use std::io::{self, BufRead, BufWriter, IsTerminal, Seek, Write};
#[cfg(unix)]
use std::os::fd::AsFd;
#[cfg(windows)]
use std::os::windows::io::AsHandle;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use orgsim::{Children, Environment, Input, Streams, Terminal};

/// How much of the output is written at once. glibc's allocator takes a slower path to free a larger buffer.
const OUTPUT_BUFFER: usize = 32 * 1024;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os();
    let program = arguments.next().map(PathBuf::from);
    let environment = Environment {
        program: program.as_deref().and_then(Path::file_stem).map_or_else(
            || "orgsim".to_owned(),
            |name| name.to_string_lossy().into_owned(),
        ),
        executable: std::env::current_exe,
        arguments: arguments.collect(),
        variable: &|name| std::env::var_os(name),
        variables: || std::env::vars_os().collect(),
        folder: PathBuf::new(),
        now: orgsim::machine_time(SystemTime::now()),
        input: &StandardInput::default(),
        terminal: terminal(),
        is_watched: io::stderr().is_terminal(),
        place_in_file,
        children: Children::Inherit,
    };
    let mut output = BufWriter::with_capacity(OUTPUT_BUFFER, io::stdout().lock());
    let mut errors = BufWriter::new(io::stderr());
    let mut streams = Streams {
        output: &mut output,
        errors: &mut errors,
    };
    let exit = orgsim::run(&environment, &mut streams);
    // A failure to write to standard error can be reported nowhere.
    drop(errors.flush());
    exit.into()
}

/// Returns the terminal that standard output is, if it is one.
fn terminal() -> Option<Terminal> {
    const DEFAULT_WIDTH: usize = 80;
    if !io::stdout().is_terminal() {
        return None;
    }
    let columns = terminal_size::terminal_size_of(io::stdout())
        .map_or(DEFAULT_WIDTH, |(columns, _)| columns.0.into());
    Some(Terminal { columns })
}

/// Returns the offset of standard output, if it is a file.
fn place_in_file() -> Option<u64> {
    #[cfg(unix)]
    let output = io::stdout().as_fd().try_clone_to_owned();
    #[cfg(windows)]
    let output = io::stdout().as_handle().try_clone_to_owned();
    let mut file = File::from(output.ok()?);
    let is_file = file.metadata().is_ok_and(|file| file.is_file());
    file.stream_position().ok().filter(|_| is_file)
}

/// The standard input of this process.
#[derive(Default)]
struct StandardInput(RefCell<Option<io::BufReader<io::Stdin>>>);

impl Input for StandardInput {
    fn rest(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.reader(|reader| reader.read_to_end(&mut bytes))?;
        Ok(bytes)
    }

    fn line(&self) -> io::Result<Option<String>> {
        let mut line = String::new();
        let read = self.reader(|reader| reader.read_line(&mut line))?;
        Ok((read > 0).then_some(line))
    }
}

impl StandardInput {
    fn reader<T>(&self, read: impl FnOnce(&mut dyn BufRead) -> T) -> T {
        let mut reader = self.0.borrow_mut();
        read(reader.get_or_insert_with(|| io::BufReader::new(io::stdin())))
    }
}
