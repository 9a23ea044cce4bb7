//! The story of one handshake.

use organizations::model::Tag;
use organizations::state::{Content, Handshake};
use shape::{Choice, Value};

use super::moves::{Move, moves};
use super::past::{By, Step};
use super::turn;
use crate::harmless;
use crate::sim::console::{Console, object};
use crate::sim::screen::Screen;
use crate::world::{Known, World, answering, on};

/// What is told of a handshake.
struct Story<'a> {
    handshake: &'a Handshake,
    known: &'a Known,
    past: &'a [Step],
    /// What each party may do: who it is, as `--caller` takes it, what it is to the handshake, and its moves.
    parties: Vec<(String, &'static str, Vec<Move>)>,
}

/// Tells the story of a handshake.
pub(super) fn show(
    world: &World,
    known: &Known,
    handshake: &Handshake,
    past: &[Step],
    console: &mut Console<'_, '_>,
) -> anyhow::Result<()> {
    let program = &console.session.environment.program;
    let sender = handshake.management_account_id.to_string();
    let asked = handshake.recipient.as_ref().map(answering);
    let roles = [
        asked.map(|asked| (asked, "who is asked")),
        Some((sender, "who asks")),
    ];
    let mut parties = Vec::new();
    for (party, role) in roles.into_iter().flatten() {
        let moves = moves(world, known, handshake, &party, program)?;
        parties.push((party, role, moves));
    }
    let story = Story {
        handshake,
        known,
        past,
        parties,
    };
    if console.wants_data() {
        let data = story.data(console);
        return console.print("Handshake", data);
    }
    let mut screen = Screen::of(console);
    story.draw(&mut screen);
    console.show(&screen.finish())
}

impl Story<'_> {
    fn draw(&self, screen: &mut Screen) {
        let Self {
            handshake, known, ..
        } = self;
        screen.heading(&format!("{}: {}", handshake.id, known.asked(handshake)));
        screen.paragraph(&self.standing());
        screen.section("Who");
        let sender = known.called_account(handshake.management_account_id.as_str());
        screen.paragraph(&format!("{sender} asks for {}.", handshake.organization_id));
        if let Some(recipient) = &handshake.recipient {
            screen.paragraph(&format!("{} is asked.", known.called_recipient(recipient)));
        }
        self.draw_content(screen);
        screen.section("What happened");
        for step in self.past {
            let by = self.by(&step.by);
            screen.paragraph(&format!("{}  {}, {by}", on(step.time), step.state.name()));
        }
        self.draw_relatives(screen);
        screen.section("What each party may do now");
        for (party, role, moves) in &self.parties {
            self.draw_moves(screen, party, role, moves);
        }
    }

    /// Returns where it stands, and whose turn it is.
    fn standing(&self) -> String {
        let Self {
            handshake, known, ..
        } = self;
        let state = handshake.state.name();
        if !handshake.is_pending() {
            return format!("It is {state} since {}: it is over.", self.last());
        }
        let left = handshake.expires.0.duration_since(known.now.0);
        let days = left.as_hours() / 24;
        let left = match days {
            0 => "in less than a day".to_owned(),
            1 => "in 1 day".to_owned(),
            days => format!("in {days} days"),
        };
        format!(
            "It is {state}, and expires {}, {left}. Whose turn: {}.",
            on(handshake.expires),
            turn::told(handshake, known)
        )
    }

    fn last(&self) -> String {
        self.past
            .last()
            .map(|step| on(step.time))
            .unwrap_or_default()
    }

    fn draw_content(&self, screen: &mut Screen) {
        let (notes, tags): (_, &[Tag]) = match &self.handshake.content {
            Content::Invite { notes, tags, .. } => (notes.as_ref(), tags),
            Content::TransferResponsibility {
                notes,
                transfer,
                start,
                ..
            } => {
                let transfer = self.known.called(transfer.as_str());
                screen.paragraph(&format!(
                    "The transfer: {transfer}, from {} on.",
                    on(*start)
                ));
                (notes.as_ref(), &[])
            }
            _ => (None, &[]),
        };
        if let Some(notes) = notes {
            screen.paragraph(&format!("Notes: {}", notes.as_str()));
        }
        if !tags.is_empty() {
            let tags = tags.iter().map(|tag| {
                let [key, value] = [tag.key.as_str(), tag.value.as_str()].map(harmless::one_line);
                format!("{key}={value}")
            });
            let tags: Vec<_> = tags.collect();
            screen.paragraph(&format!("Tags for the account: {}", tags.join(", ")));
        }
    }

    /// Tells of the request that it belongs to, or of those that belong to it.
    fn draw_relatives(&self, screen: &mut Screen) {
        let relatives = self.relatives();
        if relatives.is_empty() {
            return;
        }
        screen.section("Related handshakes");
        for relative in relatives {
            let state = relative.state.name();
            let called = self.known.called_handshake(relative);
            screen.paragraph(&format!("{called}: {state}"));
        }
    }

    fn relatives(&self) -> Vec<&Handshake> {
        match &self.handshake.content {
            Content::ApproveAllFeatures { parent } => {
                Vec::from_iter(self.known.handshake(parent.as_str()))
            }
            _ => turn::children(self.handshake, self.known).collect(),
        }
    }

    fn draw_moves(&self, screen: &mut Screen, party: &str, role: &str, moves: &[Move]) {
        screen.paragraph(&format!("{}, {role},", self.called(party)));
        for one in moves {
            match &one.refused {
                None => {
                    screen.indented(&format!("may {} it:", one.verb));
                    screen.command(&one.command);
                }
                Some(why) => screen.indented(&format!("can't {} it: {why}", one.verb)),
            }
        }
    }

    fn called(&self, party: &str) -> String {
        match self.known.with_address(party) {
            Some(account) => self.known.called_account(account.id.as_str()),
            None => self.known.called(party),
        }
    }

    /// Returns what brought it into a state, as a phrase.
    fn by(&self, by: &By) -> String {
        match by {
            By::Account(id) => format!("by {}", self.called(id)),
            By::Time => "by itself".to_owned(),
            By::Command(command) => format!("by `{}`", harmless::one_line(command)),
        }
    }

    fn data(&self, console: &Console<'_, '_>) -> Value {
        let handshake = self.handshake;
        let text = |text: &str| Some(Value::from(text));
        let past = self.past.iter().map(|step| {
            object([
                ("Time", Some(console.time(step.time))),
                ("State", text(step.state.name())),
                ("By", text(&self.by(&step.by))),
            ])
        });
        let parties = self.parties.iter().map(|(party, role, moves)| {
            let moves = moves.iter().map(|one| {
                object([
                    ("Verb", text(one.verb)),
                    ("Command", text(&one.command)),
                    ("Refused", one.refused.as_deref().map(Value::from)),
                ])
            });
            object([
                ("Account", text(party)),
                ("Role", text(role)),
                ("Moves", Some(moves.collect())),
            ])
        });
        let relatives = self.relatives();
        let relatives = relatives.iter().map(|one| one.id.as_str());
        object([
            ("Id", text(handshake.id.as_str())),
            ("Action", text(handshake.content.action().name())),
            ("State", text(handshake.state.name())),
            ("OrganizationId", text(handshake.organization_id.as_str())),
            ("Expires", Some(console.time(handshake.expires))),
            ("Steps", Some(past.collect())),
            ("Parties", Some(parties.collect())),
            ("Related", Some(relatives.collect())),
        ])
    }
}
