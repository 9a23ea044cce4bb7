//! Documents that are policies, and documents that aren't.

use serde_json::{Value, json};

use super::must_be_well_formed;
use crate::model::PolicyType;

fn admits(of: PolicyType, document: &Value) -> bool {
    must_be_well_formed(of, &document.to_string()).is_ok()
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

#[test]
fn a_member_is_there_once() {
    let twice = r#"{"tags": {"a": {}, "a": {}}}"#;
    assert!(must_be_well_formed(PolicyType::TagPolicy, twice).is_err());
    assert!(must_be_well_formed(PolicyType::TagPolicy, "{").is_err());
}

#[test]
fn management_policies_have_one_key_at_the_top() {
    check(
        PolicyType::TagPolicy,
        &[
            json!({"tags": {}}),
            json!({"tags": {}, "@@assign": "x"}),
            json!({"tags": {}, "@@append": ["x"]}),
            json!({"tags": {}, "@@remove": null}),
            json!({"tags": {"@@operators_allowed_for_child_policies": ["@@none"]}}),
            json!({"tags": {}, "@@operators_allowed_for_child_policies": ["@@all"]}),
        ],
        &[
            json!({}),
            json!({"plans": {}}),
            json!({"tags": {}, "plans": {}}),
            json!({"tags": []}),
            json!({"tags": "x"}),
            json!({"tags": {}, "@@assign": {}}),
            json!({"tags": {}, "@@other": 1}),
            json!({"tags": {"@@assign": "x"}}),
            json!({"tags": {"@@append": []}}),
        ],
    );
}

#[test]
fn operators_take_what_they_take() {
    let values = |operators: Value| json!({"tags": {"a": {"tag_value": operators}}});
    let lock = |names: Value| values(json!({"@@operators_allowed_for_child_policies": names}));
    check(
        PolicyType::TagPolicy,
        &[
            values(json!({})),
            values(json!({"@@assign": ["x"], "@@append": ["y"], "@@remove": ["x"]})),
            values(json!({"@@assign": []})),
            lock(json!(["@@assign", "@@append", "@@remove"])),
            lock(json!(["@@all", "@@assign"])),
            lock(json!(["@@none"])),
        ],
        &[
            values(json!("x")),
            values(json!({"@@assign": "x"})),
            values(json!({"@@assign": null})),
            values(json!({"@@append": "x"})),
            values(json!({"@@assign": [{}]})),
            values(json!({"@@set": ["x"]})),
            values(json!({"below": {}})),
            lock(json!([])),
            lock(json!("@@all")),
            lock(json!(["@@none", "@@all"])),
            lock(json!(["@@assign", "@@assign"])),
            lock(json!(["@@other"])),
            lock(json!([1])),
        ],
    );
}

#[test]
fn tag_policies_speak_of_tags() {
    let of_key = |key: &str, settings: Value| json!({"tags": {key: settings}});
    let setting = |name: &str, operators: Value| of_key("CostCenter", json!({name: operators}));
    check(
        PolicyType::TagPolicy,
        &[
            of_key("a", json!({})),
            setting("tag_key", json!({"@@assign": "costCENTER"})),
            setting("tag_value", json!({"@@assign": ["a*", 1, true, null]})),
            setting(
                "enforced_for",
                json!({"@@assign": ["ecs:ALL_SUPPORTED", "sqs:queue", "ec2:image"]}),
            ),
            setting(
                "report_required_tag_for",
                json!({"@@append": ["ec2:instance", "ec2:new-thing"]}),
            ),
        ],
        &[
            of_key("", json!({})),
            json!({"tags": {"a": {}, "A": {}}}),
            of_key("a", json!({"colour": {}})),
            setting("tag_key", json!({"@@assign": "other"})),
            setting("tag_key", json!({"@@assign": 1})),
            setting("tag_key", json!({"@@append": ["CostCenter"]})),
            setting("tag_value", json!({"@@assign": ["a*b*"]})),
            setting("tag_value", json!({"@@assign": [{}]})),
            setting("enforced_for", json!({"@@assign": ["ecs:*"]})),
            setting("enforced_for", json!({"@@assign": ["imaginary:thing"]})),
            setting("enforced_for", json!({"@@assign": ["ec2:imaginary"]})),
            setting(
                "enforced_for",
                json!({"@@assign": ["guardduty:ALL_SUPPORTED"]}),
            ),
            setting(
                "report_required_tag_for",
                json!({"@@assign": ["ec2:image"]}),
            ),
            setting(
                "report_required_tag_for",
                json!({"@@assign": ["imaginary:thing"]}),
            ),
        ],
    );
}

#[test]
fn backup_policies_speak_of_plans() {
    let plan = |plan: Value| json!({"plans": {"Daily": plan}});
    let rule =
        |name: &str, value: Value| plan(json!({"rules": {"Hourly": {name: {"@@assign": value}}}}));
    let lifecycle = |name: &str, value: Value| {
        plan(json!({"rules": {"Hourly": {"lifecycle": {name: {"@@assign": value}}}}}))
    };
    let tagged = |selection: Value| plan(json!({"selections": {"tags": {"S": selection}}}));
    let resources = |selection: Value| plan(json!({"selections": {"resources": {"S": selection}}}));
    let of = |value: Value| json!({"@@assign": value});
    check(
        PolicyType::BackupPolicy,
        &[
            json!({"plans": {}}),
            plan(json!({})),
            plan(json!({"regions": of(json!([])), "rules": {}, "selections": {}})),
            plan(json!({"regions": of(json!(["us-east-1", "eu-north-1"]))})),
            rule("schedule_expression", json!("cron(0 5/1 ? * * *)")),
            rule("schedule_expression", json!("rate(12 hours)")),
            rule("target_backup_vault_name", json!("Fort-Knox")),
            rule("start_backup_window_minutes", json!(60)),
            rule("complete_backup_window_minutes", json!("10080")),
            rule("enable_continuous_backup", json!(true)),
            lifecycle("delete_after_days", json!("270")),
            lifecycle("opt_in_to_archive_for_supported_resources", json!("false")),
            plan(
                json!({"rules": {"R": {"copy_actions": {"arn:aws:backup:x": {
                    "target_backup_vault_arn": of(json!("arn:aws:backup:us-east-1:$account:backup-vault:v")),
                    "lifecycle": {"delete_after_days": of(json!(1))},
                }}}}}),
            ),
            plan(
                json!({"rules": {"R": {"index_actions": {"resource_types": of(json!(["EBS"]))}}}}),
            ),
            plan(
                json!({"rules": {"R": {"scan_actions": {"GUARDDUTY": {"scan_mode": of(json!("FULL_SCAN"))}}}}}),
            ),
            plan(
                json!({"backup_plan_tags": {"Stage": {"tag_key": of(json!("stage")), "tag_value": of(json!(""))}}}),
            ),
            plan(
                json!({"advanced_backup_settings": {"ec2": {"windows_vss": of(json!("enabled"))}}}),
            ),
            plan(json!({"scan_settings": {"GUARDDUTY": {"resource_types": of(json!(["ALL"]))}}})),
            tagged(json!({
                "iam_role_arn": of(json!("arn:aws:iam::$account:role/Backup")),
                "tag_key": of(json!("type")),
                "tag_value": of(json!(["Gold", 1])),
                "conditions": {"string_like": {"c": {
                    "condition_key": of(json!("aws:ResourceTag/x")), "condition_value": of(json!("")),
                }}},
            })),
            resources(json!({"resource_types": of(json!(["*", "arn:aws:ec2:*:*:volume/*"]))})),
            resources(json!({"conditions": {}})),
        ],
        &[
            json!({"plans": {"a b": {}}}),
            json!({"plans": {"x".repeat(51): {}}}),
            plan(json!({"regions": of(json!(["moon-1"]))})),
            plan(json!({"regions": of(json!("us-east-1"))})),
            plan(json!({"colour": {}})),
            rule("schedule_expression", json!("hourly")),
            rule("schedule_expression", json!("cron(0/30 5 ? * * *)")),
            rule("schedule_expression", json!("rate(30 minutes)")),
            rule("target_backup_vault_name", json!("Fort Knox")),
            rule(
                "target_logically_air_gapped_backup_vault_arn",
                json!("arn:x"),
            ),
            rule("start_backup_window_minutes", json!(59)),
            rule("enable_continuous_backup", json!("yes")),
            rule("colour", json!("blue")),
            lifecycle("delete_after_days", json!(0)),
            plan(json!({"rules": {"R": {"copy_actions": {"arn:x": {}}}}})),
            plan(json!({"rules": {"R": {"copy_actions": {"x": {}}}}})),
            plan(
                json!({"rules": {"R": {"index_actions": {"resource_types": of(json!(["EC2"]))}}}}),
            ),
            plan(
                json!({"backup_plan_tags": {"Stage": {"tag_key": of(json!("other")), "tag_value": of(json!(""))}}}),
            ),
            plan(json!({"backup_plan_tags": {"Stage": {"tag_key": of(json!("Stage"))}}})),
            plan(json!({"advanced_backup_settings": {"ec2": {"windows_vss": of(json!("on"))}}})),
            tagged(json!({"tag_key": of(json!("type"))})),
            tagged(json!({"tag_key": of(json!("type")), "tag_value": {"@@append": []}})),
            tagged(json!({
                "iam_role_arn": of(json!("arn:aws:iam::111111111111:role/Backup")),
                "tag_key": of(json!("type")),
                "tag_value": of(json!(["Gold"])),
            })),
            resources(json!({})),
            resources(json!({"resource_types": of(json!(["arn:aws:lambda:*:*:*"]))})),
        ],
    );
}

#[test]
fn ai_policies_speak_of_services() {
    let choice =
        |service: &str, choice: Value| json!({"services": {service: {"opt_out_policy": choice}}});
    check(
        PolicyType::AiservicesOptOutPolicy,
        &[
            choice("default", json!({"@@assign": "optOut"})),
            choice("connecthealth::operations", json!({"@@assign": "optIn"})),
            json!({"services": {"default": {"@@operators_allowed_for_child_policies": ["@@none"]}}}),
        ],
        &[
            choice("moon", json!({"@@assign": "optOut"})),
            choice("default", json!({"@@assign": "OptOut"})),
            choice("default", json!({"@@append": ["optOut"]})),
            choice("default", json!({"@@assign": true})),
            json!({"services": {"default": {"colour": {}}}}),
        ],
    );
}

#[test]
fn chat_policies_ignore_case() {
    let uuid = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    let slack = |settings: Value| json!({"chatbot": {"platforms": {"slack": settings}}});
    let teams = |settings: Value| json!({"chatbot": {"platforms": {"microsoft_teams": settings}}});
    check(
        PolicyType::ChatbotPolicy,
        &[
            json!({"ChatBot": {"Default": {"Client": {"@@Assign": "disabled"}}}}),
            slack(json!({"workspaces": {"@@assign": ["*", "T0123ABCD"]}})),
            slack(
                json!({"overrides": {"T0123ABCD": {"supported_channel_types": {"@@assign": ["public"]}}}}),
            ),
            slack(json!({"default": {"supported_role_settings": {"@@assign": ["user_role"]}}})),
            teams(json!({"tenants": {uuid: {"@@assign": [uuid, "*"]}}})),
            teams(
                json!({"overrides": {uuid: {uuid: {"supported_role_settings": {"@@assign": ["channel_role"]}}}}}),
            ),
            json!({"chatbot": {"platforms": {"chime": {"client": {"@@assign": "enabled"}}}}}),
        ],
        &[
            json!({"chatbot": {"default": {"client": {"@@assign": "on"}}}}),
            json!({"chatbot": {"platforms": {"irc": {}}}}),
            json!({"chatbot": {"default": {}, "Default": {}}}),
            slack(json!({"workspaces": {"@@assign": ["T-1"]}})),
            slack(json!({"default": {"supported_channel_types": {"@@assign": ["secret"]}}})),
            teams(json!({"tenants": {"x": {"@@assign": ["*"]}}})),
            teams(json!({"tenants": {uuid: {"@@assign": [uuid.to_uppercase()]}}})),
            teams(json!({"default": {"supported_channel_types": {}}})),
        ],
    );
}

#[test]
fn ec2_policies_declare_attributes() {
    let attribute = |path: [&str; 2], value: Value| json!({"ec2_attributes": {path[0]: {path[1]: {"@@assign": value}}}});
    let criterion = |name: &str, settings: Value| json!({"ec2_attributes": {"allowed_images_settings": {"image_criteria": {name: settings}}}});
    check(
        PolicyType::DeclarativePolicyEc2,
        &[
            json!({"ec2_attributes": {"exception_message": {"@@assign": "Ask us."}}}),
            json!({"ec2_attributes": {"vpc_block_public_access": {"internet_gateway_block": {
                "mode": {"@@assign": "block_ingress"}, "exclusions_allowed": {"@@assign": "enabled"},
            }}}}),
            attribute(["serial_console_access", "status"], json!("disabled")),
            attribute(
                ["image_block_public_access", "state"],
                json!("block_new_sharing"),
            ),
            attribute(
                ["snapshot_block_public_access", "state"],
                json!("block_all_sharing"),
            ),
            attribute(
                ["instance_metadata_defaults", "http_tokens"],
                json!("required"),
            ),
            attribute(
                ["instance_metadata_defaults", "http_put_response_hop_limit"],
                json!(-1),
            ),
            criterion(
                "criteria_10",
                json!({"allowed_image_providers": {"@@append": ["amazon"]}}),
            ),
            criterion(
                "criteria_1",
                json!({"creation_date_condition": {"maximum_days_since_created": {"@@assign": 30}}}),
            ),
        ],
        &[
            json!({"ec2_attributes": {"colour": {}}}),
            attribute(["serial_console_access", "status"], json!("on")),
            attribute(
                ["image_block_public_access", "state"],
                json!("block_all_sharing"),
            ),
            attribute(
                ["instance_metadata_defaults", "http_tokens"],
                json!("enabled"),
            ),
            attribute(
                ["instance_metadata_defaults", "http_put_response_hop_limit"],
                json!(65),
            ),
            criterion("criteria_11", json!({})),
            criterion("criteria_01", json!({})),
        ],
    );
}

#[test]
fn regional_policies_name_regions() {
    let both = json!({
        "enable_in_regions": {"@@assign": ["ALL_SUPPORTED"]}, "disable_in_regions": {"@@assign": []},
    });
    check(
        PolicyType::SecurityhubPolicy,
        &[json!({"securityhub": {}}), json!({"securityhub": both})],
        &[
            json!({"securityhub": {"enable_in_regions": {"@@assign": ["us-east-1"]}}}),
            json!({"securityhub": {"enable_in_regions": {"@@assign": ["moon-1"]}, "disable_in_regions": {}}}),
        ],
    );
    check(
        PolicyType::InspectorPolicy,
        &[json!({"inspector": {"enablement": {"ec2_scanning": both, "other_scanning": {}}}})],
        &[json!({"inspector": {"ec2_scanning": both}})],
    );
    check(
        PolicyType::NetworkSecurityDirectorPolicy,
        &[json!({"network_security_director": {"enablement": {"network_security_scan": both}}})],
        &[json!({"network_security_director": {"enablement": {"other": both}}})],
    );
}

#[test]
fn the_other_known_policies_have_few_settings() {
    let order = |order: &str| json!({"patch_order": {"@@assign": order}});
    check(
        PolicyType::UpgradeRolloutPolicy,
        &[json!({"upgrade_rollout": {
            "default": order("last"), "tags": {"stage": {"tag_values": {"dev": order("first")}}},
        }})],
        &[json!({"upgrade_rollout": {"default": order("third")}})],
    );
    check(
        PolicyType::BedrockPolicy,
        &[
            json!({"bedrock": {"guardrail_inference": {"us-east-1": {"config_1": {
                "identifier": {"@@assign": "arn:x"}, "input_tags": {"@@assign": "honor"},
            }}}}}),
        ],
        &[json!({"bedrock": {"guardrail_inference": {"moon-1": {}}}})],
    );
    check(
        PolicyType::S3Policy,
        &[
            json!({"s3_attributes": {"public_access_block_configuration": {"@@assign": "all"}}}),
            json!({"S3_Attributes": {"Public_Access_Block_Configuration": {"@@ASSIGN": "none"}}}),
        ],
        &[json!({"s3_attributes": {"public_access_block_configuration": {"@@assign": "some"}}})],
    );
}

#[test]
fn of_policies_that_are_not_known_only_the_grammar_is() {
    for of in [
        PolicyType::GuarddutyPolicy,
        PolicyType::SecurityhubCspmPolicy,
    ] {
        check(
            of,
            &[json!({"guardduty": {"default": {"features": {"@@assign": ["foundational"]}}}})],
            &[
                json!({}),
                json!({"one": {}, "other": {}}),
                json!({"guardduty": "x"}),
                json!({"guardduty": {"default": {"@@assign": "x", "below": {}}}}),
            ],
        );
    }
}
