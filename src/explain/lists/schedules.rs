//! Schedules that the service takes.

use reference::json;
use shape::Value;

use super::Listed;
use crate::explain::calls::{object, with};
use crate::explain::documents::MOST_TRIES;
use crate::explain::scene::Scene;

/// A schedule that the service takes of any rule at any time: once a month.
const MONTHLY: &str = "cron(0 5 1 * ? *)";

impl Scene<'_> {
    /// The call with a schedule that the service takes, in the place of one that it doesn't take, or of all.
    pub(super) fn with_schedule(&self) -> Listed {
        let mut listed = Listed::default();
        let Some(document) = self.document() else {
            return listed;
        };
        let mut found = 0;
        let all = scheduled(&document, &mut found, &|_| true);
        let single = (0..found).map(|one| scheduled(&document, &mut 0, &|at| at == one));
        let mut documents = single.take(MOST_TRIES).chain([all]);
        if let Some(document) = documents.find(|document| self.takes(document)) {
            let content = json::compact(&document).into();
            let input = with(self.refused.input.clone(), "Content", content);
            listed.way(
                "Give another schedule, as here once a month",
                [self.call(&input, self.caller_id())],
            );
        }
        listed
    }
}

/// Returns a document with a monthly schedule in the place of some, which are counted.
fn scheduled(document: &Value, count: &mut usize, is_meant: &dyn Fn(usize) -> bool) -> Value {
    match document {
        Value::Map(members) => {
            let members = members.iter().map(|(name, inner)| {
                let inner = match inner.get("@@assign") {
                    Some(_) if name == "schedule_expression" => {
                        *count += 1;
                        if is_meant(*count - 1) {
                            object([("@@assign", MONTHLY)])
                        } else {
                            inner.clone()
                        }
                    }
                    _ => scheduled(inner, count, is_meant),
                };
                (name.to_owned(), inner)
            });
            Value::Map(members.collect())
        }
        other => other.clone(),
    }
}
