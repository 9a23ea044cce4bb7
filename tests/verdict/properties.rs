//! What holds of verdicts whatever the policies say (`verdict.md` 3 and 7.4).

use std::collections::BTreeMap;

use organizations::model::Timestamp;
use organizations::state::Memory;
use organizations::verdict::{Answer, Caller, Judge, Question, Verdict};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};

use super::vector::Vector;

const ROOT: &str = "r-ab12";
const UNIT: &str = "ou-ab12-11111111";
const ACCOUNT: &str = "222222222222";

/// A few words of each kind, so that statements often meet and sometimes miss.
fn one_of(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(words).prop_map(str::to_owned)
}

fn actions() -> impl Strategy<Value = String> {
    one_of(&[
        "*",
        "s3:*",
        "s3:Get*",
        "S3:getobject",
        "ec2:RunInstances",
        "*:Get?bject",
        "s3:Put*",
    ])
}

fn resources() -> impl Strategy<Value = String> {
    one_of(&[
        "*",
        "arn:aws:s3:::b/*",
        "arn:aws:s3",
        "arn:aws:s3:::${aws:username}/*",
        "arn:aws:s3:::${aws:PrincipalTag/team, 'b'}/*",
        "arn:aws:s3:::c",
    ])
}

fn conditions() -> impl Strategy<Value = Value> {
    let operators = one_of(&[
        "StringEquals",
        "StringNotEquals",
        "StringLikeIfExists",
        "ForAllValues:StringEquals",
        "ForAnyValue:StringNotLike",
        "StringNotEqualsIfExists",
        "Null",
        "NumericLessThan",
        "IpAddress",
        "NotIpAddress",
        "ArnLike",
        "Bool",
        "DateLessThan",
        "BinaryEquals",
    ]);
    let keys = one_of(&[
        "aws:RequestedRegion",
        "aws:SourceIp",
        "aws:UserAgent",
        "aws:TagKeys",
        "aws:PrincipalArn",
    ]);
    let values = prop::collection::vec(
        one_of(&[
            "eu-west-1",
            "true",
            "10.0.0.0/8",
            "*",
            "7",
            "",
            "${aws:RequestedRegion}",
            "arn:aws:iam::*:*",
            "2026-01-01",
            "TQ==",
        ]),
        0..3,
    );
    prop::collection::vec((operators, keys, values), 0..3).prop_map(|tests| {
        let mut condition = json!({});
        for (operator, key, values) in tests {
            condition[operator][key] = json!(values);
        }
        condition
    })
}

fn statements() -> impl Strategy<Value = Value> {
    let parts = (
        one_of(&["Allow", "Deny"]),
        any::<[bool; 2]>(),
        actions(),
        resources(),
        conditions(),
    );
    parts.prop_map(|(effect, [not_action, not_resource], action, resource, condition)| {
        let action_name = if not_action { "NotAction" } else { "Action" };
        let resource_name = if not_resource { "NotResource" } else { "Resource" };
        json!({"Effect": effect, action_name: action, resource_name: resource, "Condition": condition})
    })
}

/// The statements at the root, the unit and the account. Most levels allow everything, or nothing would ever be
/// allowed.
fn levels() -> impl Strategy<Value = [Vec<Value>; 3]> {
    [level(), level(), level()]
}

fn level() -> impl Strategy<Value = Vec<Value>> {
    let all = json!({"Effect": "Allow", "Action": "*", "Resource": "*"});
    let all = prop::option::weighted(0.9, Just(all));
    let parts = (all, prop::collection::vec(statements(), 0..3));
    parts.prop_map(|(all, others)| all.into_iter().chain(others).collect())
}

/// Texts with what is special in them, well-formed or not.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        "[*?${}:'/é]{0,9}",
        "[a-z]{0,2}\\$\\{[a-z:*?$é]{0,5}(, ?'[^']{0,3}'?)?\\}?[*?]?",
        "arn:(aws|[*?]):[a-z*]{0,2}:[a-z*]{0,2}:[0-9*]{0,3}:\\PC{0,5}",
        "[-+0-9.:TZ/eé]{0,12}",
    ]
    .prop_map(|text| {
        if text.is_empty() {
            "*".to_owned()
        } else {
            text
        }
    })
}

fn state(levels: &[Vec<Value>; 3]) -> Memory {
    let targets = [ROOT, UNIT, ACCOUNT];
    let pairs = || targets.iter().zip(levels).enumerate();
    let documents = pairs().map(|(place, (_, statements))| {
        let document = json!({"Version": "2012-10-17", "Statement": statements});
        (format!("p-level{place}"), document)
    });
    let places = pairs().map(|(place, (target, _))| {
        json!({"target": target, "scp": [format!("p-level{place}")], "rcp": ["p-RCPFullAWSAccess"]})
    });
    let vector = json!({
        "id": "made up",
        "org": {"id": "o-a1b2c3d4e5", "root": ROOT, "management": "111111111111"},
        "policies": documents.collect::<BTreeMap<_, _>>(),
        "levels": places.collect::<Vec<_>>(),
        "account": ACCOUNT,
        "principal": format!("arn:aws:iam::{ACCOUNT}:user/b"),
        "action": "s3:GetObject",
        "resource": "arn:aws:s3:::b/k",
        "context": {},
        "derived": {},
        "expect": {"verdict": "allow", "denies": [], "missing": []},
    });
    let vector: Vector = serde_json::from_value(vector).unwrap();
    vector.state()
}

fn question() -> Question {
    let caller = Caller::read(&format!("arn:aws:iam::{ACCOUNT}:user/b"), None).unwrap();
    Question::new(caller, "s3:GetObject", "arn:aws:s3:::b/k")
}

fn answer(levels: &[Vec<Value>; 3], question: &Question) -> Answer {
    let now: Timestamp = Vector::now();
    Judge::of(&state(levels), now).answer(question).unwrap()
}

fn verdict(levels: &[Vec<Value>; 3], question: &Question) -> Verdict {
    answer(levels, question).verdict()
}

fn is_denied(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Deny(_))
}

fn config() -> Config {
    Config {
        cases: 1024,
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..Config::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_deny_that_is_added_allows_nothing(levels in levels(), added in statements(), at in 0..3_usize) {
        let before = verdict(&levels, &question());
        let mut levels = levels;
        let mut added = added;
        added["Effect"] = json!("Deny");
        levels[at].push(added);
        prop_assert!(!is_denied(before) || is_denied(verdict(&levels, &question())));
    }

    #[test]
    fn an_allow_that_is_removed_allows_nothing(levels in levels(), at in 0..3_usize, which in any::<prop::sample::Index>()) {
        let before = verdict(&levels, &question());
        let mut levels = levels;
        let is_allow = |place: &usize| levels[at][*place]["Effect"] == "Allow";
        let allows: Vec<_> = (0..levels[at].len()).filter(is_allow).collect();
        if !allows.is_empty() {
            levels[at].remove(allows[which.index(allows.len())]);
            prop_assert!(!is_denied(before) || is_denied(verdict(&levels, &question())));
        }
    }

    #[test]
    fn the_order_of_statements_changes_no_verdict(levels in levels()) {
        let mut turned = levels.clone();
        for level in &mut turned {
            level.reverse();
        }
        prop_assert_eq!(verdict(&levels, &question()), verdict(&turned, &question()));
    }

    #[test]
    fn what_is_decided_stays_whatever_is_given(
        levels in levels(),
        region in prop::option::of(one_of(&["eu-west-1", "us-east-1", "*", ""])),
        sender in prop::option::of(one_of(&["10.0.0.1", "192.0.2.1", "7", "true"])),
        agent in prop::option::of(one_of(&["true", "eu-west-1", "7"])),
    ) {
        let open = verdict(&levels, &question());
        let mut whole = question();
        for (key, value) in [("aws:RequestedRegion", region), ("aws:SourceIp", sender), ("aws:UserAgent", agent)] {
            if let Some(value) = value {
                whole.given.insert(key.to_owned(), vec![value]);
            } else {
                whole.absent.insert(key.to_owned());
            }
        }
        let completed = verdict(&levels, &whole);
        prop_assert_ne!(completed, Verdict::Depends);
        match open {
            Verdict::Depends => {}
            Verdict::Allow => prop_assert_eq!(completed, Verdict::Allow),
            Verdict::Deny(_) => prop_assert!(is_denied(completed)),
        }
    }

    #[test]
    fn the_keys_that_are_named_are_enough(
        levels in levels(),
        values in prop::collection::vec(prop::option::of(one_of(&["eu-west-1", "10.0.0.1", "true", "7"])), 3),
    ) {
        let answer = answer(&levels, &question());
        prop_assert_eq!(answer.verdict() == Verdict::Depends, !answer.unknown.is_empty());
        let mut whole = question();
        for (key, value) in answer.unknown.into_iter().zip(values) {
            match value {
                Some(value) => { whole.given.insert(key, vec![value]); }
                None => { whole.absent.insert(key); }
            }
        }
        prop_assert_ne!(verdict(&levels, &whole), Verdict::Depends);
    }

    #[test]
    fn no_text_in_a_document_panics(
        texts in prop::collection::vec(texts(), 12),
        operator in one_of(&[
            "NumericEquals", "DateLessThan", "NotIpAddress", "BinaryEquals", "ForAnyValue:ArnLike", "Bool", "Null",
            "StringEqualsIgnoreCase",
        ]),
    ) {
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap();
        let mut condition = json!({"StringLike": {"aws:username": [next(), next()]}, "ArnNotLike": {"aws:PrincipalArn": next()}});
        condition[operator] = json!({"aws:UserAgent": [next(), next()]});
        condition[next()] = json!({next(): [next()]});
        let statement = json!({
            "Sid": next(), "Effect": "Deny", "Action": [next(), "*"], "Resource": [next(), "*"], "Condition": condition,
        });
        let levels = [vec![statement], Vec::new(), Vec::new()];
        let state = state(&levels);
        let mut asked = question();
        asked.given.insert("aws:UserAgent".to_owned(), vec![texts.next().unwrap()]);
        drop(Judge::of(&state, Vector::now()).answer(&asked));
        drop(organizations::lint::of_state(&state, Vector::now()));
    }
}
