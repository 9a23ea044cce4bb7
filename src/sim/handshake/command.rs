//! The command.

use anyhow::bail;
use clap::Args;

use super::machine::machine;
use super::past::past;
use super::{list, story};
use crate::harmless;
use crate::picture::Format;
use crate::sim::console::Console;
use crate::world::Known;

/// Lists the handshakes with whose turn it is; or tells the story of one, and what each party may do next.
///
/// With `--output` or `--query` the same comes as data.
///
/// Example: `orgsim sim handshake`, then `orgsim sim handshake h-examplehandshakeid111`, and
/// `orgsim sim handshake h-examplehandshakeid111 --format svg > handshake.svg` for a picture.
#[derive(Debug, Args)]
pub(in crate::sim) struct Handshake {
    /// The handshake whose story is told; without it, all are listed.
    #[arg(value_name = "ID")]
    handshake: Option<String>,
    /// Draws the states that a handshake can be in, with the way that this one took and where it stands.
    #[arg(long, requires = "handshake", value_enum, default_value = "text")]
    format: Shown,
}

/// How a handshake is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Shown {
    /// Its story.
    Text,
    /// Its states, as Mermaid draws them.
    Mermaid,
    /// Its states, as Graphviz draws them.
    Dot,
    /// Its states, as a picture that browsers show.
    Svg,
}

impl Handshake {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let world = console.world()?;
        let present = world.look()?;
        let known = Known::read(&present)?;
        let Some(id) = self.handshake else {
            return list::show(&known, console);
        };
        let Some(handshake) = known.handshake(&id) else {
            bail!(
                "there is no such handshake: `{}`\n\n`orgsim sim handshake` lists those that there are; \
                 30 days after it ended, a handshake is forgotten",
                harmless::one_line(&id)
            );
        };
        let past = past(&world, &present, handshake)?;
        let format = match self.format {
            Shown::Text => return story::show(&world, &known, handshake, &past, console),
            Shown::Mermaid => Format::Mermaid,
            Shown::Dot => Format::Dot,
            Shown::Svg => Format::Svg,
        };
        let picture = machine(handshake, &past, &known).draw(format);
        Ok(console.streams.output.write_all(picture.as_bytes())?)
    }
}
