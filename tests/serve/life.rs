//! How a server begins and ends (`endpoint.md` section 1).

use std::fs;

use crate::request::{Connection, Request};
use crate::server::Server;
use crate::terminal::Terminal;

#[test]
fn it_makes_no_state_file_before_something_is_written() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    assert_eq!(server.call("ListRoots", "{}").status, 400);
    assert_eq!(terminal.names(), [""; 0]);
    server.call("CreateOrganization", "{}");
    assert!(terminal.names().contains(&"state.json".to_owned()));
}

#[test]
fn a_port_in_use_and_a_state_that_is_none_are_refused_before_anything_is_printed() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let port = server.port;
    let refused = terminal.run(&format!("sim serve --port {port}"));
    let said = format!(
        "can't listen on 127.0.0.1:{port}: address in use\n\n`--port 0` takes any port that is free\n[255]"
    );
    assert!(refused.ends_with(&said), "{refused}");
    terminal.write("state.json", "{");
    let refused = terminal.run("sim serve --port 0");
    assert!(
        refused.contains("the state file is unsound") && refused.ends_with("[255]"),
        "{refused}"
    );
}

#[cfg(unix)]
#[test]
fn a_signal_ends_it_well_and_its_port_file_with_it() {
    for signal in ["-TERM", "-INT"] {
        let terminal = Terminal::new();
        let mut server = Server::with(&terminal, " --port-file port");
        assert_eq!(terminal.read("port"), format!("{}\n", server.port));
        // Whoever is connected and idle keeps nobody waiting.
        let mut idle = Connection::to(server.port);
        idle.send(&Request::of("Fly").bytes());
        assert_eq!(idle.answer().unwrap().status, 400);
        server.signal(signal);
        assert_eq!(server.process.wait().unwrap().code(), Some(0));
        assert!(idle.ends());
        assert!(!fs::exists(terminal.path("port")).unwrap());
    }
}

#[cfg(unix)]
#[test]
fn with_a_log_each_call_is_a_line_without_its_signature() {
    use std::io::Read as _;
    use std::process::Stdio;

    let terminal = Terminal::new();
    let mut command = terminal.command("sim serve --port 0 --log");
    let errors = fs::File::create(terminal.path("errors")).unwrap();
    let mut process = command
        .stdout(Stdio::piped())
        .stderr(errors)
        .spawn()
        .unwrap();
    let mut line = [0; 64];
    let read = process.stdout.as_mut().unwrap().read(&mut line).unwrap();
    let line = String::from_utf8_lossy(&line[..read]).into_owned();
    let port = line.trim_end().rsplit(':').next().unwrap().parse().unwrap();
    let mut server = Server { process, port };
    server.call("ListRoots", "{}");
    server.end();
    let log = terminal.read("errors");
    let told: Vec<_> = log
        .lines()
        .last()
        .unwrap()
        .split(' ')
        .skip(1)
        .take(3)
        .collect();
    assert_eq!(told, ["111111111111", "ListRoots", "400"], "{log}");
    assert!(!log.contains("Signature"));
}
