//! `sim tree`.

use crate::terminal::Terminal;

fn with_organization() -> Terminal {
    let terminal = Terminal::in_march();
    terminal.does("sim ids next organization o-exampleorgid");
    terminal.does("sim ids next root r-examplerootid111");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("create-organization");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    terminal.does("accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222");
    terminal
}

#[test]
fn an_organization_is_drawn_as_a_tree() {
    let terminal = with_organization();
    terminal.does("sim account set 222222222222 --state suspended");
    terminal.shows(
        "sim tree",
        "\
Organization  o-exampleorgid  (all features)
└── Root  r-examplerootid111
    ├── Management  111111111111  (management account)
    └── Account 222222222222  222222222222  (SUSPENDED)
",
    );
}

#[test]
fn a_tree_comes_as_data_too() {
    let terminal = with_organization();
    terminal.shows(
        "sim tree --query Organizations[0].Inside[0].Inside[].[Type,Id,State,Manages] --output text",
        "account\t111111111111\tACTIVE\tTrue\naccount\t222222222222\tACTIVE\tNone\n",
    );
}

#[test]
fn without_an_organization_there_is_nothing_to_draw() {
    Terminal::in_march().shows("sim tree", "");
}

#[test]
fn policies_are_told_by_their_names_whoever_wrote_them() {
    let terminal = with_organization();
    let attach = "--target-id r-examplerootid111";
    for policy_type in ["SERVICE_CONTROL_POLICY", "TAG_POLICY"] {
        let enable = "enable-policy-type --root-id r-examplerootid111 --policy-type";
        terminal.does(&format!("{enable} {policy_type}"));
    }
    terminal.does("sim ids next policy p-examplepolicyid111");
    terminal.does(
        r#"create-policy --type TAG_POLICY --name Guard --description - --content {"tags":{}}"#,
    );
    terminal.does(&format!(
        "attach-policy --policy-id p-examplepolicyid111 {attach}"
    ));
    let tree = terminal.run("sim tree");
    assert!(
        tree.contains("Root  r-examplerootid111  [FullAWSAccess, Guard]\n"),
        "{tree}"
    );
    terminal.shows(
        "sim tree --query Organizations[0].Inside[0].Policies --output text",
        "FullAWSAccess\tGuard\n",
    );
}

#[test]
fn colours_are_forced_and_switched_off_by_variables() {
    let terminal = with_organization();
    let forced = ("CLICOLOR_FORCE", "1");
    assert!(terminal.run_with([forced], "sim tree").contains('\x1b'));
    let off = ("NO_COLOR", "1");
    let tree = terminal.run("sim tree");
    assert!(!tree.contains('\x1b'), "{tree}");
    assert_eq!(terminal.run_with([forced, off], "sim tree"), tree);
    let table = "list-roots --output table";
    assert!(terminal.run_with([forced], table).contains('\x1b'));
    assert_eq!(terminal.run_with([forced, off], table), terminal.run(table));
}

#[test]
fn what_is_in_effect_is_told_of_each_account() {
    let terminal = with_organization();
    let enable = "enable-policy-type --root-id r-examplerootid111 --policy-type";
    terminal.does(&format!("{enable} SERVICE_CONTROL_POLICY"));
    terminal.shows(
        "sim tree --policies",
        "\
Organization  o-exampleorgid  (all features)
└── Root  r-examplerootid111  [FullAWSAccess]
    ├── Management  111111111111  (management account)  [FullAWSAccess]
    │       SCP not in effect: account 111111111111 is the management account
    │       RCP not in effect: account 111111111111 is the management account
    └── Account 222222222222  222222222222  [FullAWSAccess]
            SCP: FullAWSAccess at r-examplerootid111; FullAWSAccess at Account 222222222222
            RCP not in effect: the policy type is not enabled in the root
",
    );
    terminal.shows(
        "sim tree --policies --query Organizations[0].Inside[0].Inside[1].InEffect[0].Policies[].TargetId --output text",
        "r-examplerootid111\t222222222222\n",
    );
}
