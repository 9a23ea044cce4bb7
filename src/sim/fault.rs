//! `sim fault`: calls that fail.

use anyhow::bail;
use clap::builder::{NonEmptyStringValueParser, PossibleValue};
use clap::{Args, Subcommand};
use organizations::Operation;
use organizations::model::{CreateAccountFailureReason, Exception};
use organizations::state::{self, State};
use shape::{Choice, Value};

use super::console::{Console, Shown, answer, list, number, object};
use super::offered::offered;
use super::operation;
use crate::store::FileState;

/// Makes calls fail.
#[derive(Debug, Subcommand)]
pub(super) enum Fault {
    Add(Add),
    List(List),
    Clear(Clear),
}

/// Makes the next calls of an operation fail, before anything else is looked at.
#[derive(Debug, Args)]
pub(super) struct Add {
    /// The operation, as in `accept-handshake` or `AcceptHandshake`.
    #[arg(long, value_parser = operation::named)]
    operation: &'static Operation,
    /// The exception, as in `TooManyRequestsException`.
    ///
    /// With `create-account` and `create-gov-cloud-account` it may be a reason for which the creation
    /// fails in the end, as in `EMAIL_ALREADY_EXISTS`.
    #[arg(
        long,
        value_parser = offered(NonEmptyStringValueParser::new(), codes),
        hide_possible_values = true
    )]
    error: String,
    /// The reason that the exception gives.
    #[arg(long)]
    reason: Option<String>,
    /// What the exception says; its default message if this is not given.
    #[arg(long)]
    message: Option<String>,
    /// How many calls fail.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    times: u64,
}

/// Lists the calls that are to fail.
#[derive(Debug, Args)]
pub(super) struct List;

/// Lets all calls succeed again that can.
#[derive(Debug, Args)]
pub(super) struct Clear;

/// Returns what `--error` may be, whatever the operation.
fn codes() -> Vec<PossibleValue> {
    let exceptions = Exception::ALL.iter().map(|exception| exception.name());
    let reasons = CreateAccountFailureReason::ALL.iter().map(Choice::name);
    exceptions.chain(reasons).map(PossibleValue::new).collect()
}

impl Fault {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        match self {
            Self::Add(add) => add.run(console),
            Self::List(List) => {
                let faults = all(&console.world()?.as_saved()?);
                console.print("Faults", faults)
            }
            Self::Clear(Clear) => console.change("sim fault clear", |locked, _| {
                locked.state.world_mut().faults.clear();
                Ok(Shown::Nothing)
            }),
        }
    }
}

impl Add {
    fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        if !self.is_raised() {
            bail!("the operation does not fail so: `{}`", self.error);
        }
        let fault = state::Fault {
            operation: self.operation.name().to_owned(),
            error: self.error,
            reason: self.reason,
            message: self.message,
            times: self.times,
        };
        console.change("sim fault add", |locked, _| {
            locked.state.world_mut().faults.push(fault);
            Ok(answer("Faults", all(&locked.state)))
        })
    }

    fn is_raised(&self) -> bool {
        Exception::named(&self.error).is_some()
            || creates(self.operation) && CreateAccountFailureReason::named(&self.error).is_some()
    }
}

/// Tells whether an operation creates accounts, which may fail in the end.
pub(super) fn creates(operation: &Operation) -> bool {
    ["CreateAccount", "CreateGovCloudAccount"].contains(&operation.name())
}

fn all(state: &FileState) -> Value {
    list("Faults", state.world().faults.iter().map(shown))
}

fn shown(fault: &state::Fault) -> Value {
    let text = |text: &Option<String>| text.as_deref().map(Value::from);
    object([
        ("Operation", Some(fault.operation.as_str().into())),
        ("Error", Some(fault.error.as_str().into())),
        ("Reason", text(&fault.reason)),
        ("Message", text(&fault.message)),
        ("Times", Some(number(fault.times))),
    ])
}
