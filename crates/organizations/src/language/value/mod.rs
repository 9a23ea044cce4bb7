//! What conditions compare besides texts: numbers, times, networks, bytes.

mod binary;
mod decimal;
mod instant;
mod network;

pub(super) use binary::bytes;
pub(super) use decimal::Decimal;
pub(super) use instant::Instant;
pub(super) use network::{Network, address};
