//! Parses expressions: a prefix, and the infix operators that follow.

use shape::Value;

use super::cursor::{Parser, expecting};
use crate::query::lexer;
use crate::query::node::{Comparator, Node};
use crate::query::token::{Kind, Token};

/// An upper bound on the depth of the tree: both the parser and the evaluator recurse.
const MAX_DEPTH: usize = 325;

/// An upper bound on the multi-select lists and hashes in an expression. Each may nest the result of the one
/// before, so this bounds the depth of results.
const MAX_CONTAINERS: usize = 325;

/// The tokens that may follow a dot, as an error lists them.
const AFTER_DOT: &str = "['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace']";

/// The tokens that may be a key of a multi-select hash, as an error lists them.
const NAMES: &str = "['quoted_identifier', 'unquoted_identifier']";

/// Parses an expression. The error is the reference's message, with the position.
pub(in crate::query) fn parse(expression: &str) -> Result<Node, String> {
    let mut parser = Parser {
        expression,
        tokens: lexer::tokens(expression)?,
        at: 0,
        depth: 0,
        containers: 0,
    };
    let node = parser.expression(0)?;
    if parser.current() == Kind::End {
        return Ok(node);
    }
    let left_over = format!("Unexpected token: {}", parser.token().shown());
    Err(parser.refused(&left_over))
}

impl Parser<'_> {
    /// Parses an expression, up to a token with a binding power of at most `power`.
    pub(super) fn expression(&mut self, power: u8) -> Result<Node, String> {
        let depth = self.depth;
        self.descend()?;
        let mut left = self.prefix()?;
        while power < self.current().binding_power() {
            left = self.infix(left)?;
            if !left.is_flat() {
                self.descend()?;
            }
        }
        self.depth = depth;
        Ok(left)
    }

    fn descend(&mut self) -> Result<(), String> {
        self.depth += 1;
        must_not_exceed(self.depth, MAX_DEPTH)
    }

    fn count_container(&mut self) -> Result<(), String> {
        self.containers += 1;
        must_not_exceed(self.containers, MAX_CONTAINERS)
    }

    /// Parses a prefix: a token that may begin an expression ("nud" in the reference).
    fn prefix(&mut self) -> Result<Node, String> {
        let start = self.at;
        let token = self.advance();
        match token.kind {
            Kind::Literal => Ok(Node::Literal(token.value.unwrap_or(Value::Null))),
            Kind::UnquotedIdentifier => Ok(Node::Field(token.name())),
            Kind::QuotedIdentifier => self.quoted_field(&token),
            Kind::Current => Ok(Node::Current),
            Kind::Star => self.value_projection(Node::Current, Kind::Star),
            Kind::Filter => self.filter(Node::Current),
            Kind::Flatten => self.flatten(Node::Current),
            Kind::LeftBracket => self.bracket(),
            Kind::LeftBrace => self.hash(),
            Kind::LeftParenthesis => {
                let inside = self.expression(0)?;
                self.expect(Kind::RightParenthesis)?;
                Ok(inside)
            }
            Kind::Not => Ok(Node::Not(Box::new(
                self.expression(Kind::Not.binding_power())?,
            ))),
            Kind::Expression => Ok(Node::Expression(Box::new(self.expression(0)?))),
            _ => {
                self.at = start;
                Err(self.refused_or_incomplete("invalid token"))
            }
        }
    }

    fn quoted_field(&self, name: &Token<'_>) -> Result<Node, String> {
        if self.current() == Kind::LeftParenthesis {
            let why = "Quoted identifier not allowed for function names.";
            return Err(self.refused_at(0, self.token(), why));
        }
        Ok(Node::Field(name.name()))
    }

    /// Parses an infix or postfix operator and its right side ("led" in the reference).
    fn infix(&mut self, left: Node) -> Result<Node, String> {
        let token = self.advance();
        let power = token.kind.binding_power();
        match token.kind {
            Kind::Dot if self.current() == Kind::Star => {
                self.advance();
                self.value_projection(left, Kind::Dot)
            }
            Kind::Dot => {
                let right = self.after_dot(power)?;
                Ok(left.chained(right))
            }
            Kind::Pipe => Ok(left.chained(self.expression(power)?)),
            Kind::Or => Ok(left.or(self.expression(power)?)),
            Kind::And => Ok(left.and(self.expression(power)?)),
            Kind::Flatten => self.flatten(left),
            Kind::Filter => self.filter(left),
            Kind::LeftBracket => self.index_bracket(left),
            Kind::LeftParenthesis => self.call(left),
            _ => self.comparison(&token, left),
        }
    }

    pub(super) fn operand(&mut self, power: u8) -> Result<Box<Node>, String> {
        self.expression(power).map(Box::new)
    }

    fn comparison(&mut self, operator: &Token<'_>, left: Node) -> Result<Node, String> {
        let comparator = match operator.kind {
            Kind::Equal => Comparator::Equal,
            Kind::NotEqual => Comparator::NotEqual,
            Kind::Less => Comparator::Less,
            Kind::LessOrEqual => Comparator::LessOrEqual,
            Kind::Greater => Comparator::Greater,
            Kind::GreaterOrEqual => Comparator::GreaterOrEqual,
            _ => return Err(self.refused_at(operator.start, operator, "invalid token")),
        };
        let right = self.operand(operator.kind.binding_power())?;
        Ok(Node::Comparison(comparator, Box::new(left), right))
    }

    pub(super) fn after_dot(&mut self, power: u8) -> Result<Node, String> {
        match self.current() {
            Kind::QuotedIdentifier | Kind::UnquotedIdentifier | Kind::Star => {
                self.expression(power)
            }
            Kind::LeftBracket => {
                self.advance();
                self.list()
            }
            Kind::LeftBrace => {
                self.advance();
                self.hash()
            }
            other => Err(self.refused(&expecting(AFTER_DOT, other))),
        }
    }

    /// Parses a multi-select list, after its bracket.
    pub(super) fn list(&mut self) -> Result<Node, String> {
        self.count_container()?;
        let mut elements = Vec::new();
        loop {
            elements.push(self.expression(0)?);
            if self.current() == Kind::RightBracket {
                self.advance();
                return Ok(Node::List(elements));
            }
            self.expect(Kind::Comma)?;
        }
    }

    /// Parses a multi-select hash, after its brace.
    fn hash(&mut self) -> Result<Node, String> {
        self.count_container()?;
        let mut members = Vec::new();
        loop {
            let (Kind::QuotedIdentifier | Kind::UnquotedIdentifier) = self.current() else {
                return Err(self.refused_or_incomplete(&expecting(NAMES, self.current())));
            };
            let name = self.advance().name();
            self.expect(Kind::Colon)?;
            members.push((name, self.expression(0)?));
            match self.current() {
                Kind::Comma => drop(self.advance()),
                Kind::RightBrace => {
                    self.advance();
                    return Ok(Node::Hash(members));
                }
                // The reference continues as if there were a comma.
                _ => {}
            }
        }
    }

    /// Parses the arguments of a function, after the parenthesis.
    fn call(&mut self, left: Node) -> Result<Node, String> {
        let Node::Field(name) = left else {
            let left = &self.tokens[self.at - 2];
            let why = format!("Invalid function name '{}'", left.shown());
            return Err(self.refused_at(left.start, left, &why));
        };
        if name == "to_array" {
            self.count_container()?;
        }
        let mut arguments = Vec::new();
        while self.current() != Kind::RightParenthesis {
            arguments.push(self.expression(0)?);
            // The reference doesn't require the comma.
            if self.current() == Kind::Comma {
                self.advance();
            }
        }
        self.advance();
        Ok(Node::Call(name, arguments))
    }
}

fn must_not_exceed(count: usize, limit: usize) -> Result<(), String> {
    if count > limit {
        return Err("maximum recursion depth exceeded".to_owned());
    }
    Ok(())
}
