//! The validation of an input, before anything else is looked at.

use shape::{Member, Shape, Value};

use crate::api::Api;
use crate::context::Context;
use crate::error::Result;
use crate::model::Pages;
use crate::operation::Operation;
use crate::validation::{Violation, check_member, given};
use crate::{account, handshake, identity, paging, tag};

type Rule = fn(&Value) -> Result<()>;

/// Rules of shapes that their descriptions can't express; they are checked after those that are described.
const FURTHER_RULES: &[(&str, Rule)] = &[
    ("HandshakeFilter", handshake::filter_must_be_one),
    ("RoleName", account::role_must_not_be_reserved),
    ("TaggableResourceId", tag::resource_must_be_taggable),
    ("TagKeys", tag::keys_must_be_free),
    ("Tags", tag::keys_must_differ),
];

/// Checks the input of an operation.
pub(crate) fn validate(operation: &Operation, cx: &Context<'_>, input: &Value) -> Result<()> {
    if operation.api() != Api::Organizations {
        return identity::must_be_valid(operation.input(), input);
    }
    for member in operation.input().map_or(&[][..], Shape::members) {
        match operation.own_rule(member.name) {
            Some(rule) => (rule.check)(given(input, member))?,
            None => validate_member(member, input)?,
        }
        if member.name == Pages::TOKEN {
            paging::token_must_fit(operation.scope(cx, input), input)?;
        }
    }
    Ok(())
}

fn validate_member(member: &Member, input: &Value) -> Result<()> {
    check_member(member, input).map_err(Violation::error)?;
    let shape = member.shape().name;
    let further = FURTHER_RULES.iter().find(|(name, _)| *name == shape);
    match (further, given(input, member)) {
        (Some((_, rule)), Some(value)) => rule(value),
        _ => Ok(()),
    }
}
