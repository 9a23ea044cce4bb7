//! `sim ids`.

use crate::terminal::Terminal;

#[test]
fn queued_ids_are_given_before_any_that_are_made_up() {
    let terminal = Terminal::in_march();
    terminal.does("sim ids next organization o-exampleorgid");
    terminal.does("sim ids next handshake h-examplehandshakeid111 h-examplehandshakeid222");
    terminal.shows(
        "create-organization --query Organization.Id",
        "\"o-exampleorgid\"\n",
    );
    let invite = "invite-account-to-organization --query Handshake.Id --target Type=ACCOUNT,Id=";
    terminal.shows(
        &format!("{invite}222222222222"),
        "\"h-examplehandshakeid111\"\n",
    );
    terminal.shows(
        "sim ids list --output text --query QueuedIds[].[Kind,Id]",
        "handshake\th-examplehandshakeid222\n",
    );
    terminal.shows(
        &format!("{invite}333333333333"),
        "\"h-examplehandshakeid222\"\n",
    );
    terminal.shows("sim ids list --query QueuedIds", "[]\n");
}

#[test]
fn an_id_that_is_malformed_or_taken_or_queued_is_refused() {
    let terminal = Terminal::in_march();
    terminal.shows(
        "sim ids next handshake h-short",
        "\norgsim: [ERROR]: this is no id of such a kind, handshake: `h-short`\n[255]",
    );
    terminal.does("sim account create --id 222222222222");
    terminal.shows(
        "sim ids next account 222222222222",
        "\norgsim: [ERROR]: this id is taken: `222222222222`\n[255]",
    );
    terminal.shows(
        "sim ids next account 333333333333 333333333333",
        "\norgsim: [ERROR]: this id is queued already: `333333333333`\n[255]",
    );
    terminal.shows("sim ids list --query QueuedIds", "[]\n");
}
