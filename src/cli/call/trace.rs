//! `--debug`: the calls of the service, by whom, and their answers.
//!
//! The reference logs its internals there, which no script can rely on. What goes over the wire is the
//! part that users look for.

use std::cell::RefCell;

use reference::json;

use crate::harmless;
use crate::service::{Call, Caller, Reply, Service, ServiceError};

/// A service that logs its calls.
pub(crate) struct Trace<'a> {
    service: &'a dyn Service,
    program: &'a str,
    lines: RefCell<String>,
}

impl<'a> Trace<'a> {
    /// Begins with the version and the name of the program, so that there is always something.
    pub(crate) fn begin(service: &'a dyn Service, program: &'a str) -> Self {
        let trace = Self {
            service,
            program,
            lines: RefCell::default(),
        };
        trace.line(concat!("orgsim ", env!("CARGO_PKG_VERSION")));
        trace
    }

    /// Returns the log: a line each for a call and its answer.
    pub(crate) fn lines(self) -> String {
        self.lines.into_inner()
    }

    /// Logs a line.
    pub(crate) fn line(&self, text: &str) {
        let line = debug_line(self.program, text);
        self.lines.borrow_mut().push_str(&line);
    }

    fn asked(&self, call: &Call<'_>) {
        let caller = match call.caller {
            Caller::Named(name) | Caller::MaybeNamed(name) => name.clone(),
            Caller::Unsaid => "the account in use".to_owned(),
            Caller::Session(session) => session.arn(),
        };
        let (operation, input) = (call.operation.name(), json::compact(call.input));
        self.line(&format!("{caller} calls {operation} with {input}"));
    }

    fn answered(&self, answer: &Result<Reply, ServiceError>) {
        let line = match answer {
            Ok(reply) => format!("answered with {}", json::compact(&reply.value)),
            Err(ServiceError::Refused { status, body }) => {
                format!("refused with status {status} and {}", json::compact(body))
            }
            Err(ServiceError::Lost(outage)) => outage.to_string(),
            Err(ServiceError::Unreachable(why)) => format!("not answered: {}", why.message),
        };
        self.line(&line);
    }
}

/// Returns a line of the output of `--debug`.
pub(crate) fn debug_line(program: &str, text: &str) -> String {
    format!("{program}: [DEBUG]: {}\n", harmless::one_line(text))
}

impl Service for Trace<'_> {
    fn call(&self, call: &Call<'_>) -> Result<Reply, ServiceError> {
        self.asked(call);
        let answer = self.service.call(call);
        self.answered(&answer);
        answer
    }
}

#[cfg(test)]
mod tests {
    use organizations::OPERATIONS;
    use organizations::model::Timestamp;
    use shape::Map;

    use super::*;

    struct Refusing;

    impl Service for Refusing {
        fn call(&self, _: &Call<'_>) -> Result<Reply, ServiceError> {
            let body = Map::from_iter([("__type", "TooManyRequestsException")]).into();
            Err(ServiceError::Refused { status: 400, body })
        }
    }

    #[test]
    fn a_call_and_its_answer_are_written_down() {
        let trace = Trace::begin(&Refusing, "orgsim");
        let call = Call {
            attempt: None,
            operation: &OPERATIONS[0],
            input: &Map::from_iter([("HandshakeId", "h-examplehandshakeid111")]).into(),
            caller: &Caller::Named("222222222222".to_owned()),
            now: Timestamp(jiff::Timestamp::UNIX_EPOCH),
        };
        assert!(trace.call(&call).is_err());
        let lines = trace.lines();
        let lines: Vec<_> = lines.lines().skip(1).collect();
        assert_eq!(
            lines,
            [
                "orgsim: [DEBUG]: 222222222222 calls AcceptHandshake with \
                 {\"HandshakeId\": \"h-examplehandshakeid111\"}",
                "orgsim: [DEBUG]: refused with status 400 and \
                 {\"__type\": \"TooManyRequestsException\"}",
            ]
        );
    }
}
