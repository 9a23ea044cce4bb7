//! ARNs: six parts, each matched by itself.

use super::glob::{self, Atom, Glob};
use super::keys::Keys;
use super::pattern::{Pattern, Reading, Resolved, Template};
use super::truth::Truth;

/// How many colons part an ARN. Those behind them are letters of the sixth part.
const COLONS: usize = 5;

/// Returns the six parts of a text; nothing if it has fewer.
fn parts(text: &str) -> Option<[&str; COLONS + 1]> {
    let mut parts = text.splitn(COLONS + 1, ':');
    let mut made = [""; COLONS + 1];
    for part in &mut made {
        *part = parts.next()?;
    }
    Some(made)
}

/// Tells whether a text has the six parts of an ARN, or a pattern of one.
pub(crate) fn is_whole_arn(text: &str) -> bool {
    parts(text).is_some() && begins_as_arn(text)
}

/// Tells whether a text begins as an ARN, or a pattern of one.
pub(crate) fn begins_as_arn(text: &str) -> bool {
    let begin = text.split(':').next().unwrap_or_default();
    Glob::new(begin).matches("arn")
}

/// The resource that a request is about: its parts, if it is named by an ARN. Many patterns are held against it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ResourceParts<'a>(Option<[&'a str; COLONS + 1]>);

impl<'a> ResourceParts<'a> {
    /// Returns the resource of an ARN, or that of `*`, where a request names none.
    pub(crate) fn of(arn: &'a str) -> Self {
        Self(parts(arn))
    }

    /// Tells whether it has the parts of an ARN. No other pattern than `*` matches what has none.
    pub(crate) fn is_arn(&self) -> bool {
        self.0.is_some()
    }
}

/// A pattern of the resources that a statement is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ResourcePattern {
    /// Every resource, and what names none.
    Everything,
    /// ARNs.
    Arn(Box<([Glob; COLONS], Pattern)>),
}

impl ResourcePattern {
    /// Compiles a pattern. Parts that are missing are as if they were `*` (verdict.md 5.2).
    pub(super) fn read(text: &str, variables: bool) -> Self {
        if text == "*" {
            return Self::Everything;
        }
        let mut parts = text.splitn(COLONS + 1, ':');
        let first = [(); COLONS].map(|()| Glob::new(parts.next().unwrap_or("*")));
        let reading = Reading {
            wildcards: true,
            variables,
            ignores_case: false,
        };
        let last = Pattern::read(parts.next().unwrap_or("*"), reading);
        Self::Arn(Box::new((first, last)))
    }

    /// Tells whether a resource matches. One that is `*`, since the request names none, only matches
    /// what matches everything.
    pub(super) fn matches(&self, resource: &ResourceParts<'_>, keys: &dyn Keys) -> Truth {
        let Self::Arn(pattern) = self else {
            return Truth::Yes;
        };
        let Some([first @ .., last]) = &resource.0 else {
            return Truth::No;
        };
        let (globs, pattern) = &**pattern;
        if !globs
            .iter()
            .zip(first)
            .all(|(glob, part)| glob.matches(part))
        {
            return Truth::No;
        }
        pattern.matches(last, keys)
    }

    /// Tells whether whatever another pattern matches, this one matches.
    pub(super) fn includes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Everything, _) => true,
            (Self::Arn(_), Self::Everything) => false,
            (Self::Arn(one), Self::Arn(other)) => {
                let mut first = one.0.iter().zip(&other.0);
                first.all(|(one, other)| one.includes(other)) && one.1.includes(&other.1)
            }
        }
    }
}

/// A pattern that a condition compares ARNs with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ArnPattern {
    /// One that has fewer parts than an ARN: here they are not completed (verdict.md 6.3).
    Incomplete,
    Plain(Box<[Glob; COLONS + 1]>),
    Template(Template),
}

impl ArnPattern {
    pub(super) fn read(text: &str, variables: bool) -> Self {
        let reading = Reading {
            wildcards: true,
            variables,
            ignores_case: false,
        };
        if let Some(template) = Template::read(text, reading) {
            return Self::Template(template);
        }
        parts(text).map_or(Self::Incomplete, |parts| {
            Self::Plain(Box::new(parts.map(Glob::new)))
        })
    }

    pub(super) fn matches(&self, text: &str, keys: &dyn Keys) -> Truth {
        let Some(parts) = parts(text) else {
            return Truth::No;
        };
        match self {
            Self::Incomplete => Truth::No,
            Self::Plain(globs) => {
                let mut pairs = globs.iter().zip(parts);
                pairs.all(|(glob, part)| glob.matches(part)).into()
            }
            Self::Template(template) => match template.resolve(keys) {
                Resolved::Nothing => Truth::No,
                Resolved::Unknown => Truth::Unknown,
                Resolved::Atoms(atoms) => {
                    let patterns: Vec<_> = atoms
                        .splitn(COLONS + 1, |atom| *atom == Atom::Byte(b':'))
                        .collect();
                    let mut pairs = patterns.iter().zip(parts);
                    let is_whole = patterns.len() == COLONS + 1;
                    let fits = |(pattern, part): (&&[Atom], &str)| {
                        glob::fits(|at| pattern.get(at).copied(), part)
                    };
                    (is_whole && pairs.all(fits)).into()
                }
            },
        }
    }
}
