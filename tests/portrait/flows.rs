//! A landing zone, exported and imported by the program.

use organizations::state::{Kind, Record};
use orgsim::Environment;
use orgsim::store::{FileState, Store};
use std::path::Path;

use crate::answers::answers;
use crate::people::{made, must_come_back, records};
use crate::terminal::{Terminal, printed};
use crate::zone::{
    ACQUIRED, AUDIT, MANAGEMENT, SANDBOX, SECOND, SHOP, invite, policy, with_a_second_organization,
};

/// Opens a state file.
pub(crate) fn opened(path: &Path) -> FileState {
    let variable = |_: &str| None;
    let environment = Environment::bare("orgsim", &variable);
    Store::of(&environment, path.to_str())
        .unwrap()
        .open()
        .unwrap()
}

/// A landing zone with all that there can be: policies attached and invalid, delegates, closed accounts, open and
/// ended handshakes, and transfers. It has no resource policy.
pub(crate) fn full() -> Terminal {
    let world = with_a_second_organization();
    for of in ["SERVICE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY"] {
        world.does(&format!(
            "enable-policy-type --root-id r-land --policy-type {of}"
        ));
    }
    policy(
        &world,
        "p-denyleave",
        "SERVICE_CONTROL_POLICY",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]}"#,
    );
    policy(
        &world,
        "p-tagpolicy1",
        "TAG_POLICY",
        "{\n  \"tags\": {\"team\": {\"tag_key\": {\"@@assign\": \"Team\"}}}\n}\n",
    );
    for line in [
        "attach-policy --policy-id p-denyleave --target-id r-land".to_owned(),
        format!("attach-policy --policy-id p-denyleave --target-id {SHOP}"),
        "attach-policy --policy-id p-tagpolicy1 --target-id ou-land-production".to_owned(),
        format!("tag-resource --resource-id {SHOP} --tags Key=Team,Value=yes Key=cost,Value="),
        "tag-resource --resource-id ou-land-security --tags Key=a,Value=012345678901".to_owned(),
        "enable-aws-service-access --service-principal config.amazonaws.com".to_owned(),
        format!(
            "register-delegated-administrator --account-id {AUDIT} --service-principal config.amazonaws.com"
        ),
        format!("close-account --account-id {SANDBOX}"),
    ] {
        world.does(&line);
    }
    invite(&world, MANAGEMENT, "Id=new@example.com,Type=EMAIL");
    invite(&world, MANAGEMENT, "Id=500000000001,Type=ACCOUNT");
    world.assert_as(ACQUIRED, "leave-organization").success();
    let transfer = format!(
        "invite-organization-to-transfer-responsibility --type BILLING --target Id={SECOND},Type=ACCOUNT \
         --start-timestamp 2026-03-01T00:00:00Z --source-name Second"
    );
    world.does(&transfer);
    world.does("create-account --email late@example.com --account-name Late");
    world.does("sim quota set rate.ListRoots 0.1/3");
    world
}

#[test]
fn a_landing_zone_comes_back_and_everybody_gets_the_same_answers() {
    let world = full();
    let now = "2026-01-05T09:00:00Z".parse().unwrap();
    let _ = must_come_back(&opened(&world.path("state.json")), "the landing zone");
    let text = printed(&world.assert("sim export"));
    world.write("zone.yaml", &text);
    world.shows("--state-file copy.json sim import zone.yaml", "");
    world.shows("--state-file copy.json sim export", &text);
    let before = answers(&mut opened(&world.path("state.json")), now);
    let after = answers(&mut opened(&world.path("copy.json")), now);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before, after);
    }
    assert_eq!(before.len(), after.len());
}

#[test]
fn standard_input_is_read_where_no_file_is_named() {
    let world = full();
    let line = "orgsim sim export | orgsim --state-file copy.json sim import && orgsim --state-file copy.json sim export > copy.yaml";
    assert!(world.shell("sh", line).status().unwrap().success());
    assert_eq!(
        world.read("copy.yaml"),
        printed(&world.assert("sim export"))
    );
}

#[test]
fn a_world_is_only_replaced_by_force_and_then_in_one_change() {
    let world = full();
    world.write(
        "small.yaml",
        "accounts:\n  - name: Alone\n    id: 999999999999\n",
    );
    world.shows(
        "sim import small.yaml",
        "\norgsim: [ERROR]: there is a world already; `--force` replaces it: `state.json`\n[255]",
    );
    world.shows("sim import --force small.yaml", "");
    world.shows(
        "sim account list --query Accounts[].Id --output text",
        "999999999999\n",
    );
}

#[test]
fn settings_of_an_empty_world_stay_where_the_file_has_none() {
    let world = Terminal::in_march();
    world.write("org.yaml", "organization:\n  management-account: Management\n  root:\n    accounts:\n      - name: Management\n");
    world.does("sim import org.yaml");
    world.shows(
        "--caller Management list-accounts --query Accounts[].JoinedTimestamp --output text",
        "2026-03-01T09:00:00+00:00\n",
    );
}

#[test]
fn a_request_for_an_account_that_names_none_gets_a_new_one() {
    let made = made(
        "organization:\n  management-account: Management\n  root:\n    accounts:\n      - name: Management\n  \
         account-creations:\n    - name: Late\n      email: late@example.com\n      state: FAILED\n      \
         failure: EMAIL_ALREADY_EXISTS\n",
    );
    let records = records(&made.unwrap());
    let requested = records.iter().find_map(|record| match record {
        Record::AccountCreation(request) => Some(request.account_id.clone()),
        _ => None,
    });
    assert!(Kind::Account.is_id(requested.unwrap().as_str()));
}
