//! Assuming a role.

use super::trust;
use crate::context::Context;
use crate::error::{ApiError, Result, refuse};
use crate::model::Exception;
use crate::model::sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser};
use crate::session::Role;
use crate::session::Session;

/// How long a session lasts if nothing is said, in seconds; and the longest that roles of created accounts allow.
const HOUR: i64 = 3600;

/// Makes keys of a session in a role, if the role trusts the caller.
pub(crate) fn assume_role(
    cx: &Context<'_>,
    input: &AssumeRoleRequest,
) -> Result<AssumeRoleResponse> {
    let arn = input.role_arn.as_str();
    let role = Role::read(arn).ok_or_else(|| is_invalid(arn))?;
    let name = input.role_session_name.as_str();
    let session = Session::in_role(role.clone(), name).ok_or_else(|| is_invalid(name))?;
    if !trust::may_assume(cx, &role)? {
        return refuse(ApiError::from(Exception::AccessDenied).saying(format!(
            "User: {} is not authorized to perform: sts:AssumeRole on resource: {arn}",
            cx.principal().arn()
        )));
    }
    let seconds = input.duration_seconds.map_or(HOUR, |seconds| seconds.0);
    if seconds > HOUR {
        let message =
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
        return refuse(ApiError::from(Exception::ValidationError).saying(message));
    }

    Ok(AssumeRoleResponse {
        credentials: Some(session.credentials(cx, seconds, input.minimum_session_token_size)?),
        assumed_role_user: Some(AssumedRoleUser {
            assumed_role_id: session.user_id().into(),
            arn: session.arn().into(),
        }),
        packed_policy_size: None,
        source_identity: None,
        session_token_utilization: None,
        session_token_size: None,
    })
}

fn is_invalid(text: &str) -> ApiError {
    ApiError::from(Exception::ValidationError).saying(format!("{text} is invalid"))
}
