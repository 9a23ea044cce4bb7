//! Pages and their tokens.

mod lists;

use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;

use serde_json::{Value, json};

use crate::context::Context;
use crate::error::StateError;
use crate::model::Timestamp;
use crate::operations::operation;
use crate::state::{self, AccountOutline, CachedList, Kind, Memory, Record, State, WorldSettings};
use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, ROOT, STRANGER};

fn ids(answer: &Value) -> Vec<&str> {
    let accounts = answer["Accounts"].as_array().unwrap();
    accounts
        .iter()
        .map(|account| account["Id"].as_str().unwrap())
        .collect()
}

/// Returns the first page of accounts, and the token of the next.
fn first_page(org: &mut Org) -> (Value, String) {
    let input = json!({"MaxResults": 2});
    let answer = org.answer(MANAGEMENT, "ListAccounts", input);
    let token = answer["NextToken"].as_str().unwrap().to_owned();
    (answer, token)
}

#[test]
fn pages_follow_each_other() {
    let mut org = Org::with_accounts(2);
    let (first, token) = first_page(&mut org);
    assert_eq!(ids(&first), [MANAGEMENT, MEMBER]);
    let input = json!({"MaxResults": 2, "NextToken": token});
    let second = org.answer(MANAGEMENT, "ListAccounts", input);
    assert_eq!(ids(&second), [OTHER]);
    assert!(second.get("NextToken").is_none());
}

#[test]
fn a_full_last_page_has_no_token() {
    let mut org = Org::with_accounts(1);
    let answer = org.answer(MANAGEMENT, "ListAccounts", json!({"MaxResults": 2}));
    assert!(answer.get("NextToken").is_none());
}

#[test]
fn a_page_has_twenty_items_unless_asked_otherwise() {
    let mut org = Org::with_accounts(0);
    for _ in 0..21 {
        org.quota("invitations-per-day", 100);
        let id = org.invited(MEMBER);
        org.answer(MEMBER, "DeclineHandshake", json!({"HandshakeId": id}));
    }
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", json!({}));
    assert_eq!(answer["Handshakes"].as_array().unwrap().len(), 20);
    let input = json!({"NextToken": answer["NextToken"]});
    let answer = org.answer(MANAGEMENT, "ListHandshakesForOrganization", input);
    assert_eq!(answer["Handshakes"].as_array().unwrap().len(), 1);
}

#[test]
fn the_same_page_has_the_same_token() {
    let mut org = Org::with_accounts(2);
    assert_eq!(first_page(&mut org), first_page(&mut org));
}

#[test]
fn a_page_begins_where_the_last_one_ended_whatever_came_or_went() {
    let mut org = Org::with_accounts(3);
    let (_, token) = first_page(&mut org);
    let input = json!({"AccountId": MEMBER});
    org.answer(MANAGEMENT, "RemoveAccountFromOrganization", input);
    org.joined_by(STRANGER);
    let input = json!({"NextToken": token});
    let answer = org.answer(MANAGEMENT, "ListAccounts", input);
    assert_eq!(ids(&answer), [OTHER, "444444444444", STRANGER]);
}

#[test]
fn the_size_of_the_next_page_may_differ() {
    let mut org = Org::with_accounts(3);
    let (_, token) = first_page(&mut org);
    let input = json!({"MaxResults": 1, "NextToken": token});
    assert_eq!(ids(&org.answer(MANAGEMENT, "ListAccounts", input)), [OTHER]);
}

#[test]
fn a_token_is_of_one_operation() {
    let mut org = Org::with_accounts(2);
    let (_, token) = first_page(&mut org);
    assert_eq!(
        org.refusal(MANAGEMENT, "ListRoots", json!({"NextToken": token})),
        "InvalidInputException INVALID_NEXT_TOKEN"
    );
}

#[test]
fn a_token_is_of_one_caller() {
    let mut org = Org::with_accounts(2);
    let (_, token) = first_page(&mut org);
    assert_eq!(
        org.refusal(STRANGER, "ListAccounts", json!({"NextToken": token})),
        "InvalidInputException INVALID_NEXT_TOKEN"
    );
}

#[test]
fn a_token_is_of_the_other_parameters() {
    let mut org = Org::with_accounts(2);
    let input = json!({"ParentId": ROOT, "MaxResults": 1});
    let answer = org.answer(MANAGEMENT, "ListAccountsForParent", input);
    let input = json!({"ParentId": "r-none", "NextToken": answer["NextToken"]});
    assert_eq!(
        org.refusal(MANAGEMENT, "ListAccountsForParent", input),
        "InvalidInputException INVALID_NEXT_TOKEN"
    );
}

#[test]
fn an_invented_token_is_invalid() {
    let mut org = Org::with_accounts(2);
    let (_, token) = first_page(&mut org);
    let longer = format!("{token}0");
    let upper = token.to_uppercase();
    for token in ["", "x", "ü", &longer, &upper, &"é".repeat(16)] {
        assert_eq!(
            org.refusal(MANAGEMENT, "ListAccounts", json!({"NextToken": token})),
            "InvalidInputException INVALID_NEXT_TOKEN"
        );
    }
}

/// A state that caches lists, and counts how often it is scanned.
struct Keeping {
    memory: Memory,
    list: RefCell<Option<(u64, CachedList)>>,
    scans: Cell<usize>,
    /// How often it was scanned for no more than lists show.
    outline_scans: Cell<usize>,
}

impl State for Keeping {
    fn get(&self, kind: Kind, id: &str) -> Result<Option<Record>, StateError> {
        self.memory.get(kind, id)
    }

    fn scan(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        self.scans.update(|scans| scans + 1);
        self.memory.scan(kind, mentioned, visit)
    }

    fn scan_outlines(
        &self,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(AccountOutline) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        self.outline_scans.update(|scans| scans + 1);
        state::outlines(&self.memory, mentioned, visit)
    }

    fn take_cached(&self, key: u64) -> Option<CachedList> {
        let cached = self.list.take().filter(|(of, _)| *of == key);
        cached.map(|(_, list)| list)
    }

    fn cache(&self, key: u64, list: CachedList) {
        self.list.replace(Some((key, list)));
    }

    fn put(&mut self, record: Record) {
        self.memory.put(record);
    }

    fn delete(&mut self, kind: Kind, id: &str) {
        self.memory.delete(kind, id);
    }

    fn world(&self) -> &WorldSettings {
        self.memory.world()
    }

    fn world_mut(&mut self) -> &mut WorldSettings {
        self.memory.world_mut()
    }
}

impl Keeping {
    fn of(org: Org) -> Self {
        Self {
            memory: org.state,
            list: RefCell::default(),
            scans: Cell::default(),
            outline_scans: Cell::default(),
        }
    }

    /// Returns a page of a list, so many items at most.
    fn page(
        &mut self,
        operation_name: &str,
        input: &[(&'static str, &str)],
        limit: i64,
        token: shape::Value,
    ) -> shape::Value {
        let mut given = shape::Map::new();
        for (name, text) in input {
            given.insert(*name, *text);
        }
        given.insert("MaxResults", limit);
        given.insert("NextToken", token);
        let mut cx = Context {
            caller: MANAGEMENT.into(),
            now: Timestamp("2026-01-01T00:00:00Z".parse().unwrap()),
            session: None,
            machine_time: Timestamp("2026-01-01T00:00:00Z".parse().unwrap()),
            bits: &|_| Ok(0),
            state: self,
        };
        let operation = operation(operation_name).unwrap();
        operation.call(&mut cx, &given.into()).unwrap()
    }

    /// Returns the pages of a list, so many items at a time, each called for by itself.
    fn pages(
        &mut self,
        operation_name: &str,
        input: &[(&'static str, &str)],
        items: &str,
        limit: i64,
    ) -> Vec<Vec<shape::Value>> {
        let mut pages = Vec::new();
        let mut token = shape::Value::Null;
        loop {
            let answer = self.page(operation_name, input, limit, token);
            pages.push(answer.get(items).unwrap().as_list().unwrap().to_vec());
            match answer.get("NextToken") {
                Some(next) => token = next.clone(),
                None => return pages,
            }
        }
    }
}

#[test]
fn a_list_that_is_kept_is_looked_for_once_behind_its_first_page() {
    let mut state = Keeping::of(Org::with_accounts(4));
    let pages = state.pages("ListAccounts", &[], "Accounts", 2);
    let lengths: Vec<_> = pages.iter().map(Vec::len).collect();
    assert_eq!(lengths, [2, 2, 1]);
    // The first page is in the order in which the records were made, for which all of them are read here.
    assert_eq!((state.scans.get(), state.outline_scans.get()), (1, 1));
}

#[test]
fn a_page_that_was_taken_out_of_the_cache_can_be_asked_for_again() {
    let mut state = Keeping::of(Org::with_accounts(6));
    let mut page = |token: &shape::Value| state.page("ListAccounts", &[], 2, token.clone());
    let next = |page: &shape::Value| page.get("NextToken").unwrap().clone();
    let first = page(&shape::Value::Null);
    let second = page(&next(&first));
    let third = page(&next(&second));
    assert_eq!(page(&next(&first)), second);
    assert_eq!(page(&next(&second)), third);
}

#[test]
fn a_policy_that_aws_manages_is_an_item_like_any_other() {
    let mut org = Org::with_accounts(0);
    let allow = json!({"Effect": "Allow", "Action": "*", "Resource": "*"});
    for sid in 0..8 {
        let mut statement = allow.clone();
        statement["Sid"] = sid.to_string().into();
        org.policy("SERVICE_CONTROL_POLICY", &json!({"Statement": [statement]}));
    }
    let whole = org.answer(
        MANAGEMENT,
        "ListPolicies",
        json!({"Filter": "SERVICE_CONTROL_POLICY"}),
    );
    assert_eq!(whole["Policies"].as_array().unwrap().len(), 9);
    let input = [("Filter", "SERVICE_CONTROL_POLICY")];
    let mut state = Keeping::of(org);
    let whole = state.pages("ListPolicies", &input, "Policies", 20).concat();
    for limit in 1..=9 {
        let pages = state.pages("ListPolicies", &input, "Policies", limit);
        assert_eq!(pages.concat(), whole, "{limit} a page");
    }
}
