//! An empty world, or that of the file as which this one began.

use hyper::StatusCode;
use organizations::model::Timestamp;
use organizations::state::{Clock, State, WorldSettings};
use shape::{Map, Value};

use super::{Control, Refused, members};
use crate::store::{FileState, SavedName};

/// What the history calls a reset: it is one of these commands.
const INIT: &str = "sim init";
const LOAD: &str = "sim load";

impl Control {
    /// Begins anew, and returns the seed. The new world has seed, strictness and clock of the old one, unless the
    /// body says otherwise.
    pub(super) fn reset(&self, body: &[u8]) -> Result<Option<u64>, Refused> {
        let given = if body.is_empty() {
            Map::new()
        } else {
            members(body, &["seed", "now", "strict"])?
        };
        if let Some(origin) = &self.store.origin {
            let origin = FileState::of_file(origin)?;
            let mut locked = self.world().lock_as_saved()?;
            let settings = WorldSettings {
                change: None,
                ..set(origin.world().clone(), &given)?
            };
            locked.replace_world(settings, origin.records()?)?;
            locked.save(LOAD, &[])?;
            return self.seed();
        }
        // Of a world that can't be read there is nothing to keep.
        let old = self.world().as_saved().map(|state| state.world().clone());
        let old = old.unwrap_or_default();
        let kept = WorldSettings {
            seed: old.seed,
            strict: old.strict,
            clock: old.clock,
            ..WorldSettings::default()
        };
        let settings = set(kept, &given)?;
        let mut locked = self.world().lock_anew()?;
        locked.keep_as(&SavedName::before_init())?;
        *locked.state.world_mut() = settings;
        locked.save(INIT, &["init".to_owned(), "--force".to_owned()])?;
        self.seed()
    }
}

/// Changes the settings that the body names.
fn set(mut settings: WorldSettings, given: &Map) -> Result<WorldSettings, Refused> {
    let bad = |name: &str, wanted: &str| {
        Refused(StatusCode::BAD_REQUEST, format!("`{name}` is {wanted}"))
    };
    for (name, value) in given.iter() {
        match (name, value) {
            ("seed", Value::Integer(seed)) if *seed >= 0 => {
                settings.seed = Some(seed.unsigned_abs());
            }
            ("seed", _) => return Err(bad(name, "a whole number")),
            ("strict", Value::Boolean(strict)) => settings.strict = *strict,
            ("strict", _) => return Err(bad(name, "true or false")),
            (_, now) => {
                let now = now.as_str().and_then(|now| now.parse::<Timestamp>().ok());
                let now = now.ok_or_else(|| bad(name, "a time as in `2026-03-01T12:00:00Z`"))?;
                settings.clock = Clock::Frozen(now);
            }
        }
    }
    Ok(settings)
}
