//! The services that can work with an organization: the real list is closed too.

use crate::error::{InvalidInput, Result, refuse};
use crate::model::ServicePrincipal;

/// What every name ends in.
const SUFFIX: &str = ".amazonaws.com";

/// Whether accounts can administer a service.
#[derive(Clone, Copy, PartialEq)]
enum Delegation {
    Possible,
    Impossible,
}

use Delegation::{Impossible as Own, Possible as Delegated};

/// The services, in the order of their names.
const SERVICES: &[(&str, Delegation)] = &[
    ("access-analyzer", Delegated),
    ("account", Delegated),
    ("application-insights", Own),
    ("auditmanager", Delegated),
    ("aws-artifact-account-sync", Own),
    ("backup", Delegated),
    ("chatbot", Own),
    ("cloudtrail", Delegated),
    ("cloudwatch-crossaccount", Own),
    ("compute-optimizer", Delegated),
    ("config", Delegated),
    ("config-multiaccountsetup", Delegated),
    ("controltower", Own),
    ("cost-optimization-hub.bcm", Delegated),
    ("detective", Delegated),
    ("devops-guru", Delegated),
    ("ds", Own),
    ("ec2", Delegated),
    ("fms", Delegated),
    ("guardduty", Delegated),
    ("health", Delegated),
    ("inspector2", Delegated),
    ("ipam", Delegated),
    ("license-management.marketplace", Own),
    ("license-manager", Delegated),
    ("license-manager-linux-subscriptions", Delegated),
    ("license-manager.member-account", Own),
    ("macie", Delegated),
    ("malware-protection.guardduty", Own),
    ("member.org.stacksets.cloudformation", Delegated),
    ("mgn", Delegated),
    ("network-security-director", Delegated),
    ("networkmanager", Delegated),
    ("notifications", Delegated),
    ("observabilityadmin", Delegated),
    ("ram", Own),
    ("reachabilityanalyzer.networkinsights", Delegated),
    ("reporting.trustedadvisor", Delegated),
    ("resiliencehub", Own),
    ("resource-explorer-2", Delegated),
    ("security-ir", Delegated),
    ("securityhub", Delegated),
    ("securitylake", Delegated),
    ("servicecatalog", Delegated),
    ("servicequotas", Own),
    ("ssm", Delegated),
    ("ssm-quicksetup", Delegated),
    ("sso", Delegated),
    ("storage-lens.s3", Delegated),
    ("tagpolicies.tag", Delegated),
    ("user-subscriptions", Own),
    ("wellarchitected", Own),
];

fn find(principal: &ServicePrincipal) -> Option<Delegation> {
    let sought = principal.as_str().strip_suffix(SUFFIX)?;
    let found = SERVICES.iter().find(|(name, _)| *name == sought);
    found.map(|(_, delegation)| *delegation)
}

impl ServicePrincipal {
    /// Refuses a name that no service has.
    pub(super) fn must_be_known(&self) -> Result<()> {
        match find(self) {
            Some(_) => Ok(()),
            None => refuse(InvalidInput::UnrecognizedServicePrincipal),
        }
    }

    /// Refuses a name that no service has that accounts can administer.
    pub(super) fn must_be_delegable(&self) -> Result<()> {
        match find(self) {
            Some(Delegation::Possible) => Ok(()),
            Some(Delegation::Impossible) | None => {
                refuse(InvalidInput::UnrecognizedServicePrincipal)
            }
        }
    }
}
