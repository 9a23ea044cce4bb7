//! What a demo plays: a text with chapters, remarks and commands, a line each.

use reference::shlex;

/// A step of a demo.
pub(super) enum Step {
    /// The title of what follows.
    Chapter(&'static str),
    /// What is to be seen next.
    Remark(&'static str),
    /// A command line, and its words without the program.
    Command(&'static str, Vec<String>),
}

/// What begins the line of a command.
const COMMAND: &str = "$ orgsim ";

/// Reads a script, which is part of the program.
pub(super) fn steps(script: &'static str) -> impl Iterator<Item = Step> {
    let lines = script.lines().filter(|line| !line.is_empty());
    lines.map(|line| {
        if let Some(words) = line.strip_prefix(COMMAND) {
            let words = shlex::split(words).expect("each quotation is closed");
            return Step::Command(line, words);
        }
        let chapter = line.strip_prefix("== ").map(Step::Chapter);
        let remark = || line.strip_prefix("# ").map(Step::Remark);
        chapter
            .or_else(remark)
            .expect("each line begins with its kind")
    })
}
