//! How long something takes, as it is written on the command line.

use jiff::{SignedDuration, Span, SpanRelativeTo};

/// Reads a duration, as in `15d`, `1h 30m` or `PT90S`. A day has 24 hours; it can't be negative.
pub(super) fn read(text: &str) -> Result<SignedDuration, String> {
    match read_signed(text)? {
        duration if duration.is_negative() => {
            Err("nothing takes less time than none: write it without the minus".to_owned())
        }
        duration => Ok(duration),
    }
}

/// Reads a duration that may be negative, as in `-1d`. No time needs no unit.
pub(super) fn read_signed(text: &str) -> Result<SignedDuration, String> {
    if text == "0" {
        return Ok(SignedDuration::ZERO);
    }
    let span: Span = text.parse().map_err(|_| expected())?;
    let duration = span.to_duration(SpanRelativeTo::days_are_24_hours());
    duration.map_err(|_| expected())
}

fn expected() -> String {
    "a duration is written as in `15d`, `1h 30m` or `90s`".to_owned()
}

/// Returns a number of milliseconds as a duration is written.
pub(super) fn shown(milliseconds: u32) -> String {
    match milliseconds {
        0 => "0s".to_owned(),
        _ => format!("{:#}", SignedDuration::from_millis(milliseconds.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_written_with_units() {
        assert_eq!(read("15d"), Ok(SignedDuration::from_hours(360)));
        assert_eq!(read("1w"), Ok(SignedDuration::from_hours(168)));
        assert_eq!(read("1h 30m"), Ok(SignedDuration::from_mins(90)));
        assert_eq!(read("PT90S"), Ok(SignedDuration::from_secs(90)));
    }

    #[test]
    fn no_time_needs_no_unit() {
        assert_eq!(read("0"), Ok(SignedDuration::ZERO));
        assert_eq!(read("0s"), Ok(SignedDuration::ZERO));
    }

    #[test]
    fn a_number_alone_and_what_is_no_duration_are_refused() {
        assert_eq!(read("15"), Err(expected()));
        assert_eq!(read("1mo"), Err(expected()));
        assert_eq!(read("999999999999w"), Err(expected()));
    }

    #[test]
    fn only_what_may_go_back_is_negative() {
        assert!(read("-1d").unwrap_err().contains("minus"));
        assert_eq!(read_signed("-1d"), Ok(SignedDuration::from_hours(-24)));
    }

    #[test]
    fn durations_are_shown_as_they_are_written() {
        assert_eq!(shown(0), "0s");
        assert_eq!(shown(90_500), "1m 30s 500ms");
        assert_eq!(
            read(&shown(90_500)),
            Ok(SignedDuration::from_millis(90_500))
        );
    }
}
