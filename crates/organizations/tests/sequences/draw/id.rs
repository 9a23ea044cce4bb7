//! Ids: mostly of what fits the call, else of what is elsewhere or nowhere.

use organizations::model::{AccountState, HandshakeState};
use organizations::state::{AccountCreation, Handshake, Transfer};
use shape::Choice;

use super::scene::Scene;

impl Scene<'_> {
    /// Draws an id: mostly of something that fits.
    pub(super) fn id(&mut self, member: &str) -> Option<String> {
        let fitting = match member {
            "AccountId" => self.accounts(),
            "ParentId" | "SourceParentId" | "DestinationParentId" => self.containers(),
            "RootId" => self.root().into_iter().map(|root| root.id.0).collect(),
            "OrganizationalUnitId" => self.fitting_units(),
            "TargetId" if self.operation == "DescribeEffectivePolicy" => self.accounts(),
            "ChildId" | "TargetId" => self.targets(),
            "ResourceId" => self.taggable(),
            "PolicyId" => {
                let own = self.policies().into_iter().map(|policy| policy.id.0);
                own.chain(["p-FullAWSAccess".to_owned()]).collect()
            }
            "HandshakeId" => self.fitting_handshakes(),
            "CreateAccountRequestId" => {
                let own = self.own(|creation: &AccountCreation| &creation.organization_id.0);
                own.into_iter().map(|creation| creation.id.0).collect()
            }
            "Id" => {
                let transfers = self.fitting_transfers().into_iter();
                transfers.map(|transfer| transfer.id.0).collect()
            }
            _ => return None,
        };
        let is_found = !fitting.is_empty() && !self.chance.percent(8);
        Some(
            match is_found.then(|| self.chance.pick(fitting)).flatten() {
                Some(id) => id,
                None => self.wrong_id(member),
            },
        )
    }

    /// Returns the id of something that isn't there, or elsewhere.
    fn wrong_id(&mut self, member: &str) -> String {
        let unknown = match member {
            "AccountId" | "ChildId" => "700000000007",
            "RootId" => "r-none",
            "HandshakeId" => "h-00000000000000000000000000000000",
            "PolicyId" => "p-nothing1",
            "CreateAccountRequestId" => "car-00000000",
            "Id" => "rt-nothing00",
            _ => "ou-none-00000000",
        };
        let mut elsewhere: Vec<_> = self.ledger.records().map(|r| r.id().to_owned()).collect();
        let begin = &unknown[..2];
        elsewhere.retain(|id| id.starts_with(begin));
        if self.chance.percent(50) {
            elsewhere.clear();
        }
        self.chance.pick(elsewhere).unwrap_or(unknown.to_owned())
    }

    fn accounts(&self) -> Vec<String> {
        let mut members = self.members();
        if self.operation == "CloseAccount" {
            members.retain(|account| account.state == AccountState::Active);
        }
        members.into_iter().map(|account| account.id.0).collect()
    }

    fn fitting_units(&mut self) -> Vec<String> {
        let mut units = self.units();
        if self.operation == "DeleteOrganizationalUnit" && self.chance.percent(60) {
            let members = self.members();
            let used = |id: &str| {
                let mut places = members
                    .iter()
                    .filter_map(|account| account.membership.as_ref());
                places.any(|place| place.parent_id.as_str() == id)
            };
            let parents: Vec<_> = units.iter().map(|unit| unit.parent_id.0.clone()).collect();
            units.retain(|unit| !parents.contains(&unit.id.0) && !used(unit.id.as_str()));
        }
        units.into_iter().map(|unit| unit.id.0).collect()
    }

    fn taggable(&self) -> Vec<String> {
        let policies = self.policies().into_iter().map(|policy| policy.id.0);
        let resource_policies = self.resource_policies().into_iter();
        let transfers = self.transfers().into_iter().map(|transfer| transfer.id.0);
        self.targets()
            .into_iter()
            .chain(policies)
            .chain(resource_policies.map(|policy| policy.id.0))
            .chain(transfers)
            .collect()
    }

    fn fitting_handshakes(&mut self) -> Vec<String> {
        let mut handshakes = self.handshakes();
        if self.operation != "DescribeHandshake" && self.chance.percent(80) {
            handshakes.retain(Handshake::is_pending);
        }
        if self.chance.percent(30) {
            handshakes.retain(|handshake| handshake.state == HandshakeState::Open);
            let other = |handshake: &Handshake| handshake.content.action().name() != "INVITE";
            handshakes.retain(other);
        }
        let handshakes = handshakes.into_iter();
        handshakes.map(|handshake| handshake.id.0).collect()
    }

    fn fitting_transfers(&mut self) -> Vec<Transfer> {
        let transfers = self.transfers();
        let own = self
            .organization
            .as_ref()
            .map(|organization| &organization.id);
        let mut fitting = transfers.clone();
        match self.operation {
            "ListInboundResponsibilityTransfers" | "UpdateResponsibilityTransfer" => {
                fitting.retain(|transfer| transfer.target.organization_id.as_ref() == own);
            }
            _ => {}
        }
        if fitting.is_empty() {
            transfers
        } else {
            fitting
        }
    }
}
