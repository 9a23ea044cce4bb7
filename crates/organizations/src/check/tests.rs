//! What an editor may have broken, and where it is told to be.

use crate::model::{AccountState, HandshakeState, Tag};
use crate::problems;
use crate::quota::DEEPEST_UNIT;
use crate::state::{
    AccountCreation, Content, Fault, Handshake, OrganizationalUnit, Recipient, Record, State,
};
use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, ROOT};

fn found(org: &Org) -> Vec<String> {
    let problems = problems(&org.state).unwrap();
    problems.iter().map(ToString::to_string).collect()
}

fn unit(id: &str, parent: &str) -> Record {
    Record::OrganizationalUnit(OrganizationalUnit {
        id: id.into(),
        name: id.into(),
        organization_id: ORGANIZATION.into(),
        parent_id: parent.into(),
        sequence: 1,
        tags: Vec::new(),
        attachments: crate::state::Attachments::default(),
    })
}

#[test]
fn an_untouched_state_has_no_problems() {
    assert_eq!(found(&Org::with_accounts(3)), [""; 0]);
}

#[test]
fn a_parent_that_does_not_exist_is_told() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, |account| {
        account.membership.as_mut().unwrap().parent_id = "ou-root-00000000".into();
    });
    assert_eq!(
        found(&org),
        ["accounts.222222222222.Membership.ParentId: no root or unit of the organization"]
    );
}

#[test]
fn units_in_themselves_are_told() {
    let mut org = Org::with_accounts(0);
    org.state.put(unit("ou-root-00000001", "ou-root-00000001"));
    assert_eq!(
        found(&org),
        ["organizational-units.ou-root-00000001.ParentId: a unit that is in itself"]
    );
}

#[test]
fn units_deeper_than_any_quota_allows_are_told_in_whatever_order_they_stand() {
    let deepest = DEEPEST_UNIT + 2;
    let ids = |number: u64| format!("ou-root-{number:08}");
    for is_downwards in [true, false] {
        let mut org = Org::with_accounts(0);
        let place = |depth| if is_downwards { depth } else { 1000 - depth };
        for depth in 1..=deepest {
            let parent = match depth {
                1 => ROOT.to_owned(),
                depth => ids(place(depth - 1)),
            };
            org.state.put(unit(&ids(place(depth)), &parent));
        }
        let told: Vec<_> = found(&org)
            .into_iter()
            .filter(|told| told.contains("ParentId"))
            .collect();
        let path = format!("organizational-units.{}.ParentId", ids(place(deepest)));
        assert_eq!(told, [format!("{path}: a unit that is in itself")]);
    }
}

#[test]
fn two_accounts_with_one_address_are_told() {
    let mut org = Org::with_accounts(2);
    org.change(OTHER, |account| {
        account.email = "222222222222@EXAMPLE.com".into();
    });
    assert_eq!(
        found(&org),
        ["accounts.333333333333.Email: the same as `accounts.222222222222.Email`"]
    );
}

#[test]
fn an_organization_that_does_not_exist_is_told() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, |account| {
        account.membership.as_mut().unwrap().organization_id = "o-0000000000".into();
    });
    assert_eq!(
        found(&org),
        [
            "accounts.222222222222.Membership.OrganizationId: no such organization",
            "accounts.222222222222.Membership.ParentId: the root of another organization",
        ]
    );
}

#[test]
fn a_management_account_outside_its_organization_is_told() {
    let mut org = Org::with_accounts(0);
    org.change(MANAGEMENT, |account| account.membership = None);
    assert_eq!(
        found(&org),
        ["organizations.o-exampleorgid.ManagementAccountId: no account of this organization"]
    );
}

#[test]
fn a_missing_root_is_told() {
    let mut org = Org::with_accounts(0);
    org.state.delete(crate::state::Kind::Root, ROOT);
    assert_eq!(
        found(&org),
        [
            "organizations.o-exampleorgid.RootId: no root of this organization",
            "accounts.111111111111.Membership.ParentId: no root or unit of the organization",
        ]
    );
}

#[test]
fn a_place_that_was_not_given_is_told() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, |account| {
        account.membership.as_mut().unwrap().sequence = 1000;
    });
    assert_eq!(
        found(&org),
        ["accounts.222222222222.Membership.Sequence: greater than `world.Sequence`"]
    );
}

#[test]
fn two_tags_with_one_key_are_told() {
    let mut org = Org::with_accounts(1);
    let tag = Tag {
        key: "a".into(),
        value: "".into(),
    };
    org.change(MEMBER, |account| {
        account.membership.as_mut().unwrap().tags = vec![tag.clone(), tag];
    });
    assert_eq!(
        found(&org),
        ["accounts.222222222222.Membership.Tags: two tags with one key"]
    );
}

#[test]
fn a_value_that_does_not_fit_its_shape_is_told() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, |account| account.email = "nobody".into());
    assert_eq!(
        found(&org),
        ["accounts.222222222222.Email: not a value that this may have"]
    );
}

#[test]
fn a_closed_account_says_when_it_was_closed() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, |account| account.state = AccountState::Closed);
    assert_eq!(
        found(&org),
        ["accounts.222222222222.Closure: there if and only if the account was asked to close"]
    );
}

#[test]
fn an_account_that_is_to_be_must_have_an_id_of_its_kind() {
    let mut org = Org::with_accounts(0);
    let input = serde_json::json!({"Email": "z@example.com", "AccountName": "Z"});
    let answer = org.answer(MANAGEMENT, "CreateAccount", input);
    let id = answer["CreateAccountStatus"]["Id"].as_str().unwrap();
    let state: &dyn State = &org.state;
    let creation = state.find::<AccountCreation>(id).unwrap().unwrap();
    org.state.put(Record::AccountCreation(AccountCreation {
        account_id: "z".into(),
        ..creation
    }));
    assert_eq!(
        found(&org),
        [format!(
            "account-creations.{id}.AccountId: not a value that this may have"
        )]
    );
}

#[test]
fn who_is_invited_and_with_which_tags_is_checked() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    let state: &dyn State = &org.state;
    let mut handshake = state.find::<Handshake>(&id).unwrap().unwrap();
    let tag = Tag {
        key: "team".into(),
        value: "blue".into(),
    };
    handshake.recipient = Some(Recipient::Account("juan".into()));
    if let Content::Invite { tags, .. } = &mut handshake.content {
        *tags = vec![tag.clone(), tag];
    }
    org.state.put(Record::Handshake(handshake));
    assert_eq!(
        found(&org),
        [
            format!("handshakes.{id}.Recipient.Account: not a value that this may have"),
            format!("handshakes.{id}.Content.INVITE.Tags: two tags with one key"),
        ]
    );
}

#[test]
fn a_handshake_that_ended_says_when() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    let state: &dyn State = &org.state;
    let handshake = state.find::<Handshake>(&id).unwrap().unwrap();
    org.state.put(Record::Handshake(Handshake {
        state: HandshakeState::Declined,
        ..handshake
    }));
    assert_eq!(
        found(&org),
        [format!(
            "handshakes.{id}.Ended: there if and only if the handshake ended"
        )]
    );
}

#[test]
fn settings_of_the_world_must_exist() {
    let mut org = Org::nowhere();
    org.quota("moons", 1);
    org.quota("ou-depth", 101);
    org.world().queued_ids.insert("moon".to_owned(), [].into());
    org.world().faults.push(Fault {
        operation: "ListMoons".to_owned(),
        error: Some("MoonException".to_owned()),
        times: 1,
        ..Fault::default()
    });
    org.world().faults.push(Fault {
        operation: "ListRoots".to_owned(),
        ..Fault::default()
    });
    org.world().faults.push(Fault {
        operation: "ListRoots".to_owned(),
        http: Some(418),
        drop: true,
        ..Fault::default()
    });
    assert_eq!(
        found(&org),
        [
            "world.Quotas.moons: no such quota",
            "world.Quotas.ou-depth: greater than 100",
            "world.QueuedIds.moon: no such kind of id",
            "world.Faults[0].Operation: no such operation",
            "world.Faults[0].Error: no such exception",
            "world.Faults[1].Error: missing, as are `Http`, `Drop` and `Delay`",
            "world.Faults[2].Http: no status that a fault may have",
            "world.Faults[2].Error: one of `Error`, `Http` and `Drop` is enough",
        ]
    );
}

#[test]
fn an_id_that_waits_must_be_of_its_kind() {
    let mut org = Org::nowhere();
    let queue = [
        "h-examplehandshakeid111",
        "p-examplepolicyid",
        "h-\"quoted\"",
    ];
    let queue = queue.map(str::to_owned).into();
    org.world().queued_ids.insert("handshake".to_owned(), queue);
    assert_eq!(
        found(&org),
        [
            "world.QueuedIds.handshake[1]: not an id of this kind",
            "world.QueuedIds.handshake[2]: not an id of this kind",
        ]
    );
}

#[test]
fn the_default_caller_must_be_an_account() {
    let mut org = Org::nowhere();
    org.world().caller = Some("juan".into());
    assert_eq!(found(&org), ["world.Caller: not an account id"]);
}

#[test]
fn a_count_that_no_world_reaches_is_told() {
    let mut org = Org::nowhere();
    org.world().drawn = u64::MAX;
    org.world().sequence = 9_007_199_254_740_993;
    assert_eq!(
        found(&org),
        [
            "world.Drawn: greater than 9007199254740992",
            "world.Sequence: greater than 9007199254740992",
        ]
    );
}

#[test]
fn a_policy_that_is_attached_must_be_there() {
    let mut org = Org::with_accounts(1);
    org.enable("TAG_POLICY");
    let policy = org.attached("TAG_POLICY", &serde_json::json!({"tags": {}}), MEMBER);
    org.state.delete(crate::state::Kind::Policy, &policy);
    assert_eq!(
        found(&org),
        [
            "accounts.222222222222.Membership.Attachments.Policies[0]: no policy of the organization and type"
        ]
    );
}

#[test]
fn what_is_attached_must_be_of_an_enabled_type() {
    let mut org = Org::with_accounts(0);
    org.enable("SERVICE_CONTROL_POLICY");
    let state: &mut dyn State = &mut org.state;
    let mut root = state.find::<crate::state::Root>(ROOT).unwrap().unwrap();
    root.policy_types.clear();
    state.put(Record::Root(root));
    assert_eq!(
        found(&org),
        [
            "roots.r-root.Attachments.Policies[0]: of a type that is not enabled",
            "accounts.111111111111.Membership.Attachments.Policies[0]: of a type that is not enabled",
        ]
    );
}

#[test]
fn what_an_organization_had_must_go_with_it() {
    let mut org = Org::with_accounts(0);
    let policy = org.policy("TAG_POLICY", &serde_json::json!({"tags": {}}));
    let state: &mut dyn State = &mut org.state;
    let found_policy = state
        .find::<crate::state::Policy>(&policy)
        .unwrap()
        .unwrap();
    state.put(Record::Policy(crate::state::Policy {
        organization_id: "o-0000000000".into(),
        ..found_policy
    }));
    assert_eq!(
        found(&org),
        [format!(
            "policies.{policy}.OrganizationId: no such organization"
        )]
    );
}
