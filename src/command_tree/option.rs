//! Options: what the parser, the help pages and completion need to know of one.

use std::borrow::Cow;

/// An option.
#[derive(Debug, Clone)]
pub struct Opt {
    /// The name with its hyphens, as in `--handshake-id`.
    pub name: Cow<'static, str>,
    /// What it takes.
    pub takes: Takes,
    /// What a value must be, to be looked at while the line is read.
    pub values: Values,
    /// The kind of its values in the reference's words, unless a shape tells.
    pub kind: &'static str,
    /// Whether it must be given.
    pub required: bool,
    /// Whether help and suggestions name it.
    pub documented: bool,
    /// Whether it is documented and completed after every command, not only before: the others that
    /// every command takes are rarely used.
    pub everyday: bool,
    /// What completes a value.
    pub completer: Completer,
    /// What it is for, in Markdown: first a sentence, then more if there is more.
    pub text: &'static str,
}

/// What an option takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// Nothing.
    Nothing,
    /// One value.
    One,
    /// One value or none.
    OneOrNone,
    /// All plain words up to the next option.
    Many,
}

/// What the values of an option must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    /// Anything.
    Any,
    /// One of these.
    Choice(&'static [&'static str]),
    /// A whole number.
    Integer,
}

/// What completes the values of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Completer {
    /// Its choices, or what the state has for the shape of a member.
    Values,
    /// The names of files.
    Files,
    /// Nothing here; a shell may know addresses.
    Addresses,
    /// The accounts of the world.
    Accounts,
    /// The profiles of the configuration files.
    Profiles,
}

// A row of a table begins with one of the first three and adds what is not as with most.
impl Opt {
    /// An option that takes nothing.
    pub const fn flag(name: &'static str, text: &'static str) -> Self {
        Self {
            name: Cow::Borrowed(name),
            takes: Takes::Nothing,
            values: Values::Any,
            kind: "boolean",
            required: false,
            documented: true,
            everyday: false,
            completer: Completer::Values,
            text,
        }
    }

    /// An option that takes a value.
    pub const fn valued(name: &'static str, text: &'static str) -> Self {
        let mut option = Self::flag(name, text);
        option.takes = Takes::One;
        option.kind = "string";
        option
    }

    /// An option that takes a whole number.
    pub(super) const fn number(name: &'static str, text: &'static str) -> Self {
        let mut option = Self::valued(name, text);
        option.values = Values::Integer;
        option.kind = "integer";
        option
    }

    pub(super) const fn one_of(mut self, choices: &'static [&'static str]) -> Self {
        self.values = Values::Choice(choices);
        self
    }

    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(super) const fn or_alone(mut self) -> Self {
        self.takes = Takes::OneOrNone;
        self
    }

    pub(super) const fn shown_as(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    pub(super) const fn everyday(mut self) -> Self {
        self.everyday = true;
        self
    }

    pub(super) const fn completed_by(mut self, completer: Completer) -> Self {
        self.completer = completer;
        self
    }
}
