//! `sim lint`.

use predicates::str::contains;

use crate::terminal::Terminal;

fn with_organization() -> Terminal {
    let terminal = Terminal::in_march();
    for line in [
        "sim ids next root r-ab12",
        "create-organization",
        "enable-policy-type --root-id r-ab12 --policy-type SERVICE_CONTROL_POLICY",
    ] {
        terminal.does(line);
    }
    terminal
}

/// Writes a document with one statement, and returns what is found in it.
fn found_in(terminal: &Terminal, statement: &str) -> String {
    let document = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
    terminal.write("draft.json", &document);
    terminal.run("sim lint draft.json")
}

const DENY: &str = r#""Effect": "Deny", "Action": "s3:*", "Resource": "*""#;

#[test]
fn each_lint_finds_what_it_is_for() {
    let terminal = Terminal::in_march();
    let condition = |condition: &str| format!(r#"{{{DENY}, "Condition": {{{condition}}}}}"#);
    for (statement, lint) in [
        (condition(r#""StringEquals": {"aws:TagKeys": "a"}"#), "L1"),
        (condition(r#""ForAllValues:StringEquals": {"aws:SourceVpc": "a"}"#), "L1"),
        (condition(r#""StringNotEquals": {"aws:SourceVpc": "a"}"#), "L2"),
        (condition(r#""ForAnyValue:StringLike": {"aws:CalledVia": "a"}"#), "L2"),
        (r#"{"Effect": "Deny", "Principal": "*", "Action": "sns:*", "Resource": "*"}"#.to_owned(), "L5"),
        (r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3"}"#.to_owned(), "L6"),
        (r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:sqs:*:${Account}:q"}"#.to_owned(), "L6"),
        (r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:sqs:*:${aws:PrincipalAccount}:q"}"#.to_owned(), "L6"),
        (r#"{"Effect": "Deny", "Action": "lambda:*", "Resource": "arn:aws:lambda:*:*:function/*"}"#.to_owned(), "L6"),
        (condition(r#""StringIs": {"aws:SourceVpc": "a"}"#), "L7"),
        (condition(r#""NumericLessThan": {"s3:max-keys": "ten"}"#), "L7"),
        (condition(r#""DateLessThan": {"aws:CurrentTime": "tomorrow"}"#), "L7"),
        (condition(r#""IpAddress": {"aws:SourceIp": "10.0.0.0/33"}"#), "L7"),
        (condition(r#""ArnLike": {"aws:PrincipalArn": "*"}"#), "L7"),
        (format!(r#"{{"Sid": "a b", {DENY}}}"#), "L8"),
        (format!(r#"{{"Sid": "a", {DENY}}}, {{"Sid": "a", "Effect": "Deny", "Action": "sqs:*", "Resource": "*"}}"#), "L8"),
        (r#"{"Effect": "Deny", "Action": "*", "Resource": "*"}"#.to_owned(), "L12"),
        (r#"{"Effect": "Deny", "Action": "s*:Get*", "Resource": "*"}"#.to_owned(), "L13"),
        (format!(r#"{{{DENY}}}, {{"Effect": "Deny", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*"}}"#), "L14"),
    ] {
        let found = found_in(&terminal, &statement);
        assert!(found.starts_with(&format!("{lint} draft (draft.json) #")), "{statement}: {found}");
        assert_eq!(found.matches('\n').count(), 1, "{statement}: {found}");
        assert!(found.ends_with("[1]"), "{found}");
    }
}

#[test]
fn what_is_meant_so_is_not_found() {
    let terminal = Terminal::in_march();
    for condition in [
        r#""ForAllValues:StringEquals": {"aws:TagKeys": "a"}"#,
        r#""StringNotEquals": {"aws:SourceVpc": "a"}, "Null": {"aws:SourceVpc": "false"}"#,
        r#""StringNotEqualsIfExists": {"aws:SourceVpc": "a"}"#,
        r#""StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}"#,
        r#""ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Admin"}"#,
        r#""Bool": {"aws:SecureTransport": false}"#,
        r#""StringLike": {"s3:prefix": "${aws:username}/*"}"#,
    ] {
        let statement = format!(r#"{{{DENY}, "Condition": {{{condition}}}}}"#);
        assert_eq!(found_in(&terminal, &statement), "", "{condition}");
    }
    let two = format!(
        r#"{{{DENY}}}, {{"Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::b", "Condition": {{"ArnNotLike": {{"aws:PrincipalArn": "arn:aws:iam::*:role/A"}}}}}}"#
    );
    assert_eq!(found_in(&terminal, &two), "");
}

#[test]
fn variables_need_the_newer_version() {
    let terminal = Terminal::in_march();
    let statement =
        r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::${aws:username}"}"#;
    terminal.write("draft.json", &format!(r#"{{"Statement": {statement}}}"#));
    terminal
        .assert("sim lint draft.json")
        .code(1)
        .stdout(contains("L10 draft (draft.json): it has no version"));
}

#[test]
fn a_state_is_looked_at_as_a_whole() {
    let terminal = with_organization();
    let deny = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
    let allow = deny.replace("Deny", "Allow");
    for (id, name, content) in [
        ("p-deny0001", "Deny", deny),
        ("p-allow001", "Allow", &allow),
    ] {
        terminal.does(&format!("sim ids next policy {id}"));
        terminal.does(&format!("create-policy --type SERVICE_CONTROL_POLICY --name {name} --description - --content {content}"));
    }
    terminal.shows("sim lint", "");
    terminal.does("sim ids next organizational-unit ou-ab12-workload");
    terminal.does("create-organizational-unit --parent-id r-ab12 --name Workloads");
    terminal.does("sim ids next account 222222222222");
    terminal.does("create-account --email dev@example.com --account-name dev");
    terminal.does("move-account --account-id 222222222222 --source-parent-id r-ab12 --destination-parent-id ou-ab12-workload");
    for (policy, target) in [
        ("p-deny0001", "111111111111"),
        ("p-allow001", "r-ab12"),
        ("p-deny0001", "r-ab12"),
        ("p-deny0001", "ou-ab12-workload"),
    ] {
        terminal.does(&format!(
            "attach-policy --policy-id {policy} --target-id {target}"
        ));
    }
    terminal.does("detach-policy --policy-id p-FullAWSAccess --target-id ou-ab12-workload");
    terminal
        .assert("sim lint")
        .code(1)
        .stdout(contains("L3 Allow (p-allow001) #0 at r-ab12: "))
        .stdout(contains("L4 Deny (p-deny0001) at 111111111111: "))
        .stdout(contains("L9 at ou-ab12-workload: "))
        .stdout(contains("L14 Deny (p-deny0001) #0 at ou-ab12-workload: "));
    terminal
        .assert("sim lint Allow")
        .code(1)
        .stdout(predicates::str::starts_with("L3 Allow"));
    terminal.assert("sim lint Nobody").code(252);
    terminal.write("broken.json", "{");
    terminal
        .assert("sim lint broken.json")
        .code(255)
        .stderr(contains("line 1 column 2"));
    let query = "sim lint p-allow001 --query Findings[].[Lint,PolicyId,StatementIndex,TargetId] --output text";
    terminal
        .assert(query)
        .code(1)
        .stdout("L3\tp-allow001\t0\tr-ab12\n");
}
