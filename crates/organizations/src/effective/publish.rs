//! What is in force. A merged policy that is invalid doesn't replace the one before, so that one
//! must be remembered: with the account, for as long as the merged policy is invalid.

use super::chain::{Chains, NOTHING};
use super::check::{can_be_invalid, errors};
use crate::context::Context;
use crate::error::Result;
use crate::model::{AccountId, PolicyContent, PolicyType};
use crate::state::{Account, Organization};

/// Returns the effective policy of an account that is in force.
pub(crate) fn in_force(
    chains: &mut Chains<'_, '_>,
    account: &Account,
    of: PolicyType,
) -> Result<PolicyContent> {
    match retained(account, of) {
        Some(published) => Ok(published.clone()),
        None => Ok(chains.for_account(account)?.content(of)),
    }
}

/// Returns the last valid effective policy, if the present one is invalid.
pub(super) fn retained(account: &Account, of: PolicyType) -> Option<&PolicyContent> {
    account.place().published.get(&of)
}

/// Makes a change that may reach the effective policies of any account.
pub(crate) fn publishing(
    cx: &mut Context<'_>,
    organization: &Organization,
    of: PolicyType,
    change: impl FnOnce(&mut Context<'_>) -> Result<()>,
) -> Result<()> {
    if !can_be_invalid(of) {
        return change(cx);
    }
    let accounts = cx.mentioning(organization.id.as_str(), |account: &Account| {
        account.is_in(organization)
    })?;
    let before = contents(cx, organization, &accounts, of)?;
    change(cx)?;
    settle(cx, organization, of, before)
}

/// Makes a change that may reach the effective policies of one account, also that it joins.
pub(crate) fn publishing_for(
    cx: &mut Context<'_>,
    organization: &Organization,
    account: &Account,
    change: impl FnOnce(&mut Context<'_>) -> Result<()>,
) -> Result<()> {
    let root = cx.root_of(organization)?;
    let types = root.policy_types.iter().map(|enabled| enabled.r#type);
    let types: Vec<_> = types.filter(|of| can_be_invalid(*of)).collect();
    let mut before = Vec::new();
    for of in types {
        let content = if account.is_in(organization) {
            in_force(&mut Chains::of(cx, organization, of), account, of)?
        } else {
            NOTHING.into()
        };
        before.push((of, content));
    }
    change(cx)?;
    for (of, content) in before {
        settle(cx, organization, of, vec![(account.id.clone(), content)])?;
    }
    Ok(())
}

fn contents(
    cx: &Context<'_>,
    organization: &Organization,
    accounts: &[Account],
    of: PolicyType,
) -> Result<Vec<(AccountId, PolicyContent)>> {
    let mut chains = Chains::of(cx, organization, of);
    let content = |account: &Account| Ok((account.id.clone(), in_force(&mut chains, account, of)?));
    accounts.iter().map(content).collect()
}

/// Puts valid merged policies in force; where one is invalid, retains the one before.
fn settle(
    cx: &mut Context<'_>,
    organization: &Organization,
    of: PolicyType,
    before: Vec<(AccountId, PolicyContent)>,
) -> Result<()> {
    let mut changed = Vec::new();
    let mut chains = Chains::of(cx, organization, of);
    for (id, content) in before {
        let mut account = cx.account_of(organization, &id)?;
        let made = chains.for_account(&account)?;
        let is_valid = errors(of, &made).is_empty();
        let published = &mut account.place_mut().published;
        if is_valid == published.contains_key(&of) {
            if is_valid {
                published.remove(&of);
            } else {
                published.insert(of, content);
            }
            changed.push(account);
        }
    }
    for account in changed {
        cx.put(account);
    }
    Ok(())
}
