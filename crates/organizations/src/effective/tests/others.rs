//! What makes effective policies of other types than backup invalid.

use serde_json::json;

use super::invalid::ERRORS;
use crate::testing::{MANAGEMENT, MEMBER, Org, ROOT};

#[test]
fn more_than_fifty_tags_cannot_be_required() {
    let mut org = Org::with_accounts(1);
    org.quota("policy-size.TAG_POLICY", 100_000);
    org.enable("TAG_POLICY");
    let required = json!({"report_required_tag_for": {"@@assign": ["ec2:instance"]}});
    let tags: serde_json::Map<_, _> = (10..61)
        .map(|n| (format!("t{n}"), required.clone()))
        .collect();
    let other = json!({"tags": {"t10": {"tag_value": {"@@assign": ["x"]}}}});
    org.attached("TAG_POLICY", &other, ROOT);
    let policy = org.attached("TAG_POLICY", &json!({"tags": tags}), MEMBER);
    let input = json!({"AccountId": MEMBER, "PolicyType": "TAG_POLICY"});
    let answer = org.answer(MANAGEMENT, ERRORS, input);
    let error = &answer["EffectivePolicyValidationErrors"][0];
    assert_eq!(error["ErrorCode"], "ELEMENTS_TOO_MANY");
    assert_eq!(error["PathToError"], "tags");
    assert_eq!(error["ContributingPolicies"], json!([policy]));
    assert_eq!(
        error["ErrorMessage"],
        "Resource type 'ec2:instance' has 51 tags for 'report_required_tag_for', which exceeds the maximum limit of 50. Contributing tag keys include: t10, t11, t12, t13, t14 and 46 more"
    );
}

#[test]
fn an_effective_tag_policy_can_be_too_large() {
    let mut org = Org::with_accounts(1);
    org.quota("policy-size.TAG_POLICY", 1_000_000);
    org.enable("TAG_POLICY");
    let values = ["x".repeat(395_000)];
    let policy = json!({"tags": {"a": {"tag_value": {"@@assign": values}}}});
    org.attached("TAG_POLICY", &policy, MEMBER);
    let input = json!({"AccountId": MEMBER, "PolicyType": "TAG_POLICY"});
    let answer = org.answer(MANAGEMENT, ERRORS, input);
    let error = &answer["EffectivePolicyValidationErrors"][0];
    assert_eq!(error["ContributingPolicies"], json!([]));
    assert_eq!(
        error["ErrorMessage"],
        "Effective policy size is 395047 bytes, which exceeds the maximum limit of 395000 bytes"
    );
}

#[test]
fn security_hub_needs_both_lists_for_itself_and_each_feature() {
    const HUB: &str = "SECURITYHUB_POLICY";
    let mut org = Org::with_accounts(1);
    let input = json!({"ServicePrincipal": "securityhub.amazonaws.com"});
    org.answer(MANAGEMENT, "EnableAWSServiceAccess", input);
    org.enable(HUB);
    let list = json!({"@@assign": []});
    let policy = json!({"securityhub": {
        "enable_in_regions": list,
        "features": {"Scans": {"disable_in_regions": list}, "nothing": {}},
    }});
    let id = org.attached(HUB, &policy, MEMBER);
    let input = json!({"AccountId": MEMBER, "PolicyType": HUB});
    let answer = org.answer(MANAGEMENT, ERRORS, input);
    let error = |path: &str, list: &str| {
        json!({
            "ErrorCode": "KEY_REQUIRED",
            "ErrorMessage": format!("'{list}' is missing"),
            "PathToError": path,
            "ContributingPolicies": [id],
        })
    };
    assert_eq!(
        answer["EffectivePolicyValidationErrors"],
        json!([
            error("securityhub", "disable_in_regions"),
            error("securityhub/features/Scans", "enable_in_regions"),
        ])
    );
}
