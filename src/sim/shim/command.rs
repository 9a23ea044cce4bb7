//! The command.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::line::Shell;
use super::wrapper::Wrapper;
use crate::Environment;
use crate::sim::console::Console;

/// Puts `aws` on the path of a shell, answered by orgsim and by nothing else.
///
/// Write `eval "$(orgsim sim shim)"`, in fish `orgsim sim shim | source`, in `PowerShell`
/// `orgsim sim shim --shell powershell | Invoke-Expression`. It makes a folder with a program named
/// `aws`, and prints the line that puts the folder first on the path; nothing where it is the first
/// already. If orgsim is removed later, that `aws` fails with exit status 252.
///
/// A script must not go on without it, or it would call another `aws`: there, write
/// `shim=$(orgsim sim shim) || exit` and `eval "$shim"` on two lines.
#[derive(Debug, Args)]
pub(in crate::sim) struct Shim {
    /// The folder; if it is not given, one where the system keeps the data of programs.
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    folder: Option<PathBuf>,
    /// The shell that reads the line: sh for bash, zsh, fish and other POSIX shells. If it is not
    /// given, it is powershell on Windows and sh elsewhere.
    #[arg(long, value_enum)]
    shell: Option<Shell>,
    /// Removes the program, and prints the line that takes the folder off the path.
    #[arg(long)]
    remove: bool,
}

impl Shim {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let environment = console.session.environment;
        let folder = self.folder(environment)?;
        let path = (environment.variable)("PATH").unwrap_or_default();
        let shell = self.shell.unwrap_or_else(Shell::of_platform);
        let wrapper = Wrapper::in_folder(&folder);
        let line = if self.remove {
            wrapper.remove(self.folder.is_none())?;
            shell.line_without(&folder, &path)?
        } else {
            let program = (environment.executable)().context("cannot find this program")?;
            let line = shell.line_with(&folder, &path)?;
            wrapper.make(&program)?;
            line
        };
        if let Some(line) = line {
            writeln!(console.streams.output, "{line}")?;
        }
        Ok(())
    }

    fn folder(&self, environment: &Environment<'_>) -> anyhow::Result<PathBuf> {
        let Some(named) = &self.folder else {
            let data = environment.data_folder();
            let data = data.context("there is no home folder; name a folder with `--folder`")?;
            return Ok(data.join("shim"));
        };
        let folder = environment.folder.join(named);
        std::path::absolute(folder)
            .with_context(|| format!("cannot use the folder `{}`", named.display()))
    }
}
