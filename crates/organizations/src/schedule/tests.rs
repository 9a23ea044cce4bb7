//! Which schedules there are, and when they are due.

use jiff::SignedDuration;

use super::Schedule;
use crate::model::Timestamp;

/// A Sunday.
const NOW: &str = "2026-09-13T07:40:00Z";

fn interval(text: &str, now: &str) -> Option<SignedDuration> {
    let now: jiff::Timestamp = now.parse().unwrap();
    Schedule::read(&format!("cron({text})"))?.interval_after(Timestamp(now))
}

/// Returns the days between the next two runs.
fn days(text: &str) -> Option<i64> {
    interval(text, NOW).map(|interval| interval.as_hours() / 24)
}

fn minutes(text: &str, now: &str) -> Option<i64> {
    interval(text, now).map(|interval| interval.as_mins())
}

#[test]
fn a_schedule_has_five_fields_and_may_have_more() {
    assert!(Schedule::read("cron(0 5 1 * ?)").is_some());
    assert!(Schedule::read("cron(0 5 1 * ? * garbage)").is_some());
    for text in [
        "cron(0 5 1 *)",
        "cron()",
        "cron(0 5 1 * ?",
        "rate(1 day)",
        "Cron(0 5 1 * ?)",
        "0 5 1 * ?",
        "",
    ] {
        assert!(Schedule::read(text).is_none(), "{text}");
    }
}

#[test]
fn exactly_one_field_of_days_is_a_question_mark() {
    assert_eq!(days("0 5 ? * ? *"), None);
    assert_eq!(days("0 5 * * * *"), None);
    assert_eq!(days("0 5 ?,1 * ? *"), None);
    assert_eq!(days("? 5 1 * ? *"), None);
    assert_eq!(days("0 5 ? * * *"), Some(1));
    assert_eq!(days("0 5 * * ? *"), Some(1));
}

#[test]
fn a_field_is_a_list_of_values_ranges_and_steps() {
    for (text, expected) in [
        ("0 0/6 ? * * *", 360),
        ("0 */12 ? * * *", 720),
        ("0 20-2 ? * * *", 60),
        ("0 8-20/6 ? * * *", 360),
        ("0 1,4 ? * * *", 180),
        ("0,0 5-5 ? * * *", 1440),
        ("0 5 ? nov-feb mon-fri/2 *", 2 * 1440),
    ] {
        assert_eq!(minutes(text, NOW), Some(expected), "{text}");
    }
    for text in [
        "60 5 ? * * *",
        "0 24 ? * * *",
        "*/0 5 ? * * *",
        "*/60 5 ? * * *",
        "0/60 5 ? * * *",
        "0 5 0 * ? *",
        "0 5 32 * ? *",
        "0 5 1 13 ? *",
        "0 5 1 JANUARY ? *",
        "0 5 ? * 0 *",
        "0 5 ? * 8 *",
        "0 5 ? * * 1969",
        "0 5 ? * * 2200",
        "0 5 ? * * 2030-2026",
        "0 5 ? * MON, *",
        "-1 5 ? * * *",
        "+1 5 ? * * *",
    ] {
        assert!(Schedule::read(&format!("cron({text})")).is_none(), "{text}");
    }
}

#[test]
fn days_of_the_month_may_be_the_last_or_on_a_weekday() {
    for (text, expected) in [
        // 30 September, 31 October.
        ("0 5 L * ? *", 31),
        // 27 September, 28 October.
        ("0 5 L-3 * ? *", 31),
        // Wednesday 30 September, Friday 30 October.
        ("0 5 LW * ? *", 30),
        // Monday 28 September for Sunday the 27th, Wednesday 28 October.
        ("0 5 L-3W * ? *", 30),
        // Tuesday 15 September, Thursday 15 October.
        ("0 5 15W * ? *", 30),
        // Thursday 1 October, Monday 2 November for Sunday the first.
        ("0 5 1W * ? *", 32),
        ("0 5 15W,1 * ? *", 32),
        // Friday 30 October for Saturday the 31st, Thursday 31 December; not in November.
        ("0 5 31W * ? *", 62),
        ("0 5 14-15W * ? *", 1),
    ] {
        assert_eq!(days(text), Some(expected), "{text}");
    }
    for text in ["L,1", "L-31", "LL", "*W", "1/2W", "32W", "W", "L-W"] {
        let text = format!("cron(0 5 {text} * ? *)");
        assert!(Schedule::read(&text).is_none(), "{text}");
    }
    assert_eq!(days("0 5 31W FEB ? *"), None);
}

#[test]
fn days_of_the_week_may_be_the_last_or_counted() {
    for (text, expected) in [
        ("0 5 ? * L *", 7),
        // Sunday 27 September, 25 October.
        ("0 5 ? * 1L *", 28),
        ("0 5 ? * MON#2 *", 28),
        // Sunday 4 October, 1 November; 2 says nothing.
        ("0 5 ? * 1,2#1 *", 28),
        ("0 5 ? * 1#1,2 *", 28),
        ("0 5 ? * 3-4L *", 1),
        ("0 5 ? * 7-1 *", 1),
    ] {
        assert_eq!(days(text), Some(expected), "{text}");
    }
    for text in [
        "0L",
        "MON#0",
        "MON#6",
        "1L,2L",
        "MON#2,TUE#3",
        "L,1",
        "*#1",
        "#1",
        "1#",
        "*L",
    ] {
        let text = format!("cron(0 5 ? * {text} *)");
        assert!(Schedule::read(&text).is_none(), "{text}");
    }
}

#[test]
fn runs_are_those_after_a_moment() {
    // 07:59 today, 07:00 tomorrow.
    assert_eq!(minutes("0,59 7 ? * * *", NOW), Some(1381));
    assert_eq!(minutes("0,59 8 ? * * *", NOW), Some(59));
    assert_eq!(
        minutes("44,46 8 ? * * *", "2026-09-13T08:45:51Z"),
        Some(1438)
    );
    assert_eq!(minutes("44,46 8 ? * * *", "2026-09-13T08:46:04Z"), Some(2));
}

#[test]
fn a_schedule_may_be_due_once_or_never_again() {
    for text in [
        "0 5 29 FEB ? 2027",
        "0 5 29 FEB ? 2028",
        "0 5 1 JAN ? 2030",
        "0 5 ? JAN * 2025",
        "0 5 31 FEB ? *",
    ] {
        assert_eq!(days(text), None, "{text}");
        assert!(Schedule::read(&format!("cron({text})")).is_some(), "{text}");
    }
    assert_eq!(days("0 5 1 JAN ? 2030,2031"), Some(365));
    assert_eq!(days("0 5 29 FEB ? *"), Some(1461));
}
