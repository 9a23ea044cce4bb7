//! An expression as a tree.

use shape::Value;

use super::slice::Slice;

/// A part of an expression, with the parts that it applies to.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    /// `@`, and an omitted expression.
    Current,
    /// `name`
    Field(String),
    /// `` `1` `` and `'text'`
    Literal(Value),
    /// The element of this number, from the end if it is negative.
    Index(i64),
    /// `start:stop:step`
    Slice(Slice),
    /// `left[1]`: each part is applied to what the one before gave.
    Indexed(Vec<Node>),
    /// `left.right` and `left | right`: likewise.
    Chain(Vec<Node>),
    /// `left[*].right`: the right part of each element.
    Projection(Box<Node>, Box<Node>),
    /// `left[].right`: likewise, with the elements of a list in the place of an element that is one.
    FlatProjection(Box<Node>, Box<Node>),
    /// `left.*.right`: the right part of the value of each member.
    ValueProjection(Box<Node>, Box<Node>),
    /// `left[?condition].right`: the right part of the elements that satisfy a condition.
    FilterProjection(Box<Node>, Box<Node>, Box<Node>),
    /// `[a, b]`
    List(Vec<Node>),
    /// `{a: b}`
    Hash(Vec<(String, Node)>),
    /// `left || right`: the first that is true, else the last.
    Or(Vec<Node>),
    /// `left && right`: the first that is false, else the last.
    And(Vec<Node>),
    /// `!operand`
    Not(Box<Node>),
    /// `left < right`
    Comparison(Comparator, Box<Node>, Box<Node>),
    /// `name(arguments)`
    Call(String, Vec<Node>),
    /// `&expression`
    Expression(Box<Node>),
}

impl Node {
    /// Tells whether this is a row of parts: a longer one is no deeper.
    pub(super) fn is_row(&self) -> bool {
        matches!(
            self,
            Self::Indexed(_) | Self::Chain(_) | Self::Or(_) | Self::And(_)
        )
    }

    pub(super) fn chained(self, right: Self) -> Self {
        match self {
            Self::Chain(row) => Self::Chain(extended(row, right)),
            left => Self::Chain(vec![left, right]),
        }
    }

    pub(super) fn or(self, right: Self) -> Self {
        match self {
            Self::Or(row) => Self::Or(extended(row, right)),
            left => Self::Or(vec![left, right]),
        }
    }

    pub(super) fn and(self, right: Self) -> Self {
        match self {
            Self::And(row) => Self::And(extended(row, right)),
            left => Self::And(vec![left, right]),
        }
    }
}

fn extended(mut row: Vec<Node>, node: Node) -> Vec<Node> {
    row.push(node);
    row
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparator {
    /// Returns how it is written.
    pub(super) fn sign(self) -> &'static str {
        match self {
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }
}
