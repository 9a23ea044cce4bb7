//! The types of policy, a row each: ids, quotas, documents, what AWS manages, merging.

mod admission;
mod family;
mod rows;

pub(crate) use admission::{as_stored, must_be_well_formed};
pub(crate) use family::{Managed, Staying};
pub(crate) use rows::Unit;
pub use rows::trusted_service;
