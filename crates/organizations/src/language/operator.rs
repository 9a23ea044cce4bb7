//! The operators of conditions, by name (verdict.md 6).

/// What an operator is called, and what that means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operator {
    /// What is compared, and how.
    pub(crate) comparison: Comparison,
    /// Whether it holds of what doesn't match.
    pub(crate) negated: bool,
    /// Of which of several values it must hold.
    pub(crate) set: Set,
    /// Whether a missing key satisfies it.
    pub(crate) if_exists: bool,
}

/// What is compared, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    /// Texts, character by character.
    Equals,
    /// Texts, in lower case.
    EqualsIgnoreCase,
    /// Texts, with wildcards.
    Like,
    /// Numbers.
    Numeric(Order),
    /// Times.
    Date(Order),
    /// `true` and `false`.
    Bool,
    /// Bytes, as base64.
    Binary,
    /// Addresses, in networks.
    Ip,
    /// ARNs, with wildcards.
    Arn,
    /// Not what the key has, but whether it is there.
    Null,
}

/// How something must stand to something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// Of which of several values something must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Set {
    /// Nothing is said of several values: it must hold of the one that there is.
    Plain,
    /// `ForAnyValue:`
    Any,
    /// `ForAllValues:`
    All,
}

impl Order {
    /// Tells whether something that compares so stands right.
    pub(super) fn is_met(self, found: std::cmp::Ordering) -> bool {
        match self {
            Self::Equal => found.is_eq(),
            Self::Less => found.is_lt(),
            Self::LessOrEqual => found.is_le(),
            Self::Greater => found.is_gt(),
            Self::GreaterOrEqual => found.is_ge(),
        }
    }
}

/// The operators without what stands before and behind, in lower case, and whether they are negated.
const OPERATORS: [(&str, Comparison, bool); 27] = [
    ("stringequals", Comparison::Equals, false),
    ("stringnotequals", Comparison::Equals, true),
    (
        "stringequalsignorecase",
        Comparison::EqualsIgnoreCase,
        false,
    ),
    (
        "stringnotequalsignorecase",
        Comparison::EqualsIgnoreCase,
        true,
    ),
    ("stringlike", Comparison::Like, false),
    ("stringnotlike", Comparison::Like, true),
    ("numericequals", Comparison::Numeric(Order::Equal), false),
    ("numericnotequals", Comparison::Numeric(Order::Equal), true),
    ("numericlessthan", Comparison::Numeric(Order::Less), false),
    (
        "numericlessthanequals",
        Comparison::Numeric(Order::LessOrEqual),
        false,
    ),
    (
        "numericgreaterthan",
        Comparison::Numeric(Order::Greater),
        false,
    ),
    (
        "numericgreaterthanequals",
        Comparison::Numeric(Order::GreaterOrEqual),
        false,
    ),
    ("dateequals", Comparison::Date(Order::Equal), false),
    ("datenotequals", Comparison::Date(Order::Equal), true),
    ("datelessthan", Comparison::Date(Order::Less), false),
    (
        "datelessthanequals",
        Comparison::Date(Order::LessOrEqual),
        false,
    ),
    ("dategreaterthan", Comparison::Date(Order::Greater), false),
    (
        "dategreaterthanequals",
        Comparison::Date(Order::GreaterOrEqual),
        false,
    ),
    ("bool", Comparison::Bool, false),
    ("binaryequals", Comparison::Binary, false),
    ("ipaddress", Comparison::Ip, false),
    ("notipaddress", Comparison::Ip, true),
    ("arnequals", Comparison::Arn, false),
    ("arnnotequals", Comparison::Arn, true),
    ("arnlike", Comparison::Arn, false),
    ("arnnotlike", Comparison::Arn, true),
    ("null", Comparison::Null, false),
];

impl Operator {
    /// Returns the operator of a name, in any case; nothing if there is none.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        let (set, name) = match name.split_once(':') {
            Some(("forallvalues", name)) => (Set::All, name),
            Some(("foranyvalue", name)) => (Set::Any, name),
            Some(_) => return None,
            None => (Set::Plain, &*name),
        };
        let base = name.strip_suffix("ifexists").unwrap_or(name);
        let if_exists = base.len() < name.len();
        let mut operators = OPERATORS.iter();
        let (_, comparison, negated) = operators.find(|(name, ..)| *name == base)?;
        if if_exists && *comparison == Comparison::Null {
            return None;
        }
        Some(Self {
            comparison: *comparison,
            negated: *negated,
            set,
            if_exists,
        })
    }

    /// Tells whether it holds of a key that the request doesn't have.
    pub(super) fn holds_of_missing(self) -> bool {
        match self.set {
            Set::All => true,
            // The guide says both of `IfExists` here; so do others who tried (verdict.md 6.2).
            Set::Any => false,
            Set::Plain => self.if_exists || self.negated,
        }
    }
}
