//! Shows a help page: formatted by groff or mandoc, through the user's pager.

use std::io::{self, Write};
use std::process::{Command, Stdio};

use reference::shlex;

use crate::cli::Session;
use crate::cli::answer::Pager;
use crate::cli::config::Config;
use crate::cli::failure::Failure;
use crate::command_tree::Topic;
use crate::help::{self, Page};
use crate::{Environment, Streams};

/// The formatters of manual pages, in order of preference, and their arguments.
const FORMATTERS: [(&str, &[&str]); 2] = [
    ("groff", &["-m", "man", "-T", "ascii"]),
    ("mandoc", &["-T", "ascii"]),
];

/// Shows the help page of a topic.
pub fn show(topic: Topic, session: &Session<'_>, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let environment = session.environment;
    let page = match topic {
        Topic::Program => help::top_page(environment),
        Topic::Service(service) => help::service_page(service),
        Topic::Configure => help::configure_page(),
        Topic::ConfigureCommand(command) => {
            help::configure_command_page(command, &environment.program)
        }
        Topic::Operation(operation) => help::operation_page(operation, &environment.program),
        Topic::Guide(guide) => help::guide_page(guide),
    };
    show_page(&page, session.config, environment, streams)
}

/// Shows a page, or only prints its address if the configuration says so.
fn show_page(
    page: &Page,
    config: &Config,
    environment: &Environment<'_>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    if config.get("cli_help_output") == Some("url") {
        return Ok(streams.output.write_all(page.address.as_bytes())?);
    }
    if !environment.mimics() && environment.terminal.is_none() {
        // The formatter prints bold letters twice, with a backspace between, which `grep` can't search.
        return Ok(streams.output.write_all(page.text().as_bytes())?);
    }
    let text = formatted(page, environment)?;
    streams.output.flush()?;
    match pager(environment)? {
        Some(mut pager) => {
            pager.write(&text)?;
            pager.finish(streams.output)?;
        }
        None => {
            streams.output.write_all(&text)?;
            streams.output.write_all(b"\n")?;
        }
    }
    Ok(())
}

/// Returns the page as it is shown.
fn formatted(page: &Page, environment: &Environment<'_>) -> Result<Vec<u8>, Failure> {
    let source = page.roff();
    for (formatter, arguments) in FORMATTERS {
        let mut command = environment.command(formatter);
        if let Ok(text) = pipe(command.args(arguments), source.as_bytes()) {
            return Ok(text);
        }
    }
    if environment.mimics() {
        let why = "Could not find executable named \"groff or mandoc\"";
        return Err(Failure::general(why));
    }
    Ok(page.text().into_bytes())
}

/// Runs a program as a filter: writes a text to its input, and returns its output.
fn pipe(command: &mut Command, text: &[u8]) -> io::Result<Vec<u8>> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.stderr(Stdio::null()).spawn()?;
    let mut input = child.stdin.take().expect("its input is a pipe");
    let output = std::thread::scope(|scope| {
        // It may write before it has read all, so writing to it and reading from it must run in
        // parallel. A failure to write is ignored: its exit status shows whether it has failed.
        scope.spawn(move || input.write_all(text));
        child.wait_with_output()
    })?;
    if !output.status.success() {
        return Err(io::Error::other("the formatter failed"));
    }
    Ok(output.stdout)
}

/// Starts the pager, if there is one.
fn pager(environment: &Environment<'_>) -> Result<Option<Pager>, Failure> {
    let named = environment
        .text("MANPAGER")
        .or_else(|| environment.text("PAGER"));
    let line = named.unwrap_or_else(|| "less -R".to_owned());
    let words = shlex::split(&line).map_err(|error| Failure::general(error.to_string()))?;
    let Some((program, arguments)) = words.split_first() else {
        return Ok(None);
    };
    let mut command = environment.command(program);
    command.args(arguments);
    Ok(Pager::of(command, environment).ok())
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;
    use crate::help::Block;
    use crate::{Exit, Terminal};

    /// Shows a page on a terminal of a machine without any programs.
    fn shown_by(program: &str, pager: &str) -> Result<String, Failure> {
        let variables = [("PATH", "/nowhere"), ("PAGER", pager)];
        let variable = |name: &str| {
            let found = variables.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| OsString::from(value))
        };
        let environment = Environment {
            terminal: Some(Terminal { columns: 80 }),
            ..Environment::bare(program, &variable)
        };
        let page = Page {
            name: "x".to_owned(),
            address: String::new(),
            blocks: vec![
                Block::Section("NAME"),
                Block::Paragraph("`x` - y".to_owned()),
            ],
        };
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let mut streams = Streams {
            output: &mut output,
            errors: &mut errors,
        };
        let config = Config::load(&environment)?;
        show_page(&page, &config, &environment, &mut streams)?;
        Ok(String::from_utf8(output).unwrap())
    }

    #[test]
    fn without_a_formatter_orgsim_shows_plain_text_and_aws_gives_up() {
        let text = "NAME\n       x - y\n\n";
        assert_eq!(shown_by("orgsim", "").unwrap(), text);
        assert_eq!(shown_by("orgsim", "no-such-pager").unwrap(), text);
        assert_eq!(shown_by("aws", "").unwrap_err().exit(), Exit::General);
    }

    #[test]
    fn an_open_quote_in_the_pager_is_refused() {
        assert!(shown_by("orgsim", "less '").is_err());
    }
}
