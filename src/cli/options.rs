//! The options (`cli.md` section 1): those of every command, and those that an operation's shape makes.

use std::borrow::Cow;

use organizations::Operation;
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
        global("--debug", Takes::Nothing, Values::Any),
        global("--endpoint-url", Takes::One, Values::Any),
        global("--no-verify-ssl", Takes::Nothing, Values::Any),
        global("--no-paginate", Takes::Nothing, Values::Any),
        global("--output", Takes::One, Values::Choice(FORMATS)),
        global("--query", Takes::One, Values::Any),
        global("--profile", Takes::One, Values::Any),
        global("--region", Takes::One, Values::Any),
        global("--version", Takes::Nothing, Values::Any),
        global(
            "--color",
            Takes::One,
            Values::Choice(&["on", "off", "auto"]),
        ),
        global("--no-sign-request", Takes::Nothing, Values::Any),
        global("--ca-bundle", Takes::One, Values::Any),
        global("--cli-read-timeout", Takes::One, Values::Any),
        global("--cli-connect-timeout", Takes::One, Values::Any),
        global(
            "--cli-binary-format",
            Takes::One,
            Values::Choice(&["base64", "raw-in-base64-out"]),
        ),
        global("--no-cli-pager", Takes::Nothing, Values::Any),
        global("--cli-auto-prompt", Takes::Nothing, Values::Any),
        global("--no-cli-auto-prompt", Takes::Nothing, Values::Any),
        global(
            "--cli-error-format",
            Takes::One,
            Values::Choice(&["legacy", "json", "yaml", "text", "table", "enhanced"]),
        ),
    ];
}

const fn global(name: &'static str, takes: Takes, values: Values) -> Opt {
    Opt {
        name: Cow::Borrowed(name),
        takes,
        values,
        required: false,
        documented: true,
    }
}

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
        made.common(
            "--cli-input-json",
            Takes::One,
            Values::Any,
            Purpose::CliInputJson,
        );
        made.common(
            "--cli-input-yaml",
            Takes::One,
            Values::Any,
            Purpose::CliInputYaml,
        );
        if let Some(pages) = operation.pages() {
            made.common(
                "--starting-token",
                Takes::One,
                Values::Any,
                Purpose::StartingToken,
            );
            if pages.limited {
                made.common(
                    "--page-size",
                    Takes::One,
                    Values::Integer,
                    Purpose::PageSize,
                );
            }
            made.common(
                "--max-items",
                Takes::One,
                Values::Integer,
                Purpose::MaxItems,
            );
        }
        let skeletons = Values::Choice(&["input", "output", "yaml-input"]);
        let purpose = Purpose::GenerateCliSkeleton;
        made.common(
            "--generate-cli-skeleton",
            Takes::OneOrNone,
            skeletons,
            purpose,
        );
        made
    }

    fn common(&mut self, name: &'static str, takes: Takes, values: Values, purpose: Purpose) {
        self.add(global(name, takes, values), purpose);
    }

    fn add(&mut self, option: Opt, purpose: Purpose) {
        self.options.push(option);
        self.purposes.push(purpose);
    }
}

/// Tells whether a member is there for paging only, so that automatic paging hides it.
pub fn is_manual_paging(operation: &Operation, member: &str) -> bool {
    let pages = operation.pages();
    pages.is_some_and(|pages| member == "NextToken" || pages.limited && member == "MaxResults")
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
    }
}
