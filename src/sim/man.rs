//! `sim man`: the manual pages.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{Args, Command};

use super::console::Console;
use super::page;
use crate::Environment;
use crate::command_tree::{ConfigureCommand, ServiceName, kebab};
use crate::help::{self, Page};

/// Writes the manual pages into a folder, one for each command.
#[derive(Debug, Args)]
pub(super) struct Man {
    /// The folder; it is made if it is not there.
    #[arg(value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    folder: PathBuf,
}

impl Man {
    /// Writes them, the simulator's own from the clap command of the program.
    pub(super) fn run(self, program: Command, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let folder = console.session.environment.folder.join(&self.folder);
        fs::create_dir_all(&folder)
            .and_then(|()| write_pages(&folder, program, console.session.environment))
            .with_context(|| format!("cannot write manual pages into `{}`", folder.display()))
    }
}

fn write_pages(
    folder: &Path,
    mut program: Command,
    environment: &Environment<'_>,
) -> io::Result<()> {
    // However the program was started, the pages are about orgsim.
    let name = "orgsim";
    write(folder, &[name], &help::top_page(environment))?;
    for service in ServiceName::ALL {
        let words = [name, service.name()];
        write(folder, &words, &help::service_page(service))?;
        for operation in service.operations() {
            let operation_name = kebab(operation.name());
            let page = help::operation_page(operation, &environment.program);
            write(folder, &[name, service.name(), &operation_name], &page)?;
        }
    }
    write(folder, &[name, "configure"], &help::configure_page())?;
    for command in ConfigureCommand::ALL {
        let page = help::configure_command_page(command, &environment.program);
        write(folder, &[name, "configure", command.name()], &page)?;
    }
    program.build();
    let sim = program.find_subcommand("sim").expect("it is a command");
    write_sim(folder, sim, &[name, "sim"])
}

/// Writes the page of a command, which is called by these words.
fn write(folder: &Path, words: &[&str], page: &Page) -> io::Result<()> {
    let file = format!("{}.1", words.join("-"));
    fs::write(folder.join(file), page.manual(words))
}

/// Writes the pages of a command of the simulator and of those below it.
fn write_sim(folder: &Path, command: &Command, words: &[&str]) -> io::Result<()> {
    write(folder, words, &page::page(command))?;
    for inner in page::inner(command) {
        write_sim(folder, inner, &[words, &[inner.get_name()]].concat())?;
    }
    Ok(())
}
