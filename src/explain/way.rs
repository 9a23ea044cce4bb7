//! What would help: ways, in the order in which they are told.
//!
//! A way is one step. What begins with "Or" is done in place of all before it, and everything else after it.

/// Something that would help.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Way {
    /// What to do, as a phrase.
    pub(crate) text: String,
    /// The command that does it; none if the world lacks a fact that it needs.
    pub(crate) commands: Vec<String>,
}

impl Way {
    pub(super) fn new(text: impl Into<String>, commands: impl IntoIterator<Item = String>) -> Self {
        Self {
            text: text.into(),
            commands: commands.into_iter().collect(),
        }
    }

    /// Tells whether this is done in place of what stands before it.
    pub(crate) fn is_alternative(&self) -> bool {
        self.text.starts_with("Or ")
    }

    /// Returns what it says where its place is told by a number, or where nothing stands before it.
    pub(crate) fn as_step(&self) -> String {
        let rest = ["Or ", "Then "]
            .iter()
            .find_map(|word| self.text.strip_prefix(word));
        rest.map_or_else(|| self.text.clone(), capitalized)
    }

    /// Makes this the first of all.
    pub(super) fn begin(&mut self) {
        self.text = self.as_step();
    }

    /// Has this done in place of what stands before it.
    pub(super) fn replace_those_before(&mut self) {
        let step = self.as_step();
        let mut letters = step.chars();
        let first = letters.next().into_iter().flat_map(char::to_lowercase);
        self.text = format!("Or {}{}", first.collect::<String>(), letters.as_str());
    }
}

/// Returns ways in groups: those of a group are done one after another, and each group in place of the others.
pub(crate) fn alternatives(ways: &[Way]) -> impl Iterator<Item = &[Way]> {
    ways.chunk_by(|_, next| !next.is_alternative())
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.as_str().chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_with_or_begins_a_group() {
        let ways = ["Take it back", "Then call again", "Or raise the quota"];
        let mut ways = ways.map(|text| Way::new(text, []));
        let groups: Vec<_> = alternatives(&ways).map(<[Way]>::len).collect();
        assert_eq!(groups, [2, 1]);
        assert_eq!(ways[2].as_step(), "Raise the quota");
        ways[1].replace_those_before();
        assert_eq!(ways[1].text, "Or call again");
    }
}
