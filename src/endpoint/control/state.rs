//! The bytes of the state file: snapshots are the client's files.

use std::fs;
use std::io::ErrorKind;

use hyper::StatusCode;
use organizations::state::State;
use shape::Map;

use super::{Control, JSON, Refused, ok};
use crate::endpoint::answer::Answer;
use crate::store::{FileState, StoreError};

impl Control {
    /// Returns the bytes of the state file; none if there is no file, which is an empty world.
    pub(super) fn state(&self) -> Result<Answer, Refused> {
        match fs::read(self.world().paths()?.state()) {
            Ok(bytes) => Ok(Answer::of(StatusCode::OK, JSON, bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                Ok(Answer::of(StatusCode::OK, JSON, ""))
            }
            Err(error) => Err(Refused(
                StatusCode::INTERNAL_SERVER_ERROR,
                format!("cannot read the state file, {error}"),
            )),
        }
    }

    /// Puts another world in the place of the whole one, after the full check, as one change.
    pub(super) fn put_state(&self, body: &[u8]) -> Result<Answer, Refused> {
        let world = self.world();
        let new = FileState::of_bytes(body, world.paths()?.state());
        let new = new.map_err(|error| match error {
            StoreError::Unsound { why, .. } => Refused(StatusCode::BAD_REQUEST, why),
            error => error.into(),
        })?;
        let mut locked = world.lock_as_saved()?;
        locked.replace_world(new.world().clone(), new.records()?)?;
        locked.save("sim load", &[])?;
        Ok(ok(Map::new()))
    }
}
