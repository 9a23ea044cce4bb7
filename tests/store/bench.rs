//! A state file in a folder of its own.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use organizations::model::{AccountId, AccountState, OrganizationId, RootId, Timestamp};
use organizations::state::{Account, Attachments, Kind, Record, Root, Standing, State};
use orgsim::store::{Durability, Store, StoreError, StoreSettings};
use tempfile::TempDir;

/// A folder with a state file, or the place for one.
pub(crate) struct Bench {
    pub(crate) folder: TempDir,
    pub(crate) store: Store,
}

impl Bench {
    /// Makes a folder without a state file.
    pub(crate) fn empty() -> Self {
        Self::with_name("state.json")
    }

    /// Makes a folder in which the state file has a name.
    pub(crate) fn with_name(name: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let store = Store::new(settings(folder.path().join(name)));
        Self { folder, store }
    }

    /// Makes a folder with a state file that has a content.
    pub(crate) fn with_file(content: impl AsRef<[u8]>) -> Self {
        let bench = Self::empty();
        fs::write(bench.path("state.json"), content).unwrap();
        bench
    }

    /// Makes a folder with a state file that has these accounts.
    pub(crate) fn with_accounts<const N: usize>(ids: [&str; N]) -> Self {
        let bench = Self::empty();
        bench.put(ids.map(account));
        bench
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns the content of the state file.
    pub(crate) fn text(&self) -> String {
        fs::read_to_string(self.path("state.json")).unwrap()
    }

    /// Saves records.
    pub(crate) fn put(&self, records: impl IntoIterator<Item = Record>) {
        self.try_put(records).unwrap();
    }

    pub(crate) fn try_put(
        &self,
        records: impl IntoIterator<Item = Record>,
    ) -> Result<(), StoreError> {
        let mut locked = self.store.lock(now())?;
        for record in records {
            locked.state.put(record);
        }
        locked.save("test", &[])
    }

    /// Takes accounts out.
    pub(crate) fn delete<const N: usize>(&self, ids: [&str; N]) {
        let mut locked = self.store.lock(now()).unwrap();
        for id in ids {
            locked.state.delete(Kind::Account, id);
        }
        locked.save("test", &[]).unwrap();
    }

    /// Returns the ids of the accounts.
    pub(crate) fn accounts(&self) -> Vec<String> {
        ids(&self.store.open().unwrap(), Kind::Account)
    }

    /// Returns the names of what is in the folder.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

/// Returns the settings with which the tests run: no syncs, and a clock that stands still.
pub(crate) fn settings(state_file: PathBuf) -> StoreSettings {
    StoreSettings {
        state_file,
        origin: None,
        now: None,
        seed: None,
        lock_timeout: Duration::from_secs(60),
        durability: Durability::Unsynced,
        notify: |_| {},
        wait: |_| {},
    }
}

/// Returns the time at which the tests run.
pub(crate) fn now() -> Timestamp {
    time("2026-03-01T12:00:00Z")
}

pub(crate) fn time(text: &str) -> Timestamp {
    Timestamp(text.parse().unwrap())
}

/// Returns an account that stands alone.
pub(crate) fn account(id: &str) -> Record {
    named(id, &format!("Account {id}"))
}

/// Returns an account that stands alone, with a name.
pub(crate) fn named(id: &str, name: &str) -> Record {
    Record::Account(Account {
        id: AccountId::from(id),
        email: format!("{id}@example.com").into(),
        name: name.into(),
        state: AccountState::Active,
        membership: None,
        standing: Standing::default(),
        closure: None,
    })
}

/// Returns the root of an organization.
pub(crate) fn root(id: &str) -> Record {
    Record::Root(Root {
        id: RootId::from(id),
        organization_id: OrganizationId::from("o-exampleorgid"),
        tags: Vec::new(),
        attachments: Attachments::default(),
        policy_types: Vec::new(),
    })
}

/// Returns the ids of the records of a kind.
pub(crate) fn ids(state: &impl State, kind: Kind) -> Vec<String> {
    records(state, kind, None)
        .iter()
        .map(|record| record.id().to_owned())
        .collect()
}

/// Returns the records of a kind.
pub(crate) fn records(state: &impl State, kind: Kind, mentioned: Option<&str>) -> Vec<Record> {
    let mut records = Vec::new();
    let visit = &mut |record| {
        records.push(record);
        std::ops::ControlFlow::Continue(())
    };
    state.scan(kind, mentioned, visit).unwrap();
    records
}
