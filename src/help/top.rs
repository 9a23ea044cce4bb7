//! The page of the program.

use super::block::Block;
use super::page::Page;
use super::{markdown, options, surroundings};
use crate::Environment;
use crate::command_tree::{CONFIGURE, Global, Own, ServiceName};

/// Makes the page of the program.
pub fn top_page(environment: &Environment<'_>) -> Page {
    let program = &environment.program;
    let mut page = Page::new(program, TEXT, "index");
    page.section("DESCRIPTION", markdown::blocks(TEXT));
    let usage = format!("{program} [options] <command> <subcommand> [parameters]");
    page.section("SYNOPSIS", [Block::Verbatim(usage)]);
    page.section("GLOBAL OPTIONS", options::of_program(Global::ALL));
    page.section("OPTIONS OF ORGSIM", options::of_program(Own::ALL));
    page.section("AVAILABLE SERVICES", [services(environment)]);
    surroundings::add_all(&mut page);
    let pages = [
        "<command> help",
        "<command> <subcommand> help",
        "help topics",
    ];
    let pages = pages.map(|page| format!("`{program} {page}`"));
    page.section("SEE ALSO", [Block::Names(pages.into())]);
    page
}

const TEXT: &str = "\
The `aws organizations` command line, answered by a file.

Commands are written as for the AWS CLI, and print what it prints. Where that one asks AWS, this \
program reads and changes a file on this machine. No AWS account is needed, and none is touched.";

fn services(environment: &Environment<'_>) -> Block {
    let services = ServiceName::ALL.map(|service| (service.name(), service.text()));
    let configure = [("configure", CONFIGURE)];
    let own = (!environment.mimics()).then_some(("sim", SIM));
    let term = |(name, text)| (format!("`{name}`"), markdown::first_paragraph(text));
    Block::Terms(
        services
            .into_iter()
            .chain(configure)
            .chain(own)
            .map(term)
            .collect(),
    )
}

/// What the simulator's own commands are for.
const SIM: &str = "Look behind the scenes: choose who calls and what time it is, read the mail \
                   that was sent, see the organization as a tree.";
