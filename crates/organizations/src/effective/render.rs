//! How a merged policy is written.

use super::merge::Merged;
use crate::document::Json;
use crate::model::PolicyType;

impl Merged {
    /// Returns the merged policy of a type without operators.
    pub(super) fn rendered(&self, of: PolicyType) -> Json {
        if of == PolicyType::TagPolicy {
            return self.rendered_tags();
        }
        // Where nothing was said, these types have nothing, and the others an empty object.
        let prunes = matches!(
            of,
            PolicyType::BackupPolicy | PolicyType::ChatbotPolicy | PolicyType::S3Policy
        );
        self.plain(prunes).unwrap_or(Json::Object(Vec::new()))
    }

    fn plain(&self, prunes: bool) -> Option<Json> {
        if self.children.is_empty() {
            let empty = (!prunes).then(|| Json::Object(Vec::new()));
            return self.value.clone().or(empty);
        }
        let children = self.children.iter();
        let members: Vec<_> = children
            .filter_map(|(name, child)| Some((name.clone(), child.plain(prunes)?)))
            .collect();
        (!prunes || !members.is_empty()).then_some(Json::Object(members))
    }

    fn rendered_tags(&self) -> Json {
        let children = self.children.iter();
        let members = children.map(|(name, tags)| {
            let mut keys: Vec<_> = tags.children.iter().collect();
            keys.sort_by_key(|(key, _)| key);
            let keys = keys
                .into_iter()
                .map(|(key, tag)| (key.clone(), tag.rendered_tag(key)));
            (name.clone(), Json::Object(keys.collect()))
        });
        Json::Object(members.collect())
    }

    /// Returns what is said of a tag: at least which values it may have, and how its key is spelled.
    fn rendered_tag(&self, key: &str) -> Json {
        let value = |name: &str| self.child(name).and_then(|child| child.value.clone());
        let any = || Json::List(vec![Json::Text("*".to_owned())]);
        let spelling = || Json::Text(key.to_owned());
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
            members.extend(value(name).map(|value| (name.to_owned(), value)));
        }
        Json::Object(members)
    }
}
