//! Whose key it is (`endpoint.md` section 6.2).

use super::authorization::Signed;
use crate::service::Caller;

/// Returns who calls: the account whose id the key is, else whoever calls when nothing is said.
///
/// A real key in somebody's environment must not become an account of the state.
pub(super) fn caller(signed: &Signed) -> Caller {
    let key = &signed.key;
    if key.len() == 12 && key.bytes().all(|byte| byte.is_ascii_digit()) {
        return Caller::Named(key.clone());
    }
    Caller::Unsaid
}
