//! The order of judgement (`endpoint.md` section 2), and what answers look like (sections 3.2 and 3.3).

use crate::request::Request;
use crate::server::Server;
use crate::terminal::Terminal;

fn kind(status: u16, kind: &str) -> (u16, String) {
    (status, kind.to_owned())
}

#[test]
fn an_answer_is_tight_json_with_the_headers_of_the_protocol() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let answer = server.call("CreateOrganization", "{}");
    assert_eq!(answer.status, 200);
    assert!(
        answer.body.starts_with(r#"{"Organization":{"Id":"o-"#),
        "{}",
        answer.body
    );
    assert_eq!(
        answer.header("content-type"),
        Some("application/x-amz-json-1.1")
    );
    let id = answer.header("x-amzn-requestid").unwrap();
    assert_eq!((id.len(), id.matches('-').count()), (36, 4));
    assert!(answer.header("date").is_some());
    let others = [
        "server",
        "etag",
        "transfer-encoding",
        "x-amzn-errortype",
        "cache-control",
    ];
    assert_eq!(others.map(|name| answer.header(name)), [None; 5]);
    assert_eq!(server.call("DeleteOrganization", "{}").body, "{}");
}

#[test]
fn an_exception_has_its_type_message_and_reason() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    server.call("CreateOrganization", "{}");
    let answer = server.call("ListRoots", r#"{"MaxResults":21}"#);
    assert_eq!(answer.status, 400);
    let body = answer.json();
    let text = |name: &str| body[name].as_str().unwrap().to_owned();
    assert_eq!(text("__type"), "InvalidInputException");
    assert_eq!(text("Reason"), "MAX_VALUE_EXCEEDED:MAX_RESULTS");
    assert!(!text("Message").is_empty());
}

#[test]
fn what_is_no_call_of_the_protocol_is_an_unknown_operation_in_xml() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let call = Request::of("ListRoots");
    for request in [
        call.clone().by_method("GET"),
        call.clone().by_method("OPTIONS"),
        call.clone().to("/organizations"),
        call.clone().without("Content-Type"),
        call.clone().with("Content-Type", "application/cbor"),
        call.clone()
            .with("Content-Type", "application/x-amz-json-1.0"),
    ] {
        let answer = server.send(&request);
        assert_eq!(
            (answer.status, &*answer.body),
            (404, "<UnknownOperationException/>\n")
        );
        assert_eq!(answer.header("content-type"), Some("application/xml"));
        assert!(answer.header("x-amzn-requestid").is_some());
    }
    let parameters = call.with("Content-Type", "Application/JSON; charset=utf-8");
    let answer = server.send(&parameters.to("/?a=b"));
    assert_eq!(
        answer.kind(),
        kind(400, "AWSOrganizationsNotInUseException")
    );
}

#[test]
fn the_body_is_judged_before_the_target_and_both_before_who_calls() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let unsigned = Request::of("ListRoots").without("Authorization");
    let nowhere = unsigned
        .clone()
        .with("X-Amz-Target", "AWSOrganizationsV20161128.listroots");
    for body in ["", "null", "{", "{} x"] {
        let answer = server.send(&nowhere.clone().having(body));
        assert_eq!(
            answer.body, r#"{"__type":"SerializationException"}"#,
            "{body}"
        );
        assert_eq!(answer.status, 400);
    }
    let list = server.send(&nowhere.clone().having("[]"));
    assert_eq!(
        list.body,
        r#"{"__type":"SerializationException","Message":"Start of list found where not expected"}"#
    );
    for target in [
        "AWSOrganizationsV20161128.listroots",
        "AWSOrganizationsV20161128.Fly",
        "AWSOrganizationsV20161128.GetCallerIdentity",
        "ListRoots",
        "",
    ] {
        let answer = server.send(&unsigned.clone().with("X-Amz-Target", target));
        assert_eq!(
            answer.body, r#"{"__type":"UnknownOperationException"}"#,
            "{target}"
        );
    }
    let none = server.send(&unsigned.clone().without("X-Amz-Target"));
    assert_eq!(none.kind(), kind(400, "UnknownOperationException"));
    let answer = server.send(&unsigned.having(r#"{"MaxResults":"x"}"#));
    assert_eq!(
        answer.kind(),
        kind(400, "MissingAuthenticationTokenException")
    );
}

#[test]
fn types_are_judged_before_faults_and_the_rest_of_the_input() {
    let terminal = Terminal::new();
    terminal.does("sim fault add --operation TagResource --error ServiceException");
    let server = Server::on(&terminal);
    let answer = server.call("TagResource", r#"{"Tags":5}"#);
    assert_eq!(
        answer.body,
        r#"{"__type":"SerializationException","Message":"Expected list or null"}"#
    );
    assert_eq!(
        server.call("TagResource", "{}").kind(),
        kind(500, "ServiceException")
    );
    assert_eq!(
        server.call("TagResource", "{}").kind(),
        kind(400, "InvalidInputException")
    );
}

#[test]
fn a_service_that_is_not_here_is_never_answered() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let call = Request::of("ListRoots").with("X-Amz-Target", "DynamoDB_20120810.ListTables");
    let elsewhere =
        "AWS4-HMAC-SHA256 Credential=1/2/3/dynamodb/aws4_request, SignedHeaders=host, Signature=0";
    let answer = server.send(&call.clone().with("Authorization", elsewhere));
    assert_eq!(
        (answer.status, &*answer.body),
        (
            501,
            r#"{"__type":"NotImplemented","message":"orgsim has organizations and a little of sts; not dynamodb"}"#
        )
    );
    assert_eq!(answer.header("x-amzn-errortype"), Some("NotImplemented"));
    let ours = Request::of("ListRoots").with("Authorization", elsewhere);
    assert_eq!(
        server.send(&ours).kind(),
        kind(400, "AWSOrganizationsNotInUseException")
    );
}

#[test]
fn null_is_absent_and_unknown_members_are_ignored_also_in_the_history() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let input = r#"{"FeatureSet":"ALL","Foo":{"Bar":[1]},"X":null}"#;
    assert_eq!(server.call("CreateOrganization", input).status, 200);
    terminal.shows(
        "sim history --output text --query Records[].requestParameters",
        "ALL\n",
    );
}

#[test]
fn with_a_seed_the_ids_of_requests_follow_from_it() {
    let ids = || {
        let terminal = Terminal::in_february();
        let server = Server::on(&terminal);
        [(); 2].map(|()| {
            let answer = server.call("ListRoots", "{}");
            answer.header("x-amzn-requestid").unwrap().to_owned()
        })
    };
    let [first, second] = ids();
    assert_ne!(first, second);
    assert_eq!(ids(), [first, second]);
}
