//! The front matter of a lesson: title, minutes and world.

use super::mistake::Mistake;
use super::parts::Lines;
use super::seed::{self, Seed};
use super::yaml::{self, Content, Node, place};

/// The front matter of a lesson.
#[derive(Debug, Default)]
pub(super) struct Front {
    pub(super) title: String,
    pub(super) minutes: u32,
    pub(super) seed: Seed,
}

/// Parses front matter, and appends its mistakes.
pub(super) fn read(lines: &Lines, mistakes: &mut Vec<Mistake>) -> Front {
    let mut front = Front::default();
    let tree = match yaml::read(&lines.text, lines.first) {
        Ok(tree) => tree,
        Err(mistake) => {
            mistakes.push(mistake);
            return front;
        }
    };
    let node = tree.root();
    let Content::Mapping(pairs) = node.content() else {
        let what = "no `title: …`, `minutes: …` and `world: …`";
        mistakes.push(Mistake::at(place(node), what));
        return front;
    };
    let mut given = Vec::new();
    for (key, value) in pairs {
        let name = key.as_text().unwrap_or_default();
        if given.contains(&name) {
            let what = format!("a second `{name}`");
            mistakes.push(Mistake::at(place(key), what));
        }
        given.push(name);
        let read = match name {
            "title" => title(value).map(|title| front.title = title),
            "minutes" => minutes(value).map(|minutes| front.minutes = minutes),
            "world" => {
                front.seed = seed::read(value, lines, mistakes);
                Ok(())
            }
            _ => Err(Mistake::at(
                place(key),
                "none of `title`, `minutes` and `world`",
            )),
        };
        mistakes.extend(read.err());
    }
    for name in ["title", "minutes", "world"] {
        if !given.contains(&name) {
            mistakes.push(Mistake::at(place(node), format!("no `{name}`")));
        }
    }
    front
}

fn title(node: Node<'_>) -> Result<String, Mistake> {
    let title = node.as_text().map(str::trim).unwrap_or_default();
    if title.is_empty() || title.contains('\n') {
        return Err(Mistake::at(place(node), "not a title on one line"));
    }
    Ok(title.to_owned())
}

fn minutes(node: Node<'_>) -> Result<u32, Mistake> {
    let minutes = node.as_text().and_then(|text| text.parse().ok());
    let minutes = minutes.filter(|minutes| *minutes > 0);
    minutes.ok_or_else(|| Mistake::at(place(node), "not a number of minutes"))
}
