//! The input of an operation, from its options and then a document
//! (`cli.md` section 2, steps 14 and 15).

use organizations::Operation;
use reference::numeral;
use shape::{Map, Value};

use super::document::{self, Document, Language};
use super::option::{self, Parameter};
use super::paramfile;
use crate::cli::failure::Failure;
use crate::cli::paging::PAGINATION_CONFIG;
use crate::cli::words::{Arguments, Given};
use crate::command_tree::{Purpose, is_manual_paging};
use crate::{Environment, Streams};

/// The input.
#[derive(Debug, Default)]
pub(crate) struct Input {
    /// The members in the order in which they were given.
    pub parameters: Vec<Parameter>,
    /// Whether a document has keys that can't name a member.
    is_nameless: bool,
}

impl Input {
    /// Reads the options and the document of a command.
    pub(crate) fn read(
        arguments: &Arguments,
        environment: &Environment<'_>,
        streams: &mut Streams<'_>,
    ) -> Result<Self, Failure> {
        let mut input = Self::default();
        input.read_options(arguments, environment, streams)?;
        input.read_document(arguments, environment)?;
        Ok(input)
    }

    /// Reads the options that give members, and those of automatic paging, in their order.
    fn read_options(
        &mut self,
        arguments: &Arguments,
        environment: &Environment<'_>,
        streams: &mut Streams<'_>,
    ) -> Result<(), Failure> {
        let mut paging = Map::new();
        for (name, purpose, given) in arguments.given() {
            match purpose {
                Purpose::Member(member) => {
                    self.parameters
                        .push(option::read(member, name, given, environment)?);
                }
                Purpose::StartingToken => {
                    let token = paramfile::of_option(name, text(given), environment)?;
                    paging.push("StartingToken", Value::from(token));
                }
                Purpose::PageSize => paging.push("PageSize", checked_integer(given)),
                Purpose::MaxItems => {
                    let number = checked_integer(given);
                    warn_of_nothing(&number, streams)?;
                    paging.push("MaxItems", number);
                }
                // The reference reads the file here, and again for its contents; so if it is a pipe, the
                // contents are empty.
                Purpose::CliInputJson | Purpose::CliInputYaml => {
                    paramfile::of_option(name, text(given), environment)?;
                }
                Purpose::GenerateCliSkeleton => {}
            }
        }
        if !paging.is_empty() {
            self.parameters
                .push(Parameter::new(PAGINATION_CONFIG, paging.into()));
        }
        Ok(())
    }

    /// Adds what a document gives.
    fn read_document(
        &mut self,
        arguments: &Arguments,
        environment: &Environment<'_>,
    ) -> Result<(), Failure> {
        let mut documents = arguments
            .given()
            .filter_map(|(_, purpose, given)| match purpose {
                Purpose::CliInputJson => Some((Language::Json, given)),
                Purpose::CliInputYaml => Some((Language::Yaml, given)),
                _ => None,
            });
        let Some((language, given)) = documents.next() else {
            return Ok(());
        };
        if documents.next().is_some() {
            let message = "Only one --cli-input- parameter may be specified.";
            return Err(Failure::param_validation(message));
        }
        match document::read(language, text(given), environment)? {
            Document::Members(members) => document::merge(&mut self.parameters, members),
            Document::Nameless => self.is_nameless = true,
        }
        Ok(())
    }

    /// Refuses an input whose members are not all named by texts.
    pub(crate) fn must_have_names(&self) -> Result<(), Failure> {
        if self.is_nameless {
            return Err(Failure::general("keywords must be strings"));
        }
        Ok(())
    }

    /// Tells whether a member is given that is there for paging by hand.
    pub(crate) fn pages_by_hand(&self, operation: &Operation) -> bool {
        self.parameters
            .iter()
            .any(|parameter| is_manual_paging(operation, &parameter.name))
    }

    /// Takes out the settings of automatic paging.
    pub(crate) fn take_paging(&mut self) -> Option<Value> {
        let is_paging = |parameter: &Parameter| parameter.name == PAGINATION_CONFIG;
        let place = self.parameters.iter().position(is_paging)?;
        Some(self.parameters.remove(place).value)
    }
}

fn text(given: &Given) -> &str {
    given.text().unwrap_or_default()
}

fn checked_integer(given: &Given) -> Value {
    numeral::integer(text(given)).expect("the value was checked when the words were read")
}

fn warn_of_nothing(max_items: &Value, streams: &mut Streams<'_>) -> std::io::Result<()> {
    let is_positive = match max_items {
        Value::Integer(number) => *number > 0,
        Value::Huge(digits) => !digits.starts_with('-'),
        _ => true,
    };
    if is_positive {
        return Ok(());
    }
    let warning = "warning: Non-positive values for --max-items may result in undefined behavior.";
    writeln!(streams.errors, "{warning}")
}
