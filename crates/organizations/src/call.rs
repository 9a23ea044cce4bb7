//! How an operation answers a call.

use shape::Value;

use crate::context::Context;
use crate::error::{ApiError, Result, refuse};
use crate::model::Exception;
use crate::operation::{Operation, Run};
use crate::paging::Paging;
use crate::{fault, input, registry};

impl Operation {
    /// Answers a call.
    ///
    /// The state is as it is at the time of the call: whoever calls had the work done that was due
    /// by then, with [`catch_up`](crate::catch_up). The refusals come in the service's order: too many
    /// calls, a fault that the world holds ready, the input, the caller, what the operation itself
    /// demands. A refused call may have left changes in the state. The store discards
    /// them, except for what [`WorldSettings::before_refusal`](crate::state::WorldSettings::before_refusal)
    /// tells of, unless [`ApiError::keeps_changes`](crate::ApiError::keeps_changes) says that they
    /// stay.
    pub fn call(&self, cx: &mut Context<'_>, input: &Value) -> Result<Value> {
        self.take_token(cx)?;
        fault::raise(cx, self)?;
        input::validate(self, cx, input)?;
        registry::meet_caller(cx)?;
        match self.run {
            Run::Read(run) => run(cx, input),
            Run::List(run) => run(cx, input, &Paging::asked(self.scope(cx, input), input)),
            Run::Write(run) => run(cx, input),
        }
    }
    /// Takes a token for an attempt to call it, if it has a rate.
    fn take_token(&self, cx: &mut Context<'_>) -> Result<()> {
        let name = self.name();
        let Some(rate) = cx.world().rates.get(name).copied() else {
            return Ok(());
        };
        let now = cx.now;
        let caller = cx.caller.clone();
        let buckets = cx.state.world_mut().buckets.entry(name.to_owned());
        let buckets = buckets.or_default();
        let Some(bucket) = rate.take(buckets.get(&caller), now) else {
            return refuse(ApiError {
                excess: Some(name),
                ..Exception::TooManyRequestsException.into()
            });
        };
        buckets.insert(caller, bucket);
        Ok(())
    }
}
