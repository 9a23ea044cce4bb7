//! Tokens.

/// A token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::yaml) enum Token {
    /// `%YAML 1.2` or an unknown one.
    Directive,
    /// `%TAG handle prefix`
    TagDirective(String, String),
    DocumentStart,
    DocumentEnd,
    StreamEnd,
    BlockSequenceStart,
    BlockMappingStart,
    BlockEnd,
    FlowSequenceStart,
    FlowSequenceEnd,
    FlowMappingStart,
    FlowMappingEnd,
    FlowEntry,
    BlockEntry,
    Key,
    Value,
    Alias(String),
    Anchor(String),
    Tag(Tag),
    Scalar {
        text: String,
        plain: bool,
    },
}

/// A tag as written: the handle, if it has one, and the suffix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::yaml) struct Tag {
    pub(in crate::yaml) handle: Option<String>,
    pub(in crate::yaml) suffix: String,
}
