//! A state file in which steps are taken, and taken back.

use std::fs;

use jiff::SignedDuration;
use organizations::model::Timestamp;
use organizations::operation;
use organizations::state::{ChangeId, Record, Standing, State};
use orgsim::store::log::Way;
use orgsim::store::{Durability, Store, StoreSettings};
use orgsim::{Call, Caller, Environment, Exit, Service, Streams};
use shape::Choice;
use tempfile::TempDir;

use crate::chance::Chance;
use crate::draw;
use crate::step::{Act, Step};
use crate::world::World;

/// A state file, and the time at which it is.
pub(crate) struct Stage {
    folder: TempDir,
    store: Store,
    world: World,
    now: Timestamp,
    steps: u64,
}

impl Stage {
    /// Begins a world whose ids follow from a seed.
    pub(crate) fn new(seed: u64) -> Self {
        let folder = TempDir::new().unwrap();
        let store = Store::new(StoreSettings {
            state_file: folder.path().join("state.json"),
            origin: None,
            now: None,
            seed: None,
            lock_timeout: std::time::Duration::ZERO,
            durability: Durability::Unsynced,
            notify: |_| {},
            wait: |_| {},
        });
        let now = Timestamp("2026-01-01T00:00:00Z".parse().unwrap());
        let mut locked = store.lock_anew(now).unwrap();
        locked.state.world_mut().seed = Some(seed);
        let words = ["init", "--seed", &seed.to_string()].map(str::to_owned);
        locked.save("sim init", &words).unwrap();
        Self {
            folder,
            store,
            world: World::default(),
            now,
            steps: 0,
        }
    }

    /// Returns the state file.
    pub(crate) fn state(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("state.json")).unwrap()
    }

    /// Returns the change at which the world stands.
    pub(crate) fn stands_at(&self) -> ChangeId {
        self.store.open().unwrap().world().change.unwrap()
    }

    /// Takes what there is now for what the next calls are drawn from.
    pub(crate) fn look_around(&mut self) {
        let state = self.store.open().unwrap();
        self.world = World::default();
        for record in state.records().unwrap() {
            self.world.ledger.put(record);
        }
        *self.world.ledger.world_mut() = state.world().clone();
    }

    /// Takes a random step: a call of any operation by anybody, or a command.
    pub(crate) fn step(&mut self, chance: &mut Chance) {
        self.now = draw::later(chance, self.now);
        self.steps += 1;
        if chance.percent(10) {
            return self.command(chance);
        }
        let Step { act, .. } = draw::step(&self.world, chance, self.steps, self.now);
        match act {
            Act::Call(call) => {
                let input: shape::Value = reference::json::parse(&call.input.to_string()).unwrap();
                let call = Call {
                    attempt: None,
                    operation: operation(call.operation).unwrap(),
                    input: &input,
                    caller: &Caller::Named(call.caller),
                    now: self.now,
                };
                if let Ok(reply) = self.store.call(&call) {
                    reply.change.save().unwrap();
                }
            }
            Act::Make { .. } => self.make_account(chance),
            Act::SetApart { account, standing } => self.set_apart(&account, standing),
            Act::Suspend { account, to } => {
                let to = to.name().to_lowercase().replace('_', "-");
                self.sim(&["account", "set", &account, "--state", &to]);
            }
        }
    }

    /// Changes a setting, or the whole world.
    fn command(&mut self, chance: &mut Chance) {
        let number = chance.next();
        match chance.below(4) {
            0 => self.sim(&["quota", "set", "accounts", &(number % 50).to_string()]),
            1 => self.sim(&["clock", "advance", &format!("{}s", number % 86_400)]),
            2 => self.sim(&["clock", "set", &self.now.0.to_string()]),
            _ => self.replace_world(),
        }
    }

    /// Leaves out every other account outside of organizations, as an import may.
    fn replace_world(&mut self) {
        let mut locked = self.store.lock(self.now).unwrap();
        let settings = locked.state.world().clone();
        let mut records = locked.state.records().unwrap();
        let mut is_kept = false;
        records.retain(|record| {
            let is_alone =
                matches!(record, Record::Account(account) if account.membership.is_none());
            is_kept = !is_kept;
            !is_alone || is_kept
        });
        locked.replace_world(settings, records).unwrap();
        locked.save("test", &[]).unwrap();
    }

    /// Makes an account outside of organizations.
    pub(crate) fn make_account(&mut self, chance: &mut Chance) {
        let email = format!("{}@example.com", chance.next());
        self.sim(&["account", "create", "--email", &email]);
    }

    fn set_apart(&mut self, account: &str, standing: Standing) {
        let seller = standing.seller.map(|seller| format!("--seller={seller}"));
        let either =
            |is_set: bool, set: &str, cleared: &str| if is_set { set } else { cleared }.to_owned();
        let words = [
            "account".to_owned(),
            "set".to_owned(),
            account.to_owned(),
            seller.unwrap_or("--no-seller".to_owned()),
            either(
                standing.no_payment_method,
                "--no-payment-method",
                "--payment-method",
            ),
            either(
                standing.email_unverified,
                "--email-unverified",
                "--email-verified",
            ),
            either(standing.incomplete, "--incomplete", "--complete"),
            either(standing.no_govcloud, "--no-govcloud", "--govcloud"),
        ];
        self.sim(&words.each_ref().map(String::as_str));
    }

    /// Runs a command of the simulator, which may refuse. Returns whether it did what it was asked, and what it
    /// said.
    fn run_sim(&self, words: &[&str]) -> (bool, String) {
        let variable = |name: &str| match name {
            "HOME" => Some(self.folder.path().into()),
            "ORGSIM_NO_SYNC" => Some("1".into()),
            "ORGSIM_STATE_FILE" => Some("state.json".into()),
            "TZ" => Some("UTC".into()),
            _ => None,
        };
        let environment = Environment {
            arguments: ["sim"].iter().chain(words).map(Into::into).collect(),
            folder: self.folder.path().to_owned(),
            now: self.now,
            ..Environment::bare("orgsim", &variable)
        };
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let mut streams = Streams {
            output: &mut output,
            errors: &mut errors,
        };
        let exit = orgsim::run(&environment, &mut streams);
        let said = String::from_utf8([output, errors].concat()).unwrap();
        (exit == Exit::Ok, said)
    }

    fn sim(&self, words: &[&str]) {
        self.run_sim(words);
    }

    /// Makes all that led to where the world stands, or to a change, again in an empty world; returns that.
    pub(crate) fn replayed(&self, until: ChangeId) -> Vec<u8> {
        let until = until.to_string();
        let words = [
            "replay",
            "state.json",
            "--until",
            &until,
            "--force",
            "--state-file",
            "copy.json",
        ];
        let (is_same, said) = self.run_sim(&words);
        assert!(is_same, "{said}");
        fs::read(self.folder.path().join("copy.json")).unwrap()
    }

    /// Takes changes back.
    pub(crate) fn undo(&mut self, count: u64) {
        self.later();
        let locked = self.store.lock(self.now).unwrap();
        let way = Way::back(&locked.log(), locked.state.world().change, count).unwrap();
        let ahead = locked.redoable().unwrap().or(way.from);
        locked.go(way, ahead, "sim undo", &[]).unwrap();
    }

    /// Does changes again.
    pub(crate) fn redo(&mut self, count: u64) {
        self.later();
        let locked = self.store.lock(self.now).unwrap();
        let ahead = locked.redoable().unwrap().unwrap();
        let at = locked.state.world().change;
        let way = Way::forth(&locked.log(), at, ahead, count).unwrap();
        let ahead = Some(ahead).filter(|ahead| way.to != Some(*ahead));
        locked.go(way, ahead, "sim redo", &[]).unwrap();
    }

    /// Goes to a change wherever it is.
    pub(crate) fn go_to(&mut self, change: ChangeId) {
        let locked = self.store.lock(self.now).unwrap();
        let way = Way::to(&locked.log(), locked.state.world().change, Some(change)).unwrap();
        locked.go(way, None, "sim undo", &[]).unwrap();
    }

    /// Tells whether there is anything to redo.
    pub(crate) fn can_redo(&self) -> bool {
        let locked = self.store.lock(self.now).unwrap();
        locked.redoable().unwrap().is_some()
    }

    fn later(&mut self) {
        self.now = Timestamp(self.now.0 + SignedDuration::from_secs(3_600));
    }
}
