//! The options of an operation (`cli.md` section 1): what its shape makes, and the rows that it takes
//! besides.

use organizations::{Operation, Pages};
use shape::{Kind, Member};

use super::names::kebab;
use super::option::{Opt, Takes};

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

/// An option that has nothing to do with the members of an input.
struct Row {
    purpose: Purpose,
    /// Tells whether an operation takes it whose answer comes in such pages.
    is_taken: fn(Option<&Pages>) -> bool,
    option: Opt,
}

/// The options that operations take besides those of their input, in the order in which messages name
/// them.
const ROWS: &[Row] = &[
    Row {
        purpose: Purpose::CliInputJson,
        is_taken: |_| true,
        option: Opt::valued(
            "--cli-input-json",
            "The input as a JSON document, or `file://` and the path of one. What options say \
             on the command line wins over what the document says. `--generate-cli-skeleton \
             input` prints a document to fill in.",
        ),
    },
    Row {
        purpose: Purpose::CliInputYaml,
        is_taken: |_| true,
        option: Opt::valued(
            "--cli-input-yaml",
            "The input as a YAML document, or `file://` and the path of one. What options say \
             on the command line wins over what the document says. `--generate-cli-skeleton \
             yaml-input` prints a document to fill in.",
        ),
    },
    Row {
        purpose: Purpose::StartingToken,
        is_taken: |pages| pages.is_some(),
        option: Opt::valued(
            "--starting-token",
            "Where to begin: the `NextToken` of a listing that `--max-items` cut short.",
        ),
    },
    Row {
        purpose: Purpose::PageSize,
        is_taken: |pages| pages.is_some_and(|pages| pages.limited),
        option: Opt::number(
            "--page-size",
            "How many elements to ask for in one call. It changes the number of calls, not \
             what is printed.",
        ),
    },
    Row {
        purpose: Purpose::MaxItems,
        is_taken: |pages| pages.is_some(),
        option: Opt::number(
            "--max-items",
            "How many elements to print. If there are more, a `NextToken` is printed too; \
             give it to `--starting-token` to go on from there.",
        ),
    },
    Row {
        purpose: Purpose::GenerateCliSkeleton,
        is_taken: |_| true,
        option: Opt::valued(
            "--generate-cli-skeleton",
            "Make no call, but print a sample. With `input`, or without a value, it is an \
             input for `--cli-input-json`, with `yaml-input` one for `--cli-input-yaml`; both \
             are to be filled in. With `output` the input is checked and the sample is an \
             answer.",
        )
        .or_alone()
        .one_of(&["input", "output", "yaml-input"]),
    },
];

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
        let rows = ROWS.iter();
        for row in rows.filter(|row| (row.is_taken)(operation.pages())) {
            made.add(row.option.clone(), row.purpose);
        }
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
        required: member.required,
        documented: !is_manual_paging(operation, member.name),
        ..Opt::valued("", member.text)
    }
}
