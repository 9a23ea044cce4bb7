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
Organization                  o-exampleorgid                                (all features)
└── Root                      r-examplerootid111
    ├── Management            111111111111        management@example.com    (management account)
    └── Account 222222222222  222222222222        222222222222@example.com  (SUSPENDED)
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
    assert!(tree.contains("  [Guard]\n"), "{tree}");
    assert!(!tree.contains("FullAWSAccess"), "{tree}");
    terminal.shows(
        "sim tree --query Organizations[0].Inside[0].Policies --output text",
        "FullAWSAccess\tGuard\n",
    );
}

#[test]
fn a_unit_shows_what_it_inherits_in_grey() {
    let terminal = with_organization();
    let enable = "enable-policy-type --root-id r-examplerootid111 --policy-type";
    terminal.does(&format!("{enable} SERVICE_CONTROL_POLICY"));
    terminal.does("create-organizational-unit --parent-id r-examplerootid111 --name Apps");
    let drawn = terminal.on_screen("sim tree --policies");
    assert!(
        drawn.contains("\x1b[90minherits FullAWSAccess from Root\x1b[0m\n"),
        "{drawn}"
    );
    assert!(!terminal.on_screen("sim tree").contains("inherits"));
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
fn open_invitations_stand_below_the_tree_with_the_day_on_which_they_expire() {
    let terminal = with_organization();
    terminal.does("sim ids next handshake h-examplehandshakeid222 h-examplehandshakeid333");
    terminal.does("invite-account-to-organization --target Id=zoe@example.com,Type=EMAIL");
    terminal.does("invite-account-to-organization --target Id=333333333333,Type=ACCOUNT");
    terminal.does("cancel-handshake --handshake-id h-examplehandshakeid333");
    let tree = terminal.run("sim tree");
    let last = tree.lines().last().unwrap();
    assert!(last.starts_with("invited: zoe@example.com"), "{tree}");
    assert!(
        last.ends_with("h-examplehandshakeid222  until 2026-03-16 09:00 UTC")
            || last.contains("h-examplehandshakeid222")
                && last.ends_with("until 2026-03-16 09:00 UTC"),
        "{tree}"
    );
}

#[test]
fn tags_are_shown_to_whoever_asks_for_them() {
    let terminal = with_organization();
    terminal.does("tag-resource --resource-id 222222222222 --tags Key=team,Value=blue");
    assert!(!terminal.run("sim tree").contains("team=blue"));
    let tree = terminal.run("sim tree --tags");
    assert!(tree.contains("(invited)  team=blue\n"), "{tree}");
}

#[test]
fn what_is_deeper_than_wanted_is_counted() {
    let terminal = with_organization();
    terminal.does("sim ids next organizational-unit ou-examplerootid111-exampleouid111");
    terminal.does("create-organizational-unit --parent-id r-examplerootid111 --name Dev");
    terminal.does(
        "move-account --account-id 222222222222 --source-parent-id r-examplerootid111 \
         --destination-parent-id ou-examplerootid111-exampleouid111",
    );
    let tree = terminal.run("sim tree --depth 1");
    assert!(tree.contains("Dev"), "{tree}");
    assert!(tree.contains("… 1 more"), "{tree}");
    assert!(!tree.contains("222222222222"), "{tree}");
    assert!(terminal.run("sim tree --depth 2").contains("222222222222"));
}

#[test]
fn names_do_no_harm_in_trees_and_pictures() {
    let terminal = with_organization();
    let name = "a\"b<c>&'\u{1b}[2J\u{202e}\\ #; end";
    terminal.assert_words(&[
        "create-organizational-unit",
        "--parent-id",
        "r-examplerootid111",
        "--name",
        name,
    ]);
    for line in [
        "sim tree",
        "sim graph",
        "sim graph --format dot",
        "sim graph --format svg",
    ] {
        let drawn = terminal.run(line);
        assert!(!drawn.contains(['\u{1b}', '\u{202e}']), "{line}: {drawn}");
    }
    let mermaid = terminal.run("sim graph");
    assert!(mermaid.contains("a#34;b#60;c#62;#38;#39;"), "{mermaid}");
    let dot = terminal.run("sim graph --format dot");
    assert!(dot.contains("a\\\"b<c>&'"), "{dot}");
    assert!(dot.contains("\\\\ #; end"), "{dot}");
    let svg = terminal.run("sim graph --format svg");
    assert!(svg.contains("a&quot;b&lt;c&gt;&amp;'"), "{svg}");
}

#[test]
fn what_is_in_effect_is_told_of_each_account() {
    let terminal = with_organization();
    let enable = "enable-policy-type --root-id r-examplerootid111 --policy-type";
    terminal.does(&format!("{enable} SERVICE_CONTROL_POLICY"));
    terminal.shows(
        "sim tree --policies",
        "\
Organization                  o-exampleorgid                                (all features)
└── Root                      r-examplerootid111                            [FullAWSAccess]
    ├── Management            111111111111        management@example.com    (management account)  [FullAWSAccess]
    │       inherits FullAWSAccess from Root
    │       SCP not in effect: account 111111111111 is the management account
    │       RCP not in effect: account 111111111111 is the management account
    └── Account 222222222222  222222222222        222222222222@example.com  (invited)  [FullAWSAccess]
            inherits FullAWSAccess from Root
            SCP: FullAWSAccess at r-examplerootid111; FullAWSAccess at Account 222222222222
            RCP not in effect: the policy type is not enabled in the root
",
    );
    terminal.shows(
        "sim tree --policies --query Organizations[0].Inside[0].Inside[1].InEffect[0].Policies[].TargetId --output text",
        "r-examplerootid111\t222222222222\n",
    );
}

#[test]
fn a_picture_with_policies_tells_where_they_have_no_effect() {
    let terminal = with_organization();
    let enable = "enable-policy-type --root-id r-examplerootid111 --policy-type";
    terminal.does(&format!("{enable} SERVICE_CONTROL_POLICY"));
    let drawn = terminal.run("sim graph --policies");
    for line in [
        "    n1[\"Root<br/>r-examplerootid111<br/>policies: FullAWSAccess\"]:::top\n",
        "management@example.com<br/>policies: FullAWSAccess<br/>\
         SCP not in effect: account 111111111111 is the management account<br/>\
         RCP not in effect: account 111111111111 is the management account\"]:::account\n",
        "222222222222@example.com<br/>policies: FullAWSAccess<br/>\
         RCP not in effect: the policy type is not enabled in the root\"]:::account\n",
    ] {
        assert!(drawn.contains(line), "{drawn}");
    }
    let plain = terminal.run("sim graph");
    assert!(
        !plain.contains("policies") && !plain.contains("effect"),
        "{plain}"
    );
}
