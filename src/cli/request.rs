//! What is sent: the input as the service wants it.

use shape::{Kind, Map, Shape, Value};

use super::failure::Failure;
use super::values::Parameter;
use crate::time::Times;

/// Returns the body of a request. Times become seconds.
pub fn body(
    input: Option<&Shape>,
    parameters: &[Parameter],
    times: &Times,
) -> Result<Value, Failure> {
    let mut body = Map::new();
    for parameter in parameters {
        if let Some(member) = input.and_then(|input| input.member(&parameter.name)) {
            body.insert(member.name, sent(member.shape(), &parameter.value, times)?);
        }
    }
    Ok(body.into())
}

fn sent(shape: &Shape, value: &Value, times: &Times) -> Result<Value, Failure> {
    match shape.kind {
        Kind::Timestamp => {
            let seconds = times.sent(value).map_err(Failure::general)?;
            Ok(seconds.unwrap_or_else(|| value.clone()))
        }
        _ => Ok(value.clone()),
    }
}
