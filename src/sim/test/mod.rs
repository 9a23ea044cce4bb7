//! `sim test`: transcripts as tests (`simulator.md` section 7).
//!
//! [`files`] finds the files, [`plan`] reads them, [`run`] has them played side by side, and [`report`] tells what came
//! out. [`play`] plays one: in a [`room`] of its own, in worlds that [`world`] makes, by a shell of `transcript`.

#[cfg(unix)]
mod accept;
#[cfg(unix)]
mod cases;
mod command;
#[cfg(unix)]
mod ending;
#[cfg(unix)]
mod files;
#[cfg(unix)]
mod outcome;
#[cfg(unix)]
mod plan;
#[cfg(unix)]
mod play;
#[cfg(unix)]
mod report;
#[cfg(unix)]
mod room;
#[cfg(unix)]
mod run;
#[cfg(unix)]
mod surroundings;
#[cfg(unix)]
mod world;

pub(super) use command::Test;
