//! Facts that come in lists, with the commands that deal with each.

mod handshakes;
mod members;
mod policies;
mod transfers;
mod tree;

use organizations::state::Handshake;

use super::explanation::Way;
use super::scene::Scene;

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
}
