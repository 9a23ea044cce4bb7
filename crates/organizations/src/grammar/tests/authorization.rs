//! Policies that allow and deny.

use serde_json::{Value, json};

use super::check;
use crate::model::PolicyType;

/// Returns a policy of one statement that has a member more, or another.
fn statement(name: &str, value: Value) -> Value {
    let mut statement = json!({"Effect": "Deny", "Action": "s3:*", "Resource": "*"});
    statement[name] = value;
    json!({"Statement": [statement]})
}

fn without(mut policy: Value, name: &str) -> Value {
    policy["Statement"][0].as_object_mut().unwrap().remove(name);
    policy
}

#[test]
fn service_control_policies_allow_and_deny() {
    check(
        PolicyType::ServiceControlPolicy,
        &[
            statement("Sid", json!("s")),
            statement("Effect", json!("Allow")),
            statement("Action", json!(["*", "ec2:Describe*", "S3:Get?bject"])),
            statement("Resource", json!(["arn:aws:s3:::b/*"])),
            statement(
                "Condition",
                json!({"StringEquals": {"aws:x": ["a", "b"], "y": "z"}}),
            ),
            // A value may stand without quotes.
            statement(
                "Condition",
                json!({"NumericLessThan": {"x": 1.5}, "Bool": {"y": false, "z": [true, "false"]}}),
            ),
            statement("Sid", json!("odd characters, too")),
            without(statement("NotAction", json!("iam:*")), "Action"),
            without(statement("NotResource", json!("*")), "Resource"),
            json!({
                "Version": "2012-10-17",
                "Id": "i",
                "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"},
            }),
        ],
        &[
            json!({}),
            json!([]),
            json!({"Statement": []}),
            json!({"Statement": [1]}),
            json!({"Version": "2020-01-01", "Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}}),
            json!({"Extra": 1, "Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}}),
            statement("Effect", json!("deny")),
            statement("Principal", json!("*")),
            statement("NotPrincipal", json!("*")),
            statement("Extra", json!(1)),
            statement("NotAction", json!("iam:*")),
            statement("NotResource", json!("*")),
            statement("Action", json!("s3")),
            statement("Action", json!(":x")),
            statement("Action", json!([])),
            statement("Action", json!([""])),
            statement("Action", json!(1)),
            statement("Resource", json!([])),
            statement("Condition", json!("x")),
            statement("Condition", json!({"StringEquals": {"x": null}})),
            statement("Condition", json!({"StringEquals": {"x": [{}]}})),
            statement("Condition", json!({"StringEquals": "x"})),
            without(statement("Sid", json!("s")), "Effect"),
            without(statement("Sid", json!("s")), "Action"),
            without(statement("Sid", json!("s")), "Resource"),
        ],
    );
}

#[test]
fn resource_control_policies_only_deny() {
    let right = statement("Principal", json!("*"));
    let with = |name: &str, value: Value| {
        let mut policy = right.clone();
        policy["Statement"][0][name] = value;
        policy
    };
    check(
        PolicyType::ResourceControlPolicy,
        &[
            right.clone(),
            with(
                "Condition",
                json!({"Bool": {"aws:SecureTransport": "false"}}),
            ),
            without(with("NotResource", json!("*")), "Resource"),
            with("Principal", json!({"AWS": "*"})),
            with(
                "Action",
                json!(["SQS:SendMessage", "sqs:NoSuchAction", "kms:*"]),
            ),
            json!({"Version": "2008-10-17", "Statement": right["Statement"][0]}),
        ],
        &[
            with("Effect", json!("Allow")),
            with("Principal", json!(["*"])),
            with("Principal", json!({"AWS": ["*"]})),
            with("Principal", json!({"AWS": "222222222222"})),
            with("Principal", json!({"AWS": "*", "Service": "*"})),
            with("Principal", json!({"Service": "*"})),
            with("Action", json!("iam:CreateUser")),
            with("Action", json!(["s3:*", "imaginary:*"])),
            with("Action", json!("s*:GetObject")),
            with("Action", json!("cognito-sync:*")),
            with("NotPrincipal", json!("*")),
            with("Action", json!("*")),
            with("Action", json!(["s3:*", "*"])),
            without(with("NotAction", json!("s3:*")), "Action"),
            without(right.clone(), "Principal"),
        ],
    );
}
