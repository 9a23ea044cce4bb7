//! The world from outside: what is done to it without calling the service.
//!
//! The simulator's own commands, completion, and whatever else controls the simulator share it. Nothing
//! here is a call: no permissions are checked, and only changes are logged.

mod outside;
mod present;
mod view;

pub use outside::World;
pub use present::Present;
pub use view::View;
