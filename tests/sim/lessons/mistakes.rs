//! What is wrong in a lesson's file is told where it is, and nothing is changed.

use super::OWN;
use crate::terminal::Terminal;

/// Starts a lesson that is the one of our own with a text replaced, and expects what is told.
#[track_caller]
fn tells(old: &str, new: &str, told: &str) {
    assert!(OWN.contains(old), "{old}");
    let terminal = Terminal::new();
    terminal.write("own.md", &OWN.replacen(old, new, 1));
    let found = terminal.run("sim lesson start own.md");
    assert_eq!(found, format!("\norgsim: [ERROR]: {told}\n[252]"));
    assert_eq!(terminal.names(), ["own.md"]);
}

#[test]
fn front_matter_is_as_documented() {
    tells(
        "---\ntitle",
        "title",
        "own.md:1:1: a lesson begins with a line `---` and its title, minutes and world",
    );
    tells(
        "\n---\n\nTwo",
        "\n\nTwo",
        "own.md:1:1: no second line `---` ends what begins here",
    );
    tells(
        "title: A lesson of one's own\n",
        "",
        "own.md:2:1: no `title`",
    );
    tells(
        "minutes: 5",
        "minutes: soon",
        "own.md:3:10: not a number of minutes",
    );
    tells(
        "minutes: 5",
        "minuets: 5",
        "own.md:2:1: no `minutes`\nown.md:3:1: none of `title`, `minutes` and `world`",
    );
}

#[test]
fn a_world_is_made_by_commands_that_shape_worlds() {
    tells(
        "$ orgsim sim account",
        "$ orgsim sim lesson start own.md",
        "own.md:6:3: `sim lesson` shapes no world",
    );
    tells(
        "$ orgsim sim account",
        "$ rm -r",
        "own.md:6:3: not a command of `orgsim`",
    );
    tells(
        "$ orgsim sim account",
        "$ orgsim sing",
        "own.md:6:3: `sing` is no subcommand",
    );
    tells(
        "--name Bob",
        "--state-file other.json",
        "own.md:6:3: `--state-file`: the world of a lesson is in a state file of its own",
    );
    tells(
        "--name Bob",
        "--name 'Bob",
        "own.md:6:3: a quotation is not closed",
    );
    tells(
        "  $ orgsim sim account",
        "  made by\n  $ orgsim sim account",
        "own.md:6:3: not a command: one begins with `$ `, and goes on with `> `",
    );
}

#[test]
fn tasks_have_checks() {
    tells(
        "## Make an organization",
        "### Make",
        "own.md:14:1: checks, hints and solutions belong to a task, which begins with `## `\nown.md:20:1: checks, hints and solutions belong to a task, which begins with `## `\nown.md:24:1: checks, hints and solutions belong to a task, which begins with `## `\nown.md:28:1: checks, hints and solutions belong to a task, which begins with `## `",
    );
    tells(
        "```checks\n- call",
        "```yaml\n- call",
        "own.md:12:1: a task without checks: it has a block that begins with ```checks",
    );
    tells(
        "- call: describe-organization\n  query: Organization.FeatureSet\n  equals: ALL\n",
        "none\n",
        "own.md:15:1: not a list of checks, each of which begins with `- `",
    );
    tells(
        "# The end",
        "# The end\n\n## More",
        "own.md:44:1: a task behind the end of the lesson, which begins with `# `",
    );
}

#[test]
fn blocks_are_closed() {
    tells(
        "  otherwise: nobody was refused.\n```\n",
        "  otherwise: nobody was refused.\n",
        "own.md:35:1: no fence closes the block that begins here",
    );
}

#[test]
fn a_check_asks_what_can_be_asked() {
    let call = "call: describe-organization\n  query: Organization.FeatureSet\n  equals: ALL";
    for (check, told) in [
        (
            "call: describe-nobody\n  equals: 1",
            "15:9: no subcommand of `organizations`",
        ),
        (
            "call: create-organization\n  equals: 1",
            "15:9: changes something; a check calls what only reads",
        ),
        (
            "call: list-roots",
            "15:9: no `equals` says what is expected",
        ),
        (
            "query: a\n  equals: 1",
            "15:3: a check has `call`, `refused` or `answered`",
        ),
        (
            "call: list-roots\n  query: a[\n  equals: 1",
            "16:10: Invalid jmespath expression: Incomplete expression",
        ),
        (
            "call: list-roots\n  equal: 1\n  equals: 1",
            "16:3: no member of a check of this kind, or a second one of its name",
        ),
        (
            "call: list-children\n  equals: 1",
            "15:9: its `input` lacks `ParentId`",
        ),
        (
            "call: list-roots\n  input: {Root: 1}\n  equals: 1",
            "16:11: no member of the input, which has NextToken, MaxResults",
        ),
        (
            "call: list-roots\n  input: {MaxResults: many}\n  equals: 1",
            "16:23: not a whole number",
        ),
        (
            "refused: NobodyException",
            "15:12: no exception of Organizations",
        ),
        (
            "refused: AccessDeniedException\n  reason: X",
            "16:11: no reason of this exception",
        ),
        (
            "refused: InvalidInputException\n  equals: X",
            "16:3: no member of a check of this kind, or a second one of its name",
        ),
        ("answered: sing", "15:13: no subcommand of `organizations`"),
        (
            "call: *a\n  equals: 1",
            "15:9: while parsing node, found unknown anchor",
        ),
    ] {
        tells(call, check, &format!("own.md:{told}"));
    }
}

#[test]
fn a_command_that_fails_is_told_with_its_line() {
    let terminal = Terminal::new();
    terminal.write(
        "own.md",
        &OWN.replace("  >     --name Bob", "  >     --id 1")
            .replace(" --id 222222222222", ""),
    );
    let found = terminal.run("sim lesson start own.md");
    let told = "own.md:6:3: `sim account create --id 1` fails: ";
    assert!(found.contains(told) && found.ends_with("[252]"), "{found}");
    assert_eq!(terminal.names(), ["own.md"]);
}

#[test]
fn a_lesson_that_is_not_there_is_told() {
    let terminal = Terminal::new();
    terminal.shows(
        "sim lesson start nothing",
        "\norgsim: [ERROR]: there is no lesson `nothing`: `orgsim sim lesson` lists those there are, and \
         one of your own is a file `*.md`\n[252]",
    );
    let found = terminal.run("sim lesson start nothing.md");
    assert!(
        found.contains("cannot read the lesson `nothing.md`"),
        "{found}"
    );
    assert!(found.ends_with("[255]"), "{found}");
    assert_eq!(terminal.names(), [""; 0]);
}

/// The lesson of our own, with an organization in the place of commands.
fn with_an_organization(world: &str) -> String {
    let (front, rest) = OWN.split_once("world: |\n").unwrap();
    let (_, rest) = rest.split_once("---\n").unwrap();
    [front, "world:\n", world, "---\n", rest].concat()
}

#[test]
fn a_world_may_be_an_organization_as_import_reads_it() {
    let terminal = Terminal::new();
    let world = "  organization:\n    management-account: Main\n    root:\n      accounts:\n        \
                 - {name: Main, id: 111111111111}\n";
    terminal.write("own.md", &with_an_organization(world));
    terminal.does("sim lesson start own.md");
    terminal.shows(
        "list-accounts --query Accounts[].Name --output text",
        "Main\n",
    );
    let wrong = world.replace("management-account: Main", "management-account: Nobody");
    terminal.write("own.md", &with_an_organization(&wrong));
    let before = terminal.read("state.json");
    let found = terminal.run("sim lesson reset");
    assert!(found.contains("own.md:6:25: "), "{found}");
    assert!(found.ends_with("[252]"), "{found}");
    assert_eq!(terminal.read("state.json"), before);
}
