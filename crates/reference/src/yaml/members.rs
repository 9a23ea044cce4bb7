//! The members of a mapping under construction.

use std::collections::HashMap;

use shape::{Foreign, Map, Value};

use crate::shown;

/// A key. Keys of an input must be strings; others are kept for error messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// A string.
    Text(String),
    /// The `str()` of anything else.
    Other(String),
}

impl Key {
    /// Converts a scalar to a key.
    pub(super) fn of(scalar: &Value) -> Self {
        match scalar {
            Value::String(text) => Self::Text(text.to_string()),
            other => Self::Other(shown::plain(other)),
        }
    }

    /// Returns the `repr()` of the key.
    pub(super) fn quoted(&self) -> String {
        match self {
            Self::Text(text) => shown::quoted_text(text),
            Self::Other(shown) => shown.clone(),
        }
    }

    /// Returns the canonical form of equal keys: in Python, `True`, 1 and 1.0 are the same key.
    fn unified(&self) -> Self {
        match self {
            Self::Other(shown) => Self::Other(match shown.as_str() {
                "True" => "1".to_owned(),
                "False" | "-0.0" => "0".to_owned(),
                number => number.strip_suffix(".0").unwrap_or(number).to_owned(),
            }),
            text @ Self::Text(_) => text.clone(),
        }
    }

    fn into_name(self) -> String {
        match self {
            Self::Text(name) | Self::Other(name) => name,
        }
    }
}

/// Members in insertion order, with distinct keys.
#[derive(Debug, Default)]
pub(super) struct Members {
    members: Vec<(Key, Value)>,
    places: HashMap<Key, usize>,
}

impl Members {
    /// Tells whether there is a member of a key.
    pub(super) fn has(&self, key: &Key) -> bool {
        self.places.contains_key(&key.unified())
    }

    /// Sets the value of a key. A key that is there already stays in its place.
    pub(super) fn set(&mut self, key: Key, value: Value) {
        let end = self.members.len();
        let place = *self.places.entry(key.unified()).or_insert(end);
        match self.members.get_mut(place) {
            Some(member) => member.1 = value,
            None => self.members.push((key, value)),
        }
    }

    /// Tells whether a key is not a string.
    pub(super) fn has_other_keys(&self) -> bool {
        self.keys().any(|key| matches!(key, Key::Other(_)))
    }

    /// Returns an iterator over the keys, in order.
    pub(super) fn keys(&self) -> impl Iterator<Item = &Key> {
        self.members.iter().map(|(key, _)| key)
    }

    /// Returns the members as an object.
    ///
    /// JSON can't express keys that are not strings, so an object with such a key is a [`Value::Foreign`], sent with
    /// the `str()` of the key as its name.
    pub(super) fn into_value(self) -> Value {
        if !self.has_other_keys() {
            return self.into_map().into();
        }
        Value::Foreign(Box::new(Foreign {
            class: "dict",
            shown: self.shown(),
            sent: Some(self.into_map().into()),
        }))
    }

    /// Returns the members of an `!!omap`.
    pub(super) fn into_ordered(self) -> Value {
        let members = if self.members.is_empty() {
            String::new()
        } else {
            self.shown()
        };
        Value::Foreign(Box::new(Foreign {
            class: "ruamel.yaml.compat.ordereddict",
            shown: format!("ordereddict({members})"),
            sent: Some(self.into_map().into()),
        }))
    }

    /// Returns the `repr()` of the members in a `dict`.
    fn shown(&self) -> String {
        let shown = |(key, value): &(Key, Value)| {
            let (key, value) = (key.quoted(), shown::quoted(value));
            format!("{key}: {value}")
        };
        let members: Vec<_> = self.members.iter().map(shown).collect();
        format!("{{{}}}", members.join(", "))
    }

    fn into_map(self) -> Map {
        let mut map = Map::with_capacity(self.members.len());
        for (key, value) in self.members {
            map.push(key.into_name(), value);
        }
        map
    }
}
