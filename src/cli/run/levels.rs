//! The levels of the command line (`cli.md` sections 2 and 3.3): the options of every command and a
//! service, then a subcommand, then its options. Aliases are replaced on the way.

use organizations::{OPERATIONS, Operation};

use super::alias::{self, Aliases, Meaning};
use super::elsewhere::{unknown_service, unknown_subcommand};
use super::help_words::{self, HelpWords, is_command};
use crate::Environment;
use crate::cli::failure::{Failure, Misread, usage_behind_error};
use crate::cli::session;
use crate::cli::words::{self, Globals, Level, Reading, wants_help};
use crate::command_tree::{ConfigureCommand, Global, Guide, Opt, ServiceName, is_kebab_of, kebab};

/// How deep aliases may be nested; beyond it, the reference exceeds Python's recursion limit.
const MOST_ALIASES: usize = 450;

/// What the words of the upper levels ask for.
#[derive(Debug)]
pub(super) enum Target {
    /// The page about the program, or the error about an unknown word after `help`.
    Help,
    /// The version of the program, asked for by an alias.
    Version,
    /// A page that `help` has by a name of its own.
    Guide(Guide),
    /// The page about a service.
    ServiceHelp(ServiceName),
    /// The questions that `configure` asks by itself.
    Ask,
    /// The page about `configure`.
    ConfigureHelp,
    /// A command of `configure`, and the words of its level.
    Configure(ConfigureCommand, Vec<String>),
    /// An operation, and the words of its level.
    Operation(&'static Operation, Vec<String>),
    /// One of the simulator's own commands, and its words.
    Sim(Vec<String>),
    /// A line of shell, and the words to add to it.
    Shell(String, Vec<String>),
}

impl Target {
    /// Returns the name of the operation that is asked for, if it is one.
    pub(super) fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Operation(operation, _) => Some(operation.name()),
            _ => None,
        }
    }
}

/// The reader of the upper levels.
pub(super) struct Levels<'a> {
    /// The surroundings.
    pub environment: &'a Environment<'a>,
    /// The user's aliases.
    pub aliases: &'a Aliases,
    /// The options of every command.
    pub options: &'a [Opt],
}

/// The first level, read.
pub(super) struct Top {
    /// The options of every command.
    pub globals: Globals,
    /// Whether the version was asked for.
    pub version: bool,
    word: Option<String>,
    rest: Vec<String>,
}

impl Top {
    fn of(reading: Reading) -> Self {
        let globals = Globals::of(&reading);
        Self {
            globals,
            version: reading.stopped,
            word: reading.word,
            rest: reading.rest,
        }
    }
}

impl Levels<'_> {
    /// Reads the first level.
    pub(super) fn top(&self, words: &[String]) -> Result<Top, Failure> {
        let check = |word: &str| self.check_service(word);
        let level = Level {
            options: self.options,
            word: &check,
            takes: 1,
            stops_at: Some(Global::Version.name()),
        };
        let top = Top::of(words::read(&level, words).map_err(|misread| self.misread(&misread))?);
        if top.word.is_none() && !top.version && !wants_help(self.environment, &top.rest) {
            return Err(self.missing("command"));
        }
        Ok(top)
    }

    fn missing(&self, argument: &str) -> Failure {
        self.misread(&Misread(format!(
            "the following arguments are required: {argument}"
        )))
    }

    pub(super) fn misread(&self, misread: &Misread) -> Failure {
        Failure::misread(&usage_behind_error(self.environment), misread)
    }

    /// Tells whether a word is a service or command even without aliases.
    fn is_built_in(&self, word: &str) -> bool {
        let service = ServiceName::named(word).is_some();
        service
            || ["configure", "sim"].contains(&word)
            || !self.environment.mimics() && is_command(word)
    }

    fn check_service(&self, word: &str) -> Result<(), Misread> {
        let own = ["organizations", "sts", "configure", "sim", "help"];
        let aliases = self.aliases.services();
        // Under its own name, the program takes a subcommand without its service.
        let subcommands = if self.environment.mimics() {
            &[][..]
        } else {
            &OPERATIONS[..]
        };
        let is_subcommand = subcommands
            .iter()
            .any(|operation| is_kebab_of(word, operation.name()));
        if own.contains(&word) || aliases.contains(&word) || is_subcommand {
            return Ok(());
        }
        let subcommands: Vec<_> = subcommands.iter().map(|op| kebab(op.name())).collect();
        let subcommands = subcommands.iter().map(String::as_str);
        Err(unknown_service(
            self.environment,
            word,
            own.into_iter().chain(aliases).chain(subcommands),
        ))
    }

    /// Finds out what the words of the first level ask for. `globals` become those of aliases.
    pub(super) fn target(&self, top: Top, globals: &mut Globals) -> Result<Target, Failure> {
        let Top {
            mut word, mut rest, ..
        } = top;
        for _ in 0..MOST_ALIASES {
            let Some(name) = word else {
                return Ok(Target::Help);
            };
            let words = match self.aliases.service(&name)? {
                None => return self.named(&name, rest, globals),
                Some(Meaning::Shell(line)) => return Ok(Target::Shell(line, rest)),
                Some(Meaning::Words(words)) => words,
            };
            let inner = self.top(&words)?;
            if inner.version {
                return Ok(Target::Version);
            }
            take_over(inner.globals, &name, globals)?;
            word = inner.word;
            rest = [inner.rest, rest].concat();
            // An alias reaches what it shadows by its own name, but not through another alias.
            if word.as_ref() == Some(&name) && self.is_built_in(&name) {
                return self.named(&name, rest, globals);
            }
        }
        Err(alias::endless())
    }

    fn named(
        &self,
        name: &str,
        rest: Vec<String>,
        globals: &mut Globals,
    ) -> Result<Target, Failure> {
        match (ServiceName::named(name), name) {
            (Some(service), _) => self.service(service, &rest, globals),
            (None, "sim") => Ok(Target::Sim(rest)),
            (None, "configure") => self.configure(rest),
            (None, "help") => self.help(&rest, globals),
            (None, _) => {
                let words: Vec<_> = std::iter::once(name.to_owned()).chain(rest).collect();
                self.service(ServiceName::Organizations, &words, globals)
            }
        }
    }

    /// Finds out what the words behind `help` ask for.
    fn help(&self, words: &[String], globals: &mut Globals) -> Result<Target, Failure> {
        let read = help_words::read(self.environment, words);
        let help = ["help".to_owned()];
        match read.map_err(|misread| self.misread(&misread))? {
            HelpWords::Program => Ok(Target::Help),
            HelpWords::Guide(guide) => Ok(Target::Guide(guide)),
            HelpWords::Command(name, words) if name == "sim" => {
                Ok(Target::Sim([&help, &words[..]].concat()))
            }
            HelpWords::Command(name, words) => {
                self.named(&name, [&words[..], &help].concat(), globals)
            }
        }
    }

    /// Reads the level of a service: the subcommand.
    fn service(
        &self,
        service: ServiceName,
        words: &[String],
        globals: &mut Globals,
    ) -> Result<Target, Failure> {
        let mut words = words.to_vec();
        for _ in 0..MOST_ALIASES {
            let reading = self.subcommand(service, &words)?;
            let Some(name) = reading.word else {
                if wants_help(self.environment, &reading.rest) {
                    return Ok(Target::ServiceHelp(service));
                }
                return Err(self.missing("operation"));
            };
            if name == "help" {
                return Ok(Target::ServiceHelp(service));
            }
            words = match self.aliases.subcommand(service.name(), &name)? {
                None => reading.rest,
                Some(Meaning::Shell(line)) => return Ok(Target::Shell(line, reading.rest)),
                Some(Meaning::Words(words)) => {
                    let inner = self.options_of_alias(service, words)?;
                    if inner.version {
                        return Ok(Target::Version);
                    }
                    take_over(inner.globals, &name, globals)?;
                    let mut words = [inner.rest, reading.rest].concat();
                    // What an alias shadows gets all words but the first, whatever that is.
                    if service.operation(&name).is_some() && !words.is_empty() {
                        words.remove(0);
                    }
                    words
                }
            };
            if let Some(operation) = service.operation(&name) {
                return Ok(Target::Operation(operation, words));
            }
        }
        Err(alias::endless())
    }

    fn subcommand(&self, service: ServiceName, words: &[String]) -> Result<Reading, Failure> {
        let check = |word: &str| {
            let aliases = self.aliases.subcommands(service.name());
            if word == "help" || service.operation(word).is_some() || aliases.contains(&word) {
                return Ok(());
            }
            let names: Vec<_> = service
                .operations()
                .iter()
                .map(|op| kebab(op.name()))
                .collect();
            let names = names
                .iter()
                .map(String::as_str)
                .chain(["help"])
                .chain(aliases);
            Err(unknown_subcommand(service, word, names))
        };
        let level = Level {
            options: &[],
            word: &check,
            takes: 1,
            stops_at: None,
        };
        words::read(&level, words).map_err(|misread| self.misread(&misread))
    }

    /// Takes the options of every command out of the words of a subcommand's alias.
    fn options_of_alias(
        &self,
        service: ServiceName,
        mut words: Vec<String>,
    ) -> Result<Top, Failure> {
        words.insert(0, service.name().to_owned());
        let level = Level {
            options: self.options,
            word: &|_| Ok(()),
            takes: 1,
            stops_at: Some("--version"),
        };
        let reading = words::read(&level, &words).map_err(|misread| self.misread(&misread))?;
        Ok(Top::of(reading))
    }
}

/// Takes over the options of an alias; some can't be part of one.
fn take_over(of: Globals, alias: &str, globals: &mut Globals) -> Result<(), Failure> {
    for option in [Global::Debug, Global::Profile] {
        if of.has(option) {
            return Err(alias::unsupported(option.name(), alias));
        }
    }
    session::check_early(&of)?;
    globals.override_with(of);
    Ok(())
}
