//! What shells are told when somebody presses Tab.

use std::fs;

use crate::terminal::{Terminal, has_shell};

const INVITATION: &str = "h-examplehandshakeid111";

/// Opens a terminal with an organization, a unit in another, a policy, and an invitation.
fn terminal() -> Terminal {
    let terminal = Terminal::in_march();
    for line in [
        "sim ids next organization o-exampleorgid",
        "sim ids next root r-examplerootid111",
        "sim ids next organizational-unit ou-examplerootid111-exampleouid111",
        "sim ids next organizational-unit ou-examplerootid111-exampleouid222",
        "sim ids next handshake h-examplehandshakeid111",
        "sim ids next policy p-examplepolicyid111",
        "create-organization",
        "create-organizational-unit --parent-id r-examplerootid111 --name Work",
        "create-organizational-unit --parent-id ou-examplerootid111-exampleouid111 --name Test",
        "enable-policy-type --root-id r-examplerootid111 --policy-type TAG_POLICY",
        r#"create-policy --type TAG_POLICY --name Colours --description - --content {"tags":{}}"#,
        "invite-account-to-organization --target Type=ACCOUNT,Id=222222222222",
    ] {
        terminal.does(line);
    }
    terminal
}

impl Terminal {
    /// Completes a line as fish asks for it: the last word is what stands at the cursor.
    fn completes(&self, line: &str) -> String {
        self.run(&format!("sim complete fish -- {line}"))
    }

    /// Completes a line as bash asks for it.
    fn completes_in_bash(&self, manner: &str, line: &str, begun: &str) -> String {
        let mut command = self.command("sim complete bash --");
        let output = command.args([manner, line, begun]).output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty());
        String::from_utf8(output.stdout).unwrap()
    }
}

#[test]
fn open_handshakes_are_offered_to_who_can_answer_them() {
    let terminal = terminal();
    let sent = "INVITE, exampleorgid, 222222222222, OPEN";
    let offered = format!("{INVITATION}\t{sent}\n");
    let accept = "accept-handshake --handshake-id ";
    let cancel = "cancel-handshake --handshake-id ";
    assert_eq!(terminal.completes(cancel), offered);
    assert_eq!(terminal.completes(accept), "");
    let as_juan = "--caller 222222222222";
    let accept_as_juan = format!("{as_juan} {accept}");
    assert_eq!(terminal.completes(&accept_as_juan), offered);
    let cancel_as_juan = format!("{as_juan} {cancel}");
    assert_eq!(terminal.completes(&cancel_as_juan), "");

    terminal.does(&format!("{accept_as_juan}{INVITATION}"));
    assert_eq!(terminal.completes(cancel), "");
    let describe = "describe-handshake --handshake-id ";
    let offered = format!("{INVITATION}\tINVITE, exampleorgid, 222222222222, ACCEPTED\n");
    assert_eq!(terminal.completes(describe), offered);
}

#[test]
fn a_target_of_a_policy_is_the_root_a_unit_or_an_account() {
    let terminal = terminal();
    assert_eq!(
        terminal.completes("organizations attach-policy --policy-id x --target-id "),
        "r-examplerootid111\tRoot\n\
         ou-examplerootid111-exampleouid111\tWork\n\
         ou-examplerootid111-exampleouid222\tWork/Test\n\
         111111111111\tManagement, management@example.com, ACTIVE\n"
    );
    assert_eq!(
        terminal.completes("move-account --destination-parent-id "),
        "r-examplerootid111\tRoot\n\
         ou-examplerootid111-exampleouid111\tWork\n\
         ou-examplerootid111-exampleouid222\tWork/Test\n"
    );
}

#[test]
fn policies_are_offered_whoever_manages_them() {
    let terminal = terminal();
    let policies = terminal.completes("attach-policy --policy-id ");
    assert_eq!(
        policies,
        "p-FullAWSAccess\tFullAWSAccess, SERVICE_CONTROL_POLICY\n\
         p-RCPFullAWSAccess\tRCPFullAWSAccess, RESOURCE_CONTROL_POLICY\n\
         p-examplepolicyid111\tColours, TAG_POLICY\n"
    );
}

#[test]
fn a_value_may_stand_behind_an_equals_sign() {
    let terminal = terminal();
    assert_eq!(
        terminal.completes("list-children --parent-id=r"),
        "--parent-id=r-examplerootid111\tRoot\n\
         --parent-id=ou-examplerootid111-exampleouid111\tWork\n\
         --parent-id=ou-examplerootid111-exampleouid222\tWork/Test\n"
    );
}

#[test]
fn bash_is_told_what_fits_and_only_in_a_list_what_it_is() {
    let terminal = terminal();
    let line = "orgsim list-children --parent-id=ou";
    let units = "ou-examplerootid111-exampleouid111\nou-examplerootid111-exampleouid222\n";
    assert_eq!(terminal.completes_in_bash("9", line, "ou"), units);
    let listed = "ou-examplerootid111-exampleouid111  (Work)\n\
                  ou-examplerootid111-exampleouid222  (Work/Test)\n";
    assert_eq!(terminal.completes_in_bash("63", line, "ou"), listed);
    let line = "orgsim list-children --parent-id r";
    let root = "r-examplerootid111\n";
    assert_eq!(terminal.completes_in_bash("63", line, "r"), root);
}

#[test]
fn bash_begins_a_word_also_behind_some_signs() {
    let terminal = terminal();
    let line = "orgsim --profile a@b list-roots --output=js";
    assert_eq!(terminal.completes_in_bash("9", line, "js"), "json\n");
    let line = "orgsim list-roots --output=";
    let formats = "json\ntext\ntable\nyaml\nyaml-stream\noff\n";
    assert_eq!(terminal.completes_in_bash("9", line, ""), formats);
    let line = "orgsim list-roots --profile 'a b";
    assert_eq!(terminal.completes_in_bash("9", line, "a b"), "");
}

#[test]
fn bash_completes_a_word_whose_quotation_is_open() {
    let terminal = terminal();
    let complete = |line, begun| terminal.completes_in_bash("9", line, begun);
    let root = "r-examplerootid111\n";
    assert_eq!(complete("orgsim list-children --parent-id 'r", "r"), root);
    assert_eq!(complete("orgsim list-children --parent-id \"r", "r"), root);
    assert_eq!(
        complete("orgsim list-children --parent-id=\"r-", "r-"),
        root
    );
    let line = "orgsim list-roots --output '";
    let formats = "json\ntext\ntable\nyaml\nyaml-stream\noff\n";
    assert_eq!(complete(line, ""), formats);
}

#[test]
fn commands_and_options_are_offered_by_their_beginnings() {
    let terminal = Terminal::new();
    let complete = |line, begun| terminal.completes_in_bash("9", line, begun);
    assert_eq!(complete("orgsim accept", "accept"), "accept-handshake\n");
    assert_eq!(complete("orgsim sim cl", "cl"), "clock\n");
    let line = "orgsim accept-handshake --output json --o";
    assert_eq!(complete(line, "--o"), "", "an option is offered once");
    let line = "orgsim organizations accept-handshake --ha";
    assert_eq!(complete(line, "--ha"), "--handshake-id\n");
    assert_eq!(complete("orgsim sim comp", "comp"), "completions\n");
}

impl Terminal {
    /// Returns the words that complete a line, without what there is to say of them.
    fn completing(&self, line: &str) -> Vec<String> {
        let words = self.completes(line);
        let words = words.lines().filter_map(|line| line.split('\t').next());
        words.map(str::to_owned).collect()
    }
}

#[test]
fn flags_are_offered_and_take_no_value() {
    let terminal = Terminal::new();
    let complete = |line| terminal.completing(line);
    assert!(complete("list-accounts --").contains(&"--no-cli-pager".to_owned()));
    assert!(complete("--").contains(&"--debug".to_owned()));
    assert_eq!(complete("list-accounts --debug="), [""; 0]);
    assert_eq!(complete("sim init --strict="), [""; 0]);
    let behind = complete("sim init --strict ");
    assert!(behind.contains(&"--seed".to_owned()), "{behind:?}");
    assert!(!behind.contains(&"--strict".to_owned()), "{behind:?}");
}

#[test]
fn every_option_of_every_command_of_the_simulator_is_offered() {
    let terminal = Terminal::new();
    let man = terminal.run("sim man pages");
    assert_eq!(man, "");
    for page in fs::read_dir(terminal.path("pages")).unwrap() {
        let name = page.unwrap().file_name().into_string().unwrap();
        let Some(words) = name.strip_prefix("orgsim-sim-") else {
            continue;
        };
        let words = words.trim_end_matches(".1").replace('-', " ");
        let help = terminal.run(&format!("sim {words} --help"));
        let lines = help.lines().map(str::trim_start);
        let named = lines.filter_map(|line| line.strip_prefix("-h, ").or(Some(line)));
        let named = named.filter(|line| line.starts_with("--"));
        let offered = terminal.completing(&format!("sim {words} --"));
        for option in named.filter_map(|line| line.split(' ').next()) {
            assert!(offered.contains(&option.to_owned()), "{words}: {option}");
        }
    }
}

#[test]
fn quotas_and_the_errors_of_faults_are_offered() {
    let terminal = Terminal::new();
    let quotas = terminal.completing("sim quota set ");
    for quota in ["accounts", "ou-depth", "policies.TAG_POLICY"] {
        assert!(quotas.contains(&quota.to_owned()), "{quotas:?}");
    }
    let statuses = terminal.completing("sim fault add --http ");
    assert_eq!(statuses, ["500", "502", "503", "504"].map(str::to_owned));
    let errors = terminal.completing("sim fault add --operation create-account --error ");
    for error in ["TooManyRequestsException", "EMAIL_ALREADY_EXISTS"] {
        assert!(errors.contains(&error.to_owned()), "{errors:?}");
    }
}

#[test]
fn accounts_are_offered_wherever_one_is_named() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --name Juan --email juan@example.com");
    let juan = "222222222222\tJuan, juan@example.com\n";
    assert_eq!(terminal.completes("sim use "), juan);
    assert_eq!(terminal.completes("sim inbox "), juan);
    assert_eq!(terminal.completes("--caller "), juan);
    let behind = terminal.completing("sim use 222222222222 ");
    assert!(
        behind.iter().all(|word| word.starts_with("--")),
        "{behind:?}"
    );
}

#[test]
fn an_account_that_was_just_made_is_offered() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim ids next account 222222222222");
    terminal.does("create-account --email juan@example.com --account-name Juan");
    assert_eq!(
        terminal.completes("--caller "),
        "111111111111\tManagement, management@example.com\n\
         222222222222\tJuan, juan@example.com\n"
    );
}

#[test]
fn choices_of_a_member_are_offered() {
    let terminal = Terminal::new();
    let types = terminal.completes("create-organization --feature-set ");
    let names: Vec<_> = types
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect();
    assert_eq!(names, ["ALL", "CONSOLIDATED_BILLING"]);
    let states = terminal.completes("list-create-account-status --states FAILED ");
    assert!(states.contains("IN_PROGRESS\t"), "{states}");
}

#[test]
fn where_the_state_is_missing_or_broken_nothing_is_offered() {
    let terminal = Terminal::new();
    assert_eq!(
        terminal.completes("--state-file no.json accept-handshake --handshake-id "),
        ""
    );
    terminal.write("state.json", "no state at all");
    assert_eq!(terminal.completes("cancel-handshake --handshake-id "), "");
    assert_eq!(terminal.completes("--caller "), "");
    assert_eq!(terminal.names(), ["state.json"]);
}

#[test]
fn the_state_named_on_the_line_is_the_one_that_counts() {
    let terminal = terminal();
    let root = "r-examplerootid111\tRoot\n";
    let line = "enable-policy-type --root-id ";
    assert_eq!(terminal.completes(line), root);
    assert_eq!(
        terminal.completes(&format!("--state-file=no.json {line}")),
        ""
    );
    let mut moved = terminal.command(&format!(
        "sim complete fish -- --state-file state.json {line}"
    ));
    let moved = moved.env_remove("ORGSIM_STATE_FILE").output().unwrap();
    assert_eq!(String::from_utf8(moved.stdout).unwrap(), root);
}

#[test]
fn to_look_changes_nothing_and_waits_for_nobody() {
    let terminal = terminal();
    let before = [
        terminal.read("state.json"),
        terminal.read("state.json.history.jsonl"),
    ];
    let lock = fs::File::open(terminal.path("state.json.lock")).unwrap();
    lock.lock().unwrap();
    // An unknown caller becomes an account when it calls; here it does not.
    assert_eq!(
        terminal.completes("--caller 333333333333 describe-handshake --handshake-id "),
        ""
    );
    assert_ne!(terminal.completes("cancel-handshake --handshake-id "), "");
    let after = [
        terminal.read("state.json"),
        terminal.read("state.json.history.jsonl"),
    ];
    assert_eq!(before, after);
}

#[test]
fn shells_find_files_themselves() {
    let terminal = Terminal::new();
    assert_eq!(terminal.completes("--state-file "), "\t\n");
    assert_eq!(
        terminal.completes_in_bash("9", "orgsim --ca-bundle=x", "x"),
        "\t\n"
    );
}

#[test]
fn the_scripts_are_read_by_their_shells() {
    let terminal = Terminal::new();
    for shell in ["bash", "zsh", "fish"] {
        if has_shell(shell) {
            let script = terminal.run(&format!("sim completions {shell}"));
            let mut command = terminal.program(shell);
            let output = command.args(["-nc", &script]).output().unwrap();
            assert!(output.status.success(), "{output:?}");
        }
    }
}

#[test]
fn bash_completes_what_is_typed() {
    let terminal = terminal();
    let script = terminal.run("sim completions bash");
    let program = env!("CARGO_BIN_EXE_orgsim");
    let line = format!("{program} cancel-handshake --handshake-id=");
    let ask = format!(
        "{script}\nCOMP_TYPE=9 COMP_LINE='{line}' COMP_POINT=${{#COMP_LINE}}\n\
         _orgsim '{program}' '' =\nprintf '%s\\n' \"${{COMPREPLY[@]}}\""
    );
    let mut bash = terminal.program("bash");
    let output = bash.args(["-c", &ask]).output().unwrap();
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        format!("{INVITATION}\n"),
        "{output:?}"
    );
}

#[test]
fn what_can_have_tags_is_offered_though_some_lists_have_no_pages() {
    let terminal = terminal();
    let offered = terminal.completes("tag-resource --resource-id ");
    assert!(
        offered.contains("p-examplepolicyid111\tColours"),
        "{offered}"
    );
    assert!(offered.contains("111111111111\tManagement"), "{offered}");
}

#[test]
fn a_transfer_of_bills_is_offered_to_who_pays() {
    let terminal = terminal();
    terminal.does("create-organization --caller 333333333333");
    terminal.does(
        "invite-organization-to-transfer-responsibility --type BILLING --source-name Juan \
         --target Id=333333333333,Type=ACCOUNT --start-timestamp 2027-01-01T00:00:00Z",
    );
    let offered = terminal.completes("terminate-responsibility-transfer --id ");
    assert!(offered.contains("\tJuan, REQUESTED"), "{offered}");
}

#[test]
fn profiles_of_both_files_are_offered() {
    let terminal = Terminal::in_march();
    let config = "[default]\nregion = eu-west-1\n[profile 'two words']\n[plugins]\n";
    terminal.write("config", config);
    terminal.write("credentials", "[bill]\naws_access_key_id = x\n");
    let mut complete = terminal.command("sim complete fish -- list-roots --profile ");
    complete.env("AWS_CONFIG_FILE", "config");
    complete.env("AWS_SHARED_CREDENTIALS_FILE", "credentials");
    let offered = complete.output().unwrap().stdout;
    assert_eq!(offered, b"bill\t\ndefault\t\ntwo words\t\n");
}

#[test]
fn a_fault_is_an_exception_of_the_operation_and_a_reason_of_the_exception() {
    let terminal = Terminal::in_march();
    let add = "sim fault add --operation";
    let exceptions = terminal.completes(&format!("{add} accept-handshake --error "));
    assert!(exceptions.contains("HandshakeNotFoundException\t"));
    assert!(!exceptions.contains("PolicyNotFoundException\t"));
    assert!(!exceptions.contains("EMAIL_ALREADY_EXISTS"));
    let exceptions = terminal.completes(&format!("{add}=CreateAccount --error "));
    assert!(exceptions.contains("EMAIL_ALREADY_EXISTS"));
    let because = "--error HandshakeConstraintViolationException --reason ";
    let reasons = terminal.completes(&format!("sim fault add {because}"));
    assert!(reasons.contains("ALREADY_IN_AN_ORGANIZATION\tThe account is"));
    assert!(!reasons.contains("OU_DEPTH_LIMIT_EXCEEDED"));
}

#[test]
fn changes_and_saved_states_are_offered() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim use 222222222222");
    terminal.does("sim save one");
    terminal.does("sim save two");
    let offered = |line: &str| terminal.run(&format!("sim complete fish {line} "));
    assert_eq!(offered("sim load"), "one\t\ntwo\t\n");
    assert_eq!(offered("sim saved delete"), "one\t\ntwo\t\n");
    let [last, one_more] = [
        "before 2026-03-01T09:00:00Z  -             sim use 222222222222",
        "before 2026-03-01T09:00:00Z  111111111111  CreateOrganization",
    ];
    let before = offered("sim diff");
    let first: Vec<_> = before.lines().take(3).collect();
    assert_eq!(first, ["one\t", "two\t", &format!("@1\t{last}")]);
    let counts = offered("sim undo");
    // The beginning can't be undone.
    assert_eq!(counts.lines().count(), 2, "{counts}");
    assert!(
        counts.starts_with(&format!("1\t{last}\n2\t{one_more}")),
        "{counts}"
    );
    assert_eq!(
        terminal.run("sim complete fish sim replay @"),
        "@\tthe history of this world\n"
    );
    assert_eq!(offered("sim replay"), "\t\n", "the shell offers files");
    assert_eq!(offered("sim replay @ --until"), offered("sim undo --to"));
    let changes = offered("sim undo --to");
    let abouts: Vec<_> = changes
        .lines()
        .map(|line| line.split_once('\t').unwrap())
        .collect();
    assert!(abouts[0].0.starts_with("3-") && abouts[0].1.contains("sim use 222222222222"));
    assert!(abouts[1].0.starts_with("2-") && abouts[1].1.contains("CreateOrganization"));
}
