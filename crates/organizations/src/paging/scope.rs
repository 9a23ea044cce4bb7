//! The scope of a token: the call whose next page it asks for.

use shape::{Kind, Member, Shape, Value};

use crate::model::{AccountId, NextToken, Pages};
use crate::validation::given;

/// A hash of the operation, the caller, and the input without its paging members.
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
        let mut hash = Hash::new();
        hash.string(operation);
        hash.string(caller.as_str());
        let others = members
            .iter()
            .filter(|member| ![Pages::TOKEN, Pages::LIMIT].contains(&member.name));
        others.for_each(|member| hash.member(member, input));
        Self(hash.0)
    }

    /// Encodes a key as a token: the key XOR the scope, and a checksum of both.
    pub(super) fn token(self, key: u64) -> NextToken {
        format!("{:016x}{:016x}", key ^ self.0, self.checksum(key)).into()
    }

    /// Decodes the key in a token, if the token is of this scope.
    pub(super) fn last_key(self, token: &str) -> Option<u64> {
        let (masked, _) = token.split_at_checked(16)?;
        let key = u64::from_str_radix(masked, 16).ok()? ^ self.0;
        (self.token(key).as_str() == token).then_some(key)
    }

    fn checksum(self, key: u64) -> u64 {
        let mut hash = Hash::new();
        hash.bytes(&self.0.to_be_bytes());
        hash.bytes(&key.to_be_bytes());
        hash.0
    }
}

/// The hash FNV-1a, which is the same on every machine and in every release.
struct Hash(u64);

impl Hash {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Adds a string, and a byte that is in no UTF-8, so that `ab` + `c` is not `a` + `bc`.
    fn string(&mut self, string: &str) {
        self.bytes(string.as_bytes());
        self.bytes(&[0xff]);
    }

    /// Adds a member, if it is given.
    fn member(&mut self, member: &Member, value: &Value) {
        if let Some(value) = given(value, member) {
            self.string(member.name);
            self.value(member.shape(), value);
        }
    }

    /// Adds a value of a validated input. No list operation takes numbers or times.
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
            _ => self.string(value.as_str().unwrap_or_default()),
        }
    }
}
