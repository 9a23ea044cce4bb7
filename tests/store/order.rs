//! Records in the order of creation, found without reading those that nobody asks for.

use std::ops::ControlFlow;

use organizations::model::PolicyType;
use organizations::state::{Attachment, Attachments, Kind, OrganizationalUnit, Record, State};

use crate::bench::{Bench, account};
use crate::layout::tamper;

fn unit(id: &str, sequence: u64) -> Record {
    Record::OrganizationalUnit(OrganizationalUnit {
        id: id.into(),
        name: "\"Sequence\":1".into(),
        organization_id: "o-exampleorgid".into(),
        parent_id: "r-root".into(),
        sequence,
        tags: Vec::new(),
        attachments: Attachments {
            policies: vec![Attachment {
                policy_id: "p-FullAWSAccess".into(),
                r#type: PolicyType::ServiceControlPolicy,
                sequence: 1,
            }],
            ..Attachments::default()
        },
    })
}

/// Makes a file in which units stand in another order than that in which they came.
fn bench() -> Bench {
    let bench = Bench::empty();
    bench.put([
        unit("ou-root-aaaaaaaa", 30),
        unit("ou-root-bbbbbbbb", 7),
        unit("ou-root-cccccccc", 200),
    ]);
    bench
}

/// Returns the ids of the first units.
fn first(state: &impl State, limit: usize) -> Vec<String> {
    let mut ids = Vec::new();
    let visit = &mut |record: Record| {
        ids.push(record.id().to_owned());
        if ids.len() < limit {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    };
    state
        .in_order(Kind::OrganizationalUnit, Some("r-root"), visit)
        .unwrap();
    ids
}

#[test]
fn records_come_in_the_order_of_creation() {
    let state = bench().store.open().unwrap();
    assert_eq!(
        first(&state, 9),
        ["ou-root-bbbbbbbb", "ou-root-aaaaaaaa", "ou-root-cccccccc"]
    );
}

#[test]
fn a_visitor_that_breaks_off_sees_only_the_first() {
    let state = bench().store.open().unwrap();
    assert_eq!(first(&state, 1), ["ou-root-bbbbbbbb"]);
}

#[test]
fn what_is_put_and_not_saved_yet_comes_in_its_place() {
    let bench = bench();
    let mut state = bench.store.open().unwrap();
    state.put(unit("ou-root-dddddddd", 8));
    assert_eq!(first(&state, 2), ["ou-root-bbbbbbbb", "ou-root-dddddddd"]);
}

#[test]
fn what_is_put_in_place_of_another_or_deleted_and_not_saved_yet_comes_as_it_is_now() {
    let bench = bench();
    let mut state = bench.store.open().unwrap();
    state.put(unit("ou-root-bbbbbbbb", 300));
    state.put(unit("ou-root-cccccccc", 200));
    state.delete(Kind::OrganizationalUnit, "ou-root-aaaaaaaa");
    state.put(unit("ou-root-eeeeeeee", 5));
    let all = ["ou-root-eeeeeeee", "ou-root-cccccccc", "ou-root-bbbbbbbb"];
    for limit in 1..=3 {
        assert_eq!(first(&state, limit), all[..limit]);
    }
}

#[test]
fn records_without_a_place_are_left_out() {
    let bench = Bench::empty();
    bench.put([account("111111111111")]);
    let state = bench.store.open().unwrap();
    let visit = &mut |record| panic!("{record:?} has no place");
    state.in_order(Kind::Account, None, visit).unwrap();
}

#[test]
fn the_order_is_found_where_another_place_stands_first() {
    let bench = bench();
    let attached = r#""Attachments":{"Policies":[{"PolicyId":"p-FullAWSAccess","Type":"SERVICE_CONTROL_POLICY","Sequence":1}]}"#;
    let usual = format!(r#""Sequence":200,{attached}"#);
    let swapped = format!(r#"{attached},"Sequence":200"#);
    tamper(&bench, &bench.text().replace(&usual, &swapped));
    let state = bench.store.open().unwrap();
    assert_eq!(
        first(&state, 9),
        ["ou-root-bbbbbbbb", "ou-root-aaaaaaaa", "ou-root-cccccccc"]
    );
}
