//! The first reading of the words, before all others (`cli.md` section 2, step 1).

use super::failure::Failure;
use super::words::{self, Level, Opt, Takes, Values};

/// Returns the profile that the words name, by a reading of their own before all others.
pub fn profile(words: &[String], program: &str) -> Result<Option<String>, Failure> {
    let options = [
        plain_option("--profile", Takes::One),
        plain_option("--debug", Takes::Nothing),
    ];
    let level = Level {
        options: &options,
        word: &|_| Ok(()),
        stops_at: None,
    };
    let reading = words::read(&level, words).map_err(|misread| {
        let usage = format!("usage: {program} [--profile PROFILE] [--debug]\n");
        Failure::param_validation(format!("{}\n\n{usage}", misread.0))
    })?;
    Ok(reading
        .given(0)
        .and_then(|given| given.text())
        .map(str::to_owned))
}

fn plain_option(name: &'static str, takes: Takes) -> Opt {
    Opt {
        name: name.into(),
        takes,
        values: Values::Any,
        required: false,
        documented: true,
        text: "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_in_front_of_an_equals_sign_begins_every_option() {
        let failure = profile(&["-=x".to_owned()], "aws").unwrap_err();
        let why = "ambiguous option: -=x could match --profile, --debug";
        assert!(format!("{failure:?}").contains(why));
    }
}
