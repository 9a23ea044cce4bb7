//! Errors that have a code: what each form of them says (`cli.md` section 11.2).

use reference::shown;
use shape::{Map, Value};

use crate::exit::Exit;

/// An error that has a code.
#[derive(Debug)]
pub struct Report {
    pub(super) code: String,
    /// What went wrong; a service may send anything but a text.
    pub(super) message: Value,
    /// The operation that the service refused, and how often the call was made again.
    pub(super) refused: Option<Refused>,
    pub(super) exit: Exit,
}

/// A call that the service refused.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) operation: &'static str,
    pub(super) retries: Option<u64>,
    /// What the exception carries besides its message; none if the answer had no body.
    pub(super) details: Option<Map>,
}

impl Report {
    pub(super) fn legacy(&self) -> String {
        match &self.refused {
            Some(refused) => self.refusal(refused),
            None => shown::plain(&self.message),
        }
    }

    pub(super) fn enhanced(&self) -> String {
        match &self.refused {
            Some(refused) => self.refusal(refused),
            None => {
                let message = shown::plain(&self.message);
                format!("An error occurred ({}): {message}", self.code)
            }
        }
    }

    /// Returns what an exception carries besides its message, a line each; nothing if there is none.
    pub(super) fn details(&self) -> Vec<String> {
        match self.carried() {
            Some(carried) if !carried.is_empty() => details(carried),
            _ => Vec::new(),
        }
    }

    fn refusal(&self, refused: &Refused) -> String {
        sentence(
            &self.code,
            refused.operation,
            refused.retries,
            &shown::plain(&self.message),
        )
    }

    fn carried(&self) -> Option<&Map> {
        self.refused.as_ref()?.details.as_ref()
    }

    /// Returns the error as an object; the body of a refusal puts the message first.
    pub(super) fn object(&self) -> Value {
        let mut object = Map::new();
        match self.carried() {
            Some(carried) => {
                object.push("Message", self.message.clone());
                object.push("Code", self.code.as_str());
                for (name, value) in carried.clone() {
                    object.push(name, value);
                }
            }
            None => {
                object.push("Code", self.code.as_str());
                object.push("Message", self.message.clone());
            }
        }
        object.into()
    }
}

/// Returns the sentence that says what the service refused, and why.
pub(super) fn sentence(code: &str, operation: &str, retries: Option<u64>, message: &str) -> String {
    let retries = retries.map(|retries| format!(" (reached max retries: {retries})"));
    let retries = retries.unwrap_or_default();
    format!("An error occurred ({code}) when calling the {operation} operation{retries}: {message}")
}

fn details(details: &Map) -> Vec<String> {
    let mut lines = vec!["\nAdditional error details:\n".to_owned()];
    let mut all_shown = true;
    for (name, value) in details.iter() {
        let value = brief(value);
        all_shown &= value.is_some();
        let value = value.as_deref().unwrap_or("<complex value>");
        lines.push(format!("{name}: {value}\n"));
    }
    if !all_shown {
        lines.push(
            "Use \"--cli-error-format json\" or another error format to see the full details.\n"
                .to_owned(),
        );
    }
    lines
}

/// Returns a value on one line, if it is scalar or a container of a few scalars.
fn brief(value: &Value) -> Option<String> {
    const MOST: usize = 4;
    match value {
        Value::List(elements) => {
            let few = elements.len() <= MOST && !elements.iter().any(Value::is_container);
            let shown = || {
                elements
                    .iter()
                    .map(shown::plain)
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            few.then(|| format!("[{}]", shown()))
        }
        Value::Map(members) => {
            let few = members.len() <= MOST && !members.values().any(Value::is_container);
            let pair = |(name, value)| format!("{name}: {}", shown::plain(value));
            few.then(|| {
                format!(
                    "{{{}}}",
                    members.iter().map(pair).collect::<Vec<_>>().join(", ")
                )
            })
        }
        scalar => Some(shown::plain(scalar)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn details_keep_their_blanks() {
        let members: Map = [("Reason", " x ")].into_iter().collect();
        assert_eq!(
            details(&members),
            ["\nAdditional error details:\n", "Reason:  x \n"]
        );
    }
}
