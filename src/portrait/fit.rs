//! Whether nodes fit a shape. All that does not fit is told, with its place.

use std::collections::{HashMap, HashSet};
use std::ptr;

use foldhash::fast::RandomState;
use reference::similar;
use shape::{Choices, Kind, Member, Pattern, Shape, place};

use super::complaint::Complaints;
use super::document as policy_document;
use super::format::{Form, form, is_key, key};
use super::yaml::{Content, Node};

/// What is known of nodes when they were looked at.
#[derive(Debug, Default)]
pub(super) struct Fitting {
    /// The nodes that are left out: those that don't fit, and what stands for nothing.
    omitted: HashSet<*const Node>,
    /// The texts of documents.
    documents: HashMap<*const Node, String>,
}

impl Fitting {
    /// Tells whether a node is left out.
    pub(super) fn omits(&self, node: &Node) -> bool {
        !self.omitted.is_empty() && self.omitted.contains(&ptr::from_ref(node))
    }

    /// Returns the text of a document.
    pub(super) fn document(&self, node: &Node) -> Option<&str> {
        self.documents.get(&ptr::from_ref(node)).map(String::as_str)
    }
}

/// Looks at all nodes, and tells whether anything of them fits a shape; what of them does is in the fitting.
pub(super) fn fit(
    shape: &'static Shape,
    node: &Node,
    complaints: &mut Complaints,
) -> Option<Fitting> {
    let mut looking = Looking {
        fitting: Fitting::default(),
        complaints,
    };
    let fits = looking.fits(shape, node);
    fits.then_some(looking.fitting)
}

/// Nodes that are being looked at.
struct Looking<'a> {
    fitting: Fitting,
    complaints: &'a mut Complaints,
}

impl Looking<'_> {
    /// Tells whether a node is there for a shape, as far as it fits; not if it is another kind of thing.
    fn fits(&mut self, shape: &'static Shape, node: &Node) -> bool {
        match form(shape) {
            Form::Mapping(members) => self.structure(shape, members, node),
            Form::Pairs(name, value) => self.pairs(name, value, node),
            Form::Sequence(element) => self.sequence(element(), node),
            Form::Document => {
                self.document(node);
                true
            }
            Form::Scalar => scalar(shape, node, self.complaints),
        }
    }

    fn omit(&mut self, node: &Node) {
        self.fitting.omitted.insert(ptr::from_ref(node));
    }

    fn document(&mut self, node: &Node) {
        let text = policy_document::read(node).unwrap_or_else(|wrong| {
            self.complaints.add(wrong.node.mark, wrong.why);
            // Whether it is there is known.
            "{}".to_owned()
        });
        self.fitting.documents.insert(ptr::from_ref(node), text);
    }

    fn structure(
        &mut self,
        shape: &'static Shape,
        members: &'static [Member],
        node: &Node,
    ) -> bool {
        let Some(written) = mapping(node, self.complaints) else {
            return false;
        };
        let mut seen = Seen::default();
        let mut is_whole = true;
        let mut next = 0;
        for (name, value) in written {
            let Some(index) = known(members, next, name, self.complaints) else {
                continue;
            };
            next = index + 1;
            let member = &members[index];
            if !seen.insert(index) {
                self.repeated(member, written, name);
            } else if value.is_null() && !member.required {
                self.omit(value);
            } else if !self.fits(member.shape(), value) {
                self.omit(value);
                self.complaints.lost = true;
                is_whole &= !member.required;
            }
        }
        for (index, member) in members.iter().enumerate() {
            if member.required && !seen.contains(index) {
                is_whole = false;
                self.complaints.add(
                    node.mark,
                    format!("`{}` is missing{}", key(member.name), of(shape)),
                );
            }
        }
        self.complaints.lost |= !is_whole;
        is_whole
    }

    /// Complains of a key that is there already.
    fn repeated(&mut self, member: &Member, written: &[(Node, Node)], name: &Node) {
        let is_it = |(name, _): &&(Node, Node)| is_key_of(member, name);
        let first = written.iter().find(is_it);
        let line = first.map_or(0, |(first, _)| first.mark.line);
        let key = key(member.name);
        self.complaints.add(
            name.mark,
            format!("`{key}` is there already, in line {line}"),
        );
    }

    fn pairs(&mut self, name: &'static Member, value: &'static Member, node: &Node) -> bool {
        if node.is_null() {
            return true;
        }
        let Some(pairs) = mapping(node, self.complaints) else {
            return false;
        };
        let mut seen: HashMap<&str, u32, RandomState> = HashMap::default();
        for (key, written) in pairs {
            if let Some(text) = key.as_text()
                && let Some(line) = seen.insert(text, key.mark.line)
            {
                seen.insert(text, line);
                let text = text.escape_debug();
                let why = format!("`{text}` is there already, in line {line}");
                self.complaints.add(key.mark, why);
                self.omit(key);
                continue;
            }
            self.pair((name, key), (value, written));
        }
        true
    }

    fn pair(&mut self, (name, key): (&Member, &Node), (value, written): (&Member, &Node)) {
        let has_key = self.fits(name.shape(), key);
        let says_nothing = written.is_null() && !value.required;
        let has_value = !says_nothing && self.fits(value.shape(), written);
        // The others keep their places.
        self.complaints.lost |= !has_key || !(has_value || says_nothing);
        if !has_value {
            self.omit(written);
        }
        if !has_key || (!has_value && value.required) {
            self.omit(key);
        }
    }

    fn sequence(&mut self, element: &'static Shape, node: &Node) -> bool {
        if node.is_null() {
            return true;
        }
        let Content::Sequence(nodes) = &node.content else {
            let why = format!("a list is expected, not {}", what(node));
            self.complaints.add(node.mark, why);
            return false;
        };
        for node in nodes {
            if !self.fits(element, node) {
                self.omit(node);
            }
        }
        true
    }
}

/// Which members of a structure were seen. None has as many as there are bits.
#[derive(Default)]
struct Seen(u64);

impl Seen {
    /// Notes a member, and tells whether it is the first time.
    fn insert(&mut self, index: usize) -> bool {
        let is_new = !self.contains(index);
        self.0 |= 1 << index;
        is_new
    }

    fn contains(&self, index: usize) -> bool {
        self.0 & (1 << index) != 0
    }
}

/// Says what something is missing in.
fn of(shape: &Shape) -> String {
    let what = shape.text.lines().next().unwrap_or_default();
    match what.trim_end_matches('.') {
        "" => String::new(),
        what => {
            let mut letters = what.chars();
            let first = letters.next().into_iter().flat_map(char::to_lowercase);
            format!(" in {}", first.chain(letters).collect::<String>())
        }
    }
}

/// Returns which member a key names.
fn known(
    members: &'static [Member],
    next: usize,
    name: &Node,
    complaints: &mut Complaints,
) -> Option<usize> {
    let text = name.as_text();
    let found = place(members, next, |member| is_key_of(member, name));
    if found.is_none() {
        let keys: Vec<_> = members.iter().map(|member| key(member.name)).collect();
        let why = match text {
            // What will not be told needs no advice.
            Some(_) if complaints.are_many() => "unknown key".to_owned(),
            Some(text) => format!(
                "unknown key `{}`{}",
                text.escape_debug(),
                instead(text, &keys)
            ),
            None => "a key is a text".to_owned(),
        };
        complaints.add(name.mark, why);
    }
    found
}

/// Says what could have been meant.
fn instead(text: &str, names: &[String]) -> String {
    let close = similar::close_names(text, names.iter().map(String::as_str));
    match close.first() {
        Some(name) => format!("; did you mean `{name}`?"),
        None => {
            let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
            format!("; known here: {}", names.join(", "))
        }
    }
}

/// Tells whether a key is that of a member.
pub(super) fn is_key_of(member: &Member, name: &Node) -> bool {
    name.as_text().is_some_and(|text| is_key(member.name, text))
}

fn mapping<'a>(node: &'a Node, complaints: &mut Complaints) -> Option<&'a [(Node, Node)]> {
    match &node.content {
        Content::Mapping(pairs) => Some(pairs),
        _ => {
            complaints.add(
                node.mark,
                format!("a mapping is expected, not {}", what(node)),
            );
            None
        }
    }
}

/// Says what a node is.
fn what(node: &Node) -> &'static str {
    match &node.content {
        Content::Scalar { .. } if node.is_null() => "nothing",
        Content::Scalar { .. } => "a text",
        Content::Sequence(_) => "a list",
        Content::Mapping(_) => "a mapping",
    }
}

fn scalar(shape: &Shape, node: &Node, complaints: &mut Complaints) -> bool {
    let Some(text) = node.as_text() else {
        complaints.add(node.mark, format!("a text is expected, not {}", what(node)));
        return false;
    };
    let why = match &shape.kind {
        Kind::String { min, max, pattern } => {
            if let Some(why) = misfit(text, *min, *max, *pattern) {
                complaints.add(node.mark, why);
            }
            None
        }
        Kind::Enum(choices) => no_choice(text, choices),
        Kind::Integer { min, max } => no_number(text, *min, *max),
        Kind::Boolean => truth(text).is_none().then(|| {
            let text = text.escape_debug();
            format!("`true` or `false` is expected, not `{text}`")
        }),
        Kind::Structure(_) | Kind::List(_) | Kind::Timestamp => None,
    };
    let fits = why.is_none();
    if let Some(why) = why {
        complaints.add(node.mark, why);
    }
    fits
}

/// Says why a text doesn't fit.
fn misfit(
    text: &str,
    min: Option<u64>,
    max: Option<u64>,
    pattern: Option<&Pattern>,
) -> Option<String> {
    let length = text.chars().count() as u64;
    if min.is_some_and(|min| length < min) {
        return Some(format!(
            "too short: {length} letters, and at least {} are needed",
            min.unwrap_or_default()
        ));
    }
    if let Some(max) = max.filter(|max| length > *max) {
        return Some(format!(
            "too long: {length} letters, and at most {max} are allowed"
        ));
    }
    let pattern = pattern.filter(|pattern| !(pattern.matches)(text))?;
    Some(format!(
        "`{}` does not match `{}`",
        text.escape_debug(),
        pattern.text
    ))
}

/// Says why a text is no choice.
fn no_choice(text: &str, choices: &Choices) -> Option<String> {
    if choices.all.contains(&text) {
        return None;
    }
    let names: Vec<_> = choices.all.iter().map(ToString::to_string).collect();
    Some(format!(
        "`{}` is none of the choices{}",
        text.escape_debug(),
        instead(text, &names)
    ))
}

/// Says why a text is no number within bounds.
fn no_number(text: &str, min: Option<i64>, max: Option<i64>) -> Option<String> {
    let Some(number) = number(text) else {
        let text = text.escape_debug();
        return Some(format!("a whole number is expected, not `{text}`"));
    };
    if let Some(min) = min.filter(|min| number < *min) {
        return Some(format!("{number} is less than {min}"));
    }
    if let Some(max) = max.filter(|max| number > *max) {
        return Some(format!("{number} is greater than {max}"));
    }
    None
}

/// Returns the number that a text stands for.
pub(super) fn number(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// Returns whether a text stands for what is true.
pub(super) fn truth(text: &str) -> Option<bool> {
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}
