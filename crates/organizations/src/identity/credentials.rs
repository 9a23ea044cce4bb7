//! Keys for sessions.

use jiff::SignedDuration;

use crate::context::Context;
use crate::error::Result;
use crate::model::sts::{Credentials, MinimumSessionTokenSize, WrittenTime};
use crate::session::Session;
use crate::session::{access_key, token};

/// The secret of every key: signatures are not verified.
const SECRET: &str = "orgsimSecretAccessKeyThatProtectsNothing";

impl Session {
    /// Makes keys for so many seconds, by the clock of the machine: clients compare the end with theirs. The token
    /// has a size at least, if one is given.
    pub(super) fn credentials(
        &self,
        cx: &Context<'_>,
        seconds: i64,
        size: Option<MinimumSessionTokenSize>,
    ) -> Result<Credentials> {
        let ends = cx.machine_time.plus(SignedDuration::from_secs(seconds));
        let token = token::write(self, ends, size.map_or(0, |size| size.0));
        // No id is drawn for a key: that would be a change of the world. In a world with a seed, sessions that
        // differ have keys that differ, or nearly so.
        let random = (cx.bits)(0)? ^ digest(&token);
        Ok(Credentials {
            access_key_id: access_key::of_session(&self.account, random).into(),
            secret_access_key: SECRET.into(),
            session_token: token.into(),
            expiration: WrittenTime(ends),
        })
    }
}

/// Returns a number that depends on every letter of a text.
fn digest(text: &str) -> u128 {
    const STEP: u128 = 0x9e37_79b9_7f4a_7c15;
    text.bytes().fold(0, |digest: u128, byte| {
        (digest ^ u128::from(byte))
            .wrapping_mul(STEP)
            .rotate_left(29)
    })
}
