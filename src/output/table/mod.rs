//! Drawn tables.
//!
//! A value is [`build`]t into [`section`]s; what they need of the terminal decides their [`columns`],
//! and then they are drawn by a [`pen`].

mod build;
mod columns;
mod draw;
mod pen;
mod section;
mod wide;

pub(super) use draw::write;
