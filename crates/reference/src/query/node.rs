//! The syntax tree.

use shape::Value;

use super::slice::Slice;

/// A node of the syntax tree.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    /// `@`, and an omitted expression.
    Current,
    /// `name`
    Field(String),
    /// `` `1` `` and `'text'`
    Literal(Value),
    /// `[index]`; a negative index counts from the end.
    Index(i64),
    /// `start:stop:step`
    Slice(Slice),
    /// `left[1]`: each part is applied to the result of the one before.
    Indexed(Vec<Node>),
    /// `left.right` and `left | right`: likewise.
    Chain(Vec<Node>),
    /// `left[*].right`: the right part of each element.
    Projection(Box<Node>, Box<Node>),
    /// `left[].right`: likewise, after flattening one level.
    FlatProjection(Box<Node>, Box<Node>),
    /// `left.*.right`: the right part of the value of each member.
    ValueProjection(Box<Node>, Box<Node>),
    /// `left[?condition].right`: the right part of the elements that satisfy a condition.
    FilterProjection(Box<Node>, Box<Node>, Box<Node>),
    /// `[a, b]`
    List(Vec<Node>),
    /// `{a: b}`
    Hash(Vec<(String, Node)>),
    /// `left || right`: the first truthy result, else the last.
    Or(Vec<Node>),
    /// `left && right`: the first falsy result, else the last.
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
    /// Tells whether this is a list of parts, so that one more makes the tree no deeper.
    pub(super) fn is_flat(&self) -> bool {
        matches!(
            self,
            Self::Indexed(_) | Self::Chain(_) | Self::Or(_) | Self::And(_)
        )
    }

    pub(super) fn chained(self, right: Self) -> Self {
        match self {
            Self::Chain(row) => Self::Chain(appended(row, right)),
            left => Self::Chain(vec![left, right]),
        }
    }

    pub(super) fn or(self, right: Self) -> Self {
        match self {
            Self::Or(row) => Self::Or(appended(row, right)),
            left => Self::Or(vec![left, right]),
        }
    }

    pub(super) fn and(self, right: Self) -> Self {
        match self {
            Self::And(row) => Self::And(appended(row, right)),
            left => Self::And(vec![left, right]),
        }
    }
}

fn appended(mut row: Vec<Node>, node: Node) -> Vec<Node> {
    row.push(node);
    row
}

/// A comparison operator.
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
    /// Returns the operator as it is written.
    pub(super) fn operator(self) -> &'static str {
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
