//! The commands of `configure`, which read and write configuration files.

use super::option::{Completer, Opt};

/// A command of `configure`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConfigureCommand {
    /// Prints a setting.
    Get,
    /// Writes keys from a table of them.
    Import,
    /// Tells which settings are in effect, and where they are from.
    List,
    /// Prints the names of all profiles.
    ListProfiles,
    /// Writes a setting.
    Set,
}

/// A word that a command takes by its place.
#[derive(Debug, Clone, Copy)]
pub struct Argument {
    /// What it is called in messages.
    pub name: &'static str,
    /// What it is for, in Markdown.
    pub text: &'static str,
}

/// What all of them are for, in Markdown.
pub const CONFIGURE: &str = "\
Read and write the configuration files.

They are those of the AWS CLI: settings in `~/.aws/config`, keys in `~/.aws/credentials`, each in a section for every \
profile. What is written there holds for the AWS CLI on this machine, too, unless `AWS_CONFIG_FILE` and \
`AWS_SHARED_CREDENTIALS_FILE` name other files.

Without a command, it asks for the keys, the region and the output format of the profile, one by one.";

const NAME: Argument = Argument {
    name: "varname",
    text: "The name of the setting. `profile.NAME.` in front of it names another profile than the chosen one, and a \
           dot and a name behind it a setting that is inside of it, as in `profile.dev.s3.max_queue_size`.",
};

const VALUE: Argument = Argument {
    name: "value",
    text: "The value.",
};

impl ConfigureCommand {
    /// All of them, in the order of their names.
    pub const ALL: [Self; 5] = [
        Self::Get,
        Self::Import,
        Self::List,
        Self::ListProfiles,
        Self::Set,
    ];

    /// Returns the command of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|command| command.name() == name)
    }

    /// Returns the name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Import => "import",
            Self::List => "list",
            Self::ListProfiles => "list-profiles",
            Self::Set => "set",
        }
    }

    /// Returns what it does, in Markdown, with an example.
    pub fn text(self) -> &'static str {
        match self {
            Self::Get => GET,
            Self::Import => IMPORT,
            Self::List => LIST,
            Self::ListProfiles => LIST_PROFILES,
            Self::Set => SET,
        }
    }

    /// Returns the words that it takes by their place. All must be given.
    pub fn arguments(self) -> &'static [Argument] {
        match self {
            Self::Get => &[NAME],
            Self::Set => &[NAME, VALUE],
            Self::Import | Self::List | Self::ListProfiles => &[],
        }
    }

    /// Returns the options.
    pub fn options(self) -> Vec<Opt> {
        match self {
            Self::Import => vec![
                Opt::valued(
                    "--csv",
                    "The table; a path behind `file://` is read. Its first line names the columns `User Name`, \
                     `Access Key ID` and `Secret Access key`, in any order and among others.",
                )
                .required()
                .completed_by(Completer::Files),
                Opt::flag(
                    "--skip-invalid",
                    "Pass over lines that lack something, instead of failing.",
                ),
                Opt::valued("--profile-prefix", "What is put before the name of each profile."),
            ],
            Self::Get | Self::List | Self::ListProfiles | Self::Set => Vec::new(),
        }
    }
}

const GET: &str = "\
Print a setting.

It is looked for in the files, not in the environment. The command ends with 1 if it is not there, or if it consists of \
further settings.

# Examples

```console
aws configure get region --profile dev
```

```console
aws configure get profile.dev.aws_access_key_id
```";

const IMPORT: &str = "\
Write keys from a table into the file of credentials.

The table is one that the console of AWS offers for download: each line becomes a profile with the name of its user.

# Examples

```console
aws configure import --csv file://credentials.csv
```";

const LIST: &str = "\
Tell which profile, keys and region are in effect, and where each is from.

Of keys, the last four characters are shown.

# Examples

```console
aws configure list --profile dev
```";

const LIST_PROFILES: &str = "\
Print the names of all profiles, in the order of the files.

# Examples

```console
aws configure list-profiles
```";

const SET: &str = "\
Write a setting of a profile.

Keys and the token of a session go into the file of credentials, all else into the file of settings. A file that is not \
there is made, and only its owner may read it. Comments and other settings stay as they are.

# Examples

```console
aws configure set region eu-west-1
```

```console
aws configure set role_arn arn:aws:iam::222222222222:role/Deploy --profile dev
```

```console
aws configure set profile.dev.s3.max_queue_size 100
```";
