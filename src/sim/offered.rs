//! Values that whoever completes a line is offered, though they are too many for help to list them.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};

/// A reader of values that can also say which there are.
#[derive(Clone)]
pub(super) struct Offered<P> {
    read: P,
    offers: fn() -> Vec<PossibleValue>,
}

/// Lets a reader of values say which there are.
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
