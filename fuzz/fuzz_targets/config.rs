//! Configuration files: any bytes are read or refused.

#![no_main]

use libfuzzer_sys::fuzz_target;
use orgsim::cli::config::Ini;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(file) = Ini::read(bytes) {
        let _ = file.check_nested();
    }
});
