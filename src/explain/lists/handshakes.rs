//! Handshakes that wait, and how they are answered, taken back or sent anew.

use organizations::model::HandshakeState;
use organizations::state::{Content, Handshake, Recipient};

use super::Listed;
use crate::explain::scene::Scene;
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
            listed.way(
                or(&listed, &format!("accept the invitation of {sender}")),
                [self.answer("accept-handshake", handshake, self.caller_id())],
            );
        }
        listed
    }

    /// The organizations that might invite the caller, where nobody did yet.
    pub(super) fn organizations(&self) -> Listed {
        let mut listed = Listed::default();
        if !self.invitations().facts.is_empty() {
            return listed;
        }
        for organization in &self.known.organizations {
            let manager = organization.management_account_id.as_str();
            let target = target_of(self.caller_id());
            listed.way(
                or(
                    &listed,
                    &format!(
                        "have it invited to {}",
                        self.known.called_organization(organization)
                    ),
                ),
                [self.run(&[
                    "invite-account-to-organization",
                    "--target",
                    &target,
                    "--caller",
                    manager,
                ])],
            );
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
                listed.way(
                    format!("Take {} back", handshake.id),
                    [self.answer("cancel-handshake", handshake, sender)],
                );
            }
        }
        listed
    }

    /// The approvals that a migration waits for.
    pub(super) fn approvals(&self, request: Option<&Handshake>) -> Listed {
        let mut listed = Listed::default();
        let Some(request) = request else {
            return listed;
        };
        for handshake in self.known.handshakes_in_order() {
            let is_child = matches!(
                &handshake.content,
                Content::ApproveAllFeatures { parent } if *parent == request.id
            );
            let Some(recipient) = handshake.recipient.as_ref().filter(|_| is_child) else {
                continue;
            };
            let member = self.known.called_recipient(recipient);
            let id = answering(recipient);
            match handshake.state {
                HandshakeState::Open => {
                    listed.fact(format!("{member} has not answered {}.", handshake.id));
                    listed.way(
                        format!("Approve as {member}"),
                        [self.answer("accept-handshake", handshake, &id)],
                    );
                }
                HandshakeState::Declined => {
                    let sender = request.management_account_id.as_str();
                    listed.fact(format!("{member} declined {}.", handshake.id));
                    listed.way(
                        format!("Go on without {member}"),
                        [self.run(&[
                            "remove-account-from-organization",
                            "--account-id",
                            &id,
                            "--caller",
                            sender,
                        ])],
                    );
                }
                _ => {}
            }
        }
        listed
    }

    /// How all features come to be enabled: the request, if it isn't sent yet, the approvals, the acceptance.
    pub(super) fn all_features(&self) -> Listed {
        let manager = self.known_fact("manager-id").unwrap_or_default();
        let Some(migration) = self.migration() else {
            let mut listed = Listed::default();
            let request = self.run(&["enable-all-features", "--caller", &manager]);
            listed.way("Ask for all features as the management account", [request]);
            listed.way(
                "Then see which handshakes that made: by `accept-handshake`, each invited member accepts its own \
                 approval, and the management account accepts the request behind all of them",
                [self.run(&["sim", "handshake"])],
            );
            return listed;
        };
        let mut listed = self.approvals(Some(migration));
        let accept = self.answer("accept-handshake", migration, &manager);
        listed.way(
            "Then accept the request as the management account",
            [accept],
        );
        listed.way("Then call again", self.command("{call}"));
        listed
    }

    /// How an ended handshake is sent anew.
    pub(super) fn ask_again(&self) -> Listed {
        let mut listed = Listed::default();
        let Some(handshake) = self.handshake() else {
            return listed;
        };
        let sender = handshake.management_account_id.as_str();
        let called = self.known.called_account(sender);
        let command = match (&handshake.content, handshake.recipient.as_ref()) {
            (Content::Invite { .. }, Some(recipient)) => {
                let operation = "invite-account-to-organization";
                let target = target(recipient);
                self.run(&[operation, "--target", &target, "--caller", sender])
            }
            (Content::TransferResponsibility { transfer, .. }, Some(recipient)) => {
                self.propose(transfer.as_str(), &target(recipient), sender)
            }
            _ => self.run(&["enable-all-features", "--caller", sender]),
        };
        listed.way(
            format!("Let {called} ask again; that makes a new handshake"),
            [command],
        );
        listed
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
        let way = match (&handshake.content, account) {
            (Content::Invite { .. }, Some(account)) if is_member => {
                let called = self.known.called_account(account.id.as_str());
                listed.fact(format!("{called} is a member since then."));
                if account.id.as_str() == self.caller_id() {
                    Some(self.leaving(account))
                } else {
                    Some(self.removal(account, handshake.management_account_id.as_str()))
                }
            }
            (Content::TransferResponsibility { transfer, .. }, _) => {
                let transfer = self.known.transfer(transfer.as_str());
                transfer.and_then(|transfer| self.ending(transfer))
            }
            _ => None,
        };
        match way {
            Some(way) => listed.ways.push(way),
            None => listed.way(
                "See what came of it; nothing is left to do",
                [self.run(&["sim", "handshake", handshake.id.as_str()])],
            ),
        }
        listed
    }

    /// How a transfer is proposed anew, for the next beginning that can be.
    fn propose(&self, transfer: &str, target: &str, sender: &str) -> String {
        let start = self.known_fact("month-after-transfer");
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
            target,
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
        if let Some(recipient) = &earlier.recipient {
            listed.way(
                "Let it be answered",
                [self.answer("accept-handshake", earlier, &answering(recipient))],
            );
        }
        let again = self.command("{call}");
        let cancel = self.answer("cancel-handshake", earlier, sender);
        listed.way(
            "Or take it back, and ask again",
            [cancel].into_iter().chain(again),
        );
        listed
    }
}

/// Returns what a way says that stands in the place of those before it.
fn or(listed: &Listed, text: &str) -> String {
    let (first, rest) = text.split_at(1);
    if listed.ways.is_empty() {
        format!("{}{rest}", first.to_uppercase())
    } else {
        format!("Or {text}")
    }
}

/// Returns the target of an invitation for an account that is named by its id or address.
fn target_of(account: &str) -> String {
    let of = if account.contains('@') {
        "EMAIL"
    } else {
        "ACCOUNT"
    };
    format!("Id={account},Type={of}")
}

/// Returns the target of an invitation for a recipient, in the shorthand.
fn target(recipient: &Recipient) -> String {
    match recipient {
        Recipient::Account(id) => format!("Id={id},Type=ACCOUNT"),
        Recipient::Email { address, .. } => format!("Id={address},Type=EMAIL"),
    }
}
