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

/// Returns lines of a shell that print a transcript: each command, what it prints, and how it ends.
fn script(transcript: &str) -> String {
    let mut commands: Vec<String> = Vec::new();
    for line in transcript.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            commands.push(format!("{command}\n"));
        } else if let (Some(more), Some(command)) = (line.strip_prefix("> "), commands.last_mut()) {
            *command = format!("{command}{more}\n");
        }
    }
    let shown = commands.iter().map(|command| {
        let typed = format!("$ {}", command.trim_end().replace('\n', "\n> "));
        format!(
            "cat <<'TYPED'\n{typed}\nTYPED\n{command}status=$?; test $status = 0 || echo \"[$status]\"\n"
        )
    });
    "exec 2>&1\n".to_owned() + &shown.collect::<String>()
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
        let mut shell = terminal.shell("sh", &script(&task.solution));
        let output = shell.output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert_eq!(printed, task.solution, "{name}, task {}", index + 1);
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
