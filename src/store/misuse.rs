//! Command lines that could not be understood: they are lines of the log, too, where there is one.

use shape::{Map, Value};

use super::error::StoreError;
use super::log::{self, Entry, Writer};
use super::open::{Store, raw};
use super::service::caller;
use crate::service::Misuse;

impl Store {
    /// Notes a command line that could not be understood, where there is a state and a log beside it.
    pub fn note_misuse(&self, misuse: &Misuse<'_>) -> Result<(), StoreError> {
        let paths = self.paths()?;
        if !paths.history().exists() {
            return Ok(());
        }
        let mut state = self.open()?;
        if state.is_of_no_file {
            return Ok(());
        }
        let time = self.settings().time(state.world.clock, misuse.now)?;
        let bits = self.bits(&state);
        let caller = caller(&mut state, &bits, misuse.caller);
        let words: Value = misuse.words.iter().map(String::as_str).collect();
        let input: Map = [("Arguments", words)].into_iter().collect();
        let error = [("__type", misuse.code), ("Message", misuse.message)];
        let error: Map = error.into_iter().collect();
        let entry = Entry {
            caller: caller.ok().map(|caller| caller.to_string()),
            input: raw(&input.into()),
            error: raw(&error.into()),
            ..Entry::new(time, misuse.operation)
        };
        log::note(&paths, &[entry], Writer::Reader);
        Ok(())
    }
}
