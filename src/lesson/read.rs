//! Lessons, parsed from their files.

use super::check::Check;
use super::mistake::{Mistake, Mistakes};
use super::parts::{self, TaskParts};
use super::seed::Seed;
use super::{checks, front};

/// A lesson.
#[derive(Debug)]
pub struct Lesson {
    /// What it is about, on one line.
    pub title: String,
    /// How many minutes it takes.
    pub minutes: u32,
    /// How to make its world.
    pub seed: Seed,
    /// The introduction, in Markdown.
    pub introduction: String,
    /// The tasks, in order. There is at least one.
    pub tasks: Vec<Task>,
    /// The conclusion, shown when all tasks are done, in Markdown.
    pub end: String,
}

/// A task of a lesson.
#[derive(Debug)]
pub struct Task {
    /// Its goal, on one line.
    pub title: String,
    /// Its description, in Markdown.
    pub prose: String,
    /// What must hold for it to be done. There is at least one check.
    pub checks: Vec<Check>,
    /// The hints, from a nudge to the command.
    pub hints: Vec<String>,
    /// The solution: a transcript. It may be empty.
    pub solution: String,
}

impl Lesson {
    /// Parses a lesson. `file` is the name of its file in errors.
    pub fn read(file: &str, text: &str) -> Result<Self, Mistakes> {
        Self::of(text).map_err(|mut all| {
            all.sort_by_key(|mistake| (mistake.line, mistake.column));
            Mistakes {
                file: file.to_owned(),
                all,
            }
        })
    }

    fn of(text: &str) -> Result<Self, Vec<Mistake>> {
        let parts = parts::parts(text)?;
        let mut mistakes = Vec::new();
        let front = front::read(&parts.front, &mut mistakes);
        if parts.tasks.is_empty() {
            let what = "no task; one begins with a heading `## `";
            mistakes.push(Mistake::at((1, 1), what));
        }
        let tasks = parts.tasks.into_iter();
        let tasks = tasks.map(|task| Task::of(task, &mut mistakes)).collect();
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        Ok(Self {
            title: front.title,
            minutes: front.minutes,
            seed: front.seed,
            introduction: parts.introduction,
            tasks,
            end: parts.end,
        })
    }
}

impl Task {
    fn of(parts: TaskParts, mistakes: &mut Vec<Mistake>) -> Self {
        let before = mistakes.len();
        let blocks = parts.checks.iter();
        let checks: Vec<_> = blocks
            .flat_map(|lines| checks::read(lines, mistakes))
            .collect();
        if checks.is_empty() && mistakes.len() == before {
            let what = "a task without checks: it has a block that begins with ```checks";
            mistakes.push(Mistake::at((parts.line, 1), what));
        }
        Self {
            title: parts.title,
            prose: parts.prose,
            checks,
            hints: parts.hints,
            solution: parts.solution.concat(),
        }
    }
}
