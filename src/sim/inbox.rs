//! `sim inbox`: the mails that AWS would have sent.

use std::ops::ControlFlow;

use clap::Args;
use organizations::model::Timestamp;
use organizations::registry::{self, RegistryError};
use organizations::state::{Handshake, Kind, Record, State};
use shape::{Choice, Value};

use super::console::{Console, list, object};
use super::mail::Mail;
use super::screen::Screen;
use crate::harmless;
use crate::store::{FileState, StoreError};
use crate::world::on;
use reference::shlex;

/// Lists the mails that AWS would have sent about handshakes, the oldest first.
///
/// A mail is there as long as its handshake is remembered: until 30 days after it ended. On a terminal the
/// mails are set for reading; in a pipe, and with `--output` or `--query`, they are data.
///
/// Example: `orgsim sim inbox bob@example.com`.
#[derive(Debug, Args)]
pub(super) struct Inbox {
    /// Only the mails to this account: its id, address or name.
    account: Option<String>,
}

impl Inbox {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let state = console.world()?.look()?.state;
        let address = match self.account {
            Some(account) => Some(address(&state, account)?),
            None => None,
        };
        let handshakes = handshakes(&state)?;
        let mails = handshakes.iter().filter_map(|handshake| {
            let mail = Mail::about(handshake, &state)?;
            let is_wanted = address
                .as_ref()
                .is_none_or(|address| mail.to.eq_ignore_ascii_case(address));
            is_wanted.then_some((mail, handshake))
        });
        if console.is_for_people() {
            return read(&mails.collect::<Vec<_>>(), console);
        }
        let mails = mails.map(|(mail, handshake)| shown(&mail, handshake, console));
        let mails = list("Mails", mails);
        console.print_letters("Mails", mails)
    }
}

/// Prints mails as a person reads them.
fn read(mails: &[(Mail, &Handshake)], console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    let mut screen = Screen::of(console);
    if mails.is_empty() {
        screen.plain("There is no mail.");
    }
    for (index, (mail, handshake)) in mails.iter().enumerate() {
        if index > 0 {
            screen.gap();
        }
        screen.heading(&mail.subject);
        screen.plain(&format!("To:   {}", harmless::one_line(&mail.to)));
        screen.plain(&format!("Date: {}", on(handshake.requested)));
        for paragraph in mail.text.split("\n\n") {
            screen.gap();
            screen.paragraph(paragraph);
        }
        screen.gap();
        if handshake.is_pending() {
            screen.paragraph("To accept:");
            screen.command(&answer(mail, handshake, console));
        } else {
            let state = handshake.state.name();
            screen.paragraph(&format!("{} is {state}: it is over.", handshake.id));
        }
    }
    console.show(&screen.finish())
}

/// Returns the command that accepts what a mail asks.
fn answer(mail: &Mail, handshake: &Handshake, console: &Console<'_, '_>) -> String {
    let program = &console.session.environment.program;
    // An address may have letters that mean something to a shell.
    let answers_as = shlex::quote(&mail.answers_as);
    let id = &handshake.id;
    format!("{program} organizations accept-handshake --handshake-id {id} --caller {answers_as}")
}

/// Returns the address of an account. Mail may wait where there is no account yet.
fn address(state: &FileState, account: String) -> Result<String, RegistryError> {
    match registry::account(state, &account) {
        Ok(account) => Ok(account.email.to_string()),
        Err(RegistryError::Unknown(_)) if account.contains('@') => Ok(account),
        Err(error) => Err(error),
    }
}

/// Returns the handshakes in the order in which they were sent.
fn handshakes(state: &FileState) -> anyhow::Result<Vec<Handshake>> {
    let mut handshakes = Vec::new();
    let visit = &mut |record| {
        if let Record::Handshake(handshake) = record {
            handshakes.push(handshake);
        }
        ControlFlow::Continue(())
    };
    state
        .scan(Kind::Handshake, None, visit)
        .map_err(StoreError::from)?;
    handshakes.sort_by_key(|handshake| handshake.sequence);
    Ok(handshakes)
}

fn shown(mail: &Mail, handshake: &Handshake, console: &Console<'_, '_>) -> Value {
    let time = |time: Timestamp| Some(console.time(time));
    object([
        ("To", Some(mail.to.as_str().into())),
        ("Date", time(handshake.requested)),
        ("Subject", Some(mail.subject.as_str().into())),
        ("Text", Some(mail.text.as_str().into())),
        ("HandshakeId", Some(handshake.id.as_str().into())),
        ("State", Some(handshake.state.name().into())),
        (
            "Accept",
            handshake
                .is_pending()
                .then(|| answer(mail, handshake, console).into()),
        ),
    ])
}
