//! No web page gets in (`endpoint.md` section 9).

use crate::request::Request;
use crate::server::Server;
use crate::terminal::Terminal;

fn status(server: &Server, request: &Request) -> u16 {
    let answer = server.send(request);
    assert_eq!(answer.header("access-control-allow-origin"), None);
    answer.status
}

#[test]
fn a_page_that_tells_where_it_is_from_or_comes_by_another_name_is_refused() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let call = Request::of("ListRoots");
    for (header, value) in [
        ("Origin", "https://evil.example"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
        ("Host", "127.0.0.1.evil.example"),
        ("Host", "169.254.169.254"),
    ] {
        let request = call.clone().with(header, value);
        assert_eq!(status(&server, &request), 403, "{header}: {value}");
        let preflight = request.by_method("OPTIONS").having("");
        assert_eq!(status(&server, &preflight), 403, "{header}: {value}");
    }
    let own = call.with("Sec-Fetch-Site", "none").with("Host", "[::1]:1");
    assert_eq!(status(&server, &own), 400);
}

#[test]
fn a_name_is_needed_and_one_only() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let call = Request::of("ListRoots");
    let none = server.send(&call.clone().without("Host"));
    let two = server.send(&call.also("Host", "127.0.0.1"));
    for answer in [none, two] {
        assert_eq!((answer.status, &*answer.body), (400, ""));
        assert_eq!(answer.header("connection"), Some("close"));
    }
}

#[test]
fn allow_host_lets_a_host_name_in_ignoring_case() {
    let terminal = Terminal::new();
    let server = Server::with(&terminal, " --allow-host orgsim.test");
    let call = Request::of("ListRoots").with("Host", "ORGSIM.test:80");
    assert_eq!(status(&server, &call), 400);
}
