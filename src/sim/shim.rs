//! `sim shim`: `aws` on the path of a shell, answered by this program.

use std::ffi::OsStr;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, anyhow, bail};
use clap::Args;

use super::console::Console;
use crate::Environment;
use crate::cli::shell::quote;

/// Puts `aws` on the path of a shell, answered by orgsim.
///
/// Write `eval "$(orgsim sim shim)"`, in fish `orgsim sim shim | source`. It makes a folder with a link
/// named `aws` to this program, and prints the line that puts the folder first on the path; nothing
/// where it is the first already.
#[derive(Debug, Args)]
pub(super) struct Shim {
    /// The folder; if it is not given, one where the system keeps the data of programs.
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Removes the link, and prints the line that takes the folder off the path.
    #[arg(long)]
    remove: bool,
}

/// The name of the link.
const NAME: &str = "aws";

impl Shim {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let environment = console.session.environment;
        let folder = self.folder(environment)?;
        let path = (environment.variable)("PATH").unwrap_or_default();
        let line = if self.remove {
            remove(&folder)?;
            if self.folder.is_none() {
                // Where somebody put something else beside the link, the folder stays.
                let _ = fs::remove_dir(&folder);
            }
            line_without(&folder, &path)?
        } else {
            let program = (environment.executable)().context("cannot find this program")?;
            let line = line_with(&folder, &path)?;
            make(&folder, &program)?;
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

fn cannot(attempt: &str, folder: &Path) -> String {
    format!(
        "cannot {attempt} the link `{}`",
        folder.join(NAME).display()
    )
}

/// Makes the folder, and in it the link to a program.
fn make(folder: &Path, program: &Path) -> anyhow::Result<()> {
    let link = folder.join(NAME);
    fs::create_dir_all(folder).with_context(|| cannot("make", folder))?;
    match fs::read_link(&link) {
        Ok(target) if target == program => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Ok(target) if is_orgsim(&target) => {
            fs::remove_file(&link).with_context(|| cannot("replace", folder))?;
        }
        Ok(_) | Err(_) => return Err(foreign(&link)),
    }
    link_to(program, &link).with_context(|| cannot("make", folder))
}

/// Removes the link, if it is there.
fn remove(folder: &Path) -> anyhow::Result<()> {
    let link = folder.join(NAME);
    match fs::read_link(&link) {
        Ok(target) if is_orgsim(&target) => {
            fs::remove_file(&link).with_context(|| cannot("remove", folder))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Ok(_) | Err(_) => Err(foreign(&link)),
    }
}

fn is_orgsim(target: &Path) -> bool {
    target.file_stem() == Some(OsStr::new("orgsim"))
}

fn foreign(link: &Path) -> anyhow::Error {
    anyhow!("what is there is no link to orgsim: `{}`", link.display())
}

#[cfg(unix)]
fn link_to(program: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(program, link)
}

#[cfg(not(unix))]
fn link_to(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Returns the line that puts a folder first on the path, in words that all shells understand.
fn line_with(folder: &Path, path: &OsStr) -> anyhow::Result<Option<String>> {
    if env::split_paths(path).next().as_deref() == Some(folder) {
        return Ok(None);
    }
    let folder = text(folder.as_os_str())?;
    if folder.contains(':') {
        bail!("a folder with a colon in its name can't be on the path: `{folder}`");
    }
    let folder = quote(folder);
    let line = if path.is_empty() {
        format!("export PATH={folder}")
    } else {
        format!("export PATH={folder}:\"$PATH\"")
    };
    Ok(Some(line))
}

/// Returns the line that takes a folder off the path, if it is there.
fn line_without(folder: &Path, path: &OsStr) -> anyhow::Result<Option<String>> {
    let mut others: Vec<_> = env::split_paths(path).collect();
    let before = others.len();
    others.retain(|other| other != folder);
    if others.len() == before {
        return Ok(None);
    }
    let others = env::join_paths(others)?;
    Ok(Some(format!("export PATH={}", quote(text(&others)?))))
}

fn text(path: &OsStr) -> anyhow::Result<&str> {
    path.to_str()
        .ok_or_else(|| anyhow!("a path is not UTF-8: `{}`", path.display()))
}
