//! `sim account`.

use crate::terminal::Terminal;

#[test]
fn an_account_is_called_after_its_id_unless_it_is_told_otherwise() {
    let terminal = Terminal::in_march();
    terminal.shows(
        "sim account create --id 222222222222",
        r#"{
    "Id": "222222222222",
    "Email": "222222222222@example.com",
    "Name": "Account 222222222222",
    "State": "ACTIVE"
}
"#,
    );
    terminal.shows(
        "sim account create --id 333333333333 --name Bob --email bob@example.com --output text",
        "bob@example.com\t333333333333\tBob\tACTIVE\n",
    );
}

#[test]
fn an_id_and_an_address_belong_to_one_account() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --email bob@example.com");
    terminal.shows(
        "sim account create --id 222222222222",
        "\norgsim: [ERROR]: an account has this already: `222222222222`\n[255]",
    );
    terminal.shows(
        "sim account create --email BOB@example.com",
        "\norgsim: [ERROR]: an account has this already: `BOB@example.com`\n[255]",
    );
}

#[test]
fn flags_are_set_and_cleared_one_by_one() {
    let terminal = Terminal::in_march();
    terminal.does(
        "sim account create --id 222222222222 --seller AISPL --no-payment-method \
         --email-unverified --incomplete --no-govcloud",
    );
    let flags = "[Seller,NoPaymentMethod,EmailUnverified,Incomplete,NoGovCloud]";
    let list = format!("sim account list --query Accounts[].{flags} --output text");
    terminal.shows(&list, "AISPL\tTrue\tTrue\tTrue\tTrue\n");
    terminal.does("sim account set 222222222222 --payment-method --email-verified");
    terminal.shows(&list, "AISPL\tNone\tNone\tTrue\tTrue\n");
    terminal.does("sim account set 222222222222 --no-seller --complete --govcloud");
    terminal.shows(&list, "None\tNone\tNone\tNone\tNone\n");
}

#[test]
fn an_account_that_is_just_created_is_changed_and_keeps_its_address() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("create-account --email bob@example.com --account-name Bob");
    terminal.does("sim account set Bob --incomplete");
    terminal.does("create-account --email eve@example.com --account-name Eve");
    terminal.shows(
        "sim account create --email eve@example.com",
        "\norgsim: [ERROR]: an account has this already: `eve@example.com`\n[255]",
    );
}

#[test]
fn an_account_without_a_way_to_pay_can_not_join() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --no-payment-method");
    terminal.does("create-organization");
    terminal.does("sim ids next handshake h-examplehandshakeid111");
    terminal.does("invite-account-to-organization --target Id=222222222222,Type=ACCOUNT");
    let accept = "accept-handshake --handshake-id h-examplehandshakeid111 --caller 222222222222";
    assert!(terminal.run(accept).contains("PAYMENT_INSTRUMENT_REQUIRED"));
    terminal.does("sim account set 222222222222 --payment-method");
    terminal.does(accept);
}

#[test]
fn an_account_can_be_suspended_and_activated() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222");
    terminal.shows(
        "sim account set 222222222222 --state suspended --query State",
        "\"SUSPENDED\"\n",
    );
    terminal.shows(
        "sim account set 222222222222 --state active --query State",
        "\"ACTIVE\"\n",
    );
}

#[test]
fn lists_come_as_tables_too() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --name Bob --email bob@example.com");
    terminal.shows(
        "sim account list --output table",
        "\
┌──────────────┬─────────────────┬──────┬────────┐
│ Id           ┆ Email           ┆ Name ┆ State  │
╞══════════════╪═════════════════╪══════╪════════╡
│ 222222222222 ┆ bob@example.com ┆ Bob  ┆ ACTIVE │
└──────────────┴─────────────────┴──────┴────────┘
",
    );
}

#[test]
fn what_a_query_selects_is_drawn_as_the_tables_of_calls_are() {
    let terminal = Terminal::in_march();
    terminal.does("sim account create --id 222222222222 --name Bob");
    terminal.does("sim account create --id 333333333333 --name Eve");
    terminal.shows(
        "sim account list --output table --query Accounts[].[Id,Name]",
        "\
-------------------------
|       Accounts        |
+---------------+-------+
|  222222222222 |  Bob  |
|  333333333333 |  Eve  |
+---------------+-------+
",
    );
    terminal.shows(
        "sim account list --output table --query Accounts[].{Who:Name}",
        "\
----------
|Accounts|
+--------+
|   Who  |
+--------+
|  Bob   |
|  Eve   |
+--------+
",
    );
}
