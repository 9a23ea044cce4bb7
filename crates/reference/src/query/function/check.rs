//! Checks the arguments of a call against the parameters.

use super::argument::Arguments;
use super::table::{self, Function, Parameters, Run};
use super::types::{Type, Types, type_name, wrong_type};
use crate::query::found::Found;
use crate::shown;

/// Calls a function by name.
pub(in crate::query) fn call<'a>(
    name: &str,
    arguments: Vec<Found<'a>>,
) -> Result<Found<'a>, String> {
    let function = table::named(name).ok_or_else(|| format!("Unknown function: {name}()"))?;
    function.check(&arguments)?;
    let arguments = Arguments(arguments);
    match function.run {
        Run::Infallible(run) => Ok(run(&arguments).into()),
        Run::Fallible(run) => run(&arguments).map(Found::from),
        Run::Borrowing(run) => Ok(run(&arguments)),
        Run::FallibleBorrowing(run) => run(&arguments),
    }
}

impl Function {
    fn check(&self, arguments: &[Found<'_>]) -> Result<(), String> {
        let given = arguments.len();
        let parameters = match &self.parameters {
            Parameters::Exactly(parameters) if given != parameters.len() => {
                return Err(self.wrong_number("", parameters.len(), given));
            }
            Parameters::Several(_) if given == 0 => {
                return Err(self.wrong_number("at least ", 1, given));
            }
            Parameters::Exactly(parameters) => *parameters,
            Parameters::Several(types) => std::slice::from_ref(types),
        };
        let mut checked = arguments.iter().zip(parameters);
        checked.try_for_each(|(argument, types)| self.must_be_one_of(argument, types))
    }

    fn wrong_number(&self, at_least: &str, expected: usize, given: usize) -> String {
        let name = self.name;
        let plural = if expected == 1 { "" } else { "s" };
        format!(
            "Expected {at_least}{expected} argument{plural} for function {name}(), received {given}"
        )
    }

    fn must_be_one_of(&self, value: &Found<'_>, types: Types) -> Result<(), String> {
        if types.is_empty() {
            return Ok(());
        }
        if types.iter().any(|allowed| allowed.is_of(value)) {
            return self.elements_must_be_alike(value, types);
        }
        Err(wrong_type(self.name, value, types, type_name(value)))
    }

    /// Checks that a list has elements of one type. The first element decides which.
    fn elements_must_be_alike(&self, value: &Found<'_>, types: Types) -> Result<(), String> {
        let Some(elements) = value.elements() else {
            return Ok(());
        };
        let fits = |allowed: &Type| elements.first().is_none_or(|first| allowed.has(first));
        let allowed = types.iter().find(|allowed| fits(allowed));
        let fits = |element: &&Found<'_>| allowed.is_some_and(|allowed| allowed.has(element));
        match elements.iter().find(|element| !fits(element)) {
            None => Ok(()),
            // The reference names the type of an element as Python does.
            Some(strange) => {
                let class = shown::class(&strange.value());
                Err(wrong_type(self.name, strange, types, class))
            }
        }
    }
}
