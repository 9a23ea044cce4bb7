//! Lessons (`simulator.md` section 11): a world, tasks in it, and how to tell that a task is done.
//!
//! A lesson is one Markdown file, whose format `docs/lessons.md` tells. [`Lesson::read`] reads it: `parts`
//! takes the file apart, `front` reads its front matter, `seed` what makes its world, and `checks` what
//! the tasks are judged by. [`judge`] judges the tasks by the state, the answers of calls and the log, and
//! [`Past`] is what the log says of it. [`BUILT_IN`] is the table of the lessons that orgsim has.
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
