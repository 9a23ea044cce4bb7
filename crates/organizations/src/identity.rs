//! Who calls. The simulator has no principals but the root users of accounts.

use crate::context::Context;
use crate::error::Result;
use crate::model::{GetCallerIdentityRequest, GetCallerIdentityResponse};

/// Tells which account and principal calls; whoever that is, it may ask.
pub(crate) fn get_caller_identity(
    cx: &Context<'_>,
    _: &GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse> {
    let id = cx.caller.as_str();
    Ok(GetCallerIdentityResponse {
        user_id: Some(id.into()),
        account: Some(id.into()),
        arn: Some(format!("arn:aws:iam::{id}:root").into()),
    })
}
