//! Documents that are policies, and documents that aren't.

mod ai;
mod authorization;
mod backup;
mod backup_rules;
mod chat;
mod common;
mod ec2;
mod regional;
mod tags;

use serde_json::Value;

use crate::model::{PolicyType, Timestamp};
use crate::policy_types::must_be_well_formed;
use crate::state::WorldSettings;

/// The time of writing.
fn now() -> Timestamp {
    let now: jiff::Timestamp = "2026-09-13T07:40:00Z".parse().unwrap();
    Timestamp(now)
}

/// Tells whether a type admits a document as it is written.
fn admits_text(of: PolicyType, document: &str) -> bool {
    must_be_well_formed(of, document, (&WorldSettings::default(), now())).is_ok()
}

fn admits(of: PolicyType, document: &Value) -> bool {
    admits_text(of, &document.to_string())
}

/// Asserts that a type admits each of the first documents, and none of the others.
#[track_caller]
fn check(of: PolicyType, right: &[Value], wrong: &[Value]) {
    for document in right {
        assert!(admits(of, document), "refused: {document}");
    }
    for document in wrong {
        assert!(!admits(of, document), "admitted: {document}");
    }
}
