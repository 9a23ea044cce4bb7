//! The parser's position in the tokens, and its errors.

use crate::query::token::{Kind, Token};

/// The state of the parser.
pub(super) struct Parser<'a> {
    pub(super) expression: &'a str,
    pub(super) tokens: Vec<Token<'a>>,
    pub(super) at: usize,
    pub(super) depth: usize,
    pub(super) containers: usize,
}

impl<'a> Parser<'a> {
    pub(super) fn expect(&mut self, kind: Kind) -> Result<(), String> {
        if self.current() != kind {
            return Err(self.refused_or_incomplete(&expecting(kind.name(), self.current())));
        }
        self.advance();
        Ok(())
    }

    pub(super) fn token(&self) -> &Token<'a> {
        &self.tokens[self.at]
    }

    pub(super) fn current(&self) -> Kind {
        self.token().kind
    }

    pub(super) fn next(&self) -> Option<Kind> {
        self.tokens.get(self.at + 1).map(|token| token.kind)
    }

    /// Returns the current token and moves to the next one, if there is one.
    pub(super) fn advance(&mut self) -> Token<'a> {
        let token = self.token().clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    pub(super) fn refused(&self, why: &str) -> String {
        self.refused_at(self.token().start, self.token(), why)
    }

    /// Returns the error for the current token, or, at the end, that the expression is incomplete.
    pub(super) fn refused_or_incomplete(&self, why: &str) -> String {
        if self.current() != Kind::End {
            return self.refused(why);
        }
        let marked = self.marked(self.expression.len());
        format!("Invalid jmespath expression: Incomplete expression:\n{marked}")
    }

    pub(super) fn refused_at(&self, position: usize, token: &Token<'_>, why: &str) -> String {
        let column = self.expression[..position].chars().count();
        let (shown, kind) = (token.shown(), token.kind.name().to_uppercase());
        let marked = self.marked(position);
        format!(
            "{why}: Parse error at column {column}, token \"{shown}\" ({kind}), for expression:\n{marked}"
        )
    }

    /// Returns the expression in quotes, and below it a caret at a byte offset.
    fn marked(&self, position: usize) -> String {
        let column = self.expression[..position].chars().count();
        format!("\"{}\"\n{}^", self.expression, " ".repeat(column + 1))
    }
}

/// Returns the error about an unexpected token.
pub(super) fn expecting(expected: &str, found: Kind) -> String {
    format!("Expecting: {expected}, got: {}", found.name())
}
