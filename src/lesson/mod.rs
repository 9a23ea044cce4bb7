//! Lessons (`simulator.md` section 11): a world, tasks in it, and how to tell that a task is done.
//!
//! A lesson is a Markdown file in the format of `docs/lessons.md`. [`Lesson::read`] parses it: `parts` splits the
//! file, `front` parses the front matter, `seed` how to make the lesson's world, and `checks` the conditions of
//! tasks. [`judge`] evaluates these by the state, the answers of calls and the log, of which [`Past`] has the part
//! since the lesson began. [`BUILT_IN`] is the table of built-in lessons.
//!
//! Nothing here knows a terminal, and judging changes nothing and is not logged.

mod answer;
mod built_in;
mod check;
mod checks;
mod front;
mod input;
mod judge;
mod mistake;
mod parts;
mod past;
mod read;
mod seed;
mod yaml;

pub use built_in::{BUILT_IN, BuiltIn, built_in};
pub use check::{Check, Outcome, Question};
pub use judge::{Progress, judge};
pub use mistake::{Mistake, Mistakes};
pub use past::{HINT, Past, RESET, START};
pub use read::{Lesson, Task};
pub use seed::{Seed, SeedCommand};
