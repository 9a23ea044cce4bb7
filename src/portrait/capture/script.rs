//! The script.

use organizations::managed_policies;
use organizations::model::{EffectivePolicyType, PolicyType};
use shape::Choice;

/// Returns the shell script that copies an organization into files.
pub fn script() -> String {
    let names = PolicyType::ALL.iter().map(Choice::name);
    let merged = EffectivePolicyType::ALL.iter().map(Choice::name);
    include_str!("capture.sh")
        .replace("@TYPES@", &joined(names))
        .replace("@MERGED@", &joined(merged))
        .replace(
            "@MANAGED@",
            &joined(managed_policies().map(|(_, id, _)| id)),
        )
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}
