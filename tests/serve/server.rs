//! A server that runs as long as a test.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};

use crate::request::{Answer, Connection, Request};
use crate::terminal::Terminal;

/// A server. It is killed when this is dropped.
pub(crate) struct Server {
    pub(crate) process: Child,
    pub(crate) port: u16,
}

impl Server {
    /// Starts a server on the state file of a terminal.
    pub(crate) fn on(terminal: &Terminal) -> Self {
        Self::with(terminal, "")
    }

    /// Starts a server with options more, each with a blank in front.
    pub(crate) fn with(terminal: &Terminal, options: &str) -> Self {
        let command = terminal.command(&format!("sim serve --port 0{options}"));
        Self::started(command)
    }

    /// Starts a server by its command line.
    pub(crate) fn started(mut command: Command) -> Self {
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().unwrap();
        let mut line = String::new();
        let output = process.stdout.as_mut().unwrap();
        BufReader::new(output).read_line(&mut line).unwrap();
        let port = line.trim_end().strip_prefix("http://127.0.0.1:").unwrap();
        Self {
            process,
            port: port.parse().unwrap(),
        }
    }

    /// Sends a request on a connection of its own.
    #[track_caller]
    pub(crate) fn send(&self, request: &Request) -> Answer {
        self.send_bytes(&request.bytes()).unwrap()
    }

    /// Sends bytes on a connection of their own; no answer if it is closed before one comes.
    pub(crate) fn send_bytes(&self, bytes: &[u8]) -> Option<Answer> {
        let mut connection = Connection::to(self.port);
        connection.send(bytes);
        connection.answer()
    }

    /// Calls an operation with an input.
    #[track_caller]
    pub(crate) fn call(&self, operation: &str, input: &str) -> Answer {
        self.send(&Request::of(operation).having(input))
    }

    /// Sends a signal.
    #[cfg(unix)]
    pub(crate) fn signal(&self, signal: &str) {
        let process = self.process.id().to_string();
        let sent = Command::new("kill").args([signal, &process]).status();
        assert!(sent.unwrap().success());
    }

    /// Ends it as the system does, and returns how it ended.
    #[cfg(unix)]
    pub(crate) fn end(&mut self) -> ExitStatus {
        self.signal("-TERM");
        self.process.wait().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
