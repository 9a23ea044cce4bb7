//! `sim use`: the account that calls when nothing else says who does.

use clap::Args;
use organizations::state::State;

use super::console::Console;
use super::whoami::Whoami;
use crate::Caller;

/// Chooses the account that calls when nothing else says who does.
#[derive(Debug, Args)]
pub(super) struct Use {
    /// The account: its id, address or name. An id or address that nothing has makes an account.
    account: String,
}

impl Use {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let store = console.store()?;
        let mut locked = store.lock_as_of_now()?;
        let id = store.caller(&mut locked.state, &Caller::Named(self.account))?;
        locked.state.world_mut().caller = Some(id);
        locked.save("sim use")?;
        Whoami.run(console)
    }
}
