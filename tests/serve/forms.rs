//! STS and IAM, which are sent forms (`endpoint.md` section 4). The rows of its table are unit tests of the endpoint.

use crate::request::{Answer, Request};
use crate::server::Server;
use crate::terminal::Terminal;

const VERSION: &str = "Version=2011-06-15";

/// A form, by 111111111111.
fn form(fields: &str) -> Request {
    Request::new("POST", "/")
        .with(
            "Content-Type",
            "application/x-www-form-urlencoded; charset=utf-8",
        )
        .by_service("111111111111", "sts")
        .having(fields)
}

/// Returns the text of an element.
fn text<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    let (_, rest) = answer.body.split_once(&format!("<{name}>"))?;
    Some(rest.split_once("</")?.0)
}

#[test]
fn a_form_is_answered_with_xml_that_has_the_id_of_the_header() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let answer = server.send(&form(&format!("Action=GetCallerIdentity&{VERSION}")));
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, Some("text/xml"))
    );
    assert_eq!(text(&answer, "Arn"), Some("arn:aws:iam::111111111111:root"));
    assert_eq!(
        text(&answer, "RequestId"),
        answer.header("x-amzn-requestid")
    );
}

#[test]
fn a_presigned_query_is_answered_too() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let path = format!(
        "/?Action=GetCallerIdentity&{VERSION}&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=\
         222222222222%2F20261130%2Fus-east-1%2Fsts%2Faws4_request&X-Amz-Signature=00"
    );
    let answer = server.send(&Request::new("GET", &path));
    assert_eq!(text(&answer, "Account"), Some("222222222222"));
}

#[test]
fn the_keys_of_a_role_call_organizations() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let fields = format!(
        "Action=AssumeRole&{VERSION}&RoleArn=arn%3Aaws%3Aiam%3A%3A333333333333%3Arole%2FR&\
         RoleSessionName=ci&DurationSeconds=900"
    );
    let answer = server.send(&form(&fields));
    let [key, token] = ["AccessKeyId", "SessionToken"].map(|name| text(&answer, name).unwrap());
    let call = Request::of("CreateOrganization").by(key);
    let made = server.send(&call.with("X-Amz-Security-Token", token));
    let made = &made.json()["Organization"]["MasterAccountId"];
    assert_eq!(made, "333333333333");
    let identity = form(&format!("Action=GetCallerIdentity&{VERSION}")).by_service(key, "sts");
    let identity = server.send(&identity.with("X-Amz-Security-Token", token));
    let arn = "arn:aws:sts::333333333333:assumed-role/R/ci";
    assert_eq!(text(&identity, "Arn"), Some(arn));
}

#[test]
fn a_refusal_is_xml_and_echoes_nothing_unescaped() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let answer = server.send(&form(&format!("Action=%3Cb%3E&{VERSION}")));
    assert_eq!(answer.status, 400);
    assert_eq!(text(&answer, "Code"), Some("InvalidAction"));
    let message = "Could not find operation &lt;b&gt; for version 2011-06-15";
    assert_eq!(text(&answer, "Message"), Some(message));
    let identity = format!("Action=GetCallerIdentity&{VERSION}");
    let unsigned = server.send(&form(&identity).without("Authorization"));
    let code = text(&unsigned, "Code");
    assert_eq!(
        (unsigned.status, code),
        (403, Some("MissingAuthenticationToken"))
    );
    let elsewhere = server.send(&form("Action=ListQueues").by_service("1", "sqs"));
    let kind = elsewhere.header("x-amzn-errortype");
    assert_eq!((elsewhere.status, kind), (501, Some("NotImplemented")));
    assert_eq!(text(&elsewhere, "Code"), Some("NotImplemented"));
}
