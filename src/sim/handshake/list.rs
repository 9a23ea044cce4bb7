//! All handshakes.

use organizations::state::Handshake;
use shape::{Choice, Value};

use super::turn;
use crate::sim::console::{Console, list, object};
use crate::sim::screen::Screen;
use crate::world::{Known, answering, on};

/// Lists the handshakes in the order in which they were sent.
pub(super) fn show(known: &Known, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    let handshakes = known.handshakes_in_order();
    if console.wants_data() {
        let rows = handshakes
            .iter()
            .map(|handshake| row(handshake, known, console));
        return console.print("Handshakes", list("Handshakes", rows));
    }
    let mut screen = Screen::of(console);
    if handshakes.is_empty() {
        screen.plain("There are no handshakes.");
    }
    for handshake in handshakes {
        let state = handshake.state.name();
        let asked = known.asked(handshake);
        screen.heading(&format!("{}  {state}  {asked}", handshake.id));
        let until = if handshake.is_pending() {
            format!(", until {}", on(handshake.expires))
        } else {
            String::new()
        };
        screen.paragraph(&format!(
            "Whose turn: {}{until}.",
            turn::told(handshake, known)
        ));
    }
    console.show(&screen.finish())
}

fn row(handshake: &Handshake, known: &Known, console: &Console<'_, '_>) -> Value {
    let turn = turn::turn(handshake, known);
    let turn = turn.iter().map(String::as_str).collect::<Value>();
    object([
        ("Id", Some(handshake.id.as_str().into())),
        ("Action", Some(handshake.content.action().name().into())),
        ("State", Some(handshake.state.name().into())),
        (
            "From",
            Some(handshake.management_account_id.as_str().into()),
        ),
        (
            "To",
            handshake
                .recipient
                .as_ref()
                .map(|one| answering(one).into()),
        ),
        (
            "OrganizationId",
            Some(handshake.organization_id.as_str().into()),
        ),
        ("Requested", Some(console.time(handshake.requested))),
        ("Expires", Some(console.time(handshake.expires))),
        ("Turn", Some(turn)),
    ])
}
