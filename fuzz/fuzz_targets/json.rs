//! JSON: a text that is read is written so that it is read as the same value.

#![no_main]

use libfuzzer_sys::fuzz_target;
use reference::json::{self, Charset};

fuzz_target!(|text: &str| {
    let Ok(value) = json::parse(text) else { return };
    // NaN is not even itself.
    let written = json::compact(&value);
    let again = json::parse(&written).expect("what was written can be read");
    assert_eq!(json::compact(&again), written);
    let pretty = json::pretty(&value, Charset::Unicode).expect("it came from JSON");
    assert_eq!(
        json::compact(&json::parse(&pretty).expect("it was written")),
        written
    );
});
