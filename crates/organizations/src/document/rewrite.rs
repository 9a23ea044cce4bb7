//! How the service rewrites the policies that it doesn't keep as they were sent.

use super::json::Json;

/// The version of a policy that names none.
const OLD_VERSION: &str = "2008-10-17";

/// The member that has the version.
const VERSION: &str = "Version";

/// Inserts the default version as first member of a policy that has none.
pub(crate) fn name_version(policy: &mut Json) {
    if let Json::Object(members) = policy
        && members.iter().all(|(name, _)| name != VERSION)
    {
        let version = Json::String(OLD_VERSION.to_owned());
        members.insert(0, (VERSION.to_owned(), version));
    }
}

/// Wraps the single statement of a policy in a list, if it has no list.
pub(crate) fn list_statements(policy: &mut Json) {
    let Some(statements) = policy.get_mut("Statement") else {
        return;
    };
    if statements.as_list().is_none() {
        let one = std::mem::replace(statements, Json::Null);
        *statements = Json::List(vec![one]);
    }
}

/// Visits the statements of a policy.
pub(crate) fn each_statement(policy: &mut Json, visit: &mut dyn FnMut(&mut Json)) {
    if let Some(statements) = policy.get_mut("Statement") {
        statements.each(visit);
    }
}

impl Json {
    /// Returns the member of a name, if this is an object that has it.
    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let member = members.iter_mut().find(|(member, _)| member == name);
        member.map(|(_, value)| value)
    }

    /// Visits the elements of a list; any other value counts as a list of one.
    pub(crate) fn each(&mut self, visit: &mut dyn FnMut(&mut Self)) {
        match self {
            Self::List(elements) => elements.iter_mut().for_each(visit),
            one => visit(one),
        }
    }
}
