//! The shells: what they load, what they ask, and how they want to be answered.

use clap::ValueEnum;
use reference::shlex;

use super::candidate::Candidate;
use super::candidates::Candidates;
use super::cursor::Cursor;

/// A shell that completes command lines.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(in crate::sim) enum Shell {
    Bash,
    Zsh,
    Fish,
}

/// What a shell asks.
#[derive(Debug, PartialEq)]
pub(super) struct Question {
    /// The finished words, without the program.
    pub(super) before: Vec<String>,
    /// The word that ends at the cursor.
    pub(super) word: String,
    /// What bash takes for that word: it begins one also behind `=`, `:` and `@`.
    begun: String,
    /// Whether the shell only lists what is possible, and writes nothing.
    only_lists: bool,
}

/// The answer that has the shell complete names of files itself.
const FILES: &str = "\t\n";

impl Shell {
    /// Returns what the shell loads.
    pub(in crate::sim) fn script(self) -> &'static str {
        match self {
            Self::Bash => include_str!("../../../completions/orgsim.bash"),
            Self::Zsh => include_str!("../../../completions/_orgsim"),
            Self::Fish => include_str!("../../../completions/orgsim.fish"),
        }
    }

    /// Parses the arguments that the completion script passes; nothing if they are malformed.
    ///
    /// bash passes how it completes, the line up to the cursor, and what it takes for the last word. The
    /// others pass the words.
    pub(super) fn question(self, words: &[String]) -> Option<Question> {
        match (self, words) {
            (Self::Bash, [manner, line, begun]) => {
                let (mut before, is_new) = so_far(line)?;
                let word = if is_new { None } else { before.pop() };
                Some(Question {
                    before: before.into_iter().skip(1).collect(),
                    word: word.unwrap_or_default(),
                    begun: begun.clone(),
                    only_lists: LISTING.contains(&manner.as_str()),
                })
            }
            (Self::Bash, _) | (_, []) => None,
            (_, [before @ .., word]) => Some(Question {
                before: before.to_vec(),
                word: word.clone(),
                begun: word.clone(),
                only_lists: false,
            }),
        }
    }

    /// Writes an answer: a candidate a line, and behind a tab what there is to say of it.
    pub(super) fn answer(
        self,
        question: &Question,
        cursor: &Cursor<'_>,
        found: &Candidates,
    ) -> String {
        let found = match found {
            Candidates::Files => return FILES.to_owned(),
            Candidates::These(found) => found,
        };
        match self {
            Self::Bash => for_bash(question, cursor, found),
            // zsh has to ignore what precedes the value.
            Self::Zsh => found
                .iter()
                .map(|one| described("", &one.text, &one.about))
                .collect(),
            Self::Fish => {
                let prefix = cursor.prefix;
                let lines = found
                    .iter()
                    .map(|one| described(prefix, &one.text, &one.about));
                lines.collect()
            }
        }
    }
}

/// Splits a line up to the cursor, and tells whether a new word begins there. A quotation may be open.
fn so_far(line: &str) -> Option<(Vec<String>, bool)> {
    if let Ok(words) = shlex::split(line) {
        return Some((words, line.ends_with([' ', '\t'])));
    }
    let mut closed = ["'", "\""]
        .into_iter()
        .map(|quote| format!("{line}{quote}"));
    let words = closed.find_map(|line| shlex::split(&line).ok())?;
    Some((words, false))
}

/// How bash says that it only lists: after a second tab, or where it is set to list at once.
const LISTING: [&str; 3] = ["63", "33", "64"];

/// bash takes what it is given as it is: no other candidates, no descriptions but in a list, and of
/// the word only what bash takes for it.
fn for_bash(question: &Question, cursor: &Cursor<'_>, found: &[Candidate]) -> String {
    let fitting = found
        .iter()
        .filter(|one| one.text.starts_with(cursor.begun));
    let fitting: Vec<_> = fitting.collect();
    let has_choice = question.only_lists && fitting.len() > 1;
    let before = question.word.strip_suffix(&question.begun);
    let line = |one: &Candidate| {
        let whole = format!("{}{}", cursor.prefix, one.text);
        let text = before.and_then(|before| whole.strip_prefix(before));
        let text = text.unwrap_or(&whole);
        if has_choice && !one.about.is_empty() {
            format!("{text}  ({})\n", one.about)
        } else {
            format!("{text}\n")
        }
    };
    fitting.into_iter().map(line).collect()
}

fn described(prefix: &str, text: &str, about: &str) -> String {
    format!("{prefix}{text}\t{about}\n")
}
