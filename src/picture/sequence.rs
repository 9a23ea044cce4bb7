//! Sequence diagrams: participants and the events between them.

/// A sequence diagram.
pub(crate) struct Sequence {
    pub(crate) parties: Vec<Party>,
    pub(crate) events: Vec<Event>,
}

/// A participant.
pub(crate) struct Party {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
}

/// An event: a message from one participant to another, or to itself.
pub(crate) struct Event {
    /// The time, formatted.
    pub(crate) time: String,
    /// The index of the sender.
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) line: Line,
    pub(crate) text: String,
}

/// How an event is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Line {
    /// A request.
    Asks,
    /// A response.
    Answers,
    /// It ends something.
    Ends,
    /// It happened by itself.
    None,
}

impl Party {
    /// Returns the label: the id, followed by the name.
    pub(super) fn called(&self) -> String {
        match &self.name {
            Some(name) => format!("{} ({name})", self.id),
            None => self.id.clone(),
        }
    }
}

impl Sequence {
    /// Tells whether there are no events.
    pub(crate) fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// Returns the events as sentences, each with its time.
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
