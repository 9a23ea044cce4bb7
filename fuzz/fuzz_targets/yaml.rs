//! YAML: any text is read or refused, and what was read can be printed.

#![no_main]

use libfuzzer_sys::fuzz_target;
use orgsim::output::{Colour, Format, Look, Part, print};
use reference::yaml;

fuzz_target!(|text: &str| {
    let Ok(value) = yaml::parse(text) else { return };
    for format in [Format::Json, Format::Text, Format::Table, Format::Yaml] {
        let look = Look {
            title: "Fuzz",
            colour: Colour::Off,
            width: 80,
            part: Part::Whole,
        };
        let _ = print(&mut Vec::new(), &(&value).into(), format, &look);
    }
});
