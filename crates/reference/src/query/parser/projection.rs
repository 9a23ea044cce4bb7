//! Projections: what applies to each of many.

use super::cursor::Parser;
use crate::query::node::Node;
use crate::query::token::Kind;

/// What binds less tightly than this ends a projection.
const PROJECTION_END: u8 = 10;

impl Parser<'_> {
    /// Reads the star and the bracket of `[*]`, and what applies to each element.
    pub(super) fn projection(&mut self, left: Node) -> Result<Node, String> {
        self.expect(Kind::Star)?;
        self.expect(Kind::RightBracket)?;
        let right = self.projected(Kind::Star.power())?;
        Ok(Node::Projection(Box::new(left), right))
    }

    pub(super) fn value_projection(&mut self, left: Node, operator: Kind) -> Result<Node, String> {
        let right = self.projected(operator.power())?;
        Ok(Node::ValueProjection(Box::new(left), right))
    }

    pub(super) fn flatten(&mut self, left: Node) -> Result<Node, String> {
        let right = self.projected(Kind::Flatten.power())?;
        Ok(Node::FlatProjection(Box::new(left), right))
    }

    pub(super) fn filter(&mut self, left: Node) -> Result<Node, String> {
        let condition = self.operand(0)?;
        self.expect(Kind::RightBracket)?;
        let right = self.projected(Kind::Filter.power())?;
        Ok(Node::FilterProjection(Box::new(left), condition, right))
    }

    /// Reads what applies to each part of a projection, up to what ends it.
    pub(super) fn projected(&mut self, power: u8) -> Result<Box<Node>, String> {
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
}
