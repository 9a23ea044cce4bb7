//! What a way through the log makes of each record.

use std::collections::BTreeMap;

use organizations::state::WorldSettings;
use serde::de::DeserializeSeed;
use serde_json::value::RawValue;

use super::entry::{Change, WORLD, kind_of};

/// What becomes of records and of the settings of the world, by section and id: many changes in a row come
/// to one for each.
#[derive(Debug, Default)]
pub struct Turns(BTreeMap<(String, String), Turn>);

/// What a record is at the beginning of the way and at its end; none where there is no record.
type Turn = (Option<Box<RawValue>>, Option<Box<RawValue>>);

/// A record that is not what the change before said it became: somebody edited it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    /// The section; `world` for the settings of the world.
    pub section: String,
    /// The id; empty for the settings of the world.
    pub id: String,
}

impl Turns {
    /// Lengthens the way at its end by the opposite of a change.
    pub(super) fn then_back(&mut self, change: Change) -> Result<(), Edited> {
        self.then((change.section, change.id), (change.new, change.old))
    }

    /// Lengthens the way at its beginning by a change.
    pub(super) fn after(&mut self, change: Change) -> Result<(), Edited> {
        let key = (change.section, change.id);
        match self.0.get_mut(&key) {
            None => {
                self.0.insert(key, (change.old, change.new));
            }
            Some((from, _)) => {
                must_be_same(&key, change.new.as_deref(), from.as_deref())?;
                *from = change.old;
            }
        }
        Ok(())
    }

    /// Lengthens the way at its end by another one.
    pub(super) fn then_all(&mut self, others: Self) -> Result<(), Edited> {
        let mut others = others.0.into_iter();
        others.try_for_each(|(key, turn)| self.then(key, turn))
    }

    fn then(&mut self, key: (String, String), turn: Turn) -> Result<(), Edited> {
        match self.0.get_mut(&key) {
            None => {
                self.0.insert(key, turn);
            }
            Some((_, to)) => {
                must_be_same(&key, to.as_deref(), turn.0.as_deref())?;
                *to = turn.1;
            }
        }
        Ok(())
    }

    /// Returns what becomes of each, as one change.
    pub fn changes(self) -> Vec<Change> {
        let turns = self.0.into_iter();
        let changes = turns.map(|((section, id), (old, new))| Change {
            section,
            id,
            old,
            new,
        });
        changes.collect()
    }
}

fn must_be_same(
    (section, id): &(String, String),
    one: Option<&RawValue>,
    other: Option<&RawValue>,
) -> Result<(), Edited> {
    if is_same(section, one, other) {
        return Ok(());
    }
    Err(Edited {
        section: section.clone(),
        id: id.clone(),
    })
}

/// Tells whether two texts are the same record of a section. Another release may have laid one out.
fn is_same(section: &str, one: Option<&RawValue>, other: Option<&RawValue>) -> bool {
    let (Some(one), Some(other)) = (one, other) else {
        return one.is_none() == other.is_none();
    };
    if one.get() == other.get() {
        return true;
    }
    if section == WORLD {
        let read = |json: &RawValue| serde_json::from_str::<WorldSettings>(json.get()).ok();
        return read(one).is_some_and(|one| Some(one) == read(other));
    }
    let Some(kind) = kind_of(section) else {
        return false;
    };
    let read = |json: &RawValue| kind.deserialize(json).ok();
    read(one).is_some_and(|one| Some(one) == read(other))
}
