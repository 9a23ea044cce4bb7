//! Tags: keys with values that are attached to the resources of an organization.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{operation, strings};
use super::paging::NextToken;
use super::patterns;

operation! {
    /// Add tags to a resource, or give new values to those that it has.
    ///
    /// The management account may call this, and so may members allowed by the resource policy.
    /// Being a delegated administrator is not enough. Roots, organizational units, accounts,
    /// policies, the resource policy and transfers of responsibility can be tagged, but not the
    /// policies that AWS manages. A resource has at most 50 tags. If one of the tags isn't allowed,
    /// none is added.
    ///
    /// `ConstraintViolationException` means that there would be too many tags, or that a tag policy
    /// doesn't allow one of them. `TargetNotFoundException` means that there is no such resource.
    ///
    /// # Examples
    ///
    /// Tag an account; nothing is printed:
    ///
    /// ```console
    /// aws organizations tag-resource --resource-id 222222222222 \
    ///     --tags Key=team,Value=blue Key=stage,Value=test
    /// ```
    pub struct TagResource;
    input TagResourceRequest;
    errors [
        AccessDeniedException, ConcurrentModificationException, AWSOrganizationsNotInUseException,
        TargetNotFoundException, ConstraintViolationException, InvalidInputException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// Remove tags from a resource.
    ///
    /// The management account may call this, and so may members allowed by the resource policy.
    /// Being a delegated administrator is not enough. Keys that the resource doesn't have are
    /// ignored.
    ///
    /// # Examples
    ///
    /// Remove two tags from an organizational unit; nothing is printed:
    ///
    /// ```console
    /// aws organizations untag-resource \
    ///     --resource-id ou-examplerootid111-exampleouid111 --tag-keys team stage
    /// ```
    pub struct UntagResource;
    input UntagResourceRequest;
    errors [
        AccessDeniedException, ConcurrentModificationException, AWSOrganizationsNotInUseException,
        TargetNotFoundException, ConstraintViolationException, InvalidInputException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// List the tags of a resource.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. The tags come in the order in which they were added.
    ///
    /// # Examples
    ///
    /// List the tags of an account:
    ///
    /// ```console
    /// aws organizations list-tags-for-resource --resource-id 222222222222
    /// ```
    ///
    /// ```json
    /// {
    ///     "Tags": [
    ///         {
    ///             "Key": "team",
    ///             "Value": "blue"
    ///         },
    ///         {
    ///             "Key": "stage",
    ///             "Value": "test"
    ///         }
    ///     ]
    /// }
    /// ```
    pub struct ListTagsForResource;
    input ListTagsForResourceRequest;
    output ListTagsForResourceResponse;
    pages "Tags" without limit;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, TargetNotFoundException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

/// The input of `TagResource`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TagResourceRequest {
    /// The id of the resource to tag.
    pub resource_id: TaggableResourceId,
    /// The tags to add. A tag whose key the resource has already gets the new value.
    pub tags: Vec<Tag>,
}

/// The input of `UntagResource`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UntagResourceRequest {
    /// The id of the resource to remove tags from.
    pub resource_id: TaggableResourceId,
    /// The keys of the tags to remove.
    pub tag_keys: Vec<TagKey>,
}

/// The input of `ListTagsForResource`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListTagsForResourceRequest {
    /// The id of the resource whose tags to list.
    pub resource_id: TaggableResourceId,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
}

/// The output of `ListTagsForResource`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListTagsForResourceResponse {
    /// The tags of the resource.
    pub tags: Option<Vec<Tag>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// A key with a value, attached to a resource.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
#[shape(list = "Tags")]
pub struct Tag {
    /// The key, unique in the resource. Upper and lower case make a difference, and a key can't
    /// begin with `aws:`.
    pub key: TagKey,
    /// The value, which may be empty.
    pub value: TagValue,
}

strings! {
    /// The key of a tag. It may have letters, digits, blanks and `_.:/=+-@`.
    #[shape(list = "TagKeys", min = 1, max = 128, pattern = patterns::TAG)]
    TagKey,

    /// The value of a tag. It may have letters, digits, blanks and `_.:/=+-@`.
    #[shape(min = 0, max = 256, pattern = patterns::TAG)]
    TagValue,

    /// The id of a root, organizational unit, account, policy, resource policy or transfer.
    #[shape(max = 130, pattern = patterns::TAGGABLE_RESOURCE_ID)]
    TaggableResourceId,
}
