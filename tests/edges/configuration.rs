//! Configuration files that are none.

use crate::terminal::Terminal;

const ASK: &str = "sts get-caller-identity --query Account";
const ANSWER: &str = "\"111111111111\"\n";

#[test]
fn a_broken_configuration_file_is_refused() {
    let terminal = Terminal::new();
    std::fs::write(terminal.path("config"), b"[default]\nregion = \xff\n").unwrap();
    let refusal = "\norgsim: [ERROR]: Unable to parse config file: config\n[255]";
    let file = [("AWS_CONFIG_FILE", "config")];
    assert_eq!(terminal.run_with(file, ASK), refusal);
    terminal.write("config", "region = nowhere\n");
    assert_eq!(terminal.run_with(file, ASK), refusal);
    let file = [("AWS_SHARED_CREDENTIALS_FILE", "config")];
    assert_eq!(terminal.run_with(file, ASK), refusal);
}

#[test]
fn what_is_no_file_counts_as_an_empty_one() {
    let terminal = Terminal::new();
    std::fs::create_dir(terminal.path("folder")).unwrap();
    for place in ["none", "folder", "", "/proc/self/mem"] {
        let file = [("AWS_CONFIG_FILE", place)];
        assert_eq!(terminal.run_with(file, ASK), ANSWER, "{place}");
    }
}
