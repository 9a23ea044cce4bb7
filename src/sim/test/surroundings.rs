//! What commands find around them: the shell, and variables.

use std::env;
use std::ffi::{OsStr, OsString};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::Environment;

/// Where programs are if nothing says.
const PATH: &str = "/usr/bin:/bin";

/// What variables begin with that are not passed on.
const FOREIGN_BEGINNINGS: [&str; 4] = ["AWS_", "LC_", "ORGSIM_", "XDG_"];

/// Variables that are not passed on: they would make outputs or shells different.
const FOREIGN: [&str; 16] = [
    "BASHOPTS",
    "BASH_ENV",
    "CDPATH",
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "COLORTERM",
    "ENV",
    "FORCE_COLOR",
    "GREP_OPTIONS",
    "LANGUAGE",
    "LINES",
    "MANPAGER",
    "OLDPWD",
    "POSIXLY_CORRECT",
    "PWD",
    "SHELLOPTS",
];

/// Variables that are the same everywhere.
const FIXED: [(&str, &str); 9] = [
    ("AWS_PAGER", ""),
    ("COLUMNS", "80"),
    ("LANG", "C.UTF-8"),
    ("NO_COLOR", "1"),
    ("ORGSIM_HINTS", "0"),
    ("ORGSIM_NO_SYNC", "1"),
    ("PAGER", "cat"),
    ("TERM", "dumb"),
    ("TZ", "UTC"),
];

/// Returns the variables of all commands, given the folder of the programs that come first on the path.
pub(super) fn variables(
    environment: &Environment<'_>,
    programs: &Path,
) -> Vec<(OsString, OsString)> {
    let mut variables = (environment.variables)();
    variables.retain(|(name, _)| is_passed_on(name));
    let fixed = FIXED.map(|(name, value)| (OsString::from(name), OsString::from(value)));
    variables.extend(fixed);
    let mut path = programs.as_os_str().to_owned();
    path.push(":");
    path.push(path_of(environment));
    variables.push(("PATH".into(), path));
    variables
}

fn is_passed_on(name: &OsStr) -> bool {
    let text = name.to_string_lossy();
    let begins = |beginning: &&str| text.starts_with(beginning);
    !FOREIGN_BEGINNINGS.iter().any(begins) && !FOREIGN.contains(&&*text)
}

fn path_of(environment: &Environment<'_>) -> OsString {
    let path = (environment.variable)("PATH").filter(|path| !path.is_empty());
    path.unwrap_or_else(|| PATH.into())
}

/// Finds a shell: by its path, or by its name on the path.
pub(super) fn shell(named: &Path, environment: &Environment<'_>) -> Option<PathBuf> {
    if named.components().count() > 1 {
        let path = std::path::absolute(environment.folder.join(named)).ok()?;
        return is_program(&path).then_some(path);
    }
    let path = path_of(environment);
    let mut paths = env::split_paths(&path).map(|folder| folder.join(named));
    let found = paths.find(|path| is_program(path))?;
    std::path::absolute(found).ok()
}

fn is_program(path: &Path) -> bool {
    let metadata = path.metadata();
    metadata.is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
}
