//! The landing zone, as far as it is built.

use assert_cmd::assert::Assert;
use predicates::prelude::*;
use predicates::str::{contains, starts_with};

use crate::terminal::Terminal;

/// What pays the bills and is otherwise empty: the management account.
pub(super) const MANAGEMENT: &str = "111111111111";

/// Created in the unit for security.
pub(super) const AUDIT: &str = "200000000002";

/// Created in the unit for production.
pub(super) const SHOP: &str = "200000000003";

/// Created in the unit for development.
pub(super) const SANDBOX: &str = "200000000006";

/// Invited by its id.
pub(super) const ACQUIRED: &str = "300000000001";

/// The management account of the second organization.
pub(super) const SECOND: &str = "400000000001";

/// Makes the organization and its units: security, and production and development among workloads.
pub(super) fn founded() -> Terminal {
    let mut world = Terminal::in_february();
    world.at("2026-01-05T09:00:00Z");
    for line in [
        "sim quota set accounts 20",
        "sim ids next organization o-landingzone",
        "sim ids next root r-land",
        "sim ids next organizational-unit ou-land-security ou-land-workloads",
        "sim ids next organizational-unit ou-land-production ou-land-development",
        "create-organization",
        "create-organizational-unit --parent-id r-land --name Security",
        "create-organizational-unit --parent-id r-land --name Workloads",
        "create-organizational-unit --parent-id ou-land-workloads --name Production",
        "create-organizational-unit --parent-id ou-land-workloads --name Development",
    ] {
        world.assert(line).success();
    }
    world
}

/// Creates six accounts, invites four by id or address, and moves them to their units.
pub(super) fn populated() -> Terminal {
    let world = founded();
    let names = ["logs", "audit", "shop", "search", "tests", "sandbox"];
    for (name, number) in names.iter().zip(1..) {
        let id = format!("20000000000{number}");
        world
            .assert(&format!("sim ids next account {id}"))
            .success();
        let create = format!("create-account --email {name}@example.com --account-name {name}");
        world.assert(&create).success();
    }
    for number in 1..=4 {
        let account = format!("30000000000{number}");
        let target = match number {
            1 | 2 => format!("Id={account},Type=ACCOUNT"),
            _ => format!("Id={account}@example.com,Type=EMAIL"),
        };
        join(&world, MANAGEMENT, &account, &target);
    }
    for (account, unit) in [
        ("200000000001", "security"),
        (AUDIT, "security"),
        (SHOP, "production"),
        ("200000000004", "production"),
        ("200000000005", "development"),
        (SANDBOX, "development"),
    ] {
        move_from_the_root(&world, account, &format!("ou-land-{unit}"));
    }
    world
}

/// Has an account invited by a management account, and accept.
pub(super) fn join(world: &Terminal, manager: &str, account: &str, target: &str) {
    let handshake = invite(world, manager, target);
    let accept = format!("accept-handshake --handshake-id {handshake}");
    world.assert_as(account, &accept).success();
}

/// Invites an account to an organization, and returns the id of the handshake.
pub(super) fn invite(world: &Terminal, manager: &str, target: &str) -> String {
    let invite = format!("invite-account-to-organization --target {target}");
    let query = "--query Handshake.Id --output text";
    let id = crate::terminal::printed(&world.assert_as(manager, &format!("{invite} {query}")));
    id.trim().to_owned()
}

pub(super) fn move_from_the_root(world: &Terminal, account: &str, unit: &str) {
    let line = format!(
        "move-account --account-id {account} --source-parent-id r-land --destination-parent-id {unit}"
    );
    world.assert(&line).success().stdout("");
}

/// Enables service control policies and tag policies.
pub(super) fn governed() -> Terminal {
    let world = populated();
    for of in ["SERVICE_CONTROL_POLICY", "TAG_POLICY"] {
        let enable = format!("enable-policy-type --root-id r-land --policy-type {of}");
        world.assert(&enable).success();
    }
    world
}

/// Creates a policy with a known id.
pub(super) fn policy(world: &Terminal, id: &str, of: &str, content: &str) {
    world.assert(&format!("sim ids next policy {id}")).success();
    world.write("policy.json", content);
    let create = format!("create-policy --type {of} --name {id} --content file://policy.json");
    let words: Vec<_> = create.split(' ').chain(["--description", ""]).collect();
    world.assert_words(&words).success();
}

/// Makes the second organization.
pub(super) fn with_a_second_organization() -> Terminal {
    let world = populated();
    world
        .assert("sim ids next organization o-secondcompany")
        .success();
    world.assert("sim ids next root r-second").success();
    world.assert_as(SECOND, "create-organization").success();
    world
}

/// Checks that a command was refused: with which exception, and with which message or reason.
pub(super) fn must_be_refused(refused: Assert, exception: &str, why: &str) {
    let begin = format!("\norgsim: [ERROR]: An error occurred ({exception}) when calling the ");
    let message = contains(format!(" operation: {why}\n"));
    let reason = contains(format!("\nReason: {why}\n"));
    let told = starts_with(begin).and(message.or(reason));
    refused.failure().code(254).stdout("").stderr(told);
}

/// What is said to whoever may not do something.
pub(super) const DENIED: &str = "You don't have permissions to access this resource.";
