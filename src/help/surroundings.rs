//! The sections of a page about the tables of [`crate::surroundings`].

use super::block::Block;
use super::page::Page;
use crate::surroundings::{Documented, FILES, OF_ALIAS, OTHER_VARIABLES, OWN_VARIABLES, STATUSES};

const STATE: &str =
    "STATE is the path of the state file. `sim whoami` tells which one it is, and why.";

/// Adds the sections about variables, files and exit statuses.
pub(super) fn add_all(page: &mut Page) {
    let variables = [OWN_VARIABLES, OTHER_VARIABLES].concat();
    page.section("ENVIRONMENT", [terms(&variables)]);
    page.section("FILES", [Block::paragraph(STATE), terms(FILES)]);
    add_statuses(page);
}

/// Adds the section about exit statuses.
pub(super) fn add_statuses(page: &mut Page) {
    page.section("EXIT STATUS", [terms(STATUSES), Block::paragraph(OF_ALIAS)]);
}

fn terms(documented: &[Documented]) -> Block {
    let term =
        |documented: &Documented| (format!("`{}`", documented.name), documented.text.to_owned());
    Block::Terms(documented.iter().map(term).collect())
}
