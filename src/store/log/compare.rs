//! Two states as one change.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use organizations::state::{Kind, Record, State, WorldSettings};

use super::entry::Change;
use crate::store::error::StoreError;
use crate::store::state::FileState;
use crate::store::state_writer::json;

/// Returns what is different between two states: the settings of the world first, then records by section
/// and id. At which change they stand is no difference.
pub fn compare(old: &FileState, new: &FileState) -> Result<Vec<Change>, StoreError> {
    let settings = |state: &FileState| {
        json(&WorldSettings {
            change: None,
            ..state.world().clone()
        })
    };
    let mut changes: Vec<_> = Change::of_world(settings(old), settings(new))
        .into_iter()
        .collect();
    for kind in Kind::ALL {
        let mut records: BTreeMap<String, (Option<Record>, Option<Record>)> = BTreeMap::new();
        old.visit(*kind, None, &mut |record| {
            let id = record.id().to_owned();
            records.entry(id).or_default().0 = Some(record);
            ControlFlow::Continue(())
        })?;
        new.visit(*kind, None, &mut |record| {
            let id = record.id().to_owned();
            records.entry(id).or_default().1 = Some(record);
            ControlFlow::Continue(())
        })?;
        let different = records.into_iter().filter(|(_, (old, new))| old != new);
        changes.extend(different.filter_map(|(id, (old, new))| {
            Change::of_record(*kind, &id, old.as_ref().map(json), new.as_ref().map(json))
        }));
    }
    Ok(changes)
}
