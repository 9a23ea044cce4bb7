//! Tags.

use organizations::model::{self, TagKey, TagValue};
use shape::Shape;

/// A tag.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "TagsByKey")]
pub(in crate::portrait) struct Tag {
    /// The key.
    pub(in crate::portrait) key: TagKey,
    /// The value.
    pub(in crate::portrait) value: TagValue,
}

impl From<&model::Tag> for Tag {
    fn from(tag: &model::Tag) -> Self {
        Self {
            key: tag.key.clone(),
            value: tag.value.clone(),
        }
    }
}

impl From<Tag> for model::Tag {
    fn from(Tag { key, value }: Tag) -> Self {
        Self { key, value }
    }
}
