//! The state file: found, locked, read, checked, saved.
