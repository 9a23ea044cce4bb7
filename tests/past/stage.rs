//! A state file in which steps are taken, and taken back.

use std::fs;

use jiff::SignedDuration;
use organizations::model::Timestamp;
use organizations::operation;
use organizations::registry::{self, NewAccount};
use organizations::state::{ChangeId, Clock, State};
use orgsim::store::log::Way;
use orgsim::store::{Durability, Locked, Store, StoreSettings};
use orgsim::{Call, Caller, Service};
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
        });
        let now = Timestamp("2026-01-01T00:00:00Z".parse().unwrap());
        let mut locked = store.lock_anew(now).unwrap();
        locked.state.world_mut().seed = Some(seed);
        locked.save("sim init", &[]).unwrap();
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
                let input: shape::Value = reference::json::read(&call.input.to_string()).unwrap();
                let call = Call {
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
            Act::SetApart { account, standing } => self.change(|locked| {
                let _ = registry::set_standing(&mut locked.state, &account, standing);
            }),
            Act::Suspend { account, to } => self.change(|locked| {
                let _ = registry::set_state(&mut locked.state, &account, to);
            }),
        }
    }

    /// Changes a setting, as one of the simulator's commands does; or the whole world.
    fn command(&mut self, chance: &mut Chance) {
        let number = chance.next();
        match chance.below(4) {
            0 => self.change(|locked| {
                let quotas = &mut locked.state.world_mut().quotas;
                quotas.insert("accounts".to_owned(), number % 50);
            }),
            1 => {
                let by = i64::try_from(number % 86_400_000).unwrap();
                self.change(|locked| locked.state.world_mut().clock = Clock::Shifted(by));
            }
            2 => self.change(|locked| locked.state.world_mut().clock = Clock::Real),
            _ => self.change(|locked| {
                // As an import that leaves out every other account outside of organizations.
                let settings = locked.state.world().clone();
                let mut records = locked.state.records().unwrap();
                let mut is_kept = false;
                records.retain(|record| {
                    let is_alone = matches!(record, organizations::state::Record::Account(account)
                        if account.membership.is_none());
                    is_kept = !is_kept;
                    !is_alone || is_kept
                });
                locked.replace_world(settings, records).unwrap();
            }),
        }
    }

    /// Makes an account outside of organizations.
    pub(crate) fn make_account(&mut self, chance: &mut Chance) {
        let email = Some(format!("{}@example.com", chance.next()));
        self.change(|locked| {
            let new = NewAccount {
                email,
                ..NewAccount::default()
            };
            let bits = |n| locked.bits.draw(n);
            let _ = registry::create_account(&mut locked.state, &bits, new);
        });
    }

    fn change(&mut self, change: impl FnOnce(&mut Locked)) {
        let mut locked = self.store.lock(self.now).unwrap();
        let bits = self.store.bits(&locked.state);
        let caught_up = self.store.catch_up(&mut locked.state, &bits, self.now);
        caught_up.unwrap();
        change(&mut locked);
        locked.save("test", &[]).unwrap();
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
