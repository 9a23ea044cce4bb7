//! DOC MODULE tag.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{operation, texts};
use super::paging::NextToken;
use super::patterns;

operation! {
    /// DOC TagResource.
    pub struct TagResource;
    input TagResourceRequest;
    errors [
        AccessDeniedException, ConcurrentModificationException, AWSOrganizationsNotInUseException,
        TargetNotFoundException, ConstraintViolationException, InvalidInputException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC UntagResource.
    pub struct UntagResource;
    input UntagResourceRequest;
    errors [
        AccessDeniedException, ConcurrentModificationException, AWSOrganizationsNotInUseException,
        TargetNotFoundException, ConstraintViolationException, InvalidInputException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC ListTagsForResource.
    pub struct ListTagsForResource;
    input ListTagsForResourceRequest;
    output ListTagsForResourceResponse;
    pages "Tags" without limit;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, TargetNotFoundException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

/// DOC TagResourceRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TagResourceRequest {
    /// DOC TagResourceRequest.ResourceId.
    pub resource_id: TaggableResourceId,
    /// DOC TagResourceRequest.Tags.
    pub tags: Vec<Tag>,
}

/// DOC UntagResourceRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UntagResourceRequest {
    /// DOC UntagResourceRequest.ResourceId.
    pub resource_id: TaggableResourceId,
    /// DOC UntagResourceRequest.TagKeys.
    pub tag_keys: Vec<TagKey>,
}

/// DOC ListTagsForResourceRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListTagsForResourceRequest {
    /// DOC ListTagsForResourceRequest.ResourceId.
    pub resource_id: TaggableResourceId,
    /// DOC ListTagsForResourceRequest.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC ListTagsForResourceResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListTagsForResourceResponse {
    /// DOC ListTagsForResourceResponse.Tags.
    pub tags: Option<Vec<Tag>>,
    /// DOC ListTagsForResourceResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC Tag.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
#[shape(list = "Tags")]
pub struct Tag {
    /// DOC Tag.Key.
    pub key: TagKey,
    /// DOC Tag.Value.
    pub value: TagValue,
}

texts! {
    /// DOC TagKey.
    #[shape(list = "TagKeys", min = 1, max = 128, pattern = patterns::TAG)]
    TagKey,

    /// DOC TagValue.
    #[shape(min = 0, max = 256, pattern = patterns::TAG)]
    TagValue,

    /// DOC TaggableResourceId.
    #[shape(max = 130, pattern = patterns::TAGGABLE_RESOURCE_ID)]
    TaggableResourceId,
}
