//! Parses expressions: their prefixes, and the operators that follow.

use shape::Value;

use super::cursor::{Parser, expecting};
use crate::query::lexer;
use crate::query::node::{Comparator, Node};
use crate::query::token::{Kind, Token};

/// How deep a tree may be; both the parser and the evaluation walk down in it.
const MOST_LEVELS: usize = 325;

/// How many lists and hashes an expression may make; each may put what the one before made into
/// another, so that values become as deep.
const MOST_CONTAINERS: usize = 325;

/// What may follow a dot.
const BEHIND_DOT: &str = "['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace']";

/// What may be the name of a member of a hash.
const NAMES: &str = "['quoted_identifier', 'unquoted_identifier']";

/// Makes the tree of an expression; the error says what is wrong with it and where.
pub(in crate::query) fn parse(expression: &str) -> Result<Node, String> {
    let mut parser = Parser {
        expression,
        tokens: lexer::tokens(expression)?,
        at: 0,
        levels: 0,
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
    /// Reads an expression, up to what binds no tighter than `power`.
    pub(super) fn expression(&mut self, power: u8) -> Result<Node, String> {
        let levels = self.levels;
        self.descend()?;
        let mut left = self.beginning()?;
        while power < self.current().power() {
            left = self.continuation(left)?;
            if !left.is_row() {
                self.descend()?;
            }
        }
        self.levels = levels;
        Ok(left)
    }

    fn descend(&mut self) -> Result<(), String> {
        self.levels += 1;
        must_not_exceed(self.levels, MOST_LEVELS)
    }

    fn count_container(&mut self) -> Result<(), String> {
        self.containers += 1;
        must_not_exceed(self.containers, MOST_CONTAINERS)
    }

    /// Reads what an expression may begin with.
    fn beginning(&mut self) -> Result<Node, String> {
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
            Kind::Not => Ok(Node::Not(Box::new(self.expression(Kind::Not.power())?))),
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

    /// Reads what follows the left part of an expression and applies to it.
    fn continuation(&mut self, left: Node) -> Result<Node, String> {
        let token = self.advance();
        let power = token.kind.power();
        match token.kind {
            Kind::Dot if self.current() == Kind::Star => {
                self.advance();
                self.value_projection(left, Kind::Dot)
            }
            Kind::Dot => {
                let right = self.behind_dot(power)?;
                Ok(left.chained(right))
            }
            Kind::Pipe => Ok(left.chained(self.expression(power)?)),
            Kind::Or => Ok(left.or(self.expression(power)?)),
            Kind::And => Ok(left.and(self.expression(power)?)),
            Kind::Flatten => self.flatten(left),
            Kind::Filter => self.filter(left),
            Kind::LeftBracket => self.bracket_behind(left),
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
        let right = self.operand(operator.kind.power())?;
        Ok(Node::Comparison(comparator, Box::new(left), right))
    }

    pub(super) fn behind_dot(&mut self, power: u8) -> Result<Node, String> {
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
            other => Err(self.refused(&expecting(BEHIND_DOT, other))),
        }
    }

    /// Reads the expressions of a list, behind its bracket.
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

    /// Reads the names and expressions of a hash, behind its brace.
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

    /// Reads the arguments of a function, behind the parenthesis.
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
            // The reference does without the comma, too.
            if self.current() == Kind::Comma {
                self.advance();
            }
        }
        self.advance();
        Ok(Node::Call(name, arguments))
    }
}

fn must_not_exceed(count: usize, most: usize) -> Result<(), String> {
    if count > most {
        return Err("maximum recursion depth exceeded".to_owned());
    }
    Ok(())
}
