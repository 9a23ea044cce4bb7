//! A refusal, as the log has it.

use organizations::model::{Exception, Timestamp};
use organizations::state::{Fault, Handshake};
use organizations::{ApiError, Operation};
use reference::json;
use shape::Value;

use crate::store::log::Entry;

/// A call that was refused by the service, or a command that never reached it.
pub(crate) enum Asked {
    /// The service refused it.
    Refused(Box<Refused>),
    /// The command line was refused.
    Misused {
        /// When.
        time: Timestamp,
        /// What was asked for, as the log names it.
        operation: String,
        /// The words of the command line.
        words: Vec<String>,
        /// What was said.
        message: String,
    },
}

/// A call that the service refused.
pub(crate) struct Refused {
    /// When, by the clock of the world.
    pub(crate) time: Timestamp,
    /// The account that called.
    pub(crate) caller: String,
    /// The address by which it was named, if by one: a refused call leaves no account behind that it made.
    pub(crate) address: Option<String>,
    /// What it called.
    pub(crate) operation: &'static Operation,
    /// With what.
    pub(crate) input: Value,
    /// The exception, or how the call ended that a fault kept from being answered.
    pub(crate) code: String,
    /// The reason, without the path behind it.
    pub(crate) reason: Option<String>,
    /// The path of the member that the reason is about, as in `TAGS_1_MEMBER_KEY`.
    pub(crate) path: Option<String>,
    /// What the service said.
    pub(crate) message: String,
    /// Whether a fault that waited in the world was raised.
    pub(crate) is_injected: bool,
    /// The handshake that was named, if the world had it once and has forgotten it.
    pub(crate) forgotten: Option<Box<Handshake>>,
}

impl Asked {
    /// Reads a line of the log; nothing if it was not refused.
    pub(crate) fn of(entry: &Entry) -> Option<Self> {
        let error = json::parse(entry.error.as_ref()?.get()).ok()?;
        let text = |name| error.get(name).and_then(Value::as_str).map(str::to_owned);
        let message = text("Message").unwrap_or_default();
        let is_injected = used_a_fault_up(entry);
        let code = text("__type").filter(|code| is_injected || Exception::named(code).is_some());
        let operation = organizations::operation(&entry.operation);
        let (Some(code), Some(operation)) = (code, operation) else {
            return Some(Self::Misused {
                time: entry.time,
                operation: entry.operation.clone(),
                words: entry.words(),
                message,
            });
        };
        let (reason, path) = split(text("Reason").as_deref());
        let input = entry.input.as_ref();
        let input = input.and_then(|input| json::parse(input.get()).ok());
        Some(Self::Refused(Box::new(Refused {
            time: entry.time,
            caller: entry.caller.clone().unwrap_or_default(),
            address: entry.address.clone(),
            operation,
            input: input.unwrap_or(Value::Null),
            code,
            reason,
            path,
            message,
            is_injected,
            forgotten: None,
        })))
    }
}

/// Returns a reason, and the path behind it.
fn split(reason: Option<&str>) -> (Option<String>, Option<String>) {
    match reason.map(|reason| reason.split_once(':').ok_or(reason)) {
        Some(Ok((reason, path))) => (Some(reason.to_owned()), Some(path.to_owned())),
        Some(Err(reason)) => (Some(reason.to_owned()), None),
        None => (None, None),
    }
}

/// Tells whether a call used up a fault that kept it from being answered.
fn used_a_fault_up(entry: &Entry) -> bool {
    let worlds = entry
        .changes
        .iter()
        .filter_map(|change| change.worlds().ok());
    let mut faults = worlds.map(|(old, new)| (old.faults, new.faults));
    faults.any(|(old, new)| Fault::used(&old, &new).is_some_and(Fault::prevents_answer))
}

impl Refused {
    /// Returns a refusal that was only met, and that no log has.
    pub(crate) fn of_call(
        operation: &'static Operation,
        input: Value,
        caller: &str,
        time: Timestamp,
        refusal: &ApiError,
    ) -> Self {
        let (reason, path) = split(refusal.reason.as_deref());
        Self {
            time,
            caller: caller.to_owned(),
            address: None,
            operation,
            input,
            code: refusal.exception.name().to_owned(),
            reason,
            path,
            message: refusal.message.to_string(),
            is_injected: false,
            forgotten: None,
        }
    }

    /// Returns the id of the handshake that was not found.
    pub(crate) fn unknown_handshake(&self) -> Option<&str> {
        let is_unknown = self.code == "HandshakeNotFoundException";
        self.text("HandshakeId").filter(|_| is_unknown)
    }

    /// Returns a text of the input.
    pub(super) fn text(&self, member: &str) -> Option<&str> {
        self.input.get(member).and_then(Value::as_str)
    }

    /// Returns the id or address of the target of an invitation.
    pub(super) fn target(&self) -> Option<&str> {
        self.input.get("Target")?.get("Id")?.as_str()
    }
}
