//! A refusal in its world: who and what the call was about.

use organizations::managed_policy_type;
use organizations::model::{AccountState, ActionType, HandshakeState, PolicyType};
use organizations::state::{
    Account, Content, Handshake, Kind, Organization, Policy, Recipient, Transfer,
};
use shape::Choice;

use super::command_line::CommandLines;
use super::refused::Refused;
use super::rehearsal::Rehearsal;
use crate::world::{Known, answering};

/// A refusal, the world as it is by now, and how commands are written.
pub(super) struct Scene<'a> {
    pub(super) known: &'a Known,
    pub(super) refused: &'a Refused,
    pub(super) commands: &'a CommandLines<'a>,
    /// Where calls are tried, if they can be.
    pub(super) rehearsal: Option<Rehearsal<'a>>,
}

impl<'a> Scene<'a> {
    /// Returns who called, as `--caller` takes them: an account that is not remembered has no id to come back
    /// to.
    pub(super) fn caller_id(&self) -> &'a str {
        match (&self.refused.address, self.caller()) {
            (Some(address), None) => address,
            _ => &self.refused.caller,
        }
    }

    /// Returns the account that called, if it is remembered.
    pub(super) fn caller(&self) -> Option<&'a Account> {
        self.known.account(&self.refused.caller)
    }

    /// Returns the organization that the call was about: the caller's, or the one that asks it.
    pub(super) fn organization(&self) -> Option<&'a Organization> {
        let known = self.known;
        let own = self
            .caller()
            .and_then(|caller| known.organization_of(caller));
        own.or_else(|| self.asking_organization())
            .or_else(|| known.organizations.first())
    }

    /// Returns the organization that sent the handshake.
    pub(super) fn asking_organization(&self) -> Option<&'a Organization> {
        let handshake = self.handshake()?;
        self.known.organization(handshake.organization_id.as_str())
    }

    /// Returns the organization that the caller manages.
    pub(super) fn managed(&self) -> Option<&'a Organization> {
        let organization = self.known.organization_of(self.caller()?)?;
        (organization.management_account_id.as_str() == self.refused.caller).then_some(organization)
    }

    /// Returns the organization that the caller is a plain member of.
    pub(super) fn member_of(&self) -> Option<&'a Organization> {
        let organization = self.known.organization_of(self.caller()?)?;
        (organization.management_account_id.as_str() != self.refused.caller).then_some(organization)
    }

    /// Tells whether the caller administers a service, which lets it read.
    pub(super) fn caller_is_delegate(&self) -> bool {
        self.caller().is_some_and(|caller| {
            let place = caller.membership.as_ref();
            caller.state == AccountState::Active
                && place.is_some_and(|place| !place.delegations.is_empty())
        })
    }

    /// Returns the handshake that the call named.
    pub(super) fn handshake(&self) -> Option<&'a Handshake> {
        self.known.handshake(self.refused.text("HandshakeId")?)
    }

    /// Tells whether the handshake asks the caller.
    pub(super) fn caller_is_asked(&self) -> bool {
        let recipient = self.handshake().and_then(|one| one.recipient.as_ref());
        recipient.is_some_and(|recipient| self.is_caller(recipient))
    }

    /// Tells whether the recipient of a handshake is the caller.
    pub(super) fn is_caller(&self, recipient: &Recipient) -> bool {
        let account = self.known.asked_account(recipient);
        account.map_or_else(
            || answering(recipient).eq_ignore_ascii_case(self.caller_id()),
            |account| account.id.as_str() == self.refused.caller,
        )
    }

    /// Returns the id of the account that the call was about; the caller's, if it named none.
    pub(super) fn account_id(&self) -> &'a str {
        let refused = self.refused;
        let named = ["AccountId", "TargetId", "ResourceId", "ChildId"];
        let named = named.iter().find_map(|member| refused.text(member));
        let target = || {
            let target = refused.target()?;
            let account = self.known.with_address(target);
            Some(account.map_or(target, |account| account.id.as_str()))
        };
        named.or_else(target).unwrap_or(&refused.caller)
    }

    /// Returns the account that the call was about.
    pub(super) fn account(&self) -> Option<&'a Account> {
        self.known.account(self.account_id())
    }

    /// Returns the policy that the call named; none if AWS manages it.
    pub(super) fn policy(&self) -> Option<&'a Policy> {
        self.known.policy(self.refused.text("PolicyId")?)
    }

    /// Returns the policy type that the call was about.
    pub(super) fn policy_type(&self) -> Option<PolicyType> {
        let named = ["PolicyType", "Type", "Filter"];
        let named = named.iter().find_map(|member| self.refused.text(member));
        let of_policy = || {
            let managed = managed_policy_type(self.refused.text("PolicyId")?);
            self.policy().map(|policy| policy.r#type).or(managed)
        };
        named.and_then(PolicyType::named).or_else(of_policy)
    }

    /// Returns the policy type of which there is something to list: that of the call, or one that the organization
    /// has a policy of.
    pub(super) fn listed_type(&self) -> &'static str {
        let own = self.organization().and_then(|organization| {
            let mut policies = self.known.policies.iter();
            policies.find(|policy| policy.organization_id == organization.id)
        });
        let of = self.policy_type().or(own.map(|policy| policy.r#type));
        of.unwrap_or(PolicyType::ServiceControlPolicy).name()
    }

    /// Returns the open handshake by which the caller's organization asks the same target already.
    pub(super) fn earlier(&self) -> Option<&'a Handshake> {
        let target = self.refused.target()?;
        let organization = self.managed()?;
        let action = match self.refused.operation.name() {
            "InviteAccountToOrganization" => ActionType::Invite,
            _ => ActionType::TransferResponsibility,
        };
        let account = self.account_id();
        self.known.handshakes.iter().find(|handshake| {
            let recipient = handshake.recipient.as_ref();
            handshake.organization_id == organization.id
                && handshake.state == HandshakeState::Open
                && handshake.content.action() == action
                && recipient.is_some_and(|recipient| {
                    let asked = self.known.asked_account(recipient);
                    answering(recipient).eq_ignore_ascii_case(target)
                        || asked.is_some_and(|asked| asked.id.as_str() == account)
                })
        })
    }

    /// Returns the request of the migration that goes on in the organization.
    pub(super) fn migration(&self) -> Option<&'a Handshake> {
        let organization = self.organization()?;
        self.known.handshakes.iter().find(|handshake| {
            handshake.organization_id == organization.id
                && matches!(handshake.content, Content::EnableAllFeatures { .. })
                && handshake.is_pending()
        })
    }

    /// Returns the transfers that the organization is a side of, in the order in which they were proposed.
    pub(super) fn transfers(&self) -> Vec<&'a Transfer> {
        let Some(organization) = self.organization() else {
            return Vec::new();
        };
        let id = Some(&organization.id);
        let asking = self
            .asking_organization()
            .map(|organization| &organization.id);
        let mut transfers: Vec<_> = self.known.transfers.iter().collect();
        transfers.retain(|transfer| {
            let sides = [&transfer.source, &transfer.target];
            sides.iter().any(|side| {
                let side = side.organization_id.as_ref();
                side == id || side.is_some() && side == asking
            })
        });
        transfers.sort_by_key(|transfer| transfer.sequence);
        transfers
    }

    /// Returns the transfer that the call named.
    pub(super) fn transfer(&self) -> Option<&'a Transfer> {
        self.known.transfer(self.refused.text("Id")?)
    }

    /// Returns what the resource policy of the organization says.
    pub(super) fn resource_policy(&self) -> Option<&'a str> {
        let organization = self.organization()?;
        let mut policies = self.known.resource_policies.iter();
        let policy = policies.find(|policy| policy.organization_id == organization.id)?;
        Some(policy.content.as_str())
    }

    /// Returns the ids of what is directly in a root or unit, units before accounts.
    pub(super) fn inside(&self, parent: &str) -> Vec<&'a str> {
        let units = self.known.units.iter();
        let units = units.filter(|unit| unit.parent_id.as_str() == parent);
        let accounts = self.known.accounts.iter().filter(|account| {
            let place = account.membership.as_ref();
            place.is_some_and(|place| place.parent_id.as_str() == parent)
        });
        let accounts = accounts.map(|account| account.id.as_str());
        units.map(|unit| unit.id.as_str()).chain(accounts).collect()
    }

    /// Returns the ids of what a policy is attached to.
    pub(super) fn targets_of(&self, policy: &str) -> Vec<&'a str> {
        let attached = self.known.attachments().filter(|(_, attachments)| {
            let mut policies = attachments.policies.iter();
            policies.any(|attached| attached.policy_id.as_str() == policy)
        });
        attached.map(|(target, _)| target).collect()
    }

    /// Tells whether a text is the id of a kind.
    pub(super) fn is_id(text: Option<&str>, kind: Kind) -> bool {
        text.is_some_and(|text| Kind::of_id(text) == Some(kind))
    }
}
