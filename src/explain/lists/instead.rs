//! The refused call with something of this world in the place of what was wrong with it.

use organizations::model::AccountId;
use shape::Value;

use super::Listed;
use super::handshakes::joining;
use crate::command_tree::kebab;
use crate::explain::calls::{object, with};
use crate::explain::candidates::target_of;
use crate::explain::nearest::{nearest, nearest_account};
use crate::explain::scene::Scene;
use crate::explain::way::Way;

impl Scene<'_> {
    /// What the member could be: what is nearest to what was given, or else what there is.
    pub(super) fn instead(&self, member: &str) -> Listed {
        let mut listed = Listed::default();
        let given = self.refused.text(member).unwrap_or_default();
        let ids = self.ids_for(member);
        let mut others: Vec<_> = ids.iter().map(String::as_str).collect();
        others.retain(|id| *id != given);
        let accounts = others.iter().copied().filter(|id| AccountId::is_id(id));
        let near = nearest(given, others.iter().copied());
        let near = near.or_else(|| nearest_account(given, accounts));
        if let Some(near) = near {
            let called = self.known.called(near);
            listed.fact(format!("{called} is nearest to it."));
            let input = with(self.refused.input.clone(), member, near.into());
            let Some(obstacle) = self.refused_so(&input) else {
                listed
                    .ways
                    .push(self.calling(format!("Name {called}"), &input));
                return listed;
            };
            listed.fact(format!(
                "Called with that, it would be refused as well, with {}.",
                obstacle.refusal
            ));
        }
        let values = others.into_iter().map(Value::from);
        if let Some((value, input)) = self.first_that_goes(member, values) {
            let called = value.as_str().map(|id| self.known.called(id));
            let called = called.unwrap_or_default();
            let text = format!("Name one that there is, as here {called}");
            listed.ways.push(self.calling(text, &input));
        }
        listed
    }

    /// The same, for the member that the refusal names.
    pub(super) fn instead_of_value(&self) -> Listed {
        let Some(member) = self.member() else {
            return Listed::default();
        };
        let top = member.name.split(['.', '[']).next().unwrap_or_default();
        if top == member.name && !self.ids_for(top).is_empty() {
            return self.instead(top);
        }
        let mut listed = Listed::default();
        let input = self.refused.input.clone();
        let values = match top {
            "Tags" | "TagKeys" => vec![self.tags_of_right_length()],
            "Filter" if self.filters_handshakes() => {
                let ids = self.ids_for("ParentHandshakeId").into_iter();
                let filter = |id: String| object([("ParentHandshakeId", &id)]);
                ids.map(filter).collect()
            }
            _ => self.candidates(top, &input),
        };
        if let Some((_, input)) = self.first_that_goes(top, values) {
            let text = "Call with another value, as here";
            listed.ways.push(self.calling(text, &input));
        }
        listed
    }

    /// The call with all that it lacks.
    pub(super) fn completed_call(&self) -> Listed {
        let mut listed = Listed::default();
        if let Some(input) = self.completed_input() {
            let text = "Call with it, as here with what this world has";
            listed.ways.push(self.calling(text, &input));
        }
        listed
    }

    /// The call with another account as the one that is asked: the nearest to what was given, or one that can be
    /// asked; where there is none, one is made.
    pub(super) fn ask_another(&self) -> Listed {
        let mut listed = Listed::default();
        let given = self.refused.target().unwrap_or_default();
        let accounts = self.known.accounts.iter();
        let others: Vec<_> = accounts.map(|one| one.id.as_str()).collect();
        let near = nearest_account(given, others.iter().copied());
        if let Some(near) = near.filter(|_| !given.contains('@') && !AccountId::is_id(given)) {
            let called = self.known.called_account(near);
            listed.fact(format!("{called} is nearest to it."));
            let input = self.asking(target_of(near));
            if self.goes(&input, self.caller_id()) {
                listed
                    .ways
                    .push(self.calling(format!("Ask {called}"), &input));
                return listed;
            }
            listed.fact(format!("But {called} can't be asked now."));
        }
        let asked = self.asked().into_iter();
        let targets = asked.map(|account| target_of(account.id.as_str()));
        match self.first_that_goes("Target", targets) {
            Some((_, input)) => {
                let text = "Ask one that can be asked, as here";
                listed.ways.push(self.calling(text, &input));
            }
            None => self.ask_a_new_one(&mut listed),
        }
        listed
    }

    /// An account is made, and asked; for a bill, it makes an organization first.
    fn ask_a_new_one(&self, listed: &mut Listed) {
        let ids = (0..100).map(|number| format!("7654321012{number:02}"));
        let mut free = ids
            .into_iter()
            .filter(|id| self.known.account(id).is_none());
        let outside = self.known.accounts.iter().find(|account| {
            account.membership.is_none() && account.id.as_str() != self.refused.caller
        });
        let invites = self.refused.operation.name() == "InviteAccountToOrganization";
        let known = outside.filter(|_| !invites);
        let Some(id) = known.map(|one| one.id.to_string()).or_else(|| free.next()) else {
            return;
        };
        if !invites {
            listed.way(
                format!(
                    "Let {} make an organization",
                    self.known.called_account(&id)
                ),
                [self.run(&["create-organization", "--caller", &id])],
            );
        }
        let input = self.asking(target_of(&id));
        let text = if invites {
            "Ask an account"
        } else {
            "Then ask it"
        };
        listed.ways.push(self.calling(text, &input));
    }

    /// The same, for an account that is named by its address.
    pub(super) fn ask_by_address(&self) -> Listed {
        let mut listed = Listed::default();
        let asked = self.asked().into_iter();
        let known = asked.map(|account| target_of(account.email.as_str()));
        let free = self.known_fact("free-address").into_iter();
        let targets = known.chain(free.map(|address| target_of(&address)));
        if let Some((_, input)) = self.first_that_goes("Target", targets) {
            let text = "Name an address with one `@` and a domain, as here";
            listed.ways.push(self.calling(text, &input));
        }
        listed
    }

    /// The account that was named is invited, if it is one that can be.
    pub(super) fn invite(&self) -> Listed {
        let mut listed = Listed::default();
        let id = self.account_id();
        let is_outside = self
            .known
            .account(id)
            .is_none_or(|account| account.membership.is_none());
        if !AccountId::is_id(id) || !is_outside {
            return listed;
        }
        let Some(manager) = self.known_fact("manager-id") else {
            return listed;
        };
        let ids = self.coming_handshakes(1);
        let steps = joining(id, &ids.ids[0], &manager);
        let Ok(again) = self.and_call_again(&steps, &ids.ids, "Then call again") else {
            return listed;
        };
        listed.ways.extend(self.choosing(&ids));
        let invite = self.invitation(&target_of(id), &manager);
        let then = if listed.ways.is_empty() {
            "Invite it, if it should be a member"
        } else {
            "Then invite it"
        };
        listed.way(then, [invite]);
        let accept = self.acceptance(&ids.ids[0], id);
        listed.way("Then accept as the account", [accept]);
        listed.ways.push(again);
        listed
    }

    fn asking(&self, target: Value) -> Value {
        with(self.refused.input.clone(), "Target", target)
    }

    /// Returns a way that is the refused call with another input.
    fn calling(&self, text: impl Into<String>, input: &Value) -> Way {
        Way::new(text, [self.call(input, self.caller_id())])
    }

    /// Returns the refused operation as a command.
    pub(in crate::explain) fn call(&self, input: &Value, caller: &str) -> String {
        let words = crate::explain::command_line::call(self.refused.operation, input, caller);
        debug_assert_eq!(words[0], kebab(self.refused.operation.name()));
        self.commands.line(&words)
    }
}
