//! The page of a service.

use super::markdown;
use super::page::{Block, Page};
use crate::cli::levels::ServiceName;
use crate::cli::names::kebab;

/// Makes the page of a service: what it is, and which operations it has.
pub fn service_page(service: ServiceName) -> Page {
    let name = service.name();
    let mut page = Page::new(name, service.text(), &format!("reference/{name}/index"));
    page.section("DESCRIPTION", markdown::blocks(service.text()));
    page.section("AVAILABLE COMMANDS", [commands(service)]);
    page
}

fn commands(service: ServiceName) -> Block {
    let operations = service.operations().iter();
    let commands = operations.map(|operation| (kebab(operation.name()), operation.text()));
    let mut commands: Vec<_> = commands
        .chain([("help".to_owned(), "Show this page.")])
        .collect();
    commands.sort_unstable();
    let term =
        |(name, text): (String, &str)| (format!("`{name}`"), markdown::first_paragraph(text));
    Block::Terms(commands.into_iter().map(term).collect())
}

impl ServiceName {
    /// All services.
    pub const ALL: [Self; 2] = [Self::Organizations, Self::Sts];

    /// Returns what the service is for, in Markdown.
    pub fn text(self) -> &'static str {
        match self {
            Self::Organizations => {
                "Manage accounts as one organization.\n\
                 \n\
                 An organization has a management account, which pays for all, and members, which \
                 were invited or created. The accounts stand in a tree: below its root are \
                 organizational units, which contain accounts and further units. Policies that \
                 are attached to the root, a unit or an account apply to all accounts below.\n\
                 \n\
                 The organizations of this program are in a file on this machine. Accounts, \
                 invitations and policies behave as those of AWS Organizations do, and cost \
                 nothing."
            }
            Self::Sts => {
                "Ask who calls.\n\
                 \n\
                 Of the AWS Security Token Service there is only what scripts ask first: which \
                 account the calls come from."
            }
        }
    }
}
