//! The quotas: their names, what they are unless the world says otherwise, and what they bound.

use std::borrow::Cow;

use shape::Choice;

use crate::model::PolicyType;

/// A quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quota {
    /// Accounts in an organization.
    Accounts,
    /// Organizational units in an organization.
    OrganizationalUnits,
    /// Levels of units below the root.
    OuDepth,
    /// Invitations sent in a day.
    InvitationsPerDay,
    /// Accounts being created at a time.
    AccountCreations,
    /// Accounts being closed at a time.
    AccountClosures,
    /// Accounts closed in thirty days.
    ClosuresPerMonth,
    /// Accounts in an organization that migrates to all features.
    MigrationAccounts,
    /// Tags of a resource.
    Tags,
    /// Delegated administrators of a service.
    DelegatedAdministratorsPerService,
    /// Transfers that make others' bills those of an organization.
    InboundTransfers,
    /// Transfers that make an organization's bill another's.
    OutboundTransfers,
    /// Transfers one after another.
    TransferChain,
    /// Transfers in all of a chain.
    ChainTransfers,
    /// Policies of a type in an organization.
    Policies(PolicyType),
    /// Policies of a type on a target.
    Attachments(PolicyType),
    /// Characters of a policy of a type.
    PolicySize(PolicyType),
}

/// What a quota is unless the world says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Usual {
    /// A number.
    Number(u64),
    /// No number, but this.
    Rule(&'static str),
}

impl Usual {
    /// Returns the number, if it is one.
    pub fn number(self) -> Option<u64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Rule(_) => None,
        }
    }
}

/// The quotas that are not one for each policy type.
const PLAIN: &[Quota] = &[
    Quota::Accounts,
    Quota::OrganizationalUnits,
    Quota::OuDepth,
    Quota::InvitationsPerDay,
    Quota::AccountCreations,
    Quota::AccountClosures,
    Quota::ClosuresPerMonth,
    Quota::MigrationAccounts,
    Quota::Tags,
    Quota::DelegatedAdministratorsPerService,
    Quota::InboundTransfers,
    Quota::OutboundTransfers,
    Quota::TransferChain,
    Quota::ChainTransfers,
];

impl Quota {
    /// Walks over all quotas.
    pub fn all() -> impl Iterator<Item = Self> {
        let of_types = [Self::Policies, Self::Attachments, Self::PolicySize];
        let of_types = of_types
            .into_iter()
            .flat_map(|quota| PolicyType::ALL.iter().copied().map(quota));
        PLAIN.iter().copied().chain(of_types)
    }

    /// Returns the quota of a name, as in `policies.TAG_POLICY`.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|quota| quota.name() == name)
    }

    /// Returns the name, as in `policies.TAG_POLICY`.
    pub fn name(self) -> Cow<'static, str> {
        let (name, _, _) = self.row();
        match self {
            Self::Policies(of) | Self::Attachments(of) | Self::PolicySize(of) => {
                format!("{name}.{}", of.name()).into()
            }
            _ => name.into(),
        }
    }

    /// Returns what it is unless the world says otherwise.
    pub fn usual(self) -> Usual {
        let (_, usual, _) = self.row();
        usual
    }

    /// Returns what it bounds, as a phrase.
    pub fn meaning(self) -> &'static str {
        let (_, _, meaning) = self.row();
        meaning
    }

    fn row(self) -> (&'static str, Usual, &'static str) {
        use Usual::{Number, Rule};
        match self {
            Self::Accounts => (
                "accounts",
                Number(10),
                "accounts in an organization; open invitations, accounts being created and closed ones count",
            ),
            Self::OrganizationalUnits => (
                "organizational-units",
                Number(2000),
                "organizational units in an organization",
            ),
            Self::OuDepth => ("ou-depth", Number(5), "levels of units below the root"),
            Self::InvitationsPerDay => (
                "invitations-per-day",
                Rule("20, or as many as `accounts` if that is more"),
                "invitations sent in 24 hours; accepted ones don't count",
            ),
            Self::AccountCreations => (
                "account-creations",
                Number(5),
                "accounts being created at a time",
            ),
            Self::AccountClosures => (
                "account-closures",
                Number(3),
                "accounts being closed at a time",
            ),
            Self::ClosuresPerMonth => (
                "closures-per-month",
                Rule("250, or a fifth of the accounts if that is more; at most 1000"),
                "accounts closed in 30 days",
            ),
            Self::MigrationAccounts => (
                "migration-accounts",
                Number(5000),
                "accounts in an organization that enables all features",
            ),
            Self::Tags => ("tags", Number(50), "tags of a resource"),
            Self::DelegatedAdministratorsPerService => (
                "delegated-administrators-per-service",
                Rule("none"),
                "delegated administrators of a service",
            ),
            // The real quota is 0 until AWS raises it; with that no transfer could ever begin.
            Self::InboundTransfers => (
                "inbound-transfers",
                Number(1000),
                "organizations whose bill one pays; open invitations count",
            ),
            Self::OutboundTransfers => (
                "outbound-transfers",
                Number(1),
                "organizations that pay one's bill",
            ),
            Self::TransferChain => (
                "transfer-chain",
                Number(1),
                "transfers one after another, from the organization that pays",
            ),
            Self::ChainTransfers => (
                "chain-transfers",
                Number(1000),
                "transfers in all of a chain",
            ),
            Self::Policies(of) => ("policies", Number(policies(of)), "policies of the type"),
            Self::Attachments(of) => (
                "attachments",
                Number(attachments(of)),
                "policies of the type on one root, unit or account",
            ),
            Self::PolicySize(of) => (
                "policy-size",
                Number(policy_size(of)),
                "characters of a policy of the type, white space included",
            ),
        }
    }
}

fn policies(of: PolicyType) -> u64 {
    match of {
        PolicyType::ServiceControlPolicy => 10_000,
        PolicyType::ResourceControlPolicy => 2000,
        _ => 1000,
    }
}

fn attachments(of: PolicyType) -> u64 {
    match of {
        PolicyType::ServiceControlPolicy
        | PolicyType::DeclarativePolicyEc2
        | PolicyType::BackupPolicy
        | PolicyType::TagPolicy
        | PolicyType::SecurityhubPolicy => 10,
        _ => 5,
    }
}

fn policy_size(of: PolicyType) -> u64 {
    match of {
        PolicyType::ServiceControlPolicy => 10_240,
        PolicyType::ResourceControlPolicy => 5120,
        PolicyType::AiservicesOptOutPolicy => 2500,
        _ => 10_000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quota_is_found_by_its_name() {
        for quota in Quota::all() {
            assert_eq!(Quota::named(&quota.name()), Some(quota));
        }
        assert_eq!(Quota::named("policies"), None);
    }

    #[test]
    fn the_quotas_of_policies_are_those_of_their_types() {
        let scp = PolicyType::ServiceControlPolicy;
        let rcp = PolicyType::ResourceControlPolicy;
        let guardduty = PolicyType::GuarddutyPolicy;
        for (quota, usual) in [
            (Quota::Policies(scp), 10_000),
            (Quota::Policies(rcp), 2000),
            (Quota::Policies(guardduty), 1000),
            (Quota::Attachments(scp), 10),
            (Quota::Attachments(rcp), 5),
            (Quota::Attachments(PolicyType::DeclarativePolicyEc2), 10),
            (Quota::Attachments(PolicyType::BackupPolicy), 10),
            (Quota::Attachments(PolicyType::TagPolicy), 10),
            (Quota::Attachments(PolicyType::SecurityhubPolicy), 10),
            (Quota::Attachments(PolicyType::ChatbotPolicy), 5),
            (Quota::Attachments(guardduty), 5),
            (Quota::PolicySize(scp), 10_240),
            (Quota::PolicySize(rcp), 5120),
            (Quota::PolicySize(PolicyType::AiservicesOptOutPolicy), 2500),
            (Quota::PolicySize(guardduty), 10_000),
        ] {
            assert_eq!(quota.usual(), Usual::Number(usual), "{}", quota.name());
        }
    }
}
