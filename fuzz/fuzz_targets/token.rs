//! Keys and tokens of sessions: any are somebody's, nobody's, or refused, and what the log has of a session is
//! read back.

#![no_main]

use libfuzzer_sys::fuzz_target;
use organizations::session::{KeyOwner, Session, owner_of_key};
use organizations::model::Timestamp;

fuzz_target!(|input: (&str, &str)| {
    let (key, token) = input;
    let now = Timestamp(jiff::Timestamp::UNIX_EPOCH);
    for key in [key, "LSIATHPL2AOHAAAAAAAA"] {
        let Ok(KeyOwner::Session(session)) = owner_of_key(key, Some(token), now) else {
            continue;
        };
        if let Some(logged) = session.logged() {
            let read = Session::read(session.account.as_str(), &logged);
            assert_eq!(read.as_ref(), Some(&session));
        }
    }
});
