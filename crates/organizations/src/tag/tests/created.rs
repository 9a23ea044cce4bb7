//! The tags of what is created with them.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, Org, ROOT, STRANGER};

type Call = (&'static str, Value);

/// Every call that creates something that may have tags.
fn creations() -> [Call; 7] {
    let account = json!({"Email": "new@example.com", "AccountName": "New"});
    let policy =
        json!({"Type": "TAG_POLICY", "Name": "P", "Description": "", "Content": "{\"tags\":{}}"});
    let target = json!({"Id": STRANGER, "Type": "ACCOUNT"});
    let transfer = json!({
        "Type": "BILLING",
        "Target": target,
        "StartTimestamp": 1_769_904_000,
        "SourceName": "Subsidiary",
    });
    let statement = json!({
        "Effect": "Allow",
        "Principal": "*",
        "Action": "organizations:ListRoots",
        "Resource": "*",
    });
    let document = json!({"Statement": statement}).to_string();
    [
        ("CreateAccount", account.clone()),
        ("CreateGovCloudAccount", account),
        (
            "CreateOrganizationalUnit",
            json!({"ParentId": ROOT, "Name": "a"}),
        ),
        ("CreatePolicy", policy),
        ("InviteAccountToOrganization", json!({"Target": target})),
        ("InviteOrganizationToTransferResponsibility", transfer),
        ("PutResourcePolicy", json!({"Content": document})),
    ]
}

#[test]
fn everything_that_is_created_has_at_most_fifty_tags() {
    let mut org = Org::with_accounts(0);
    let many: Vec<_> = (0..51)
        .map(|n| json!({"Key": n.to_string(), "Value": ""}))
        .collect();
    org.answer(STRANGER, "CreateOrganization", json!({}));
    for (operation, mut input) in creations() {
        input["Tags"] = many.clone().into();
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input.clone()),
            "ConstraintViolationException MAX_TAG_LIMIT_EXCEEDED",
            "{operation}"
        );
        input["Tags"] = many[1..].into();
        org.answer(MANAGEMENT, operation, input);
    }
}

#[test]
fn a_new_resource_gets_a_key_once() {
    let mut org = Org::with_accounts(0);
    for (operation, mut input) in creations() {
        input["Tags"] = json!([{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]);
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input),
            "InvalidInputException DUPLICATE_TAG_KEY",
            "{operation}"
        );
    }
}

#[test]
fn a_new_resource_gets_no_key_of_the_system() {
    let mut org = Org::with_accounts(0);
    for (operation, mut input) in creations() {
        input["Tags"] = json!([{"Key": "aws:a", "Value": ""}]);
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input),
            "InvalidInputException INVALID_SYSTEM_TAGS_PARAMETER",
            "{operation}"
        );
    }
}
