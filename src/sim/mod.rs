//! The simulator's own commands.
