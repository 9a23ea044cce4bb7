//! The table of scenes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::families;
use crate::play::Stage;

/// A sequence of commands that leads to a refusal.
#[derive(Debug, Clone)]
pub(crate) struct Scene {
    /// The rule, as in `AcceptHandshake HandshakeNotFoundException | no such handshake`.
    pub(crate) rule: String,
    pub(crate) world: String,
    /// The commands; the last one is refused.
    pub(crate) commands: Vec<String>,
}

impl Scene {
    /// Tells whether another name of the same case is as good: one text is about both, and the call tells
    /// them apart by nothing.
    pub(crate) fn is_like(&self, explained: &serde_json::Value) -> bool {
        const LIKE: [[&str; 2]; 4] = [
            ["no such handshake", "it ended more than 30 days ago"],
            [
                "members cannot administer the service",
                "a service that has no administrators",
            ],
            [
                "the policy that AWS manages counts",
                "the target has as many as it may have",
            ],
            [
                "an address in another case",
                "an account that is invited by its address",
            ],
        ];
        let (_, what) = self.rule.split_once(" | ").unwrap();
        let is_in = |pair: &[&str; 2], one: &str| pair.contains(&one);
        let explained = explained.as_str().unwrap_or_default();
        LIKE.iter()
            .any(|pair| is_in(pair, what) && is_in(pair, explained))
    }
}

struct Table {
    worlds: BTreeMap<String, Vec<String>>,
    scenes: Vec<Scene>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| read(include_str!("scenes.txt")));

/// The worlds that scenes begin with, made once.
static WORLDS: LazyLock<BTreeMap<String, Stage>> = LazyLock::new(|| {
    let worlds = TABLE.worlds.iter();
    let made = worlds.map(|(name, commands)| (name.clone(), Stage::made_by(commands)));
    made.collect()
});

/// Returns a world.
pub(crate) fn world(name: &str) -> &'static Stage {
    &WORLDS[name]
}

/// Returns all scenes: those of the table, and the families.
pub(crate) fn scenes() -> Vec<Scene> {
    let mut scenes = TABLE.scenes.clone();
    let written: BTreeSet<_> = TABLE.scenes.iter().map(|scene| &scene.rule).collect();
    let families = families::scenes().into_iter();
    scenes.extend(families.filter(|scene| !written.contains(&scene.rule)));
    scenes
}

fn read(table: &str) -> Table {
    let mut worlds = BTreeMap::new();
    let mut scenes: Vec<Scene> = Vec::new();
    let mut world = None;
    for line in table.lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix("world ") {
            world = Some(name.to_owned());
            worlds.insert(name.to_owned(), Vec::new());
        } else if let Some(rule) = line.strip_prefix("= ") {
            world = None;
            scenes.push(Scene {
                rule: rule.to_owned(),
                world: String::new(),
                commands: Vec::new(),
            });
        } else if let Some(name) = line.strip_prefix('@') {
            name.clone_into(&mut scenes.last_mut().unwrap().world);
        } else if let Some(world) = &world {
            worlds.get_mut(world).unwrap().push(line.to_owned());
        } else {
            scenes.last_mut().unwrap().commands.push(line.to_owned());
        }
    }
    Table { worlds, scenes }
}
