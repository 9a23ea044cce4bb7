//! The world from outside: what is done behind the counter of the service.
//!
//! The simulator's own commands, completion, and whoever else steers the simulator share it. Nothing
//! here is a call: nobody is asked whether they may, and only what changes is noted in the history.

mod outside;
mod present;
mod view;

pub use outside::World;
pub use present::Present;
pub use view::View;
