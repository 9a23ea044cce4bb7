//! How often a command meets a page of memory that is not there yet.
//!
//! It is told of the ordinary build, and of a static one where there is one: programs are released so for
//! Linux (`docs/dependencies.md`).

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::cpu;
use crate::floor;
use crate::stage::Stage;

const COMMAND: &str = "describe-handshake --handshake-id %handshake";

/// How often it may happen in a static build.
const LIMIT: u64 = 70;

/// Where cargo puts programs that are built for a target of their own.
const STATIC: &[&str] = &["x86_64-unknown-linux-musl", "x86_64-unknown-linux-gnu"];

/// How often the command runs; the median counts.
const ROUNDS: usize = 21;

/// Shows the counts, and returns what is over its limit.
pub(crate) fn show() -> Vec<String> {
    let stage = Stage::fresh();
    let median = |command: &dyn Fn() -> std::process::Command| {
        let counts: Option<Vec<_>> = (0..ROUNDS)
            .map(|_| cpu::page_faults_of(command()))
            .collect();
        counts.map(|counts| cpu::median(counts, u64::cmp))
    };
    let Some(ordinary) = median(&|| stage.command(COMMAND)) else {
        println!("the system does not tell of page faults\n");
        return Vec::new();
    };
    println!("{:72} {:>8} {:>8}", "page faults", "counted", "limit");
    println!("{COMMAND:72} {ordinary:>8}");
    let floor = median(&|| stage.floor(floor::READ)).unwrap_or_default();
    println!("{:72} {floor:>8}", "the floor");
    let complaint = static_program().and_then(|program| {
        let count = median(&|| stage.command_of(&program, COMMAND))?;
        let name = format!("{COMMAND}, in a static build");
        println!("{name:72} {count:>8} {LIMIT:>8}");
        (count > LIMIT).then(|| {
            format!("`{COMMAND}` meets {count} page faults in a static build, not {LIMIT}")
        })
    });
    println!();
    complaint.into_iter().collect()
}

/// Returns a static build of the program, if there is one.
fn static_program() -> Option<PathBuf> {
    let built = Path::new(env!("CARGO_TARGET_TMPDIR")).parent()?;
    let programs = STATIC.iter().map(|target| {
        let release = built.join(target).join("release");
        release.join("orgsim")
    });
    programs.into_iter().find(|program| is_static(program))
}

/// Tells whether a program is there and names no loader, as it would at its very beginning.
fn is_static(program: &Path) -> bool {
    const LOADER: &[u8] = b"/ld-linux";
    const BEGINNING: u64 = 4096;
    let mut beginning = Vec::new();
    let read =
        File::open(program).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    let mut windows = beginning.windows(LOADER.len());
    read.is_ok() && windows.all(|window| window != LOADER)
}
