//! A terminal that somebody sits at: a pseudo-terminal, as the program `script` of util-linux makes one.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::{ORGSIM, Terminal};

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A shell on a terminal of 80 columns, and what it has shown.
pub(crate) struct Screen {
    script: Child,
    keyboard: ChildStdin,
    bytes: Receiver<Vec<u8>>,
    shown: String,
}

impl Terminal {
    /// Runs lines of a shell on a terminal; none where nothing makes one, which is told.
    #[expect(clippy::print_stderr, reason = "cargo shows it to whoever asks")]
    pub(crate) fn screen(&self, lines: &str) -> Option<Screen> {
        let version = Command::new("script").arg("--version").output();
        if !version.is_ok_and(|output| output.stdout.starts_with(b"script from util-linux")) {
            eprintln!("skipped: there is no `script` of util-linux on this machine");
            return None;
        }
        let lines = format!("stty cols 80 rows 24; {lines}");
        let program = Path::new(ORGSIM).parent().unwrap();
        let mut script = self
            .program("script")
            .args(["-q", "-e", "-f", "-c", &lines, "/dev/null"])
            .env("PATH", format!("{}:/usr/bin:/bin", program.display()))
            .env("SHELL", "/bin/sh")
            .env("TERM", "xterm")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let keyboard = script.stdin.take().unwrap();
        let mut output = script.stdout.take().unwrap();
        let (sender, bytes) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = output.read(&mut buffer) {
                if sender.send(buffer[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        Some(Screen {
            script,
            keyboard,
            bytes,
            shown: String::new(),
        })
    }
}

impl Screen {
    /// Waits until a text is on the screen, below what was waited for before.
    #[track_caller]
    pub(crate) fn waits_for(&mut self, text: &str) {
        let began = Instant::now();
        let from = self.shown.len();
        while !self.shown[from..].contains(text) {
            let left = PATIENCE.saturating_sub(began.elapsed());
            let Ok(bytes) = self.bytes.recv_timeout(left) else {
                panic!("there is no `{text}` on the screen:\n{}", self.shown);
            };
            self.shown += &String::from_utf8_lossy(&bytes);
        }
    }

    /// Presses keys.
    pub(crate) fn types(&mut self, keys: &str) {
        // Whoever has ended reads none.
        let _ = self.keyboard.write_all(keys.as_bytes());
        let _ = self.keyboard.flush();
    }

    /// Waits until the shell ends; returns all that was shown, with the lines as they are in files.
    #[track_caller]
    pub(crate) fn ends(mut self) -> String {
        let began = Instant::now();
        loop {
            let left = PATIENCE.saturating_sub(began.elapsed());
            match self.bytes.recv_timeout(left) {
                Ok(bytes) => self.shown += &String::from_utf8_lossy(&bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    self.script.kill().unwrap();
                    panic!("it does not end:\n{}", self.shown);
                }
            }
        }
        self.script.wait().unwrap();
        self.shown.replace("\r\n", "\n")
    }
}
