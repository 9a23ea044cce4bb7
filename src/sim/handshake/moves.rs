//! What a party may do: it is tried, in a world that is thrown away.

use organizations::state::Handshake;
use organizations::{Context, Error, operation};
use shape::{Map, Value};

use crate::Caller;
use crate::command_tree::kebab;
use crate::explain::{self, CommandLines, Refused};
use crate::store;
use crate::world::{Known, World};

/// What can be done with a handshake: the operation, and what it is called.
const MOVES: [(&str, &str); 3] = [
    ("AcceptHandshake", "accept"),
    ("DeclineHandshake", "decline"),
    ("CancelHandshake", "cancel"),
];

/// What happens if a party tries something.
pub(super) struct Move {
    /// What it tries, as a verb.
    pub(super) verb: &'static str,
    /// The command.
    pub(super) command: String,
    /// Why it would be refused; none if it would be answered.
    pub(super) refused: Option<String>,
}

/// Returns what happens if a party tries what there is; the party is named as `--caller` takes it.
pub(super) fn moves(
    world: &World,
    known: &Known,
    handshake: &Handshake,
    party: &str,
    program: &str,
) -> anyhow::Result<Vec<Move>> {
    let commands = CommandLines { program };
    let mut moves = Vec::new();
    for (name, verb) in MOVES {
        let id = handshake.id.as_str();
        let words = [&kebab(name), "--handshake-id", id, "--caller", party];
        moves.push(Move {
            verb,
            command: commands.line(&words.map(str::to_owned)),
            refused: attempt(world, known, name, id, party, &commands)?,
        });
    }
    Ok(moves)
}

/// Tries a call; returns why it is refused.
fn attempt(
    world: &World,
    known: &Known,
    name: &str,
    handshake: &str,
    party: &str,
    commands: &CommandLines<'_>,
) -> anyhow::Result<Option<String>> {
    let mut present = world.look()?;
    let bits = &present.bits;
    let party = Caller::Named(party.to_owned());
    let caller = store::caller(&mut present.state, bits, &party)?;
    let input: Map = [("HandshakeId", handshake)].into_iter().collect();
    let input = Value::from(input);
    let operation = operation(name).expect("it is one of the service's");
    let mut context = Context {
        caller: caller.clone(),
        session: None,
        now: present.now,
        machine_time: present.now,
        bits: &|n| bits.draw(n),
        state: &mut present.state,
    };
    match operation.call(&mut context, &input) {
        // A fault that waits changes nothing in whose turn it is.
        Ok(_) | Err(Error::Lost(_)) => Ok(None),
        Err(Error::Refused(refusal)) => {
            let refused =
                Refused::of_call(operation, input, caller.as_str(), present.now, &refusal);
            let explanation = explain::explain(&refused, known, commands);
            Ok(Some(explanation.why.join(" ")))
        }
        Err(Error::State(error)) => Err(anyhow::Error::from_boxed(error)),
    }
}
