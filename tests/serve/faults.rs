//! Faults over HTTP (`endpoint.md` section 7).

use std::thread;
use std::time::{Duration, Instant};

use crate::request::{Connection, Request};
use crate::server::Server;
use crate::terminal::Terminal;

/// A server on a world with an organization.
fn stage() -> (Terminal, Server) {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    server.call("CreateOrganization", "{}");
    (terminal, server)
}

#[test]
fn a_status_comes_without_a_body_and_the_connection_goes_on() {
    let (terminal, server) = stage();
    for status in [500, 502, 503, 504] {
        terminal.does(&format!(
            "sim fault add --operation list-roots --http {status}"
        ));
        let mut connection = Connection::to(server.port);
        connection.send(&Request::of("ListRoots").bytes());
        let answer = connection.answer().unwrap();
        assert_eq!((answer.status, answer.body.as_str()), (status, ""));
        connection.send(&Request::of("ListRoots").bytes());
        assert_eq!(connection.answer().unwrap().status, 200);
    }
}

#[test]
fn a_dropped_call_gets_nothing_and_its_connection_is_closed() {
    let (terminal, server) = stage();
    terminal.does("sim fault add --operation list-roots --drop");
    let mut connection = Connection::to(server.port);
    connection.send(&Request::of("ListRoots").bytes());
    assert_eq!(connection.answer(), None);
    assert!(connection.ends());
    assert_eq!(server.call("ListRoots", "{}").status, 200);
}

#[test]
fn a_call_that_fails_so_has_changed_nothing_but_the_fault() {
    let (terminal, server) = stage();
    let exported = terminal.run("sim export");
    for what in ["--http 503", "--drop"] {
        terminal.does(&format!(
            "sim fault add --operation delete-organization {what}"
        ));
        server.send_bytes(&Request::of("DeleteOrganization").bytes());
        terminal.shows("sim export", &exported);
    }
}

#[test]
fn faults_are_for_both_doors_first_come_first_served() {
    let (terminal, server) = stage();
    terminal.does("sim fault add --operation list-roots --http 503 --times 2");
    terminal.does("sim fault add --operation list-roots --error AccessDeniedException");
    assert_eq!(server.call("ListRoots", "{}").status, 503);
    // The first attempt of the command meets the second one, its second attempt the exception.
    let refused = terminal.run("list-roots");
    assert!(refused.contains("(AccessDeniedException)"), "{refused}");
    assert_eq!(server.call("ListRoots", "{}").status, 200);
}

#[test]
fn a_late_answer_is_the_answer_and_holds_up_nobody_else() {
    let (terminal, server) = stage();
    terminal.does("sim fault add --operation create-policy --delay 3s");
    terminal.does("sim fault add --operation list-roots --http 503 --delay 3s");
    let begun = Instant::now();
    thread::scope(|scope| {
        let late = ["CreatePolicy", "ListRoots"].map(|operation| {
            let server = &server;
            scope.spawn(move || {
                let input = r#"{"Name":"p","Description":"","Type":"SERVICE_CONTROL_POLICY","Content":"{}"}"#;
                let input = if operation == "ListRoots" { "{}" } else { input };
                let answer = server.call(operation, input);
                (answer, begun.elapsed())
            })
        });
        while !terminal
            .run("sim fault list --query length(Faults)")
            .starts_with('0')
        {
            assert!(begun.elapsed() < Duration::from_secs(60), "never met");
        }
        assert_eq!(server.call("ListRoots", "{}").status, 200);
        for answered in late {
            let (answer, after) = answered.join().unwrap();
            assert!(
                after >= Duration::from_secs(3),
                "{answer:?} after {after:?}"
            );
        }
    });
}

#[test]
fn the_history_tells_which_attempt_met_a_fault_and_which_made_a_change() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    terminal.does("sim fault add --operation create-organization --http 503 --times 2");
    for attempt in ["1", "2", "3"] {
        let told = format!("attempt={attempt}; max=3");
        server.send(&Request::of("CreateOrganization").with("amz-sdk-request", &told));
    }
    terminal.shows(
        "sim history --output text --query \
         Records[?eventName=='CreateOrganization'].[errorCode,additionalEventData.attempt,additionalEventData.change!=`null`]",
        "503\tNone\tTrue\n503\t2\tTrue\nNone\t3\tTrue\n",
    );
}
