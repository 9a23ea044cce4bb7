//! The pages of `configure` and of its commands.

use super::block::Block;
use super::operation::{QUOTING, called_by};
use super::page::Page;
use super::{markdown, options};
use crate::command_tree::{CONFIGURE, ConfigureCommand, Global};

/// Makes the page of `configure`.
pub fn configure_page() -> Page {
    let mut page = Page::new("configure", CONFIGURE, "reference/configure/index");
    page.section("DESCRIPTION", markdown::blocks(CONFIGURE));
    let commands = ConfigureCommand::ALL.map(|command| (command.name(), command.text()));
    let term = |(name, text)| (format!("`{name}`"), markdown::first_paragraph(text));
    let commands = Block::Terms(commands.into_iter().map(term).collect());
    page.section("AVAILABLE COMMANDS", [commands]);
    page
}

/// Makes the page of a command of `configure`: what it does, its words and options, and examples, in which the
/// program has its own name.
pub fn configure_command_page(command: ConfigureCommand, program: &str) -> Page {
    let name = command.name();
    let (description, examples) = markdown::split_examples(command.text());
    let mut page = Page::new(name, description, &format!("reference/configure/{name}"));
    page.section("DESCRIPTION", markdown::blocks(description));
    let arguments = command.arguments();
    let names = arguments
        .iter()
        .map(|argument| format!(" <{}>", argument.name));
    let words = format!("  {name}{}", names.collect::<String>());
    let own = command.options();
    page.section("SYNOPSIS", [options::synopsis_of_words(words, &own)]);
    if !arguments.is_empty() {
        let arguments = arguments.iter().map(|argument| {
            let text = argument.text.to_owned();
            (format!("`{}`", argument.name), text)
        });
        page.section("ARGUMENTS", [Block::Terms(arguments.collect())]);
    }
    if !own.is_empty() {
        page.section("OPTIONS", options::of_program(&own));
    }
    page.section("GLOBAL OPTIONS", options::of_program(Global::ALL));
    page.section("EXAMPLES", [Block::paragraph(QUOTING)]);
    let examples = markdown::blocks(examples).into_iter();
    page.blocks
        .extend(examples.map(|block| called_by(program, block)));
    page
}
