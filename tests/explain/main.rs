//! For every rule that a sequence of commands can lead to, such a sequence, and what `sim explain` says then.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod families;
mod folders;
mod play;
mod scenes;
mod told;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use organizations::fidelity::{Outcome, Way, rules};
use serde_json::Value;

use self::play::Stage;
use self::scenes::{Scene, scenes};

/// Returns the texts of a list.
fn texts(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap();
    list.iter().map(|text| text.as_str().unwrap()).collect()
}

/// Returns the commands of ways, in order.
fn commands(explanation: &Value) -> Vec<String> {
    let ways = explanation["Ways"].as_array().unwrap();
    let commands = ways.iter().flat_map(|way| texts(&way["Commands"]));
    commands.map(str::to_owned).collect()
}

/// Returns the commands before the first that is the refused call again, if one is. What begins with "Or" is
/// done in place of what stands before it.
fn up_to(call: &str, explanation: &Value) -> Option<Vec<String>> {
    let mut before = Vec::new();
    for way in explanation["Ways"].as_array().unwrap() {
        if way["Text"].as_str().unwrap().starts_with("Or ") {
            before.clear();
        }
        for command in texts(&way["Commands"]) {
            if command == call {
                return Some(before);
            }
            before.push(command.to_owned());
        }
    }
    None
}

/// Plays a scene, and returns what is explained then.
fn explained(scene: &Scene, stage: &Stage) -> Value {
    played(scene, stage);
    let (exit, printed) = stage.run("sim explain --output json");
    assert_eq!(exit, 0, "{}: {printed}", scene.rule);
    serde_json::from_str(&printed).unwrap()
}

/// Plays a scene, and returns what its last command is refused with.
fn played(scene: &Scene, stage: &Stage) -> String {
    let (last, before) = scene.commands.split_last().unwrap();
    for command in before {
        let (may_fail, command) = match command.strip_prefix('?') {
            Some(command) => (true, command),
            None => (false, command.as_str()),
        };
        let (exit, printed) = stage.step(command);
        assert!(
            may_fail || exit == 0,
            "{}: {command}: {printed}",
            scene.rule
        );
    }
    let (exit, printed) = stage.run(last);
    assert_eq!(exit, 254, "{}: {last}: {printed}", scene.rule);
    printed
}

/// Plays all scenes with two hands, and returns what is to be said against their explanations.
fn complaints() -> Vec<String> {
    let scenes = scenes();
    let waiting = Mutex::new(scenes.iter());
    let tried = Mutex::new(BTreeSet::new());
    let complaints = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Some(scene) = waiting.lock().unwrap().next() else {
                        return;
                    };
                    let outcome = catch_unwind(AssertUnwindSafe(|| judged(scene, &tried)));
                    let found = outcome.unwrap_or_else(|why| {
                        let why = why.downcast_ref::<String>();
                        vec![why.cloned().unwrap_or_default()]
                    });
                    let of_rule = |what: String| format!("{}: {what}", scene.rule);
                    complaints
                        .lock()
                        .unwrap()
                        .extend(found.into_iter().map(of_rule));
                }
            });
        }
    });
    complaints.into_inner().unwrap()
}

/// Returns what is to be said against the words of an explanation, and against its ways.
fn judged(scene: &Scene, tried: &Mutex<BTreeSet<String>>) -> Vec<String> {
    let stage = Stage::of(&scene.world);
    let explanation = explained(scene, &stage);
    let mut words = Vec::new();
    let (_, what) = scene.rule.split_once(" | ").unwrap();
    if explanation["Rule"] != what && !scene.is_like(&explanation["Rule"]) {
        words.push(format!("explained as {}", explanation["Rule"]));
    }
    let caller = explanation["Caller"].as_str().unwrap();
    let why = texts(&explanation["Why"]).join(" ");
    if !why.contains(caller) {
        words.push(format!("{caller} is not named: {why}"));
    }
    if why.contains("Changed so, it would be refused as well, with InvalidInputException") {
        words.push(format!("changes it wrongly: {why}"));
    }
    if why.contains("something that is not there") {
        words.push(format!("lacks a fact: {why}"));
    }
    let commands = commands(&explanation);
    if commands.is_empty() {
        words.push("has no command".to_owned());
    }
    for command in commands {
        if tried.lock().unwrap().insert(play::form(&command)) {
            let (exit, printed) = stage.on_a_copy().run_line(&command);
            if exit == 252 {
                words.push(format!("{command}: {printed}"));
            }
        }
    }
    words.extend(crowded(&explanation));
    words.extend(typed(&explanation, &stage));
    words.extend(followed(&explanation, &stage));
    words
}

/// Returns the ways that are not one step with its command.
fn crowded(explanation: &Value) -> Vec<String> {
    let ways = explanation["Ways"].as_array().unwrap().iter();
    let crowded = ways.filter(|way| texts(&way["Commands"]).len() != 1);
    crowded.map(|way| format!("not one step: {way}")).collect()
}

/// Types the commands of each way, behind those of the ways before it if it says what is done then; tells which
/// are refused.
fn typed(explanation: &Value, stage: &Stage) -> Vec<String> {
    let mut refused = Vec::new();
    let mut copy = stage.on_a_copy();
    for way in explanation["Ways"].as_array().unwrap() {
        let text = way["Text"].as_str().unwrap();
        if text.starts_with("Or ") {
            copy = stage.on_a_copy();
        }
        for command in texts(&way["Commands"]) {
            let (exit, printed) = copy.run_line(command);
            if exit != 0 {
                refused.push(format!("{text}: {command}: {printed}"));
            }
        }
    }
    refused
}

/// Follows the commands up to the refused call again; tells if that is refused again.
fn followed(explanation: &Value, stage: &Stage) -> Option<String> {
    let call = explanation["Command"].as_str().unwrap();
    for command in up_to(call, explanation)? {
        stage.run_line(&command);
    }
    let (exit, printed) = stage.run_line(call);
    (exit != 0).then(|| format!("{call}: {printed}"))
}

#[test]
fn there_is_a_scene_for_every_rule_that_commands_lead_to() {
    let played: BTreeSet<_> = scenes().iter().map(|scene| scene.rule.clone()).collect();
    let missing: Vec<_> = rules()
        .filter_map(|rule| match (rule.way, rule.outcome) {
            (Way::Rules { what, .. }, Outcome::Refusal { .. }) => {
                Some(format!("{} {} | {what}", rule.operation, rule.outcome))
            }
            _ => None,
        })
        .filter(|rule| !played.contains(rule))
        .collect();
    assert_eq!(missing, [] as [String; 0]);
}

#[test]
fn every_refusal_is_explained_by_its_rule_and_every_command_of_a_way_is_answered() {
    let complaints = complaints();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
