//! YAML: what is printed is read as the same value, and no text is too strange to be judged.

use orgsim::output::{Colour, Format, Look, Part, print};
use proptest::prelude::*;
use reference::{json, yaml};
use shape::{Map, Value};

use crate::made_up::{many, text, value};

fn printed(value: &Value) -> String {
    let look = Look {
        title: "",
        colour: Colour::Off,
        width: 80,
        part: Part::Whole,
    };
    let mut out = Vec::new();
    print(&mut out, &value.into(), Format::Yaml, &look).expect("a buffer takes any text");
    String::from_utf8(out).expect("YAML is text")
}

/// Returns a value as YAML prints it: members in the order of their names.
fn sorted(value: &Value) -> Value {
    match value {
        Value::List(elements) => elements.iter().map(sorted).collect(),
        Value::Map(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            let members = members.into_iter();
            let sorted = members.map(|(name, value)| (name.to_owned(), sorted(value)));
            sorted.collect::<Map>().into()
        }
        scalar => scalar.clone(),
    }
}

/// Tells whether a text is in a value that has other line ends than those of YAML 1.2. As the reference, the
/// printer folds lines at those of YAML 1.1, and the reader takes them for letters.
fn has_old_line_end(value: &Value) -> bool {
    let text = json::compact(value);
    ["\\u0085", "\\u2028", "\\u2029"]
        .iter()
        .any(|old| text.contains(old))
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_value_that_is_printed_is_read_as_itself(
        value in value().prop_filter("it has an old line end", |value| !has_old_line_end(value))
    ) {
        let list = Value::List(vec![value]);
        let text = printed(&list);
        let read = yaml::parse(&text).unwrap();
        prop_assert_eq!(&read, &sorted(&list), "{}", text);
    }

    #[test]
    fn a_json_text_is_read_or_refused(value in value()) {
        let text = json::compact(&value);
        let _ = yaml::parse(&text);
    }

    #[test]
    fn a_text_is_read_or_refused(text in text()) {
        let _ = yaml::parse(&text);
    }
}
