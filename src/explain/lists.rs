//! Facts that come in lists, with the commands that deal with each.

use organizations::managed_policy_name;
use organizations::model::{
    AccountState, HandshakeState, PolicyType, ResponsibilityTransferStatus,
};
use organizations::state::{Content, Handshake, Kind, Recipient, Transfer};
use shape::Choice;

use super::explanation::Way;
use super::scene::Scene;
use crate::world::{answering, on};

/// How many things of a list are told. Whoever has more looks at the list itself.
const MOST: usize = 5;

/// What a list says: facts, and what can be done about them.
#[derive(Default)]
pub(super) struct Listed {
    pub(super) facts: Vec<String>,
    pub(super) ways: Vec<Way>,
}

impl Listed {
    fn fact(&mut self, fact: String) {
        self.facts.push(fact);
    }

    fn way(&mut self, text: impl Into<String>, commands: impl IntoIterator<Item = String>) {
        self.ways.push(Way {
            text: text.into(),
            commands: commands.into_iter().collect(),
        });
    }

    /// Leaves out what is too much, and says so.
    fn cut(mut self) -> Self {
        let more = self.facts.len().saturating_sub(MOST);
        if more > 0 {
            self.facts.truncate(MOST);
            self.facts.push(format!("There are {more} more."));
        }
        self.ways.truncate(MOST);
        self
    }
}

/// Tells whether a policy can be detached from where so many of its type are: the last service control policy
/// can't, nor can the resource control policy that AWS manages.
fn can_be_detached(policy: &str, of: Option<PolicyType>, count: usize) -> bool {
    match of {
        Some(PolicyType::ServiceControlPolicy) => count > 1,
        Some(PolicyType::ResourceControlPolicy) => managed_policy_name(policy).is_none(),
        _ => true,
    }
}

impl Scene<'_> {
    /// Returns a list by its name; none if there is no such list.
    pub(super) fn list(&self, name: &str) -> Option<Listed> {
        let listed = match name {
            "invitations" => self.invitations(),
            "organizations" => self.organizations(),
            "open-invitations" => self.open_invitations(),
            "approvals" => self.approvals(self.handshake()),
            "migration-approvals" => self.approvals(self.migration()),
            "ask-again" => self.ask_again(),
            "earlier" => self.answer_earlier(),
            "transfers" => self.transfers_to_end(),
            "members" => self.members(),
            "same-seller" => self.same_seller(),
            "delegations" => self.delegations(),
            "delegates" => self.delegates(),
            "contents" => self.contents(),
            "siblings" => self.siblings(),
            "attached" => self.attached(),
            "attached-there" => self.attached_there(),
            "another-policy" => self.another_policy(),
            "namesakes" => self.namesakes(),
            _ => return None,
        };
        Some(listed.cut())
    }

    fn run(&self, words: &[&str]) -> String {
        let words: Vec<_> = words.iter().map(|word| (*word).to_owned()).collect();
        self.commands.line(&words)
    }

    fn answer(&self, what: &str, handshake: &Handshake, caller: &str) -> String {
        let id = handshake.id.as_str();
        self.run(&[what, "--handshake-id", id, "--caller", caller])
    }

    /// The invitations that wait for the caller.
    fn invitations(&self) -> Listed {
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
                format!("Accept the invitation of {sender}"),
                [self.answer("accept-handshake", handshake, self.caller_id())],
            );
        }
        listed
    }

    /// The organizations that might invite the caller, where nobody did yet.
    fn organizations(&self) -> Listed {
        let mut listed = Listed::default();
        if !self.invitations().facts.is_empty() {
            return listed;
        }
        for organization in &self.known.organizations {
            let manager = organization.management_account_id.as_str();
            let target = target_of(self.caller_id());
            listed.way(
                format!(
                    "Have it invited to {}",
                    self.known.called_organization(organization)
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
    fn open_invitations(&self) -> Listed {
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
    fn approvals(&self, request: Option<&Handshake>) -> Listed {
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

    /// How an ended handshake is sent anew.
    fn ask_again(&self) -> Listed {
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
            (Content::TransferResponsibility { .. }, _) => {
                self.run(&["invite-organization-to-transfer-responsibility", "help"])
            }
            _ => self.run(&["enable-all-features", "--caller", sender]),
        };
        listed.way(
            format!("Let {called} ask again; that makes a new handshake"),
            [command],
        );
        listed
    }

    /// How the handshake is dealt with that asks the same already.
    fn answer_earlier(&self) -> Listed {
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

    /// The transfers of the organization that are not over.
    fn transfers_to_end(&self) -> Listed {
        let mut listed = Listed::default();
        for transfer in self.transfers() {
            let status = transfer.status;
            let fact = |more: &str| {
                let id = self.known.called(transfer.id.as_str());
                format!("{id} is {}{more}.", status.name())
            };
            match status {
                ResponsibilityTransferStatus::Requested => {
                    listed.fact(fact(""));
                    let handshake = self.known.handshake(transfer.handshake_id.as_str());
                    listed.ways.extend(handshake.map(|handshake| Way {
                        text: format!("Take {} back", handshake.id),
                        commands: vec![self.answer(
                            "cancel-handshake",
                            handshake,
                            handshake.management_account_id.as_str(),
                        )],
                    }));
                }
                ResponsibilityTransferStatus::Accepted => {
                    listed.fact(fact(&format!(", from {} on", on(transfer.start))));
                    let ends = [
                        "terminate-responsibility-transfer",
                        "--id",
                        transfer.id.as_str(),
                    ];
                    let ends = [&ends[..], &["--caller", self.side_of(transfer)]].concat();
                    listed.way(format!("End {}", transfer.id), [self.run(&ends)]);
                }
                ResponsibilityTransferStatus::Withdrawn => {
                    let end = transfer.end.map(|end| format!(", and ends {}", on(end)));
                    listed.fact(fact(&end.unwrap_or_default()));
                }
                _ => {}
            }
        }
        listed
    }

    /// Returns who can end a transfer: the caller if it is a side of it, else whoever is.
    fn side_of<'b>(&'b self, transfer: &'b Transfer) -> &'b str {
        let sides = [&transfer.source, &transfer.target];
        let mut managers = sides
            .into_iter()
            .filter_map(|side| side.management_account_id.as_ref());
        let caller = self.caller_id();
        if managers.clone().any(|manager| manager.as_str() == caller) {
            return caller;
        }
        managers.next().map_or(caller, |manager| manager.as_str())
    }

    /// The members that are in the way of deleting the organization.
    fn members(&self) -> Listed {
        let mut listed = Listed::default();
        let Some(organization) = self.organization() else {
            return listed;
        };
        let manager = &organization.management_account_id;
        for account in self.known.members_of(organization) {
            if account.id == *manager {
                continue;
            }
            let called = self.known.called_account(account.id.as_str());
            if account.state == AccountState::Closed {
                listed.fact(format!("{called} is closed, and leaves by itself."));
                let wait = self.run(&["sim", "clock", "advance", "90d"]);
                listed.way(format!("Wait until {called} is gone"), [wait]);
                continue;
            }
            listed.fact(format!("{called} is a member."));
            for delegation in account
                .membership
                .iter()
                .flat_map(|place| &place.delegations)
            {
                let service = delegation.service_principal.as_str();
                listed
                    .ways
                    .extend(self.deregister(account.id.as_str(), service));
            }
            listed.way(
                format!("Remove {called}"),
                [self.run(&[
                    "remove-account-from-organization",
                    "--account-id",
                    account.id.as_str(),
                    "--caller",
                    manager.as_str(),
                ])],
            );
        }
        listed
    }

    /// How the caller gets the seller of the organization that invites it.
    fn same_seller(&self) -> Listed {
        let mut listed = Listed::default();
        let sender = self
            .handshake()
            .map(|handshake| handshake.management_account_id.as_str());
        let sender = sender.and_then(|sender| self.known.account(sender));
        let caller = self.caller_id();
        let words = ["sim", "account", "set", caller];
        let command = match sender.and_then(|sender| sender.standing.seller.as_deref()) {
            Some(seller) => self.run(&[&words[..], &["--seller", seller]].concat()),
            None => self.run(&[&words[..], &["--no-seller"]].concat()),
        };
        listed.way("Let the account have the same seller", [command]);
        listed
    }

    /// The services that the account administers.
    fn delegations(&self) -> Listed {
        let mut listed = Listed::default();
        let account = self.account();
        let place = account.and_then(|account| account.membership.as_ref());
        for delegation in place.map_or(&[][..], |place| &place.delegations) {
            let service = delegation.service_principal.as_str();
            listed.fact(format!("It administers {service}."));
            listed
                .ways
                .extend(self.deregister(self.account_id(), service));
        }
        listed
    }

    /// The accounts that administer the service.
    fn delegates(&self) -> Listed {
        let mut listed = Listed::default();
        let service = self.refused.text("ServicePrincipal").unwrap_or_default();
        for account in &self.known.accounts {
            let place = account.membership.as_ref();
            let administers = place.is_some_and(|place| {
                let mut delegations = place.delegations.iter();
                delegations.any(|one| one.service_principal.as_str() == service)
            });
            if administers {
                let called = self.known.called_account(account.id.as_str());
                listed.fact(format!("{called} administers it."));
                listed
                    .ways
                    .extend(self.deregister(account.id.as_str(), service));
            }
        }
        listed
    }

    fn deregister(&self, account: &str, service: &str) -> Option<Way> {
        let manager = self.organization()?.management_account_id.as_str();
        Some(Way {
            text: format!("End that {account} administers {service}"),
            commands: vec![self.run(&[
                "deregister-delegated-administrator",
                "--account-id",
                account,
                "--service-principal",
                service,
                "--caller",
                manager,
            ])],
        })
    }

    /// What is in the unit that is to be deleted.
    fn contents(&self) -> Listed {
        let mut listed = Listed::default();
        let unit = self
            .refused
            .text("OrganizationalUnitId")
            .unwrap_or_default();
        let Some(organization) = self.organization() else {
            return listed;
        };
        let caller = self.caller_id();
        for id in self.inside(unit) {
            let name = self.known.called(id);
            listed.fact(format!("{name} is in it."));
            if Kind::of_id(id) == Some(Kind::OrganizationalUnit) {
                let delete = ["delete-organizational-unit", "--organizational-unit-id", id];
                let delete = [&delete[..], &["--caller", caller]].concat();
                listed.way(format!("Delete {name}"), [self.run(&delete)]);
            } else {
                let root = organization.root_id.as_str();
                let moved = [
                    "move-account",
                    "--account-id",
                    id,
                    "--source-parent-id",
                    unit,
                ];
                let to = ["--destination-parent-id", root, "--caller", caller];
                let moved = self.run(&[&moved[..], &to[..]].concat());
                listed.way(format!("Move {name} to the root"), [moved]);
            }
        }
        listed
    }

    /// The unit that has the name already.
    fn siblings(&self) -> Listed {
        let mut listed = Listed::default();
        let name = self.refused.text("Name").unwrap_or_default();
        let own = self.refused.text("OrganizationalUnitId");
        let parent = own.and_then(|own| self.known.unit(own));
        let parent = parent.map(|unit| unit.parent_id.as_str());
        let parent = parent.or_else(|| self.refused.text("ParentId"));
        for unit in &self.known.units {
            let is_there = Some(unit.parent_id.as_str()) == parent && unit.name.as_str() == name;
            if is_there && Some(unit.id.as_str()) != own {
                listed.fact(format!("{} has it.", self.known.called(unit.id.as_str())));
            }
        }
        listed
    }

    /// What the policy is attached to.
    fn attached(&self) -> Listed {
        let mut listed = Listed::default();
        let policy = self.refused.text("PolicyId").unwrap_or_default();
        for target in self.targets_of(policy) {
            let called = self.known.called(target);
            listed.fact(format!("It is attached to {called}."));
            listed.way(
                format!("Detach it from {called}"),
                [self.detach(policy, target)],
            );
        }
        listed
    }

    /// The policies of the type that are attached to the target.
    fn attached_there(&self) -> Listed {
        let mut listed = Listed::default();
        let target = self.refused.text("TargetId").unwrap_or_default();
        let of = self.policy_type();
        let mut all = self.known.attachments();
        let found = all.find(|(id, _)| *id == target);
        let policies = found.map_or(&[][..], |(_, attachments)| &attachments.policies);
        let policies: Vec<_> = policies
            .iter()
            .filter(|attached| Some(attached.r#type) == of)
            .map(|attached| attached.policy_id.as_str())
            .collect();
        for policy in &policies {
            let called = self.known.called(policy);
            listed.fact(format!("{called} is attached there."));
            if can_be_detached(policy, of, policies.len()) {
                listed.way(format!("Detach {called}"), [self.detach(policy, target)]);
            }
        }
        listed
    }

    fn detach(&self, policy: &str, target: &str) -> String {
        self.run(&[
            "detach-policy",
            "--policy-id",
            policy,
            "--target-id",
            target,
            "--caller",
            self.caller_id(),
        ])
    }

    /// A policy that could be attached in the place of the last one.
    fn another_policy(&self) -> Listed {
        let mut listed = Listed::default();
        let target = self.refused.text("TargetId").unwrap_or_default();
        let own = self.organization().map(|organization| &organization.id);
        let is_other = |id: &str| Some(id) != self.refused.text("PolicyId");
        let other = self.known.policies.iter().find(|policy| {
            Some(policy.r#type) == self.policy_type()
                && Some(&policy.organization_id) == own
                && is_other(policy.id.as_str())
        });
        let managed = ["p-FullAWSAccess"].into_iter().find(|id| is_other(id));
        let command = match managed.or(other.map(|policy| policy.id.as_str())) {
            Some(policy) => self.run(&[
                "attach-policy",
                "--policy-id",
                policy,
                "--target-id",
                target,
                "--caller",
                self.caller_id(),
            ]),
            None => self.run(&["create-policy", "help"]),
        };
        listed.way("Attach another one first", [command]);
        listed
    }

    /// The policy that has the name already.
    fn namesakes(&self) -> Listed {
        let mut listed = Listed::default();
        let name = self.refused.text("Name").unwrap_or_default();
        let own = self.refused.text("PolicyId");
        for policy in &self.known.policies {
            let is_other = Some(policy.id.as_str()) != own;
            if is_other && policy.name.as_str() == name && Some(policy.r#type) == self.policy_type()
            {
                listed.fact(format!("{} has it.", self.known.called(policy.id.as_str())));
            }
        }
        listed
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
