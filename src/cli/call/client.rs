//! The client of one command: every call is checked, made and reduced alike (`cli.md` section 2,
//! steps 18 and 19).

use organizations::Operation;
use organizations::session::KeyError;
use shape::{Map, Value};

use super::caller::who_calls;
use super::{reply, request, validation};
use crate::cli::failure::Failure;
use crate::cli::network::Attempts;
use crate::cli::session::Session;
use crate::cli::values::{Input, Parameter};
use crate::service::{Call, Caller, PendingChange, Reply, Service, ServiceError};
use crate::wire;

/// Calls the service for a command: each page with the same input, plus the members that select the page.
pub(crate) struct Client<'a> {
    session: &'a Session<'a>,
    operation: &'static Operation,
    service: &'a dyn Service,
    parameters: &'a [Parameter],
    caller: Result<Caller, KeyError>,
    attempts: Attempts,
}

/// What a call was answered with.
pub(crate) struct Answered {
    /// The members that the answer's shape knows.
    pub members: Map,
    /// What the call changed; it is not saved yet.
    pub change: PendingChange,
}

impl<'a> Client<'a> {
    /// Prepares calls of an operation with an input, once the settings allow it.
    pub(crate) fn new(
        session: &'a Session<'a>,
        operation: &'static Operation,
        service: &'a dyn Service,
        input: &'a Input,
    ) -> Result<Self, Failure> {
        let attempts = session.prepare_network()?;
        input.must_have_names()?;
        let caller = who_calls(session).map(|(caller, _)| caller);
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
    pub(crate) fn call(&self, more: &Map) -> Result<Answered, Failure> {
        let settings = self.session.settings;
        let more = more
            .iter()
            .map(|(name, value)| Parameter::new(name, value.clone()));
        let parameters: Vec<_> = self.parameters.iter().cloned().chain(more).collect();
        let input = checked_body(self.session, self.operation, &parameters)?;
        let mut call = Call {
            attempt: None,
            operation: self.operation,
            input: &input,
            caller: &Caller::Unsaid,
            now: self.session.environment.now,
        };
        let address = || self.session.address(self.operation.api());
        let reply = match &self.caller {
            Ok(caller) => {
                call.caller = caller;
                reply::call(self.service, &call, self.attempts, &address)
            }
            Err(error) => reply::call(&Closed(*error), &call, self.attempts, &address),
        };
        let Reply { value, change } = reply?;
        let Some(shape) = self.operation.output() else {
            let members = Map::new();
            return Ok(Answered { members, change });
        };
        match wire::reduce(value, shape, settings.times()).map_err(Failure::general)? {
            Value::Map(members) => Ok(Answered { members, change }),
            // The reference adds metadata of the call to the reply, and crashes if that is null.
            _ => Err(Failure::general(
                "'NoneType' object has no attribute 'update'",
            )),
        }
    }
}

/// What answers whoever calls with a key that is nobody's.
struct Closed(KeyError);

impl Service for Closed {
    fn call(&self, call: &Call<'_>) -> Result<Reply, ServiceError> {
        let (error, api) = (self.0, call.operation.api());
        let body = [("__type", error.code(api)), ("Message", error.message(api))];
        Err(ServiceError::Refused {
            status: error.status(api),
            body: Map::from_iter(body).into(),
        })
    }
}

/// Checks an input unless the configuration forbids it; returns the body of the request.
pub(crate) fn checked_body(
    session: &Session<'_>,
    operation: &Operation,
    parameters: &[Parameter],
) -> Result<Value, Failure> {
    let local = &session.settings.local;
    if let Some(shape) = operation.input()
        && session.validates()
    {
        validation::check(shape, parameters, local)?;
    }
    request::body(operation.input(), parameters, local)
}
