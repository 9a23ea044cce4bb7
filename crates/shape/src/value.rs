//! Values: JSON, kept as the reference command line keeps it. Whole numbers of
//! any size are apart from floating point numbers, and members keep their order.

use std::borrow::Cow;
use std::collections::HashMap;

/// A value on its way to or from a service.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number that fits 64 bits.
    Integer(i64),
    /// A whole number beyond 64 bits: an optional `-` and decimal digits.
    Huge(String),
    /// A number with a fraction or an exponent; may be NaN or infinite.
    Float(f64),
    /// A string. One that a shape names, as the choice of an enum, needs no memory of its own.
    String(Cow<'static, str>),
    /// A list.
    List(Vec<Value>),
    /// An object, its members in the order in which they were given.
    Map(Map),
    /// Something that JSON has no form for.
    Foreign(Box<Foreign>),
}

/// A value read from a binary file or a YAML document that JSON has no form for: bytes, a time, an
/// object with other keys than strings.
///
/// It is kept to say in an error what it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreign {
    /// The name of its type, as in `<class 'bytes'>`.
    pub class: &'static str,
    /// How it is shown, as in `b'x'`.
    pub shown: String,
    /// What stands for it where that is wanted: a time as seconds, bytes as the text that they encode,
    /// an object with strings for its keys.
    pub sent: Option<Value>,
}

impl Value {
    /// Returns the text, if this is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the elements, if this is a list.
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Self::List(elements) => Some(elements),
            _ => None,
        }
    }

    /// Returns the members, if this is an object.
    pub fn as_map(&self) -> Option<&Map> {
        match self {
            Self::Map(map) => Some(map),
            _ => None,
        }
    }

    /// Returns the members, if this is an object, also one that has other keys than strings.
    pub fn members(&self) -> Option<&Map> {
        match self {
            Self::Foreign(foreign) => foreign.sent.as_ref().and_then(Self::as_map),
            _ => self.as_map(),
        }
    }

    /// Returns the member `name`, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.as_map().and_then(|map| map.get(name))
    }

    /// Tells whether this means no, as the reference understands it: null, false, zero, or empty.
    pub fn is_falsy(&self) -> bool {
        match self {
            Self::Null | Self::Boolean(false) | Self::Integer(0) => true,
            Self::Float(number) => *number == 0.0,
            Self::String(text) => text.is_empty(),
            Self::List(elements) => elements.is_empty(),
            Self::Map(members) => members.is_empty(),
            Self::Boolean(true) | Self::Integer(_) | Self::Huge(_) | Self::Foreign(_) => false,
        }
    }

    /// Tells whether this is a list or an object.
    pub fn is_container(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::String(Cow::Owned(value.to_owned()))
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::String(Cow::Owned(value))
    }
}

impl From<Map> for Value {
    fn from(value: Map) -> Self {
        Self::Map(value)
    }
}

impl<V: Into<Value>> FromIterator<V> for Value {
    fn from_iter<I: IntoIterator<Item = V>>(elements: I) -> Self {
        Self::List(elements.into_iter().map(Into::into).collect())
    }
}

/// The name of a member. Most are those of shapes, and need no memory of their own.
pub type Name = Cow<'static, str>;

/// The members of an object, in the order in which they were given.
///
/// Most objects are small, so a member is found by looking at each.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Map(Vec<(Name, Value)>);

impl Map {
    /// Makes an empty object.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes an empty object with room for so many members.
    pub fn with_capacity(members: usize) -> Self {
        Self(Vec::with_capacity(members))
    }

    /// Returns the member `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }

    /// Returns the member `name`, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let found = self.0.iter_mut().find(|(key, _)| key == name);
        found.map(|(_, value)| value)
    }

    /// Tells whether there is a member `name`.
    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Sets a member: replaces the one of that name, or appends it.
    pub fn insert(&mut self, name: impl Into<Name>, value: impl Into<Value>) {
        let (name, value) = (name.into(), value.into());
        match self.get_mut(&name) {
            Some(slot) => *slot = value,
            None => self.0.push((name, value)),
        }
    }

    /// Adds a member that is known not to be there yet.
    pub fn push(&mut self, name: impl Into<Name>, value: impl Into<Value>) {
        self.0.push((name.into(), value.into()));
    }

    /// Takes the member `name` out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let index = self.0.iter().position(|(key, _)| key == name)?;
        Some(self.0.remove(index).1)
    }

    /// Returns the number of members.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Tells whether there is no member.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Walks over the members in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &Value)> + ExactSizeIterator {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// Walks over the members in order, to change the values.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Value)> {
        self.0.iter_mut().map(|(name, value)| (&**name, value))
    }

    /// Walks over the names in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(name, _)| name)
    }

    /// Walks over the values in order.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.iter().map(|(_, value)| value)
    }
}

impl IntoIterator for Map {
    type Item = (Name, Value);
    type IntoIter = std::vec::IntoIter<(Name, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<N: Into<Name>, V: Into<Value>> FromIterator<(N, V)> for Map {
    /// Collects members; of two with one name the last wins, at the place of the first.
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let members = members.into_iter();
        let mut map = Self::with_capacity(members.size_hint().0);
        let mut places = HashMap::new();
        for (name, value) in members {
            let (name, value) = (name.into(), value.into());
            if map.len() < FEW_MEMBERS {
                map.insert(name, value);
                continue;
            }
            if places.is_empty() {
                let keys = map.0.iter().enumerate();
                places.extend(keys.map(|(place, (key, _))| (key.clone(), place)));
            }
            if let Some(place) = places.get(&name) {
                map.0[*place].1 = value;
            } else {
                places.insert(name.clone(), map.len());
                map.push(name, value);
            }
        }
        map
    }
}

/// Up to this number of members, looking at each is the fastest way to find one.
const FEW_MEMBERS: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_many_members_of_a_name_counts_at_the_place_of_the_first() {
        let map: Map = (0..40).map(|n| ((n % 20).to_string(), n)).collect();
        let expected: Vec<_> = (0..20).map(|n| (n.to_string(), n + 20)).collect();
        assert_eq!(map.len(), expected.len());
        for ((name, value), (expected_name, expected)) in map.iter().zip(&expected) {
            assert_eq!(
                (name, value),
                (&**expected_name, &Value::Integer(*expected))
            );
        }
    }

    #[test]
    fn the_last_member_of_a_name_stands_at_the_place_of_the_first() {
        let map: Map = [("a", 1), ("b", 2), ("a", 3)].into_iter().collect();
        assert_eq!(
            map.iter().collect::<Vec<_>>(),
            [("a", &Value::Integer(3)), ("b", &Value::Integer(2))]
        );
    }

    #[test]
    fn a_removed_member_is_gone_and_the_others_keep_their_order() {
        let mut map: Map = [("a", 1), ("b", 2), ("c", 3)].into_iter().collect();
        assert_eq!(map.remove("b"), Some(Value::Integer(2)));
        assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "c"]);
    }
}
