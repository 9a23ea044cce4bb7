//! Who calls, and sessions of an account itself.

use crate::context::Context;
use crate::error::{ApiError, Result, refuse};
use crate::model::Exception;
use crate::model::sts::{
    GetAccessKeyInfoRequest, GetAccessKeyInfoResponse, GetCallerIdentityRequest,
    GetCallerIdentityResponse, GetSessionTokenRequest, GetSessionTokenResponse,
};
use crate::registry;
use crate::session::Session;
use crate::session::access_key::AccessKey;

/// How long a session of an account lasts if nothing is said, in seconds.
const HALF_A_DAY: i64 = 43200;

impl Context<'_> {
    /// Returns who calls: the session, or one of the account.
    pub(crate) fn principal(&self) -> Session {
        match self.session {
            Some(session) => session.clone(),
            None => Session::of_account(self.caller.clone()),
        }
    }
}

/// Tells which account and principal calls; whoever that is, it may ask.
#[expect(clippy::unnecessary_wraps, reason = "an operation may refuse")]
pub(crate) fn get_caller_identity(
    cx: &Context<'_>,
    _: &GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse> {
    let caller = cx.principal();
    Ok(GetCallerIdentityResponse {
        user_id: Some(caller.user_id().into()),
        account: Some(caller.account.as_str().into()),
        arn: Some(caller.arn().into()),
    })
}

/// Tells which account a key is of.
#[expect(clippy::unnecessary_wraps, reason = "an operation may refuse")]
pub(crate) fn get_access_key_info(
    cx: &Context<'_>,
    input: &GetAccessKeyInfoRequest,
) -> Result<GetAccessKeyInfoResponse> {
    let key = AccessKey::read(input.access_key_id.as_str());
    let account = key.and_then(|key| key.account);
    let account = account.or_else(|| cx.world().caller.clone());
    let account = account.unwrap_or_else(|| registry::DEFAULT_CALLER.into());
    Ok(GetAccessKeyInfoResponse {
        account: Some(account.as_str().into()),
    })
}

/// Makes keys of a session of the calling account.
pub(crate) fn get_session_token(
    cx: &Context<'_>,
    input: &GetSessionTokenRequest,
) -> Result<GetSessionTokenResponse> {
    if cx.session.is_some() {
        let message = "Cannot call GetSessionToken with session credentials";
        return refuse(ApiError::from(Exception::AccessDenied).saying(message));
    }

    let seconds = input
        .duration_seconds
        .map_or(HALF_A_DAY, |seconds| seconds.0);
    Ok(GetSessionTokenResponse {
        credentials: Some(cx.principal().credentials(
            cx,
            seconds,
            input.minimum_session_token_size,
        )?),
        session_token_utilization: None,
        session_token_size: None,
    })
}
