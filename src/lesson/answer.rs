//! Compares answers with what a lesson expects.

use shape::Value;

use super::yaml::{Content, Node, Tree};

/// An expected value, as in the lesson's file.
#[derive(Debug)]
pub struct Expected(pub(super) Tree);

impl Expected {
    /// Tells whether a value is equal to this one. Scalars are compared as text: `012345678901` is an account
    /// id, not a number.
    pub fn is(&self, value: &Value) -> bool {
        is(self.0.root(), value)
    }
}

fn is(node: Node<'_>, value: &Value) -> bool {
    match (node.content(), value) {
        (Content::Scalar { .. }, Value::Null) => node.is_null(),
        (Content::Scalar { text, .. }, Value::String(value)) => *text == **value,
        (Content::Scalar { text, .. }, Value::Huge(value)) => *text == **value,
        (Content::Scalar { text, .. }, Value::Boolean(value)) => text == value.to_string(),
        (Content::Scalar { text, .. }, Value::Integer(value)) => text == value.to_string(),
        (Content::Scalar { text, .. }, Value::Float(value)) => text.parse() == Ok(*value),
        (Content::Sequence(nodes), Value::List(values)) => {
            let count = nodes.clone().count();
            count == values.len() && nodes.zip(values).all(|(node, one)| is(node, one))
        }
        (Content::Mapping(pairs), Value::Map(members)) => {
            let is_member = |(key, node): (Node<'_>, Node<'_>)| {
                let value = key.as_text().and_then(|name| members.get(name));
                value.is_some_and(|value| is(node, value))
            };
            pairs.clone().count() == members.len() && pairs.clone().all(is_member)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use shape::Map;

    use super::*;
    use crate::lesson::yaml;

    fn expects(text: &str, value: impl Into<Value>) -> bool {
        Expected(yaml::read(text, 1).unwrap()).is(&value.into())
    }

    #[test]
    fn scalars_are_compared_as_they_are_written() {
        assert!(expects("012345678901", "012345678901"));
        assert!(!expects("12345678901", "012345678901"));
        assert!(expects("2", 2));
        assert!(expects("true", true));
        assert!(expects("1.5", 1.5));
        assert!(expects("null", Value::Null));
        assert!(expects("", Value::Null));
        assert!(!expects("'null'", Value::Null));
        assert!(!expects("0", Value::Null));
    }

    #[test]
    fn lists_and_objects_are_the_same_if_all_in_them_is() {
        let list = |words: &[&str]| words.iter().copied().collect::<Value>();
        assert!(expects("[a, b]", list(&["a", "b"])));
        assert!(!expects("[b, a]", list(&["a", "b"])));
        assert!(!expects("[a]", list(&["a", "b"])));
        assert!(expects("[]", list(&[])));
        let object: Map = [("A", Value::from(1)), ("B", "x".into())]
            .into_iter()
            .collect();
        assert!(expects("{B: x, A: 1}", object.clone()));
        assert!(!expects("{A: 1}", object));
    }
}
