//! Dates and times as people write them in English, the month first where numbers leave it open.
//!
//! A text is split into [`pieces`]; [`walk`] goes over them with a [`reader`], which notes what they
//! say, and with [`clock`] and [`zone`] for times of day; [`date`] tells year, month and day apart; [`complete`]
//! fills what was not said from today.

mod clock;
mod complete;
mod date;
mod digits;
mod pieces;
mod reader;
mod unknown;
mod walk;
mod words;
mod zone;

pub(super) use complete::{NoDate, read};
