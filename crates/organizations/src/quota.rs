//! The quotas: their names, their default values, and what they bound (`semantics.md` section a.8).

use std::borrow::Cow;

use shape::Choice;

use self::QuotaDefault::{Number, Rule};
use crate::model::PolicyType;

/// The deepest level of units below the root that a quota may allow.
///
/// Whoever walks up from a unit tells by it that units are in themselves.
pub(crate) const DEEPEST_UNIT: u64 = 100;

/// The longest chain of transfers that a quota may allow.
const LONGEST_CHAIN: u64 = 100;

/// The most of anything else that a quota may allow. Programs that read all numbers as binary64 know
/// them up to here.
const MOST: u64 = 1 << 53;

/// The default value of a quota, which applies unless the world sets another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuotaDefault {
    /// A number.
    Number(u64),
    /// Not one number, but a rule, in words.
    Rule(&'static str),
}

impl QuotaDefault {
    /// Returns the number, if it is one.
    pub fn number(self) -> Option<u64> {
        match self {
            Self::Number(number) => Some(number),
            Self::Rule(_) => None,
        }
    }
}

/// What is known of a quota.
struct Row {
    name: &'static str,
    default: QuotaDefault,
    most: u64,
    meaning: &'static str,
}

/// Declares the quotas: name, upper bound of what may be set if it is not [`MOST`], default value, and
/// what it bounds.
macro_rules! quotas {
    (most) => { MOST };
    (most $most:ident) => { $most };
    (
        of the world { $($one:ident is $name:literal $((at most $most:ident))?, $default:expr, $meaning:literal;)+ }
        of each policy type {
            $($typed:ident is $typed_name:literal, $typed_default:ident, $typed_meaning:literal;)+
        }
    ) => {
        /// A quota.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Quota {
            $(#[doc = $meaning] $one,)+
            $(#[doc = $typed_meaning] $typed(PolicyType),)+
        }

        impl Quota {
            /// The quotas that are not one for each policy type.
            const SINGLE: &[Self] = &[$(Self::$one),+];

            /// The quotas of a policy type.
            const TYPED: &[fn(PolicyType) -> Self] = &[$(Self::$typed),+];

            fn row(self) -> Row {
                match self {
                    $(Self::$one => Row {
                        name: $name,
                        default: $default,
                        most: quotas!(most $($most)?),
                        meaning: $meaning,
                    },)+
                    $(Self::$typed(of) => Row {
                        name: $typed_name,
                        default: Number(of.row().$typed_default),
                        most: MOST,
                        meaning: $typed_meaning,
                    },)+
                }
            }

            fn policy_type(self) -> Option<PolicyType> {
                match self {
                    $(Self::$one)|+ => None,
                    $(Self::$typed(of))|+ => Some(of),
                }
            }
        }
    };
}

quotas! {
    of the world {
        Accounts is "accounts", Number(10),
            "accounts in an organization; open invitations, accounts being created and closed ones count";
        OrganizationalUnits is "organizational-units", Number(2000),
            "organizational units in an organization";
        OuDepth is "ou-depth" (at most DEEPEST_UNIT), Number(5),
            "levels of units below the root";
        InvitationsPerDay is "invitations-per-day",
            Rule("20, or as many as `accounts` if that is more"),
            "invitations sent in 24 hours; accepted ones don't count";
        AccountCreations is "account-creations", Number(5),
            "accounts being created at a time";
        AccountClosures is "account-closures", Number(3),
            "accounts being closed at a time";
        ClosuresPerMonth is "closures-per-month",
            Rule("250, or a fifth of the accounts if that is more; at most 1000"),
            "accounts closed in 30 days";
        MigrationAccounts is "migration-accounts", Number(5000),
            "accounts in an organization that enables all features";
        Tags is "tags", Number(50),
            "tags of a resource";
        DelegatedAdministratorsPerService is "delegated-administrators-per-service", Rule("none"),
            "delegated administrators of a service";
        // The real quota is 0 until AWS raises it; with that no transfer could ever begin.
        InboundTransfers is "inbound-transfers", Number(1000),
            "organizations whose bill one pays; open invitations count";
        OutboundTransfers is "outbound-transfers", Number(1),
            "organizations that pay one's bill";
        TransferChain is "transfer-chain" (at most LONGEST_CHAIN), Number(1),
            "transfers one after another, from the organization that pays";
        ChainTransfers is "chain-transfers", Number(1000),
            "transfers in all of a chain";
    }
    of each policy type {
        Policies is "policies", policies,
            "policies of the type";
        Attachments is "attachments", attachments,
            "policies of the type on one root, unit or account";
        PolicySize is "policy-size", size,
            "characters of a policy of the type, white space included; bytes of upgrade rollout policies";
    }
}

impl Quota {
    /// Walks over all quotas.
    pub fn all() -> impl Iterator<Item = Self> {
        let of_types = Self::TYPED.iter();
        let of_types = of_types.flat_map(|quota| PolicyType::ALL.iter().copied().map(quota));
        Self::SINGLE.iter().copied().chain(of_types)
    }

    /// Returns the quota of a name, as in `policies.TAG_POLICY`.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|quota| quota.name() == name)
    }

    /// Returns the name, as in `policies.TAG_POLICY`.
    pub fn name(self) -> Cow<'static, str> {
        let Row { name, .. } = self.row();
        match self.policy_type() {
            Some(of) => format!("{name}.{}", of.name()).into(),
            None => name.into(),
        }
    }

    /// Returns the default value.
    pub fn default_value(self) -> QuotaDefault {
        self.row().default
    }

    /// Returns the most that it may be set to: what it allows then is a state that can be read.
    pub fn most(self) -> u64 {
        self.row().most
    }

    /// Returns what it bounds, as a phrase.
    pub fn meaning(self) -> &'static str {
        self.row().meaning
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
        for (quota, expected) in [
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
            assert_eq!(
                quota.default_value(),
                QuotaDefault::Number(expected),
                "{}",
                quota.name()
            );
        }
    }
}
