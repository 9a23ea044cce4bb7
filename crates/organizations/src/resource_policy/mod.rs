//! The resource policy, by which an organization delegates actions to its members.

mod actions;
mod admission;
mod facts;
mod judge;
mod operations;

pub(crate) use judge::{Verdict, judge};
pub(crate) use operations::{
    delete_resource_policy, describe_resource_policy, put_resource_policy,
};

#[cfg(test)]
mod tests;
