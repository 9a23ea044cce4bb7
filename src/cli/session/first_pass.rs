//! The first reading of the words, before all others (`cli.md` section 2, step 1).

use crate::Environment;
use crate::cli::failure::{Failure, Misread};
use crate::cli::words::{self, Level};
use crate::command_tree::{Global, Opt};

/// Returns the profile that the words name, by a reading of their own before all others.
pub(crate) fn named_profile(
    words: &[String],
    environment: &Environment<'_>,
) -> Result<Option<String>, Failure> {
    named(words).map_err(|misread| Failure::misread(&usage(environment), &misread))
}

fn named(words: &[String]) -> Result<Option<String>, Misread> {
    let options = [
        Opt::valued(Global::Profile.name(), ""),
        Opt::flag(Global::Debug.name(), ""),
    ];
    let level = Level {
        options: &options,
        word: &|_| Ok(()),
        takes: 1,
        stops_at: None,
    };
    let reading = words::read(&level, words)?;
    Ok(reading
        .given(0)
        .and_then(|given| given.text())
        .map(str::to_owned))
}

/// Returns the usage of these options alone.
fn usage(environment: &Environment<'_>) -> String {
    let program = &environment.program;
    if environment.colours_usage() {
        return format!(
            "\u{1b}[1;34musage: \u{1b}[0m\u{1b}[1;35m{program}\u{1b}[0m \
             [\u{1b}[36m--profile \u{1b}[33mPROFILE\u{1b}[0m] [\u{1b}[36m--debug\u{1b}[0m]\n"
        );
    }
    format!("usage: {program} [--profile PROFILE] [--debug]\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_in_front_of_an_equals_sign_begins_every_option() {
        let misread = named(&["-=x".to_owned()]).unwrap_err();
        assert_eq!(
            misread.0,
            "ambiguous option: -=x could match --profile, --debug"
        );
    }
}
