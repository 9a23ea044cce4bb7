//! `sim shim`: scripts that call `aws` run on orgsim, unchanged.

use crate::terminal::{Terminal, has_shell};

/// A home folder in which shells run.
struct Home(Terminal);

const TEXT: &str = "sts get-caller-identity --query Account --output text";

impl Home {
    fn new() -> Self {
        Self(Terminal::new())
    }

    fn path(&self) -> &str {
        self.0.folder().to_str().unwrap()
    }

    /// Runs lines in a shell, and returns what they print to either stream.
    fn run(&self, shell: &str, lines: &[&str]) -> String {
        let output = self.0.shell(shell, &lines.join("\n")).output().unwrap();
        let printed = [output.stdout, output.stderr].concat();
        String::from_utf8(printed).unwrap()
    }
}

/// Returns which of the shells that people use are on this machine, each with its way to take over
/// what a program prints.
fn shells() -> impl Iterator<Item = (&'static str, fn(&str) -> String)> {
    let evaluated: fn(&str) -> String = |command| format!("eval \"$({command})\"");
    let sourced: fn(&str) -> String = |command| format!("{command} | source");
    let all = [
        ("sh", evaluated),
        ("bash", evaluated),
        ("zsh", evaluated),
        ("fish", sourced),
    ];
    all.into_iter().filter(|(shell, _)| has_shell(shell))
}

#[test]
fn aws_is_orgsim_in_every_shell() {
    for (shell, take) in shells() {
        let home = Home::new();
        let shim = take("orgsim sim shim");
        let call = format!("aws {TEXT}");
        let create = "aws organizations create-organization --query Organization.FeatureSet";
        let printed = home.run(shell, &[&shim, &call, create]);
        assert_eq!(printed, "111111111111\n\"ALL\"\n", "{shell}");
    }
}

#[test]
fn a_shell_that_has_it_gets_nothing_more() {
    for (shell, take) in shells() {
        let home = Home::new();
        let shim = take("orgsim sim shim");
        let printed = home.run(shell, &[&shim, "orgsim sim shim", &shim, "aws --version"]);
        let version = env!("CARGO_PKG_VERSION");
        let expected = format!("aws-cli/2.38.5 orgsim/{version}\n");
        assert_eq!(printed, expected, "{shell}");
    }
}

#[test]
fn remove_takes_the_shim_away_and_may_be_repeated() {
    for (shell, take) in shells() {
        let home = Home::new();
        let shim = take("orgsim sim shim");
        let away = take("orgsim sim shim --remove");
        let lines = ["command -v aws", &shim, &away, "command -v aws", &away];
        let printed = home.run(shell, &lines);
        assert_eq!(printed, "", "{shell}");
        assert!(!home.0.path(".local/share/orgsim/shim").exists());
    }
}

#[test]
fn a_folder_with_any_name_will_do() {
    for (shell, take) in shells() {
        let home = Home::new();
        let shim = take(r#"orgsim sim shim --folder "it's \\\\ a \$HOME""#);
        let printed = home.run(shell, &[&shim, &format!("aws {TEXT}")]);
        assert_eq!(printed, "111111111111\n", "{shell}");
    }
}

#[test]
fn a_colon_in_the_name_of_the_folder_is_refused() {
    let home = Home::new();
    assert_eq!(
        home.run("sh", &["orgsim sim shim --folder a:b; echo $?; ls"]),
        format!(
            "255\n\norgsim: [ERROR]: a folder with a colon in its name can't be on the path: \
             `{}/a:b`\n",
            home.path()
        )
    );
}

#[test]
fn the_link_of_an_older_orgsim_is_replaced() {
    let home = Home::new();
    let lines = [
        "mkdir bin && ln -s /nowhere/orgsim bin/aws",
        r#"eval "$(orgsim sim shim --folder bin)""#,
        "aws organizations list-roots --query Roots",
    ];
    let printed = home.run("sh", &lines);
    assert!(printed.contains("AWSOrganizationsNotInUse"), "{printed}");
}

#[test]
fn another_program_called_aws_is_left_alone() {
    let home = Home::new();
    let refusal = format!(
        "\norgsim: [ERROR]: what is there was not made by `orgsim sim shim`: `{}/bin/aws`\n",
        home.path()
    );
    let make = "mkdir bin && echo echo really AWS >bin/aws";
    assert_eq!(
        home.run("sh", &[make, "orgsim sim shim --folder bin"]),
        refusal
    );
    let remove = "orgsim sim shim --folder bin --remove";
    assert_eq!(home.run("sh", &[remove]), refusal);
    assert_eq!(home.run("sh", &["sh bin/aws"]), "really AWS\n");
}

#[test]
fn who_has_no_home_names_a_folder() {
    let home = Home::new();
    assert_eq!(
        home.run("sh", &["unset HOME", "orgsim sim shim"]),
        "\norgsim: [ERROR]: there is no home folder; name a folder with `--folder`\n"
    );
}

#[test]
fn a_service_that_only_aws_has_is_refused_as_that() {
    let home = Home::new();
    let shim = r#"eval "$(orgsim sim shim)""#;
    let printed = home.run("sh", &[shim, "aws s3 ls", "echo $?"]);
    let expected = "252\n\naws: [ERROR]: An error occurred (ParamValidation): argument command: \
                    Found invalid choice 's3'\n\nThis is orgsim, not AWS. It has organizations, \
                    sts and configure, and sim for the simulator itself.\n\nusage: aws ";
    assert!(printed.starts_with(expected), "{printed}");
    let printed = home.run("sh", &[shim, "aws sts assume-root", "echo $?"]);
    let expected = "252\n\naws: [ERROR]: An error occurred (ParamValidation): argument operation: \
                    Found invalid choice 'assume-root'\n\nMaybe you meant:\n\n  * assume-role\n\nThis is \
                    orgsim, not AWS. Of sts it has only assume-role, get-access-key-info, \
                    get-caller-identity and get-session-token.\n\nusage: aws ";
    assert!(printed.starts_with(expected), "{printed}");
}

/// Makes the shim with a copy of orgsim, and another `aws` further on the path.
fn with_copy_and_another_aws() -> Home {
    let home = Home::new();
    let real = "mkdir real && printf '#!/bin/sh\necho real AWS\n' >real/aws && chmod +x real/aws";
    let copy = "mkdir copy && cp \"$(command -v orgsim)\" copy/orgsim";
    let shim = "copy/orgsim sim shim --folder bin";
    assert!(
        home.run("sh", &[real, copy, shim])
            .starts_with("export PATH=")
    );
    home
}

const PATH: &str = "PATH=$PWD/bin:$PWD/real:/usr/bin:/bin";

#[test]
fn without_orgsim_aws_fails_and_no_other_is_called() {
    let home = with_copy_and_another_aws();
    let gone = [
        "rm copy/orgsim",
        "chmod -x copy/orgsim",
        "rm -r bin/.orgsim",
    ];
    for gone in gone {
        for (shell, _) in shells() {
            let lines = [
                "cp \"$(command -v orgsim)\" copy/orgsim; copy/orgsim sim shim --folder bin >/dev/null",
                gone,
                &format!("env {PATH} sh -c 'aws sts get-caller-identity; echo $?'"),
            ];
            let printed = home.run(shell, &lines);
            let told = "aws: [ERROR]: orgsim is gone, and no other aws is called in its place";
            assert!(printed.starts_with("252\n"), "{shell}: {printed}");
            assert!(printed.contains(told), "{shell}: {printed}");
            assert!(printed.ends_with("/bin/aws\n"), "{shell}: {printed}");
        }
    }
}

#[test]
fn a_newer_orgsim_in_the_same_place_answers() {
    let home = with_copy_and_another_aws();
    let newer = "printf '#!/bin/sh\necho newer\n' >copy/orgsim";
    assert_eq!(home.run("sh", &[newer, &format!("{PATH} aws")]), "newer\n");
}

#[test]
fn the_exit_status_and_words_with_blanks_pass_through() {
    let home = with_copy_and_another_aws();
    let call = "aws sts get-caller-identity --query \"'a  b'\" --output text; aws organizations list-roots 2>/dev/null";
    assert_eq!(
        home.run("sh", &[&format!("export {PATH}"), call, "echo $?"]),
        "a  b\n254\n"
    );
}

#[test]
fn a_script_that_can_not_have_it_stops() {
    let home = Home::new();
    let lines = [
        "set -e",
        "unset HOME",
        "shim=$(orgsim sim shim)",
        "eval \"$shim\"",
        "echo went on",
    ];
    let printed = home.run("sh", &lines);
    assert!(!printed.contains("went on"), "{printed}");
    let lines = [
        "unset HOME",
        "shim=$(orgsim sim shim) || exit",
        "echo went on",
    ];
    let printed = home.run("sh", &lines);
    assert!(!printed.contains("went on"), "{printed}");
}

#[test]
fn other_shells_get_lines_of_their_own() {
    let home = Home::new();
    let folder = home.path();
    assert_eq!(
        home.run("sh", &["orgsim sim shim --folder bin --shell powershell"]),
        format!("$env:PATH = '{folder}/bin:' + $env:PATH\n")
    );
    assert_eq!(
        home.run("sh", &["orgsim sim shim --folder bin --shell cmd"]),
        format!("set \"PATH={folder}/bin:%PATH%\"\n")
    );
}
