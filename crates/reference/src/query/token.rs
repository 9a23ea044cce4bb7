//! Tokens.

use std::borrow::Cow;

use shape::Value;

use crate::shown;

/// A token.
#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    /// The byte offset at which it begins.
    pub(super) start: usize,
    /// The text of the token.
    pub(super) text: &'a str,
    /// Its value, if that is not its text.
    pub(super) value: Option<Value>,
}

impl Token<'_> {
    /// Returns the token as error messages show it.
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
    /// Returns the name in error messages.
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

    /// Returns the left binding power; 0 if it can't follow an operand.
    pub(super) fn binding_power(self) -> u8 {
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
