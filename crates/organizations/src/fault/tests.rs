//! Calls that the world makes fail.

use serde_json::json;

use crate::fidelity::{Outcome, Way, rules};
use crate::state::Fault;
use crate::testing::{MANAGEMENT, Org};

fn fault(error: &str, reason: Option<&str>, message: Option<&str>, times: u64) -> Fault {
    Fault {
        operation: "ListRoots".to_owned(),
        error: Some(error.to_owned()),
        reason: reason.map(str::to_owned),
        message: message.map(str::to_owned),
        times,
        ..Fault::default()
    }
}

#[test]
fn a_fault_is_raised_as_often_as_told() {
    let mut org = Org::with_accounts(0);
    org.world().faults = vec![fault("ServiceException", None, None, 2)];
    for _ in 0..2 {
        org.refusal(MANAGEMENT, "ListRoots", json!({}));
    }
    org.answer(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(org.world().faults, []);
}

#[test]
fn faults_are_raised_in_order() {
    let mut org = Org::with_accounts(0);
    org.world().faults = vec![
        fault("ServiceException", None, None, 1),
        fault("ConcurrentModificationException", None, None, 1),
    ];
    assert_eq!(
        org.refusal(MANAGEMENT, "ListRoots", json!({})),
        "ServiceException"
    );
    assert_eq!(
        org.refusal(MANAGEMENT, "ListRoots", json!({})),
        "ConcurrentModificationException"
    );
}

#[test]
fn a_fault_is_raised_before_the_input_is_looked_at() {
    let mut org = Org::with_accounts(0);
    org.world().faults = vec![fault("ServiceException", None, None, 1)];
    assert_eq!(
        org.refusal(MANAGEMENT, "ListRoots", json!({"MaxResults": 0})),
        "ServiceException"
    );
}

#[test]
fn other_operations_are_not_touched() {
    let mut org = Org::with_accounts(0);
    org.world().faults = vec![fault("ServiceException", None, None, 1)];
    org.answer(MANAGEMENT, "ListAccounts", json!({}));
}

#[test]
fn a_fault_says_what_the_service_would() {
    let mut org = Org::with_accounts(0);
    org.world().faults = vec![
        fault("FinalizingOrganizationException", None, None, 1),
        fault(
            "ConstraintViolationException",
            Some("WAIT_PERIOD_ACTIVE"),
            None,
            1,
        ),
        fault(
            "InvalidInputException",
            Some("INVALID_PATTERN:HANDSHAKE_ID"),
            None,
            1,
        ),
    ];
    let error = org.error(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(
        error.message,
        "You cannot add accounts to your organization while it is initializing. Try again later."
    );
    let error = org.error(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(
        error.message,
        "This operation requires a wait period.  Try again later."
    );
    let error = org.error(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(error.reason.unwrap(), "INVALID_PATTERN:HANDSHAKE_ID");
    assert_eq!(
        error.message,
        "You provided a value that does not match the required pattern."
    );
}

#[test]
fn a_fault_may_say_something_else() {
    let mut org = Org::with_accounts(0);
    let own = Some("Not today.");
    org.world().faults = vec![fault("AccessDeniedException", Some("BECAUSE"), own, 1)];
    let error = org.error(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(error.message, "Not today.");
    assert_eq!(error.reason.unwrap(), "BECAUSE");
}

#[test]
fn too_many_requests_tell_of_what() {
    let mut org = Org::with_accounts(0);
    org.world().faults = vec![fault("TooManyRequestsException", None, None, 1)];
    let error = org.error(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(error.excess, Some("ListRoots"));
    assert_eq!(error.status(), 400);
}

#[test]
fn the_fault_that_a_call_used_up_is_known_by_those_before_and_after() {
    let faults = ["A", "B", "B"].map(|error| fault(error, None, None, 2));
    let used = |after: &[Fault]| Fault::used(&faults, after).and_then(|used| used.error.as_deref());
    let [a, b, other] = &faults;
    let less = |fault: &Fault| Fault {
        times: 1,
        ..fault.clone()
    };
    assert_eq!(used(&faults), None);
    assert_eq!(used(&[less(a), b.clone(), other.clone()]), Some("A"));
    assert_eq!(used(&[b.clone(), other.clone()]), Some("A"));
    assert_eq!(used(&[a.clone(), b.clone()]), Some("B"));
    assert_eq!(used(&[]), Some("A"));
}

#[test]
fn a_service_exception_is_the_services_fault() {
    let mut org = Org::with_accounts(0);
    org.world().faults = vec![fault("ServiceException", None, None, 1)];
    assert_eq!(org.error(MANAGEMENT, "ListRoots", json!({})).status(), 500);
}

#[test]
fn what_no_rule_leads_to_is_injected() {
    let mut org = Org::with_accounts(0);
    for rule in rules().filter(|rule| rule.way == Way::Fault) {
        let Outcome::Refusal { exception, reason } = rule.outcome else {
            panic!("a fault refuses: {rule:?}");
        };
        org.fault(rule.operation, exception.name(), reason);
        assert_eq!(
            org.refusal(MANAGEMENT, rule.operation, json!({})),
            rule.outcome.to_string()
        );
    }
}
