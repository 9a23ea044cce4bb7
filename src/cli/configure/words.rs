//! The words of a command's level.

use crate::Environment;
use crate::cli::failure::{Failure, Misread, usage_behind_error};
use crate::cli::values;
use crate::cli::words::{self, Level, Reading};
use crate::command_tree::{Argument, ConfigureCommand, Opt};

/// The words of a command, read. What files have instead of values is loaded.
pub(super) struct Words {
    /// The first argument.
    pub(super) first: String,
    /// The second.
    pub(super) second: String,
    options: Vec<Opt>,
    reading: Reading,
    /// The values of options, where they were in files.
    loaded: Vec<Option<String>>,
}

/// Reads the words of a command.
pub(super) fn read(
    command: ConfigureCommand,
    words: &[String],
    environment: &Environment<'_>,
) -> Result<Words, Failure> {
    let arguments = command.arguments();
    let options = command.options();
    let level = Level {
        options: &options,
        word: &|_| Ok(()),
        takes: arguments.len(),
        stops_at: None,
    };
    let reading = words::read(&level, words).and_then(|reading| {
        must_be_whole(arguments, &options, &reading)?;
        Ok(reading)
    });
    let mut reading =
        reading.map_err(|misread| Failure::misread(&usage_behind_error(environment), &misread))?;
    let value = |argument: Option<&Argument>, word: Option<String>| match (argument, word) {
        (Some(argument), Some(word)) => values::text_of_option(argument.name, &word, environment),
        (_, word) => Ok(word.unwrap_or_default()),
    };
    let first = value(arguments.first(), reading.word.take())?;
    let second = value(arguments.get(1), reading.second.take())?;
    let loaded = (0..options.len()).map(|place| {
        let text = reading.given(place).and_then(|given| given.text());
        let name = &options[place].name;
        text.map(|text| values::text_of_option(name, text, environment))
            .transpose()
    });
    let loaded = loaded.collect::<Result<_, _>>()?;
    words::must_be_known(&reading.rest, &options)?;
    Ok(Words {
        first,
        second,
        options,
        reading,
        loaded,
    })
}

fn must_be_whole(
    arguments: &[Argument],
    options: &[Opt],
    reading: &Reading,
) -> Result<(), Misread> {
    let given = [reading.word.is_some(), reading.second.is_some()];
    let arguments = arguments.iter().zip(given);
    let arguments =
        arguments.filter_map(|(argument, is_given)| (!is_given).then_some(argument.name));
    let options = options.iter().enumerate();
    let options =
        options.filter(|(place, option)| option.required && reading.given(*place).is_none());
    let missing = arguments.chain(options.map(|(_, option)| &*option.name));
    let missing: Vec<_> = missing.collect();
    if missing.is_empty() {
        return Ok(());
    }
    let missing = missing.join(", ");
    Err(Misread(format!(
        "the following arguments are required: {missing}"
    )))
}

impl Words {
    /// Returns the value of an option.
    pub(super) fn value(&self, option: &str) -> Option<&str> {
        self.loaded[self.place(option)?].as_deref()
    }

    /// Tells whether an option is given.
    pub(super) fn has(&self, option: &str) -> bool {
        let place = self.place(option);
        place.is_some_and(|place| self.reading.given(place).is_some())
    }

    fn place(&self, option: &str) -> Option<usize> {
        self.options.iter().position(|known| known.name == option)
    }
}
