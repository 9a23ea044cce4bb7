//! The types of management policies, a row each: what a document may say, how policies are merged, and
//! how the outcome is shown and judged.

use super::node::Node;
use super::schema::Schema;
use super::{ai, backup, backup_rules, chat, ec2, guardduty, regional, tags};
use crate::model::{PolicyType, Timestamp};

/// A type of management policies.
pub(crate) struct Management {
    of: PolicyType,
    /// The key at the top of a document.
    key: Key,
    /// What may be below the key.
    schema: &'static Schema,
    /// The rules that the schema can't tell, for what is below the key at the time of writing.
    rules: fn(&Node, Timestamp) -> bool,
    /// How scalars are merged.
    scalars: Scalars,
    /// How a merged policy is shown.
    pub(crate) rendering: Rendering,
    /// What makes a merged policy invalid.
    pub(crate) validity: Validity,
}

/// The key at the top of a document.
enum Key {
    /// This one, in any case.
    Is(&'static str),
    /// One that begins in one of these ways: its name is not known.
    BeginsWith(&'static [&'static str]),
}

/// How scalars are merged.
enum Scalars {
    /// As they were written: `1` and `"1"` are different.
    AsWritten,
    /// As texts.
    AsTexts,
}

/// How a merged policy is shown.
pub(crate) enum Rendering {
    /// What has no value is left out.
    Plain,
    /// Each key of tags has a spelling and values.
    Tags,
}

/// What makes a merged policy invalid.
#[derive(PartialEq)]
pub(crate) enum Validity {
    /// Nothing.
    Always,
    /// Too much of it.
    Tags,
    /// Plans that can't work.
    Backup,
    /// Lists of Regions that are missing.
    SecurityHub,
}

/// A row that says no more of a type than its key and schema.
const fn plain(of: PolicyType, key: &'static str, schema: &'static Schema) -> Management {
    Management {
        of,
        key: Key::Is(key),
        schema,
        rules: |_, _| true,
        scalars: Scalars::AsWritten,
        rendering: Rendering::Plain,
        validity: Validity::Always,
    }
}

static TYPES: [Management; 13] = [
    Management {
        rules: |tags, _| tags::keys_are_right(tags),
        scalars: Scalars::AsTexts,
        rendering: Rendering::Tags,
        validity: Validity::Tags,
        ..plain(PolicyType::TagPolicy, "tags", &tags::TAGS)
    },
    Management {
        rules: backup_rules::are_kept,
        scalars: Scalars::AsTexts,
        validity: Validity::Backup,
        ..plain(PolicyType::BackupPolicy, "plans", &backup::PLANS)
    },
    plain(
        PolicyType::AiservicesOptOutPolicy,
        "services",
        &ai::SERVICES,
    ),
    Management {
        scalars: Scalars::AsTexts,
        ..plain(PolicyType::ChatbotPolicy, "chatbot", &chat::CHATBOT)
    },
    plain(
        PolicyType::DeclarativePolicyEc2,
        "ec2_attributes",
        &ec2::ATTRIBUTES,
    ),
    Management {
        validity: Validity::SecurityHub,
        ..plain(
            PolicyType::SecurityhubPolicy,
            "securityhub",
            &regional::SECURITY_HUB,
        )
    },
    Management {
        key: Key::BeginsWith(&["securityhub", "security_hub"]),
        ..plain(PolicyType::SecurityhubCspmPolicy, "", &Schema::Anything)
    },
    plain(
        PolicyType::InspectorPolicy,
        "inspector",
        &regional::INSPECTOR,
    ),
    plain(
        PolicyType::UpgradeRolloutPolicy,
        "upgrade_rollout",
        &regional::UPGRADE_ROLLOUT,
    ),
    plain(PolicyType::BedrockPolicy, "bedrock", &regional::BEDROCK),
    plain(
        PolicyType::S3Policy,
        "s3_attributes",
        &regional::S3_ATTRIBUTES,
    ),
    plain(
        PolicyType::NetworkSecurityDirectorPolicy,
        "network_security_director",
        &regional::NETWORK_SECURITY_DIRECTOR,
    ),
    Management {
        rules: |guardduty, _| guardduty::blocks_are_right(guardduty),
        ..plain(
            PolicyType::GuarddutyPolicy,
            "guardduty",
            &guardduty::GUARDDUTY,
        )
    },
];

impl Management {
    /// Returns the row of a type, if its policies are management policies.
    pub(crate) fn of(of: PolicyType) -> Option<&'static Self> {
        TYPES.iter().find(|row| row.of == of)
    }

    /// Tells whether a tree is a policy of this type, at the time of writing.
    pub(super) fn admits(&self, tree: &Node, now: Timestamp) -> bool {
        let [(key, node)] = tree.children.as_slice() else {
            return false;
        };
        self.has_key(key)
            && self.schema.admits(node)
            && (self.rules)(&self.schema.normalized(node.clone()), now)
    }

    fn has_key(&self, key: &str) -> bool {
        let key = key.to_lowercase();
        match self.key {
            Key::Is(name) => key == name,
            Key::BeginsWith(names) => names.iter().any(|name| key.starts_with(name)),
        }
    }

    /// Returns a tree of this type as it is merged.
    pub(super) fn normalized(&self, mut tree: Node) -> Node {
        let children = std::mem::take(&mut tree.children).into_iter();
        tree.children = children
            .map(|(key, node)| (key.to_lowercase(), self.schema.normalized(node)))
            .collect();
        if let Scalars::AsTexts = self.scalars {
            tree.spell_out();
        }
        tree
    }
}

#[cfg(test)]
mod tests {
    use shape::Choice;

    use super::*;

    #[test]
    fn every_type_that_does_not_authorize_has_a_row() {
        for of in PolicyType::ALL {
            assert_eq!(Management::of(*of).is_some(), of.is_management(), "{of:?}");
        }
    }
}
