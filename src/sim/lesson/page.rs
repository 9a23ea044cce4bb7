//! What is shown of a lesson.

use super::current::Current;
use super::markdown;
use crate::harmless;
use crate::lesson::{BUILT_IN, Progress};
use crate::sim::console::Console;
use crate::sim::screen::Screen;

/// How wide a line of prose is at least and at most: longer ones are hard to read.
const WIDTHS: (usize, usize) = (20, 80);

/// A page that is being written.
pub(super) struct Page {
    screen: Screen,
}

impl Page {
    /// Begins a page, as wide as the terminal.
    pub(super) fn of(console: &Console<'_, '_>) -> Self {
        let (least, most) = WIDTHS;
        Self {
            screen: Screen::within(console, least, most),
        }
    }

    /// Prints the page, a long one through the pager. A lesson may be a stranger's, so no character of it can control the terminal.
    pub(super) fn print(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        console.show(&self.screen.finish())
    }

    /// Prints the page at once, never through the pager.
    pub(super) fn print_at_once(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let text = self.screen.finish();
        Ok(console.streams.output.write_all(text.as_bytes())?)
    }

    /// Writes Markdown, and an empty line behind it.
    pub(super) fn markdown(&mut self, markdown: &str) {
        let markdown = harmless::text(markdown);
        self.screen.write(|text, width, is_coloured| {
            let before = text.len();
            markdown::write(&markdown, width, is_coloured, text);
            text.truncate(text.trim_end().len().max(before));
            if text.len() > before {
                text.push_str("\n\n");
            }
        });
    }

    /// Writes a sentence on lines of its own.
    pub(super) fn paragraph(&mut self, sentence: &str) {
        let sentence = harmless::one_line(sentence);
        self.screen.write(|text, width, is_coloured| {
            markdown::write(&sentence, width, is_coloured, text);
        });
    }

    /// Writes a line as it is.
    pub(super) fn line(&mut self, line: &str) {
        let line = harmless::one_line(line);
        self.screen.write(|text, _, _| text.extend([&*line, "\n"]));
    }

    /// Writes a text beside another; what doesn't fit goes on below it.
    pub(super) fn beside(&mut self, before: &str, text: &str) {
        self.screen.beside(before, text);
    }

    /// Writes a command, to be copied.
    pub(super) fn command(&mut self, line: &str) {
        self.line(&format!("    {line}"));
    }

    /// Writes commands and what they print.
    pub(super) fn transcript(&mut self, transcript: &str) {
        transcript.lines().for_each(|line| self.line(line));
        self.gap();
    }

    /// Writes an empty line.
    pub(super) fn gap(&mut self) {
        self.screen.gap();
    }

    /// Writes what the lesson is called.
    pub(super) fn title(&mut self, current: &Current) {
        let lesson = &current.found.lesson;
        self.paragraph(&format!("**{}**", lesson.title));
        self.gap();
    }

    /// Writes what the lesson is about.
    pub(super) fn introduction(&mut self, current: &Current) {
        let lesson = &current.found.lesson;
        let (title, minutes) = (&lesson.title, lesson.minutes);
        self.paragraph(&format!("**{title}** (about {minutes} minutes)"));
        self.gap();
        self.markdown(&lesson.introduction);
    }

    /// Writes which tasks there are, and which are done.
    pub(super) fn tasks(&mut self, current: &Current) {
        let tasks = current.found.lesson.tasks.iter().zip(&current.progress);
        for ((task, progress), number) in tasks.zip(1..) {
            let mark = if progress.is_done() { 'x' } else { ' ' };
            self.beside(&format!("  [{mark}] {number}  "), &task.title);
        }
        self.gap();
    }

    /// Writes the heading of a task.
    pub(super) fn heading(&mut self, current: &Current, index: usize) {
        let task = &current.found.lesson.tasks[index];
        let (number, title) = (index + 1, &task.title);
        self.paragraph(&format!("**Task {number}: {title}**"));
        self.gap();
    }

    /// Writes a task.
    pub(super) fn task(&mut self, current: &Current, index: usize) {
        self.heading(current, index);
        self.markdown(&current.found.lesson.tasks[index].prose);
    }

    /// Writes the task at hand, or what is said in the end.
    pub(super) fn at_hand(&mut self, current: &Current) {
        let Some(index) = current.at_hand() else {
            return self.end(current);
        };
        self.task(current, index);
        if let Progress::Missing(missing) = &current.progress[index] {
            self.paragraph(&format!("Not done yet: {missing}"));
            self.gap();
        }
        self.help();
    }

    /// Writes the first task, of which nothing can have been done yet.
    pub(super) fn first(&mut self, current: &Current) {
        self.task(current, 0);
        self.help();
    }

    fn help(&mut self) {
        self.paragraph("`orgsim sim lesson check` judges, `orgsim sim lesson hint` helps.");
    }

    /// Writes what is said when all is done, and which lesson comes next.
    fn end(&mut self, current: &Current) {
        self.paragraph("**All tasks are done.**");
        self.gap();
        self.markdown(&current.found.lesson.end);
        let mut behind = BUILT_IN.iter();
        if behind.any(|lesson| lesson.name == current.found.id)
            && let Some(next) = behind.next()
        {
            let next = next.name;
            self.paragraph("The next lesson, in the place of this one:");
            self.command(&format!("orgsim sim lesson start {next} --force"));
        }
    }
}
