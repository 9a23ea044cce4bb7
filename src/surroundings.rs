//! What a command reads and writes besides its words: environment variables, files, and how it ends.
//!
//! Help, the manual page and the README are written from these tables; a test compares the tables of
//! variables with those that the source reads. Texts are Markdown.

/// A variable, file or exit status, and its description.
#[derive(Debug, Clone, Copy)]
pub struct Documented {
    /// The name.
    pub name: &'static str,
    /// The description.
    pub text: &'static str,
}

const fn documented(name: &'static str, text: &'static str) -> Documented {
    Documented { name, text }
}

/// The variables that only orgsim knows.
pub const OWN_VARIABLES: &[Documented] = &[
    documented(
        "ORGSIM_STATE_FILE",
        "The state file, unless `--state-file` names one. A relative path begins in the folder in \
         which each command runs, so whoever changes folders names an absolute one.",
    ),
    documented(
        "ORGSIM_STATE_FROM",
        "A state file of which the state file begins as a copy, if there is none yet. Until the first change, \
         commands look into it and log nothing; `sim undo` goes back to the copy and no further.",
    ),
    documented(
        "ORGSIM_CALLER",
        "Who calls, unless `--caller` says: an account id, an email address or the name of an \
         account.",
    ),
    documented(
        "ORGSIM_NOW",
        "What time it is, as in `2017-02-14T12:15:00Z`, whatever the world's clock says. What ended \
         long before is removed by the next change, and a change that removes something because \
         this variable came, went or has another value says so. For more than one command, \
         `sim init --now` makes a world whose own clock stands still.",
    ),
    documented(
        "ORGSIM_SEED",
        "The seed of new ids, a whole number, instead of the seed of the world.",
    ),
    documented(
        "ORGSIM_ENDPOINT",
        "The address of the server, for the command of `sim serve -- COMMAND`.",
    ),
    documented(
        "ORGSIM_LOCK_TIMEOUT",
        "How many seconds to wait while another command changes the state; 30 if it is not set.",
    ),
    documented(
        "ORGSIM_HINTS",
        "With `0`, no hints. Otherwise, on a terminal, a refused command ends with the hint that \
         `orgsim sim explain` says why, and `orgsim` alone says what to try first.",
    ),
    documented(
        "ORGSIM_NO_SYNC",
        "With `1`, commands that change the state don't wait for the disk. They are faster, and a loss \
         of power may lose the state.",
    ),
];

/// The variables that the AWS CLI knows too, and those of the system.
pub const OTHER_VARIABLES: &[Documented] = &[
    documented(
        "AWS_ACCESS_KEY_ID",
        "If it is twelve digits, the id of the account that calls; if it is a key that `sts assume-role` or \
         `sts get-session-token` gave, its session calls. Anything else is ignored.",
    ),
    documented(
        "AWS_SECRET_ACCESS_KEY",
        "The secret of `AWS_ACCESS_KEY_ID`. `configure list` shows its end; nothing is signed with it.",
    ),
    documented(
        "AWS_SESSION_TOKEN",
        "The token that belongs to a key of `AWS_ACCESS_KEY_ID` that `sts assume-role` or \
         `sts get-session-token` gave.",
    ),
    documented(
        "AWS_PROFILE",
        "The profile of the configuration files, unless `--profile` names one. It can tell which \
         account calls.",
    ),
    documented(
        "AWS_DEFAULT_PROFILE",
        "The profile if `AWS_PROFILE` is not set.",
    ),
    documented(
        "AWS_CONFIG_FILE",
        "The file of settings, instead of `~/.aws/config`.",
    ),
    documented(
        "AWS_SHARED_CREDENTIALS_FILE",
        "The file of credentials, instead of `~/.aws/credentials`.",
    ),
    documented(
        "AWS_DEFAULT_OUTPUT",
        "The output format, unless `--output` names one.",
    ),
    documented(
        "AWS_PAGER",
        "The pager of output on a terminal; empty for none.",
    ),
    documented(
        "AWS_CLI_ERROR_FORMAT",
        "The format of error messages, unless `--cli-error-format` names one.",
    ),
    documented(
        "AWS_CLI_FILE_ENCODING",
        "The encoding of files that options name with `file://`.",
    ),
    documented(
        "AWS_CLI_OUTPUT_ENCODING",
        "The encoding of what is printed.",
    ),
    documented(
        "AWS_MAX_ATTEMPTS",
        "How many times a call is attempted if it is throttled or meets a server error (`sim fault`).",
    ),
    documented(
        "AWS_RETRY_MODE",
        "How calls are retried: `standard`, `adaptive` or `legacy`.",
    ),
    documented(
        "AWS_REQUEST_CHECKSUM_CALCULATION",
        "Checked, then ignored: nothing travels over a network.",
    ),
    documented(
        "AWS_RESPONSE_CHECKSUM_VALIDATION",
        "Checked, then ignored: nothing travels over a network.",
    ),
    documented(
        "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
        "Checked, then ignored: nothing travels over a network.",
    ),
    documented(
        "AWS_ACCOUNT_ID_ENDPOINT_MODE",
        "Checked, then ignored: there is no network.",
    ),
    documented(
        "AWS_AUTH_SCHEME_PREFERENCE",
        "Checked, then ignored: there is no network.",
    ),
    documented(
        "AWS_METADATA_SERVICE_TIMEOUT",
        "Checked, then ignored: there is no network.",
    ),
    documented(
        "AWS_METADATA_SERVICE_NUM_ATTEMPTS",
        "Checked, then ignored: there is no network.",
    ),
    documented(
        "AWS_EC2_METADATA_SERVICE_ENDPOINT",
        "Checked, then ignored: there is no network.",
    ),
    documented(
        "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
        "Checked, then ignored: there is no network.",
    ),
    documented("AWS_REGION", "Checked, then ignored: there is no network."),
    documented(
        "AWS_DEFAULT_REGION",
        "The region if `AWS_REGION` is not set.",
    ),
    documented(
        "AWS_ENDPOINT_URL",
        "Checked, then ignored: there is no network.",
    ),
    documented(
        "AWS_ENDPOINT_URL_ORGANIZATIONS",
        "Checked, then ignored: there is no network.",
    ),
    documented(
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
        "With `true`, addresses in variables and settings are not checked either.",
    ),
    documented(
        "AWS_ENDPOINT_URL_STS",
        "Set for the command of `sim serve -- COMMAND`, as are the other two addresses.",
    ),
    documented(
        "AWS_SECRET_ACCESS_KEY",
        "Set for that command, unless its key is one of orgsim's; it may be anything.",
    ),
    documented(
        "AWS_EC2_METADATA_DISABLED",
        "Set to `true` for that command.",
    ),
    documented("NO_PROXY", "Gets the hosts of that server for the command."),
    documented(
        "NO_COLOR",
        "If it is not empty, nothing is coloured that `--color on` doesn't colour.",
    ),
    documented(
        "CLICOLOR_FORCE",
        "If it is neither empty nor `0`, what would be coloured on a terminal is coloured anywhere.",
    ),
    documented(
        "FORCE_COLOR",
        "If it is not empty, usages are coloured anywhere.",
    ),
    documented("TERM", "The kind of terminal; a `dumb` one has no colours."),
    documented("TZ", "The time zone in which times are printed."),
    documented("HOME", "The home folder, which `~` stands for."),
    documented(
        "PATH",
        "Where pagers, formatters of manual pages and shells are found.",
    ),
    documented("MANPAGER", "The pager of help pages."),
    documented("PAGER", "The pager, if nothing else names one."),
    documented("LESS", "The options of `less`, if it is the pager."),
    documented(
        "LANG",
        "The language and encoding, which are passed on to pagers.",
    ),
    documented("LC_ALL", "The same, before `LANG`."),
];

/// The files, where STATE is the path of the state file.
pub const FILES: &[Documented] = &[
    documented(
        "state.json",
        "The state file, unless an option or a variable names another: below \
         `~/.local/share/orgsim` (or `$XDG_DATA_HOME/orgsim`), on macOS below \
         `~/Library/Application Support/orgsim`, on Windows below `%APPDATA%\\orgsim\\data`.",
    ),
    documented(
        "STATE.lock",
        "Locked while a command changes the state. It stays, and needn't be kept in git.",
    ),
    documented(
        "STATE.tmp",
        "The new state, until it atomically replaces the old one.",
    ),
    documented(
        "STATE.history.jsonl",
        "A line for every call. Losing it loses no state. `sim replay` makes the world anew from it.",
    ),
    documented(
        "STATE.saved",
        "The folder of saved states, and of what the history keeps of worlds that were replaced.",
    ),
    documented(
        "shim",
        "The folder of `aws`, beside the default state file (`sim shim`).",
    ),
    documented(
        "~/.aws/config",
        "Settings and profiles, as for the AWS CLI.",
    ),
    documented("~/.aws/credentials", "More of the same."),
    documented("~/.aws/cli/alias", "Aliases, as for the AWS CLI."),
];

/// The exit statuses.
pub const STATUSES: &[Documented] = &[
    documented("0", "The command did what it was asked."),
    documented(
        "1",
        "`sim can`: it is denied, or a test isn't met. `sim lint`: something was found. `sim lesson check`: \
         tasks remain. `sim test`: something differs. `sim diff --exit-code`: the states differ. `sim replay`: \
         a change comes to something else.",
    ),
    documented(
        "2",
        "`sim can`: that depends on condition keys that are not given.",
    ),
    documented(
        "252",
        "The command line, a value or the whole input is invalid. Nothing was called.",
    ),
    documented(
        "253",
        "The configuration or the environment is invalid, the account that is to call isn't there, or the pager can't be \
         started.",
    ),
    documented("254", "The service refused the call."),
    documented(
        "255",
        "Anything else went wrong: the state file can't be read or saved, a profile is missing. \
         It may be split into several some day, so don't rely on it.",
    ),
    documented("130", "The command was interrupted."),
];

/// How an alias ends.
pub const OF_ALIAS: &str = "An alias that is a line of shell ends as the shell does; if a signal \
                            ended that, the status is 256 less its number.";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    /// Returns the names of the variables that the sources in a folder read.
    fn asked_for(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                asked_for(&path, found);
            } else if path.file_name() != Some("surroundings.rs".as_ref()) {
                let source = fs::read_to_string(&path).unwrap();
                found.extend(
                    source
                        .split('"')
                        .filter(|text| is_variable(text))
                        .map(str::to_owned),
                );
            }
        }
    }

    /// Tells whether a string is the name of a variable: as those of orgsim and AWS begin, or one of the
    /// system's that the table has.
    fn is_variable(text: &str) -> bool {
        let is_name = |text: &str| {
            let mut letters = text.bytes();
            letters.all(|letter| matches!(letter, b'A'..=b'Z' | b'0'..=b'9' | b'_'))
        };
        let begins = ["ORGSIM_", "AWS_"].iter().any(|prefix| {
            let rest = text.strip_prefix(prefix);
            rest.is_some_and(|rest| !rest.is_empty())
        });
        let is_told = OTHER_VARIABLES.iter().any(|variable| variable.name == text);
        is_name(text) && (begins || is_told) && !text.ends_with('_')
    }

    #[test]
    fn every_variable_that_is_asked_for_is_told_and_no_other() {
        let mut asked = BTreeSet::new();
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        asked_for(&source, &mut asked);
        let documented = OWN_VARIABLES.iter().chain(OTHER_VARIABLES);
        let documented: BTreeSet<_> = documented
            .map(|variable| variable.name.to_owned())
            .collect();
        assert_eq!(asked, documented);
    }
}
