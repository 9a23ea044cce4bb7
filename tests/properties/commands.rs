//! Command lines: whatever the words, the program ends with one of its exit codes.

use std::ffi::OsString;
use std::path::PathBuf;

use orgsim::cli::failure::Failure;
use orgsim::cli::{OwnOptions, Program, Session};
use orgsim::command_tree::Topic;
use orgsim::{Call, Environment, Exit, Reply, Service, ServiceError, Streams, manual};
use proptest::collection::vec;
use proptest::prelude::*;
use shape::{Map, Value};

use crate::made_up::{some, text, value};

/// A program whose service answers every call with an empty page.
struct Hollow;

impl Program for Hollow {
    fn service<'a>(&'a self, _: &'a OwnOptions) -> Box<dyn Service + 'a> {
        Box::new(self)
    }

    fn sim(&self, _: &Session<'_>, _: &[String], _: &mut Streams<'_>) -> Exit {
        Exit::Ok
    }

    fn help(
        &self,
        topic: Topic,
        session: &Session<'_>,
        streams: &mut Streams<'_>,
    ) -> Result<(), Failure> {
        manual::show(topic, session, streams)
    }
}

impl Service for Hollow {
    fn call(&self, _: &Call<'_>) -> Result<Reply, ServiceError> {
        Ok(Value::from(Map::new()).into())
    }
}

/// Runs words as `aws`, on a machine without files and programs; returns the exit code.
fn run(words: &[String]) -> u8 {
    let variable = |name: &str| (name == "PATH").then(|| "/nowhere".into());
    let environment = Environment {
        arguments: words.iter().map(OsString::from).collect(),
        folder: PathBuf::from("/nowhere"),
        ..Environment::bare("aws", &variable)
    };
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        output: &mut output,
        errors: &mut errors,
    };
    orgsim::cli::run(&environment, &mut streams, &Hollow).code()
}

const WORDS: &[&str] = &[
    "organizations",
    "sts",
    "help",
    "--",
    "-",
    "-1",
    "-x",
    "-x y",
    "",
    "accept-handshake",
    "list-accounts",
    "tag-resource",
    "create-account",
    "list-handshakes-for-account",
    "--handshake-id",
    "--handshake-id=",
    "--ha",
    "--h",
    "--tags",
    "--tag-keys",
    "--max-items",
    "--page-size",
    "--starting-token",
    "--cli-input-json",
    "--cli-input-json={}",
    "--cli-input-yaml",
    "{}",
    "--filter",
    "--generate-cli-skeleton",
    "output",
    "yaml-input",
    "--no-paginate",
    "--output",
    "text",
    "table",
    "yaml",
    "--query",
    "[]",
    "--profile",
    "--debug",
    "--no-",
    "--c",
    "--color",
    "on",
    "--cli-error-format",
    "json",
    "--endpoint-url",
    "http://x",
    "--version",
    "--caller",
    "--state-file",
    "=",
    "--=",
    "--=x",
];

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => prop::sample::select(WORDS).prop_map(str::to_owned),
        1 => text(),
        1 => text().prop_map(|text| format!("--{text}")),
    ]
}

fn ends_well(words: &[String]) -> Result<(), TestCaseError> {
    let code = run(words);
    prop_assert!([0, 252, 253, 254, 255].contains(&code), "{code}: {words:?}");
    Ok(())
}

fn with_value(line: &str, value: &str) -> Vec<String> {
    let words = line.split(' ').map(str::to_owned);
    words.chain([value.to_owned()]).collect()
}

proptest! {
    #![proptest_config(some(300))]

    #[test]
    fn any_words_end_well(words in vec(word(), 0..8)) {
        ends_well(&words)?;
    }

    #[test]
    fn any_words_behind_an_operation_end_well(words in vec(word(), 0..6)) {
        let line = ["organizations", "list-accounts"].map(str::to_owned);
        ends_well(&[&line[..], &words].concat())?;
    }

    #[test]
    fn any_document_ends_well(value in value()) {
        let json = reference::json::compact(&value);
        let member = format!(r#"{{"Tags": {json}, "ResourceId": {json}, "Unknown": {json}}}"#);
        let line = "organizations tag-resource --cli-input-json";
        ends_well(&with_value(line, &json))?;
        ends_well(&with_value(line, &member))?;
        ends_well(&with_value("organizations tag-resource --cli-input-yaml", &member))?;
    }

    #[test]
    fn any_starting_token_ends_well(token in text(), value in value()) {
        let line = "organizations list-accounts --starting-token";
        ends_well(&with_value(line, &token))?;
        let members = format!(r#"{{"NextToken": "x", "boto_truncate_amount": {}}}"#, reference::json::compact(&value));
        for json in [reference::json::compact(&value), members] {
            use base64::Engine;
            let token = base64::engine::general_purpose::STANDARD.encode(json);
            ends_well(&with_value(line, &token))?;
        }
    }

    #[test]
    fn any_time_ends_well(
        time in prop_oneof![text(), "[0-9TZ:. +/-]{0,16}", "(Mon|Dec|am|pm|UTC|[0-9]{1,4}| |[,:/+-]){0,10}"]
    ) {
        let line = "organizations terminate-responsibility-transfer --id x --end-timestamp";
        ends_well(&with_value(line, &time))?;
    }
}
