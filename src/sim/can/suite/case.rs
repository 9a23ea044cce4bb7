//! Cases: a test for each account, action and resource that it names.

use organizations::model::AccountId;
use organizations::verdict::{Caller, Question};

use super::places::Places;
use super::read::{By, Expect, Suite, Test};
use crate::sim::can::given;

/// One question, and the answer that is expected.
pub(super) struct Case<'a> {
    pub(super) suite: &'a str,
    /// The name of the test, or its place in the suite.
    pub(super) name: String,
    pub(super) question: Question,
    pub(super) expect: Expect,
    pub(super) by: Option<&'a By>,
}

/// Returns the cases of a suite; the question has what the command line says of every one.
pub(super) fn of<'a>(
    suite: &'a Suite,
    base: &Question,
    places: &mut Places<'_>,
) -> anyhow::Result<Vec<Case<'a>>> {
    let mut cases = Vec::new();
    for (place, test) in suite.tests.iter().enumerate() {
        let added = add(suite, (place, test), base, places, &mut cases);
        added.map_err(|why| anyhow::anyhow!("test {}: {why:#}", place + 1))?;
    }
    Ok(cases)
}

fn add<'a>(
    suite: &'a Suite,
    (place, test): (usize, &'a Test),
    base: &Question,
    places: &mut Places<'_>,
    cases: &mut Vec<Case<'a>>,
) -> anyhow::Result<()> {
    let mut accounts = Vec::new();
    for named in &test.accounts {
        accounts.push(places.account(named)?);
    }
    for unit in &test.units {
        accounts.extend(places.below(unit).map_err(anyhow::Error::msg)?);
    }
    let owner = test.resource_account.as_deref();
    let owner = owner.map(|named| places.account(named)).transpose()?;
    let everything = ["*".to_owned()];
    let resources = if test.resources.is_empty() {
        &everything[..]
    } else {
        &test.resources
    };
    let name = test
        .name
        .clone()
        .unwrap_or_else(|| format!("test {}", place + 1));
    for account in accounts {
        let caller = caller(&account, test.principal.as_deref())?;
        for action in &test.actions {
            for resource in resources {
                let mut question = Question {
                    caller: caller.clone(),
                    action: action.clone(),
                    resource: resource.replace("{account}", &account),
                    resource_account: owner.clone(),
                    ..asked(test, base)
                };
                given::own_by(&mut question, || is_id(&account).then(|| account.clone()));
                cases.push(Case {
                    suite: &suite.name,
                    name: name.clone(),
                    question,
                    expect: test.expect.unwrap_or(Expect::Allow),
                    by: test.by.as_ref(),
                });
            }
        }
    }
    Ok(())
}

/// Tells whether a caller is an account, and neither a service nor anonymous.
fn is_id(account: &str) -> bool {
    AccountId::is_id(account)
}

fn caller(account: &str, principal: Option<&str>) -> anyhow::Result<Caller> {
    if !is_id(account) {
        return Ok(Caller::read(account, None)?);
    }
    let Some(principal) = principal else {
        return Ok(Caller::any_role(account));
    };
    let principal = principal.replace("{account}", account);
    let caller = Caller::read(&principal, Some(account))?;
    if caller
        .account
        .as_deref()
        .is_some_and(|other| other != account)
    {
        anyhow::bail!("`{principal}` is not of account {account}");
    }
    Ok(caller)
}

/// Returns what a test says of the request. It wins over what the command line says of every one.
fn asked(test: &Test, base: &Question) -> Question {
    let mut question = base.clone();
    if test.region.is_some() {
        question.region.clone_from(&test.region);
        question.given.retain(|given, _| !given::is_region(given));
        question.absent.retain(|absent| !given::is_region(absent));
    }
    for (key, values) in &test.context {
        question
            .given
            .retain(|given, _| !given.eq_ignore_ascii_case(key));
        question
            .absent
            .retain(|absent| !absent.eq_ignore_ascii_case(key));
        question.given.insert(key.clone(), values.clone());
    }
    for key in &test.absent {
        question
            .given
            .retain(|given, _| !given.eq_ignore_ascii_case(key));
        question.absent.insert(key.clone());
    }
    question
}
