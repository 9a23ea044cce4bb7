//! What holds of every state, whatever led to it.

use std::collections::BTreeSet;

use organizations::model::{
    AccountState, CreateAccountState, HandshakeState, OrganizationFeatureSet,
    ResponsibilityTransferStatus as Status, Timestamp,
};
use organizations::problems;
use organizations::state::{
    Account, AccountCreation, Content, Handshake, Organization, State, Transfer,
};

use shape::Choice;

use crate::ledger::Ledger;
use crate::minima;
use crate::report::Failure;

/// Checks a state.
pub(crate) fn check(ledger: &Ledger, now: Timestamp) -> Result<(), Failure> {
    let problems = problems(ledger).expect("the state can be read");
    if let Some(problem) = problems.first() {
        return Err(Failure::of(
            "the state has no problems",
            problem.to_string(),
        ));
    }
    nothing_is_overdue(ledger, now)?;
    for handshake in ledger.all() {
        handshake_fits(ledger, &handshake)?;
    }
    ledger.all().try_for_each(|of| transfer_fits(ledger, &of))?;
    ledger.all().try_for_each(|of| creation_fits(ledger, &of))?;
    ledger.all().try_for_each(|of| account_fits(ledger, &of))?;
    ledger
        .all()
        .try_for_each(|of| organization_fits(ledger, &of))?;
    minima::check(ledger)
}

/// Fails, unless something holds.
pub(crate) fn must(
    holds: bool,
    rule: &'static str,
    of: &dyn std::fmt::Debug,
) -> Result<(), Failure> {
    if holds {
        return Ok(());
    }
    Err(Failure::of(rule, format!("{of:?}")))
}

fn nothing_is_overdue(ledger: &Ledger, now: Timestamp) -> Result<(), Failure> {
    let next = ledger.world().next_due;
    for record in ledger.records() {
        let Some(due) = record.due() else { continue };
        must(due.at >= now, "what is due is done", record)?;
        let is_expected = next.is_some_and(|next| next <= due.at);
        must(is_expected, "nothing is due before `next_due`", record)?;
    }
    Ok(())
}

fn handshake_fits(ledger: &Ledger, handshake: &Handshake) -> Result<(), Failure> {
    match &handshake.content {
        Content::ApproveAllFeatures { parent } if handshake.is_pending() => {
            let parent = ledger.find::<Handshake>(parent.as_str());
            let waits = parent.is_some_and(|parent| parent.state == HandshakeState::Requested);
            must(waits, "who waits for approvals is there", handshake)
        }
        Content::TransferResponsibility { transfer, .. } => {
            let transfer = ledger.find::<Transfer>(transfer.as_str());
            let status = transfer.map(|transfer| transfer.status);
            let fits = match handshake.state {
                HandshakeState::Open => status == Some(Status::Requested),
                HandshakeState::Accepted => {
                    matches!(status, Some(Status::Accepted | Status::Withdrawn))
                }
                HandshakeState::Declined => status == Some(Status::Declined),
                HandshakeState::Canceled => status == Some(Status::Canceled),
                HandshakeState::Expired => status == Some(Status::Expired),
                HandshakeState::Requested => false,
            };
            must(fits, "a transfer follows its invitation", handshake)
        }
        _ => Ok(()),
    }
}

fn transfer_fits(ledger: &Ledger, transfer: &Transfer) -> Result<(), Failure> {
    let handshake = ledger.find::<Handshake>(transfer.handshake_id.as_str());
    let is_open = handshake.is_some_and(|handshake| handshake.state == HandshakeState::Open);
    let is_requested = transfer.status == Status::Requested;
    must(
        is_open == is_requested,
        "a transfer is requested while its invitation is open",
        transfer,
    )?;
    let is_in_force = transfer.status == Status::Accepted;
    let sides = [&transfer.source, &transfer.target];
    let organizations = sides.map(|side| {
        let id = side.organization_id.as_ref();
        id.and_then(|id| ledger.find::<Organization>(id.as_str()))
    });
    let are_there = organizations.iter().all(Option::is_some);
    must(
        are_there || !is_in_force,
        "both sides of a transfer in force are there",
        transfer,
    )
}

fn creation_fits(ledger: &Ledger, creation: &AccountCreation) -> Result<(), Failure> {
    if creation.state != CreateAccountState::Succeeded {
        return Ok(());
    }
    let account = ledger.find::<Account>(creation.account_id.as_str());
    let has_address = account.is_some_and(|account| account.email == creation.email);
    must(has_address, "a created account is there", creation)
}

fn account_fits(ledger: &Ledger, account: &Account) -> Result<(), Failure> {
    let Some(place) = &account.membership else {
        return Ok(());
    };
    let organization = ledger.find::<Organization>(place.organization_id.as_str());
    let organization = organization.expect("it has no problems");
    let mut delegations = place.delegations.iter();
    let are_trusted = delegations.all(|delegation| {
        let mut trusted = organization.trusted_services.iter();
        trusted.any(|service| service.service_principal == delegation.service_principal)
    });
    must(
        are_trusted,
        "who administers a service administers a trusted one",
        account,
    )?;
    if organization.management_account_id == account.id {
        let stays = matches!(
            account.state,
            AccountState::Active | AccountState::Suspended
        );
        must(stays, "a management account isn't closed", account)?;
        must(
            place.delegations.is_empty(),
            "a management account administers no service",
            account,
        )?;
    }
    Ok(())
}

fn organization_fits(ledger: &Ledger, organization: &Organization) -> Result<(), Failure> {
    let handshakes = ledger.all::<Handshake>();
    let is_own = |handshake: &Handshake| handshake.organization_id == organization.id;
    let pending = handshakes.filter(|handshake| is_own(handshake) && handshake.is_pending());
    let pending: Vec<_> = pending.collect();
    migration_fits(organization, &pending)?;
    let targets = pending.iter().map(|handshake| {
        let target = format!("{:?}", handshake.recipient).to_ascii_lowercase();
        (handshake.content.action().name(), target)
    });
    let targets: BTreeSet<_> = targets.collect();
    let differ = targets.len() == pending.len();
    must(differ, "nobody is asked the same twice", &pending)
}

fn migration_fits(organization: &Organization, pending: &[Handshake]) -> Result<(), Failure> {
    let is_migration = |of: &&Handshake| matches!(of.content, Content::EnableAllFeatures { .. });
    let is_invitation = |of: &&Handshake| matches!(of.content, Content::Invite { .. });
    let migrations = pending.iter().filter(is_migration).count();
    if organization.feature_set == OrganizationFeatureSet::All {
        let rule = "nobody enables features that are enabled";
        return must(migrations == 0, rule, organization);
    }
    let rule = "an organization migrates once at a time";
    must(migrations < 2, rule, organization)?;
    let waits = migrations == 0 || !pending.iter().any(|of| is_invitation(&of));
    let rule = "nobody is invited while an organization migrates";
    must(waits, rule, organization)
}
