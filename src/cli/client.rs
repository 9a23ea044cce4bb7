//! The client of one command: every call is checked, made and reduced alike (`cli.md` section 2,
//! steps 18 and 19).

use organizations::Operation;
use shape::{Map, Value};

use super::failure::Failure;
use super::input::Input;
use super::reply::{self, Attempts};
use super::session::Session;
use super::values::Parameter;
use super::{caller, network, request, validation};
use crate::service::{Call, Caller, Change, Reply, Service};
use crate::wire;

/// What calls the service for a command, with the same input but for the page.
pub struct Client<'a> {
    session: &'a Session<'a>,
    operation: &'static Operation,
    service: &'a dyn Service,
    parameters: &'a [Parameter],
    caller: Caller,
    attempts: Attempts,
}

/// What a call was answered with.
pub struct Answered {
    /// The members that the answer's shape knows.
    pub members: Map,
    /// What the call changed; it is not saved yet.
    pub change: Change,
}

impl<'a> Client<'a> {
    /// Prepares calls of an operation with an input, once the settings allow it.
    pub fn new(
        session: &'a Session<'a>,
        operation: &'static Operation,
        service: &'a dyn Service,
        input: &'a Input,
    ) -> Result<Self, Failure> {
        let attempts = network::prepare(session)?;
        input.must_have_names()?;
        let (caller, _) = caller::of(session);
        Ok(Self {
            session,
            operation,
            service,
            parameters: &input.parameters,
            caller,
            attempts,
        })
    }

    /// Makes a call with the input and some members more.
    pub fn call(&self, more: &Map) -> Result<Answered, Failure> {
        let settings = self.session.settings;
        let more = more
            .iter()
            .map(|(name, value)| Parameter::new(name, value.clone()));
        let parameters: Vec<_> = self.parameters.iter().cloned().chain(more).collect();
        if let Some(shape) = self.operation.input()
            && self.session.validates()
        {
            validation::check(shape, &parameters, &settings.local)?;
        }
        let input = request::body(self.operation.input(), &parameters, &settings.local)?;
        let call = Call {
            operation: self.operation,
            input: &input,
            caller: &self.caller,
            now: self.session.environment.now,
        };
        let Reply { value, change } = reply::call(self.service, &call, self.attempts)?;
        let Some(shape) = self.operation.output() else {
            let members = Map::new();
            return Ok(Answered { members, change });
        };
        match wire::reduce(value, shape, settings.times()).map_err(Failure::general)? {
            Value::Map(members) => Ok(Answered { members, change }),
            // A reply of null, to which the reference can't add what it knows of the call.
            _ => Err(Failure::general(
                "'NoneType' object has no attribute 'update'",
            )),
        }
    }
}
