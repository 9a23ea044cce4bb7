//! Whole scenarios through the program, against a state file of their own.
//!
//! What is expected was written from the specification, and the tables and texts were held against
//! what the reference prints of the same answers.

mod invitation;
mod landing_zone;
mod readme;
mod target_forms;
mod vending;

#[path = "../terminal/mod.rs"]
mod terminal;
