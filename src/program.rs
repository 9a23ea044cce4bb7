//! The whole program: the front end, connected to the state file, the simulator's commands and help.

use crate::cli::failure::Failure;
use crate::cli::{self, OwnOptions, Program, Session};
use crate::command_tree::Topic;
use crate::store::{Store, StoreError};
use crate::{
    Call, Environment, Exit, Misuse, Reply, Service, ServiceError, Streams, Unreachable, manual,
    sim,
};

/// Runs a command line.
pub fn run(environment: &Environment<'_>, streams: &mut Streams<'_>) -> Exit {
    cli::run(environment, streams, &Orgsim { environment })
}

struct Orgsim<'a> {
    environment: &'a Environment<'a>,
}

impl Program for Orgsim<'_> {
    fn service<'a>(&'a self, options: &'a OwnOptions) -> Box<dyn Service + 'a> {
        Box::new(Store::of(self.environment, options.state_file.as_deref()))
    }

    fn describe_state_file(&self, options: &OwnOptions) -> Option<String> {
        sim::describe_state_file(self.environment, options)
    }

    fn misused(&self, misuse: &Misuse<'_>, options: &OwnOptions) {
        // Whoever made a mistake is told of that one, whatever is wrong with the state.
        let _ = Store::of(self.environment, options.state_file.as_deref())
            .and_then(|store| store.note_misuse(misuse));
    }

    fn explains(&self, options: &OwnOptions) -> bool {
        let store = Store::of(self.environment, options.state_file.as_deref());
        let paths = store.and_then(|store| store.paths());
        paths.is_ok_and(|paths| paths.history().exists())
    }

    fn sim(&self, session: &Session<'_>, words: &[String], streams: &mut Streams<'_>) -> Exit {
        sim::run(session, words, streams)
    }

    fn help(
        &self,
        topic: Topic,
        session: &Session<'_>,
        streams: &mut Streams<'_>,
    ) -> Result<(), Failure> {
        manual::show(topic, session, streams)
    }
}

/// Invalid settings in the environment are reported when a call is made, not before.
impl Service for Result<Store, StoreError> {
    fn call(&self, call: &Call<'_>) -> Result<Reply, ServiceError> {
        match self {
            Ok(store) => store.call(call),
            Err(error) => Err(ServiceError::Unreachable(Unreachable::from(error))),
        }
    }
}
