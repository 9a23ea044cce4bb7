//! The simulator, controlled over HTTP (`endpoint.md` section 8).

use crate::request::{Answer, Request};
use crate::server::Server;
use crate::terminal::Terminal;

fn control(server: &Server, method: &'static str, call: &str, body: &str) -> Answer {
    let request = Request::new(method, &format!("/_orgsim/{call}"));
    let request = match body {
        "" => request,
        body => request
            .with("Content-Type", "application/json")
            .having(body),
    };
    server.send(&request)
}

fn sim(server: &Server, words: &str) -> Answer {
    let words: Vec<_> = words.split(' ').collect();
    control(
        server,
        "POST",
        "sim",
        &serde_json::json!({"args": words}).to_string(),
    )
}

#[test]
fn health_tells_the_state_file_and_how_many_called() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    server.call("ListRoots", "{}");
    let health = control(&server, "GET", "health", "");
    let told = health.json();
    assert_eq!(health.status, 200);
    assert_eq!(told["status"], "running");
    assert_eq!(told["calls"], 1);
    assert_eq!(told["state"], terminal.path("state.json").to_str().unwrap());
    terminal.write("state.json", "{");
    assert_eq!(control(&server, "GET", "health", "").status, 503);
}

#[test]
fn a_reset_keeps_seed_strictness_and_clock_unless_it_is_told_others() {
    let terminal = Terminal::new();
    terminal.does("sim init --seed 7 --now 2026-03-01T09:00:00Z");
    let server = Server::on(&terminal);
    server.call("CreateOrganization", "{}");
    assert_eq!(control(&server, "POST", "reset", "").status, 200);
    assert_eq!(server.call("ListRoots", "{}").status, 400);
    let world = || {
        terminal
            .read("state.json")
            .lines()
            .nth(3)
            .unwrap()
            .to_owned()
    };
    assert!(
        world().contains(r#""Seed":7"#) && world().contains("2026-03-01T09:00:00Z"),
        "{}",
        world()
    );
    control(
        &server,
        "POST",
        "reset",
        r#"{"seed":8,"strict":true,"now":"2027-01-01T00:00:00Z"}"#,
    );
    assert!(
        world().contains(r#""Seed":8"#) && world().contains(r#""Strict":true"#),
        "{}",
        world()
    );
    for body in [
        r#"{"seed":"x"}"#,
        r#"{"now":1}"#,
        r#"{"strict":1}"#,
        r#"{"x":1}"#,
        "[]",
    ] {
        assert_eq!(
            control(&server, "POST", "reset", body).status,
            400,
            "{body}"
        );
    }
}

#[test]
fn ids_of_requests_follow_the_seed_of_a_reset_and_begin_anew() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let ids = |server: &Server| {
        [0; 2].map(|_| {
            let answer = server.call("ListRoots", "{}");
            answer.header("x-amzn-requestid").unwrap().to_owned()
        })
    };
    control(&server, "POST", "reset", r#"{"seed":7}"#);
    let of_7 = ids(&server);
    control(&server, "POST", "reset", "");
    assert_eq!(ids(&server), of_7);
    assert_eq!(sim(&server, "init --force --seed 8").status, 200);
    let of_8 = ids(&server);
    assert_ne!(of_8, of_7);
    assert_eq!(ids(&Server::on(&terminal)), of_8);
    assert_eq!(control(&server, "GET", "health", "").json()["calls"], 6);
}

#[test]
fn a_reset_goes_back_to_the_file_as_which_the_world_began() {
    let terminal = Terminal::new();
    terminal.does("create-organization --state-file origin.json");
    let server = Server::with(&terminal, " --state-from origin.json");
    assert_eq!(server.call("DeleteOrganization", "{}").status, 200);
    assert_eq!(control(&server, "POST", "reset", "").status, 200);
    assert_eq!(server.call("ListRoots", "{}").status, 200);
}

#[test]
fn a_state_may_be_longer_than_any_other_body() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    server.call("CreateOrganization", "{}");
    let state = control(&server, "GET", "state", "").body;
    // Blanks between the records are no fault of a state that was edited.
    let long = format!("{state}{}", " ".repeat(2 * 1024 * 1024));
    assert_eq!(control(&server, "PUT", "state", &long).status, 200);
    assert_eq!(control(&server, "POST", "sim", &long).status, 413);
    assert_eq!(server.call("ListRoots", "{}").status, 200);
    let closed = Server::with(&terminal, " --no-control");
    assert_eq!(control(&closed, "PUT", "state", &long).status, 413);
}

#[test]
fn the_state_is_given_and_taken_back_as_one_change() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    assert_eq!(control(&server, "GET", "state", "").body, "");
    server.call("CreateOrganization", "{}");
    let state = control(&server, "GET", "state", "").body;
    assert_eq!(state, terminal.read("state.json"));
    server.call("DeleteOrganization", "{}");
    assert_eq!(control(&server, "PUT", "state", &state).status, 200);
    assert_eq!(server.call("ListRoots", "{}").status, 200);
    assert_eq!(
        control(&server, "PUT", "state", r#"{"format":"x"}"#).status,
        400
    );
    assert_eq!(server.call("ListRoots", "{}").status, 200);
    terminal.does("sim undo");
    assert_eq!(server.call("ListRoots", "{}").status, 400);
}

#[test]
fn a_command_is_run_and_answers_with_data() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let done = sim(&server, "clock set 2031-01-01T00:00:00Z").json();
    assert_eq!(done["exit"], 0);
    let told = sim(&server, "account create --id 222222222222").json();
    assert_eq!(told["output"]["Id"], "222222222222");
    let failed = sim(&server, "account create --id 222222222222").json();
    assert!(
        failed["exit"] != 0 && !failed["errors"].as_str().unwrap().is_empty(),
        "{failed}"
    );
    assert_eq!(sim(&server, "serve").status, 403);
    assert_eq!(sim(&server, "clock --state-file other.json").status, 403);
    assert_eq!(
        control(&server, "POST", "sim", r#"{"args":"clock"}"#).status,
        400
    );
}

#[test]
fn it_takes_json_only_and_no_pages_and_can_be_switched_off() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let reset = Request::new("POST", "/_orgsim/reset");
    let form = reset
        .clone()
        .with("Content-Type", "text/plain")
        .having("a=b");
    assert_eq!(server.send(&form).status, 415);
    let page = reset.with("Origin", "https://evil.example");
    assert_eq!(server.send(&page).status, 403);
    assert_eq!(control(&server, "GET", "reset", "").status, 405);
    assert_eq!(control(&server, "GET", "other", "").status, 404);
    let closed = Server::with(&terminal, " --no-control");
    assert_eq!(control(&closed, "GET", "health", "").status, 404);
}
