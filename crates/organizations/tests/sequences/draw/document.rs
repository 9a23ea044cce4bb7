//! Documents of policies.

use serde_json::{Value as Json, json};

use crate::chance::Chance;

/// Draws a document of a type, mostly a valid one.
pub(super) fn policy(chance: &mut Chance, of: &str) -> String {
    let statement = json!({"Effect": "Deny", "Action": "s3:*", "Resource": "*"});
    let document = match of {
        _ if chance.percent(10) => json!({"moon": {}}),
        "SERVICE_CONTROL_POLICY" => json!({"Version": "2012-10-17", "Statement": [statement]}),
        "RESOURCE_CONTROL_POLICY" => {
            let mut statement = statement;
            statement["Principal"] = "*".into();
            json!({"Statement": statement})
        }
        "TAG_POLICY" => tag_policy(chance),
        "BACKUP_POLICY" => chance.pick(backup_plans()).expect("there are plans"),
        _ => {
            let none = json!({"@@assign": []});
            json!({"securityhub": {"enable_in_regions": none, "disable_in_regions": none}})
        }
    };
    document.to_string()
}

fn tag_policy(chance: &mut Chance) -> Json {
    let key = chance.one(&["CostCenter", "a"]);
    let mut tag = json!({
        "tag_key": {"@@assign": key},
        "tag_value": {"@@assign": ["100", "2*"], "@@operators_allowed_for_child_policies": ["@@append"]},
    });
    if chance.percent(60) {
        let of = chance.one(&["organizations:account", "organizations:ou"]);
        tag["enforced_for"] = json!({"@@assign": [of]});
    }
    json!({"tags": {key: tag}})
}

/// Returns documents that may each be written, and of which some are valid only together.
fn backup_plans() -> Vec<Json> {
    vec![
        json!({"plans": {}}),
        json!({"plans": {"daily": {"regions": {"@@append": ["eu-west-1"]}}}}),
        backup_plan(),
    ]
}

/// Returns what misses nothing but the regions.
fn backup_plan() -> Json {
    let rule = json!({"target_backup_vault_name": {"@@assign": "Default"}});
    let selection = json!({
        "iam_role_arn": {"@@assign": "arn:aws:iam::$account:role/Backup"},
        "tag_key": {"@@assign": "backup"},
        "tag_value": {"@@assign": ["yes"]},
    });
    json!({"plans": {"daily": {
        "rules": {"hourly": rule},
        "selections": {"tags": {"marked": selection}},
    }}})
}

/// Draws a resource policy that mentions a member, if there is one.
pub(super) fn resource_policy(chance: &mut Chance, members: Vec<String>) -> String {
    let member = chance.pick(members).unwrap_or("700000000007".to_owned());
    let statement = match chance.below(8) {
        0 => {
            json!({"Effect": "Allow", "Principal": "*", "Action": "organizations:List*", "Resource": "*"})
        }
        1 => {
            json!({"Effect": "Deny", "Principal": {"AWS": [member]}, "Action": "organizations:Describe*", "Resource": "*"})
        }
        2 => json!({
            "Sid": "Policies",
            "Effect": "Allow",
            "Principal": {"AWS": format!("arn:aws:iam::{member}:root")},
            "Action": ["organizations:*achPolicy", "organizations:*ablePolicyType", "organizations:*agResource"],
            "Resource": "*",
            "Condition": {"StringEquals": {"organizations:PolicyType": ["TAG_POLICY", "BACKUP_POLICY"]}},
        }),
        3 => {
            json!({"Effect": "Allow", "Principal": {"AWS": member}, "Action": "organizations:CreateAccount", "Resource": "*"})
        }
        4 => json!({"Effect": "Allow", "Action": "organizations:ListRoots", "Resource": "*"}),
        _ => json!({
            "Effect": "Allow",
            "Principal": {"AWS": member},
            "Action": ["organizations:AttachPolicy", "organizations:CreatePolicy", "organizations:TagResource", "organizations:List*"],
            "Resource": "*",
        }),
    };
    json!({"Statement": [statement]}).to_string()
}
