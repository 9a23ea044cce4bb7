//! `sim use`: the account that calls when nothing else says who does.

use clap::Args;
use organizations::state::State;

use super::console::{Console, answer};
use super::whoami;
use crate::Caller;
use crate::store::{self, Locked};

/// Chooses the account that calls when nothing else says who does.
#[derive(Debug, Args)]
pub(super) struct Use {
    /// The account: its id, address or name. An id or address that nothing has makes an account.
    account: String,
}

impl Use {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        console.change("sim use", |Locked { state, bits, .. }, console| {
            let id = store::caller(state, bits, &Caller::Named(self.account))?;
            state.world_mut().caller = Some(id);
            // What is shown is who calls now: an option or variable may name another account. Showing it
            // must not create that one.
            let caller = state.supposing(|state| whoami::data(console, state, bits))?;
            Ok(answer("Caller", caller))
        })
    }
}
