//! Scenes that are alike for many operations: one call of each, changed in one way.

use std::collections::BTreeMap;

use organizations::fidelity::{Way, rules};

use crate::scenes::Scene;

/// How the call of an operation is changed so that a rule refuses it.
enum Change {
    /// Another account calls.
    By(&'static str),
    /// Words are added.
    With(&'static str),
    /// The value of an option is another; the option is added if it is not there.
    Value(&'static str, &'static str),
    /// Nothing is said.
    Empty,
    /// The first id that it names is none.
    Malformed,
    /// As many tags as that.
    Tags(usize),
    /// It is called too often.
    TooOften,
    /// Nothing: the world is another.
    Nothing,
}

const FAMILIES: &[(&str, &str, Change)] = &[
    (
        "org",
        "AccessDeniedException | a plain member calls",
        Change::By("222222222222"),
    ),
    (
        "org",
        "AccessDeniedException | an administrator of a service calls",
        Change::By("333333333333"),
    ),
    (
        "org",
        "AWSOrganizationsNotInUseException | a standalone account calls",
        Change::By("999999999999"),
    ),
    (
        "org",
        "InvalidInputException INPUT_REQUIRED | the first required member is missing",
        Change::Empty,
    ),
    (
        "org",
        "InvalidInputException INVALID_PATTERN | a malformed id",
        Change::Malformed,
    ),
    (
        "org",
        "InvalidInputException MAX_VALUE_EXCEEDED | a page of 21 items",
        Change::With("--max-results 21"),
    ),
    (
        "org",
        "InvalidInputException INVALID_NEXT_TOKEN | a token that is no answer's",
        Change::With("--next-token xyz"),
    ),
    (
        "billing",
        "ConstraintViolationException ORGANIZATION_NOT_IN_ALL_FEATURES_MODE | consolidated billing only",
        Change::Nothing,
    ),
    (
        "org",
        "ConstraintViolationException MAX_TAG_LIMIT_EXCEEDED | 51 tags",
        Change::Tags(51),
    ),
    (
        "org",
        "InvalidInputException DUPLICATE_TAG_KEY | a tag key is given twice",
        Change::With("--tags Key=a,Value=b Key=a,Value=c"),
    ),
    (
        "org",
        "InvalidInputException INVALID_SYSTEM_TAGS_PARAMETER | a tag key begins with aws:",
        Change::With("--tags Key=aws:a,Value=b"),
    ),
    (
        "tagged",
        "ConstraintViolationException TAG_POLICY_VIOLATION | the tag policy forbids a tag",
        Change::Value("--tags", "Key=team,Value=wrong"),
    ),
    (
        "org",
        "PolicyNotFoundException | no such policy",
        Change::Value("--policy-id", "p-nosuch01"),
    ),
    (
        "org",
        "AccountNotFoundException | the account is not in the organization",
        Change::Value("--account-id", "999999999999"),
    ),
    (
        "org",
        "InvalidInputException UNRECOGNIZED_SERVICE_PRINCIPAL | an unknown service",
        Change::Value("--service-principal", "nobody.amazonaws.com"),
    ),
    (
        "org",
        "HandshakeNotFoundException | no such handshake",
        Change::Value("--handshake-id", "h-nosuch0001"),
    ),
    (
        "org",
        "TooManyRequestsException | more calls than the rate allows (`sim quota set rate.OPERATION`)",
        Change::TooOften,
    ),
    (
        "org",
        "InvalidInputException INVALID_ENUM | an unknown choice",
        Change::Value("--type --policy-type --filter", "SOME"),
    ),
];

/// Returns the scenes of all families.
pub(crate) fn scenes() -> Vec<Scene> {
    let calls = calls();
    let mut scenes = Vec::new();
    for rule in rules() {
        let Way::Rules { what, .. } = rule.way else {
            continue;
        };
        let refusal = format!("{} | {what}", rule.outcome);
        let family = FAMILIES.iter().find(|(_, of, _)| *of == refusal);
        if let Some((world, _, change)) = family {
            let call = &calls[rule.operation];
            scenes.push(Scene {
                rule: format!("{} {refusal}", rule.operation),
                world: (*world).to_owned(),
                commands: change.commands(call, rule.operation),
            });
        }
    }
    scenes
}

/// Returns a call of every operation, by the operation.
fn calls() -> BTreeMap<&'static str, &'static str> {
    let operations = organizations::OPERATIONS.iter();
    let operations: BTreeMap<_, _> = operations
        .map(|operation| (operation.name().to_ascii_lowercase(), operation.name()))
        .collect();
    let calls = include_str!("calls.txt").lines();
    calls
        .map(|call| {
            let name = call.split(' ').next().unwrap().replace('-', "");
            (operations[&name], call)
        })
        .collect()
}

impl Change {
    fn commands(&self, call: &str, operation: &str) -> Vec<String> {
        let changed = match self {
            Self::By(account) => format!("{call} --caller {account}"),
            Self::With(words) => format!("{call} {words}"),
            Self::Value(options, value) => with_value(call, options, value),
            Self::Empty => {
                let name = call.split(' ').next().unwrap();
                format!("{name} --cli-input-json '{{}}'")
            }
            Self::Malformed => malformed(call),
            Self::Tags(number) => {
                let tags = (0..*number).map(|number| format!("Key=k{number},Value=v"));
                format!("{call} --tags {}", tags.collect::<Vec<_>>().join(" "))
            }
            Self::TooOften => {
                return vec![
                    format!("sim quota set rate.{operation} 0.001/1"),
                    format!("?{call}"),
                    call.to_owned(),
                ];
            }
            Self::Nothing => call.to_owned(),
        };
        vec![changed]
    }
}

fn with_value(call: &str, options: &str, value: &str) -> String {
    let options: Vec<_> = options.split(' ').collect();
    let mut words: Vec<_> = call.split(' ').collect();
    match words.iter().position(|word| options.contains(word)) {
        Some(at) => words[at + 1] = value,
        None => words.extend([options[0], value]),
    }
    words.join(" ")
}

fn malformed(call: &str) -> String {
    let mut words: Vec<_> = call.split(' ').collect();
    let is_id = |word: &&str| *word == "--id" || word.starts_with("--") && word.ends_with("-id");
    match words.iter().position(is_id) {
        Some(at) => words[at + 1] = "!",
        None => words.extend(["--id", "!"]),
    }
    words.join(" ")
}
