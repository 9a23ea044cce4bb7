//! Describing a handshake.

use super::sides::permit;
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
    permit(
        handshake.is_from(&caller.id)
            || handshake.is_for(&caller, cx.manages(&caller)?)
            || is_delegate(&handshake, &caller),
    )?;

    Ok(DescribeHandshakeResponse {
        handshake: Some(handshake.shown()),
    })
}

fn is_delegate(handshake: &Handshake, account: &Account) -> bool {
    let membership = account.membership.as_ref();
    let is_in_sender =
        membership.is_some_and(|place| place.organization_id == handshake.organization_id);
    is_in_sender && account.is_delegate()
}
