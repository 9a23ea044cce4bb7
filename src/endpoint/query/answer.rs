//! What answers look like.

use organizations::Operation;
use shape::{Kind, Shape, Value};

use super::api::namespace;
use super::xml::Writer;

/// Returns the document that answers a call.
pub fn answer(operation: &Operation, value: &Value, request_id: &str) -> String {
    let mut document = Writer::default();
    let name = operation.name();
    let response = format!("{name}Response");
    let result = format!("{name}Result");
    let namespace = namespace(operation.api());
    document.inside_of(&response, namespace, |document| {
        if let Some(output) = operation.output() {
            document.element(&result, output, value);
        }
        document.inside("ResponseMetadata", |document| {
            document.text("RequestId", request_id);
        });
    });
    document.finish()
}

impl Writer {
    /// Writes a value as its shape is.
    fn element(&mut self, name: &str, shape: &Shape, value: &Value) {
        match (&shape.kind, value) {
            (Kind::Structure(members), Value::Map(given)) => self.inside(name, |document| {
                // STS writes ARNs first, whatever the model's order.
                let (arns, others): (Vec<_>, Vec<_>) =
                    members.iter().partition(|member| member.name == "Arn");
                for member in arns.into_iter().chain(others) {
                    if let Some(value) = given.get(member.name) {
                        document.element(member.name, member.shape(), value);
                    }
                }
            }),
            (Kind::List(element), Value::List(values)) => self.inside(name, |document| {
                for value in values {
                    document.element("member", element(), value);
                }
            }),
            (_, Value::String(text)) => self.text(name, text),
            (_, Value::Integer(number)) => self.text(name, &number.to_string()),
            (_, Value::Boolean(truth)) => self.text(name, &truth.to_string()),
            // No answer of these services has anything else.
            _ => {}
        }
    }
}
