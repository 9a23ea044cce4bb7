//! What went between parties, one after the other.

/// A sequence diagram.
pub(crate) struct Sequence {
    pub(crate) parties: Vec<Party>,
    pub(crate) events: Vec<Event>,
}

/// Somebody who takes part.
pub(crate) struct Party {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
}

/// Something that went from one party to another, or to itself.
pub(crate) struct Event {
    /// When, as it is shown.
    pub(crate) time: String,
    /// The index of a party.
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) line: Line,
    pub(crate) text: String,
}

/// How an event is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Line {
    /// A question.
    Asks,
    /// An answer.
    Answers,
    /// It ends something.
    Ends,
    /// It happened by itself.
    None,
}

impl Party {
    /// Returns what it is called: the id, and the name behind it.
    pub(super) fn called(&self) -> String {
        match &self.name {
            Some(name) => format!("{} ({name})", self.id),
            None => self.id.clone(),
        }
    }
}

impl Sequence {
    /// Tells whether nothing happened.
    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// Returns the events in words: when, and what.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = (String, String)> {
        self.events.iter().map(|event| {
            let [from, to] = [event.from, event.to].map(|index| self.parties[index].called());
            let between = match event.line {
                _ if event.from == event.to => from,
                Line::None => format!("{from}, {to}"),
                _ => format!("{from} → {to}"),
            };
            (event.time.clone(), format!("{between}: {}", event.text))
        })
    }
}
