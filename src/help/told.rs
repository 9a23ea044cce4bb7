//! What the tables of `surroundings` say, on a page.

use super::block::Block;
use super::page::Page;
use crate::surroundings::{FILES, OF_ALIAS, OTHER_VARIABLES, OWN_VARIABLES, STATUSES, Told};

const STATE: &str =
    "STATE is the path of the state file. `sim whoami` tells which one it is, and why.";

/// Adds what there is to say of variables, files and how commands end.
pub(super) fn add_all(page: &mut Page) {
    let variables = [OWN_VARIABLES, OTHER_VARIABLES].concat();
    page.section("ENVIRONMENT", [terms(&variables)]);
    page.section("FILES", [Block::paragraph(STATE), terms(FILES)]);
    add_statuses(page);
}

/// Adds what there is to say of how commands end.
pub(super) fn add_statuses(page: &mut Page) {
    page.section("EXIT STATUS", [terms(STATUSES), Block::paragraph(OF_ALIAS)]);
}

fn terms(told: &[Told]) -> Block {
    let term = |told: &Told| (format!("`{}`", told.name), told.text.to_owned());
    Block::Terms(told.iter().map(term).collect())
}
