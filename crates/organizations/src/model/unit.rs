//! Organizational units: the tree between the root and the accounts.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{operation, strings};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::tag::Tag;

operation! {
    /// Create an organizational unit in the root or in another unit.
    ///
    /// Only the management account may call this. The new unit is empty; move accounts into it with
    /// `move-account`. Units can be nested five levels deep, and two units with the same parent
    /// can't have the same name.
    ///
    /// `DuplicateOrganizationalUnitException` means that the parent has a unit of that name.
    /// `ConstraintViolationException` means that the unit would be too deep, that there are 2000
    /// units already, or that the tags aren't allowed.
    ///
    /// # Examples
    ///
    /// Create a unit in the root:
    ///
    /// ```console
    /// aws organizations create-organizational-unit \
    ///     --parent-id r-examplerootid111 --name Development
    /// ```
    ///
    /// ```json
    /// {
    ///     "OrganizationalUnit": {
    ///         "Id": "ou-examplerootid111-exampleouid111",
    ///         "Arn": "arn:aws:organizations::111111111111:ou/o-exampleorgid/ou-examplerootid111-exampleouid111",
    ///         "Name": "Development",
    ///         "Path": "o-exampleorgid/r-examplerootid111/ou-examplerootid111-exampleouid111/"
    ///     }
    /// }
    /// ```
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
    /// Rename an organizational unit.
    ///
    /// Only the management account may call this. Everything else about the unit stays. Without a
    /// name, or with one of blanks only, nothing changes and the answer is the unit as it was.
    ///
    /// `DuplicateOrganizationalUnitException` means that another unit with the same parent has the
    /// name.
    ///
    /// # Examples
    ///
    /// Rename a unit:
    ///
    /// ```console
    /// aws organizations update-organizational-unit \
    ///     --organizational-unit-id ou-examplerootid111-exampleouid111 --name Testing \
    ///     --query OrganizationalUnit.Name
    /// ```
    ///
    /// ```json
    /// "Testing"
    /// ```
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
    /// Show an organizational unit.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. What the unit contains is told by `list-accounts-for-parent`
    /// and `list-organizational-units-for-parent`.
    ///
    /// # Examples
    ///
    /// See where in the tree a unit is:
    ///
    /// ```console
    /// aws organizations describe-organizational-unit \
    ///     --organizational-unit-id ou-examplerootid111-exampleouid111 \
    ///     --query OrganizationalUnit.Path
    /// ```
    ///
    /// ```json
    /// "o-exampleorgid/r-examplerootid111/ou-examplerootid111-exampleouid111/"
    /// ```
    pub struct DescribeOrganizationalUnit;
    input DescribeOrganizationalUnitRequest;
    output DescribeOrganizationalUnitResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        OrganizationalUnitNotFoundException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// Delete an organizational unit, which must be empty.
    ///
    /// Only the management account may call this. Move the accounts out and delete the units inside
    /// first, otherwise the answer is `OrganizationalUnitNotEmptyException`. The tags of the unit
    /// and the attachments of policies to it go with it.
    ///
    /// # Examples
    ///
    /// Delete a unit; nothing is printed:
    ///
    /// ```console
    /// aws organizations delete-organizational-unit \
    ///     --organizational-unit-id ou-examplerootid111-exampleouid111
    /// ```
    pub struct DeleteOrganizationalUnit;
    input DeleteOrganizationalUnitRequest;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        InvalidInputException, OrganizationalUnitNotEmptyException,
        OrganizationalUnitNotFoundException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// List the organizational units that are directly in a root or another unit.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Units further down aren't listed; ask for each unit in turn.
    ///
    /// # Examples
    ///
    /// List the units at the top:
    ///
    /// ```console
    /// aws organizations list-organizational-units-for-parent \
    ///     --parent-id r-examplerootid111 --query 'OrganizationalUnits[].[Id, Name]'
    /// ```
    ///
    /// ```json
    /// [
    ///     [
    ///         "ou-examplerootid111-exampleouid111",
    ///         "Development"
    ///     ]
    /// ]
    /// ```
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
    /// Tell in which root or organizational unit an account or unit is.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. The list always has one entry.
    ///
    /// `ChildNotFoundException` means that the organization has no such account or unit.
    ///
    /// # Examples
    ///
    /// See where an account is:
    ///
    /// ```console
    /// aws organizations list-parents --child-id 222222222222
    /// ```
    ///
    /// ```json
    /// {
    ///     "Parents": [
    ///         {
    ///             "Id": "ou-examplerootid111-exampleouid111",
    ///             "Type": "ORGANIZATIONAL_UNIT"
    ///         }
    ///     ]
    /// }
    /// ```
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
    /// List the ids of the accounts or of the units that are directly in a parent.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. `list-accounts-for-parent` and
    /// `list-organizational-units-for-parent` find the same and tell more.
    ///
    /// # Examples
    ///
    /// List the accounts in the root:
    ///
    /// ```console
    /// aws organizations list-children \
    ///     --parent-id r-examplerootid111 --child-type ACCOUNT
    /// ```
    ///
    /// ```json
    /// {
    ///     "Children": [
    ///         {
    ///             "Id": "111111111111",
    ///             "Type": "ACCOUNT"
    ///         }
    ///     ]
    /// }
    /// ```
    pub struct ListChildren;
    input ListChildrenRequest;
    output ListChildrenResponse;
    pages "Children";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        ParentNotFoundException, ServiceException, TooManyRequestsException,
    ];
}

/// The input of `CreateOrganizationalUnit`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateOrganizationalUnitRequest {
    /// The id of the root or organizational unit in which to create it.
    pub parent_id: ParentId,
    /// The name of the new unit. No other unit with the same parent may have it.
    pub name: OrganizationalUnitName,
    /// The tags of the new unit. If one of them isn't allowed, no unit is created.
    pub tags: Option<Vec<Tag>>,
}

/// The output of `CreateOrganizationalUnit`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateOrganizationalUnitResponse {
    /// The new unit.
    pub organizational_unit: Option<OrganizationalUnit>,
}

/// The input of `UpdateOrganizationalUnit`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdateOrganizationalUnitRequest {
    /// The id of the unit to rename.
    pub organizational_unit_id: OrganizationalUnitId,
    /// The new name. No other unit with the same parent may have it. Without it, or if it has only
    /// blanks, the unit keeps its name.
    pub name: Option<OrganizationalUnitName>,
}

/// The output of `UpdateOrganizationalUnit`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdateOrganizationalUnitResponse {
    /// The unit with its new name.
    pub organizational_unit: Option<OrganizationalUnit>,
}

/// The input of `DescribeOrganizationalUnit`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeOrganizationalUnitRequest {
    /// The id of the unit to show.
    pub organizational_unit_id: OrganizationalUnitId,
}

/// The output of `DescribeOrganizationalUnit`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeOrganizationalUnitResponse {
    /// The unit.
    pub organizational_unit: Option<OrganizationalUnit>,
}

/// The input of `DeleteOrganizationalUnit`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DeleteOrganizationalUnitRequest {
    /// The id of the unit to delete.
    pub organizational_unit_id: OrganizationalUnitId,
}

/// The input of `ListOrganizationalUnitsForParent`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListOrganizationalUnitsForParentRequest {
    /// The id of the root or organizational unit whose units to list.
    pub parent_id: ParentId,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListOrganizationalUnitsForParent`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListOrganizationalUnitsForParentResponse {
    /// The units that are directly in the parent.
    pub organizational_units: Option<Vec<OrganizationalUnit>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `ListParents`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListParentsRequest {
    /// The id of the account or organizational unit whose parent to tell.
    pub child_id: ChildId,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListParents`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListParentsResponse {
    /// The parents. There is always one.
    pub parents: Option<Vec<Parent>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `ListChildren`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListChildrenRequest {
    /// The id of the root or organizational unit whose children to list.
    pub parent_id: ParentId,
    /// Whether to list accounts or organizational units.
    pub child_type: ChildType,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListChildren`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListChildrenResponse {
    /// The children of that type.
    pub children: Option<Vec<Child>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// An account or organizational unit, seen from its parent.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Children")]
pub struct Child {
    /// The id of the account or unit.
    pub id: Option<ChildId>,
    /// Which of both it is.
    pub r#type: Option<ChildType>,
}

/// A container for accounts and further organizational units.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "OrganizationalUnits")]
pub struct OrganizationalUnit {
    /// The id of the unit.
    pub id: Option<OrganizationalUnitId>,
    /// The ARN of the unit.
    pub arn: Option<OrganizationalUnitArn>,
    /// The name of the unit.
    pub name: Option<OrganizationalUnitName>,
    /// The way from the organization through the root and the units above down to this one.
    pub path: Option<Path>,
}

/// A root or organizational unit, seen from what is in it.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Parents")]
pub struct Parent {
    /// The id of the root or unit.
    pub id: Option<ParentId>,
    /// Which of both it is.
    pub r#type: Option<ParentType>,
}

/// What a parent can contain.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ChildType {
    /// An account.
    Account,
    /// An organizational unit.
    OrganizationalUnit,
}

/// What can contain accounts and organizational units.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ParentType {
    /// The root.
    Root,
    /// An organizational unit.
    OrganizationalUnit,
}

strings! {
    /// The id of an account or organizational unit.
    #[shape(max = 100, pattern = patterns::CHILD_ID)]
    ChildId,

    /// The ARN of an organizational unit. It looks like
    /// `arn:aws:organizations::111111111111:ou/o-exampleorgid/ou-examplerootid111-exampleouid111`.
    #[shape(pattern = patterns::ORGANIZATIONAL_UNIT_ARN)]
    OrganizationalUnitArn,

    /// The id of an organizational unit. It is `ou-`, the root's id without `r-`, a hyphen, and 8
    /// to 32 lower-case letters and digits.
    #[shape(max = 68, pattern = patterns::ORGANIZATIONAL_UNIT_ID)]
    OrganizationalUnitId,

    /// The name of an organizational unit.
    #[shape(min = 1, max = 128, pattern = patterns::ANYTHING)]
    OrganizationalUnitName,

    /// The id of a root or organizational unit.
    #[shape(max = 100, pattern = patterns::PARENT_ID)]
    ParentId,

    /// A way from an organization down to a unit or account. It begins like
    /// `o-exampleorgid/r-examplerootid111/`, goes through the units and ends in a slash.
    #[shape(list = "Paths", pattern = patterns::PATH)]
    Path,
}
