//! A folder with a state, and commands on it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::world::{LATER, World};

/// The program that is measured.
pub(crate) const ORGSIM: &str = env!("CARGO_BIN_EXE_orgsim");

/// The time at which commands are given in a world whose clock is that of the machine.
const NOW: &str = "2026-03-01T12:00:00Z";

/// A folder with a state that the program itself has written. It vanishes when it is dropped.
pub(crate) struct Stage {
    folder: PathBuf,
    /// The time that the environment says it is; none where the world has a clock of its own.
    now: Option<&'static str>,
    /// Words that start with `%` in commands, and what stands for them.
    names: Vec<(&'static str, String)>,
}

impl Stage {
    /// Makes a state with one organization and one open handshake.
    pub(crate) fn fresh() -> Self {
        let mut stage = Self::empty(vec![("%invited", "222222222222".to_owned())]);
        stage.now = Some(NOW);
        stage.answer("create-organization");
        let handshake = stage.answer(
            "invite-account-to-organization --target Id=%invited,Type=ACCOUNT \
             --query Handshake.Id --output text",
        );
        stage.names.push(("%handshake", handshake));
        stage.keep();
        stage
    }

    /// Makes an organization of four units in each other and an account in them, with nine policies on each of
    /// them, as far as they reach.
    pub(crate) fn zone(documents: &[String]) -> Self {
        let stage = Self::empty(vec![("%account", "222222222222".to_owned())]);
        stage.answer("create-organization");
        let root = stage.answer("list-roots --query Roots[0].Id --output text");
        stage.answer(&format!(
            "enable-policy-type --root-id {root} --policy-type SERVICE_CONTROL_POLICY"
        ));
        let mut parent = root.clone();
        let mut units = Vec::new();
        for name in ["A", "B", "C", "D"] {
            let unit = format!(
                "create-organizational-unit --parent-id {parent} --name {name} \
                 --query OrganizationalUnit.Id --output text"
            );
            parent = stage.answer(&unit);
            units.push(parent.clone());
        }
        stage.answer("sim ids next account 222222222222");
        stage.answer("create-account --email dev@example.com --account-name dev");
        stage.answer(&format!(
            "move-account --account-id %account --source-parent-id {root} --destination-parent-id {parent}"
        ));
        for (place, document) in documents.iter().enumerate() {
            // One of the ten that a target may have is FullAWSAccess.
            let target = units.get(place / 9).unwrap_or(&root);
            let create = format!(
                "create-policy --type SERVICE_CONTROL_POLICY --name P{place} --description - \
                 --content {document} --query Policy.PolicySummary.Id --output text"
            );
            let policy = stage.answer(&create);
            stage.answer(&format!(
                "attach-policy --policy-id {policy} --target-id {target}"
            ));
        }
        stage.keep();
        stage
    }

    /// Writes a file beside the state.
    pub(crate) fn write(&self, name: &str, content: &str) {
        fs::write(self.path(name), content).expect("there is room for a file");
    }

    /// Makes a state of a size.
    pub(crate) fn with(world: &World) -> Self {
        let stage = Self::written(world);
        stage.keep();
        stage
    }

    /// Makes a state of a size, in which much is due.
    pub(crate) fn later(world: &World) -> Self {
        let stage = Self::written(world);
        stage.answer(&format!("sim clock set {LATER}"));
        stage.keep();
        stage
    }

    fn written(world: &World) -> Self {
        let stage = Self::empty(world.names());
        fs::write(stage.path("state.json"), world.state()).expect("there is room for a state");
        // A state that others wrote is checked as a whole, until a command saves it.
        stage.answer("sim use %account");
        stage.answer("sim use %manager");
        stage
    }

    fn empty(names: Vec<(&'static str, String)>) -> Self {
        let name = format!("commands-{}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).expect("there is room for a folder");
        Self {
            folder,
            now: None,
            names,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Keeps the state as it is.
    fn keep(&self) {
        // A commit puts a new file in the place of the state; under another name the old one stays.
        fs::hard_link(self.path("state.json"), self.path("kept.json")).expect("the state is there");
        fs::copy(self.path("state.json.lock"), self.path("kept.lock")).expect("so is its lock");
        fs::copy(self.path("state.json"), self.path("floor.json")).expect("there is room");
    }

    /// Puts the state back that was kept.
    fn put_back(&self) {
        fs::remove_file(self.path("state.json")).expect("no command takes the state away");
        fs::hard_link(self.path("kept.json"), self.path("state.json")).expect("it was kept");
        fs::copy(self.path("kept.lock"), self.path("state.json.lock")).expect("it was kept");
        fs::write(self.path("state.json.history.jsonl"), "").expect("the folder is ours");
        for made in ["made.json", "made.json.lock", "made.json.history.jsonl"] {
            // The first time there is none.
            let _ = fs::remove_file(self.path(made));
        }
    }

    /// Writes the state into a file that `sim import` reads.
    pub(crate) fn export(&self) {
        let output = self.prepared(ORGSIM.as_ref(), "sim export").output();
        let text = output.expect("the program was built").stdout;
        fs::write(self.path("exported.yaml"), text).expect("there is room");
    }

    /// Prepares a command on the state that was kept.
    pub(crate) fn command(&self, words: &str) -> Command {
        self.command_of(ORGSIM.as_ref(), words)
    }

    /// Prepares a command of another build of the program.
    pub(crate) fn command_of(&self, program: &Path, words: &str) -> Command {
        self.put_back();
        self.prepared(program, words)
    }

    /// Prepares a floor on a file that is like the state.
    pub(crate) fn floor(&self, flag: &str) -> Command {
        let this = std::env::current_exe().expect("this program is a file");
        let mut floor = Command::new(this);
        floor
            .env_clear()
            .current_dir(&self.folder)
            .args([flag, "floor.json"]);
        floor
    }

    fn prepared(&self, program: &Path, words: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .envs([("HOME", "."), ("TZ", "UTC")])
            .envs(self.now.map(|now| ("ORGSIM_NOW", now)))
            .envs([("ORGSIM_SEED", "1"), ("ORGSIM_STATE_FILE", "state.json")])
            .current_dir(&self.folder);
        command.args(words.split_whitespace().map(|word| self.named(word)));
        command
    }

    fn named(&self, word: &str) -> String {
        let names = self.names.iter();
        names.fold(word.to_owned(), |word, (name, value)| {
            word.replace(name, value)
        })
    }

    /// Runs a command that prepares the state, and returns the line that it prints.
    fn answer(&self, words: &str) -> String {
        let output = self
            .prepared(ORGSIM.as_ref(), words)
            .output()
            .expect("the program was built");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "`{words}` fails: {errors}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Nobody can be told while this goes wrong, and the folder for what is temporary is cargo's.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
