//! Whole organizations as files: what is written comes back, and what is wrong is told.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod answers;
mod capture;
mod captured;
mod complaints;
mod flows;
mod hostile;
mod people;
mod random;
mod schema;
mod script;
mod world;

#[path = "../terminal/mod.rs"]
mod terminal;

#[expect(dead_code, reason = "not all that can be built is needed here")]
#[path = "../flows/landing_zone/zone.rs"]
mod zone;

// Random worlds, as they are made to test the rules.

#[path = "../../crates/organizations/tests/sequences/chance.rs"]
mod chance;
#[path = "../../crates/organizations/tests/sequences/draw/mod.rs"]
mod draw;
#[expect(dead_code, reason = "nobody asks here what was changed")]
#[path = "../../crates/organizations/tests/sequences/ledger.rs"]
mod ledger;
#[expect(dead_code, reason = "nobody looks here at what is asked")]
#[path = "../../crates/organizations/tests/sequences/step.rs"]
mod step;
