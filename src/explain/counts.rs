//! How many there are of what fills a quota, and what goes on.

use organizations::model::{AccountState, CreateAccountState, HandshakeState, Timestamp};
use organizations::state::{Closure, Content, Kind};
use shape::Choice;

use super::facts::Fact;
use super::numbers::{counted, listed_and};
use super::scene::Scene;
use super::times::spelled;
use crate::world::on;

impl Scene<'_> {
    pub(super) fn fact_of_count(&self, name: &str) -> Option<Fact> {
        let known = self.known;
        let organization = self.asking_organization().or(self.organization());
        let members = organization
            .map(|one| known.members_of(one))
            .unwrap_or_default();
        Some(Fact(match name {
            "member-count" => Some(counted(members.len(), "account")),
            "other-members" => {
                let closed = members
                    .iter()
                    .filter(|one| one.state == AccountState::Closed);
                let closed = closed.count();
                let open = members.len().saturating_sub(1 + closed);
                let there = [
                    (open > 0).then(|| counted(open, "member")),
                    (closed > 0).then(|| counted(closed, "closed account")),
                ];
                let verb = if open + closed == 1 { "is" } else { "are" };
                Some(format!(
                    "{} {verb} still",
                    listed_and(there.into_iter().flatten())
                ))
            }
            "closing-accounts" => {
                let closing = members
                    .iter()
                    .filter(|one| self.closes(one.closure.as_ref()));
                Some(counted(closing.count(), "account"))
            }
            "creating-accounts" => Some(counted(self.creations(), "account")),
            "places-taken" => Some(self.places_taken(members.len())),
            "closure-requested" => self.closure().map(|closure| on(closure.requested)),
            "closure-ends" => self.closure().map(|closure| on(closure.ends)),
            "time-to-closure" => self.closure().map(|closure| self.until(closure.ends)),
            _ => return None,
        }))
    }

    fn closure(&self) -> Option<&Closure> {
        self.account()?.closure.as_ref()
    }

    fn closes(&self, closure: Option<&Closure>) -> bool {
        closure.is_some_and(|closure| closure.ends > self.known.now)
    }

    fn until(&self, time: Timestamp) -> String {
        spelled(
            time.0
                .duration_since(self.known.now.0)
                .max(jiff::SignedDuration::ZERO),
        )
    }

    fn creations(&self) -> usize {
        let own = self.organization().map(|organization| &organization.id);
        let creations = self.known.creations.iter();
        let going_on = creations.filter(|creation| {
            Some(&creation.organization_id) == own
                && creation.state == CreateAccountState::InProgress
        });
        going_on.count()
    }

    /// Returns what fills the quota of accounts.
    fn places_taken(&self, members: usize) -> String {
        let own = self.organization().map(|organization| &organization.id);
        let handshakes = self.known.handshakes.iter();
        let open = handshakes.filter(|handshake| {
            Some(&handshake.organization_id) == own
                && handshake.state == HandshakeState::Open
                && matches!(handshake.content, Content::Invite { .. })
        });
        let taken = [
            (members, "account"),
            (open.count(), "open invitation"),
            (self.creations(), "request for an account"),
        ];
        let taken = taken.into_iter().filter(|(number, _)| *number > 0);
        let taken = taken.map(|(number, what)| match (number, what) {
            (2.., "request for an account") => format!("{number} requests for accounts"),
            (number, what) => counted(number, what),
        });
        listed_and(taken)
    }

    /// Returns where something is that the call named, as a phrase.
    pub(super) fn place_of_thing(&self, member: &str) -> String {
        let id = self.refused.text(member).unwrap_or_default();
        let known = self.known;
        let own = match Kind::of_id(id) {
            Some(Kind::Account) => return self.place_of(known.account(id)),
            Some(Kind::OrganizationalUnit) => known.unit(id).map(|unit| &unit.organization_id),
            Some(Kind::Root) => known.root(id).map(|root| &root.organization_id),
            Some(Kind::Policy) => known.policy(id).map(|policy| &policy.organization_id),
            Some(Kind::Transfer) => {
                let transfer = known.transfer(id);
                let sides = transfer.map(|transfer| [&transfer.source, &transfer.target]);
                let sides = sides.into_iter().flatten();
                let managers = sides.filter_map(|side| side.management_account_id.as_ref());
                let managers: Vec<_> = managers
                    .map(|id| known.called_account(id.as_str()))
                    .collect();
                return match &managers[..] {
                    [] => "nothing in this world has it".to_owned(),
                    managers => format!("it is between {}", managers.join(" and ")),
                };
            }
            _ => None,
        };
        match own.and_then(|own| known.organization(own.as_str())) {
            Some(organization) => format!("it is of {}", known.called_organization(organization)),
            None => "nothing in this world has it".to_owned(),
        }
    }

    /// Tells whether something that the call named is in the world.
    pub(super) fn is_in_the_world(&self, member: &str) -> bool {
        let id = self.refused.text(member).unwrap_or_default();
        let known = self.known;
        known.account(id).is_some()
            || known.unit(id).is_some()
            || known.root(id).is_some()
            || known.policy(id).is_some()
            || known.transfer(id).is_some()
    }

    /// Returns the state of the account, as a phrase.
    pub(super) fn state_of_account(&self) -> Option<String> {
        let account = self.account()?;
        Some(match account.state {
            AccountState::Active if account.closure.is_some() => "being closed".to_owned(),
            state => state.name().to_lowercase().replace('_', " "),
        })
    }
}
