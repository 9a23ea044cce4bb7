//! `sim fault`: calls that fail, or are answered late.

use anyhow::bail;
use clap::builder::{
    NonEmptyStringValueParser, PossibleValue, PossibleValuesParser, TypedValueParser,
};
use clap::{ArgGroup, Args, Subcommand};
use organizations::Operation;
use organizations::model::{CreateAccountFailureReason, Exception};
use organizations::state::{self, State};
use shape::{Choice, Value};

use super::console::{Console, Shown, answer, list, number, object};
use super::offered::offered;
use super::{duration, operation};
use crate::store::FileState;

/// Makes calls fail.
#[derive(Debug, Subcommand)]
pub(super) enum Fault {
    Add(Add),
    List(List),
    Clear(Clear),
}

/// Makes the next calls of an operation fail, before anything else is looked at, or answers them late.
///
/// Commands and clients of `sim serve` meet a fault alike: whoever calls first. Clients try again after a status and
/// after a connection that is closed, as after `TooManyRequestsException` and `ServiceException`; `--times` says how
/// often that is in vain.
///
/// Example: `orgsim sim fault add --operation list-accounts --http 503 --times 2`, and the third attempt is
/// answered.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").args(["error", "http", "drop", "delay"]).required(true).multiple(true))]
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
        hide_possible_values = true,
        conflicts_with_all = ["http", "drop"]
    )]
    error: Option<String>,
    /// The reason that the exception gives.
    #[arg(long, requires = "error", conflicts_with_all = ["http", "drop"])]
    reason: Option<String>,
    /// What the exception says; its default message if this is not given.
    #[arg(long, requires = "error", conflicts_with_all = ["http", "drop"])]
    message: Option<String>,
    /// The status with which the call is answered, without a body: the service is not reached.
    #[arg(long, value_name = "STATUS", value_parser = statuses(), conflicts_with = "drop")]
    http: Option<u16>,
    /// Closes the connection without an answer.
    #[arg(long)]
    drop: bool,
    /// How late the call is answered, as in 2s or "1m 30s"; alone, it is answered as ever.
    #[arg(long, value_name = "DURATION", value_parser = milliseconds)]
    delay: Option<u32>,
    /// How many calls meet the fault.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    times: u64,
}

/// Lists the calls that are to fail.
#[derive(Debug, Args)]
pub(super) struct List;

/// Lets all calls succeed again that can.
#[derive(Debug, Args)]
pub(super) struct Clear;

/// Reads one of the statuses that a fault may have.
fn statuses() -> impl TypedValueParser<Value = u16> {
    let names = state::Fault::STATUSES.map(|status| PossibleValue::new(status.to_string()));
    PossibleValuesParser::new(names).try_map(|status| status.parse::<u16>())
}

fn milliseconds(text: &str) -> Result<u32, String> {
    let milliseconds = duration::read(text)?.as_millis().try_into();
    milliseconds.map_err(|_| "an answer is at most 49 days late".to_owned())
}

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
        if let Some(error) = &self.error {
            self.must_happen(error)?;
        }
        let fault = state::Fault {
            operation: self.operation.name().to_owned(),
            error: self.error,
            reason: self.reason,
            message: self.message,
            http: self.http,
            drop: self.drop,
            delay: self.delay,
            times: self.times,
        };
        console.change("sim fault add", |locked, _| {
            locked.state.world_mut().faults.push(fault);
            Ok(answer("Faults", all(&locked.state)))
        })
    }

    fn must_happen(&self, error: &str) -> anyhow::Result<()> {
        if Exception::named(error).is_some() {
            return Ok(());
        }
        if !creates(self.operation) || CreateAccountFailureReason::named(error).is_none() {
            bail!("the operation does not fail so: `{error}`");
        }
        if self.delay.is_some() {
            bail!("a creation that fails in the end has no late answer: `--delay`");
        }
        Ok(())
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
        ("Error", text(&fault.error)),
        ("Reason", text(&fault.reason)),
        ("Message", text(&fault.message)),
        ("Http", fault.http.map(|status| number(status.into()))),
        ("Drop", fault.drop.then_some(true.into())),
        ("Delay", fault.delay.map(duration::shown).map(Value::from)),
        ("Times", Some(number(fault.times))),
    ])
}
