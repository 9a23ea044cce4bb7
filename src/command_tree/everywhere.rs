//! The options that every command takes, one row each.

use super::option::{Completer, Opt};
use crate::output::{ErrorFormat, Format};

/// Declares options, and names them.
macro_rules! options {
    ($(#[$attribute:meta])* $table:ident { $($name:ident: $option:expr,)+ }) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each is the option of its name")]
        pub enum $table {
            $($name,)+
        }

        impl $table {
            /// All of them, in order.
            pub const ALL: &[Opt] = &[$($option,)+];

            /// Returns the option of a name, which has its hyphens.
            pub fn named(name: &str) -> Option<Self> {
                let place = Self::ALL.iter().position(|option| option.name == name)?;
                Some([$(Self::$name),+][place])
            }

            /// Returns the name with its hyphens.
            pub fn name(self) -> &'static str {
                &Self::ALL[self as usize].name
            }
        }
    };
}

options! {
    /// The options of every command that the reference has. Their order is the order in which messages
    /// name them.
    Global {
        Debug: Opt::flag(
            "--debug",
            "Tell on standard error which calls are made and how they are answered.",
        ),
        EndpointUrl: Opt::valued(
            "--endpoint-url",
            "The address of the service. Nothing is sent over a network, so this changes \
             nothing.",
        )
        .completed_by(Completer::Addresses),
        NoVerifySsl: Opt::flag(
            "--no-verify-ssl",
            "Don't check the service's certificate. Nothing is sent over a network, so this \
             changes nothing.",
        ),
        NoPaginate: Opt::flag(
            "--no-paginate",
            "Make one call only. Without this, a listing makes as many calls as it takes, and \
             what is printed is the whole.",
        ),
        Output: Opt::valued(
            "--output",
            "The form of what is printed. Without this, the environment variable \
             `AWS_DEFAULT_OUTPUT` tells, or the setting `output`, or it is `json`.",
        )
        .one_of(Format::NAMES)
        .everyday(),
        Query: Opt::valued(
            "--query",
            "A JMESPath expression. What it selects of the answer is printed.",
        )
        .everyday(),
        Profile: Opt::valued(
            "--profile",
            "The profile of the configuration files to use. It can tell which account calls.",
        )
        .completed_by(Completer::Profiles)
        .everyday(),
        Region: Opt::valued(
            "--region",
            "The region to call. There is one organization in all of them, so this changes \
             nothing.",
        ),
        Version: Opt::flag(
            "--version",
            "Print the version of this program.",
        )
        .shown_as("string"),
        Color: Opt::valued(
            "--color",
            "Whether tables have colours. With `auto` they have them on a terminal.",
        )
        .one_of(&["on", "off", "auto"])
        .everyday(),
        NoSignRequest: Opt::flag(
            "--no-sign-request",
            "Call without credentials. None are checked, so this changes nothing.",
        ),
        CaBundle: Opt::valued(
            "--ca-bundle",
            "A file of certificates to check the service's with. Nothing is sent over a \
             network, so this changes nothing.",
        )
        .completed_by(Completer::Files),
        CliReadTimeout: Opt::valued(
            "--cli-read-timeout",
            "How many seconds to wait for an answer. Nothing is sent over a network, so this \
             changes nothing.",
        )
        .shown_as("int"),
        CliConnectTimeout: Opt::valued(
            "--cli-connect-timeout",
            "How many seconds to wait for a connection. Nothing is sent over a network, so \
             this changes nothing.",
        )
        .shown_as("int"),
        CliBinaryFormat: Opt::valued(
            "--cli-binary-format",
            "How bytes are written on the command line. No operation takes any, so this \
             changes nothing.",
        )
        .one_of(&["base64", "raw-in-base64-out"]),
        NoCliPager: Opt::flag(
            "--no-cli-pager",
            "Print straight to the terminal, not through a pager.",
        )
        .everyday(),
        CliAutoPrompt: Opt::flag(
            "--cli-auto-prompt",
            "Ask for what the command line lacks. Nothing is ever asked, so this changes \
             nothing.",
        ),
        NoCliAutoPrompt: Opt::flag(
            "--no-cli-auto-prompt",
            "Don't ask for what the command line lacks. Nothing is ever asked, so this \
             changes nothing.",
        ),
        CliErrorFormat: Opt::valued(
            "--cli-error-format",
            "The form of error messages. Without this, the environment variable \
             `AWS_CLI_ERROR_FORMAT` tells, or the setting `cli_error_format`, or it is \
             `enhanced`.",
        )
        .one_of(ErrorFormat::NAMES),
    }
}

options! {
    /// The options of every command that only orgsim has (`simulator.md` sections 2 and 3).
    Own {
        StateFile: Opt::valued(
            "--state-file",
            "The file that answers. Without this, the environment variable \
             `ORGSIM_STATE_FILE` names it, or it is `state.json` in the folder where the \
             system keeps the data of programs.",
        )
        .completed_by(Completer::Files)
        .everyday(),
        Caller: Opt::valued(
            "--caller",
            "The account that calls: its id, its email address or its name. Without this, the \
             environment variable `ORGSIM_CALLER` tells, or the profile, or credentials that \
             are an account id, or `sim use`.",
        )
        .completed_by(Completer::Accounts)
        .everyday(),
    }
}
