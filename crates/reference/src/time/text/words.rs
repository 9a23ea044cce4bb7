//! The words of dates and times, ignoring case.

use jiff::civil::Weekday;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// Words that are skipped anywhere.
const FILLERS: [&str; 11] = [
    "at", "on", "and", "ad", "m", "t", "of", "st", "nd", "rd", "th",
];

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Hour,
    Minute,
    Second,
}

impl Unit {
    /// Returns the next smaller unit.
    pub(super) fn next(self) -> Option<Self> {
        match self {
            Self::Hour => Some(Self::Minute),
            Self::Minute => Some(Self::Second),
            Self::Second => None,
        }
    }
}

/// AM or PM.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meridiem {
    Am,
    Pm,
}

/// Returns the month, from 1, that a word names, in full or abbreviated.
pub(super) fn month(word: &str) -> Option<i64> {
    let word = word.to_lowercase();
    let named = |name: &&str| is_name(&word, name) || (word == "sept" && **name == *"september");
    let index = MONTHS.iter().position(named)?;
    i64::try_from(index + 1).ok()
}

/// Returns the day of the week that a word names, in full or abbreviated.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let word = word.to_lowercase();
    let (_, weekday) = WEEKDAYS.iter().find(|(name, _)| is_name(&word, name))?;
    Some(*weekday)
}

fn is_name(word: &str, name: &str) -> bool {
    word == name || word == &name[..3]
}

/// Returns the unit that a word names.
pub(super) fn unit(word: &str) -> Option<Unit> {
    match word.to_lowercase().as_str() {
        "h" | "hour" | "hours" => Some(Unit::Hour),
        "m" | "minute" | "minutes" => Some(Unit::Minute),
        "s" | "second" | "seconds" => Some(Unit::Second),
        _ => None,
    }
}

/// Returns whether a word means AM or PM; none for any other word.
pub(super) fn meridiem(word: &str) -> Option<Meridiem> {
    match word.to_lowercase().as_str() {
        "am" | "a" => Some(Meridiem::Am),
        "pm" | "p" => Some(Meridiem::Pm),
        _ => None,
    }
}

/// Tells whether a word is skipped.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word.to_lowercase().as_str())
}

/// Tells whether a word means UTC.
pub(super) fn is_utc(word: &str) -> bool {
    matches!(word, "UTC" | "GMT" | "Z" | "z")
}

/// Tells whether a word looks like the abbreviation of a time zone.
pub(super) fn may_be_zone(word: &str) -> bool {
    let is_abbreviation = word.len() <= 5 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    is_abbreviation || is_utc(word)
}
