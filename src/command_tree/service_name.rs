//! The services, which are the first word of a command line (`cli.md` section 1).

use organizations::{OPERATIONS, Operation, STS_OPERATIONS};

use super::names::is_kebab_of;

/// A service that has operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServiceName {
    /// AWS Organizations.
    Organizations,
    /// The Security Token Service: who calls, and keys to call as somebody else.
    Sts,
}

impl ServiceName {
    /// All services.
    pub const ALL: [Self; 2] = [Self::Organizations, Self::Sts];

    /// Returns the service of a name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "organizations" => Some(Self::Organizations),
            "sts" => Some(Self::Sts),
            _ => None,
        }
    }

    /// Returns the name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Organizations => "organizations",
            Self::Sts => "sts",
        }
    }

    /// Returns the operations of the service.
    pub fn operations(self) -> &'static [Operation] {
        match self {
            Self::Organizations => &OPERATIONS,
            Self::Sts => &STS_OPERATIONS,
        }
    }

    /// Returns the operation of a subcommand.
    pub fn operation(self, name: &str) -> Option<&'static Operation> {
        self.operations()
            .iter()
            .find(|operation| is_kebab_of(name, operation.name()))
    }

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
                "Ask who calls, and get keys to call as another account.\n\
                 \n\
                 Of the AWS Security Token Service there is what scripts need that create an account \
                 and go on in it: which account the calls come from, and keys of a session in a role of \
                 another account. The keys work with this program only."
            }
        }
    }
}
