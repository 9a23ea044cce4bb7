//! How often an account may call an operation: off unless the world sets a rate.
//!
//! Each account has a token bucket for each operation with a rate. It is full when it is first used,
//! fills by the world's clock, and every attempt takes a token from it, also one that is refused for
//! another reason. Without a token an attempt is refused before anything else is looked at, and
//! takes nothing.

mod published;

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::model::Timestamp;

pub use published::published;

/// How fast a token bucket fills, and how many tokens it holds: `0.1/3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rate {
    /// Millionths of a token a second.
    millionths: u64,
    burst: u32,
}

/// The decimals that a rate may have.
const DECIMALS: usize = 6;

/// Tokens a second, in millionths, beyond which no rate makes a difference.
const FASTEST: u64 = 1_000_000 * MILLION;

const MILLION: u64 = 1_000_000;

/// A token, in the parts in which buckets are counted: a rate in millionths fills whole parts every
/// millisecond.
const TOKEN: u64 = 1000 * MILLION;

/// Why a string is no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRate;

impl fmt::Display for NoRate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a rate is written as in `0.1/3`: calls a second, and calls at once")
    }
}

impl std::error::Error for NoRate {}

impl FromStr for Rate {
    type Err = NoRate;

    fn from_str(text: &str) -> Result<Self, NoRate> {
        let (rate, burst) = text.split_once('/').ok_or(NoRate)?;
        let millionths = millionths(rate).filter(|millionths| *millionths <= FASTEST);
        let burst = burst.bytes().all(|digit| digit.is_ascii_digit());
        let burst = burst
            .then(|| text.rsplit('/').next()?.parse().ok())
            .flatten();
        Ok(Self {
            millionths: millionths.ok_or(NoRate)?,
            burst: burst.filter(|burst| *burst > 0).ok_or(NoRate)?,
        })
    }
}

/// Reads a decimal number as millionths.
fn millionths(text: &str) -> Option<u64> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let is_number =
        |digits: &str| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    if !is_number(whole) || !is_number(decimals) || decimals.len() > DECIMALS {
        return None;
    }
    let decimals: u64 = format!("{decimals:0<DECIMALS$}").parse().ok()?;
    let whole: u64 = whole.parse().ok()?;
    whole.checked_mul(MILLION)?.checked_add(decimals)
}

impl fmt::Display for Rate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.a_second(), self.burst)
    }
}

impl TryFrom<String> for Rate {
    type Error = NoRate;

    fn try_from(text: String) -> Result<Self, NoRate> {
        text.parse()
    }
}

impl From<Rate> for String {
    fn from(rate: Rate) -> Self {
        rate.to_string()
    }
}

/// The state of a token bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Bucket {
    /// The tokens left, in billionths.
    left: u64,
    /// The time at which so many were left.
    at: Timestamp,
}

impl Bucket {
    /// Makes a bucket that held so many billionths of a token at a time.
    pub fn holding(left: u64, at: Timestamp) -> Self {
        Self { left, at }
    }

    /// Returns the tokens left, in billionths.
    pub fn left(&self) -> u64 {
        self.left
    }

    /// Returns the time at which so many were left.
    pub fn at(&self) -> Timestamp {
        self.at
    }
}

impl Rate {
    /// Returns how many tokens a bucket gains a second, as a decimal number.
    #[must_use]
    pub fn a_second(self) -> String {
        let (whole, decimals) = (self.millionths / MILLION, self.millionths % MILLION);
        if decimals == 0 {
            return whole.to_string();
        }
        let decimals = format!("{decimals:0DECIMALS$}");
        format!("{whole}.{}", decimals.trim_end_matches('0'))
    }

    /// Returns how many tokens a full bucket has.
    #[must_use]
    pub fn at_once(self) -> u32 {
        self.burst
    }

    fn full(self) -> u64 {
        u64::from(self.burst) * TOKEN
    }

    /// Returns what a bucket holds at a time. A clock that was set back fills nothing.
    fn filled(self, bucket: Option<&Bucket>, now: Timestamp) -> u64 {
        let Some(bucket) = bucket else {
            return self.full();
        };
        let passed = now.0.as_millisecond() - bucket.at.0.as_millisecond();
        let passed = u64::try_from(passed).unwrap_or(0);
        let gained = self.millionths.saturating_mul(passed);
        bucket.left.saturating_add(gained).min(self.full())
    }

    /// Returns the time in which an empty bucket gains a token; none if it never does.
    #[must_use]
    pub fn time_for_call(self) -> Option<SignedDuration> {
        let milliseconds = TOKEN.checked_add(self.millionths.checked_sub(1)?)? / self.millionths;
        i64::try_from(milliseconds)
            .ok()
            .map(SignedDuration::from_millis)
    }

    /// Takes a token at a time, and returns the bucket after that; nothing if there is none.
    pub(crate) fn take(self, bucket: Option<&Bucket>, now: Timestamp) -> Option<Bucket> {
        let left = self.filled(bucket, now).checked_sub(TOKEN)?;
        Some(Bucket { left, at: now })
    }
}

#[cfg(test)]
mod tests;
