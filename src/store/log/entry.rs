//! One line of the log.

use organizations::model::Timestamp;
use organizations::state::{ChangeId, Kind, Record, WorldSettings};
use reference::json;
use serde::de::DeserializeSeed;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use shape::Value;

/// A change, or a call that changed nothing.
///
/// The identity comes first, so that the line of a change is known by its beginning.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Entry {
    /// The identity of the change; none if nothing was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<ChangeId>,
    /// The change before it; none for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ChangeId>,
    /// The time in the world when it was called.
    pub time: Timestamp,
    /// The time of the machine, for a command of the simulator: one that sets the world's clock depends
    /// on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub machine_time: Option<Timestamp>,
    /// The account that called; none for a command of the simulator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caller: Option<String>,
    /// The address by which the account was named, if by one: whoever calls by an address that nobody has
    /// makes an account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The session in which it called, if in one of a role: the role with its path, a slash, and the name of the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    /// Which attempt of a client it was, if it told and that was not the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempt: Option<u64>,
    /// The operation, as in `AcceptHandshake`, or the command, as in `sim use`.
    pub operation: String,
    /// The input; of a command the words behind `sim`, as `{"Arguments": […]}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<Box<RawValue>>,
    /// The answer of an operation that may change something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Box<RawValue>>,
    /// Why it was refused: `__type`, `Message` and what else there is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Box<RawValue>>,
    /// The bits that were drawn for ids, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "hexadecimal")]
    pub drawn: Vec<u128>,
    /// What it changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// The whole state before and after a change that replaced all of it; then `changes` is empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced: Option<Replaced>,
    /// From where to where the state went among its changes. This is no change itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<Moved>,
}

impl Entry {
    /// Tells whether this begins a world: there is nothing before it.
    pub fn begins_world(&self) -> bool {
        self.parent.is_none() && self.operation == "sim init"
    }

    /// Returns the code of the refusal, if it was refused.
    pub fn code(&self) -> Option<String> {
        let error = json::parse(self.error.as_ref()?.get()).ok()?;
        error.get("__type")?.as_str().map(str::to_owned)
    }

    /// Returns the words of a command: those behind `sim`, or of a command line that was not understood.
    pub fn words(&self) -> Vec<String> {
        let input = self.input.as_ref();
        let input = input.and_then(|input| json::parse(input.get()).ok());
        let words = input
            .as_ref()
            .and_then(|input| input.get("Arguments")?.as_list());
        let words = words.unwrap_or_default().iter();
        words.filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

/// The names of two files in the folder of kept states: the state before and after a change that replaced
/// the whole world.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Replaced {
    /// The state before; none if there was no state file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// The state after.
    pub new: String,
}

/// A way that the state went among its changes, back or forth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Moved {
    /// The change at which the state stood; none before the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<ChangeId>,
    /// The change at which it stands since; none before the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<ChangeId>,
    /// The change up to which redoing can go from there; none if nothing is left to redo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redo: Option<ChangeId>,
}

impl Entry {
    /// Returns an entry with a time and an operation, and nothing else yet.
    pub(in crate::store) fn new(time: Timestamp, operation: &str) -> Self {
        Self {
            change: None,
            parent: None,
            time,
            machine_time: None,
            caller: None,
            address: None,
            session: None,
            attempt: None,
            operation: operation.to_owned(),
            input: None,
            answer: None,
            error: None,
            drawn: Vec::new(),
            changes: Vec::new(),
            replaced: None,
            moved: None,
        }
    }
}

/// A record that was created, replaced or deleted; or the settings of the world, which were replaced.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Change {
    /// The section it is in; `world` for the settings of the world.
    pub section: String,
    /// Its id; empty for the settings of the world.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The record before; none if it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<Box<RawValue>>,
    /// The record after; none if it was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<Box<RawValue>>,
}

/// The error about a section or record that the state doesn't have.
const FOREIGN: &str = "no record of this program";

impl Change {
    /// Returns the change of a record; none if both are the same.
    pub(in crate::store) fn of_record(
        kind: Kind,
        id: &str,
        old: Option<Box<RawValue>>,
        new: Option<Box<RawValue>>,
    ) -> Option<Self> {
        Self::of(kind.section(), id, old, new)
    }

    /// Returns the change of the settings of the world; none if both are the same.
    pub(in crate::store) fn of_world(old: Box<RawValue>, new: Box<RawValue>) -> Option<Self> {
        Self::of(WORLD, "", Some(old), Some(new))
    }

    fn of(
        section: &str,
        id: &str,
        old: Option<Box<RawValue>>,
        new: Option<Box<RawValue>>,
    ) -> Option<Self> {
        let is_other = old.as_deref().map(RawValue::get) != new.as_deref().map(RawValue::get);
        is_other.then(|| Self {
            section: section.to_owned(),
            id: id.to_owned(),
            old,
            new,
        })
    }

    /// Returns the kind of the record; none for the settings of the world.
    pub fn kind(&self) -> Option<Kind> {
        kind_of(&self.section)
    }

    /// Returns the record before and after; an error if this is about something else.
    pub fn records(&self) -> Result<(Option<Record>, Option<Record>), serde_json::Error> {
        let kind = self
            .kind()
            .ok_or_else(|| serde::de::Error::custom(FOREIGN))?;
        let read = |json: &Option<Box<RawValue>>| match json {
            Some(json) => kind.deserialize(&**json).map(Some),
            None => Ok(None),
        };
        Ok((read(&self.old)?, read(&self.new)?))
    }

    /// Returns the settings of the world before and after, without the current change; an error if this
    /// is about something else.
    pub fn worlds(&self) -> Result<(WorldSettings, WorldSettings), serde_json::Error> {
        match (&self.old, &self.new) {
            (Some(old), Some(new)) if self.section == WORLD => Ok((
                serde_json::from_str(old.get())?,
                serde_json::from_str(new.get())?,
            )),
            _ => Err(serde::de::Error::custom(FOREIGN)),
        }
    }
}

/// The section of the settings of the world.
pub(super) const WORLD: &str = "world";

/// Returns the kind of the records in a section.
pub(super) fn kind_of(section: &str) -> Option<Kind> {
    let mut kinds = Kind::ALL.iter();
    kinds.find(|kind| kind.section() == section).copied()
}

/// Bits as texts of 32 hexadecimal digits: JSON has no numbers as large.
mod hexadecimal {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(drawn: &[u128], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(drawn.iter().map(|bits| format!("{bits:032x}")))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u128>, D::Error> {
        let texts = Vec::<String>::deserialize(from)?;
        let bits = texts.iter().map(|text| u128::from_str_radix(text, 16));
        bits.collect::<Result<_, _>>().map_err(D::Error::custom)
    }
}
