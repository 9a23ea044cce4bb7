//! The whole program as a clap command, made of the same tables as everything else.
//!
//! Completions and manual pages come from it. Command lines of operations are read by
//! `cli::words`, not by clap.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, ValueHint};
use organizations::Operation;

use crate::command_tree::{
    CONFIGURE, Completer, ConfigureCommand, Global, OperationOptions, Opt, Own, ServiceName, Takes,
    Values, kebab,
};
use crate::help::summary;

/// Makes the command of the program: operations by themselves and under their service, and `sim`.
pub(super) fn program(sim: Command) -> Command {
    let options = Global::ALL.iter().chain(Own::ALL);
    let services = ServiceName::ALL.map(|service| {
        Command::new(service.name())
            .about(summary(service.text()))
            .subcommands(service.operations().iter().map(operation))
    });
    let operations = ServiceName::Organizations.operations().iter();
    Command::new("orgsim")
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args(options.map(|option| argument(option).global(option.everyday)))
        .subcommands(services)
        .subcommand(configure())
        .subcommand(sim)
        .subcommands(operations.map(operation))
}

fn configure() -> Command {
    let commands = ConfigureCommand::ALL.map(|command| {
        let options = command.options();
        Command::new(command.name())
            .about(summary(command.text()))
            .disable_help_flag(true)
            .args(options.iter().map(argument))
    });
    Command::new("configure")
        .about(summary(CONFIGURE))
        .subcommands(commands)
}

fn operation(operation: &Operation) -> Command {
    let options = OperationOptions::of(operation).options;
    let documented = options.iter().filter(|option| option.documented);
    Command::new(kebab(operation.name()))
        .about(summary(operation.text()))
        .disable_help_flag(true)
        .args(documented.map(argument))
}

fn argument(option: &Opt) -> Arg {
    let name = option.name.trim_start_matches('-').to_owned();
    let argument = Arg::new(name.clone()).long(name).help(summary(option.text));
    let argument = match option.takes {
        Takes::Nothing => argument.action(ArgAction::SetTrue),
        Takes::One => argument.num_args(1).value_name("VALUE"),
        Takes::OneOrNone => argument.num_args(0..=1),
        Takes::Many => argument.num_args(1..),
    };
    match option.values {
        Values::Choice(choices) => argument.value_parser(PossibleValuesParser::new(choices)),
        Values::Any | Values::Integer if option.takes != Takes::Nothing => {
            argument.value_hint(hint(option.completer))
        }
        Values::Any | Values::Integer => argument,
    }
}

fn hint(completer: Completer) -> ValueHint {
    match completer {
        Completer::Files => ValueHint::FilePath,
        Completer::Addresses => ValueHint::Url,
        Completer::Values | Completer::Accounts | Completer::Profiles => ValueHint::Other,
    }
}
