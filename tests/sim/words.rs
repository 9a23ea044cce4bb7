//! What the words behind `sim` may be.

use crate::terminal::Terminal;

#[test]
fn help_goes_to_standard_output() {
    let terminal = Terminal::new();
    let help = terminal.run("sim --help");
    assert!(help.contains("Usage: orgsim sim <COMMAND>"), "{help}");
    assert!(!help.ends_with(']'), "{help}");
}

#[test]
fn words_that_make_no_sense_end_with_the_code_for_that() {
    let terminal = Terminal::new();
    assert!(terminal.run("sim").ends_with("[252]"));
    assert!(terminal.run("sim sing").ends_with("[252]"));
    assert!(terminal.run("sim clock advance soon").ends_with("[252]"));
    assert!(terminal.run("sim clock advance -1d").ends_with("[252]"));
    assert_eq!(terminal.names(), [""; 0]);
}

#[test]
fn an_output_type_that_nobody_knows_is_refused() {
    let terminal = Terminal::new();
    let output = [("AWS_DEFAULT_OUTPUT", "papyrus")];
    assert_eq!(
        terminal.run_with(output, "sim clock"),
        "\norgsim: [ERROR]: Unknown output type: papyrus\n[255]"
    );
}
