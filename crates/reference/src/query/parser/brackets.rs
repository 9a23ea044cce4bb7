//! Brackets: indices, slices, multi-select lists.

use shape::Value;

use super::cursor::Parser;
use crate::query::node::Node;
use crate::query::slice::Slice;
use crate::query::token::{Kind, Token};

impl Parser<'_> {
    /// Parses a bracket that begins an expression: an index, a slice, `[*]`, or a multi-select list.
    pub(super) fn bracket(&mut self) -> Result<Node, String> {
        match (self.current(), self.next()) {
            (Kind::Number | Kind::Colon, _) => {
                let inside = self.index_or_slice()?;
                self.indexed(Node::Current, inside)
            }
            (Kind::Star, Some(Kind::RightBracket)) => self.projection(Node::Current),
            _ => self.list(),
        }
    }

    /// Parses a bracket after an operand: an index, a slice, or `[*]`.
    pub(super) fn index_bracket(&mut self, left: Node) -> Result<Node, String> {
        if !matches!(self.current(), Kind::Number | Kind::Colon) {
            return self.projection(left);
        }
        let inside = self.index_or_slice()?;
        // In the reference, a slice right after an index is not a projection: it is added to the index.
        if let Node::Indexed(mut steps) = left {
            steps.push(inside);
            return Ok(Node::Indexed(steps));
        }
        self.indexed(left, inside)
    }

    fn indexed(&mut self, left: Node, inside: Node) -> Result<Node, String> {
        let is_slice = matches!(inside, Node::Slice(_));
        let indexed = Node::Indexed(vec![left, inside]);
        if !is_slice {
            return Ok(indexed);
        }
        let right = self.projected(Kind::Star.binding_power())?;
        Ok(Node::Projection(Box::new(indexed), right))
    }

    fn index_or_slice(&mut self) -> Result<Node, String> {
        if self.current() == Kind::Colon || self.next() == Some(Kind::Colon) {
            return self.slice();
        }
        let number = index(&self.advance());
        self.expect(Kind::RightBracket)?;
        Ok(Node::Index(number))
    }

    fn slice(&mut self) -> Result<Node, String> {
        let mut parts = [None; 3];
        let mut part = 0;
        while self.current() != Kind::RightBracket {
            match self.current() {
                Kind::Colon if part < 2 => part += 1,
                Kind::Number => parts[part] = Some(index(self.token())),
                _ => return Err(self.refused("syntax error")),
            }
            self.advance();
        }
        self.advance();
        Ok(Node::Slice(Slice {
            start: parts[0],
            stop: parts[1],
            step: parts[2],
        }))
    }
}

/// Returns the number of a token. It saturates: no list is that long.
fn index(token: &Token<'_>) -> i64 {
    match &token.value {
        Some(Value::Integer(number)) => *number,
        Some(Value::Huge(digits)) if digits.starts_with('-') => i64::MIN,
        _ => i64::MAX,
    }
}
