//! What happens to handshakes by themselves.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org};

fn handshake(id: &str) -> Value {
    json!({"HandshakeId": id})
}

#[test]
fn an_invitation_expires_after_fifteen_days_to_the_millisecond() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.pass(SignedDuration::from_millis(15 * 24 * 3600 * 1000 - 1));
    let answer = org.answer(MEMBER, "DescribeHandshake", handshake(&id));
    assert_eq!(answer["Handshake"]["State"], "OPEN");
    org.pass(SignedDuration::from_millis(1));
    let answer = org.answer(MEMBER, "DescribeHandshake", handshake(&id));
    assert_eq!(answer["Handshake"]["State"], "EXPIRED");
}

#[test]
fn a_handshake_is_forgotten_thirty_days_after_it_ended() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.answer(MEMBER, "DeclineHandshake", handshake(&id));
    org.pass(SignedDuration::from_millis(30 * 24 * 3600 * 1000 - 1));
    org.answer(MEMBER, "DescribeHandshake", handshake(&id));
    org.pass(SignedDuration::from_millis(1));
    assert_eq!(
        org.refusal(MEMBER, "DescribeHandshake", handshake(&id)),
        "HandshakeNotFoundException"
    );
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", json!({}));
    assert_eq!(answer, json!({"Handshakes": []}));
}

#[test]
fn a_handshake_expires_and_is_forgotten_in_one_jump() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.pass_days(15 + 30);
    assert_eq!(
        org.refusal(MEMBER, "DescribeHandshake", handshake(&id)),
        "HandshakeNotFoundException"
    );
}

#[test]
fn a_handshake_that_expired_during_a_jump_is_forgotten_in_time() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    org.pass_days(40);
    org.invited(OTHER);
    let answer = org.answer(MEMBER, "DescribeHandshake", handshake(&id));
    assert_eq!(answer["Handshake"]["State"], "EXPIRED");
    org.pass_days(5);
    assert_eq!(
        org.refusal(MEMBER, "DescribeHandshake", handshake(&id)),
        "HandshakeNotFoundException"
    );
}

#[test]
fn work_that_a_reader_saw_done_is_kept_by_the_next_change() {
    let mut org = Org::with_accounts(0);
    org.invited(MEMBER);
    org.pass_days(15);
    org.answer(MANAGEMENT, "ListHandshakesForOrganization", json!({}));
    assert_eq!(
        org.world().next_due.unwrap().0.to_string(),
        "2026-01-16T00:00:00Z"
    );
    org.invited(OTHER);
    assert_eq!(
        org.world().next_due.unwrap().0.to_string(),
        "2026-01-31T00:00:00Z"
    );
}
