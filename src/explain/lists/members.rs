//! Accounts in an organization, and what they administer.

use organizations::model::AccountState;
use organizations::state::Account;

use super::Listed;
use crate::explain::explanation::Way;
use crate::explain::scene::Scene;
use crate::explain::times::spelled;
use crate::world::on;

impl Scene<'_> {
    /// The members that are in the way of deleting the organization.
    pub(super) fn members(&self) -> Listed {
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
            listed.ways.push(self.removal(account, manager.as_str()));
        }
        listed
    }

    /// How the caller comes out of its organization: a member leaves it, and who manages it deletes it.
    pub(super) fn way_out(&self) -> Listed {
        if self.managed().is_some() {
            let mut listed = self.members();
            let transfers = self.transfers_over();
            listed.facts.extend(transfers.facts);
            listed.ways.extend(transfers.ways);
            let delete = ["delete-organization", "--caller", self.caller_id()];
            listed.way("Then delete the organization", [self.run(&delete)]);
            return listed;
        }
        let mut listed = Listed::default();
        listed
            .ways
            .extend(self.caller().map(|caller| self.leaving(caller)));
        listed
    }

    /// How the account gets an organization, if it is in none.
    pub(super) fn make_organization(&self) -> Listed {
        let mut listed = Listed::default();
        if let Some(account) = self
            .account()
            .filter(|account| account.membership.is_none())
        {
            let create = ["create-organization", "--caller", account.id.as_str()];
            let create = self.run(&create);
            listed.way(
                "Let it make an organization, and ask again",
                [create].into_iter().chain(self.command("{call}")),
            );
        }
        listed
    }

    /// How a member is removed.
    pub(super) fn removal(&self, account: &Account, manager: &str) -> Way {
        let id = account.id.as_str();
        let remove = ["remove-account-from-organization", "--account-id", id];
        let remove = self.run(&[&remove[..], &["--caller", manager]].concat());
        let called = self.known.called_account(id);
        self.parting(account, &format!("Remove {called}"), remove)
    }

    /// How a member leaves by itself.
    pub(super) fn leaving(&self, account: &Account) -> Way {
        let leave = self.run(&["leave-organization", "--caller", account.id.as_str()]);
        self.parting(account, "Leave the organization", leave)
    }

    /// How an account parts from its organization by a command: it must administer nothing by then, and have
    /// stayed for as long as it has to.
    fn parting(&self, account: &Account, what: &str, command: String) -> Way {
        let id = account.id.as_str();
        let place = account.membership.iter();
        let delegations = place.flat_map(|place| &place.delegations);
        let mut commands: Vec<_> = delegations
            .filter_map(|one| self.deregister(id, one.service_principal.as_str()))
            .flat_map(|way| way.commands)
            .collect();
        let now = self.known.now;
        let free = account.free_from().filter(|free| *free > now);
        if let Some(free) = free {
            let wait = spelled(free.0.duration_since(now.0));
            commands.push(self.run(&["sim", "clock", "advance", &wait]));
        }
        commands.push(command);
        let text = match free {
            Some(free) => format!(
                "{what}; it was created in the organization, and must stay for four days, until {}",
                on(free)
            ),
            None => what.to_owned(),
        };
        Way { text, commands }
    }

    /// How the caller gets the seller of the organization that invites it.
    pub(super) fn same_seller(&self) -> Listed {
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
    pub(super) fn delegations(&self) -> Listed {
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
    pub(super) fn delegates(&self) -> Listed {
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

    pub(super) fn deregister(&self, account: &str, service: &str) -> Option<Way> {
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
}
