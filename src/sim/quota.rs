//! `sim quota`: how much of everything there may be.

use anyhow::anyhow;
use clap::builder::PossibleValue;
use clap::error::ErrorKind;
use clap::{Args, Subcommand};
use organizations::state::{State, WorldSettings};
use organizations::{OPERATIONS, Operation, Quota as Count, QuotaDefault, Rate, published};
use shape::Value;

use super::console::{Console, answer, list, number, object};
use super::offered::offered;
use super::operation;
use super::screen::Screen;
use crate::store::FileState;

/// Shows and changes the quotas.
#[derive(Debug, Subcommand)]
pub(super) enum Quota {
    List(List),
    Set(Set),
}

/// Lists the quotas: what each is, its default value, and what it bounds.
///
/// On a terminal they are set for reading; in a pipe, and with `--output` or `--query`, as data.
///
/// Example: `orgsim sim quota list --query "Quotas[?Name=='accounts'].Value"`
#[derive(Debug, Args)]
pub(super) struct List;

/// Sets a quota.
///
/// A rate bounds how often an account may call an operation. It is off until it is set: `rate.CreateAccount
/// 0.1/3` lets an account call three times at once, and once more every ten seconds of the world's clock. `published`
/// sets what the user guide publishes for the operation, `off` takes the rate away; `rate.all` stands
/// for all operations.
#[derive(Debug, Args)]
pub(super) struct Set {
    /// Which one, as in accounts, `policies.TAG_POLICY` or `rate.CreateAccount`.
    #[arg(value_parser = offered(named, names), hide_possible_values = true)]
    name: Name,
    /// How many there may be; of a rate, calls a second and calls at once as in 0.1/3, `published` or
    /// `off`.
    value: String,
}

/// What can be set.
#[derive(Debug, Clone, Copy)]
enum Name {
    /// How many there may be of something.
    Count(Count),
    /// How often an operation may be called.
    Rate(&'static Operation),
    /// How often each operation may be called.
    AllRates,
}

/// What comes before the operation in the name of a rate.
const RATE: &str = "rate.";

/// The name of a rate that means all operations.
const ALL: &str = "all";

/// What a rate is that bounds nothing.
const OFF: &str = "off";

fn named(name: &str) -> Result<Name, String> {
    match name.strip_prefix(RATE) {
        Some(ALL) => Ok(Name::AllRates),
        Some(name) => Ok(Name::Rate(operation::named(name)?)),
        None => Count::named(name)
            .map(Name::Count)
            .ok_or_else(|| "there is no such quota; `sim quota list` names them".to_owned()),
    }
}

/// What a rate is set to.
enum Setting {
    Off,
    Published,
    Own(Rate),
}

impl Setting {
    fn read(text: &str) -> anyhow::Result<Self> {
        match text {
            OFF => Ok(Self::Off),
            "published" => Ok(Self::Published),
            rate => match rate.parse() {
                Ok(rate) => Ok(Self::Own(rate)),
                Err(why) => Err(misread(&format!("{why}; or `published`, or `off`"))),
            },
        }
    }

    /// Returns the rate that it means for an operation; none if that is off.
    fn of(&self, operation: &Operation) -> Option<Rate> {
        match self {
            Self::Off => None,
            Self::Published => published(operation.name()),
            Self::Own(rate) => Some(*rate),
        }
    }
}

/// Returns the error for an invalid value.
fn misread(why: &str) -> anyhow::Error {
    clap::Error::raw(ErrorKind::ValueValidation, format!("{why}\n")).into()
}

/// Returns the names that `named` knows.
fn names() -> Vec<PossibleValue> {
    let offer = |name, about| PossibleValue::new(name).help(about);
    let counts = Count::all().map(|count| offer(count.name().into_owned(), count.meaning()));
    let rates = OPERATIONS.iter().map(Operation::name).chain([ALL]);
    let rates = rates.map(|name| offer(format!("{RATE}{name}"), "how often it may be called"));
    counts.chain(rates).collect()
}

impl Quota {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        match self {
            Self::List(List) => print_all(console),
            Self::Set(Set { name, value }) => match name {
                Name::Count(quota) => set_count(console, quota, &value),
                Name::Rate(operation) => set_rate(console, operation, &value),
                Name::AllRates => set_all_rates(console, &value),
            },
        }
    }
}

fn set_count(console: &mut Console<'_, '_>, quota: Count, value: &str) -> anyhow::Result<()> {
    let value = value.parse();
    let value = value.map_err(|_| misread("a quota is a whole number"))?;
    if value > quota.most() {
        let why = format!("the quota {} is at most {}", quota.name(), quota.most());
        return Err(misread(&why));
    }
    console.change("sim quota set", |locked, _| {
        let quotas = &mut locked.state.world_mut().quotas;
        quotas.insert(quota.name().into_owned(), value);
        Ok(answer("Quota", shown(&locked.state, quota)))
    })
}

fn set_rate(
    console: &mut Console<'_, '_>,
    operation: &'static Operation,
    value: &str,
) -> anyhow::Result<()> {
    let setting = Setting::read(value)?;
    let rate = setting.of(operation);
    if rate.is_none() && matches!(setting, Setting::Published) {
        let name = operation.name();
        return Err(anyhow!("no rate is published for the operation: `{name}`"));
    }
    console.change("sim quota set", |locked, _| {
        locked.state.world_mut().set_rate(operation.name(), rate);
        Ok(answer("Quota", shown_rate(operation.name(), rate)))
    })
}

/// Sets the rates of all operations; those without a published one have none then.
fn set_all_rates(console: &mut Console<'_, '_>, value: &str) -> anyhow::Result<()> {
    let setting = Setting::read(value)?;
    console.change("sim quota set", |locked, _| {
        let world = locked.state.world_mut();
        for operation in &OPERATIONS {
            world.set_rate(operation.name(), setting.of(operation));
        }
        Ok(answer("Quotas", list("Quotas", rates(world))))
    })
}

fn print_all(console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    let state = console.world()?.as_saved()?;
    let counts = Count::all().map(|quota| shown(&state, quota));
    let rates = rates(state.world()).chain([shown_rates(state.world())]);
    let quotas: Vec<_> = counts.chain(rates).collect();
    if console.is_for_people() {
        let mut screen = Screen::of(console);
        draw(&quotas, &mut screen);
        return console.show(&screen.finish());
    }
    console.print("Quotas", list("Quotas", quotas))
}

/// Draws quotas, those below each other that bound the same.
fn draw(quotas: &[Value], screen: &mut Screen) {
    let told = |quota: &Value, member: &str| {
        let told = quota.get(member).map(reference::shown::plain);
        told.unwrap_or_default()
    };
    let widest = quotas.iter().map(|quota| told(quota, "Name").len()).max();
    let widest = widest.unwrap_or_default();
    for same in quotas.chunk_by(|one, next| told(one, "Bounds") == told(next, "Bounds")) {
        screen.heading(
            &same
                .first()
                .map_or_else(String::new, |one| told(one, "Bounds")),
        );
        for quota in same {
            let [name, value, default] =
                ["Name", "Value", "Default"].map(|member| told(quota, member));
            let default = match default {
                default if default == value => String::new(),
                default => format!(" (default {default})"),
            };
            screen.beside(&format!("  {name:widest$}  "), &format!("{value}{default}"));
        }
    }
}

/// Returns an iterator over the rates that are set.
fn rates(world: &WorldSettings) -> impl Iterator<Item = Value> {
    let rates = world.rates.iter();
    rates.map(|(name, rate)| shown_rate(name, Some(*rate)))
}

/// Shows the rates of all operations in one: those that are off are many, and named in no other place.
fn shown_rates(world: &WorldSettings) -> Value {
    let value = match world.rates.len() {
        0 => OFF.to_owned(),
        set => format!("set for {set} of {} operations", OPERATIONS.len()),
    };
    rate(
        ALL,
        value,
        "calls of an account to each operation: each second, and at once; to one as in `rate.CreateAccount`",
    )
}

fn shown_rate(operation: &str, set: Option<Rate>) -> Value {
    let value = set.map_or_else(|| OFF.to_owned(), |rate| rate.to_string());
    rate(
        operation,
        value,
        "calls of an account: each second, and at once",
    )
}

fn rate(name: &str, value: String, bounds: &'static str) -> Value {
    object([
        ("Name", Some(format!("{RATE}{name}").into())),
        ("Value", Some(value.into())),
        ("Default", Some(OFF.into())),
        ("Bounds", Some(bounds.into())),
    ])
}

fn shown(state: &FileState, quota: Count) -> Value {
    let default = match quota.default_value() {
        QuotaDefault::Number(value) => number(value),
        QuotaDefault::Rule(rule) => rule.into(),
    };
    let set = state.world().quotas.get(quota.name().as_ref());
    object([
        ("Name", Some(quota.name().as_ref().into())),
        (
            "Value",
            Some(set.map_or_else(|| default.clone(), |set| number(*set))),
        ),
        ("Default", Some(default)),
        ("Bounds", Some(quota.meaning().into())),
    ])
}
