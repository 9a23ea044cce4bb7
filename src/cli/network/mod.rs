//! What only makes sense with a network. It is checked as the reference checks it, and then has no
//! effect: there is no network.

mod address;
mod attempts;
mod endpoint;
mod metadata;
mod options;
mod prepare;
mod setting;
mod traffic;

pub(super) use address::address;
pub(super) use attempts::Attempts;
pub(super) use metadata::check_metadata;
pub(super) use options::check_options;
pub(super) use prepare::prepare;
