//! Which state file a command uses, and what chose it (`simulator.md` section 2).

use std::ffi::OsString;
use std::path::{self, PathBuf};

use super::error::StoreError;
use super::paths::StatePaths;
use crate::Environment;

/// The variable that names the state file.
const VARIABLE: &str = "ORGSIM_STATE_FILE";

/// The state file that a command uses.
#[derive(Debug)]
pub struct StateFile {
    /// Its path.
    pub path: PathBuf,
    by: Naming,
}

/// What chose a state file, and the path as given.
#[derive(Debug)]
enum Naming {
    Option(OsString),
    Variable(OsString),
    /// Nothing did: it is in the platform's data folder.
    Nothing,
}

impl StateFile {
    /// Finds out which file it is: that of the option, or else of the environment.
    pub fn find(environment: &Environment<'_>, option: Option<&str>) -> Result<Self, StoreError> {
        let by = match (option, variable(environment, VARIABLE)) {
            (Some(named), _) => Naming::Option(named.into()),
            (None, Some(named)) => Naming::Variable(named),
            (None, None) => Naming::Nothing,
        };
        let path = match &by {
            Naming::Option(named) | Naming::Variable(named) => named.into(),
            Naming::Nothing => default(environment)?,
        };
        Ok(Self {
            path: environment.folder.join(path),
            by,
        })
    }

    /// Returns the absolute path of the file, with links resolved.
    pub fn whole_path(&self) -> PathBuf {
        let paths = StatePaths::find(&self.path);
        let found = paths.map_or_else(|_| self.path.clone(), |paths| paths.state().to_owned());
        path::absolute(&found).unwrap_or(found)
    }

    /// Returns a clause that says what chose the file.
    pub fn because(&self) -> String {
        let (what, named) = match &self.by {
            Naming::Nothing => return "nothing names one, and this is the default".to_owned(),
            Naming::Option(named) => ("the option --state-file", PathBuf::from(named)),
            Naming::Variable(named) => ("the variable ORGSIM_STATE_FILE", PathBuf::from(named)),
        };
        if named.is_absolute() {
            return format!("{what} names it");
        }
        format!(
            "{what} names `{}`, which begins in the folder where the command runs",
            named.display()
        )
    }
}

/// Returns the default state file, in the platform's data folder.
fn default(environment: &Environment<'_>) -> Result<PathBuf, StoreError> {
    match environment.data_folder() {
        Some(folder) => Ok(folder.join("state.json")),
        None => Err(StoreError::Setting(
            "there is no home folder; name a state file with `--state-file` or `ORGSIM_STATE_FILE`"
                .to_owned(),
        )),
    }
}

/// Returns a variable, unless it is empty.
pub(super) fn variable(environment: &Environment<'_>, name: &str) -> Option<OsString> {
    (environment.variable)(name).filter(|value| !value.is_empty())
}
