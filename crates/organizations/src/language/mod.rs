//! The language of policies that allow and deny: what a document says of a request.
//!
//! A document is compiled once and then asked. Service control policies, resource control policies and the
//! resource policy of an organization are written in it. What is not known of a request makes an answer
//! unknown instead of wrong (verdict.md 4 to 7).

mod arn;
mod condition;
mod document;
mod glob;
mod keys;
mod operator;
mod pattern;
mod selection;
mod statement;
mod truth;
mod value;

pub(crate) use arn::{ResourceParts, begins_as_arn, is_whole_arn};
pub(crate) use condition::Test;
pub(crate) use document::Document;
pub(crate) use glob::Glob;
pub(crate) use keys::{Found, Keys, current_time, epoch_time, is_multivalued};
pub(crate) use operator::{Comparison, Operator, Set};
pub(crate) use pattern::{has_variable, may_have_variable};
pub(crate) use statement::{Effect, Part, Request, Statement};
pub(crate) use truth::Truth;
