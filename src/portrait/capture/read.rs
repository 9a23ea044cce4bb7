//! From the files of a capture to what a person could have written.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use organizations::model::{PolicyType, Timestamp};
use serde_json::Value;
use shape::Choice;

use super::answers::{Answers, text, time};
use super::organization::Reading;
use crate::portrait::format::{Portrait, Reference, Version, World};

/// A capture, read.
pub struct Captured {
    pub(in crate::portrait) portrait: Portrait,
    /// The calls that were refused to whoever made the capture, one on a line, and what is not known therefore.
    pub gaps: Vec<String>,
}

/// Why a folder is no capture.
#[derive(Debug)]
pub struct NotCaptured(Vec<String>);

impl fmt::Display for NotCaptured {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "nothing was imported: this is no capture\n{}",
            self.0.join("\n")
        )
    }
}

impl std::error::Error for NotCaptured {}

/// What is refused to everybody who asks for something that is not there.
const EXPECTED: [&str; 4] = [
    "NotFoundException",
    "AWSOrganizationsNotInUseException",
    "PolicyTypeNotEnabledException",
    "PolicyTypeNotAvailableForOrganizationException",
];

impl Captured {
    /// Reads the folder that the script of [`super::script`] has written, at a time.
    pub fn read(folder: &Path, now: Timestamp) -> Result<Self, NotCaptured> {
        let answers = Answers::of(folder);
        let caller = answers
            .answer("caller.json")
            .and_then(|caller| text(&caller, "Account"));
        let Some(caller) = caller else {
            let mut wrong = answers.wrong();
            wrong.push("caller.json: there is no `Account` in it, or it is not there".to_owned());
            return Err(NotCaptured(wrong));
        };
        let mut reading = Reading {
            answers: &answers,
            now,
            long_ago: long_ago(&answers, &caller, now),
            last: 0,
            in_use: BTreeSet::new(),
            made_up: Vec::new(),
        };
        let portrait = portrait(&mut reading, &caller);
        let made_up = reading.made_up;
        let is_telling = |line: &String| !EXPECTED.iter().any(|expected| line.contains(expected));
        let refused = answers.refused().into_iter().filter(is_telling);
        let gaps = refused.chain(made_up).collect();
        match answers.wrong() {
            wrong if wrong.is_empty() => Ok(Self { portrait, gaps }),
            wrong => Err(NotCaptured(wrong)),
        }
    }
}

fn portrait(reading: &mut Reading<'_>, caller: &str) -> Portrait {
    let own = reading.organization(caller);
    let own_id = own.as_ref().and_then(|own| own.id.clone()).map(|id| id.0);
    let (handshakes, senders) = reading.handshakes();
    let transfers = own_id.as_ref().map(|id| reading.transfers(id, &handshakes));
    let mut organizations: Vec<_> = own.into_iter().collect();
    for sender in senders {
        let is_known = |id: &str| {
            organizations
                .iter()
                .any(|one| one.id.as_ref().is_some_and(|own| own.0 == id))
        };
        if !is_known(&sender.organization) {
            organizations.push(sender.organization(reading));
        }
    }
    let is_alone = own_id.is_none();
    let accounts = is_alone.then(|| vec![reading.alone(caller)]);
    Portrait {
        version: Some(Version(1)),
        world: Some(World {
            caller: Some(Reference(caller.to_owned())),
            ..World::default()
        }),
        organization: None,
        organizations: Some(organizations),
        accounts,
        handshakes: Some(handshakes),
        transfers,
    }
}

/// Returns a time before everything that the answers tell to have happened in the organization.
fn long_ago(answers: &Answers<'_>, caller: &str, now: Timestamp) -> Timestamp {
    let accounts = answers.list("accounts.json", "Accounts");
    let joined = accounts.iter();
    let joined = joined.filter_map(|account: &Value| time(account, "JoinedTimestamp"));
    let changed = PolicyType::ALL.iter().filter_map(|of| {
        let file = format!("effective/{}/{caller}.json", of.name());
        let policy = answers.answer(&file)?;
        time(&policy["EffectivePolicy"], "LastUpdatedTimestamp")
    });
    joined
        .chain(changed)
        .min()
        .map_or(now, |first| first.min(now))
}
