//! Whole organizations as files: what is written comes back, and what is wrong is told.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod answers;
mod capture;
mod complaints;
mod flows;
mod hostile;
mod people;
mod random;
mod run;
mod schema;

#[path = "../terminal/mod.rs"]
mod terminal;

#[expect(dead_code, reason = "not all that can be built is needed here")]
#[path = "../flows/landing_zone/zone.rs"]
mod zone;

// Random worlds, as they are made to test the rules.

#[path = "../../crates/organizations/tests/sequences/agreement.rs"]
mod agreement;
#[path = "../../crates/organizations/tests/sequences/chance.rs"]
mod chance;
#[path = "../../crates/organizations/tests/sequences/draw/mod.rs"]
mod draw;
#[path = "../../crates/organizations/tests/sequences/invariants.rs"]
mod invariants;
#[path = "../../crates/organizations/tests/sequences/ledger.rs"]
mod ledger;
#[path = "../../crates/organizations/tests/sequences/minima.rs"]
mod minima;
#[path = "../../crates/organizations/tests/sequences/mirror/mod.rs"]
mod mirror;
#[expect(dead_code, reason = "nothing is reported here")]
#[path = "../../crates/organizations/tests/sequences/report.rs"]
mod report;
#[path = "../../crates/organizations/tests/sequences/step.rs"]
mod step;
#[path = "../../crates/organizations/tests/sequences/values.rs"]
mod values;
#[path = "../../crates/organizations/tests/sequences/world.rs"]
mod world;
