//! The position of the cursor on a command line.

use clap::{Arg, Command};

/// The position of the cursor: which command was named, and what is being written.
#[derive(Debug)]
pub(super) struct Cursor<'a> {
    /// The commands that were named, the program first.
    pub(super) path: Vec<&'a Command>,
    /// The option or positional argument whose value is being written; else it is a name.
    pub(super) argument: Option<&'a Arg>,
    /// What of the word belongs to what is in front of the value, as in `--output=`.
    pub(super) prefix: &'a str,
    /// The beginning of the value or name.
    pub(super) begun: &'a str,
    /// The options that were given.
    pub(super) given: Vec<&'a str>,
    /// The values that were given, each with its option.
    values: Vec<(&'a str, &'a str)>,
    positionals: usize,
}

impl<'a> Cursor<'a> {
    /// Finds the cursor behind words, at the end of one more that is perhaps not finished.
    pub(super) fn find(program: &'a Command, before: &'a [String], word: &'a str) -> Self {
        let mut cursor = Self {
            path: vec![program],
            argument: None,
            prefix: "",
            begun: word,
            given: Vec::new(),
            values: Vec::new(),
            positionals: 0,
        };
        for word in before {
            cursor.pass(word);
        }
        cursor.stop_at(word);
        cursor
    }

    /// Returns the command that was named last.
    pub(super) fn command(&self) -> &'a Command {
        self.path[self.path.len() - 1]
    }

    /// Returns the value that an option was given.
    pub(super) fn value(&self, option: &str) -> Option<&'a str> {
        let mut values = self.values.iter().rev();
        values
            .find(|(name, _)| *name == option)
            .map(|(_, value)| *value)
    }

    fn pass(&mut self, word: &'a str) {
        if word.starts_with("--") {
            let (name, value) = split(word);
            self.given.push(name);
            self.values.extend(value.map(|value| (name, value)));
            let option = self.option(name).filter(|_| value.is_none());
            self.argument = option.filter(|option| takes_values(option));
        } else if let Some(option) = self.argument {
            let name = self.given.last().copied().unwrap_or_default();
            self.values.push((name, word));
            self.argument = Some(option).filter(|option| takes_many(option));
        } else if let Some(command) = self.command().find_subcommand(word) {
            self.path.push(command);
            self.positionals = 0;
        } else {
            self.positionals += 1;
        }
    }

    fn stop_at(&mut self, word: &'a str) {
        if !word.starts_with('-') {
            let positional = || self.command().get_positionals();
            let index = self.positionals.min(positional().count().saturating_sub(1));
            self.argument = self.argument.or_else(|| {
                let positional = positional().nth(index);
                positional.filter(|argument| index == self.positionals || takes_many(argument))
            });
            return;
        }
        self.argument = None;
        if let (name, Some(value)) = split(word) {
            self.argument = self.option(name);
            self.prefix = &word[..=name.len()];
            self.begun = value;
        }
    }

    /// Returns the option of a name: of the command, or of the program, whose options may stand anywhere.
    fn option(&self, name: &str) -> Option<&'a Arg> {
        let name = name.strip_prefix("--")?;
        let mut commands = [self.command(), self.path[0]].into_iter();
        commands.find_map(|command| {
            let mut options = options(command);
            options.find(|option| option.get_long() == Some(name))
        })
    }
}

/// Returns the options of a command, also those that take no value.
pub(super) fn options(command: &Command) -> impl Iterator<Item = &Arg> {
    let arguments = command.get_arguments();
    arguments.filter(|argument| !argument.is_positional())
}

fn split(word: &str) -> (&str, Option<&str>) {
    match word.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (word, None),
    }
}

fn takes_values(argument: &Arg) -> bool {
    argument
        .get_num_args()
        .is_some_and(|values| values.takes_values())
}

fn takes_many(argument: &Arg) -> bool {
    argument
        .get_num_args()
        .is_some_and(|values| values.max_values() > 1)
}
