//! What a member of an input says, by its name.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use organizations::state::{Account, Organization};
use serde_json::{Value as Json, json};

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
const COMMON_TYPES: [&str; 5] = [
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
            "Type" if self.operation == "CreatePolicy" => self.common_type().into(),
            "Type" => self.one(&["BILLING"]),
            _ => panic!("nothing is known of {member}"),
        }
    }

    fn one(&mut self, texts: &[&str]) -> Json {
        self.chance.one(texts).into()
    }

    fn content(&mut self) -> String {
        if self.operation == "PutResourcePolicy" {
            let members = self.members().into_iter().map(|account| account.id.0);
            let members = members.collect();
            return document::resource_policy(self.chance, members);
        }
        let of = self.common_type();
        document::policy(self.chance, of)
    }

    pub(super) fn common_type(&mut self) -> &'static str {
        self.chance.one(&COMMON_TYPES)
    }

    fn wanted_type(&mut self) -> Json {
        if self.operation.contains("EffectivePolicy") && self.chance.percent(90) {
            return self.one(&["TAG_POLICY", "BACKUP_POLICY"]);
        }
        let enabled = self.operation != "EnablePolicyType";
        if self.operation != "DisablePolicyType" && self.chance.percent(75) {
            return self.common_type().into();
        }
        let fitting = self.policy_type(enabled);
        fitting.unwrap_or_else(|| self.common_type()).into()
    }

    fn filter(&mut self) -> Json {
        if self.operation.starts_with("ListPolicies") {
            return self.common_type().into();
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
            let own = self.manager();
            let organizations: Vec<Organization> = self.ledger.all().collect();
            let manages = |account: &Account| {
                let mut organizations = organizations.iter();
                organizations.any(|of| of.management_account_id == account.id)
            };
            accounts.retain(|account| manages(account) == asks_managers);
            accounts.retain(|account| Some(account.id.as_str()) != own.as_deref());
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
