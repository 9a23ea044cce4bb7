//! Words into options and their values (`cli.md` section 3), as the reference's parser reads them.
//!
//! clap reads a line differently: here global options are taken out wherever they stand, options may be
//! abbreviated, a word like `-1` or `-x y` is a value but `-x` is not, and unknown words are collected for
//! one message. So this reader goes over the options of a level itself;
//! the clap commands made of the same options give completions and manual pages.

use reference::numeral;

use crate::Environment;
use crate::cli::failure::{Misread, invalid_choice};
use crate::command_tree::{Opt, Takes, Values};

/// What was given for an option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// The option alone.
    Nothing,
    /// A value.
    One(String),
    /// Values.
    Many(Vec<String>),
}

impl Given {
    /// Returns the value, if there is just one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::One(text) => Some(text),
            Self::Nothing | Self::Many(_) => None,
        }
    }
}

/// One level of the command line: the options that it knows, and its words.
pub(crate) struct Level<'a> {
    /// The options, in the order in which messages name them.
    pub options: &'a [Opt],
    /// Looks at the level's own word: the first plain word that no option takes.
    pub word: &'a dyn Fn(&str) -> Result<(), Misread>,
    /// How many plain words that no option takes are its own: at most two.
    pub takes: usize,
    /// The option at which reading stops for good.
    pub stops_at: Option<&'static str>,
}

/// What a level found in its words.
#[derive(Debug, Default)]
pub struct Reading {
    given: Vec<Option<Given>>,
    /// The level's own word.
    pub word: Option<String>,
    /// The level's second word, if it takes one.
    pub second: Option<String>,
    /// The words for the next level, in order.
    pub rest: Vec<String>,
    /// Whether the option at which reading stops was met.
    pub stopped: bool,
}

impl Reading {
    /// Returns what was given for the option at a place in the level's list.
    pub fn given(&self, option: usize) -> Option<&Given> {
        self.given[option].as_ref()
    }
}

/// Reads the words of a level.
pub(crate) fn read(level: &Level<'_>, words: &[String]) -> Result<Reading, Misread> {
    let mut reader = Reader {
        level,
        words,
        at: 0,
        word_at: None,
        only_plain: false,
        reading: Reading {
            given: vec![None; level.options.len()],
            ..Reading::default()
        },
    };
    while !reader.reading.stopped && reader.at < words.len() {
        reader.step()?;
    }
    Ok(reader.reading)
}

/// What a word is to a level.
enum Word<'a> {
    Plain,
    Option {
        place: usize,
        value: Option<&'a str>,
    },
    /// The beginning of several options, at these places.
    Ambiguous(Vec<usize>),
    Unknown,
}

struct Reader<'a> {
    level: &'a Level<'a>,
    words: &'a [String],
    at: usize,
    /// Where the level's own word stood.
    word_at: Option<usize>,
    /// Whether `--` was met: everything behind it is plain.
    only_plain: bool,
    reading: Reading,
}

impl<'a> Reader<'a> {
    fn step(&mut self) -> Result<(), Misread> {
        let word = &self.words[self.at];
        self.at += 1;
        if word == "--" && !self.only_plain {
            self.only_plain = true;
            self.double_hyphen();
            return Ok(());
        }
        match self.classify(word) {
            Word::Plain => self.plain(word),
            Word::Option { place, value } => self.option(place, value),
            Word::Ambiguous(places) => Err(ambiguous(self.level.options, word, &places)),
            Word::Unknown => {
                self.reading.rest.push(word.clone());
                Ok(())
            }
        }
    }

    /// Drops a `--` next to the level's own word, and passes any other on to the next level.
    fn double_hyphen(&mut self) {
        let beside = self.word_at.is_none_or(|word| word + 2 == self.at);
        if !beside {
            self.reading.rest.push("--".to_owned());
        }
    }

    fn plain(&mut self, word: &str) -> Result<(), Misread> {
        let taken = [&self.reading.word, &self.reading.second];
        let taken = taken.into_iter().flatten().count();
        if taken >= self.level.takes {
            self.reading.rest.push(word.to_owned());
            return Ok(());
        }
        if taken > 0 {
            self.reading.second = Some(word.to_owned());
            return Ok(());
        }
        self.word_at = Some(self.at - 1);
        self.reading.word = Some(word.to_owned());
        (self.level.word)(word)
    }

    fn option(&mut self, place: usize, value: Option<&str>) -> Result<(), Misread> {
        let option = &self.level.options[place];
        let given = match (option.takes, value) {
            (Takes::Nothing, Some(value)) => {
                let shown = reference::shown::quoted_text(value);
                return Err(misread(
                    option,
                    &format!("ignored explicit argument {shown}"),
                ));
            }
            (Takes::Nothing, None) => Given::Nothing,
            (Takes::Many, Some(value)) => Given::Many(vec![value.to_owned()]),
            (Takes::One | Takes::OneOrNone, Some(value)) => Given::One(value.to_owned()),
            (Takes::Many, None) => Given::Many(std::iter::from_fn(|| self.plain_word()).collect()),
            (Takes::One, None) => match self.plain_word() {
                Some(value) => Given::One(value),
                None => return Err(misread(option, "expected one argument")),
            },
            (Takes::OneOrNone, None) => self.plain_word().map_or(Given::Nothing, Given::One),
        };
        check_value(option, &given)?;
        self.reading.stopped = self.level.stops_at.is_some_and(|name| name == option.name);
        self.reading.given[place] = Some(given);
        Ok(())
    }

    /// Takes the next word, if it is plain.
    fn plain_word(&mut self) -> Option<String> {
        let word = self.words.get(self.at)?;
        let is_plain =
            self.only_plain || word != "--" && matches!(self.classify(word), Word::Plain);
        if !is_plain {
            return None;
        }
        self.at += 1;
        Some(word.clone())
    }

    fn classify(&self, word: &'a str) -> Word<'a> {
        if self.only_plain || !word.starts_with('-') || word == "-" {
            return Word::Plain;
        }
        let options = self.level.options;
        let place = |name: &str| options.iter().position(|option| option.name == name);
        if let Some(place) = place(word) {
            return Word::Option { place, value: None };
        }
        let (name, value) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (word, None),
        };
        if let Some(place) = value.and_then(|_| place(name)) {
            return Word::Option { place, value };
        }
        let places = abbreviated(options, name);
        match places[..] {
            // This is argparse's rule to tell a negative number, or a value that begins with a hyphen,
            // from an unknown option.
            [] if begins_a_number(word) || word.contains(' ') => Word::Plain,
            [] => Word::Unknown,
            [place] => Word::Option { place, value },
            _ => Word::Ambiguous(places),
        }
    }
}

/// Returns the places of the options that start with a name.
///
/// A hyphen alone is a name only in front of `=`, and then begins every option.
fn abbreviated(options: &[Opt], name: &str) -> Vec<usize> {
    if !name.starts_with("--") && name != "-" {
        return Vec::new();
    }
    let matching = options
        .iter()
        .enumerate()
        .filter(|(_, option)| option.name.starts_with(name));
    matching.map(|(place, _)| place).collect()
}

fn ambiguous(options: &[Opt], word: &str, places: &[usize]) -> Misread {
    let names: Vec<_> = places.iter().map(|place| &*options[*place].name).collect();
    Misread(format!(
        "ambiguous option: {word} could match {}",
        names.join(", ")
    ))
}

fn misread(option: &Opt, why: &str) -> Misread {
    Misread(format!("argument {}: {why}", option.name))
}

fn check_value(option: &Opt, given: &Given) -> Result<(), Misread> {
    let Given::One(value) = given else {
        return Ok(());
    };
    match option.values {
        Values::Any => Ok(()),
        Values::Choice(choices) if choices.contains(&value.as_str()) => Ok(()),
        Values::Choice(choices) => {
            Err(invalid_choice(&option.name, value, choices.iter().copied()))
        }
        Values::Integer if numeral::integer(value).is_some() => Ok(()),
        Values::Integer => {
            let shown = reference::shown::quoted_text(value);
            Err(misread(option, &format!("invalid int value: {shown}")))
        }
    }
}

/// Tells whether a word is a hyphen and the beginning of a number: a digit, or a point and a digit.
fn begins_a_number(word: &str) -> bool {
    let number = word.strip_prefix('-').unwrap_or_default();
    let number = number.strip_prefix('.').unwrap_or(number);
    number.starts_with(|letter| numeral::digit(letter).is_some())
}

/// Tells whether words ask for help in orgsim's own way.
pub(crate) fn wants_help(environment: &Environment<'_>, words: &[String]) -> bool {
    !environment.mimics() && words.iter().any(|word| word == "--help" || word == "-h")
}
