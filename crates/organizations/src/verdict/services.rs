//! The services whose actions policies name.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use crate::error::StateError;
use crate::language::Document;
use crate::state::{Kind, Record, State};

/// Returns the prefixes of the actions that the service control and resource control policies of a state name, in
/// lower case and in order.
pub fn services(state: &dyn State) -> Result<BTreeSet<String>, StateError> {
    let mut services = BTreeSet::new();
    state.scan(Kind::Policy, None, &mut |record| {
        if let Record::Policy(policy) = record
            && policy.r#type.authorization().is_some()
            && let Some(document) = Document::read(policy.content.as_str())
        {
            let statements = document.statements.iter();
            let actions = statements.flat_map(|statement| &statement.action_names);
            services.extend(actions.filter_map(|action| service(action)));
        }
        ControlFlow::Continue(())
    })?;
    Ok(services)
}

fn service(action: &str) -> Option<String> {
    let (service, _) = action.split_once(':')?;
    (!service.contains(['*', '?'])).then(|| service.to_ascii_lowercase())
}
