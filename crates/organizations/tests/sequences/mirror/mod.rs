//! An observer: it sees calls and answers, not the state, and knows from them who is in which
//! organization, what is in which unit, and how far each invitation is. Where the service does
//! anything that it doesn't expect, one of them is wrong.

mod caller;
mod expected;
mod invitation;
mod observer;
mod place;

pub(crate) use observer::{Caller, Mirror};
