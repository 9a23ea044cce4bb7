//! Many clients at once (`endpoint.md` section 10).
#![cfg(unix)]

use std::thread;

use crate::request::{Connection, Request};
use crate::server::Server;
use crate::terminal::Terminal;

/// How many clients write at once.
const CLIENTS: usize = 16;

fn unit(root: &str, name: &str) -> Request {
    let input = serde_json::json!({"ParentId": root, "Name": name});
    Request::of("CreateOrganizationalUnit").having(input.to_string())
}

fn root(server: &Server) -> String {
    server.call("CreateOrganization", "{}");
    let roots = server.call("ListRoots", "{}").json();
    roots["Roots"][0]["Id"].as_str().unwrap().to_owned()
}

/// Makes units by many clients at once, each so many, until the server is gone; returns the names of those that
/// it answered with.
fn make_units(server: &Server, root: &str, each: usize) -> Vec<String> {
    let port = server.port;
    let clients: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let root = root.to_owned();
            thread::spawn(move || {
                let mut connection = Connection::to(port);
                let mut made = Vec::new();
                for n in 0..each {
                    let name = format!("unit-{client}-{n}");
                    connection.send(&unit(&root, &name).bytes());
                    match connection.answer() {
                        Some(answer) => assert_eq!(answer.status, 200, "{}", answer.body),
                        None => break,
                    }
                    made.push(name);
                }
                made
            })
        })
        .collect();
    clients
        .into_iter()
        .flat_map(|client| client.join().unwrap())
        .collect()
}

fn names(terminal: &Terminal, root: &str) -> Vec<String> {
    let line = format!(
        "list-organizational-units-for-parent --parent-id {root} --query OrganizationalUnits[].Name --output text"
    );
    let mut names: Vec<_> = terminal
        .run(&line)
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    names.sort();
    names
}

#[test]
fn each_call_of_a_group_is_a_change_of_its_own_and_none_is_lost_beside_commands() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let root = root(&server);
    terminal.does("sim quota set organizational-units 1000");
    let mut made = thread::scope(|scope| {
        let commands = scope.spawn(|| {
            for n in 0..20 {
                terminal.does(&format!(
                    "tag-resource --resource-id {root} --tags Key=k,Value={n}"
                ));
            }
        });
        let made = make_units(&server, &root, 8);
        commands.join().unwrap();
        made
    });
    made.sort();
    assert_eq!(made.len(), 8 * CLIENTS);
    assert_eq!(names(&terminal, &root), made);
    terminal.does("sim validate");
    // Every change is in the history, with a number of its own, and can be taken back alone.
    terminal.shows(
        "sim history --query length(Records[?eventName=='CreateOrganizationalUnit']) --output text",
        "128\n",
    );
    terminal.does("sim undo 148");
    assert_eq!(names(&terminal, &root), [""; 0]);
}

#[test]
fn a_refused_call_leaves_nothing_to_those_behind_it() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let root = root(&server);
    let mut connection = Connection::to(server.port);
    let same = unit(&root, "same").bytes();
    let held = terminal.path("state.json.lock");
    let lock = std::fs::File::open(held).unwrap();
    lock.lock().unwrap();
    // All wait for the lock, so they are one group.
    connection.send(&same);
    let others: Vec<_> = (0..4)
        .map(|n| {
            let mut connection = Connection::to(server.port);
            let name = if n % 2 == 0 {
                "same".to_owned()
            } else {
                format!("other-{n}")
            };
            connection.send(&unit(&root, &name).bytes());
            connection
        })
        .collect();
    thread::sleep(std::time::Duration::from_millis(300));
    lock.unlock().unwrap();
    let connections = others.into_iter().chain([connection]);
    let statuses: Vec<_> = connections
        .map(|mut one| one.answer().unwrap().status)
        .collect();
    assert_eq!(
        statuses.iter().filter(|status| **status == 200).count(),
        3,
        "{statuses:?}"
    );
    assert_eq!(names(&terminal, &root), ["other-1", "other-3", "same"]);
    terminal.does("sim validate");
}

#[test]
fn killed_while_many_write_a_server_has_lost_no_answered_call() {
    let terminal = Terminal::new();
    let mut server = Server::on(&terminal);
    let root = root(&server);
    terminal.does("sim quota set organizational-units 10000");
    let process = server.process.id().to_string();
    let state = terminal.path("state.json");
    let before = std::fs::metadata(&state).unwrap().len();
    let killer = thread::spawn(move || {
        // However slow the machine is, some calls are saved by then, and most of the clients are waiting.
        while std::fs::metadata(&state).unwrap().len() < before + 20_000 {
            thread::sleep(std::time::Duration::from_millis(1));
        }
        let sent = std::process::Command::new("kill")
            .args(["-KILL", &process])
            .status();
        assert!(sent.unwrap().success());
    });
    let answered = make_units(&server, &root, 10_000);
    killer.join().unwrap();
    server.process.wait().unwrap();
    let there = names(&terminal, &root);
    let lost: Vec<_> = answered
        .iter()
        .filter(|name| !there.contains(name))
        .collect();
    assert!(lost.is_empty() && !answered.is_empty(), "{lost:?}");
    terminal.does("sim validate");
}
