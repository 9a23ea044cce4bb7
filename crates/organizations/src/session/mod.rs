//! Sessions and keys to call with: what an access key and a session token say of who calls
//! (`endpoint.md` section 6).
//!
//! Sessions are remembered nowhere: the token is the session. It protects nothing, since whoever can call can be
//! anybody anyway.

pub(crate) mod access_key;
mod key;
mod role;
#[expect(
    clippy::module_inception,
    reason = "it is what the module is named for"
)]
mod session;
pub(crate) mod token;

pub use key::{KeyError, KeyOwner, owner_of_key};
pub use role::Role;
pub use session::{RoleSession, Session};
