//! `sim use` and `sim whoami`: the rules of who calls, in their order.

use crate::terminal::Terminal;

const WHOAMI: &str = "sim whoami --query [Account,Because] --output text";

#[test]
fn when_nothing_says_who_calls_it_is_the_default_account() {
    let terminal = Terminal::in_march();
    let expected = r#"{
    "Account": "111111111111",
    "Name": "Management",
    "Email": "management@example.com",
    "Because": "nothing says who calls, and this is the default account",
    "StateFile": "FOLDER/state.json",
    "StateFileBecause": "the variable ORGSIM_STATE_FILE names `state.json`, which begins in the folder where the command runs"
}
"#;
    let folder = terminal.path("").canonicalize().unwrap();
    terminal.shows(
        "sim whoami",
        &expected.replace("FOLDER", folder.to_str().unwrap()),
    );
}

#[test]
fn an_account_that_was_chosen_calls() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --name Bob");
    terminal.does("sim use Bob");
    terminal.shows(WHOAMI, "222222222222\t`sim use` chose it\n");
    terminal.shows(
        "sts get-caller-identity --query Account --output text",
        "222222222222\n",
    );
}

#[test]
fn an_account_that_is_just_created_calls_by_its_address_or_name() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    let ours = "describe-organization --query Organization.MasterAccountId --output text";
    terminal.does("create-account --email bob@example.com --account-name Bob");
    terminal.shows(
        &format!("{ours} --caller bob@example.com"),
        "111111111111\n",
    );
    let created = "list-create-account-status --query CreateAccountStatuses[].State --output text";
    terminal.shows(created, "SUCCEEDED\n");
    terminal.does("create-account --email eve@example.com --account-name Eve");
    terminal.shows(&format!("{ours} --caller Eve"), "111111111111\n");
}

#[test]
fn the_rules_are_looked_at_in_their_order() {
    let terminal = Terminal::in_march();
    terminal.does("sim use 222222222222");
    terminal.write(
        "config",
        "[profile three]\naws_account_id = 333333333333\n\
         [profile six]\nrole_arn = arn:aws:iam::666666666666:role/x\n",
    );
    let file = ("AWS_CONFIG_FILE", "config");
    let variable = ("AWS_PROFILE", "three");
    assert_eq!(
        terminal.run_with([file, variable], WHOAMI),
        "333333333333\tthe profile that AWS_PROFILE names stands for it\n"
    );
    let key = ("AWS_ACCESS_KEY_ID", "444444444444");
    assert_eq!(
        terminal.run_with([file, variable, key], WHOAMI),
        "444444444444\tthe variable AWS_ACCESS_KEY_ID is its id\n"
    );
    let option = format!("{WHOAMI} --profile six");
    assert_eq!(
        terminal.run_with([file, variable, key], &option),
        "666666666666\tthe profile that --profile names stands for it\n"
    );
    let caller = ("ORGSIM_CALLER", "555555555555");
    assert_eq!(
        terminal.run_with([file, variable, key, caller], &option),
        "555555555555\tthe variable ORGSIM_CALLER names it\n"
    );
    let option = format!("{option} --caller 777777777777");
    assert_eq!(
        terminal.run_with([file, variable, key, caller], &option),
        "777777777777\tthe option --caller names it\n"
    );
}

#[test]
fn a_profile_that_is_called_like_an_account_is_that_account() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --name Bob");
    terminal.write("config", "[profile Bob]\nregion = us-east-1\n");
    let variables = [("AWS_CONFIG_FILE", "config"), ("AWS_PROFILE", "Bob")];
    assert_eq!(
        terminal.run_with(variables, WHOAMI),
        "222222222222\tthe profile that AWS_PROFILE names stands for it\n"
    );
}

#[test]
fn nobody_calls_with_a_profile_that_does_not_exist() {
    let terminal = Terminal::in_march();
    let refusal = "\norgsim: [ERROR]: The config profile (nobody) could not be found\n[255]";
    terminal.shows("sim whoami --profile nobody", refusal);
    terminal.shows("sts get-caller-identity --profile nobody", refusal);
    let variable = ("AWS_PROFILE", "nobody");
    assert_eq!(terminal.run_with([variable], WHOAMI), refusal);
}

#[test]
fn in_a_strict_world_the_default_account_must_be_known_too() {
    let terminal = Terminal::new();
    terminal.does("sim init --strict");
    let refusal = "\norgsim: [ERROR]: no account has this id, address or name, and a strict world makes \
                   none up: `111111111111`\n\n`sim account create` makes an account\n[253]";
    terminal.shows("create-organization", refusal);
    terminal.shows("sts get-caller-identity", refusal);
    terminal.shows("sim whoami", refusal);
    terminal.does("sim account create --id 111111111111");
    terminal.does("create-organization");
}

#[test]
fn asking_who_calls_makes_no_account() {
    let terminal = Terminal::in_march();
    terminal.shows(
        "sim whoami --caller 222222222222 --query Name",
        "\"Account 222222222222\"\n",
    );
    terminal.shows("sim account list --query Accounts", "[]\n");
}

#[test]
fn what_names_the_state_file_is_told() {
    let terminal = Terminal::new();
    let state = "sim whoami --output text --query";
    let folder = terminal.path("").canonicalize().unwrap();
    let folder = folder.to_str().unwrap();
    assert_eq!(
        terminal.run_with(
            [("ORGSIM_STATE_FILE", "")],
            &format!("{state} [StateFile,StateFileBecause]")
        ),
        format!(
            "{folder}/.local/share/orgsim/state.json\tnothing names one, and this is the default\n"
        )
    );
    terminal.shows(
        &format!("{state} [StateFile,StateFileBecause] --state-file {folder}/x"),
        &format!("{folder}/x\tthe option --state-file names it\n"),
    );
    let told = format!(
        "orgsim: [DEBUG]: the state file is `{folder}/state.json`: the variable ORGSIM_STATE_FILE \
         names `state.json`, which begins in the folder where the command runs\n"
    );
    for line in [
        "list-roots --debug",
        "sim validate --debug",
        "sim clock --debug",
    ] {
        let told_now = terminal.run(line);
        assert!(told_now.contains(&told), "{told_now}");
    }
}
