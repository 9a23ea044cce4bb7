//! Facts that come in lists, with the commands that deal with each.

mod handshakes;
mod instead;
mod members;
mod migration;
mod policies;
mod schedules;
mod transfers;
mod tree;
mod tries;

use organizations::state::Handshake;

use super::scene::Scene;
use super::way::Way;

/// How many things of a list are told. Whoever has more looks at the list itself.
const MOST: usize = 8;

/// How many steps are told. All are needed, so there are more of them.
const MOST_STEPS: usize = 40;

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
        self.ways.push(Way::new(text, commands));
    }

    /// Tells of steps that are done in place of those before them, if there are some.
    fn alternative(&mut self, mut ways: Vec<Way>) {
        if let Some(first) = ways.first_mut().filter(|_| !self.ways.is_empty()) {
            first.replace_those_before();
        }
        self.ways.extend(ways);
    }

    /// Leaves out what is too much, and says so.
    fn cut(mut self) -> Self {
        let more = self.facts.len().saturating_sub(MOST);
        if more > 0 {
            self.facts.truncate(MOST);
            let there = if more == 1 { "is one" } else { "are" };
            let number = if more == 1 {
                String::new()
            } else {
                format!(" {more}")
            };
            self.facts.push(format!("There {there}{number} more."));
        }
        self.ways.truncate(MOST_STEPS);
        self
    }
}

impl Scene<'_> {
    /// Returns a list by its name; none if there is no such list.
    pub(super) fn list(&self, name: &str) -> Option<Listed> {
        if let Some(member) = name.strip_prefix("instead ") {
            return Some(self.instead(member).cut());
        }
        let listed = match name {
            "invitations" => self.invitations(),
            "organizations" => self.organizations(),
            "open-invitations" => self.open_invitations(),
            "approvals" => self.approvals(self.handshake()),
            "migration-approvals" => self.approvals(self.migration()),
            "ask-again" => self.ask_again(self.handshake()),
            "ask-anew" => self.ask_again(self.refused.forgotten.as_deref()),
            "ask-another" => self.ask_another(),
            "ask-by-address" => self.ask_by_address(),
            "instead-of-value" => self.instead_of_value(),
            "completed" => self.completed_call(),
            "invite" => self.invite(),
            "as-manager" => self.as_manager(),
            "as-delegate" => self.as_delegate(),
            "as-recipient" => self.as_recipient(),
            "as-sender" => self.as_sender(),
            "as-owner" => self.as_owner(),
            "as-side" => self.as_side(),
            "own-organization" => self.own_organization(),
            "once-token" => self.once_token(),
            "earlier" => self.answer_earlier(),
            "transfers" => self.transfers_to_end(),
            "transfers-one" => self.one_transfer_to_end(),
            "transfers-in-the-way" => self.transfers_in_the_way(),
            "transfer-facts" => Listed {
                facts: self.transfers_to_end().facts,
                ..Listed::default()
            },
            "renewal" => self.renewal(),
            "members" => self.members(),
            "same-seller" => self.same_seller(),
            "delegations" => self.delegations(),
            "other-delegations" => self.other_delegations(),
            "administrators" => self.administrators(),
            "delegates" => self.delegates(),
            "delegates-one" => self.one_delegate(),
            "all-features" => self.all_features(),
            "take-back" => Listed {
                ways: self.transfers_to_end().ways,
                ..Listed::default()
            },
            "undo" => self.undo(),
            "way-out" => self.way_out(),
            "make-organization" => self.make_organization(),
            "move-from-there" => self.move_from_there(),
            "transfers-over" => self.transfers_over(),
            "tag-policies" => self.attached_tag_policies(),
            "contents" => self.contents(),
            "siblings" => self.siblings(),
            "with-schedule" => self.with_schedule(),
            "attached" => self.attached(),
            "attached-there" => self.attached_there(),
            "another-policy" => self.another_policy(),
            "delete-another" => self.delete_another(),
            "without-denial" => self.without_denial(),
            "resource-policy" => self.what_the_resource_policy_says(),
            "namesakes" => self.namesakes(),
            _ => return None,
        };
        Some(listed.cut())
    }

    fn run(&self, words: &[&str]) -> String {
        let words: Vec<_> = words.iter().map(|word| (*word).to_owned()).collect();
        self.commands.line(&words)
    }

    /// The refused call once more.
    fn again(&self, text: &str) -> Way {
        Way::new(text, self.command("{call}"))
    }

    /// Returns the command by which an account accepts a handshake, which need not be there yet.
    fn acceptance(&self, id: &str, caller: &str) -> String {
        self.run(&["accept-handshake", "--handshake-id", id, "--caller", caller])
    }

    fn answer(&self, what: &str, handshake: &Handshake, caller: &str) -> String {
        let id = handshake.id.as_str();
        self.run(&[what, "--handshake-id", id, "--caller", caller])
    }
}
