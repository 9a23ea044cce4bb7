//! Shorthand: any text is read or refused.

#![no_main]

use libfuzzer_sys::fuzz_target;
use orgsim::cli::shorthand;

fuzz_target!(|text: &str| {
    let _ = shorthand::parse(text, &|text| Ok(text.into()));
});
