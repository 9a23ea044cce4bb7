//! Policies, services, and requests to create accounts.

use std::collections::BTreeMap;

use organizations::model::PolicyType;
use shape::Choice;

use super::answers::{moment, text, time, word};
use super::attachments::is_managed;
use super::organization::Reading;
use crate::portrait::format::{
    AccountCreation, DelegatedAdministrator, Document, PoliciesByType, Policy, Reference,
    ResourcePolicy, Time, TrustedService,
};

impl Reading<'_> {
    pub(super) fn policies(&mut self) -> Vec<PoliciesByType> {
        let mut by_type = Vec::new();
        for of in PolicyType::ALL {
            let listed = self
                .answers
                .list(&format!("policies/{}.json", of.name()), "Policies");
            let own = listed
                .iter()
                .filter_map(|policy| text(policy, "Id").map(|id| (id, policy)));
            let mut policies = Vec::new();
            for (id, summary) in own.filter(|(id, _)| !is_managed(id)) {
                let name = text(summary, "Name").unwrap_or_default();
                let described = self.answers.answer(&format!("documents/{id}.json"));
                let content = described.and_then(|answer| text(&answer["Policy"], "Content"));
                if content.is_none() {
                    self.made_up
                        .push(format!("the document of the policy {id}"));
                }
                policies.push(Policy {
                    name: name.into(),
                    description: text(summary, "Description")
                        .filter(|text| !text.is_empty())
                        .map(Into::into),
                    updated: Some(self.long_ago.into()),
                    order: Some(self.next().into()),
                    tags: self.answers.tags(&id),
                    document: Document(content.unwrap_or_else(|| "{}".to_owned())),
                    id: Some(id.into()),
                });
            }
            if !policies.is_empty() {
                by_type.push(PoliciesByType {
                    r#type: *of,
                    policies,
                });
            }
        }
        by_type
    }

    pub(super) fn services(&mut self) -> Vec<TrustedService> {
        let services = self
            .answers
            .list("services.json", "EnabledServicePrincipals");
        let mut trusted = Vec::new();
        for service in &services {
            let Some(principal) = text(service, "ServicePrincipal") else {
                continue;
            };
            trusted.push(TrustedService {
                service: principal.into(),
                enabled: moment(service, "DateEnabled"),
                order: Some(self.next().into()),
            });
        }
        trusted
    }

    /// Returns who administers what. Each list is in the order of registering, and so are the dates.
    pub(super) fn administrators(&mut self) -> Vec<DelegatedAdministrator> {
        let accounts = self
            .answers
            .list("administrators.json", "DelegatedAdministrators");
        let mut delegations = Vec::new();
        for account in accounts.iter().filter_map(|account| text(account, "Id")) {
            let services = self
                .answers
                .list(&format!("delegated/{account}.json"), "DelegatedServices");
            for service in &services {
                let Some(principal) = text(service, "ServicePrincipal") else {
                    continue;
                };
                let enabled = time(service, "DelegationEnabledDate");
                delegations.push((enabled, account.clone(), principal));
            }
        }
        delegations.sort_by_key(|(enabled, ..)| *enabled);
        let mut administrators = Vec::new();
        for (enabled, account, service) in delegations {
            administrators.push(DelegatedAdministrator {
                account: Reference(account),
                service: service.into(),
                enabled: enabled.map(Time::from),
                order: Some(self.next().into()),
            });
        }
        administrators
    }

    pub(super) fn resource_policy(&self) -> Option<ResourcePolicy> {
        let answer = self.answers.answer("resource-policy.json")?;
        let policy = &answer["ResourcePolicy"];
        let id = text(&policy["ResourcePolicySummary"], "Id")?;
        Some(ResourcePolicy {
            tags: self.answers.tags(&id),
            id: Some(id.into()),
            document: Document(text(policy, "Content")?),
        })
    }

    pub(super) fn creations(&mut self) -> Vec<AccountCreation> {
        let emails: BTreeMap<String, String> = self
            .answers
            .list("accounts.json", "Accounts")
            .iter()
            .filter_map(|account| Some((text(account, "Id")?, text(account, "Email")?)))
            .collect();
        let listed = self.answers.list("creations.json", "CreateAccountStatuses");
        let mut creations = Vec::new();
        for status in &listed {
            let Some(id) = text(status, "Id") else {
                continue;
            };
            let account = text(status, "AccountId");
            let email = account
                .as_ref()
                .and_then(|account| emails.get(account))
                .cloned();
            let requested = moment(status, "RequestedTimestamp");
            let completed = moment(status, "CompletedTimestamp");
            creations.push(AccountCreation {
                name: text(status, "AccountName").unwrap_or_default().into(),
                email: email.unwrap_or_else(|| made_up_email(&id)).into(),
                account: account.map(Into::into),
                gov_cloud_account: text(status, "GovCloudAccountId").map(Into::into),
                role: None,
                billing_access: None,
                tags: None,
                state: word(status, "State"),
                failure: word(status, "FailureReason"),
                ends: Some(completed.unwrap_or_else(|| self.later().into())),
                requested,
                order: Some(self.next().into()),
                id: Some(id.into()),
            });
        }
        creations
    }
}

/// Returns an address for a request that tells none.
fn made_up_email(id: &str) -> String {
    format!("{}@example.com", id.chars().take(20).collect::<String>())
}
