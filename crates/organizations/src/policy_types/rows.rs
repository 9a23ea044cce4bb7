//! The table of policy types.

use shape::Choice;

use super::family::{Authorization, Family, Keeping, Managed, Staying};
use crate::grammar::{self, Key, Management, Rendering, Scalars, Schema, Validity};
use crate::model::{PolicyType, PolicyTypeStatus};

/// What is known of a policy type.
pub(crate) struct Row {
    of: PolicyType,
    /// How many letters and digits the id of a policy has behind `p-`.
    pub(crate) id_length: usize,
    /// How many policies an organization may have.
    pub(crate) policies: u64,
    /// How many policies a root, unit or account may have.
    pub(crate) attachments: u64,
    /// How long a document may be.
    pub(crate) size: u64,
    /// What its length is counted in.
    pub(crate) unit: Unit,
    /// The service that the organization must trust. Other types go with a service too, but the real
    /// service checks this one only.
    pub(crate) service: Option<&'static str>,
    /// What the policies do.
    pub(crate) family: Family,
}

/// What the length of a document is counted in.
pub(crate) enum Unit {
    Characters,
    Bytes,
}

/// A row with what most types have in common.
const fn row(of: PolicyType, family: Family) -> Row {
    Row {
        of,
        id_length: 10,
        policies: 1000,
        attachments: 5,
        size: 10_000,
        unit: Unit::Characters,
        service: None,
        family,
    }
}

/// A row of a type of management policies.
const fn management(of: PolicyType, management: Management) -> Row {
    row(of, Family::Management(management))
}

const fn plain(of: PolicyType, key: &'static str, schema: &'static Schema) -> Row {
    management(of, Management::plain(key, schema))
}

/// The types: as many rows as the model has.
static ROWS: [Row; <PolicyType as Choice>::ALL.len()] = [
    Row {
        id_length: 8,
        policies: 10_000,
        attachments: 10,
        size: 10_240,
        ..row(
            PolicyType::ServiceControlPolicy,
            Family::Authorization(Authorization {
                admits: grammar::is_scp,
                keeping: Keeping::AsSent,
                managed: Managed {
                    id: "p-FullAWSAccess",
                    name: "FullAWSAccess",
                    description: "Allows access to every operation",
                    r#type: PolicyType::ServiceControlPolicy,
                    content: r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "*",
      "Resource": "*"
    }
  ]
}"#,
                },
                staying: Staying::Last,
                enabling: PolicyTypeStatus::Enabled,
            }),
        )
    },
    Row {
        policies: 2000,
        size: 5120,
        ..row(
            PolicyType::ResourceControlPolicy,
            Family::Authorization(Authorization {
                admits: grammar::is_rcp,
                keeping: Keeping::Rewritten(grammar::rewritten_rcp),
                managed: Managed {
                    id: "p-RCPFullAWSAccess",
                    name: "RCPFullAWSAccess",
                    description: "Allows access to every resource",
                    r#type: PolicyType::ResourceControlPolicy,
                    content: r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "*",
      "Resource": "*"
    }
  ]
}"#,
                },
                staying: Staying::Managed,
                enabling: PolicyTypeStatus::PendingEnable,
            }),
        )
    },
    Row {
        attachments: 10,
        ..management(
            PolicyType::TagPolicy,
            Management {
                rules: grammar::keys_are_right,
                scalars: Scalars::AsStrings,
                rendering: Rendering::Tags,
                validity: Validity::Tags,
                ..Management::plain("tags", &grammar::TAGS)
            },
        )
    },
    Row {
        attachments: 10,
        ..management(
            PolicyType::BackupPolicy,
            Management {
                rules: grammar::backup_rules::are_kept,
                scalars: Scalars::AsStrings,
                validity: Validity::Backup,
                ..Management::plain("plans", &grammar::PLANS)
            },
        )
    },
    Row {
        size: 2500,
        ..plain(
            PolicyType::AiservicesOptOutPolicy,
            "services",
            &grammar::SERVICES,
        )
    },
    management(
        PolicyType::ChatbotPolicy,
        Management {
            scalars: Scalars::AsStrings,
            ..Management::plain("chatbot", &grammar::CHATBOT)
        },
    ),
    Row {
        attachments: 10,
        ..plain(
            PolicyType::DeclarativePolicyEc2,
            "ec2_attributes",
            &grammar::ATTRIBUTES,
        )
    },
    Row {
        attachments: 10,
        service: Some("securityhub.amazonaws.com"),
        ..management(
            PolicyType::SecurityhubPolicy,
            Management {
                validity: Validity::SecurityHub,
                ..Management::plain("securityhub", &grammar::SECURITY_HUB)
            },
        )
    },
    management(
        PolicyType::SecurityhubCspmPolicy,
        Management {
            key: Key::BeginsWith(&["securityhub", "security_hub"]),
            ..Management::plain("", &Schema::Anything)
        },
    ),
    plain(
        PolicyType::InspectorPolicy,
        "inspector",
        &grammar::INSPECTOR,
    ),
    Row {
        size: 5120,
        unit: Unit::Bytes,
        ..plain(
            PolicyType::UpgradeRolloutPolicy,
            "upgrade_rollout",
            &grammar::UPGRADE_ROLLOUT,
        )
    },
    plain(PolicyType::BedrockPolicy, "bedrock", &grammar::BEDROCK),
    plain(
        PolicyType::S3Policy,
        "s3_attributes",
        &grammar::S3_ATTRIBUTES,
    ),
    plain(
        PolicyType::NetworkSecurityDirectorPolicy,
        "network_security_director",
        &grammar::NETWORK_SECURITY_DIRECTOR,
    ),
    management(
        PolicyType::GuarddutyPolicy,
        Management {
            rules: grammar::blocks_are_right,
            ..Management::plain("guardduty", &grammar::GUARDDUTY)
        },
    ),
];

/// Returns the service that an organization must trust before it enables a policy type, if there is one.
pub fn trusted_service(of: PolicyType) -> Option<&'static str> {
    of.row().service
}

impl PolicyType {
    /// Returns what is known of the type.
    pub(crate) fn row(self) -> &'static Row {
        let row = ROWS.iter().find(|row| row.of == self);
        row.expect("there are as many rows as types, and a test finds that of each")
    }

    /// Returns what is particular to it, if its policies allow and deny.
    pub(crate) fn authorization(self) -> Option<&'static Authorization> {
        match &self.row().family {
            Family::Authorization(authorization) => Some(authorization),
            Family::Management(_) => None,
        }
    }

    /// Returns what is particular to it, if its policies are merged to one that is in force.
    pub(crate) fn management(self) -> Option<&'static Management> {
        match &self.row().family {
            Family::Authorization(_) => None,
            Family::Management(management) => Some(management),
        }
    }
}

impl Managed {
    /// Walks over the policies that AWS manages.
    pub(crate) fn all() -> impl Iterator<Item = &'static Self> {
        PolicyType::ALL.iter().filter_map(|of| Self::of_type(*of))
    }

    /// Returns the policy of an id that AWS manages, if it manages one.
    pub(crate) fn with_id(id: &str) -> Option<&'static Self> {
        Self::all().find(|policy| policy.id == id)
    }

    /// Returns the policy of a type that AWS manages, if it manages one.
    pub(crate) fn of_type(of: PolicyType) -> Option<&'static Self> {
        of.authorization().map(|row| &row.managed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_its_row() {
        for of in PolicyType::ALL {
            assert_eq!(of.row().of, *of, "{of:?}");
        }
        for managed in Managed::all() {
            assert_eq!(Managed::of_type(managed.r#type), Some(managed));
        }
    }
}
