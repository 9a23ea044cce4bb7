//! The program as a whole: the front end before the door, the state file behind it.

use crate::cli::failure::Failure;
use crate::cli::own_options::OwnOptions;
use crate::cli::{self, Program, Session};
use crate::command_tree::Topic;
use crate::store::{Settings, Store};
use crate::{Call, Environment, Exit, Service, ServiceError, Streams, manual, sim};
use shape::Value;

/// Runs a command line.
pub fn run(environment: &Environment<'_>, streams: &mut Streams<'_>) -> Exit {
    cli::run(
        environment,
        streams,
        &mut Orgsim {
            environment,
            door: Door::Closed,
        },
    )
}

struct Orgsim<'a> {
    environment: &'a Environment<'a>,
    door: Door,
}

/// The way to the state file, once a command asks for it.
enum Door {
    /// No command has.
    Closed,
    /// It is open.
    Open(Store),
    /// The environment says of it what makes no sense.
    Barred { message: String, exit: Exit },
}

impl Program for Orgsim<'_> {
    fn service(&mut self, options: &OwnOptions) -> &mut dyn Service {
        let named = options.state_file.as_deref().map(AsRef::as_ref);
        self.door = match Settings::read(self.environment, named) {
            Ok(settings) => Door::Open(Store::new(settings)),
            Err(error) => Door::Barred {
                message: error.to_string(),
                exit: error.exit(),
            },
        };
        &mut self.door
    }

    fn sim(&mut self, session: &Session<'_>, words: &[String], streams: &mut Streams<'_>) -> Exit {
        sim::run(session, words, streams)
    }

    fn help(
        &mut self,
        topic: Topic,
        session: &Session<'_>,
        streams: &mut Streams<'_>,
    ) -> Result<(), Failure> {
        manual::show(topic, session, streams)
    }
}

impl Service for Door {
    fn call(&mut self, call: &Call<'_>) -> Result<Value, ServiceError> {
        match self {
            Self::Open(store) => store.call(call),
            Self::Barred { message, exit } => Err(ServiceError::Unreachable {
                message: message.clone(),
                exit: *exit,
            }),
            Self::Closed => unreachable!("the door is opened before it is used"),
        }
    }
}
