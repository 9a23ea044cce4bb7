//! Accounts.

use organizations::model::AccountState;
use organizations::state::{self, Account, Attachments, Membership, Organization};

use super::given::given;
use super::people::People;
use super::sitter::Sitter;
use crate::portrait::defaults;
use crate::portrait::format::{
    ChangeByType, Closure, Count, Document, EffectivePolicyByType, MemberAccount, OutsideAccount,
    Reference, Tag, Text, Truth,
};

/// Returns the accounts that are in no organization.
pub(super) fn outside(people: &People) -> Vec<OutsideAccount> {
    let alone = people.all().filter(|account| account.membership.is_none());
    alone.map(alone_account).collect()
}

fn alone_account(account: &Account) -> OutsideAccount {
    let standing = &account.standing;
    OutsideAccount {
        name: account.name.clone(),
        id: Some(account.id.clone()),
        email: Some(account.email.clone()),
        state: state_of(account),
        closure: closure_of(account),
        seller: standing.seller.clone().map(Text),
        no_payment_method: flag(standing.no_payment_method),
        email_unverified: flag(standing.email_unverified),
        incomplete: flag(standing.incomplete),
        no_govcloud: flag(standing.no_govcloud),
    }
}

/// Returns an account in its place in an organization.
pub(super) fn member(
    account: &Account,
    place: &Membership,
    organization: &Organization,
    sitter: &Sitter<'_>,
) -> MemberAccount {
    let alone = alone_account(account);
    let joined_by = defaults::join_method(organization.management_account_id == account.id);
    let targets = Targets::of(&place.attachments, organization, sitter);
    let published = place.published.iter();
    MemberAccount {
        name: alone.name,
        id: alone.id,
        email: alone.email,
        state: alone.state,
        closure: alone.closure,
        seller: alone.seller,
        no_payment_method: alone.no_payment_method,
        email_unverified: alone.email_unverified,
        incomplete: alone.incomplete,
        no_govcloud: alone.no_govcloud,
        joined: Some(place.joined_timestamp.into()),
        joined_by: Some(place.joined_method).filter(|method| *method != joined_by),
        order: Some(place.sequence.into()),
        tags: tags(&place.tags),
        policies: targets.policies,
        attached: targets.attached,
        attachments_changed: targets.changed,
        moved: place.moved.map(Into::into),
        effective_policies: given(
            published
                .map(|(of, content)| EffectivePolicyByType {
                    r#type: *of,
                    document: Document(content.0.clone()),
                })
                .collect(),
        ),
    }
}

/// What is attached to a root, unit or account.
pub(super) struct Targets {
    pub(super) policies: Option<Vec<Reference>>,
    pub(super) attached: Option<Vec<Count>>,
    pub(super) changed: Option<Vec<ChangeByType>>,
}

impl Targets {
    pub(super) fn of(
        attachments: &Attachments,
        organization: &Organization,
        sitter: &Sitter<'_>,
    ) -> Self {
        let policies = attachments.policies.iter();
        let names = policies
            .clone()
            .map(|one| sitter.names.policy(&organization.id, &one.policy_id));
        let changed = attachments.changed.iter();
        Self {
            policies: Some(names.collect()),
            attached: Some(policies.map(|one| one.sequence.into()).collect()),
            changed: given(
                changed
                    .map(|(of, at)| ChangeByType {
                        r#type: *of,
                        at: (*at).into(),
                    })
                    .collect(),
            ),
        }
    }
}

pub(super) fn tags(tags: &[organizations::model::Tag]) -> Option<Vec<Tag>> {
    given(tags.iter().map(Tag::from).collect())
}

fn state_of(account: &Account) -> Option<AccountState> {
    Some(account.state).filter(|state| *state != AccountState::Active)
}

fn closure_of(account: &Account) -> Option<Closure> {
    let closure: &state::Closure = account.closure.as_ref()?;
    Some(Closure {
        requested: closure.requested.into(),
        ends: closure.ends.into(),
    })
}

pub(super) fn flag(is_set: bool) -> Option<Truth> {
    is_set.then_some(Truth(true))
}
