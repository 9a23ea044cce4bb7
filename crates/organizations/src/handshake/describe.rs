//! Describing a handshake (`semantics.md` section c.4).

use super::sides::permit;
use crate::access::Access;
use crate::context::Context;
use crate::error::Result;
use crate::model::{DescribeHandshakeRequest, DescribeHandshakeResponse};
use crate::state::{Account, Handshake};

/// Describes a handshake to its parties, and to those who may look into the organization that sent it.
pub(crate) fn describe_handshake(
    cx: &Context<'_>,
    input: &DescribeHandshakeRequest,
) -> Result<DescribeHandshakeResponse> {
    let caller = cx.caller()?;
    let handshake = cx.handshake(&input.handshake_id)?;
    let is_party = handshake.is_from(&caller.id) || handshake.is_for(&caller, cx.manages(&caller)?);
    permit(is_party || may_look_into(cx, &handshake, &caller)?)?;

    Ok(DescribeHandshakeResponse {
        handshake: Some(handshake.shown()),
    })
}

/// Tells whether an account is of the organization that sent a handshake, and may look into it.
fn may_look_into(cx: &Context<'_>, handshake: &Handshake, account: &Account) -> Result<bool> {
    let organization = cx.organization_of(account)?;
    let organization = organization.filter(|own| own.id == handshake.organization_id);
    let Some(organization) = organization else {
        return Ok(false);
    };
    let access = Access::to("DescribeHandshake").on(handshake.id.as_str());
    cx.may_read(&organization, account, &access)
}
