//! What a token is bound to.

use shape::{Kind, Member, Shape, Value};

use crate::model::{AccountId, NextToken, Pages};
use crate::validation::given;

/// A number for an operation, its caller, and the input but for the page that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scope(pub(super) u64);

impl Scope {
    /// Returns the scope of a call.
    pub(crate) fn of(
        operation: &str,
        members: &[Member],
        caller: &AccountId,
        input: &Value,
    ) -> Self {
        let mut digest = Digest::new();
        digest.text(operation);
        digest.text(caller.as_str());
        let others = members
            .iter()
            .filter(|member| ![Pages::TOKEN, Pages::LIMIT].contains(&member.name));
        others.for_each(|member| digest.member(member, input));
        Self(digest.0)
    }

    /// Writes a key as a token: the key, veiled by the scope, and a proof that both belong together.
    pub(super) fn token(self, key: u64) -> NextToken {
        format!("{:016x}{:016x}", key ^ self.0, self.proof(key)).into()
    }

    /// Reads the key in a token, if the token is of this scope.
    pub(super) fn last_key(self, token: &str) -> Option<u64> {
        let (veiled, _) = token.split_at_checked(16)?;
        let key = u64::from_str_radix(veiled, 16).ok()? ^ self.0;
        (self.token(key).as_str() == token).then_some(key)
    }

    fn proof(self, key: u64) -> u64 {
        let mut digest = Digest::new();
        digest.bytes(&self.0.to_be_bytes());
        digest.bytes(&key.to_be_bytes());
        digest.0
    }
}

/// The digest FNV-1a: the same on every machine and in every release.
struct Digest(u64);

impl Digest {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Adds a text, with an end that stands in no text.
    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.bytes(&[0xff]);
    }

    /// Adds a member, if it is given.
    fn member(&mut self, member: &Member, value: &Value) {
        if let Some(value) = given(value, member) {
            self.text(member.name);
            self.value(member.shape(), value);
        }
    }

    /// Adds a value of an input that was validated. No list is asked for by number or time.
    fn value(&mut self, shape: &Shape, value: &Value) {
        match (&shape.kind, value) {
            (Kind::Structure(members), _) => {
                members.iter().for_each(|member| self.member(member, value));
            }
            (Kind::List(element), Value::List(elements)) => {
                for value in elements {
                    self.value(element(), value);
                }
            }
            _ => self.text(value.as_str().unwrap_or_default()),
        }
    }
}
