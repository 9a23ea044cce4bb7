//! Organizational units (`semantics.md` section c.3).

use crate::access::Access;
use crate::context::Context;
use crate::error::{Constraint, Result, refuse};
use crate::ids::IdKind;
use crate::model::{
    self, CreateOrganizationalUnitRequest, CreateOrganizationalUnitResponse,
    DeleteOrganizationalUnitRequest, DescribeOrganizationalUnitRequest,
    DescribeOrganizationalUnitResponse, Exception, ListOrganizationalUnitsForParentRequest,
    ListOrganizationalUnitsForParentResponse, OrganizationalUnitId, OrganizationalUnitName,
    ParentId, UpdateOrganizationalUnitRequest, UpdateOrganizationalUnitResponse,
};
use crate::paging::Paging;
use crate::policy;
use crate::quota::Quota;
use crate::state::{Account, Organization, OrganizationalUnit};
use crate::tag::{self, Taggable};
use crate::tree::Paths;

/// Creates a unit in the root or in another unit.
pub(crate) fn create_organizational_unit(
    cx: &mut Context<'_>,
    input: &CreateOrganizationalUnitRequest,
) -> Result<CreateOrganizationalUnitResponse> {
    let organization = cx.as_manager()?;
    let parent = &input.parent_id;
    cx.container_must_exist(&organization, parent)?;
    let tags = input.tags.as_deref().unwrap_or_default();
    tag::must_be_allowed(cx, &organization, Taggable::Unit, &[], tags)?;
    name_must_be_free(cx, parent, &input.name, None)?;
    must_not_be_too_deep(cx, &organization, parent)?;
    must_not_be_too_many(cx, &organization)?;

    let root = cx.root_of(&organization)?;
    let kind = IdKind::OrganizationalUnit {
        root: root.id.as_str(),
    };
    let unit = OrganizationalUnit {
        id: cx.new_id(kind)?.into(),
        name: input.name.clone(),
        organization_id: organization.id.clone(),
        parent_id: parent.clone(),
        sequence: cx.next_sequence(),
        tags: tags.to_vec(),
        attachments: policy::default_attachments(cx, &root),
    };
    cx.put(unit.clone());
    Ok(CreateOrganizationalUnitResponse {
        organizational_unit: Some(unit.shown(cx, &organization)?),
    })
}

/// Renames a unit. Without a name, or with a blank one, the old name stays.
pub(crate) fn update_organizational_unit(
    cx: &mut Context<'_>,
    input: &UpdateOrganizationalUnitRequest,
) -> Result<UpdateOrganizationalUnitResponse> {
    let organization = cx.as_manager()?;
    let mut unit = existing(cx, &organization, &input.organizational_unit_id)?;
    let name = input.name.as_ref();
    if let Some(name) = name.filter(|name| !name.as_str().trim().is_empty()) {
        name_must_be_free(cx, &unit.parent_id, name, Some(&unit.id))?;

        unit.name = name.clone();
        cx.put(unit.clone());
    }
    Ok(UpdateOrganizationalUnitResponse {
        organizational_unit: Some(unit.shown(cx, &organization)?),
    })
}

/// Describes a unit.
pub(crate) fn describe_organizational_unit(
    cx: &Context<'_>,
    input: &DescribeOrganizationalUnitRequest,
) -> Result<DescribeOrganizationalUnitResponse> {
    let id = &input.organizational_unit_id;
    let access = Access::to("DescribeOrganizationalUnit").on(id.as_str());
    let organization = cx.as_reader(&access)?;
    let unit = existing(cx, &organization, id)?;

    Ok(DescribeOrganizationalUnitResponse {
        organizational_unit: Some(unit.shown(cx, &organization)?),
    })
}

/// Deletes a unit that has no units and no accounts.
pub(crate) fn delete_organizational_unit(
    cx: &mut Context<'_>,
    input: &DeleteOrganizationalUnitRequest,
) -> Result<()> {
    let organization = cx.as_manager()?;
    let unit = existing(cx, &organization, &input.organizational_unit_id)?;
    must_be_empty(cx, &unit)?;

    cx.delete::<OrganizationalUnit>(unit.id.as_str());
    Ok(())
}

/// Lists the units that are directly in the root or a unit.
pub(crate) fn list_organizational_units_for_parent(
    cx: &Context<'_>,
    input: &ListOrganizationalUnitsForParentRequest,
    page: &Paging,
) -> Result<ListOrganizationalUnitsForParentResponse> {
    let parent = &input.parent_id;
    let access = Access::to("ListOrganizationalUnitsForParent").on(parent.as_str());
    let organization = cx.as_reader(&access)?;
    cx.container_must_exist(&organization, parent)?;

    let mut paths = Paths::in_organization(cx, &organization);
    let page = page.of(
        cx,
        |needed| cx.units_in(parent, needed),
        |unit| unit.sequence,
    )?;
    let page = page.try_map(|unit| unit.shown_with(&organization, &mut paths))?;
    Ok(ListOrganizationalUnitsForParentResponse {
        organizational_units: Some(page.items),
        next_token: page.next_token,
    })
}

fn existing(
    cx: &Context<'_>,
    organization: &Organization,
    id: &OrganizationalUnitId,
) -> Result<OrganizationalUnit> {
    match cx.unit_of(organization, id.as_str())? {
        Some(unit) => Ok(unit),
        None => refuse(Exception::OrganizationalUnitNotFoundException),
    }
}

/// Refuses the name of another unit in the same parent.
fn name_must_be_free(
    cx: &Context<'_>,
    parent: &ParentId,
    name: &OrganizationalUnitName,
    own: Option<&OrganizationalUnitId>,
) -> Result<()> {
    let namesake = cx.any(name.as_str(), |unit: &OrganizationalUnit| {
        unit.name == *name && unit.parent_id == *parent && Some(&unit.id) != own
    })?;
    match namesake {
        Some(_) => refuse(Exception::DuplicateOrganizationalUnitException),
        None => Ok(()),
    }
}

fn must_not_be_too_deep(
    cx: &Context<'_>,
    organization: &Organization,
    parent: &ParentId,
) -> Result<()> {
    let path = Paths::in_organization(cx, organization).of(parent)?;
    let units = path.split('/').filter(|step| step.starts_with("ou-"));
    if units.count() as u64 >= cx.quota(Quota::OuDepth) {
        return refuse(Constraint::OuDepthLimitExceeded);
    }
    Ok(())
}

fn must_not_be_too_many(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    let quota = cx.quota(Quota::OrganizationalUnits);
    let id = &organization.id;
    if cx.upper_bound::<OrganizationalUnit>(id.as_str(), quota)? < quota {
        return Ok(());
    }
    let count = cx.count(id.as_str(), |unit: &OrganizationalUnit| {
        unit.organization_id == *id
    })?;
    if count >= quota {
        return refuse(Constraint::OuNumberLimitExceeded);
    }
    Ok(())
}

fn must_be_empty(cx: &Context<'_>, unit: &OrganizationalUnit) -> Result<()> {
    let id = unit.id.as_str();
    let is_parent = |parent: &ParentId| parent.as_str() == id;
    let child = cx.any(id, |unit: &OrganizationalUnit| is_parent(&unit.parent_id))?;
    let account = cx.any(id, |account: &Account| {
        let membership = account.membership.as_ref();
        membership.is_some_and(|membership| is_parent(&membership.parent_id))
    })?;
    if child.is_some() || account.is_some() {
        return refuse(Exception::OrganizationalUnitNotEmptyException);
    }
    Ok(())
}

impl OrganizationalUnit {
    fn shown(
        &self,
        cx: &Context<'_>,
        organization: &Organization,
    ) -> Result<model::OrganizationalUnit> {
        self.shown_with(organization, &mut Paths::in_organization(cx, organization))
    }

    fn shown_with(
        &self,
        organization: &Organization,
        paths: &mut Paths<'_, '_>,
    ) -> Result<model::OrganizationalUnit> {
        let parent = paths.of(&self.parent_id)?;
        Ok(model::OrganizationalUnit {
            id: Some(self.id.clone()),
            arn: Some(organization.unit_arn(&self.id)),
            name: Some(self.name.clone()),
            path: Some(format!("{parent}{}/", self.id).into()),
        })
    }
}

#[cfg(test)]
mod tests;
