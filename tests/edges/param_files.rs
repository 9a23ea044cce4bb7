//! `file://` and what may stand there in the place of a file.

use std::process::Stdio;

use crate::terminal::Terminal;

/// Runs `describe-handshake` with a file for the id, and returns what there is to say of the file.
fn refusal(terminal: &Terminal, url: &str) -> String {
    let refusal = terminal.run(&format!("describe-handshake --handshake-id {url}"));
    let begin = "\norgsim: [ERROR]: An error occurred (ParamValidation): Error parsing parameter \
                 '--handshake-id': Unable to load paramfile ";
    let end = "\n[252]";
    let inner = refusal
        .strip_prefix(begin)
        .and_then(|rest| rest.strip_suffix(end));
    inner.expect(&refusal).to_owned()
}

#[test]
fn a_missing_file_and_a_folder_are_no_files() {
    let terminal = Terminal::new();
    std::fs::create_dir(terminal.path("folder")).unwrap();
    assert_eq!(
        refusal(&terminal, "file://none"),
        "file://none: [Errno 2] No such file or directory: 'none'"
    );
    assert_eq!(
        refusal(&terminal, "file://folder"),
        "file://folder: [Errno 21] Is a directory: 'folder'"
    );
    assert_eq!(
        refusal(&terminal, "file://"),
        "file://: [Errno 2] No such file or directory: ''"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_read_is_told_with_the_systems_reason() {
    let terminal = Terminal::new();
    assert_eq!(
        refusal(&terminal, "file:///proc/self/mem"),
        "file:///proc/self/mem: [Errno 5] Input/output error: '/proc/self/mem'"
    );
}

#[test]
fn binary_files_need_the_prefix_fileb() {
    let terminal = Terminal::new();
    std::fs::write(terminal.path("bytes"), b"\x00\xff\xfe").unwrap();
    assert_eq!(
        refusal(&terminal, "file://bytes"),
        "(bytes), text contents could not be decoded.  If this is a binary file, please use the \
         fileb:// prefix instead of the file:// prefix."
    );
    let shown = terminal.run("describe-handshake --handshake-id fileb://bytes");
    assert!(
        shown.contains(r"value: b'\x00\xff\xfe', type: <class 'bytes'>"),
        "{shown}"
    );
}

#[test]
fn a_file_may_be_a_pipe() {
    let terminal = Terminal::new();
    let mut shell = terminal.program("sh");
    let program = env!("CARGO_BIN_EXE_orgsim");
    let line = format!(
        "mkfifo pipe; printf 111111111111 >pipe & '{program}' sim whoami >/dev/null; \
         printf ALL | '{program}' create-organization --feature-set file:///dev/stdin --output off; \
         '{program}' describe-account --account-id file://pipe --query Account.Id"
    );
    let output = shell
        .args(["-c", &line])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "\"111111111111\"\n"
    );
}

#[test]
fn a_huge_file_is_judged_like_any_other() {
    let terminal = Terminal::new();
    terminal.write("huge", &"x".repeat(5_000_000));
    let refused = terminal.run("describe-handshake --handshake-id file://huge");
    assert!(
        refused.contains("INVALID_PATTERN:HANDSHAKE_ID"),
        "{refused}"
    );
}

/// Returns the tag that a command sends whose input is a file in an encoding.
fn tag_from(encoding: &str, bytes: &[u8]) -> String {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    std::fs::write(terminal.path("tags"), bytes).unwrap();
    let tag = "tag-resource --resource-id 111111111111 --tags file://tags";
    let variable = [("AWS_CLI_FILE_ENCODING", encoding)];
    let said = terminal.run_with(variable, tag);
    let list = "list-tags-for-resource --resource-id 111111111111 --query Tags[].Value";
    said + &terminal.run(&format!("{list} --output text"))
}

#[test]
fn a_file_is_read_in_the_encoding_that_the_environment_names() {
    let json = "[{\"Key\": \"k\", \"Value\": \"né\"}]";
    let le: Vec<_> = json.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let be: Vec<_> = json.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let latin: Vec<_> = json.chars().map(|letter| letter as u8).collect();
    assert_eq!(tag_from("utf-8", json.as_bytes()), "né\n");
    assert_eq!(
        tag_from("UTF-8-SIG", &[b"\xef\xbb\xbf", json.as_bytes()].concat()),
        "né\n"
    );
    assert_eq!(tag_from("latin-1", &latin), "né\n");
    assert_eq!(
        tag_from("utf-16", &[&b"\xff\xfe"[..], &le].concat()),
        "né\n"
    );
    assert_eq!(
        tag_from("utf-16", &[&b"\xfe\xff"[..], &be].concat()),
        "né\n"
    );
    assert_eq!(tag_from("utf-16-le", &le), "né\n");
}

#[test]
fn a_file_that_is_not_in_that_encoding_is_refused() {
    let refused = tag_from("ascii", "né".as_bytes());
    let why = "Unable to load paramfile (tags), text contents could not be decoded.";
    assert!(refused.contains(why), "{refused}");
    let refused = tag_from("utf-16-le", b"odd");
    assert!(refused.contains(why), "{refused}");
}

#[test]
fn an_encoding_that_nobody_knows_is_refused_once_the_file_is_open() {
    let refused = tag_from("nope", b"[]");
    assert_eq!(refused, "\norgsim: [ERROR]: unknown encoding: nope\n[255]");
    let terminal = Terminal::new();
    let variable = [("AWS_CLI_FILE_ENCODING", "nope")];
    let refused = terminal.run_with(variable, "describe-handshake --handshake-id file://none");
    assert!(
        refused.contains("[Errno 2] No such file or directory: 'none'"),
        "{refused}"
    );
}
