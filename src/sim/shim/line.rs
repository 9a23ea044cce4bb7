//! The lines that put a folder on the path of a shell, and take it off.

use std::env;
use std::ffi::OsStr;
use std::path::Path;

use anyhow::{anyhow, bail};
use clap::ValueEnum;

use reference::shlex::quote;

/// A shell, by its syntax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Shell {
    #[value(name = "sh")]
    Posix,
    #[value(name = "powershell")]
    Power,
    Cmd,
}

/// The separator of folders in `PATH`.
const SEPARATOR: char = if cfg!(windows) { ';' } else { ':' };

impl Shell {
    /// Returns the shell that people of this platform are likely to use.
    pub(super) fn of_platform() -> Self {
        if cfg!(windows) {
            Self::Power
        } else {
            Self::Posix
        }
    }

    /// Returns the line that puts a folder first on the path, unless it is the first already.
    pub(super) fn line_with(self, folder: &Path, path: &OsStr) -> anyhow::Result<Option<String>> {
        if env::split_paths(path).next().as_deref() == Some(folder) {
            return Ok(None);
        }
        let folder = text(folder.as_os_str())?;
        if folder.contains(SEPARATOR) {
            let name = if SEPARATOR == ':' {
                "colon"
            } else {
                "semicolon"
            };
            bail!("a folder with a {name} in its name can't be on the path: `{folder}`");
        }
        if self == Self::Cmd && folder.contains('%') {
            bail!("cmd takes what is between `%` for a variable; name another folder: `{folder}`");
        }
        Ok(Some(self.first(folder, path.is_empty())))
    }

    /// Writes the line that puts a folder first on the path.
    fn first(self, folder: &str, is_alone: bool) -> String {
        let quoted = self.quoted(folder);
        match (self, is_alone) {
            (_, true) => self.whole(folder),
            // POSIX shells on Windows write paths as `/c/…`.
            (Self::Posix, false) if cfg!(windows) => {
                format!("export PATH=\"$(cygpath -u {quoted})\":\"$PATH\"")
            }
            (Self::Posix, false) => format!("export PATH={quoted}:\"$PATH\""),
            (Self::Power, false) => {
                let quoted = self.quoted(&format!("{folder}{SEPARATOR}"));
                format!("$env:PATH = {quoted} + $env:PATH")
            }
            (Self::Cmd, false) => format!("set \"PATH={folder}{SEPARATOR}%PATH%\""),
        }
    }

    /// Writes the line that makes this the path.
    fn whole(self, path: &str) -> String {
        match self {
            Self::Posix => format!("export PATH={}", self.quoted(path)),
            Self::Power => format!("$env:PATH = {}", self.quoted(path)),
            Self::Cmd => format!("set \"PATH={path}\""),
        }
    }

    fn quoted(self, text: &str) -> String {
        match self {
            Self::Posix => quote(text),
            Self::Power => format!("'{}'", text.replace('\'', "''")),
            Self::Cmd => text.to_owned(),
        }
    }

    /// Returns the line that takes a folder off the path, if it is there.
    pub(super) fn line_without(
        self,
        folder: &Path,
        path: &OsStr,
    ) -> anyhow::Result<Option<String>> {
        let mut others: Vec<_> = env::split_paths(path).collect();
        let before = others.len();
        others.retain(|other| other != folder);
        if others.len() == before {
            return Ok(None);
        }
        let others = env::join_paths(others)?;
        Ok(Some(self.whole(text(&others)?)))
    }
}

/// Returns a path as text.
pub(super) fn text(path: &OsStr) -> anyhow::Result<&str> {
    path.to_str()
        .ok_or_else(|| anyhow!("a path is not UTF-8: `{}`", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_folder_is_quoted_as_each_shell_wants_it() {
        let line = |shell: Shell| {
            let line = shell.line_with(Path::new("/it's $1"), OsStr::new("/bin"));
            line.unwrap().unwrap()
        };
        assert_eq!(line(Shell::Posix), r#"export PATH='/it'"'"'s $1':"$PATH""#);
        assert_eq!(line(Shell::Power), "$env:PATH = '/it''s $1:' + $env:PATH");
        assert_eq!(line(Shell::Cmd), "set \"PATH=/it's $1:%PATH%\"");
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_is_taken_off_the_path_in_each_shell() {
        let line = |shell: Shell| {
            let line = shell.line_without(Path::new("/a"), OsStr::new("/a:/b:/c d"));
            line.unwrap().unwrap()
        };
        assert_eq!(line(Shell::Posix), "export PATH='/b:/c d'");
        assert_eq!(line(Shell::Power), "$env:PATH = '/b:/c d'");
        assert_eq!(line(Shell::Cmd), "set \"PATH=/b:/c d\"");
    }

    #[test]
    fn what_cmd_takes_for_a_variable_is_refused() {
        let line = Shell::Cmd.line_with(Path::new("/a%b%"), OsStr::new("/bin"));
        assert!(line.is_err());
    }
}
