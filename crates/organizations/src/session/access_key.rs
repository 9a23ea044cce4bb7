//! The ids of access keys, which contain the account that they are of.

use crate::model::AccountId;

/// How the ids begin of keys that need a token.
const OF_SESSION: &str = "LSIA";

/// How the ids begin of keys that need none.
const LONG_TERM: &str = "LKIA";

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// How many letters follow the prefix, of five bits each.
const LETTERS: usize = 16;

/// The bit that AWS sets in all newer keys.
const NEWER: u128 = 1 << 79;

/// What is read from the id of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AccessKey {
    /// The account that it is of; none if the number in it has too many digits.
    pub(crate) account: Option<AccountId>,
    /// Whether it needs a token.
    pub(crate) is_of_session: bool,
}

impl AccessKey {
    /// Reads an id as this program makes them; nothing if it is another one.
    pub(crate) fn read(id: &str) -> Option<Self> {
        let (prefix, letters) = id.split_at_checked(OF_SESSION.len())?;
        let is_of_session = prefix == OF_SESSION;
        if !is_of_session && prefix != LONG_TERM || letters.len() != LETTERS {
            return None;
        }
        let bits = letters.bytes().try_fold(0, |bits: u128, letter| {
            let digit = ALPHABET.iter().position(|known| *known == letter)?;
            Some(bits << 5 | digit as u128)
        })?;
        // The account is bits 7 to 46 of the first 48 of 80.
        let account = format!("{:012}", bits >> 39 & 0xff_ffff_ffff);
        Some(Self {
            account: (account.len() == 12).then(|| account.as_str().into()),
            is_of_session,
        })
    }
}

/// Returns the id of a key of a session in an account, with some random bits.
pub(crate) fn of_session(account: &AccountId, random: u128) -> String {
    let number: u128 = account.as_str().parse().unwrap_or_default();
    let random = random & ((1 << 39) - 1);
    format!(
        "{OF_SESSION}{}",
        base32(NEWER | number << 39 | random, LETTERS)
    )
}

/// Returns the lowest digits of a number in base 32, highest first.
pub(crate) fn base32(number: u128, digits: usize) -> String {
    let digit = |place: usize| {
        let digit = number.unbounded_shr(u32::try_from(5 * place).unwrap_or(u32::MAX)) & 31;
        char::from(ALPHABET[usize::try_from(digit).unwrap_or_default()])
    };
    (0..digits).rev().map(digit).collect()
}
