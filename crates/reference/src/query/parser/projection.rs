//! Projections: expressions that apply to each element.

use super::cursor::Parser;
use crate::query::node::Node;
use crate::query::token::Kind;

/// A token with a binding power below this ends a projection.
const PROJECTION_END: u8 = 10;

impl Parser<'_> {
    /// Parses the `*]` of `[*]`, and the right side of the projection.
    pub(super) fn projection(&mut self, left: Node) -> Result<Node, String> {
        self.expect(Kind::Star)?;
        self.expect(Kind::RightBracket)?;
        let right = self.projected(Kind::Star.binding_power())?;
        Ok(Node::Projection(Box::new(left), right))
    }

    pub(super) fn value_projection(&mut self, left: Node, operator: Kind) -> Result<Node, String> {
        let right = self.projected(operator.binding_power())?;
        Ok(Node::ValueProjection(Box::new(left), right))
    }

    pub(super) fn flatten(&mut self, left: Node) -> Result<Node, String> {
        let right = self.projected(Kind::Flatten.binding_power())?;
        Ok(Node::FlatProjection(Box::new(left), right))
    }

    pub(super) fn filter(&mut self, left: Node) -> Result<Node, String> {
        let condition = self.operand(0)?;
        self.expect(Kind::RightBracket)?;
        let right = self.projected(Kind::Filter.binding_power())?;
        Ok(Node::FilterProjection(Box::new(left), condition, right))
    }

    /// Parses the right side of a projection.
    pub(super) fn projected(&mut self, power: u8) -> Result<Box<Node>, String> {
        match self.current() {
            current if current.binding_power() < PROJECTION_END => Ok(Box::new(Node::Current)),
            Kind::LeftBracket | Kind::Filter => self.operand(power),
            Kind::Dot => {
                self.advance();
                self.after_dot(power).map(Box::new)
            }
            _ => Err(self.refused("syntax error")),
        }
    }
}
