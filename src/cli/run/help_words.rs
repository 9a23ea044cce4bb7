//! The words behind `help` (`cli.md` section 15.2).

use crate::Environment;
use crate::cli::failure::{Misread, invalid_choice};
use crate::cli::words::{self, Level};
use crate::command_tree::{Guide, ServiceName};

/// What the words behind `help` ask for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum HelpWords {
    /// The page of the program.
    Program,
    /// A page that `help` has by a name of its own.
    Guide(Guide),
    /// The page of a command, which only orgsim finds this way: its name, and further words.
    Command(String, Vec<String>),
}

/// Reads the words behind `help`. What follows a guide's name is ignored.
pub(super) fn read(environment: &Environment<'_>, words: &[String]) -> Result<HelpWords, Misread> {
    let check = |word: &str| check(environment, word);
    let level = Level {
        options: &[],
        word: &check,
        takes: 1,
        stops_at: None,
    };
    if words == ["help"] {
        return Ok(HelpWords::Program);
    }
    let reading = words::read(&level, words)?;
    Ok(match reading.word {
        None => HelpWords::Program,
        Some(word) => match Guide::named(&word) {
            Some(guide) => HelpWords::Guide(guide),
            None => HelpWords::Command(word, reading.rest),
        },
    })
}

fn check(environment: &Environment<'_>, word: &str) -> Result<(), Misread> {
    let is_known = Guide::named(word).is_some() || !environment.mimics() && is_command(word);
    if is_known {
        return Ok(());
    }
    let names = Guide::ALL.map(Guide::name);
    Err(invalid_choice("subcommand", word, names))
}

/// Tells whether a word is a service, or a subcommand that may stand without its service.
pub(super) fn is_command(word: &str) -> bool {
    let organizations = ServiceName::Organizations;
    ["configure", "sim"].contains(&word)
        || ServiceName::named(word).is_some()
        || organizations.operation(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_as(program: &str, line: &str) -> Result<HelpWords, String> {
        let words: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        let environment = Environment::bare(program, &|_| None);
        read(&environment, &words).map_err(|misread| misread.0)
    }

    #[test]
    fn guides_have_names_and_options_none() {
        assert_eq!(read_as("aws", ""), Ok(HelpWords::Program));
        assert_eq!(read_as("aws", "--foo"), Ok(HelpWords::Program));
        assert_eq!(read_as("aws", "help"), Ok(HelpWords::Program));
        let codes = Ok(HelpWords::Guide(Guide::ReturnCodes));
        assert_eq!(read_as("aws", "return-codes x"), codes);
    }

    #[test]
    fn a_name_that_is_nearly_one_is_told() {
        let misread = read_as("aws", "topic").unwrap_err();
        assert!(misread.contains("Found invalid choice 'topic'"));
        assert!(misread.ends_with("\n  * topics"), "{misread}");
    }

    #[test]
    fn only_orgsim_finds_commands_behind_help() {
        assert!(read_as("aws", "list-accounts").is_err());
        let command = HelpWords::Command("list-accounts".to_owned(), Vec::new());
        assert_eq!(read_as("orgsim", "list-accounts"), Ok(command));
    }
}
