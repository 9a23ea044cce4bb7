//! The rules of the resource policy.

mod judge;
mod put;
