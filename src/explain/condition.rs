//! What must hold for a text to be the one that is told.

use organizations::model::{AccountState, HandshakeState, ResponsibilityTransferStatus};
use organizations::state::{Content, Kind};
use organizations::{listed_services, managed_policy_name};
use shape::Choice;

use super::member::{self, Member};
use super::scene::Scene;
use crate::world::answering;

impl Scene<'_> {
    /// Returns the member that the refusal names.
    pub(super) fn member(&self) -> Option<Member<'_>> {
        let refused = self.refused;
        member::of_path(refused.operation, &refused.input, refused.path.as_deref()?)
    }

    /// Tells whether a condition holds; none if there is no such condition.
    pub(super) fn holds(&self, condition: &str) -> Option<bool> {
        if let Some(other) = condition.strip_prefix("not ") {
            return self.holds(other).map(|holds| !holds);
        }
        let (name, word) = condition.split_once(' ').unwrap_or((condition, ""));
        let about_call = self.holds_of_call(name, word);
        about_call
            .or_else(|| self.holds_of_caller(name, word))
            .or_else(|| self.holds_of_handshake(name, word))
            .or_else(|| self.holds_of_policy(name, word))
    }

    fn holds_of_call(&self, name: &str, word: &str) -> Option<bool> {
        let refused = self.refused;
        Some(match name {
            "operation" => refused.operation.name() == word,
            "given" => refused.input.get(word).is_some(),
            "account-is-outside" => self.account().is_none_or(|one| one.membership.is_none()),
            "given-target-or-none" => {
                let takes_target = refused.operation.input()?.member("Target").is_some();
                takes_target && refused.path.as_deref().is_none_or(|path| path == "TARGET")
            }
            "same" => refused.text("AccountId") == Some(refused.caller.as_str()),
            "child-is-root" => Self::is_id(refused.text("ChildId"), Kind::Root),
            "service-known" => {
                let service = refused.text("ServicePrincipal").unwrap_or_default();
                let mut own = self.known.settings.services.iter();
                listed_services().any(|listed| listed.principal == service)
                    || own.any(|own| own.as_str() == service)
            }
            "account-state" => self.account()?.state.name() == word,
            "account-is-here" => {
                let own = self
                    .caller()
                    .and_then(|caller| self.known.organization_of(caller));
                let other = self
                    .account()
                    .and_then(|one| self.known.organization_of(one));
                own.is_some() && own.map(|one| &one.id) == other.map(|one| &one.id)
            }
            "refused-so" => {
                let input = self.changed(word);
                input.is_some_and(|input| self.refused_so(&input).is_some())
            }
            "past" => self
                .given_time(word)
                .is_some_and(|time| time < self.known.now),
            "target-lacks" => refused.input.get("Target")?.get(word).is_none(),
            "thing-elsewhere" => self.is_in_the_world(word),
            "known-type" => self.policy_type().is_some(),
            "value-empty" => self.member()?.value?.as_str() == Some(""),
            "principal-outside" => self.principal_outside().is_some(),
            "document-culprit-is-schedule" => {
                let culprit = self.culprit();
                culprit.is_some_and(|culprit| culprit.path.contains("schedule_expression"))
            }
            "document-stored" => {
                let stored = self.policy().map(|policy| policy.content.as_str());
                stored.is_some() && stored == refused.text("Content")
            }
            "value-too-long" => self.member()?.is_too_long(),
            "value-of-another-type" => self.member()?.is_of_another_type(),
            "value-is" => self.member()?.shape.name == word,
            "members-are-closed" => self.organization().is_some_and(|organization| {
                let members = self.known.members_of(organization);
                let manager = &organization.management_account_id;
                let mut members = members.iter().filter(|member| member.id != *manager);
                members.all(|member| member.state == AccountState::Closed)
            }),
            "has-members" => self
                .organization()
                .is_some_and(|organization| self.known.members_of(organization).len() > 1),
            _ => return None,
        })
    }

    fn holds_of_caller(&self, name: &str, word: &str) -> Option<bool> {
        let caller = self.caller();
        Some(match name {
            "caller-state" => caller.is_some_and(|caller| caller.state.name() == word),
            "caller-manages" => self.managed().is_some(),
            "caller-is-member" => self.member_of().is_some(),
            "caller-is-outside" => caller.is_none_or(|caller| caller.membership.is_none()),
            "caller-is-delegate" => self.caller_is_delegate(),
            "caller-is-sender" => self.handshake().is_some_and(|handshake| {
                handshake.management_account_id.as_str() == self.refused.caller
            }),
            "caller-is-recipient" => self.caller_is_asked(),
            _ => return None,
        })
    }

    fn holds_of_handshake(&self, name: &str, word: &str) -> Option<bool> {
        let handshake = self.handshake();
        let has_transfer = |status| {
            let transfers = self.transfers();
            transfers.iter().any(|transfer| transfer.status == status)
        };
        Some(match name {
            "handshake-is" => {
                handshake.is_some_and(|handshake| handshake.content.action().name() == word)
            }
            "state-is" => {
                let state = handshake.map(|handshake| handshake.state);
                state.is_some_and(|state| state.name() == word)
            }
            "handshake-forgotten" => self.refused.forgotten.is_some(),
            "migration-waits" => self
                .migration()
                .is_some_and(|migration| migration.state == HandshakeState::Requested),
            "transfer-known" => self.transfer().is_some(),
            "transfer-requested" => self
                .transfer()
                .is_some_and(|transfer| transfer.status == ResponsibilityTransferStatus::Requested),
            "asked-otherwise" => self.earlier().is_some_and(|earlier| {
                let recipient = earlier.recipient.as_ref().map(answering);
                recipient.as_deref() != self.refused.target()
            }),
            "transfer-too-near" => handshake.is_some_and(|handshake| {
                let Content::TransferResponsibility { start, .. } = handshake.content else {
                    return false;
                };
                // The invitation would have been open until a day before, if not until now.
                let notice = jiff::SignedDuration::from_hours(24);
                handshake.expires.0 + notice >= start.0 && self.known.now >= handshake.expires
            }),
            "transfer-withdrawn" => has_transfer(ResponsibilityTransferStatus::Withdrawn),
            "transfer-in-force" => {
                has_transfer(ResponsibilityTransferStatus::Accepted)
                    || has_transfer(ResponsibilityTransferStatus::Withdrawn)
            }
            _ => return None,
        })
    }

    fn holds_of_policy(&self, name: &str, word: &str) -> Option<bool> {
        let refused = self.refused;
        let document = || refused.text("Content").unwrap_or_default().trim();
        let says = |text: &str| {
            let policy = self.resource_policy();
            policy.is_some_and(|policy| policy.contains(text))
        };
        Some(match name {
            "has-resource-policy" => self.resource_policy().is_some(),
            "resource-policy-mentions-caller" => says(&refused.caller),
            "resource-policy-mentions" => says(word),
            "resource-policy-mentions-policy" => refused.text("PolicyId").is_some_and(says),
            "policy-is-attached" => {
                let policy = refused.text("PolicyId").unwrap_or_default();
                !self.targets_of(policy).is_empty()
            }
            "policy-is-above" => self.policy_is_above(),
            "attached-managed" => self.managed_policy_counts(),
            "policy-elsewhere" => self.policy().is_some_and(|policy| {
                let own = self.organization();
                own.is_none_or(|own| own.id != policy.organization_id)
            }),
            "name-is-managed" => {
                let name = refused.text("Name").unwrap_or_default();
                let ids = ["p-FullAWSAccess", "p-RCPFullAWSAccess"];
                ids.iter().any(|id| managed_policy_name(id) == Some(name))
            }
            "resource-managed" => {
                let id = refused.text("ResourceId").unwrap_or_default();
                managed_policy_name(id).is_some()
            }
            "type-is" => self.policy_type().is_some_and(|of| of.name() == word),
            "document-empty" => ["", "{}"].contains(&document()),
            "document-mentions" => document().contains(word),
            "tag-policy-removes" => self.known.policies.iter().any(|policy| {
                policy.r#type.name() == "TAG_POLICY" && policy.content.as_str().contains("@@remove")
            }),
            _ => return None,
        })
    }
}
