//! Tokens of sessions that were tampered with are refused, or are of the key's account; nothing panics.

use organizations::model::Timestamp;
use organizations::session::{KeyOwner, Session, owner_of_key};
use organizations::state::Memory;
use organizations::{Context, STS_OPERATIONS};
use proptest::prelude::*;
use shape::{Map, Value};

use crate::made_up::many;

const ACCOUNT: &str = "222222222222";

fn now() -> Timestamp {
    "2026-11-30T06:41:07Z".parse().expect("it is a time")
}

/// Returns a key and its token.
fn keys() -> (String, String) {
    let mut state = Memory::default();
    let mut cx = Context {
        caller: "111111111111".into(),
        session: None,
        now: now(),
        machine_time: now(),
        bits: &|n| Ok(u128::from(n)),
        state: &mut state,
    };
    let input: Map = [
        ("RoleArn", format!("arn:aws:iam::{ACCOUNT}:role/a|b/Deploy")),
        ("RoleSessionName", "ci".to_owned()),
    ]
    .into_iter()
    .collect();
    let assume_role = &STS_OPERATIONS[0];
    let answer = assume_role
        .call(&mut cx, &input.into())
        .expect("the role may be assumed");
    let credentials = answer.get("Credentials").expect("an answer has them");
    let text = |name| credentials.get(name).and_then(Value::as_str);
    let [key, token] =
        ["AccessKeyId", "SessionToken"].map(|name| text(name).expect("both are texts").to_owned());
    (key, token)
}

/// Checks whatever comes of a key and a token.
fn check(key: &str, token: &str) -> Result<(), TestCaseError> {
    if let Ok(KeyOwner::Session(session)) = owner_of_key(key, Some(token), now()) {
        prop_assert_eq!(session.account.as_str(), ACCOUNT);
        let logged = session
            .logged()
            .map(|logged| Session::read(ACCOUNT, &logged));
        prop_assert!(logged.is_none_or(|read| read == Some(session)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_token_with_other_letters_is_of_the_same_account_or_of_none(
        changes in prop::collection::vec((any::<prop::sample::Index>(), "[A-Za-z0-9+/=|é]"), 1..4),
    ) {
        let (key, token) = keys();
        let mut letters: Vec<String> = token.chars().map(String::from).collect();
        for (place, letter) in changes {
            let place = place.index(letters.len());
            letters[place] = letter;
        }
        check(&key, &letters.concat())?;
    }

    #[test]
    fn a_token_of_other_parts_is_of_the_same_account_or_of_none(
        parts in prop::collection::vec("[ -~]{0,12}|222222222222|orgsim1|AROA[A-Z2-7]{17}|[0-9-]{1,20}", 0..8),
    ) {
        use base64::Engine;
        let (key, _) = keys();
        let token = base64::prelude::BASE64_STANDARD.encode(parts.join("|"));
        check(&key, &token)?;
    }

    #[test]
    fn any_key_is_somebodys_or_nobodys(key in "(LSIA|LKIA|AKIA|.{4})[A-Z2-7é]{0,18}", token in ".{0,80}") {
        // What comes of it depends on the key; that something does is the point.
        let _ = owner_of_key(&key, Some(&token), now());
    }
}
