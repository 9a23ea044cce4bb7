//! The text of effective policies, byte for byte.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, Org, ROOT};

/// Returns the text of the effective policy that documents of a level make.
fn content(of: &str, documents: &[&str]) -> String {
    let mut org = Org::with_accounts(1);
    org.enable(of);
    for document in documents {
        let input = json!({
            "Type": of, "Name": document.chars().take(128).collect::<String>(),
            "Description": "", "Content": document,
        });
        let answer = org.answer(MANAGEMENT, "CreatePolicy", input);
        let policy = answer["Policy"]["PolicySummary"]["Id"].as_str();
        org.attach(policy.unwrap(), ROOT);
    }
    let input = json!({"PolicyType": of, "TargetId": MEMBER});
    let answer = org.answer(MANAGEMENT, "DescribeEffectivePolicy", input);
    let content = answer["EffectivePolicy"]["PolicyContent"].as_str();
    content.unwrap().to_owned()
}

#[test]
fn settings_come_before_containers_each_in_the_order_of_a_java_map() {
    let assign = |value: Value| json!({"@@assign": value});
    let plan = json!({"plans": {"Daily": {
        "rules": {"Daily": {
            "lifecycle": {"delete_after_days": assign(json!(2)), "move_to_cold_storage_after_days": assign(json!(1))},
            "schedule_expression": assign(json!("cron(0 5 ? * * *)")),
            "target_backup_vault_name": assign(json!("Vault")),
        }},
        "regions": assign(json!(["us-east-1"])),
        "selections": {"tags": {"Cost": {
            "tag_key": assign(json!("Cost")),
            "tag_value": assign(json!([1, true])),
            "iam_role_arn": assign(json!("arn:aws:iam::$account:role/Role")),
        }}},
    }}});
    assert_eq!(
        content("BACKUP_POLICY", &[&plan.to_string()]),
        r#"{"plans":{"daily":{"regions":["us-east-1"],"selections":{"tags":{"cost":{"iam_role_arn":"arn:aws:iam::$account:role/Role","tag_value":["1","true"],"tag_key":"Cost"}}},"rules":{"daily":{"target_backup_vault_name":"Vault","schedule_expression":"cron(0 5 ? * * *)","lifecycle":{"move_to_cold_storage_after_days":"1","delete_after_days":"2"}}}}}}"#
    );
}

#[test]
fn names_of_one_bucket_come_from_the_last_to_the_first_and_capitals_last() {
    let order = |documents: &[&str]| {
        let text = content("TAG_POLICY", documents);
        let text = text.replace(r#":{"tag_value":["*"],"tag_key":"#, "=");
        let text = text.strip_prefix(r#"{"tags":{"#).unwrap().to_owned();
        text.strip_suffix("}}").unwrap().replace(['"', '}'], "")
    };
    // The two names lie in one bucket.
    for (documents, expected) in [
        (vec![r#"{"tags": {"a": {}, "q": {}}}"#], "q=q,a=a"),
        (vec![r#"{"tags": {"q": {}, "a": {}}}"#], "a=a,q=q"),
        (vec![r#"{"tags": {"a": {}, "Q": {}}}"#], "a=a,q=q"),
        (vec![r#"{"tags": {"A": {}, "Q": {}}}"#], "q=q,a=a"),
        (
            vec![r#"{"tags": {"a": {}}}"#, r#"{"tags": {"q": {}}}"#],
            "a=a,q=q",
        ),
        // The last lies in the bucket before, whenever it came.
        (
            vec![r#"{"tags": {"p": {}, "a": {}, "q": {}}}"#],
            "p=p,q=q,a=a",
        ),
    ] {
        assert_eq!(order(&documents), expected, "{documents:?}");
    }
}
