//! What is sent: the input as the service wants it.

use shape::{Kind, Map, Shape, Value};

use super::failure::Failure;
use super::values::Parameter;
use crate::time::{self, Local};

/// Returns the body of a request. Times become seconds.
pub fn body(
    input: Option<&Shape>,
    parameters: &[Parameter],
    local: &Local,
) -> Result<Value, Failure> {
    let mut body = Map::new();
    for parameter in parameters {
        if let Some(member) = input.and_then(|input| input.member(&parameter.name)) {
            body.insert(member.name, sent(member.shape(), &parameter.value, local)?);
        }
    }
    Ok(body.into())
}

fn sent(shape: &Shape, value: &Value, local: &Local) -> Result<Value, Failure> {
    match shape.kind {
        Kind::Timestamp => {
            let moment = time::read(value, local.now, local.zone());
            moment
                .map(|moment| moment.sent())
                .map_err(|error| Failure::general(error.to_string()))
        }
        _ => Ok(value.clone()),
    }
}
