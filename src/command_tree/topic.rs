//! Topics of help.

use organizations::Operation;

use super::configure::ConfigureCommand;
use super::service_name::ServiceName;

/// What a page of help is about.
#[derive(Debug, Clone, Copy)]
pub enum Topic {
    /// The program.
    Program,
    /// A service.
    Service(ServiceName),
    /// The commands of `configure`.
    Configure,
    /// A command of `configure`.
    ConfigureCommand(ConfigureCommand),
    /// An operation.
    Operation(&'static Operation),
    /// What doesn't belong to one command.
    Guide(Guide),
}

/// Other pages of `help`, which have a name of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guide {
    /// The settings, and where each is looked for.
    ConfigVars,
    /// Where to read about `aws ddb`.
    DdbExpressions,
    /// What the exit status says.
    ReturnCodes,
    /// Where to read about `aws s3`.
    S3CaseInsensitivity,
    /// Where to read about the settings of `aws s3`.
    S3Config,
    /// Where to read about questions on `aws s3`.
    S3Faq,
    /// The list of all of these.
    Topics,
}

impl Guide {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::ConfigVars,
        Self::DdbExpressions,
        Self::ReturnCodes,
        Self::S3CaseInsensitivity,
        Self::S3Config,
        Self::S3Faq,
        Self::Topics,
    ];

    /// Returns the guide of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|guide| guide.name() == name)
    }

    /// Returns the name, as it is written after `help`.
    pub fn name(self) -> &'static str {
        match self {
            Self::ConfigVars => "config-vars",
            Self::DdbExpressions => "ddb-expressions",
            Self::ReturnCodes => "return-codes",
            Self::S3CaseInsensitivity => "s3-case-insensitivity",
            Self::S3Config => "s3-config",
            Self::S3Faq => "s3-faq",
            Self::Topics => "topics",
        }
    }
}
