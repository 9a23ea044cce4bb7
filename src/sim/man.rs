//! `sim man`: the manual pages.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{Args, Command};

use super::console::Console;
use crate::Environment;
use crate::command_tree::{ServiceName, kebab};
use crate::help::{self, Page};

/// Writes the manual pages into a folder, one for each command.
#[derive(Debug, Args)]
pub(super) struct Man {
    /// The folder; it is made if it is not there.
    #[arg(value_name = "DIR")]
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
    write(folder, "orgsim", &help::top_page(environment))?;
    for service in ServiceName::ALL {
        let name = format!("orgsim-{}", service.name());
        write(folder, &name, &help::service_page(service))?;
        for operation in service.operations() {
            let name = format!("{name}-{}", kebab(operation.name()));
            let page = help::operation_page(operation, &environment.program);
            write(folder, &name, &page)?;
        }
    }
    program.build();
    let sim = program.find_subcommand("sim").expect("it is a command");
    write_sim(folder, sim, "orgsim-sim")
}

/// Writes a page that is made from the shapes.
fn write(folder: &Path, name: &str, page: &Page) -> io::Result<()> {
    let roff = page.roff();
    let body = roff.split_once('\n').map_or("", |(_, body)| body);
    let title = format!(".TH \"{}\" \"1\"\n", name.to_uppercase());
    fs::write(folder.join(format!("{name}.1")), title + body)
}

/// Writes the pages of a command of the simulator and of those below it.
fn write_sim(folder: &Path, command: &Command, name: &str) -> io::Result<()> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone())
        .title(name.to_uppercase())
        .source("orgsim")
        .render(&mut page)?;
    fs::write(folder.join(format!("{name}.1")), page)?;
    for inner in command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set())
    {
        write_sim(folder, inner, &format!("{name}-{}", inner.get_name()))?;
    }
    Ok(())
}
