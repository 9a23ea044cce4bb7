//! A world in which steps are taken, and what must hold of each.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use organizations::model::{AccountState, Timestamp};
use organizations::registry::{self, NewAccount};
use organizations::{ApiError, Context, Error, StateError, operation};
use serde_json::Value as Json;
use shape::Value;

use crate::chance::mixed;
use crate::draw::Profile;
use crate::ledger::Ledger;
use crate::mirror::{Caller, Mirror};
use crate::report::Failure;
use crate::step::{Act, Call, Step};
use crate::{agreement, invariants, values};

/// A world, and what an independent observer makes of the calls and answers.
pub(crate) struct World {
    pub(crate) ledger: Ledger,
    mirror: Mirror,
}

impl World {
    /// Returns a world in which nothing ever happened.
    pub(crate) fn with(profile: Profile) -> Self {
        let mut ledger = Ledger::of(profile);
        ledger.settle();
        Self {
            ledger,
            mirror: Mirror::default(),
        }
    }

    /// Does what is due.
    pub(crate) fn catch_up(&mut self, now: Timestamp) -> Result<(), Failure> {
        let mut cx = Context {
            caller: registry::DEFAULT_CALLER.into(),
            now,
            session: None,
            machine_time: now,
            bits: &bits(now.0.as_millisecond().unsigned_abs()),
            state: &mut self.ledger,
        };
        let done = catch_unwind(AssertUnwindSafe(|| organizations::catch_up(&mut cx)));
        let done = done.map_err(|_| Failure::of("nothing panics", "while catching up"))?;
        done.map_err(|error| Failure::of("the state can be read", error.to_string()))?;
        self.settle(now)
    }

    /// Takes a step. Returns what came of it, if it was a call.
    pub(crate) fn take(&mut self, step: &Step) -> Result<Option<Result<(), ApiError>>, Failure> {
        let bits = bits(step.number);
        let state = &mut self.ledger;
        match &step.act {
            Act::Call(call) => {
                let caller = self.meet(call)?;
                let outcome = self.call(call, step)?;
                self.mirror.watch(call, &caller, step.now, &outcome)?;
                return Ok(Some(outcome.map(|_| ())));
            }
            // Whether these can be done depends on the world; they are no calls of the service.
            Act::Make { email } => {
                let email = Some(email.clone());
                let new = NewAccount {
                    email,
                    ..NewAccount::default()
                };
                if let Ok(account) = registry::create_account(state, &bits, new) {
                    self.mirror.meet(account.id.as_str());
                }
            }
            Act::SetApart { account, standing } => {
                let _ = registry::set_standing(state, account, standing.clone());
            }
            Act::Suspend { account, to } => {
                let _ = registry::set_state(state, account, *to);
            }
        }
        self.settle(step.now)?;
        Ok(None)
    }

    /// Makes the account that calls, as its call would; so a refused call has nothing left to change.
    fn meet(&mut self, call: &Call) -> Result<Caller, Failure> {
        let met = registry::meet(&mut self.ledger, &call.caller.as_str().into());
        let met = met.map_err(|error| Failure::of("the state can be read", error.to_string()))?;
        let account = met.expect("whoever calls is made");
        self.ledger.settle();
        Ok(Caller {
            email: account.email.0,
            is_barred: matches!(
                account.state,
                AccountState::Closed | AccountState::Suspended
            ),
        })
    }

    /// Calls, and checks what holds of every call.
    fn call(&mut self, call: &Call, step: &Step) -> Result<Result<Value, ApiError>, Failure> {
        let name = call.operation;
        let operation = operation(name).expect("there is such an operation");
        let outcome = match answered(&mut self.ledger, call, step.now, step.number)? {
            Ok(answer) => {
                if let Some(change) = self.ledger.change().filter(|_| operation.is_read_only()) {
                    return Err(Failure::of("a read changes nothing", change));
                }
                let misfit = operation
                    .output()
                    .and_then(|of| values::misfit(of, &answer));
                if let Some(misfit) = misfit {
                    return Err(Failure::of("answers are of their shape", misfit));
                }
                Ok(answer)
            }
            Err(error) => {
                if let Some(change) = self.ledger.change().filter(|_| !error.keeps_changes) {
                    let what = format!("{name}: {error}: {change}");
                    return Err(Failure::of("a refused call changes nothing", what));
                }
                if !operation.errors().contains(&error.exception) {
                    let what = format!("{name}: {error}");
                    return Err(Failure::of("a refusal is one of the operation's", what));
                }
                Err(error)
            }
        };
        self.settle(step.now)?;
        Ok(outcome)
    }

    /// Asks something, by a call that is answered or refused and changes nothing.
    pub(crate) fn ask(
        &mut self,
        now: Timestamp,
        caller: &str,
        operation: &'static str,
        input: Json,
    ) -> Result<Result<Value, ApiError>, Failure> {
        let caller = caller.to_owned();
        let call = Call {
            caller,
            operation,
            input,
        };
        answered(&mut self.ledger, &call, now, 0)
    }

    /// Checks that what the lists say fits together, and what the observer expects.
    pub(crate) fn lists_must_agree(&mut self, now: Timestamp) -> Result<(), Failure> {
        self.catch_up(now)?;
        agreement::check(self, now)?;
        let tree = agreement::tree(self, now)?;
        self.mirror.must_agree_with(&tree)
    }

    /// Checks the state if it changed, and takes it as it is.
    fn settle(&mut self, now: Timestamp) -> Result<(), Failure> {
        if self.ledger.change().is_some() {
            invariants::check(&self.ledger, now)?;
        }
        self.ledger.settle();
        Ok(())
    }
}

fn answered(
    ledger: &mut Ledger,
    call: &Call,
    now: Timestamp,
    number: u64,
) -> Result<Result<Value, ApiError>, Failure> {
    let operation = operation(call.operation).expect("there is such an operation");
    let input = values::value(&call.input);
    let mut cx = Context {
        caller: call.caller.as_str().into(),
        now,
        session: None,
        machine_time: now,
        bits: &bits(number),
        state: ledger,
    };
    let result = catch_unwind(AssertUnwindSafe(|| operation.call(&mut cx, &input)));
    match result {
        Err(panic) => {
            let what = panic.downcast_ref::<String>().cloned().unwrap_or_default();
            Err(Failure::of("nothing panics", what))
        }
        Ok(Ok(answer)) => Ok(Ok(answer)),
        Ok(Err(Error::Refused(error))) => Ok(Err(*error)),
        Ok(Err(error)) => Err(Failure::of("the state can be read", error.to_string())),
    }
}

/// Returns bits for the ids of a step, whatever was drawn before it.
fn bits(step: u64) -> impl Fn(u64) -> Result<u128, StateError> {
    let drawn = Cell::new(0);
    move |_| {
        drawn.set(drawn.get() + 1);
        let low = mixed(mixed(step) ^ drawn.get());
        Ok(u128::from(low) << 64 | u128::from(mixed(low)))
    }
}
