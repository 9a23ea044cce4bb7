//! A world in which random steps are taken. What must hold of each is tested where the rules are.

use std::cell::Cell;

use organizations::model::Timestamp;
use organizations::registry::{self, NewAccount};
use organizations::state::State;
use organizations::{Context, StateError, operation};

use crate::chance::mixed;
use crate::draw::Profile;
use crate::ledger::Ledger;
use crate::step::{Act, Call, Step};

/// A world.
pub(crate) struct World {
    pub(crate) ledger: Ledger,
}

impl World {
    /// Returns a world in which nothing ever happened.
    pub(crate) fn with(profile: Profile) -> Self {
        Self {
            ledger: Ledger::of(profile),
        }
    }

    /// Does what is due.
    pub(crate) fn catch_up(&mut self, now: Timestamp) {
        let bits = bits(now.0.as_millisecond().unsigned_abs());
        let mut context = context(&mut self.ledger, registry::DEFAULT_CALLER, now, &bits);
        organizations::catch_up(&mut context).unwrap();
    }

    /// Takes a step.
    pub(crate) fn take(&mut self, step: &Step) {
        self.catch_up(step.now);
        let bits = bits(step.number);
        let state = &mut self.ledger;
        match &step.act {
            Act::Call(call) => self.call(call, step.now, &bits),
            // Whether these can be done depends on the world; they are no calls of the service.
            Act::Make { email } => {
                let new = NewAccount {
                    email: Some(email.clone()),
                    ..NewAccount::default()
                };
                let _ = registry::create_account(state, &bits, new);
            }
            Act::SetApart { account, standing } => {
                let _ = registry::set_standing(state, account, standing.clone());
            }
            Act::Suspend { account, to } => {
                let _ = registry::set_state(state, account, *to);
            }
        }
    }

    /// Calls an operation. A call that is refused has changed nothing.
    fn call(&mut self, call: &Call, now: Timestamp, bits: Bits<'_>) {
        registry::meet(&mut self.ledger, &call.caller.as_str().into()).unwrap();
        let input = reference::json::parse(&call.input.to_string()).unwrap();
        let operation = operation(call.operation).unwrap();
        let _ = operation.call(
            &mut context(&mut self.ledger, &call.caller, now, bits),
            &input,
        );
    }
}

/// Where the bits of ids come from.
type Bits<'a> = &'a dyn Fn(u64) -> Result<u128, StateError>;

fn context<'a>(
    state: &'a mut dyn State,
    caller: &str,
    now: Timestamp,
    bits: Bits<'a>,
) -> Context<'a> {
    Context {
        caller: caller.into(),
        now,
        session: None,
        machine_time: now,
        bits,
        state,
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
