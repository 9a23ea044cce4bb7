//! The options (`cli.md` section 1): those of every command, and those that an operation's shape makes.

use std::borrow::Cow;

use organizations::{Operation, Pages};
use shape::{Kind, Member};

use super::names::kebab;
use super::words::{Opt, Takes, Values};

/// The names of the output formats.
pub const FORMATS: &[&str] = &["json", "text", "table", "yaml", "yaml-stream", "off"];

/// The options of every command. Their order is the order in which messages name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the option of its name")]
pub enum Global {
    Debug,
    EndpointUrl,
    NoVerifySsl,
    NoPaginate,
    Output,
    Query,
    Profile,
    Region,
    Version,
    Color,
    NoSignRequest,
    CaBundle,
    CliReadTimeout,
    CliConnectTimeout,
    CliBinaryFormat,
    NoCliPager,
    CliAutoPrompt,
    NoCliAutoPrompt,
    CliErrorFormat,
}

impl Global {
    /// All of them, in order.
    pub const ALL: [Opt; 19] = [
        common(
            "--debug",
            Takes::Nothing,
            Values::Any,
            "Tell on standard error which calls are made and how they are answered.",
        ),
        common(
            "--endpoint-url",
            Takes::One,
            Values::Any,
            "The address of the service. Nothing is sent over a network, so this changes nothing.",
        ),
        common(
            "--no-verify-ssl",
            Takes::Nothing,
            Values::Any,
            "Don't check the service's certificate. Nothing is sent over a network, so this \
             changes nothing.",
        ),
        common(
            "--no-paginate",
            Takes::Nothing,
            Values::Any,
            "Make one call only. Without this, a listing makes as many calls as it takes, and \
             what is printed is the whole.",
        ),
        common(
            "--output",
            Takes::One,
            Values::Choice(FORMATS),
            "The form of what is printed. Without this, the environment variable \
             `AWS_DEFAULT_OUTPUT` tells, or the setting `output`, or it is `json`.",
        ),
        common(
            "--query",
            Takes::One,
            Values::Any,
            "A JMESPath expression. What it selects of the answer is printed.",
        ),
        common(
            "--profile",
            Takes::One,
            Values::Any,
            "The profile of the configuration files to use. It can tell which account calls.",
        ),
        common(
            "--region",
            Takes::One,
            Values::Any,
            "The region to call. There is one organization in all of them, so this changes nothing.",
        ),
        common(
            "--version",
            Takes::Nothing,
            Values::Any,
            "Print the version of this program.",
        ),
        common(
            "--color",
            Takes::One,
            Values::Choice(&["on", "off", "auto"]),
            "Whether tables have colours. With `auto` they have them on a terminal.",
        ),
        common(
            "--no-sign-request",
            Takes::Nothing,
            Values::Any,
            "Call without credentials. None are checked, so this changes nothing.",
        ),
        common(
            "--ca-bundle",
            Takes::One,
            Values::Any,
            "A file of certificates to check the service's with. Nothing is sent over a network, \
             so this changes nothing.",
        ),
        common(
            "--cli-read-timeout",
            Takes::One,
            Values::Any,
            "How many seconds to wait for an answer. Nothing is sent over a network, so this \
             changes nothing.",
        ),
        common(
            "--cli-connect-timeout",
            Takes::One,
            Values::Any,
            "How many seconds to wait for a connection. Nothing is sent over a network, so this \
             changes nothing.",
        ),
        common(
            "--cli-binary-format",
            Takes::One,
            Values::Choice(&["base64", "raw-in-base64-out"]),
            "How bytes are written on the command line. No operation takes any, so this changes \
             nothing.",
        ),
        common(
            "--no-cli-pager",
            Takes::Nothing,
            Values::Any,
            "Print straight to the terminal, not through a pager.",
        ),
        common(
            "--cli-auto-prompt",
            Takes::Nothing,
            Values::Any,
            "Ask for what the command line lacks. Nothing is ever asked, so this changes nothing.",
        ),
        common(
            "--no-cli-auto-prompt",
            Takes::Nothing,
            Values::Any,
            "Don't ask for what the command line lacks. Nothing is ever asked, so this changes \
             nothing.",
        ),
        common(
            "--cli-error-format",
            Takes::One,
            Values::Choice(&["legacy", "json", "yaml", "text", "table", "enhanced"]),
            "The form of error messages. Without this, the environment variable \
             `AWS_CLI_ERROR_FORMAT` tells, or the setting `cli_error_format`, or it is `enhanced`.",
        ),
    ];
}

pub(super) const fn common(
    name: &'static str,
    takes: Takes,
    values: Values,
    text: &'static str,
) -> Opt {
    Opt {
        name: Cow::Borrowed(name),
        takes,
        values,
        required: false,
        documented: true,
        text,
    }
}

const CLI_INPUT_JSON: Opt = common(
    "--cli-input-json",
    Takes::One,
    Values::Any,
    "The input as a JSON document, or `file://` and the path of one. What options say on the \
     command line wins over what the document says. `--generate-cli-skeleton input` prints a \
     document to fill in.",
);

const CLI_INPUT_YAML: Opt = common(
    "--cli-input-yaml",
    Takes::One,
    Values::Any,
    "The input as a YAML document, or `file://` and the path of one. What options say on the \
     command line wins over what the document says. `--generate-cli-skeleton yaml-input` prints \
     a document to fill in.",
);

const STARTING_TOKEN: Opt = common(
    "--starting-token",
    Takes::One,
    Values::Any,
    "Where to begin: the `NextToken` of a listing that `--max-items` cut short.",
);

const PAGE_SIZE: Opt = common(
    "--page-size",
    Takes::One,
    Values::Integer,
    "How many elements to ask for in one call. It changes the number of calls, not what is printed.",
);

const MAX_ITEMS: Opt = common(
    "--max-items",
    Takes::One,
    Values::Integer,
    "How many elements to print. If there are more, a `NextToken` is printed too; give it to \
     `--starting-token` to go on from there.",
);

const GENERATE_CLI_SKELETON: Opt = common(
    "--generate-cli-skeleton",
    Takes::OneOrNone,
    Values::Choice(&["input", "output", "yaml-input"]),
    "Make no call, but print a sample. With `input`, or without a value, it is an input for \
     `--cli-input-json`, with `yaml-input` one for `--cli-input-yaml`; both are to be filled in. \
     With `output` the input is checked and the sample is an answer.",
);

/// What an option of an operation is for.
#[derive(Debug, Clone, Copy)]
pub enum Purpose {
    /// It gives a member of the input.
    Member(&'static Member),
    /// It gives the input as a JSON document.
    CliInputJson,
    /// It gives the input as a YAML document.
    CliInputYaml,
    /// It says where to start in the pages.
    StartingToken,
    /// It says how long a page shall be.
    PageSize,
    /// It says how many elements are wanted in all.
    MaxItems,
    /// It asks for a sample of the input or of the answer.
    GenerateCliSkeleton,
}

impl Purpose {
    /// Tells whether the option says how a listing is paged automatically.
    pub fn is_automatic_paging(self) -> bool {
        matches!(self, Self::StartingToken | Self::PageSize | Self::MaxItems)
    }
}

/// The options of an operation, each with what it is for.
pub struct OperationOptions {
    /// The options, in the order in which messages name them.
    pub options: Vec<Opt>,
    /// What each is for.
    pub purposes: Vec<Purpose>,
}

impl OperationOptions {
    /// Makes the options of an operation from the shape of its input and its paging.
    pub fn of(operation: &Operation) -> Self {
        let mut made = Self {
            options: Vec::new(),
            purposes: Vec::new(),
        };
        let members = operation.input().map_or(&[][..], |input| input.members());
        for member in members {
            made.add(member_option(member, operation), Purpose::Member(member));
        }
        made.add(CLI_INPUT_JSON, Purpose::CliInputJson);
        made.add(CLI_INPUT_YAML, Purpose::CliInputYaml);
        if let Some(pages) = operation.pages() {
            made.add(STARTING_TOKEN, Purpose::StartingToken);
            if pages.limited {
                made.add(PAGE_SIZE, Purpose::PageSize);
            }
            made.add(MAX_ITEMS, Purpose::MaxItems);
        }
        made.add(GENERATE_CLI_SKELETON, Purpose::GenerateCliSkeleton);
        made
    }

    fn add(&mut self, option: Opt, purpose: Purpose) {
        self.options.push(option);
        self.purposes.push(purpose);
    }
}

/// Tells whether a member is there for paging only, so that automatic paging hides it.
pub fn is_manual_paging(operation: &Operation, member: &str) -> bool {
    let pages = operation.pages();
    pages.is_some_and(|pages| member == Pages::TOKEN || pages.limited && member == Pages::LIMIT)
}

fn member_option(member: &Member, operation: &Operation) -> Opt {
    let takes = match member.shape().kind {
        Kind::List(_) => Takes::Many,
        _ => Takes::One,
    };
    Opt {
        name: format!("--{}", kebab(member.name)).into(),
        takes,
        values: Values::Any,
        required: member.required,
        documented: !is_manual_paging(operation, member.name),
        text: member.text,
    }
}
