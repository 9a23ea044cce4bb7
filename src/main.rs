//! Reads the world once, runs the command, and turns the outcome into an exit code.

fn main() {}
