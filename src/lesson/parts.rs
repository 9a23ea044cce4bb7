//! Splits a lesson's file: front matter, introduction, tasks, and conclusion.

use super::mistake::Mistake;

/// Lines of the file, without the fence around them.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct Lines {
    /// The line of the first one.
    pub(super) first: usize,
    /// The lines, each with its line break.
    pub(super) text: String,
}

/// The parts of a lesson.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) front: Lines,
    /// The prose before the first task.
    pub(super) introduction: String,
    pub(super) tasks: Vec<TaskParts>,
    /// The prose after the last task.
    pub(super) end: String,
}

/// The parts of a task.
#[derive(Debug)]
pub(super) struct TaskParts {
    pub(super) title: String,
    pub(super) line: usize,
    pub(super) prose: String,
    pub(super) checks: Vec<Lines>,
    pub(super) hints: Vec<String>,
    pub(super) solution: Vec<String>,
}

/// The kind of a fenced block, by its info string.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Block {
    Checks,
    Hint,
    Solution,
    /// Part of the prose.
    Prose,
}

/// An open fenced block.
struct Fence {
    block: Block,
    mark: char,
    length: usize,
    line: usize,
    text: String,
}

/// Splits a file.
pub(super) fn parts(file: &str) -> Result<Parts, Vec<Mistake>> {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let mut lines = file.lines().zip(1..);
    let front = front(&mut lines).map_err(|mistake| vec![mistake])?;
    let mut reader = Reader {
        parts: Parts {
            front,
            ..Parts::default()
        },
        fence: None,
        has_ended: false,
        mistakes: Vec::new(),
    };
    for (line, number) in lines {
        reader.take(line, number);
    }
    reader.finish()
}

fn front<'a>(lines: &mut impl Iterator<Item = (&'a str, usize)>) -> Result<Lines, Mistake> {
    const MARK: &str = "---";
    if lines.next().is_none_or(|(line, _)| line.trim_end() != MARK) {
        let what = "a lesson begins with a line `---` and its title, minutes and world";
        return Err(Mistake::at((1, 1), what));
    }
    let mut front = Lines {
        first: 2,
        text: String::new(),
    };
    for (line, _) in lines {
        if line.trim_end() == MARK {
            return Ok(front);
        }
        front.text.push_str(line);
        front.text.push('\n');
    }
    let what = "no second line `---` ends what begins here";
    Err(Mistake::at((1, 1), what))
}

struct Reader {
    parts: Parts,
    fence: Option<Fence>,
    /// Whether the last task has ended.
    has_ended: bool,
    mistakes: Vec<Mistake>,
}

impl Reader {
    fn take(&mut self, line: &str, number: usize) {
        if let Some(fence) = self.fence.take() {
            self.go_on(fence, line);
        } else if let Some(fence) = opened(line, number) {
            self.open(fence, line);
        } else if let Some(title) = line.strip_prefix("## ") {
            self.begin_task(title.trim(), number);
        } else {
            self.has_ended |= line.starts_with("# ") && !self.parts.tasks.is_empty();
            self.add_prose(line);
        }
    }

    fn open(&mut self, fence: Fence, line: &str) {
        let is_of_task = !self.has_ended && !self.parts.tasks.is_empty();
        if fence.block == Block::Prose {
            self.add_prose(line);
        } else if !is_of_task {
            let what = "checks, hints and solutions belong to a task, which begins with `## `";
            self.mistakes.push(Mistake::at((fence.line, 1), what));
        }
        self.fence = Some(fence);
    }

    fn go_on(&mut self, mut fence: Fence, line: &str) {
        let rest = line.trim_end().trim_start_matches(fence.mark);
        let is_closed = rest.is_empty() && line.trim_end().len() >= fence.length;
        match fence.block {
            Block::Prose => self.add_prose(line),
            _ if is_closed => {}
            _ => {
                fence.text.push_str(line);
                fence.text.push('\n');
            }
        }
        if is_closed {
            self.close(fence);
        } else {
            self.fence = Some(fence);
        }
    }

    fn close(&mut self, fence: Fence) {
        let Some(task) = self.parts.tasks.last_mut() else {
            return;
        };
        match fence.block {
            Block::Checks => task.checks.push(Lines {
                first: fence.line + 1,
                text: fence.text,
            }),
            Block::Hint => task.hints.push(fence.text),
            Block::Solution => task.solution.push(fence.text),
            Block::Prose => {}
        }
    }

    fn begin_task(&mut self, title: &str, line: usize) {
        if self.has_ended {
            let what = "a task behind the end of the lesson, which begins with `# `";
            self.mistakes.push(Mistake::at((line, 1), what));
        }
        if title.is_empty() {
            self.mistakes
                .push(Mistake::at((line, 3), "a task without a title"));
        }
        self.parts.tasks.push(TaskParts {
            title: title.to_owned(),
            line,
            prose: String::new(),
            checks: Vec::new(),
            hints: Vec::new(),
            solution: Vec::new(),
        });
    }

    fn add_prose(&mut self, line: &str) {
        let prose = match self.parts.tasks.last_mut() {
            Some(_) if self.has_ended => &mut self.parts.end,
            Some(task) => &mut task.prose,
            None => &mut self.parts.introduction,
        };
        prose.push_str(line);
        prose.push('\n');
    }

    fn finish(mut self) -> Result<Parts, Vec<Mistake>> {
        if let Some(fence) = &self.fence {
            let what = "no fence closes the block that begins here";
            self.mistakes.push(Mistake::at((fence.line, 1), what));
        }
        if self.mistakes.is_empty() {
            return Ok(self.parts);
        }
        Err(self.mistakes)
    }
}

/// Returns the fenced block that a line opens, if it does.
fn opened(line: &str, number: usize) -> Option<Fence> {
    let mark = line.chars().next().filter(|mark| "`~".contains(*mark))?;
    let info = line.trim_start_matches(mark);
    let length = line.len() - info.len();
    if length < 3 || mark == '`' && info.contains('`') {
        return None;
    }
    let mut words = info.split_whitespace();
    let block = match (words.next(), words.next()) {
        (Some("checks"), _) => Block::Checks,
        (Some("hint"), _) => Block::Hint,
        (Some("console"), second) if second != Some("skip") => Block::Solution,
        _ => Block::Prose,
    };
    Some(Fence {
        block,
        mark,
        length,
        line: number,
        text: String::new(),
    })
}
