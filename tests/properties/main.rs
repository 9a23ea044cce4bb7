//! What holds for all texts, values and command lines: some thousand of each are made up from fixed
//! seeds, so that every run tries the same ones. `fuzz/` goes on from there.

mod commands;
mod config;
mod json;
mod made_up;
mod query;
mod shorthand;
mod token;
mod yaml;
