//! The smallest parts of a document.

/// A part of a document.
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

/// A tag as it is written: a handle, if it has one, and what is behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::yaml) struct Tag {
    pub(in crate::yaml) handle: Option<String>,
    pub(in crate::yaml) suffix: String,
}
