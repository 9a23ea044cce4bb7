//! The ids of handshakes that are still to be made: chosen before, so that commands can name them.

use organizations::state::Kind;

use super::scene::Scene;
use super::way::Way;

/// Ids of handshakes to come.
pub(super) struct Coming {
    /// All, in the order in which they are given.
    pub(super) ids: Vec<String>,
    /// How many of them the world gives of its own: they were chosen before.
    chosen: usize,
}

impl Scene<'_> {
    /// Returns the ids of the next handshakes: those that are chosen already, and then such as no handshake has.
    pub(super) fn coming_handshakes(&self, count: usize) -> Coming {
        let chosen = self.known.settings.queued_ids.get(Kind::Handshake.name());
        let chosen: Vec<_> = chosen.into_iter().flatten().take(count).cloned().collect();
        let free = (1..).map(|number: u32| format!("h-new{number:07}"));
        let free = free.filter(|id| self.known.handshake(id).is_none() && !chosen.contains(id));
        let ids: Vec<_> = chosen.iter().cloned().chain(free).take(count).collect();
        let chosen = chosen.len();
        Coming { ids, chosen }
    }

    /// Returns how the ids are chosen; none if they are.
    pub(super) fn choosing(&self, coming: &Coming) -> Option<Way> {
        let free = &coming.ids[coming.chosen..];
        let text = match free {
            [] => return None,
            [_] => "Choose the id of the handshake that is made next",
            _ => "Choose the ids of the handshakes that are made next",
        };
        let words = ["sim", "ids", "next", "handshake"].map(str::to_owned);
        let words: Vec<_> = words.into_iter().chain(free.iter().cloned()).collect();
        Some(Way::new(text, [self.commands.line(&words)]))
    }
}
