//! A value of a document.

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number as it was spelled: `60` and `60.0` are not the same.
    Number(String),
    /// A string.
    String(String),
    /// A list.
    List(Vec<Json>),
    /// Members in the order in which they were given, with unique names.
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(string) => Some(string),
            _ => None,
        }
    }

    pub(crate) fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(elements) => Some(elements),
            _ => None,
        }
    }

    pub(crate) fn as_object(&self) -> Option<&[(String, Self)]> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Returns the member of a name, if this is an object that has it.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let members = self.as_object()?;
        let member = members.iter().find(|(member, _)| member == name);
        member.map(|(_, value)| value)
    }

    /// Takes the member of a name out, if this is an object that has it.
    pub(crate) fn take(&mut self, name: &str) -> Option<Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let place = members.iter().position(|(member, _)| member == name)?;
        Some(members.remove(place).1)
    }

    /// Returns the elements of a list; any other value counts as a list of one.
    pub(crate) fn into_one_or_more(self) -> Vec<Self> {
        match self {
            Self::List(elements) => elements,
            one => vec![one],
        }
    }

    /// Returns what a string holds.
    pub(crate) fn into_string(self) -> Option<String> {
        match self {
            Self::String(string) => Some(string),
            _ => None,
        }
    }

    /// Returns the members of an object.
    pub(crate) fn into_object(self) -> Option<Vec<(String, Self)>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Tells whether this is neither a list nor an object.
    pub(crate) fn is_scalar(&self) -> bool {
        !matches!(self, Self::List(_) | Self::Object(_))
    }

    /// Returns the elements of a list; any other value counts as a list of one.
    pub(crate) fn one_or_more(&self) -> &[Self] {
        match self {
            Self::List(elements) => elements,
            one => std::slice::from_ref(one),
        }
    }
}
