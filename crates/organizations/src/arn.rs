//! How resources are named. Every ARN has the id of the management account, whoever asks.

use crate::model::{
    AccountArn, AccountId, HandshakeArn, OrganizationArn, OrganizationalUnitArn,
    OrganizationalUnitId, RootArn,
};
use crate::state::{Handshake, Organization};
use shape::Choice;

impl Organization {
    /// Returns the ARN of a resource of a type, by what follows the id of the organization.
    fn arn_of(&self, resource: &str, rest: &str) -> String {
        let manager = &self.management_account_id;
        let id = &self.id;
        format!("arn:aws:organizations::{manager}:{resource}/{id}{rest}")
    }

    pub(crate) fn arn(&self) -> OrganizationArn {
        self.arn_of("organization", "").into()
    }

    pub(crate) fn root_arn(&self) -> RootArn {
        self.arn_of("root", &format!("/{}", self.root_id)).into()
    }

    pub(crate) fn unit_arn(&self, id: &OrganizationalUnitId) -> OrganizationalUnitArn {
        self.arn_of("ou", &format!("/{id}")).into()
    }

    pub(crate) fn account_arn(&self, id: &AccountId) -> AccountArn {
        self.arn_of("account", &format!("/{id}")).into()
    }
}

impl Handshake {
    /// Returns the ARN, which outlives the organization that sent the handshake.
    pub(crate) fn arn(&self) -> HandshakeArn {
        let manager = &self.management_account_id;
        let organization = &self.organization_id;
        let action = self.content.action().name().to_ascii_lowercase();
        let id = &self.id;
        format!("arn:aws:organizations::{manager}:handshake/{organization}/{action}/{id}").into()
    }
}
