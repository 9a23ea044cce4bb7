//! Who calls. The simulator has no principals but the root users of accounts.

use crate::context::Context;
use crate::error::Result;
use crate::model::{GetCallerIdentityRequest, GetCallerIdentityResponse};

/// Tells which account and principal calls; whoever that is, it may ask.
#[expect(clippy::unnecessary_wraps, reason = "an operation may refuse")]
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

#[cfg(test)]
mod tests {
    use shape::Shaped;

    use super::*;
    use crate::context::Context;
    use crate::operations::GET_CALLER_IDENTITY;
    use crate::state::Memory;
    use crate::testing::MEMBER;

    #[test]
    fn the_principal_is_the_root_user_of_the_account() {
        let mut cx = Context {
            caller: MEMBER.into(),
            now: crate::model::Timestamp("2026-01-01T00:00:00Z".parse().unwrap()),
            bits: &|_| Ok(0),
            state: &mut Memory::default(),
        };
        let answer = GET_CALLER_IDENTITY.call(&mut cx, &().into_value()).unwrap();
        let answer = GetCallerIdentityResponse::from_value(&answer).unwrap();
        assert_eq!(answer.user_id.unwrap().as_str(), MEMBER);
        assert_eq!(answer.account.unwrap().as_str(), MEMBER);
        assert_eq!(
            answer.arn.unwrap().as_str(),
            "arn:aws:iam::222222222222:root"
        );
    }
}
