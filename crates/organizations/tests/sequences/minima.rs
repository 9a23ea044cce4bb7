//! What must be attached at least, and what there may be at most.

use organizations::Quota;
use organizations::model::{OrganizationFeatureSet, PolicyType, Tag};
use organizations::state::{
    Account, Attachments, Organization, OrganizationalUnit, Policy, ResourcePolicy, Root, State,
};
use shape::Choice;

use crate::invariants::must;
use crate::ledger::Ledger;
use crate::report::Failure;

/// Checks each organization.
pub(crate) fn check(ledger: &Ledger) -> Result<(), Failure> {
    ledger.all().try_for_each(|organization| {
        let holdings = Holdings::of(ledger, organization);
        holdings.attachments_fit()?;
        holdings.features_fit(ledger)?;
        holdings.units_fit()?;
        holdings.tags_fit()?;
        holdings.numbers_fit()
    })
}

/// What an organization has.
struct Holdings<'a> {
    ledger: &'a Ledger,
    organization: Organization,
    root: Root,
    units: Vec<OrganizationalUnit>,
    accounts: Vec<Account>,
    policies: Vec<Policy>,
}

impl<'a> Holdings<'a> {
    fn of(ledger: &'a Ledger, organization: Organization) -> Self {
        let id = organization.id.clone();
        let root = ledger.find(organization.root_id.as_str());
        let units = ledger.all::<OrganizationalUnit>();
        let policies = ledger.all::<Policy>();
        let is_member = |account: &Account| {
            let membership = account.membership.as_ref();
            membership.is_some_and(|place| place.organization_id == id)
        };
        Self {
            ledger,
            root: root.expect("it has no problems"),
            units: units.filter(|unit| unit.organization_id == id).collect(),
            accounts: ledger.all().filter(is_member).collect(),
            policies: policies.filter(|of| of.organization_id == id).collect(),
            organization,
        }
    }

    fn quota(&self, quota: Quota) -> u64 {
        let set = self.ledger.world().quotas.get(quota.name().as_ref());
        let default = quota.default_value().number().unwrap_or(u64::MAX);
        set.copied().unwrap_or(default)
    }

    fn attachments(&self) -> Vec<&Attachments> {
        let of_units = self.units.iter().map(|unit| &unit.attachments);
        let places = self.accounts.iter().filter_map(|of| of.membership.as_ref());
        let of_accounts = places.map(|place| &place.attachments);
        let of_root = [&self.root.attachments];
        of_root
            .into_iter()
            .chain(of_units)
            .chain(of_accounts)
            .collect()
    }

    /// What AWS manages is attached to everything while its type is enabled; a service control
    /// policy may be put in its place.
    fn attachments_fit(&self) -> Result<(), Failure> {
        let enabled = self.root.policy_types.iter().map(|enabled| enabled.r#type);
        let enabled: Vec<_> = enabled.collect();
        for attachments in self.attachments() {
            for of in PolicyType::ALL {
                let policies = attachments.policies.iter();
                let count = policies.filter(|attached| attached.r#type == *of).count() as u64;
                let most = self.quota(Quota::Attachments(*of));
                must(
                    count <= most,
                    "no target has too many policies",
                    attachments,
                )?;
            }
            let has = |of| {
                attachments
                    .policies
                    .iter()
                    .any(|attached| attached.r#type == of)
            };
            let scp = PolicyType::ServiceControlPolicy;
            must(
                has(scp) == enabled.contains(&scp),
                "each target has an SCP",
                attachments,
            )?;
            let mut policies = attachments.policies.iter();
            let stays =
                policies.any(|attached| attached.policy_id.as_str() == "p-RCPFullAWSAccess");
            let is_enabled = enabled.contains(&PolicyType::ResourceControlPolicy);
            must(
                stays == is_enabled,
                "each target has the RCP of AWS",
                attachments,
            )?;
        }
        Ok(())
    }

    /// An organization for consolidated billing has none of what needs all features.
    fn features_fit(&self, ledger: &Ledger) -> Result<(), Failure> {
        let organization = &self.organization;
        if organization.feature_set == OrganizationFeatureSet::All {
            return Ok(());
        }
        let mut resource_policies = ledger.all::<ResourcePolicy>();
        let has_none = organization.trusted_services.is_empty()
            && self.policies.is_empty()
            && self.root.policy_types.is_empty()
            && resource_policies.all(|policy| policy.organization_id != organization.id);
        must(
            has_none,
            "what needs all features isn't there without them",
            organization,
        )
    }

    fn units_fit(&self) -> Result<(), Failure> {
        let deepest = self.quota(Quota::OuDepth);
        for unit in &self.units {
            let mut depth = 1;
            let mut parent = &unit.parent_id;
            while let Some(above) = self
                .units
                .iter()
                .find(|of| of.id.as_str() == parent.as_str())
            {
                depth += 1;
                parent = &above.parent_id;
            }
            must(depth <= deepest, "no unit is too deep", unit)?;
        }
        Ok(())
    }

    fn tags_fit(&self) -> Result<(), Failure> {
        let places = self.accounts.iter().filter_map(|of| of.membership.as_ref());
        let tags: Vec<&Vec<Tag>> = places
            .map(|place| &place.tags)
            .chain(self.units.iter().map(|unit| &unit.tags))
            .chain(self.policies.iter().map(|policy| &policy.tags))
            .chain([&self.root.tags])
            .collect();
        let most = self.quota(Quota::Tags);
        tags.into_iter()
            .try_for_each(|tags| must(tags.len() as u64 <= most, "nothing has too many tags", tags))
    }

    fn numbers_fit(&self) -> Result<(), Failure> {
        for of in PolicyType::ALL {
            let policies = self.policies.iter().filter(|policy| policy.r#type == *of);
            let fit = policies.count() as u64 <= self.quota(Quota::Policies(*of));
            must(fit, "there are not too many policies", &self.organization)?;
        }
        for service in &self.organization.trusted_services {
            let administers = |account: &&Account| {
                let place = account.membership.as_ref().expect("it is a member");
                let mut delegations = place.delegations.iter();
                delegations.any(|of| of.service_principal == service.service_principal)
            };
            let count = self.accounts.iter().filter(administers).count() as u64;
            let most = self.quota(Quota::DelegatedAdministratorsPerService);
            must(
                count <= most,
                "no service has too many administrators",
                service,
            )?;
        }
        let units = self.units.len() as u64 <= self.quota(Quota::OrganizationalUnits);
        must(units, "there are not too many units", &self.organization)?;
        let accounts = self.accounts.len() as u64 <= self.quota(Quota::Accounts);
        must(
            accounts,
            "there are not too many accounts",
            &self.organization,
        )
    }
}
