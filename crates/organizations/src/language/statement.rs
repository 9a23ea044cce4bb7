//! Statements: what they are about, and whether they apply to a request.

use std::sync::OnceLock;

use super::arn::{ResourceParts, ResourcePattern};
use super::condition::Test;
use super::glob::Glob;
use super::keys::{Keys, Noting};
use super::selection::Selection;
use super::truth::Truth;

/// What a statement does where it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    Allow,
    Deny,
}

/// A statement of a policy.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    /// What its author calls it.
    pub(crate) sid: Option<String>,
    pub(crate) effect: Effect,
    /// Whom it is about; `*` for everybody. Nobody, where the type of policy doesn't say it.
    pub(crate) principals: Vec<String>,
    /// Its actions, in lower case.
    pub(crate) actions: Selection<Glob>,
    /// Its actions, as they are written.
    pub(crate) action_names: Vec<String>,
    /// Its resources; without any it is about all of them.
    pub(super) resources: Option<Resources>,
    /// All must hold.
    pub(crate) condition: Vec<Test>,
}

/// The resources that a statement is about.
#[derive(Debug, Clone)]
pub(super) struct Resources {
    /// As they are written.
    names: Vec<String>,
    /// Whether they are left out, as `NotResource` says.
    inverted: bool,
    /// Whether `${` begins a variable.
    variables: bool,
    /// Compiled when they are first asked for: most statements are about other actions.
    selection: OnceLock<Selection<ResourcePattern>>,
}

impl Resources {
    pub(super) fn new(names: Vec<String>, inverted: bool, variables: bool) -> Self {
        Self {
            names,
            inverted,
            variables,
            selection: OnceLock::new(),
        }
    }

    fn selection(&self) -> &Selection<ResourcePattern> {
        self.selection.get_or_init(|| {
            let read = |name: &String| ResourcePattern::read(name, self.variables);
            Selection {
                inverted: self.inverted,
                patterns: self.names.iter().map(read).collect(),
            }
        })
    }
}

/// What is asked.
#[derive(Clone, Copy)]
pub(crate) struct Request<'a> {
    /// The action, in lower case.
    pub(crate) action: &'a str,
    /// The resource.
    pub(crate) resource: ResourceParts<'a>,
    /// What conditions and variables ask for.
    pub(crate) keys: &'a dyn Keys,
}

/// Whether a statement applies to a request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fit<'a> {
    /// Whether it does.
    pub(crate) truth: Truth,
    /// The first part that doesn't fit, or of which it can't be told.
    pub(crate) missed: Option<Part<'a>>,
}

/// A part of a statement.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part<'a> {
    Action,
    Resource,
    Condition(&'a Test),
}

impl Statement {
    /// Tells whether it applies to a request, whoever makes it.
    pub(crate) fn fit(&self, request: &Request<'_>) -> Fit<'_> {
        let mut unknown = None;
        let parts = std::iter::once(Part::Action).chain([Part::Resource]);
        for part in parts.chain(self.condition.iter().map(Part::Condition)) {
            match self.part_fits(part, request) {
                Truth::Yes => {}
                Truth::Unknown => unknown = unknown.or(Some(part)),
                Truth::No => {
                    let missed = Some(part);
                    return Fit {
                        truth: Truth::No,
                        missed,
                    };
                }
            }
        }
        Fit {
            truth: unknown.map_or(Truth::Yes, |_| Truth::Unknown),
            missed: unknown,
        }
    }

    fn part_fits(&self, part: Part<'_>, request: &Request<'_>) -> Truth {
        match part {
            Part::Action => self.selects_action(request.action).into(),
            Part::Resource => self.resources.as_ref().map_or(Truth::Yes, |resources| {
                resources
                    .selection()
                    .selects(|pattern| pattern.matches(&request.resource, request.keys))
            }),
            Part::Condition(test) => test.holds(request.keys),
        }
    }

    /// Returns its resources, as they are written.
    pub(crate) fn resource_names(&self) -> &[String] {
        self.resources
            .as_ref()
            .map_or(&[], |resources| &resources.names)
    }

    /// Returns the keys, in lower case, without which it can't be told whether it applies.
    pub(crate) fn unknown_keys(&self, request: &Request<'_>) -> Vec<String> {
        let keys = Noting::of(request.keys);
        let noted = Request {
            keys: &keys,
            ..*request
        };
        self.fit(&noted);
        keys.unknown.into_inner()
    }

    /// Tells whether it is about an action, in lower case.
    pub(crate) fn selects_action(&self, action: &str) -> bool {
        let matches = self
            .actions
            .patterns
            .iter()
            .any(|pattern| pattern.matches(action));
        matches != self.actions.inverted
    }

    /// Tells whether it applies wherever another does, as far as that can be seen: their actions and
    /// resources by their wildcards, their conditions by what is written.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        let resources = match (&self.resources, &other.resources) {
            (None, _) => true,
            (Some(one), Some(other)) => {
                let everything = ResourcePattern::Everything;
                let [one, other] = [one, other].map(Resources::selection);
                one.includes(other, &everything, ResourcePattern::includes)
            }
            (Some(_), None) => false,
        };
        let mut tests = self.condition.iter();
        self.actions
            .includes(&other.actions, &Glob::new("*"), Glob::includes)
            && resources
            && tests.all(|test| other.condition.iter().any(|one| one.implies(test)))
    }
}
