//! Texts in documents: with variables, and with wildcards where these are special.

use std::borrow::Cow;

use super::glob::{self, Atom, Glob};
use super::keys::{Found, Keys, is_multivalued};
use super::truth::Truth;

/// How a text is to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    /// Whether `*` and `?` are wildcards.
    pub(super) wildcards: bool,
    /// Whether `${` begins a variable: only in documents of the newer version.
    pub(super) variables: bool,
    /// Whether all is compared in lower case.
    pub(super) ignores_case: bool,
}

/// A text that others are matched with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pattern {
    /// One without variables.
    Plain(Glob),
    /// One with variables.
    Template(Template),
}

/// A text with variables in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Template {
    pieces: Vec<Piece>,
    ignores_case: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Atoms(Vec<Atom>),
    Variable(Variable),
}

/// A key whose value is put in.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Variable {
    /// The key, in lower case.
    key: String,
    /// What stands for a value that is missing.
    default: Option<String>,
}

/// A text whose variables were put in.
pub(super) enum Resolved {
    Atoms(Vec<Atom>),
    /// It matches nothing: a value is missing, or there are several.
    Nothing,
    /// A value isn't known.
    Unknown,
}

impl Pattern {
    /// Compiles a text.
    pub(super) fn read(text: &str, reading: Reading) -> Self {
        let folded = folded(text, reading.ignores_case);
        match Template::read(&folded, reading) {
            Some(template) => Self::Template(template),
            None if reading.wildcards => Self::Plain(Glob::new(folded)),
            None => Self::Plain(Glob::literal(folded)),
        }
    }

    /// Tells whether a text matches. Where case is ignored, it is in lower case.
    pub(super) fn matches(&self, text: &str, keys: &dyn Keys) -> Truth {
        match self {
            Self::Plain(glob) => glob.matches(text).into(),
            Self::Template(template) => match template.resolve(keys) {
                Resolved::Atoms(atoms) => glob::fits(|at| atoms.get(at).copied(), text).into(),
                Resolved::Nothing => Truth::No,
                Resolved::Unknown => Truth::Unknown,
            },
        }
    }

    /// Tells whether whatever another pattern matches, this one matches.
    pub(super) fn includes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Plain(one), Self::Plain(other)) => one.includes(other),
            (Self::Plain(one), Self::Template(_)) => one.includes(&Glob::new("*")),
            (Self::Template(one), Self::Template(other)) => one == other,
            (Self::Template(_), Self::Plain(_)) => false,
        }
    }
}

impl Template {
    /// Reads a text that has variables; nothing if it has none.
    pub(super) fn read(text: &str, reading: Reading) -> Option<Self> {
        if !reading.variables || !text.contains("${") {
            return None;
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(begin) = rest.find("${") {
            let Some((piece, after)) = variable(&rest[begin..]) else {
                // It only looks like one: what it is made of are characters.
                pieces.push(Piece::Atoms(plain(&rest[..begin + 2], reading)));
                rest = &rest[begin + 2..];
                continue;
            };
            pieces.push(Piece::Atoms(plain(&rest[..begin], reading)));
            pieces.push(piece);
            rest = after;
        }
        pieces.push(Piece::Atoms(plain(rest, reading)));
        Some(Self {
            pieces,
            ignores_case: reading.ignores_case,
        })
    }

    /// Tells whether the value of a key is put in.
    fn names(&self, key: &str) -> bool {
        self.pieces.iter().any(|piece| match piece {
            Piece::Variable(variable) => variable.key.eq_ignore_ascii_case(key),
            Piece::Atoms(_) => false,
        })
    }

    /// Puts the values in. What they contain is no wildcard.
    pub(super) fn resolve(&self, keys: &dyn Keys) -> Resolved {
        let mut made = Vec::new();
        let mut is_known = true;
        for piece in &self.pieces {
            match piece {
                Piece::Atoms(atoms) => made.extend_from_slice(atoms),
                Piece::Variable(variable) => match variable.value(keys) {
                    Value::Text(text) => {
                        made.extend(glob::literally(&folded(&text, self.ignores_case)));
                    }
                    Value::Nothing => return Resolved::Nothing,
                    Value::Unknown => is_known = false,
                },
            }
        }
        if is_known {
            Resolved::Atoms(made)
        } else {
            Resolved::Unknown
        }
    }
}

/// Tells whether a text of a document of the newer version has a key as a variable.
pub(crate) fn has_variable(text: &str, key: &str) -> bool {
    let reading = Reading {
        wildcards: false,
        variables: true,
        ignores_case: false,
    };
    may_have_variable(text) && Template::read(text, reading).is_some_and(|text| text.names(key))
}

/// Tells whether a text of a document may have a variable.
pub(crate) fn may_have_variable(text: &str) -> bool {
    // Few texts have one, and one character is looked for at a fraction of what two cost.
    text.contains('$')
}

enum Value {
    Text(String),
    Nothing,
    Unknown,
}

impl Variable {
    fn value(&self, keys: &dyn Keys) -> Value {
        if is_multivalued(&self.key) {
            return Value::Nothing;
        }
        match keys.find(&self.key) {
            Found::Unknown => Value::Unknown,
            Found::Missing => self.default.clone().map_or(Value::Nothing, Value::Text),
            Found::Values(values) => match &*values {
                [one] => Value::Text(one.clone()),
                _ => Value::Nothing,
            },
        }
    }
}

fn plain(text: &str, reading: Reading) -> Vec<Atom> {
    if reading.wildcards {
        glob::atoms(text).collect()
    } else {
        glob::literally(text).collect()
    }
}

fn folded(text: &str, ignores_case: bool) -> Cow<'_, str> {
    if ignores_case {
        return Cow::Owned(text.to_lowercase());
    }
    Cow::Borrowed(text)
}

/// Reads the variable at the beginning of a text; returns what is behind it too.
fn variable(text: &str) -> Option<(Piece, &str)> {
    let inner = text.strip_prefix("${")?;
    for sign in ["*", "?", "$"] {
        let behind = inner
            .strip_prefix(sign)
            .and_then(|rest| rest.strip_prefix('}'));
        if let Some(rest) = behind {
            return Some((Piece::Atoms(glob::literally(sign).collect()), rest));
        }
    }
    let end = inner.find([',', '}'])?;
    let (key, rest) = inner.split_at(end);
    if key.is_empty() {
        return None;
    }
    let (default, rest) = match rest.strip_prefix('}') {
        Some(rest) => (None, rest),
        None => {
            let quoted = rest.strip_prefix(',')?.trim_start().strip_prefix('\'')?;
            let (default, rest) = quoted.split_once('\'')?;
            (
                Some(default.to_owned()),
                rest.trim_start().strip_prefix('}')?,
            )
        }
    };
    let key = key.trim().to_ascii_lowercase();
    Some((Piece::Variable(Variable { key, default }), rest))
}
