//! The services that can work with an organization: the real list is closed too (`semantics.md` section c.6.1).

use shape::Shaped;

use crate::error::{InvalidInput, Result, refuse};
use crate::model::ServicePrincipal;
use crate::state::WorldSettings;
use crate::validation;

/// The services that every world knows: data with a date.
const LISTED: &str = include_str!("principals.txt");

/// The mark after a name in the list, if a member can administer the service.
const DELEGABLE: &str = "delegable";

/// A service that every world knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedService {
    /// The name of its principal.
    pub principal: &'static str,
    /// Whether a member can be made its administrator.
    pub is_delegable: bool,
}

/// Walks over the services that every world knows, in the order of their names.
pub fn listed_services() -> impl Iterator<Item = ListedService> {
    let lines = LISTED.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let (principal, mark) = line.split_once(' ').unwrap_or((line, ""));
        ListedService {
            principal,
            is_delegable: mark == DELEGABLE,
        }
    })
}

impl ServicePrincipal {
    /// Refuses a name that no service has in a world.
    pub(super) fn must_be_known(&self, world: &WorldSettings) -> Result<()> {
        permit(world.can_delegate(self).is_some())
    }

    /// Refuses a name that no service has in a world that members can administer.
    pub(super) fn must_be_delegable(&self, world: &WorldSettings) -> Result<()> {
        permit(world.can_delegate(self) == Some(true))
    }

    /// Tells whether a world may know a service of this name.
    pub fn may_be_added(&self) -> bool {
        let is_label = |label: &str| !label.is_empty();
        validation::is_text_of(Self::shape(), self.as_str())
            && self.as_str().contains('.')
            && self.as_str().split('.').all(is_label)
    }
}

fn permit(is_right: bool) -> Result<()> {
    if is_right {
        return Ok(());
    }
    refuse(InvalidInput::UnrecognizedServicePrincipal)
}

impl WorldSettings {
    /// Tells of a service that the world knows whether members can administer it. They can do so with
    /// every service that was added to the world, whatever the list says.
    fn can_delegate(&self, principal: &ServicePrincipal) -> Option<bool> {
        if self.services.contains(principal) {
            return Some(true);
        }
        let listed = listed_services().find(|service| service.principal == principal.as_str());
        listed.map(|service| service.is_delegable)
    }
}
