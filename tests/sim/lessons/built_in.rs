//! The lessons that orgsim has: each is proved untouched, in part, and solved.

use std::thread;

use orgsim::lesson::{BUILT_IN, BuiltIn, Lesson};
use serde_json::Value;

use crate::terminal::{Terminal, printed};

/// Returns which tasks are judged done.
fn done(terminal: &Terminal) -> Vec<bool> {
    let assert = terminal.assert("sim lesson check --query Tasks[].Done --output json");
    let output = assert.get_output();
    let done: Vec<bool> = serde_json::from_slice(&output.stdout).unwrap();
    let status = i32::from(done.contains(&false));
    assert_eq!(output.status.code(), Some(status), "{done:?}");
    done
}

/// Returns the commands of a transcript, as a shell reads them. What they print is held against the transcript in
/// `tests/transcript`.
fn script(transcript: &str) -> String {
    let commands = transcript
        .lines()
        .filter_map(|line| line.strip_prefix("$ ").or_else(|| line.strip_prefix("> ")));
    commands.flat_map(|line| [line, "\n"]).collect()
}

#[track_caller]
fn prove(name: &str, lesson: &Lesson) {
    let terminal = Terminal::new();
    terminal.does(&format!("sim lesson start {name}"));
    let count = lesson.tasks.len();
    for (index, task) in lesson.tasks.iter().enumerate() {
        let expected: Vec<_> = (0..count).map(|other| other < index).collect();
        assert_eq!(
            done(&terminal),
            expected,
            "{name}, before task {}",
            index + 1
        );
        let ran = terminal.shell("sh", &script(&task.solution)).output();
        assert!(ran.is_ok(), "{name}, task {}", index + 1);
    }
    assert_eq!(done(&terminal), vec![true; count], "{name}, solved");
}

#[test]
fn each_task_is_done_by_its_solution_and_not_before() {
    thread::scope(|scope| {
        for BuiltIn { name, text } in BUILT_IN {
            scope.spawn(|| prove(name, &Lesson::read(name, text).unwrap()));
        }
    });
}

#[test]
fn there_are_fourteen_lessons_and_each_helps_with_every_task() {
    assert_eq!(BUILT_IN.len(), 14);
    for BuiltIn { name, text } in BUILT_IN {
        let lesson = Lesson::read(name, text).unwrap();
        assert!(!lesson.introduction.trim().is_empty(), "{name}");
        assert!(lesson.end.starts_with("# "), "{name}");
        assert!(lesson.tasks.len() > 2, "{name}");
        for task in &lesson.tasks {
            let title = &task.title;
            assert!(task.hints.len() > 1, "{name}, {title}");
            assert!(task.solution.starts_with("$ "), "{name}, {title}");
            let last = task.hints.last().unwrap();
            assert!(
                last.contains('`'),
                "no command in the last hint: {name}, {title}"
            );
            let explained = task.checks.iter().all(|check| check.otherwise.is_some());
            assert!(explained, "{name}, {title}");
        }
    }
}

#[test]
fn every_lesson_is_in_the_folder_and_in_the_list() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/lessons");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    let mut names: Vec<_> = BUILT_IN
        .iter()
        .map(|one| format!("{}.md", one.name))
        .collect();
    names.sort();
    assert_eq!(files, names);
    let terminal = Terminal::new();
    let listed = printed(&terminal.assert("sim lesson --output json"));
    let listed: Value = serde_json::from_str(&listed).unwrap();
    let listed = listed["Lessons"].as_array().unwrap();
    assert!(
        listed
            .iter()
            .map(|one| &one["Name"])
            .eq(BUILT_IN.iter().map(|one| one.name))
    );
    assert_eq!(terminal.names(), [""; 0]);
}
