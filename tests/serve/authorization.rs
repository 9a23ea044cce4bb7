//! Who calls (`endpoint.md` section 6). The rows of the table of section 6.1 are unit tests of the endpoint.

use crate::request::Request;
use crate::server::Server;
use crate::terminal::Terminal;

/// Returns the management account of the organization that a key makes.
fn organization_by(server: &Server, key: &str) -> String {
    let answer = server.send(&Request::of("CreateOrganization").by(key));
    let made = &answer.json()["Organization"]["MasterAccountId"];
    made.as_str().unwrap().to_owned()
}

#[test]
fn twelve_digits_are_the_account_and_any_other_key_the_one_in_use() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    assert_eq!(organization_by(&server, "222222222222"), "222222222222");
    assert_eq!(
        organization_by(&server, "AKIAIOSFODNN7EXAMPLE"),
        "111111111111"
    );
    terminal.does("sim use 333333333333");
    assert_eq!(organization_by(&server, "test"), "333333333333");
}

#[test]
fn in_a_strict_world_an_account_that_nobody_made_has_no_key() {
    let terminal = Terminal::new();
    terminal.does("sim init --strict");
    terminal.does("sim account create --id 222222222222");
    let server = Server::on(&terminal);
    let call = Request::of("DescribeOrganization");
    let answer = server.send(&call.clone().by("333333333333"));
    assert_eq!(
        answer.body,
        r#"{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid."}"#
    );
    let known = server.send(&call.by("222222222222")).kind();
    assert_eq!(known, (400, "AWSOrganizationsNotInUseException".to_owned()));
}

#[test]
fn a_refusal_of_the_signature_has_a_small_message() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let call = Request::of("ListRoots");
    let unsigned = server.send(&call.clone().with("Authorization", "Bearer x"));
    assert_eq!(
        unsigned.body,
        r#"{"__type":"MissingAuthenticationTokenException","message":"Request is missing Authentication Token"}"#
    );
    let presigned = "/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=111111111111%2F20261130%2Fus-east-1%2Forganizations%2Faws4_request&X-Amz-Signature=00";
    let call = call.without("Authorization").to(presigned);
    let answered = server.send(&call).kind();
    assert_eq!(
        answered,
        (400, "AWSOrganizationsNotInUseException".to_owned())
    );
}

#[test]
fn the_key_of_a_session_calls_as_its_account_and_only_with_its_token() {
    let terminal = Terminal::new();
    let server = Server::on(&terminal);
    let keys = terminal.run(
        "sts assume-role --role-arn arn:aws:iam::222222222222:role/Builder --role-session-name me \
         --query Credentials.[AccessKeyId,SessionToken] --output text",
    );
    let (key, token) = keys.trim_end().split_once('\t').unwrap();
    let call = Request::of("CreateOrganization").by(key);
    let answer = server.send(&call.clone().with("X-Amz-Security-Token", token));
    let made = &answer.json()["Organization"]["MasterAccountId"];
    assert_eq!(made, "222222222222");
    let refused = (400, "UnrecognizedClientException".to_owned());
    assert_eq!(server.send(&call).kind(), refused);
    terminal.shows(
        "sim history --operation create-organization --query Records[].userIdentity.arn --output text",
        "arn:aws:sts::222222222222:assumed-role/Builder/me\n",
    );
}
