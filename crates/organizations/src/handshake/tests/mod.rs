//! The rules of handshakes.

mod accept;
mod cancel;
mod decline;
mod describe;
mod invite;
mod life;
mod list;
mod order;
