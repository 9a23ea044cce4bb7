//! The pages of the simulator's own commands, made from their clap commands.

use clap::builder::StyledStr;
use clap::{Arg, Command};

use crate::help::{Block, Page, blocks};

/// Makes the page of a command. Commands must have been built.
pub(super) fn page(command: &Command) -> Page {
    let about = text(command.get_long_about().or(command.get_about()));
    let mut page = Page::new(command.get_name(), &about, "");
    page.section("SYNOPSIS", [Block::Verbatim(usage(command))]);
    page.section("DESCRIPTION", blocks(&about));
    let commands: Vec<_> = commands(command).collect();
    if !commands.is_empty() {
        page.section("COMMANDS", [Block::Terms(commands)]);
    }
    let positionals: Vec<_> = command.get_positionals().flat_map(argument).collect();
    if !positionals.is_empty() {
        page.section("ARGUMENTS", positionals);
    }
    let own = own_options(command).flat_map(argument);
    page.section("OPTIONS", own.chain([everyday(command)]));
    page
}

fn text(styled: Option<&StyledStr>) -> String {
    styled.map(ToString::to_string).unwrap_or_default()
}

fn usage(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    usage.trim_start_matches("Usage: ").to_owned()
}

/// Returns the commands below a command that are not hidden.
pub(super) fn inner(command: &Command) -> impl Iterator<Item = &Command> {
    let inner = command.get_subcommands();
    inner.filter(|inner| !inner.is_hide_set() && inner.get_name() != "help")
}

fn commands(command: &Command) -> impl Iterator<Item = (String, String)> {
    inner(command).map(|inner| (format!("`{}`", inner.get_name()), text(inner.get_about())))
}

fn own_options(command: &Command) -> impl Iterator<Item = &Arg> {
    let options = command.get_arguments();
    options.filter(|option| {
        let is_everyday = option.is_global_set() || option.get_id() == "help";
        !option.is_positional() && !option.is_hide_set() && !is_everyday
    })
}

/// Names the options that every command takes.
fn everyday(command: &Command) -> Block {
    let options = command
        .get_arguments()
        .filter(|option| option.is_global_set());
    let names = options.filter_map(Arg::get_long);
    let names: Vec<_> = names.map(|name| format!("`--{name}`")).collect();
    Block::Paragraph(format!(
        "As every command, it takes {} and `--help`.",
        names.join(", ")
    ))
}

/// Describes an option or positional argument.
fn argument(argument: &Arg) -> Vec<Block> {
    let value = argument
        .get_num_args()
        .is_some_and(|number| number.takes_values());
    let values = argument
        .get_value_names()
        .filter(|_| value)
        .unwrap_or_default();
    let values = values.iter().map(ToString::to_string);
    let name = argument.get_long().map(|name| format!("`--{name}`"));
    let heading: Vec<_> = name.into_iter().chain(values).collect();
    let mut body = blocks(&text(argument.get_long_help().or(argument.get_help())));
    let choices = argument.get_possible_values();
    if value && !choices.is_empty() && !argument.is_hide_possible_values_set() {
        let choices = choices
            .iter()
            .map(|choice| format!("`{}`", choice.get_name()));
        body.push(Block::Names(choices.collect()));
    }
    body.extend(default(argument).filter(|_| value));
    vec![Block::Paragraph(heading.join(" ")), Block::Indented(body)]
}

fn default(argument: &Arg) -> Option<Block> {
    let default = argument.get_default_values().first()?.to_string_lossy();
    Some(Block::Paragraph(format!("The default is `{default}`.")))
}
