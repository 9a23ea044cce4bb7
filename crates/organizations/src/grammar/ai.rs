//! Policies that opt out of letting AI services keep content (`semantics.md` section d.5.3).

use super::schema::{Schema, each_as_written, field};
use crate::document::Json;

/// The services, and whether each stores content.
pub(crate) static SERVICES: Schema = each_as_written(is_service, &SERVICE);

static SERVICE: Schema = Schema::Fields(&[field("opt_out_policy", Schema::One(is_choice))]);

fn is_choice(value: &Json) -> bool {
    matches!(value.as_str(), Some("optIn" | "optOut"))
}

fn is_service(name: &str) -> bool {
    NAMES.contains(&name)
}

const NAMES: &[&str] = &[
    "default",
    "aidevops",
    "aiops",
    "awssupplychain",
    "biodiscovery",
    "chimesdkvoiceanalytics",
    "cloudwatch",
    "codeguruprofiler",
    "codewhisperer",
    "comprehend",
    "config",
    "connect",
    "connectamd",
    "connectdecision",
    "connecthealth::operations",
    "connecthealth::training",
    "connectoptimization",
    "contactlens",
    "datazone",
    "dms",
    "entityresolution",
    "finopsagent",
    "frauddetector",
    "glue",
    "guardduty",
    "lex",
    "polly",
    "q",
    "quicksightq",
    "rekognition",
    "scenariodiscovery",
    "securityhub",
    "securitylake",
    "textract",
    "transcribe",
    "transform",
    "translate",
    "workspaces",
];
