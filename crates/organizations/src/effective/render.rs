//! How a merged policy is written (`semantics.md` section d.6).

use super::merge::Merged;
use super::order;
use crate::document::Json;
use crate::grammar::Rendering;

impl Merged {
    /// Returns the merged policy without operators.
    pub(super) fn rendered(&self, rendering: &Rendering) -> Json {
        let rendered = match rendering {
            Rendering::Plain => self.pruned().map(|pruned| pruned.plain()),
            Rendering::Tags => self.rendered_tags(),
        };
        rendered.unwrap_or(Json::Object(Vec::new()))
    }

    /// Returns a node that has been pruned.
    fn plain(&self) -> Json {
        match &self.value {
            Some(value) if self.children.is_empty() => value.clone(),
            _ => {
                let children = self.children.iter();
                object(children.map(|(name, child)| (name.clone(), child.plain())))
            }
        }
    }

    fn rendered_tags(&self) -> Option<Json> {
        let (name, tags) = self.children.first()?;
        if tags.children.is_empty() {
            return None;
        }
        let keys = tags.children.iter();
        let keys = keys.map(|(key, tag)| (key.clone(), tag.rendered_tag(key)));
        Some(Json::Object(vec![(name.clone(), object(keys))]))
    }

    /// Returns the rules of a tag. AWS always writes `tag_value` and `tag_key`, with defaults if no
    /// policy sets them.
    fn rendered_tag(&self, key: &str) -> Json {
        let value = |name: &str| self.child(name).and_then(|child| child.value.clone());
        let any = || Json::List(vec![Json::String("*".to_owned())]);
        let spelling = || Json::String(key.to_owned());
        let mut members = vec![
            (
                "tag_value".to_owned(),
                value("tag_value").unwrap_or_else(any),
            ),
            (
                "tag_key".to_owned(),
                value("tag_key").unwrap_or_else(spelling),
            ),
        ];
        for name in ["enforced_for", "report_required_tag_for"] {
            let types = value(name).filter(|types| types.as_list() != Some(&[]));
            members.extend(types.map(|types| (name.to_owned(), types)));
        }
        object(members)
    }
}

/// Returns an object of members in the service's order: settings, then containers.
fn object(members: impl IntoIterator<Item = (String, Json)>) -> Json {
    let is_setting = |(_, value): &(String, Json)| value.as_object().is_none();
    let (mut settings, mut containers): (Vec<_>, Vec<_>) =
        members.into_iter().partition(is_setting);
    order::sort(&mut settings);
    order::sort(&mut containers);
    settings.append(&mut containers);
    Json::Object(settings)
}
