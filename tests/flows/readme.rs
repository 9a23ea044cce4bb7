//! The README's examples: each command prints what the README says it prints.

use std::path::Path;
use std::process::Command;

const README: &str = include_str!("../../README.md");

/// Returns the console blocks of a page, line by line.
fn console(page: &str) -> impl Iterator<Item = &str> {
    let blocks = page.split("```console\n").skip(1);
    blocks.flat_map(|block| block.split("```").next().unwrap_or_default().lines())
}

/// Returns a script that shows each command and then runs it.
fn script(page: &str) -> String {
    let commands = console(page).filter_map(|line| line.strip_prefix("$ "));
    let shown = commands
        .map(|command| ["cat <<'COMMAND'\n$ ", command, "\nCOMMAND\n", command, "\n"].concat());
    "exec 2>&1\n".to_owned() + &shown.collect::<Vec<_>>().concat()
}

#[test]
fn the_readme_prints_what_commands_print() {
    let folder = tempfile::tempdir().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_orgsim")).parent().unwrap();
    let output = Command::new("sh")
        .args(["-c", &script(README)])
        .current_dir(folder.path())
        .env_clear()
        .env("HOME", folder.path())
        .env("PATH", format!("{}:/usr/bin:/bin", program.display()))
        .output()
        .unwrap();
    let found = String::from_utf8(output.stdout).unwrap();
    let expected = console(README)
        .flat_map(|line| [line, "\n"])
        .collect::<String>();
    assert_eq!(found, expected);
}
