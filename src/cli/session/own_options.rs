//! The options that only orgsim has (`simulator.md` sections 2 and 3). They may be anywhere on the line.
//!
//! They are taken out before anything else is read, and must be written in full, so that they
//! change no abbreviation, message or suggestion of the reference.

use crate::cli::failure::{Failure, Misread, usage};
use crate::command_tree::Own;

/// What the options say.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct OwnOptions {
    /// The path of the state file.
    pub state_file: Option<String>,
    /// Who calls: an account id, an e-mail address or a name.
    pub caller: Option<String>,
}

impl OwnOptions {
    /// Takes the options out of the words.
    pub fn take(words: &mut Vec<String>, program: &str) -> Result<Self, Failure> {
        let mut options = Self::default();
        let mut rest = Vec::with_capacity(words.len());
        let mut remaining = words.drain(..);
        while let Some(word) = remaining.next() {
            if word == "--" {
                rest.push(word);
                break;
            }
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (word.as_str(), None),
            };
            let Some(own) = Own::named(name) else {
                rest.push(word);
                continue;
            };
            let value = value.or_else(|| remaining.next().filter(|next| !next.starts_with("--")));
            let value = value.ok_or_else(|| {
                let misread = Misread(format!("argument {name}: expected one argument"));
                Failure::misread(&usage(program), &misread)
            })?;
            match own {
                Own::StateFile => options.state_file = Some(value),
                Own::Caller => options.caller = Some(value),
            }
        }
        rest.extend(remaining);
        *words = rest;
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_options_are_taken_out_wherever_they_stand() {
        let words = "list-accounts --caller 222222222222 --output text --state-file=s.json";
        let mut words: Vec<_> = words.split(' ').map(str::to_owned).collect();
        let options = OwnOptions::take(&mut words, "orgsim").unwrap();
        assert_eq!(options.caller.as_deref(), Some("222222222222"));
        assert_eq!(options.state_file.as_deref(), Some("s.json"));
        assert_eq!(words, ["list-accounts", "--output", "text"]);
    }
}
