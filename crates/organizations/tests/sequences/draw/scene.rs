//! Where a call happens: in an organization, with what it has at hand.

use organizations::model::{OrganizationFeatureSet, Timestamp};
use organizations::state::{
    Account, Handshake, Organization, OrganizationalUnit, Policy, ResourcePolicy, Root, Stored,
    Transfer,
};

use crate::chance::Chance;
use crate::ledger::Ledger;
use crate::world::World;

/// What surrounds a call that is drawn.
pub(super) struct Scene<'a> {
    pub(super) ledger: &'a Ledger,
    pub(super) chance: &'a mut Chance,
    pub(super) now: Timestamp,
    pub(super) organization: Option<Organization>,
    pub(super) operation: &'static str,
}

impl<'a> Scene<'a> {
    /// Draws the organization that a call is about.
    pub(super) fn of(
        world: &'a World,
        chance: &'a mut Chance,
        now: Timestamp,
        operation: &'static str,
    ) -> Self {
        let mut scene = Self {
            ledger: &world.ledger,
            chance,
            now,
            organization: None,
            operation,
        };
        scene.organization = scene.fitting_organization();
        scene
    }

    fn fitting_organization(&mut self) -> Option<Organization> {
        let all: Vec<Organization> = self.ledger.all().collect();
        let mut fitting = all.clone();
        let lacks_features =
            |of: &Organization| of.feature_set == OrganizationFeatureSet::ConsolidatedBilling;
        match self.operation {
            "EnableAllFeatures" => fitting.retain(lacks_features),
            "DeleteOrganization" => fitting.retain(|of| self.members_of(of).len() == 1),
            "InviteAccountToOrganization" | "MoveAccount" | "LeaveOrganization" => {}
            _ => fitting.retain(|of| !lacks_features(of)),
        }
        if self.chance.percent(15) {
            fitting.clear();
        }
        let fitting = self.chance.pick(fitting);
        fitting.or_else(|| self.chance.pick(all))
    }

    /// Returns the account that manages the organization.
    pub(super) fn manager(&self) -> Option<String> {
        let organization = self.organization.as_ref()?;
        Some(organization.management_account_id.0.clone())
    }

    fn is_own(&self, id: &str) -> bool {
        let organization = self.organization.as_ref();
        organization.is_some_and(|organization| organization.id.as_str() == id)
    }

    fn members_of(&self, organization: &Organization) -> Vec<Account> {
        let accounts = self.ledger.all::<Account>();
        accounts
            .filter(|account| {
                let membership = account.membership.as_ref();
                membership.is_some_and(|place| place.organization_id == organization.id)
            })
            .collect()
    }

    /// Returns the accounts of the organization.
    pub(super) fn members(&self) -> Vec<Account> {
        let organization = self.organization.as_ref();
        organization.map_or(Vec::new(), |organization| self.members_of(organization))
    }

    pub(super) fn root(&self) -> Option<Root> {
        self.ledger
            .find(self.organization.as_ref()?.root_id.as_str())
    }

    pub(super) fn units(&self) -> Vec<OrganizationalUnit> {
        self.own(|unit: &OrganizationalUnit| &unit.organization_id.0)
    }

    pub(super) fn policies(&self) -> Vec<Policy> {
        self.own(|policy: &Policy| &policy.organization_id.0)
    }

    pub(super) fn resource_policies(&self) -> Vec<ResourcePolicy> {
        self.own(|policy: &ResourcePolicy| &policy.organization_id.0)
    }

    pub(super) fn transfers(&self) -> Vec<Transfer> {
        let side = |side: &organizations::state::Participant| {
            let id = side.organization_id.as_ref();
            id.is_some_and(|id| self.is_own(id.as_str()))
        };
        let transfers = self.ledger.all::<Transfer>();
        let own = transfers.filter(|transfer| side(&transfer.source) || side(&transfer.target));
        own.collect()
    }

    pub(super) fn handshakes(&self) -> Vec<Handshake> {
        self.ledger.all().collect()
    }

    /// Returns the records of a kind that the organization has.
    pub(super) fn own<R: Stored>(&self, organization_of: fn(&R) -> &String) -> Vec<R> {
        let records = self.ledger.all::<R>();
        records
            .filter(|record| self.is_own(organization_of(record)))
            .collect()
    }

    /// Returns the root and the units.
    pub(super) fn containers(&self) -> Vec<String> {
        let root = self.root().map(|root| root.id.0);
        let units = self.units().into_iter().map(|unit| unit.id.0);
        root.into_iter().chain(units).collect()
    }

    /// Returns the root, the units and the accounts.
    pub(super) fn targets(&self) -> Vec<String> {
        let members = self.members().into_iter().map(|account| account.id.0);
        self.containers().into_iter().chain(members).collect()
    }
}
