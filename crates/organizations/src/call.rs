//! How an operation answers a call.

use shape::Value;

use crate::context::Context;
use crate::error::Result;
use crate::operation::{Operation, Run};
use crate::paging::Paging;
use crate::{due, fault, input, registry};

impl Operation {
    /// Answers a call.
    ///
    /// First all work is done that was due by its time. Then come the refusals in the service's
    /// order: a fault that the world holds ready, the input, the caller, what the operation itself
    /// demands. A refused call may have left changes in the state: whoever keeps the state drops
    /// them, unless [`ApiError::keeps_changes`](crate::ApiError::keeps_changes) says that they stay.
    pub fn call(&self, cx: &mut Context<'_>, input: &Value) -> Result<Value> {
        due::catch_up(cx)?;
        fault::raise(cx, self)?;
        input::validate(self, cx, input)?;
        registry::meet_caller(cx)?;
        match self.run {
            Run::Read(run) => run(cx, input),
            Run::List(run) => run(cx, input, &Paging::asked(self.scope(cx, input), input)),
            Run::Write(run) => run(cx, input),
        }
    }
}
