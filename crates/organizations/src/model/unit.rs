//! DOC MODULE unit.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::account::Path;
use super::declare::{operation, texts};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::tag::Tag;

operation! {
    /// DOC CreateOrganizationalUnit.
    pub struct CreateOrganizationalUnit;
    input CreateOrganizationalUnitRequest;
    output CreateOrganizationalUnitResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, DuplicateOrganizationalUnitException, InvalidInputException,
        ParentNotFoundException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC UpdateOrganizationalUnit.
    pub struct UpdateOrganizationalUnit;
    input UpdateOrganizationalUnitRequest;
    output UpdateOrganizationalUnitResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        DuplicateOrganizationalUnitException, InvalidInputException,
        OrganizationalUnitNotFoundException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC DescribeOrganizationalUnit.
    pub struct DescribeOrganizationalUnit;
    input DescribeOrganizationalUnitRequest;
    output DescribeOrganizationalUnitResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        OrganizationalUnitNotFoundException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC DeleteOrganizationalUnit.
    pub struct DeleteOrganizationalUnit;
    input DeleteOrganizationalUnitRequest;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        InvalidInputException, OrganizationalUnitNotEmptyException,
        OrganizationalUnitNotFoundException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC ListOrganizationalUnitsForParent.
    pub struct ListOrganizationalUnitsForParent;
    input ListOrganizationalUnitsForParentRequest;
    output ListOrganizationalUnitsForParentResponse;
    pages "OrganizationalUnits";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        ParentNotFoundException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC ListParents.
    pub struct ListParents;
    input ListParentsRequest;
    output ListParentsResponse;
    pages "Parents";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ChildNotFoundException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC ListChildren.
    pub struct ListChildren;
    input ListChildrenRequest;
    output ListChildrenResponse;
    pages "Children";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        ParentNotFoundException, ServiceException, TooManyRequestsException,
    ];
}

/// DOC CreateOrganizationalUnitRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateOrganizationalUnitRequest {
    /// DOC CreateOrganizationalUnitRequest.ParentId.
    pub parent_id: ParentId,
    /// DOC CreateOrganizationalUnitRequest.Name.
    pub name: OrganizationalUnitName,
    /// DOC CreateOrganizationalUnitRequest.Tags.
    pub tags: Option<Vec<Tag>>,
}

/// DOC CreateOrganizationalUnitResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateOrganizationalUnitResponse {
    /// DOC CreateOrganizationalUnitResponse.OrganizationalUnit.
    pub organizational_unit: Option<OrganizationalUnit>,
}

/// DOC UpdateOrganizationalUnitRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdateOrganizationalUnitRequest {
    /// DOC UpdateOrganizationalUnitRequest.OrganizationalUnitId.
    pub organizational_unit_id: OrganizationalUnitId,
    /// DOC UpdateOrganizationalUnitRequest.Name.
    pub name: Option<OrganizationalUnitName>,
}

/// DOC UpdateOrganizationalUnitResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdateOrganizationalUnitResponse {
    /// DOC UpdateOrganizationalUnitResponse.OrganizationalUnit.
    pub organizational_unit: Option<OrganizationalUnit>,
}

/// DOC DescribeOrganizationalUnitRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeOrganizationalUnitRequest {
    /// DOC DescribeOrganizationalUnitRequest.OrganizationalUnitId.
    pub organizational_unit_id: OrganizationalUnitId,
}

/// DOC DescribeOrganizationalUnitResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeOrganizationalUnitResponse {
    /// DOC DescribeOrganizationalUnitResponse.OrganizationalUnit.
    pub organizational_unit: Option<OrganizationalUnit>,
}

/// DOC DeleteOrganizationalUnitRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DeleteOrganizationalUnitRequest {
    /// DOC DeleteOrganizationalUnitRequest.OrganizationalUnitId.
    pub organizational_unit_id: OrganizationalUnitId,
}

/// DOC ListOrganizationalUnitsForParentRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListOrganizationalUnitsForParentRequest {
    /// DOC ListOrganizationalUnitsForParentRequest.ParentId.
    pub parent_id: ParentId,
    /// DOC ListOrganizationalUnitsForParentRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListOrganizationalUnitsForParentRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListOrganizationalUnitsForParentResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListOrganizationalUnitsForParentResponse {
    /// DOC ListOrganizationalUnitsForParentResponse.OrganizationalUnits.
    pub organizational_units: Option<Vec<OrganizationalUnit>>,
    /// DOC ListOrganizationalUnitsForParentResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC ListParentsRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListParentsRequest {
    /// DOC ListParentsRequest.ChildId.
    pub child_id: ChildId,
    /// DOC ListParentsRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListParentsRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListParentsResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListParentsResponse {
    /// DOC ListParentsResponse.Parents.
    pub parents: Option<Vec<Parent>>,
    /// DOC ListParentsResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC ListChildrenRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListChildrenRequest {
    /// DOC ListChildrenRequest.ParentId.
    pub parent_id: ParentId,
    /// DOC ListChildrenRequest.ChildType.
    pub child_type: ChildType,
    /// DOC ListChildrenRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListChildrenRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListChildrenResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListChildrenResponse {
    /// DOC ListChildrenResponse.Children.
    pub children: Option<Vec<Child>>,
    /// DOC ListChildrenResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC Child.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Children")]
pub struct Child {
    /// DOC Child.Id.
    pub id: Option<ChildId>,
    /// DOC Child.Type.
    pub r#type: Option<ChildType>,
}

/// DOC OrganizationalUnit.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "OrganizationalUnits")]
pub struct OrganizationalUnit {
    /// DOC OrganizationalUnit.Id.
    pub id: Option<OrganizationalUnitId>,
    /// DOC OrganizationalUnit.Arn.
    pub arn: Option<OrganizationalUnitArn>,
    /// DOC OrganizationalUnit.Name.
    pub name: Option<OrganizationalUnitName>,
    /// DOC OrganizationalUnit.Path.
    pub path: Option<Path>,
}

/// DOC Parent.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Parents")]
pub struct Parent {
    /// DOC Parent.Id.
    pub id: Option<ParentId>,
    /// DOC Parent.Type.
    pub r#type: Option<ParentType>,
}

/// DOC ChildType.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ChildType {
    /// DOC ChildType.ACCOUNT.
    Account,
    /// DOC ChildType.ORGANIZATIONAL_UNIT.
    OrganizationalUnit,
}

/// DOC ParentType.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ParentType {
    /// DOC ParentType.ROOT.
    Root,
    /// DOC ParentType.ORGANIZATIONAL_UNIT.
    OrganizationalUnit,
}

texts! {
    /// DOC ChildId.
    #[shape(max = 100, pattern = patterns::CHILD_ID)]
    ChildId,

    /// DOC OrganizationalUnitArn.
    #[shape(pattern = patterns::ORGANIZATIONAL_UNIT_ARN)]
    OrganizationalUnitArn,

    /// DOC OrganizationalUnitId.
    #[shape(max = 68, pattern = patterns::ORGANIZATIONAL_UNIT_ID)]
    OrganizationalUnitId,

    /// DOC OrganizationalUnitName.
    #[shape(min = 1, max = 128, pattern = patterns::ANYTHING)]
    OrganizationalUnitName,

    /// DOC ParentId.
    #[shape(max = 100, pattern = patterns::PARENT_ID)]
    ParentId,
}
