//! The world from outside: what is done to it without calling the service.
//!
//! The simulator's own commands, completion, and whatever else controls the simulator share it. Nothing
//! here is a call: no permissions are checked, and only changes are logged.

mod called;
mod known;
mod outside;
mod present;
mod view;

pub(crate) use called::{answering, on};
pub use known::Known;
pub use outside::World;
pub use present::Present;
pub use view::View;
