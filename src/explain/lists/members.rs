//! Accounts in an organization, and what they administer.

use organizations::model::AccountState;
use organizations::state::Account;

use super::Listed;
use crate::explain::calls::with;
use crate::explain::numbers::listed_and;
use crate::explain::scene::Scene;
use crate::explain::times::spelled;
use crate::explain::way::Way;
use crate::world::on;

impl Scene<'_> {
    /// The members that are in the way of deleting the organization.
    pub(super) fn members(&self) -> Listed {
        let mut listed = Listed::default();
        let Some(organization) = self.organization() else {
            return listed;
        };
        let manager = &organization.management_account_id;
        let mut closed = Vec::new();
        for account in self.known.members_of(organization) {
            if account.id == *manager {
                continue;
            }
            let called = self.known.called_account(account.id.as_str());
            if account.state == AccountState::Closed {
                listed.fact(format!("{called} is closed, and leaves by itself."));
                closed.push(called);
                continue;
            }
            listed.fact(format!("{called} is a member."));
            listed.ways.extend(self.removal(account, manager.as_str()));
        }
        if !closed.is_empty() {
            let wait = self.run(&["sim", "clock", "advance", "90d"]);
            let is = if closed.len() == 1 { "is" } else { "are" };
            listed.way(
                format!("Wait until {} {is} gone", listed_and(closed)),
                [wait],
            );
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
        let leaving = self.caller().map(|caller| self.leaving(caller));
        listed.ways.extend(leaving.into_iter().flatten());
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
            listed.way("Let it make an organization", [create]);
            listed.way("Then ask again", self.command("{call}"));
        }
        listed
    }

    /// How a member is removed.
    pub(super) fn removal(&self, account: &Account, manager: &str) -> Vec<Way> {
        let id = account.id.as_str();
        let remove = ["remove-account-from-organization", "--account-id", id];
        let remove = self.run(&[&remove[..], &["--caller", manager]].concat());
        let called = self.known.called_account(id);
        self.parting(account, &format!("Remove {called}"), remove)
    }

    /// How a member leaves by itself.
    pub(super) fn leaving(&self, account: &Account) -> Vec<Way> {
        let leave = self.run(&["leave-organization", "--caller", account.id.as_str()]);
        self.parting(account, "Leave the organization", leave)
    }

    /// How an account parts from its organization by a command: it must administer nothing by then, and have
    /// stayed for as long as it has to.
    fn parting(&self, account: &Account, what: &str, command: String) -> Vec<Way> {
        let id = account.id.as_str();
        let place = account.membership.iter();
        let delegations = place.flat_map(|place| &place.delegations);
        let mut ways: Vec<_> = delegations
            .filter_map(|one| self.deregister(id, one.service_principal.as_str()))
            .collect();
        let now = self.known.now;
        if let Some(free) = account.free_from().filter(|free| *free > now) {
            let wait = spelled(free.0.duration_since(now.0));
            let text = format!(
                "Wait until {}: {} was created in the organization, and must stay for four days",
                on(free),
                self.known.called_account(id)
            );
            ways.push(Way::new(
                text,
                [self.run(&["sim", "clock", "advance", &wait])],
            ));
        }
        let standing = &account.standing;
        for (lacks, option, text) in [
            (
                standing.no_payment_method,
                "--payment-method",
                "Give it a payment method",
            ),
            (
                standing.incomplete,
                "--complete",
                "Complete it, so that it can stand alone",
            ),
        ] {
            if lacks {
                ways.push(Way::new(
                    text,
                    [self.run(&["sim", "account", "set", id, option])],
                ));
            }
        }
        ways.push(Way::new(what, [command]));
        ways
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

    /// What the account administers instead; the same call is about that, too.
    pub(super) fn other_delegations(&self) -> Listed {
        let mut listed = Listed::default();
        let all = self.delegations();
        listed.facts = all.facts;
        for way in all.ways {
            listed.alternative(vec![way]);
        }
        listed
    }

    /// The call about accounts that administer the service, or any.
    pub(super) fn administrators(&self) -> Listed {
        let mut listed = Listed::default();
        let service = self.refused.text("ServicePrincipal");
        for account in self.delegates_of(service) {
            let called = self.known.called_account(account.id.as_str());
            let what = service.unwrap_or("a service");
            listed.fact(format!("{called} administers {what}."));
            let input = self.refused.input.clone();
            let input = with(input, "AccountId", account.id.as_str().into());
            let call = self.call(&input, self.caller_id());
            listed.alternative(vec![Way::new(format!("Name {called}"), [call])]);
        }
        listed
    }

    /// The accounts of the organization that administer a service, or any.
    fn delegates_of(&self, service: Option<&str>) -> Vec<&Account> {
        let Some(organization) = self.organization() else {
            return Vec::new();
        };
        let mut members = self.known.members_of(organization);
        members.retain(|account| {
            let places = account.membership.iter();
            let mut delegations = places.flat_map(|place| &place.delegations);
            delegations.any(|one| service.is_none_or(|of| one.service_principal.as_str() == of))
        });
        members
    }

    /// The accounts that administer the service: all are to give that up.
    pub(super) fn delegates(&self) -> Listed {
        let mut listed = Listed::default();
        let service = self.refused.text("ServicePrincipal").unwrap_or_default();
        for account in self.delegates_of(Some(service)) {
            let called = self.known.called_account(account.id.as_str());
            listed.fact(format!("{called} administers it."));
            listed
                .ways
                .extend(self.deregister(account.id.as_str(), service));
        }
        listed
    }

    /// The same accounts: one of them is to give that up, before the call is made again.
    pub(super) fn one_delegate(&self) -> Listed {
        let mut listed = Listed::default();
        let all = self.delegates();
        listed.facts = all.facts;
        for way in all.ways {
            listed.alternative(vec![way, self.again("Then register again")]);
        }
        listed
    }

    pub(super) fn deregister(&self, account: &str, service: &str) -> Option<Way> {
        let manager = self.organization()?.management_account_id.as_str();
        Some(Way {
            text: format!(
                "End that {} administers {service}",
                self.known.called_account(account)
            ),
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
