//! The smallest parts of an expression.

use std::borrow::Cow;

use shape::Value;

use crate::shown;

/// A part of an expression.
#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    /// The byte at which it begins.
    pub(super) start: usize,
    /// As it is written.
    pub(super) text: &'a str,
    /// Its value, if that is not its text.
    pub(super) value: Option<Value>,
}

impl Token<'_> {
    /// Returns it as an error shows it.
    pub(super) fn shown(&self) -> Cow<'_, str> {
        match &self.value {
            Some(value) => shown::plain(value).into(),
            None => self.text.into(),
        }
    }

    /// Returns the name of an identifier.
    pub(super) fn name(&self) -> String {
        self.shown().into_owned()
    }
}

/// The kinds of token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    UnquotedIdentifier,
    QuotedIdentifier,
    Literal,
    Number,
    Dot,
    Star,
    LeftBracket,
    RightBracket,
    Flatten,
    Filter,
    Comma,
    Colon,
    Current,
    LeftParenthesis,
    RightParenthesis,
    LeftBrace,
    RightBrace,
    Pipe,
    Or,
    And,
    Not,
    Expression,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    End,
}

impl Kind {
    /// Returns the name that errors call it by.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::UnquotedIdentifier => "unquoted_identifier",
            Self::QuotedIdentifier => "quoted_identifier",
            Self::Literal => "literal",
            Self::Number => "number",
            Self::Dot => "dot",
            Self::Star => "star",
            Self::LeftBracket => "lbracket",
            Self::RightBracket => "rbracket",
            Self::Flatten => "flatten",
            Self::Filter => "filter",
            Self::Comma => "comma",
            Self::Colon => "colon",
            Self::Current => "current",
            Self::LeftParenthesis => "lparen",
            Self::RightParenthesis => "rparen",
            Self::LeftBrace => "lbrace",
            Self::RightBrace => "rbrace",
            Self::Pipe => "pipe",
            Self::Or => "or",
            Self::And => "and",
            Self::Not => "not",
            Self::Expression => "expref",
            Self::Equal => "eq",
            Self::NotEqual => "ne",
            Self::Less => "lt",
            Self::LessOrEqual => "lte",
            Self::Greater => "gt",
            Self::GreaterOrEqual => "gte",
            Self::End => "eof",
        }
    }

    /// Returns its left binding power; 0 means that it doesn't bind what precedes it.
    pub(super) fn power(self) -> u8 {
        match self {
            Self::Pipe => 1,
            Self::Or => 2,
            Self::And => 3,
            Self::Equal
            | Self::NotEqual
            | Self::Less
            | Self::LessOrEqual
            | Self::Greater
            | Self::GreaterOrEqual => 5,
            Self::Flatten => 9,
            Self::Star => 20,
            Self::Filter => 21,
            Self::Dot => 40,
            Self::Not => 45,
            Self::LeftBrace => 50,
            Self::LeftBracket => 55,
            Self::LeftParenthesis => 60,
            _ => 0,
        }
    }
}
