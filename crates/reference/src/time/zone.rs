//! The local time zone.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// The C library's default rule for a zone that has daylight saving time and does not say when.
const DEFAULT_RULE: &str = ",M3.2.0,M11.1.0";

/// Half of the average year, in seconds. The reference samples the two offsets of a zone half a year apart.
const HALF_YEAR: i64 = (365 * 24 + 6) * 3600 / 2;

/// The local time zone, as the reference sees it.
///
/// It has only two offsets: those of the current year. Past and future times get one of them, whatever the
/// zone's offset was or will be then.
#[derive(Debug, Clone)]
pub struct Zone(Option<Box<Rules>>);

/// A zone other than UTC.
#[derive(Debug, Clone)]
struct Rules {
    zone: TimeZone,
    standard: Name,
    daylight: Name,
}

/// An offset of a zone and its abbreviation.
#[derive(Debug, Clone, PartialEq)]
struct Name {
    seconds: i32,
    abbreviation: String,
}

impl Zone {
    /// UTC.
    pub const UTC: Self = Self(None);

    /// Loads a time zone. `name` is the value of `TZ`; without one, the system's time zone is used.
    ///
    /// `read` returns the contents of a file. As in the C library, a zone that can't be found or parsed is UTC.
    pub fn find(
        name: Option<&str>,
        now: Timestamp,
        read: &dyn Fn(&Path) -> Option<Vec<u8>>,
    ) -> Self {
        let name = name.map(|name| name.strip_prefix(':').unwrap_or(name));
        let zone = match name {
            Some("" | "UTC" | "UTC0") => None,
            None => read(Path::new("/etc/localtime")).and_then(|file| from_file(&file)),
            Some(name) => read(&path(name))
                .and_then(|file| from_file(&file))
                .or_else(|| from_rule(name)),
        };
        Self(zone.map(|zone| Box::new(Rules::of(zone, now))))
    }

    /// Returns the UTC offset, in seconds, at an instant, in microseconds since the epoch.
    pub(super) fn offset_at(&self, microseconds: i64) -> i32 {
        let Some(rules) = &self.0 else {
            return 0;
        };
        rules.offset(rules.is_daylight(microseconds))
    }

    /// Returns the UTC offset, in seconds, of a local time.
    ///
    /// A time in a gap is standard time; of an ambiguous time, the first occurrence is meant.
    pub(super) fn offset_of(&self, local: DateTime) -> i32 {
        let Some(rules) = &self.0 else {
            return 0;
        };
        let standard = super::moment::microseconds(local) - micro(rules.standard.seconds);
        let saved = micro(rules.daylight.seconds - rules.standard.seconds);
        rules.offset(rules.is_daylight(standard) || rules.is_daylight(standard - saved))
    }

    /// Tells whether an abbreviation, such as `EST`, means this zone.
    pub(super) fn is_called(&self, abbreviation: &str) -> bool {
        self.0.as_ref().is_some_and(|rules| {
            rules.standard.abbreviation == abbreviation
                || rules.daylight.abbreviation == abbreviation
        })
    }
}

impl Rules {
    /// Samples the offsets at the turn of the year and at midyear. The lesser is standard time.
    fn of(zone: TimeZone, now: Timestamp) -> Self {
        let year = 2 * HALF_YEAR;
        let turn = now.as_second().div_euclid(year) * year;
        let winter = Name::at(&zone, turn);
        let summer = Name::at(&zone, turn + HALF_YEAR);
        let (standard, daylight) = if winter.seconds > summer.seconds {
            (summer, winter)
        } else {
            (winter, summer)
        };
        Self {
            zone,
            standard,
            daylight,
        }
    }

    fn offset(&self, is_daylight: bool) -> i32 {
        if is_daylight {
            self.daylight.seconds
        } else {
            self.standard.seconds
        }
    }

    fn is_daylight(&self, microseconds: i64) -> bool {
        if self.standard.seconds == self.daylight.seconds {
            return false;
        }
        let instant = instant(microseconds.div_euclid(1_000_000));
        self.zone.to_offset_info(instant).dst().is_dst()
    }
}

impl Name {
    fn at(zone: &TimeZone, second: i64) -> Self {
        let info = zone.to_offset_info(instant(second));
        Self {
            seconds: info.offset().seconds(),
            abbreviation: info.abbreviation().to_owned(),
        }
    }
}

/// Returns an instant, clamped to the supported range.
fn instant(second: i64) -> Timestamp {
    let nearest = second.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    Timestamp::from_second(nearest).expect("it was clamped")
}

fn micro(seconds: i32) -> i64 {
    i64::from(seconds) * 1_000_000
}

/// Returns the path of a zone's file.
fn path(name: &str) -> PathBuf {
    Path::new("/usr/share/zoneinfo").join(name)
}

fn from_file(file: &[u8]) -> Option<TimeZone> {
    TimeZone::tzif("local", file).ok()
}

/// Reads a rule as in `CET-1CEST,M3.5.0,M10.5.0/3`.
fn from_rule(rule: &str) -> Option<TimeZone> {
    let complete = |rule: &str| TimeZone::posix(rule).ok();
    complete(rule).or_else(|| complete(&format!("{rule}{DEFAULT_RULE}")))
}

#[cfg(test)]
mod tests {
    use shape::Value;

    use super::*;
    use crate::time::{self, Local};

    /// Tells a value in the zone of a rule, in November 2026.
    fn told(rule: &str, value: impl Into<Value>) -> String {
        let now = Timestamp::from_second(1_795_305_600).unwrap();
        let local = Local::new(now, Some(rule.to_owned()), |_| None);
        time::parse(&value.into(), &local).unwrap().iso8601()
    }

    #[test]
    fn a_zone_is_behind_utc_by_the_number_in_its_rule() {
        assert_eq!(told("UTC+3", 1_481_656_459), "2016-12-13T16:14:19-03:00");
        assert_eq!(told("<+0330>-3:30", 0), "1970-01-01T03:30:00+03:30");
    }

    #[test]
    fn summer_has_daylight_saving_time() {
        assert_eq!(told("EST5EDT", 1_481_656_459), "2016-12-13T14:14:19-05:00");
        assert_eq!(told("EST5EDT", 1_467_331_200), "2016-06-30T20:00:00-04:00");
        assert_eq!(
            told("AEST-10AEDT,M10.1.0,M4.1.0/3", 1_481_656_459),
            "2016-12-14T06:14:19+11:00"
        );
    }

    #[test]
    fn a_time_that_is_skipped_is_standard_and_of_two_equal_ones_the_first_is_meant() {
        assert_eq!(
            told("EST5EDT", "2026-03-08 02:30 EDT"),
            "2026-03-08T02:30:00-04:00"
        );
        assert_eq!(
            told("EST5EDT", "2026-11-01 01:30 EDT"),
            "2026-11-01T01:30:00-04:00"
        );
        assert_eq!(
            told("EST5EDT", "2026-11-01 02:30 EDT"),
            "2026-11-01T02:30:00-05:00"
        );
    }

    #[test]
    fn the_name_of_the_zone_in_a_text_is_no_offset() {
        assert_eq!(
            told("EST5EDT", "2026-07-01 10:00 EST"),
            "2026-07-01T10:00:00-04:00"
        );
    }

    #[test]
    fn what_is_not_understood_is_utc() {
        assert_eq!(told("Nowhere/Land", 0), "1970-01-01T00:00:00+00:00");
        assert_eq!(told("", 0), "1970-01-01T00:00:00+00:00");
    }
}
