//! What a command of the simulator gets: the world, and the output.

use std::borrow::Cow;
use std::io::Write as _;

use anyhow::{Context as _, anyhow};
use organizations::model::Timestamp;
use reference::json;
use reference::query::Found;
use shape::{Map, Shaped, Value};

use super::replay::{Given, is_called_again};
use super::table;
use crate::cli::Session;
use crate::cli::session::Paged;
use crate::command_tree::Global;
use crate::harmless;
use crate::output::{self, Format, Look, Part, PrintError};
use crate::store::{Locked, StoreError};
use crate::world::World;
use crate::{Exit, Streams, wire};

/// What a command gets.
pub(super) struct Console<'a, 'b> {
    /// What was said on the command line and around it.
    pub(super) session: &'a Session<'a>,
    /// The words behind `sim`.
    pub(super) words: &'a [String],
    /// Where it prints.
    pub(super) streams: &'a mut Streams<'b>,
    /// What a recorded command is given that is called again.
    pub(super) given: Option<&'a Given>,
    /// How it ends if nothing goes wrong.
    pub(super) exit: Exit,
}

impl Console<'_, '_> {
    /// Returns the world.
    pub(super) fn world(&self) -> Result<World, StoreError> {
        if let Some(given) = self.given {
            return Ok(given.world());
        }
        let Session {
            environment, own, ..
        } = self.session;
        World::new(environment, own.state_file.as_deref())
    }

    /// Does due work, changes the world, saves it, and shows what the change returns.
    pub(super) fn change(
        &mut self,
        command: &str,
        change: impl FnOnce(&mut Locked, &Self) -> anyhow::Result<Shown>,
    ) -> anyhow::Result<()> {
        let mut locked = self.world()?.lock()?;
        let shown = change(&mut locked, self)?;
        self.save(locked, command, shown)
    }

    /// Saves a change, and then shows something. It is rendered before: a command that fails has changed
    /// nothing.
    pub(super) fn save(
        &mut self,
        locked: Locked,
        command: &str,
        shown: Shown,
    ) -> anyhow::Result<()> {
        let text = match shown {
            Shown::Nothing => Vec::new(),
            Shown::Data { title, data } => self.text(title, data, harmless::one_line)?,
        };
        debug_assert!(
            locked.replaces_world() || is_called_again(command),
            "`{command}` can't be replayed: `src/sim/replay/again.rs` lacks it"
        );
        locked.save(command, self.words)?;
        self.write_saved(&text)
    }

    /// Writes what was worked out before a change was saved.
    pub(super) fn write_saved(&mut self, text: &[u8]) -> anyhow::Result<()> {
        let output = &mut self.streams.output;
        let written = output.write_all(text).and_then(|()| output.flush());
        written.context("the change was saved, but the answer can't be written")
    }

    /// Prints one of many data that come one by one: in JSON as one line.
    pub(super) fn print_line(&mut self, title: &'static str, data: Value) -> anyhow::Result<()> {
        let Session {
            globals,
            environment,
            config,
            settings,
            ..
        } = self.session;
        let text = if globals.output(environment, config) == "json" {
            let data = match &settings.query {
                Some(query) => query.evaluate(&data).map_err(|why| anyhow!(why))?,
                None => data,
            };
            harmless::json(&(json::compact(&data) + "\n")).into_bytes()
        } else {
            self.text(title, data, harmless::one_line)?
        };
        self.streams.output.write_all(&text)?;
        Ok(self.streams.output.flush()?)
    }

    /// Returns data as [`Console::print`] would print it.
    pub(super) fn data_text(&self, title: &'static str, data: Value) -> anyhow::Result<Vec<u8>> {
        self.text(title, data, harmless::one_line)
    }

    /// Tells whether lines for people are wanted: on a terminal, unless the command line asks for data.
    pub(super) fn is_for_people(&self) -> bool {
        self.session.environment.terminal.is_some() && !self.wants_data()
    }

    /// Prints data in the chosen format, with the query applied.
    pub(super) fn print(&mut self, title: &'static str, data: Value) -> anyhow::Result<()> {
        let text = self.text(title, data, harmless::one_line)?;
        Ok(self.streams.output.write_all(&text)?)
    }

    /// Prints data whose texts are letters of several lines.
    pub(super) fn print_letters(&mut self, title: &'static str, data: Value) -> anyhow::Result<()> {
        let text = self.text(title, data, harmless::text)?;
        Ok(self.streams.output.write_all(&text)?)
    }

    /// Returns data in the chosen format, with the query applied. In formats without quotes, control
    /// characters are replaced.
    fn text(
        &self,
        title: &str,
        data: Value,
        harmless: fn(&str) -> Cow<'_, str>,
    ) -> anyhow::Result<Vec<u8>> {
        let Session {
            globals,
            environment,
            config,
            settings,
            ..
        } = self.session;
        let name = globals.output(environment, config);
        let format = Format::named(&name).ok_or_else(|| anyhow!("Unknown output type: {name}"))?;
        let data = match &settings.query {
            Some(query) => query.evaluate(&data).map_err(|why| anyhow!(why))?,
            None => data,
        };
        let data = match format {
            Format::Text | Format::Table => harmless::in_value(data, harmless),
            Format::Yaml | Format::YamlStream => {
                harmless::in_value(data, harmless::in_one_direction)
            }
            Format::Json | Format::Off => data,
        };
        let mut text = Vec::new();
        match format {
            Format::Off => {}
            // What a query selects is drawn as that of any command is.
            Format::Table if settings.query.is_none() => {
                writeln!(text, "{}", table::draw(&data, self.columns()))?;
            }
            format => output::print(
                &mut text,
                &Found::Part(&data),
                format,
                &Look {
                    title,
                    colour: globals.colour(environment, Paged::No),
                    width: environment.table_width(),
                    part: Part::Whole,
                },
            )
            .map_err(|error| match error {
                PrintError::Io(error) => error.into(),
                PrintError::Crash(_) => anyhow::Error::new(error),
            })?,
        }
        if format == Format::Json {
            text = harmless::json(&String::from_utf8(text)?).into_bytes();
        }
        Ok(text)
    }

    /// Tells whether data is wanted, in a format or by a query that the command line names.
    pub(super) fn wants_data(&self) -> bool {
        let globals = self.session.globals;
        globals.has(Global::Output) || globals.has(Global::Query)
    }

    /// Tells whether a table is wanted, of all and not of what a query selects: then its rows are told by
    /// themselves.
    pub(super) fn wants_rows(&self) -> bool {
        let globals = self.session.globals;
        globals.text(Global::Output) == Some("table") && !globals.has(Global::Query)
    }

    /// Tells whether a command that has lines of its own for people prints them: unless data is wanted in
    /// another form than text.
    pub(super) fn wants_drawing(&self) -> bool {
        let globals = self.session.globals;
        let wants_text = globals.text(Global::Output) == Some("text");
        !globals.has(Global::Query) && (wants_text || !globals.has(Global::Output))
    }

    /// Tells whether what is drawn on standard output is coloured.
    pub(super) fn is_coloured(&self) -> bool {
        match self.session.globals.text(Global::Color) {
            Some("on") => true,
            Some("off") => false,
            _ => self.session.environment.wants_colour(),
        }
    }

    /// Returns a time as it is printed.
    pub(super) fn time(&self, time: Timestamp) -> Value {
        let times = self.session.settings.times();
        wire::reduce(time.into_value(), Timestamp::shape(), times)
            .expect("what is a point in time can be shown as one")
    }
}

/// What is shown of a change.
pub(super) enum Shown {
    Nothing,
    /// Data, and what it is called.
    Data {
        title: &'static str,
        data: Value,
    },
}

/// Returns data to be shown, with what it is called.
pub(super) fn answer(title: &'static str, data: Value) -> Shown {
    Shown::Data { title, data }
}

/// Makes an object of the members that there are.
pub(super) fn object<const N: usize>(members: [(&'static str, Option<Value>); N]) -> Value {
    let members = members.into_iter();
    let given = members.filter_map(|(name, value)| Some((name, value?)));
    Value::Map(given.collect::<Map>())
}

/// Makes an object with one list in it.
pub(super) fn list(name: &'static str, elements: impl IntoIterator<Item = Value>) -> Value {
    object([(name, Some(elements.into_iter().collect()))])
}

/// Returns a count as a value.
pub(super) fn number(number: u64) -> Value {
    match i64::try_from(number) {
        Ok(number) => Value::Integer(number),
        Err(_) => Value::Huge(number.to_string()),
    }
}
