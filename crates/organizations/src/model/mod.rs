//! The shapes of the API, one file a family. Declarations only: a doc comment is the help text.

mod declare;
mod patterns;

mod account;
mod effective_policy;
mod exceptions;
mod handshake;
mod identity;
mod operation;
mod organization;
mod paging;
mod policy;
mod policy_type;
mod resource_policy;
mod service_access;
mod tag;
mod timestamp;
mod transfer;
mod unit;

pub use account::*;
pub use effective_policy::*;
pub use exceptions::*;
pub use handshake::*;
pub use identity::{iam, sts};
pub use operation::Pages;
pub(crate) use operation::{Describe, Description};
pub use organization::*;
pub use paging::*;
pub use policy::*;
pub use policy_type::*;
pub use resource_policy::*;
pub use service_access::*;
pub use tag::*;
pub use timestamp::{NoTime, Timestamp};
pub use transfer::*;
pub use unit::*;
