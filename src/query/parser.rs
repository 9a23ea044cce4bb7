//! Makes a tree of an expression's tokens, by how tightly they bind.

use shape::Value;

use super::lexer;
use super::node::{Comparator, Node};
use super::slice::Slice;
use super::token::{Kind, Token};

/// How deep a tree may be; both the parser and the evaluation walk down in it.
const MOST_LEVELS: usize = 250;

/// What binds less tightly than this ends a projection.
const PROJECTION_END: u8 = 10;

/// What may follow a dot.
const BEHIND_DOT: &str = "['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace']";

/// What may be the name of a member of a hash.
const NAMES: &str = "['quoted_identifier', 'unquoted_identifier']";

/// Makes the tree of an expression; the error says what is wrong with it and where.
pub(super) fn parse(expression: &str) -> Result<Node, String> {
    let mut parser = Parser {
        expression,
        tokens: lexer::tokens(expression)?,
        at: 0,
        levels: 0,
    };
    let node = parser.expression(0)?;
    if parser.current() == Kind::End {
        return Ok(node);
    }
    let left_over = format!("Unexpected token: {}", parser.token().shown());
    Err(parser.refused(&left_over))
}

struct Parser<'a> {
    expression: &'a str,
    tokens: Vec<Token<'a>>,
    at: usize,
    levels: usize,
}

impl<'a> Parser<'a> {
    /// Reads an expression, up to what binds no tighter than `power`.
    fn expression(&mut self, power: u8) -> Result<Node, String> {
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
        if self.levels > MOST_LEVELS {
            return Err("maximum recursion depth exceeded".to_owned());
        }
        Ok(())
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

    fn operand(&mut self, power: u8) -> Result<Box<Node>, String> {
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

    /// Reads a bracket that begins an expression: an index, a slice, `[*]`, or a list.
    fn bracket(&mut self) -> Result<Node, String> {
        match (self.current(), self.next()) {
            (Kind::Number | Kind::Colon, _) => {
                let inside = self.index_or_slice()?;
                self.indexed(Node::Current, inside)
            }
            (Kind::Star, Some(Kind::RightBracket)) => self.projection(Node::Current),
            _ => self.list(),
        }
    }

    /// Reads a bracket that applies to something: an index, a slice, or `[*]`.
    fn bracket_behind(&mut self, left: Node) -> Result<Node, String> {
        if !matches!(self.current(), Kind::Number | Kind::Colon) {
            return self.projection(left);
        }
        let inside = self.index_or_slice()?;
        // A slice right behind an index is no projection in the reference: it adds it to the index.
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
        let right = self.projected(Kind::Star.power())?;
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

    /// Reads the star and the bracket of `[*]`, and what applies to each element.
    fn projection(&mut self, left: Node) -> Result<Node, String> {
        self.expect(Kind::Star)?;
        self.expect(Kind::RightBracket)?;
        let right = self.projected(Kind::Star.power())?;
        Ok(Node::Projection(Box::new(left), right))
    }

    fn value_projection(&mut self, left: Node, operator: Kind) -> Result<Node, String> {
        let right = self.projected(operator.power())?;
        Ok(Node::ValueProjection(Box::new(left), right))
    }

    fn flatten(&mut self, left: Node) -> Result<Node, String> {
        let flat = Node::Flatten(Box::new(left));
        let right = self.projected(Kind::Flatten.power())?;
        Ok(Node::Projection(Box::new(flat), right))
    }

    fn filter(&mut self, left: Node) -> Result<Node, String> {
        let condition = self.operand(0)?;
        self.expect(Kind::RightBracket)?;
        let right = self.projected(Kind::Filter.power())?;
        Ok(Node::FilterProjection(Box::new(left), condition, right))
    }

    /// Reads what applies to each part of a projection, up to what ends it.
    fn projected(&mut self, power: u8) -> Result<Box<Node>, String> {
        match self.current() {
            current if current.power() < PROJECTION_END => Ok(Box::new(Node::Current)),
            Kind::LeftBracket | Kind::Filter => self.operand(power),
            Kind::Dot => {
                self.advance();
                self.behind_dot(power).map(Box::new)
            }
            _ => Err(self.refused("syntax error")),
        }
    }

    fn behind_dot(&mut self, power: u8) -> Result<Node, String> {
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
    fn list(&mut self) -> Result<Node, String> {
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
                // The reference goes on as if there were a comma.
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

    fn expect(&mut self, kind: Kind) -> Result<(), String> {
        if self.current() != kind {
            return Err(self.refused_or_incomplete(&expecting(kind.name(), self.current())));
        }
        self.advance();
        Ok(())
    }

    fn token(&self) -> &Token<'a> {
        &self.tokens[self.at]
    }

    fn current(&self) -> Kind {
        self.token().kind
    }

    fn next(&self) -> Option<Kind> {
        self.tokens.get(self.at + 1).map(|token| token.kind)
    }

    /// Goes to the next token, if this is not the last, and returns the one before.
    fn advance(&mut self) -> Token<'a> {
        let token = self.token().clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    fn refused(&self, why: &str) -> String {
        self.refused_at(self.token().start, self.token(), why)
    }

    /// Says what is wrong with a token, or that it is missing if the expression ends here.
    fn refused_or_incomplete(&self, why: &str) -> String {
        if self.current() != Kind::End {
            return self.refused(why);
        }
        let marked = self.marked(self.expression.len());
        format!("Invalid jmespath expression: Incomplete expression:\n{marked}")
    }

    fn refused_at(&self, position: usize, token: &Token<'_>, why: &str) -> String {
        let column = self.expression[..position].chars().count();
        let (shown, kind) = (token.shown(), token.kind.name().to_uppercase());
        let marked = self.marked(position);
        format!(
            "{why}: Parse error at column {column}, token \"{shown}\" ({kind}), for expression:\n{marked}"
        )
    }

    /// Returns the expression in quotes, and below a mark at a byte of it.
    fn marked(&self, position: usize) -> String {
        let column = self.expression[..position].chars().count();
        format!("\"{}\"\n{}^", self.expression, " ".repeat(column + 1))
    }
}

fn expecting(expected: &str, found: Kind) -> String {
    format!("Expecting: {expected}, got: {}", found.name())
}

/// Returns the number of a token; one that is too large for any list is as good as another.
fn index(token: &Token<'_>) -> i64 {
    match &token.value {
        Some(Value::Integer(number)) => *number,
        Some(Value::Huge(digits)) if digits.starts_with('-') => i64::MIN,
        _ => i64::MAX,
    }
}
