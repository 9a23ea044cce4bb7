//! Handshakes that wait, and how they are answered, taken back or sent anew.

use organizations::model::{HandshakeState, Timestamp};
use organizations::state::{Content, Handshake, Recipient};
use shape::{Map, Value};

use super::Listed;
use super::tries::Step;
use crate::explain::calls::with;
use crate::explain::candidates::target_of;
use crate::explain::command_line::word;
use crate::explain::scene::Scene;
use crate::explain::times::month_after;
use crate::explain::way::Way;
use crate::world::{answering, on};

impl Scene<'_> {
    /// The invitations that wait for the caller.
    pub(super) fn invitations(&self) -> Listed {
        let mut listed = Listed::default();
        for handshake in self.known.handshakes_in_order() {
            let is_asked = handshake
                .recipient
                .as_ref()
                .is_some_and(|one| self.is_caller(one));
            if !is_asked || handshake.state != HandshakeState::Open {
                continue;
            }
            let Content::Invite { .. } = handshake.content else {
                continue;
            };
            let sender = self
                .known
                .called_account(handshake.management_account_id.as_str());
            listed.fact(format!(
                "{sender} invited it to {} by {}, which is open until {}.",
                handshake.organization_id,
                handshake.id,
                on(handshake.expires)
            ));
            let accept = self.answer("accept-handshake", handshake, self.caller_id());
            let accept = Way::new(format!("Accept the invitation of {sender}"), [accept]);
            let steps = Step::acceptance(handshake.id.as_str(), self.caller_id());
            let organization = handshake.organization_id.as_str();
            let then = self.then_as_a_member(organization, steps.as_slice(), &[], &mut listed);
            listed.alternative([accept].into_iter().chain(then).collect());
        }
        listed
    }

    /// What comes of the call once the caller is a member of an organization by some steps.
    fn then_as_a_member(
        &self,
        organization: &str,
        steps: &[Step],
        coming: &[String],
        listed: &mut Listed,
    ) -> Option<Way> {
        match self.and_call_again(steps, coming, "Then call again") {
            Ok(again) => Some(again),
            Err(next) => {
                let action = self.refused.operation.name();
                listed.fact(format!(
                    "As a member of {organization} it would be refused {action}, too, with {}.",
                    next.refusal
                ));
                None
            }
        }
    }

    /// The organizations that might invite the caller, where nobody did yet, if it could call as a member.
    pub(super) fn organizations(&self) -> Listed {
        let mut listed = Listed::default();
        if !self.invitations().facts.is_empty() {
            return listed;
        }
        for organization in &self.known.organizations {
            let manager = organization.management_account_id.as_str();
            let caller = self.caller_id();
            let coming = self.coming_handshakes(1);
            let steps = joining(caller, &coming.ids[0], manager);
            let id = organization.id.as_str();
            let Some(again) = self.then_as_a_member(id, &steps, &coming.ids, &mut listed) else {
                continue;
            };
            let invite = self.invitation(&target_of(caller), manager);
            let place = self.known.called_organization(organization);
            let accept = self.acceptance(&coming.ids[0], caller);
            let mut ways = Vec::from_iter(self.choosing(&coming));
            ways.push(Way::new(format!("Have it invited to {place}"), [invite]));
            ways.push(Way::new("Then accept", [accept]));
            ways.push(again);
            listed.alternative(ways);
        }
        listed
    }

    /// The invitations of the organization that take up room.
    pub(super) fn open_invitations(&self) -> Listed {
        let mut listed = Listed::default();
        let Some(organization) = self.organization() else {
            return listed;
        };
        for handshake in self.known.handshakes_in_order() {
            let is_open = handshake.state == HandshakeState::Open;
            let is_invitation = matches!(handshake.content, Content::Invite { .. });
            if is_open && is_invitation && handshake.organization_id == organization.id {
                let sender = handshake.management_account_id.as_str();
                listed.fact(format!(
                    "{} is open.",
                    self.known.called_handshake(handshake)
                ));
                let cancel = self.answer("cancel-handshake", handshake, sender);
                let cancel = Way::new(format!("Take {} back", handshake.id), [cancel]);
                listed.alternative(vec![cancel, self.again("Then call again")]);
            }
        }
        listed
    }

    /// How an ended handshake is sent anew, and accepted if that was wanted.
    pub(super) fn ask_again(&self, ended: Option<&Handshake>) -> Listed {
        let mut listed = Listed::default();
        let Some(handshake) = ended else {
            return listed;
        };
        let sender = handshake.management_account_id.as_str();
        let called = self.known.called_account(sender);
        let Some((recipient, invite)) = self.invitation_anew(handshake) else {
            let ask = self.run(&["enable-all-features", "--caller", sender]);
            listed.way(
                format!("Let {called} ask again; that makes new handshakes"),
                [ask],
            );
            return listed;
        };
        let accepts = self.refused.operation.name() == "AcceptHandshake";
        if !accepts || !self.is_caller(recipient) {
            listed.way(
                format!("Let {called} ask again; that makes a new handshake"),
                [invite],
            );
            return listed;
        }
        let coming = self.coming_handshakes(1);
        listed.ways.extend(self.choosing(&coming));
        listed.way(format!("Let {called} ask again"), [invite]);
        let accept = self.acceptance(&coming.ids[0], self.caller_id());
        listed.way("Then accept the new handshake", [accept]);
        listed
    }

    /// The same, for a transfer that begins after a time; behind other steps.
    pub(super) fn ask_after(&self, end: Timestamp) -> Vec<Way> {
        let Some(handshake) = self.handshake() else {
            return Vec::new();
        };
        let (Some(recipient), Content::TransferResponsibility { transfer, .. }) =
            (&handshake.recipient, &handshake.content)
        else {
            return Vec::new();
        };
        let sender = handshake.management_account_id.as_str();
        let start = Some(month_after(end.0));
        let propose = self.propose(transfer.as_str(), &target(recipient), sender, start);
        let coming = self.coming_handshakes(1);
        let mut ways = Vec::from_iter(self.choosing(&coming));
        let called = self.known.called_account(sender);
        ways.push(Way::new(
            format!("Let {called} ask again for the time after it"),
            [propose],
        ));
        let accept = self.acceptance(&coming.ids[0], self.caller_id());
        ways.push(Way::new("Then accept the new handshake", [accept]));
        ways
    }

    /// Returns who an ended handshake asked, and the command that asks again.
    fn invitation_anew<'b>(&self, ended: &'b Handshake) -> Option<(&'b Recipient, String)> {
        let sender = ended.management_account_id.as_str();
        let recipient = ended.recipient.as_ref()?;
        let target = target(recipient);
        let command = match &ended.content {
            Content::Invite { .. } => self.invitation(&target, sender),
            Content::TransferResponsibility { transfer, .. } => {
                self.propose(transfer.as_str(), &target, sender, None)
            }
            _ => return None,
        };
        Some((recipient, command))
    }

    /// Returns the command by which an organization invites an account.
    pub(super) fn invitation(&self, target: &Value, manager: &str) -> String {
        let target = word(target).unwrap_or_default();
        let operation = "invite-account-to-organization";
        self.run(&[operation, "--target", &target, "--caller", manager])
    }

    /// How what an accepted handshake brought about is undone: by the one who asks.
    pub(super) fn undo(&self) -> Listed {
        let mut listed = Listed::default();
        let Some(handshake) = self.handshake() else {
            return listed;
        };
        let recipient = handshake.recipient.as_ref();
        let account = recipient.and_then(|recipient| self.known.asked_account(recipient));
        let place = account.and_then(|account| account.membership.as_ref());
        let is_member =
            place.is_some_and(|place| place.organization_id == handshake.organization_id);
        let ways = match (&handshake.content, account) {
            (Content::Invite { .. }, Some(account)) if is_member => {
                let called = self.known.called_account(account.id.as_str());
                listed.fact(format!("{called} is a member since then."));
                if account.id.as_str() == self.caller_id() {
                    self.leaving(account)
                } else {
                    self.removal(account, handshake.management_account_id.as_str())
                }
            }
            (Content::TransferResponsibility { transfer, .. }, _) => {
                let transfer = self.known.transfer(transfer.as_str());
                let ending = transfer.and_then(|transfer| self.ending(transfer));
                ending.into_iter().collect()
            }
            _ => Vec::new(),
        };
        if ways.is_empty() {
            listed.way(
                "See what came of it; nothing is left to do",
                [self.run(&["sim", "handshake", handshake.id.as_str()])],
            );
        }
        listed.ways.extend(ways);
        listed
    }

    /// How a transfer is proposed anew, for the next beginning that can be.
    fn propose(
        &self,
        transfer: &str,
        target: &Value,
        sender: &str,
        start: Option<String>,
    ) -> String {
        let target = word(target).unwrap_or_default();
        let start = start.or_else(|| self.known_fact("month-after-transfer"));
        let start = start.or_else(|| self.known_fact("start-of-month"));
        let transfer = self.known.transfer(transfer);
        let name = transfer.map_or("Bill", |transfer| transfer.name.as_str());
        let propose = [
            "invite-organization-to-transfer-responsibility",
            "--type",
            "BILLING",
        ];
        let start = start.unwrap_or_default();
        let rest = [
            "--target",
            &target,
            "--start-timestamp",
            &start,
            "--source-name",
            name,
        ];
        self.run(&[&propose[..], &rest[..], &["--caller", sender]].concat())
    }

    /// How the handshake is dealt with that asks the same already.
    pub(super) fn answer_earlier(&self) -> Listed {
        let mut listed = Listed::default();
        let Some(earlier) = self.earlier() else {
            return listed;
        };
        let sender = earlier.management_account_id.as_str();
        let cancel = self.answer("cancel-handshake", earlier, sender);
        listed.way("Take it back", [cancel]);
        listed.ways.push(self.again("Then ask again"));
        if let Some(recipient) = &earlier.recipient {
            let accept = self.answer("accept-handshake", earlier, &answering(recipient));
            let what = match &earlier.content {
                Content::TransferResponsibility { start, .. } => {
                    let begins = start.0.strftime("%Y-%m-%d");
                    format!("which begins on {begins}; then no other can be asked for")
                }
                _ => "and there is nothing to ask for any more".to_owned(),
            };
            let text = format!("Let the open one be accepted as it is, {what}");
            listed.alternative(vec![Way::new(text, [accept])]);
        }
        listed
    }
}

/// Returns the calls by which an account joins an organization.
pub(super) fn joining(account: &str, handshake: &str, manager: &str) -> Vec<Step> {
    let input = with(Map::new().into(), "Target", target_of(account));
    let invite = Step::new("InviteAccountToOrganization", input, manager);
    let steps = [invite, Step::acceptance(handshake, account)];
    steps.into_iter().flatten().collect()
}

/// Returns the target of an invitation for a recipient.
fn target(recipient: &Recipient) -> Value {
    match recipient {
        Recipient::Account(id) => target_of(id.as_str()),
        Recipient::Email { address, .. } => target_of(address.as_str()),
    }
}
