//! Accounts.

use std::collections::HashMap;

use organizations::model::{AccountId, AccountState, PolicyContent};
use organizations::state::{
    self, Account, Delegation, Jobs, Membership, Record, Standing, State as _,
};

use super::making::Making;
use super::registry::{Policies, default_email};
use super::target::{Attached, tags};
use crate::portrait::defaults;
use crate::portrait::format::{MemberAccount, OutsideAccount, Reference, Truth};
use crate::portrait::yaml::Node;

/// Where accounts and units are.
pub(super) struct Home<'a> {
    pub(super) organization: &'a str,
    pub(super) policies: &'a Policies,
    /// The policies of whatever says nothing of them.
    pub(super) by_aws: &'a [Reference],
    pub(super) manager: Option<&'a AccountId>,
    /// The root or unit above.
    pub(super) parent: &'a str,
}

/// Makes an account in no organization.
pub(super) fn outside<'a>(account: OutsideAccount, node: Node<'a>, making: &mut Making<'a>) {
    let made = alone(account, making);
    making.put(Record::Account(made), node);
}

fn alone(account: OutsideAccount, making: &Making<'_>) -> Account {
    let state = account.state.unwrap_or(AccountState::Active);
    let closure = closure(&account, state, making);
    let id = account.id.unwrap_or_else(|| "".into());
    let email = account.email;
    Account {
        email: email.unwrap_or_else(|| default_email(id.as_str()).into()),
        id,
        name: account.name,
        state,
        membership: None,
        closure,
        standing: Standing {
            seller: account.seller.map(|seller| seller.0),
            no_payment_method: is_set(account.no_payment_method),
            email_unverified: is_set(account.email_unverified),
            incomplete: is_set(account.incomplete),
            no_govcloud: is_set(account.no_govcloud),
        },
    }
}

fn is_set(flag: Option<Truth>) -> bool {
    flag.is_some_and(|flag| flag.0)
}

/// Returns when an account was asked to close: now, if its state says that it was and nobody says when.
fn closure(
    account: &OutsideAccount,
    state: AccountState,
    making: &Making<'_>,
) -> Option<state::Closure> {
    if let Some(closure) = &account.closure {
        return Some(state::Closure {
            requested: making.time(Some(&closure.requested)),
            ends: making.time(Some(&closure.ends)),
        });
    }
    let is_closing = matches!(state, AccountState::PendingClosure | AccountState::Closed);
    let Jobs {
        account_closure, ..
    } = making.state.world().jobs;
    let lasts = jiff::SignedDuration::from_millis(account_closure.into());
    let ends = making
        .now
        .0
        .checked_add(lasts)
        .unwrap_or(jiff::Timestamp::MAX);
    is_closing.then_some(state::Closure {
        requested: making.now,
        ends: organizations::model::Timestamp(ends),
    })
}

/// Makes an account in its place in an organization.
pub(super) fn member<'a>(
    account: MemberAccount,
    node: Node<'a>,
    home: &Home<'_>,
    delegations: &mut HashMap<String, Vec<Delegation>>,
    making: &mut Making<'a>,
) {
    let attached = Attached {
        policies: account.policies.as_ref(),
        by_aws: home.by_aws,
        places: account.attached.as_ref(),
        changed: account.attachments_changed.as_ref(),
    };
    let attachments = attached.make(home.policies, node, making);
    let published = account.effective_policies.into_iter().flatten();
    let alone = OutsideAccount {
        name: account.name,
        id: account.id,
        email: account.email,
        state: account.state,
        closure: account.closure,
        seller: account.seller,
        no_payment_method: account.no_payment_method,
        email_unverified: account.email_unverified,
        incomplete: account.incomplete,
        no_govcloud: account.no_govcloud,
    };
    let alone = self::alone(alone, making);
    let manages = home.manager == Some(&alone.id);
    let membership = Membership {
        organization_id: home.organization.into(),
        parent_id: home.parent.into(),
        joined_method: account.joined_by.unwrap_or(defaults::join_method(manages)),
        joined_timestamp: making.time(account.joined.as_ref()),
        sequence: account.order.map_or(0, u64::from),
        delegations: delegations.remove(alone.id.as_str()).unwrap_or_default(),
        tags: tags(account.tags),
        attachments,
        moved: account.moved.as_ref().map(|moved| making.time(Some(moved))),
        published: published
            .map(|one| (one.r#type, PolicyContent(one.document.0)))
            .collect(),
    };
    let made = Account {
        membership: Some(membership),
        ..alone
    };
    making.put(Record::Account(made), node);
}
