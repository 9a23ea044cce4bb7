//! The words of an operation's level: its options, and what was given for each (`cli.md` section 2,
//! steps 11 to 13).

use organizations::Operation;
use reference::numeral;
use reference::similar::close_names;
use shape::Value;

use super::read::{Given, Level, Reading, read};
use crate::cli::failure::{Failure, Misread};
use crate::command_tree::{Global, OperationOptions, Opt, Purpose};

/// The options of an operation, read.
pub(crate) struct Arguments {
    options: OperationOptions,
    reading: Reading,
}

impl Arguments {
    /// Reads the words of the level.
    pub(crate) fn read(operation: &Operation, words: &[String]) -> Result<Self, Misread> {
        let options = OperationOptions::of(operation);
        let level = Level {
            options: &options.options,
            word: &|_| Ok(()),
            takes: 1,
            stops_at: None,
        };
        let reading = read(&level, words)?;
        let arguments = Self { options, reading };
        arguments.must_have_required(words)?;
        Ok(arguments)
    }

    fn must_have_required(&self, words: &[String]) -> Result<(), Misread> {
        let options = self.options.options.iter().enumerate();
        let required = options.filter(|(_, option)| option.required);
        let mut missing = required.filter(|(place, _)| self.reading.given(*place).is_none());
        let Some((_, first)) = missing.next() else {
            return Ok(());
        };
        if lifts_requirements(words) {
            return Ok(());
        }
        let mut message = format!("the following arguments are required: {}", first.name);
        missing.for_each(|(_, option)| message.extend([", ", &option.name]));
        Err(Misread(message))
    }

    /// Tells whether the level's own word asks for help.
    pub(crate) fn ask_for_help(&self) -> bool {
        self.reading.word.as_deref() == Some("help")
    }

    /// Refuses unknown words; the level's own word is named last.
    pub(crate) fn must_be_known(&self) -> Result<(), Failure> {
        let own_word = self.reading.word.iter().filter(|word| !word.is_empty());
        let unknown = self.reading.rest.iter().chain(own_word).map(String::as_str);
        match complaint(&unknown.collect::<Vec<_>>(), &self.options.options) {
            Some(message) => Err(Failure::UnknownOptions(message)),
            None => Ok(()),
        }
    }

    /// Refuses options of automatic paging.
    pub(crate) fn must_not_page(&self) -> Result<(), Failure> {
        // As in the reference, a number 0 and an empty text count as not given.
        let counts = |purpose: &Purpose, text: &str| match purpose {
            Purpose::StartingToken => !text.is_empty(),
            _ => numeral::integer(text) != Some(Value::Integer(0)),
        };
        let automatic = self.given().filter(|(_, purpose, given)| {
            purpose.is_automatic_paging() && given.text().is_some_and(|text| counts(purpose, text))
        });
        let named: Vec<_> = automatic.map(|(name, _, _)| name).collect();
        if named.is_empty() {
            return Ok(());
        }
        Err(Failure::param_validation(format!(
            "Cannot specify --no-paginate along with pagination arguments: {}",
            named.join(", ")
        )))
    }

    /// Returns an iterator over the options that were given: name, purpose, and what was given.
    pub(crate) fn given(&self) -> impl Iterator<Item = (&str, &Purpose, &Given)> {
        let options = self
            .options
            .options
            .iter()
            .zip(&self.options.purposes)
            .enumerate();
        options.filter_map(|(place, (option, purpose))| {
            Some((&*option.name, purpose, self.reading.given(place)?))
        })
    }

    /// Tells whether an option is given that is there for paging by hand.
    pub(crate) fn page_by_hand(&self) -> bool {
        let options = self.options.options.iter().enumerate();
        let mut hidden = options.filter(|(_, option)| !option.documented);
        hidden.any(|(place, _)| self.reading.given(place).is_some())
    }

    /// Returns the kind of sample that is asked for, if one is.
    pub(crate) fn sample(&self) -> Option<&str> {
        let mut given = self.given();
        let (_, _, given) =
            given.find(|(_, purpose, _)| matches!(purpose, Purpose::GenerateCliSkeleton))?;
        Some(given.text().unwrap_or("input"))
    }
}

/// Refuses words of which a command that is no operation knows nothing.
pub(crate) fn must_be_known(rest: &[String], options: &[Opt]) -> Result<(), Failure> {
    let unknown: Vec<_> = rest.iter().map(String::as_str).collect();
    complaint(&unknown, options).map_or(Ok(()), |message| Err(Failure::param_validation(message)))
}

/// Names unknown words, if there are any, and what they may have meant.
fn complaint(unknown: &[&str], options: &[Opt]) -> Option<String> {
    if unknown.is_empty() {
        return None;
    }
    let mut message = format!("Unknown options: {}", unknown.join(", "));
    let suggestions = suggestions(unknown, options);
    if !suggestions.is_empty() {
        message.push_str("\n\nMaybe you meant:");
        message.extend(suggestions);
    }
    Some(message)
}

/// Returns a line for each documented option that an unknown word may have meant.
fn suggestions(unknown: &[&str], options: &[Opt]) -> Vec<String> {
    let known = options.iter().chain(Global::ALL);
    let known = known.filter(|option| option.documented);
    let known: Vec<_> = known
        .map(|option| option.name.trim_start_matches('-'))
        .collect();
    let mut lines = Vec::new();
    for word in unknown.iter().filter(|word| word.starts_with("--")) {
        let typed = word.split_once('=').map_or(*word, |(typed, _)| typed);
        let name = typed.trim_start_matches('-');
        for close in close_names(name, known.iter().copied()) {
            let line = format!("\n  * --{close} (instead of {typed})");
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines
}

/// Tells whether the words say in full that the input may come from elsewhere, or isn't needed.
fn lifts_requirements(words: &[String]) -> bool {
    let place_of = |option: &str| words.iter().position(|word| word == option);
    let is_of_input = |at: usize| words.get(at + 1).is_none_or(|word| word != "output");
    place_of("--cli-input-json").is_some()
        || place_of("--cli-input-yaml").is_some()
        || place_of("--generate-cli-skeleton").is_some_and(is_of_input)
}
