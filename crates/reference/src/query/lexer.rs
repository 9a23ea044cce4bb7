//! The lexer.

use shape::Value;

use super::token::{Kind, Token};
use crate::{json, numeral};

/// Splits an expression into tokens. The last one is [`Kind::End`].
pub(super) fn tokens(expression: &str) -> Result<Vec<Token<'_>>, String> {
    let mut lexer = Lexer { expression, at: 0 };
    let mut tokens = Vec::new();
    loop {
        lexer.skip_blanks();
        let token = lexer.token()?;
        let is_last = token.kind == Kind::End;
        tokens.push(token);
        if is_last {
            return Ok(tokens);
        }
    }
}

struct Lexer<'a> {
    expression: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    fn skip_blanks(&mut self) {
        let blanks = [' ', '\t', '\n', '\r'];
        let rest = self.rest().trim_start_matches(blanks);
        self.at = self.expression.len() - rest.len();
    }

    fn rest(&self) -> &'a str {
        &self.expression[self.at..]
    }

    fn token(&mut self) -> Result<Token<'a>, String> {
        let Some(first) = self.rest().chars().next() else {
            return Ok(self.take(Kind::End, 0));
        };
        match first {
            'A'..='Z' | 'a'..='z' | '_' => Ok(self.identifier()),
            '0'..='9' | '-' => self.number(),
            '\'' | '"' | '`' => self.delimited(first),
            _ => self.operator(first),
        }
    }

    fn identifier(&mut self) -> Token<'a> {
        let belongs = |char: char| char.is_ascii_alphanumeric() || char == '_';
        let length = self.rest().len() - self.rest().trim_start_matches(belongs).len();
        self.take(Kind::UnquotedIdentifier, length)
    }

    fn number(&mut self) -> Result<Token<'a>, String> {
        let rest = self.rest();
        let digits = rest.strip_prefix('-').unwrap_or(rest);
        let behind = digits.trim_start_matches(|char: char| char.is_ascii_digit());
        if behind.len() == digits.len() {
            return Err(self.refused("Unknown token '-'"));
        }
        let mut token = self.take(Kind::Number, rest.len() - behind.len());
        token.value = numeral::integer(token.text);
        Ok(token)
    }

    /// Reads an operator or punctuation token, of one or two characters.
    fn operator(&mut self, first: char) -> Result<Token<'a>, String> {
        let second = self.rest()[first.len_utf8()..].chars().next();
        let (kind, length) = match (first, second) {
            ('.', _) => (Kind::Dot, 1),
            ('*', _) => (Kind::Star, 1),
            (']', _) => (Kind::RightBracket, 1),
            (',', _) => (Kind::Comma, 1),
            (':', _) => (Kind::Colon, 1),
            ('@', _) => (Kind::Current, 1),
            ('(', _) => (Kind::LeftParenthesis, 1),
            (')', _) => (Kind::RightParenthesis, 1),
            ('{', _) => (Kind::LeftBrace, 1),
            ('}', _) => (Kind::RightBrace, 1),
            ('[', Some(']')) => (Kind::Flatten, 2),
            ('[', Some('?')) => (Kind::Filter, 2),
            ('[', _) => (Kind::LeftBracket, 1),
            ('|', Some('|')) => (Kind::Or, 2),
            ('|', _) => (Kind::Pipe, 1),
            ('&', Some('&')) => (Kind::And, 2),
            ('&', _) => (Kind::Expression, 1),
            ('<', Some('=')) => (Kind::LessOrEqual, 2),
            ('<', _) => (Kind::Less, 1),
            ('>', Some('=')) => (Kind::GreaterOrEqual, 2),
            ('>', _) => (Kind::Greater, 1),
            ('!', Some('=')) => (Kind::NotEqual, 2),
            ('!', _) => (Kind::Not, 1),
            ('=', Some('=')) => (Kind::Equal, 2),
            ('=', _) => return Err(self.refused("Unknown token '='")),
            _ => return Err(self.refused(&format!("Unknown token {first}"))),
        };
        Ok(self.take(kind, length))
    }

    /// Reads a delimited token: a raw string, a quoted identifier, or a JSON literal.
    fn delimited(&mut self, delimiter: char) -> Result<Token<'a>, String> {
        let inside = &self.rest()[1..];
        let Some(length) = closing(inside, delimiter) else {
            return Err(self.refused(&format!("Unclosed {delimiter} delimiter")));
        };
        let inside = &inside[..length];
        let (kind, value) = match delimiter {
            '\'' => (Kind::Literal, inside.replace("\\'", "'").into()),
            '`' => (Kind::Literal, self.literal(&inside.replace("\\`", "`"))?),
            _ => (Kind::QuotedIdentifier, self.quoted_name(inside)?),
        };
        let mut token = self.take(kind, length + 2);
        token.value = Some(value);
        Ok(token)
    }

    /// Parses a JSON literal. Text that is not JSON is taken as an unquoted string.
    fn literal(&self, text: &str) -> Result<Value, String> {
        let first_try = json::parse(text);
        match first_try {
            Ok(value) => return Ok(value),
            Err(malformed) if malformed.position.is_none() => return Err(malformed.to_string()),
            Err(_) => {}
        }
        let quoted = format!("\"{}\"", text.trim_start());
        json::parse(&quoted).map_err(|_| self.refused(&format!("Bad token {text}")))
    }

    fn quoted_name(&self, inside: &str) -> Result<Value, String> {
        let name = json::parse(&format!("\"{inside}\""));
        name.map_err(|malformed| self.refused(malformed.why))
    }

    fn take(&mut self, kind: Kind, length: usize) -> Token<'a> {
        let start = self.at;
        self.at += length;
        Token {
            kind,
            start,
            text: &self.expression[start..self.at],
            value: None,
        }
    }

    /// Returns the error message for the position of the next token.
    fn refused(&self, why: &str) -> String {
        let expression = self.expression;
        let position = expression[..self.at].chars().count();
        let blanks = " ".repeat(position);
        format!("Bad jmespath expression: {why}:\n{expression}\n{blanks}^")
    }
}

/// Returns the offset of the closing delimiter. A backslash escapes the next character.
fn closing(text: &str, delimiter: char) -> Option<usize> {
    let mut chars = text.char_indices();
    while let Some((at, char)) = chars.next() {
        if char == delimiter {
            return Some(at);
        }
        if char == '\\' {
            chars.next();
        }
    }
    None
}
