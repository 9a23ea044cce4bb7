//! `sts assume-role` and `sts get-session-token`, and callers with the keys that they give.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::terminal::Terminal;

const IDENTITY: &str = "sts get-caller-identity --query Arn --output text";

const ASSUME: &str =
    "sts assume-role --role-session-name ci --role-arn arn:aws:iam::222222222222:role/";

/// Returns the key and the token that a command line gives.
fn keys(terminal: &Terminal, line: &str) -> (String, String) {
    let query = "Credentials.[AccessKeyId,SessionToken]";
    let printed = terminal.run(&format!("{line} --query {query} --output text"));
    let (key, token) = printed.trim_end().split_once('\t').unwrap();
    (key.to_owned(), token.to_owned())
}

fn run_with(terminal: &Terminal, (key, token): &(String, String), line: &str) -> String {
    let variables = [("AWS_ACCESS_KEY_ID", &**key), ("AWS_SESSION_TOKEN", token)];
    terminal.run_with(variables, line)
}

#[test]
fn the_keys_of_a_role_call_as_its_account() {
    let terminal = Terminal::in_march();
    let keys = keys(&terminal, &format!("{ASSUME}team/Deploy"));
    assert_eq!(
        run_with(&terminal, &keys, IDENTITY),
        "arn:aws:sts::222222222222:assumed-role/Deploy/ci\n"
    );
    let founded = "create-organization --query Organization.MasterAccountId --output text";
    assert_eq!(run_with(&terminal, &keys, founded), "222222222222\n");
    let whoami = "sim whoami --query [Account,Session,Because] --output text";
    assert_eq!(
        run_with(&terminal, &keys, whoami),
        "222222222222\tarn:aws:sts::222222222222:assumed-role/Deploy/ci\tthe variable \
         AWS_ACCESS_KEY_ID is a key of it\n"
    );
}

#[test]
fn the_history_keeps_role_and_session() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    let keys = keys(&terminal, &format!("{ASSUME}team/Deploy"));
    run_with(&terminal, &keys, "create-organization");
    let identity = "sim history --query reverse(Records)[0].userIdentity.[type,arn,sessionContext.sessionIssuer.arn] --output text";
    terminal.shows(
        identity,
        "AssumedRole\tarn:aws:sts::222222222222:assumed-role/Deploy/ci\tarn:aws:iam::222222222222:role/team/Deploy\n",
    );
    let source = "sim history --operation AssumeRole --query Records[].eventSource --output text";
    terminal.shows(source, "sts.amazonaws.com\n");
}

#[test]
fn the_keys_of_an_account_call_as_it() {
    let terminal = Terminal::in_march();
    let keys = keys(&terminal, "sts get-session-token --caller 222222222222");
    assert_eq!(
        run_with(&terminal, &keys, IDENTITY),
        "arn:aws:iam::222222222222:root\n"
    );
}

#[test]
fn the_keys_of_a_profile_call() {
    let terminal = Terminal::in_march();
    let (key, token) = keys(&terminal, &format!("{ASSUME}Deploy"));
    terminal.write(
        "credentials",
        &format!("[ci]\naws_access_key_id = {key}\naws_session_token = {token}\n"),
    );
    let file = ("AWS_SHARED_CREDENTIALS_FILE", "credentials");
    assert_eq!(
        terminal.run_with([file], &format!("{IDENTITY} --profile ci")),
        "arn:aws:sts::222222222222:assumed-role/Deploy/ci\n"
    );
}

#[test]
fn a_key_needs_the_token_that_was_given_with_it() {
    let terminal = Terminal::in_march();
    let (key, token) = keys(&terminal, &format!("{ASSUME}Deploy"));
    let of_other = ASSUME.replace('2', "3");
    let (_, other) = keys(&terminal, &format!("{of_other}Deploy"));
    for wrong in ["", "no token", &other, &token[1..]] {
        let keys = (key.clone(), wrong.to_owned());
        assert_eq!(
            run_with(&terminal, &keys, "list-roots"),
            "\norgsim: [ERROR]: An error occurred (UnrecognizedClientException) when calling the ListRoots \
             operation: The security token included in the request is invalid.\n[254]"
        );
        assert_eq!(
            run_with(&terminal, &keys, IDENTITY),
            "\norgsim: [ERROR]: An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity \
             operation: The security token included in the request is invalid\n[254]"
        );
        assert_eq!(
            run_with(&terminal, &keys, "sim whoami"),
            "\norgsim: [ERROR]: AWS_SESSION_TOKEN, or the token of the profile, is missing or none of the \
             key's\n[253]"
        );
    }
}

#[test]
fn a_session_ends_by_the_clock_of_the_machine() {
    let mut terminal = Terminal::in_march();
    let (key, token) = keys(&terminal, &format!("{ASSUME}Deploy"));
    terminal.at("2126-03-01T09:00:00Z");
    let keys = (key, token);
    assert_eq!(
        run_with(&terminal, &keys, IDENTITY),
        "arn:aws:sts::222222222222:assumed-role/Deploy/ci\n"
    );
    let token = String::from_utf8(BASE64_STANDARD.decode(&keys.1).unwrap()).unwrap();
    let (session, _) = token.rsplit_once('|').unwrap();
    let long_ago = BASE64_STANDARD.encode(format!("{session}|1480492867"));
    let keys = (keys.0, long_ago);
    assert_eq!(
        run_with(&terminal, &keys, "list-roots"),
        "\norgsim: [ERROR]: An error occurred (ExpiredTokenException) when calling the ListRoots operation: \
         The security token included in the request is expired\n[254]"
    );
    assert_eq!(
        run_with(&terminal, &keys, IDENTITY),
        "\norgsim: [ERROR]: An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: \
         The security token included in the request is expired\n[254]"
    );
}

#[test]
fn keys_that_are_not_ours_say_nothing() {
    let terminal = Terminal::in_march();
    let keys = ("AKIAIOSFODNN7EXAMPLE".to_owned(), "a token".to_owned());
    let identity = run_with(&terminal, &keys, IDENTITY);
    assert_eq!(identity, "arn:aws:iam::111111111111:root\n");
}

#[test]
fn a_created_account_is_entered_by_its_management_account_alone() {
    let terminal = Terminal::in_march();
    terminal.does("sim ids next account 222222222222");
    terminal.does("create-organization");
    terminal.does("create-account --email new@example.com --account-name New");
    let assume = format!("{ASSUME}OrganizationAccountAccessRole");
    let keys = keys(&terminal, &assume);
    let manager = "describe-organization --query Organization.MasterAccountId --output text";
    assert_eq!(run_with(&terminal, &keys, manager), "111111111111\n");
    terminal.shows(
        &format!("{assume} --caller 333333333333"),
        "\norgsim: [ERROR]: An error occurred (AccessDenied) when calling the AssumeRole operation: User: \
         arn:aws:iam::333333333333:root is not authorized to perform: sts:AssumeRole on resource: \
         arn:aws:iam::222222222222:role/OrganizationAccountAccessRole\n[254]",
    );
}

#[test]
fn what_sts_lacks_is_refused_by_name() {
    let terminal = Terminal::in_march();
    let refusal = terminal.run("sts get-federation-token");
    assert!(
        refusal.contains(
            "This is orgsim, not AWS. Of sts it has only assume-role, get-access-key-info, \
             get-caller-identity and get-session-token."
        ),
        "{refusal}"
    );
    assert!(refusal.ends_with("[252]"), "{refusal}");
}

#[test]
fn a_token_is_of_no_state() {
    let keys = keys(&Terminal::in_march(), &format!("{ASSUME}Deploy"));
    let elsewhere = Terminal::in_march();
    let arn = "arn:aws:sts::222222222222:assumed-role/Deploy/ci\n";
    assert_eq!(run_with(&elsewhere, &keys, IDENTITY), arn);
    elsewhere.does("sim init --strict --force");
    let refusal = run_with(&elsewhere, &keys, IDENTITY);
    let unknown = "\norgsim: [ERROR]: no account has this id, address or name";
    assert!(
        refusal.starts_with(unknown) && refusal.ends_with("[253]"),
        "{refusal}"
    );
}
