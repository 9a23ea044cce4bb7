//! What a party may do: it is tried, in a world that is thrown away.

use anyhow::bail;
use organizations::operation;
use organizations::state::Handshake;
use shape::Map;

use crate::command_tree::kebab;
use crate::explain::{self, Call, CommandLines, Outcome, Rehearsal};
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
    let operation = operation(name).expect("it is one of the service's");
    let input: Map = [("HandshakeId", handshake)].into_iter().collect();
    let world_at = |_| world.look().ok();
    let rehearsal = Rehearsal::new(&world_at);
    let input = input.into();
    let call = Call {
        operation,
        input: &input,
        caller: party,
    };
    match rehearsal.outcome(&[call], known.now) {
        Some(Outcome::Answered(_)) => Ok(None),
        Some(Outcome::Refused(refused, _)) => {
            let explanation = explain::explain(&refused, known, commands, None);
            Ok(Some(explanation.why.join(" ")))
        }
        None => bail!("the state can't be read any more"),
    }
}
