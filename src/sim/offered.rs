//! Values that completion offers, and that are too many for help to list.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};

/// A value parser that also lists the possible values.
#[derive(Clone)]
pub(super) struct Offered<P> {
    read: P,
    offers: fn() -> Vec<PossibleValue>,
}

/// Adds a list of possible values to a value parser.
pub(super) fn offered<P>(read: P, offers: fn() -> Vec<PossibleValue>) -> Offered<P> {
    Offered { read, offers }
}

impl<P: TypedValueParser> TypedValueParser for Offered<P> {
    type Value = P::Value;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<Self::Value, Error> {
        self.read.parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.offers)().into_iter()))
    }
}
