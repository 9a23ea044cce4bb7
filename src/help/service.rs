//! The page of a service.

use super::block::Block;
use super::markdown;
use super::page::Page;
use crate::command_tree::{ServiceName, kebab};

/// Makes the page of a service: what it is, and which operations it has.
pub fn service_page(service: ServiceName) -> Page {
    let name = service.name();
    let mut page = Page::new(name, service.text(), &format!("reference/{name}/index"));
    page.section("DESCRIPTION", markdown::blocks(service.text()));
    page.section("AVAILABLE COMMANDS", [commands(service)]);
    page
}

fn commands(service: ServiceName) -> Block {
    let operations = service.operations().iter();
    let commands = operations.map(|operation| (kebab(operation.name()), operation.text()));
    let mut commands: Vec<_> = commands
        .chain([("help".to_owned(), "Show this page.")])
        .collect();
    commands.sort_unstable();
    let term =
        |(name, text): (String, &str)| (format!("`{name}`"), markdown::first_paragraph(text));
    Block::Terms(commands.into_iter().map(term).collect())
}
