//! The built-in lessons.

/// A built-in lesson.
#[derive(Debug, Clone, Copy)]
pub struct BuiltIn {
    /// Its name, as commands take it.
    pub name: &'static str,
    /// Its file.
    pub text: &'static str,
}

macro_rules! lessons {
    ($($name:literal),* $(,)?) => {
        /// The lessons, in the order in which they are best done.
        pub const BUILT_IN: &[BuiltIn] = &[$(BuiltIn {
            name: $name,
            text: include_str!(concat!("../../lessons/", $name, ".md")),
        }),*];
    };
}

lessons![
    "first-invitation",
    "both-sides",
    "declining",
    "cancelling",
    "expiry",
    "by-email",
    "tags",
    "refusals",
    "all-features",
    "leaving",
    "moving",
    "units-and-policies",
    "delegation",
    "billing-transfer",
];

/// Looks a lesson up by name.
pub fn built_in(name: &str) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|lesson| lesson.name == name)
}
