//! What is too long, too much or no HTTP (`endpoint.md` sections 2 and 9).

use crate::request::{Connection, Request};
use crate::server::Server;
use crate::terminal::Terminal;

fn status(server: &Server, bytes: &[u8]) -> Option<u16> {
    server.send_bytes(bytes).map(|answer| {
        assert_eq!(answer.body, "");
        answer.status
    })
}

#[test]
fn what_is_no_http_is_refused_and_closed() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let call = Request::of("ListRoots");
    let lengths = call.clone().also("Content-Length", "3").bytes();
    let chunked = call.clone().with("Transfer-Encoding", "chunked");
    let chunked = chunked.without("Content-Length").bytes();
    let bad_chunk = [&chunked[..chunked.len() - 2], b"zz\r\n{}\r\n0\r\n\r\n"].concat();
    for bytes in [
        &b"\x16\x03\x01\x02\x00\r\n\r\n"[..],
        b"GET /\r\n\r\n",
        &lengths,
        &bad_chunk,
    ] {
        let mut connection = Connection::to(server.port);
        connection.send(bytes);
        let answer = connection.answer().unwrap();
        assert_eq!((answer.status, &*answer.body), (400, ""));
        assert!(connection.ends());
    }
}

#[test]
fn a_head_has_64_kib_and_100_fields() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let call = Request::of("ListRoots");
    let long = call.clone().with("X-Long", &"y".repeat(64 * 1024));
    assert_eq!(status(&server, &long.bytes()), Some(431));
    let with_fields = |count: usize| {
        let fields = (0..count).map(|n| format!("X-{n}"));
        fields
            .fold(call.clone(), |call, name| call.with(&name, "y"))
            .bytes()
    };
    let own = 5;
    assert_eq!(status(&server, &with_fields(101 - own)), Some(431));
    assert_eq!(
        server.send_bytes(&with_fields(100 - own)).unwrap().kind().1,
        "AWSOrganizationsNotInUseException"
    );
}

#[test]
fn a_body_has_one_mib_and_nobody_waits_for_one_that_is_longer() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let padded = |length: usize| format!("{{}}{}", " ".repeat(length - 2));
    let most = 1024 * 1024;
    let answer = server.call("ListRoots", &padded(most));
    assert_eq!(answer.kind().1, "AWSOrganizationsNotInUseException");
    for length in ["1048577", "4294967296"] {
        let declared = Request::of("ListRoots").with("Content-Length", length);
        assert_eq!(status(&server, &declared.bytes()), Some(413), "{length}");
    }
    let chunks = format!("{:x}\r\n{}\r\n0\r\n\r\n", most + 1, padded(most + 1));
    let head = Request::of("ListRoots").without("Content-Length");
    let head = head.with("Transfer-Encoding", "chunked").bytes();
    let chunked = [&head[..head.len() - 2], chunks.as_bytes()].concat();
    // The server may close before all is sent, and then the answer may be lost.
    assert!(matches!(status(&server, &chunked), Some(413) | None));
}

#[test]
fn calls_in_one_go_are_answered_in_order_and_those_of_http_1_0_closed() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let mut connection = Connection::to(server.port);
    let [known, unknown] = ["ListRoots", "Fly"].map(|name| Request::of(name).bytes());
    connection.send(&[&known[..], &unknown].concat().repeat(10));
    let kinds: Vec<_> = (0..20)
        .map(|_| connection.answer().unwrap().kind().1)
        .collect();
    let expected = [
        "AWSOrganizationsNotInUseException",
        "UnknownOperationException",
    ];
    assert_eq!(kinds, expected.repeat(10));

    let mut connection = Connection::to(server.port);
    connection.send(&Request::of("Fly").of_version_1_0().bytes());
    assert_eq!(connection.answer().unwrap().status, 400);
    assert!(connection.ends());
}

#[test]
fn a_body_in_chunks_is_read_and_one_that_waits_to_be_wanted_is_asked_for() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let head = Request::of("Fly").without("Content-Length");
    let head = head.with("Transfer-Encoding", "chunked").bytes();
    let head = &head[..head.len() - 2];
    let chunked = [head, b"1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"].concat();
    let answer = server.send_bytes(&chunked).unwrap();
    assert_eq!(answer.kind().1, "UnknownOperationException");

    let mut connection = Connection::to(server.port);
    let request = Request::of("Fly").with("Expect", "100-continue").bytes();
    let (head, body) = request.split_at(request.len() - 2);
    connection.send(head);
    assert_eq!(connection.answer().unwrap().status, 100);
    connection.send(body);
    assert_eq!(
        connection.answer().unwrap().kind().1,
        "UnknownOperationException"
    );
}
