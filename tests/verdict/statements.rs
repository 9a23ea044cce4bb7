//! One statement, one request: more cases than the vectors have, worked out by hand from verdict.md 4 to 7.

use serde::Deserialize;
use serde_json::{Value, json};

use super::vector::Vector;
use super::vectors::assert_known;

const ROOT: &str = "r-ab12";
const UNIT: &str = "ou-ab12-11111111";
const ACCOUNT: &str = "222222222222";

/// A line of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    /// What a Deny at the unit says; where it doesn't, it is about all actions and resources.
    deny: Value,
    /// Whether it applies.
    applies: bool,
    #[serde(default = "newer")]
    version: Option<String>,
    #[serde(default = "action")]
    action: String,
    #[serde(default = "resource")]
    resource: String,
    #[serde(default = "principal")]
    principal: String,
    #[serde(default)]
    context: serde_json::Map<String, Value>,
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it is the value of a member that may be missing"
)]
fn newer() -> Option<String> {
    Some("2012-10-17".to_owned())
}

fn action() -> String {
    "s3:GetObject".to_owned()
}

fn resource() -> String {
    "arn:aws:s3:::b/k".to_owned()
}

fn principal() -> String {
    format!("arn:aws:iam::{ACCOUNT}:role/Developer")
}

impl Case {
    fn vector(self) -> Vector {
        let level = |target: &str, scps: &[&str]| json!({"target": target, "scp": scps, "rcp": ["p-RCPFullAWSAccess"]});
        let all = ["p-FullAWSAccess"];
        let place = json!(["SCP", UNIT, "p-statement", 0]);
        let expect = if self.applies {
            json!({"verdict": "deny", "kind": "explicit", "by": place, "denies": [place], "missing": []})
        } else {
            json!({"verdict": "allow", "denies": [], "missing": []})
        };
        let vector = json!({
            "id": self.id,
            "org": {"id": "o-a1b2c3d4e5", "root": ROOT, "management": "111111111111"},
            "policies": {"p-statement": document(self.deny, self.version)},
            "levels": [level(ROOT, &all), level(UNIT, &["p-FullAWSAccess", "p-statement"]), level(ACCOUNT, &all)],
            "account": ACCOUNT,
            "principal": self.principal,
            "action": self.action,
            "resource": self.resource,
            "context": self.context,
            "derived": {},
            "expect": expect,
        });
        serde_json::from_value(vector).unwrap()
    }
}

fn document(mut statement: Value, version: Option<String>) -> Value {
    statement["Effect"] = json!("Deny");
    for (name, other) in [("Action", "NotAction"), ("Resource", "NotResource")] {
        if statement.get(name).is_none() && statement.get(other).is_none() {
            statement[name] = json!("*");
        }
    }
    let mut document = json!({"Statement": statement});
    if let Some(version) = version {
        document["Version"] = json!(version);
    }
    document
}

#[test]
fn a_statement_applies_as_the_rules_say() {
    let lines = include_str!("statements.jsonl").lines();
    let cases = lines.map(|line| serde_json::from_str::<Case>(line).unwrap());
    assert_known(&cases.map(Case::vector).collect::<Vec<_>>());
}
