//! What a member of an input says, by its name.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use organizations::model::{AccountState, HandshakeState};
use organizations::state::{Account, AccountCreation, Handshake, Transfer};
use serde_json::{Value as Json, json};
use shape::Choice;

use super::document;
use super::scene::Scene;
use crate::chance::Chance;

/// Services that can be trusted, and one that doesn't exist.
const SERVICES: [&str; 6] = [
    "config.amazonaws.com",
    "guardduty.amazonaws.com",
    "ram.amazonaws.com",
    "securityhub.amazonaws.com",
    "sso.amazonaws.com",
    "moon.amazonaws.com",
];

/// The types of which most policies are.
const USUAL_TYPES: [&str; 5] = [
    "SERVICE_CONTROL_POLICY",
    "TAG_POLICY",
    "BACKUP_POLICY",
    "RESOURCE_CONTROL_POLICY",
    "SECURITYHUB_POLICY",
];

impl Scene<'_> {
    /// Draws the value of a member.
    pub(super) fn member_value(&mut self, member: &str) -> Json {
        if let Some(id) = self.id(member) {
            return id.into();
        }
        match member {
            "AccountName" | "SourceName" => self.one(&["Audit", "Workload", "Sandbox"]),
            "ChildType" => self.one(&["ACCOUNT", "ORGANIZATIONAL_UNIT"]),
            "Content" => self.content().into(),
            "Description" => self.one(&["", "What it is for."]),
            "Email" => address(self.chance).into(),
            "EndTimestamp" => self.end_of_a_month().into(),
            "FeatureSet" => self.one(&["ALL", "ALL", "CONSOLIDATED_BILLING"]),
            "Filter" => self.filter(),
            "IamUserAccessToBilling" => self.one(&["ALLOW", "DENY"]),
            "MaxResults" => json!(self.chance.one(&[1, 2, 3, 20, 20, 21])),
            "Name" => self.one(&[
                "Prod",
                "Dev",
                "Tests",
                "Security",
                " ",
                "été",
                "A\"quoted\\name",
            ]),
            "NextToken" => self.one(&["", "0123456789abcdef0123456789abcdef"]),
            "Notes" => self.one(&["", "Please join."]),
            "PolicyType" => self.wanted_type(),
            "RoleName" => self.one(&["Admin", "AWSServiceRoleForX", "a b"]),
            "ServicePrincipal" => self.one(&SERVICES),
            "StartTimestamp" => self.beginning_of_a_month().into(),
            "States" => json!([self.chance.one(&["IN_PROGRESS", "SUCCEEDED", "FAILED"])]),
            "Tags" => self.tags(),
            "TagKeys" => json!([self
                .chance
                .one(&["a", "b", "CostCenter", "c d", "e", "aws:x"])]),
            "Target" => self.target(),
            "Type" if self.operation == "CreatePolicy" => self.usual_type().into(),
            "Type" => self.one(&["BILLING"]),
            _ => panic!("nothing is known of {member}"),
        }
    }

    fn one(&mut self, texts: &[&str]) -> Json {
        self.chance.one(texts).into()
    }

    /// Draws an id: mostly of something that fits.
    fn id(&mut self, member: &str) -> Option<String> {
        let fitting = match member {
            "AccountId" => self.accounts(),
            "ParentId" | "SourceParentId" | "DestinationParentId" => self.containers(),
            "RootId" => self.root().into_iter().map(|root| root.id.0).collect(),
            "OrganizationalUnitId" => self.fitting_units(),
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

    fn content(&mut self) -> String {
        if self.operation == "PutResourcePolicy" {
            let members = self.members().into_iter().map(|account| account.id.0);
            let members = members.collect();
            return document::resource_policy(self.chance, members);
        }
        let of = self.usual_type();
        document::policy(self.chance, of)
    }

    pub(super) fn usual_type(&mut self) -> &'static str {
        self.chance.one(&USUAL_TYPES)
    }

    fn wanted_type(&mut self) -> Json {
        let enabled = self.operation != "EnablePolicyType";
        if self.operation != "DisablePolicyType" && self.chance.percent(75) {
            return self.usual_type().into();
        }
        let fitting = self.policy_type(enabled);
        fitting.unwrap_or_else(|| self.usual_type()).into()
    }

    fn filter(&mut self) -> Json {
        if self.operation.starts_with("ListPolicies") {
            return self.usual_type().into();
        }
        let action = self.chance.one(&["INVITE", "APPROVE_ALL_FEATURES", "MOON"]);
        let parent = self
            .handshakes()
            .into_iter()
            .map(|handshake| handshake.id.0);
        let parent = self.chance.pick(parent.collect());
        match (parent, self.chance.below(4)) {
            (Some(parent), 0) => json!({"ActionType": action, "ParentHandshakeId": parent}),
            (Some(parent), 1) => json!({"ParentHandshakeId": parent}),
            (_, 2) => json!({}),
            _ => json!({"ActionType": action}),
        }
    }

    fn tags(&mut self) -> Json {
        let mut keys = vec!["a", "b", "costcenter", "CostCenter", "c d", "e"];
        if self.chance.percent(4) {
            keys.extend(["a", "b", "aws:x", "AWS:x"]);
        }
        let mut tags = Vec::new();
        for _ in 0..self.chance.below(4) {
            let index = self.chance.below(keys.len());
            let key = keys.swap_remove(index);
            let value = self.chance.one(&["", "100", "200", "other"]);
            tags.push(json!({"Key": key, "Value": value}));
        }
        tags.into()
    }

    /// Draws who is invited.
    fn target(&mut self) -> Json {
        let asks_managers = self.operation != "InviteAccountToOrganization";
        let mut accounts: Vec<Account> = self.ledger.all().collect();
        if self.chance.percent(85) {
            let manager = self.manager();
            let managers: Vec<_> = self
                .ledger
                .all::<organizations::state::Organization>()
                .collect();
            let manages = |account: &Account| {
                let mut managers = managers.iter();
                managers.any(|organization| organization.management_account_id == account.id)
            };
            accounts.retain(|account| manages(account) == asks_managers);
            accounts.retain(|account| Some(account.id.as_str()) != manager.as_deref());
        }
        let Some(account) = self.chance.pick(accounts) else {
            return json!({"Id": "700000000007", "Type": "ACCOUNT"});
        };
        match self.chance.below(20) {
            0 => json!({"Id": account.id.0, "Type": "ORGANIZATION"}),
            1 => json!({"Id": "7", "Type": "ACCOUNT"}),
            2 => json!({"Id": address(self.chance), "Type": "EMAIL"}),
            3..11 => json!({"Id": account.email.0.to_uppercase(), "Type": "EMAIL"}),
            _ => json!({"Id": account.id.0, "Type": "ACCOUNT"}),
        }
    }

    /// Draws when a transfer begins, in seconds: mostly when it may.
    fn beginning_of_a_month(&mut self) -> i64 {
        let soon = self.now.0 + SignedDuration::from_hours(24);
        let date = TimeZone::UTC.to_datetime(soon).date().first_of_month();
        let months = i64::try_from(self.chance.below(4)).expect("it is below four");
        let start = date.saturating_add((months + 1).months());
        let start = start.to_zoned(TimeZone::UTC).expect("it is a date of ours");
        start.timestamp().as_second() + i64::from(self.chance.percent(5))
    }

    /// Draws when a transfer ends, in seconds: mostly when it may.
    fn end_of_a_month(&mut self) -> i64 {
        self.beginning_of_a_month() - 1
    }
}

/// Draws an address.
pub(super) fn address(chance: &mut Chance) -> String {
    if chance.percent(2) {
        return chance
            .one(&["a b@example.com", "a@-example.com"])
            .to_owned();
    }
    format!("owner{}@example.com", chance.below(400))
}
