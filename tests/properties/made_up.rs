//! Values and texts that are made up.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use shape::{Map, Value};

/// How many things a test makes up, and from which seed.
pub(crate) fn many() -> Config {
    some(1_000)
}

/// As [`many`], for what takes its time.
pub(crate) fn some(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_170_214),
        ..Config::default()
    }
}

/// Texts with every kind of character: signs that languages give a meaning, blanks, line ends,
/// controls, letters beyond ASCII and beyond 16 bits.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        6 => "[a-z0-9]",
        3 => "[ -~]",
        1 => r#"[\\'"`,=:\[\]{}#&*!|>%@?<-]"#,
        1 => "[ \t\n\r\u{85}\u{a0}\u{2028}\u{feff}]",
        1 => any::<char>().prop_map(String::from),
    ];
    vec(letter, 0..12).prop_map(|letters| letters.concat())
}

/// Whole numbers of any size.
fn integer() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::Integer),
        "-?[1-9][0-9]{19,40}".prop_map(Value::Huge),
    ]
}

/// Numbers with a fraction or exponent.
fn float() -> impl Strategy<Value = Value> {
    use proptest::num::f64;
    (f64::NORMAL | f64::SUBNORMAL | f64::ZERO | f64::INFINITE).prop_map(Value::Float)
}

/// Values of every kind that JSON has, with members in any order.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Boolean),
        integer(),
        float(),
        text().prop_map(Value::from),
    ];
    nested(scalar, text())
}

/// Values made of scalars, with lists and objects around them.
pub(crate) fn nested(
    scalar: impl Strategy<Value = Value> + 'static,
    key: impl Strategy<Value = String> + 'static,
) -> impl Strategy<Value = Value> {
    let key = key.boxed();
    scalar.prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::List),
            members(key.clone(), inner).prop_map(Value::Map),
        ]
    })
}

/// Objects; no two members have the same name.
pub(crate) fn members(
    key: impl Strategy<Value = String>,
    value: impl Strategy<Value = Value>,
) -> impl Strategy<Value = Map> {
    vec((key, value), 0..5).prop_map(|pairs| {
        let mut members = Map::new();
        for (key, value) in pairs {
            members.insert(key, value);
        }
        members
    })
}
