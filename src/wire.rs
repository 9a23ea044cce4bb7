//! Converts a reply as it came over the wire to the value that is printed.
//!
//! The service may send members in any order, unknown ones, and nulls; what is shown has the
//! members that the shape has, in its order.

use std::mem;
use std::ptr;

use reference::shown;
use reference::time::{self, Local};
use shape::{Kind, Map, Member, Shape, Value};

/// How points in time are shown.
#[derive(Debug, Clone, Copy)]
pub enum Times<'a> {
    /// As they came.
    AsSent,
    /// As in `2016-12-13T19:14:19.257000+00:00`.
    ///
    /// In this local time.
    Iso8601(&'a Local),
}

/// Reduces a reply to the members of its shape. Scalars are not checked against it.
///
/// Where a list, structure or timestamp has another type, the error is the message of the exception with
/// which the reference crashes.
pub fn reduce(mut reply: Value, shape: &Shape, times: Times<'_>) -> Result<Value, String> {
    reduce_in_place(&mut reply, shape, times)?;
    Ok(reply)
}

fn reduce_in_place(reply: &mut Value, shape: &Shape, times: Times<'_>) -> Result<(), String> {
    match &shape.kind {
        _ if matches!(reply, Value::Null) => Ok(()),
        Kind::Structure(members) => structure(reply, members, times),
        Kind::List(element) => list(reply, element(), times),
        Kind::Timestamp => timestamp(reply, times),
        _ => Ok(()),
    }
}

fn structure(reply: &mut Value, members: &[Member], times: Times<'_>) -> Result<(), String> {
    let Value::Map(sent) = reply else {
        let class = shown::class(reply);
        return Err(format!("'{class}' object has no attribute 'get'"));
    };
    if !is_in_order(sent, members) {
        *sent = in_order(mem::take(sent), members);
    }
    let mut members = members.iter();
    for (name, value) in sent.iter_mut() {
        let member = members.find(|member| is_named(member, name));
        let member = member.expect("all are known, and in order");
        reduce_in_place(value, member.shape(), times)?;
    }
    Ok(())
}

/// Tells whether all members that were sent are known and in the order of the model, and none is null.
fn is_in_order(sent: &Map, members: &[Member]) -> bool {
    let mut members = members.iter();
    sent.iter().all(|(name, value)| {
        !matches!(value, Value::Null) && members.any(|member| is_named(member, name))
    })
}

/// Tells whether a member has a name. Names that the service sends are those of the shape itself: mostly there is
/// no need to read them.
fn is_named(member: &Member, name: &str) -> bool {
    ptr::eq(member.name, name) || member.name == name
}

/// Returns the members that are known and not null, in the order of the model.
fn in_order(mut sent: Map, members: &[Member]) -> Map {
    let mut known = Map::with_capacity(sent.len());
    for member in members {
        match sent.get_mut(member.name).map(mem::take) {
            None | Some(Value::Null) => {}
            Some(value) => known.push(member.name, value),
        }
    }
    known
}

fn list(reply: &mut Value, element: &Shape, times: Times<'_>) -> Result<(), String> {
    if !matches!(reply, Value::List(_)) {
        *reply = Value::List(elements(mem::take(reply))?);
    }
    let Value::List(elements) = reply else {
        return Ok(());
    };
    elements
        .iter_mut()
        .try_for_each(|sent| reduce_in_place(sent, element, times))
}

/// Returns the elements of a value when Python iterates over it: those of a list, the keys of a dict, the
/// characters of a string.
fn elements(reply: Value) -> Result<Vec<Value>, String> {
    match reply {
        Value::List(elements) => Ok(elements),
        Value::Map(members) => Ok(members.keys().map(Value::from).collect()),
        Value::String(text) => Ok(text.chars().map(|char| char.to_string().into()).collect()),
        _ => Err(format!("'{}' object is not iterable", shown::class(&reply))),
    }
}

fn timestamp(reply: &mut Value, times: Times<'_>) -> Result<(), String> {
    if let Times::Iso8601(local) = times {
        let moment = time::parse(reply, local).map_err(|unreadable| unreadable.to_string())?;
        *reply = moment.iso8601().into();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use organizations::operation;

    use super::*;
    use reference::json;

    fn shown(operation_name: &str, reply: &str) -> Result<String, String> {
        let shape = operation(operation_name).unwrap().output().unwrap();
        let local = Local::new(Timestamp::UNIX_EPOCH, Some("UTC".to_owned()), |_| None);
        let reply = json::parse(reply).unwrap();
        reduce(reply, shape, Times::Iso8601(&local)).map(|value| json::compact(&value))
    }

    #[test]
    fn members_are_known_ones_in_the_order_of_the_model() {
        assert_eq!(
            shown(
                "DescribeAccount",
                r#"{"Account": {"Name": true, "X": 1, "Id": 2, "Arn": null}}"#
            ),
            Ok(r#"{"Account": {"Id": 2, "Name": true}}"#.to_owned())
        );
    }

    #[test]
    fn a_null_among_elements_stays() {
        assert_eq!(
            shown(
                "ListAccounts",
                r#"{"Accounts": [null, {"Id": "2"}], "NextToken": null}"#
            ),
            Ok(r#"{"Accounts": [null, {"Id": "2"}]}"#.to_owned())
        );
    }

    #[test]
    fn what_should_contain_something_but_cannot_is_an_error() {
        assert_eq!(
            shown("DescribeAccount", r#"{"Account": []}"#),
            Err("'list' object has no attribute 'get'".to_owned())
        );
        assert_eq!(
            shown("ListAccounts", r#"{"Accounts": 5}"#),
            Err("'int' object is not iterable".to_owned())
        );
    }

    #[test]
    fn what_can_be_walked_over_passes_for_a_list() {
        let reply = r#"{"Account": {"Paths": "ab"}}"#;
        assert_eq!(
            shown("DescribeAccount", reply),
            Ok(r#"{"Account": {"Paths": ["a", "b"]}}"#.to_owned())
        );
        assert_eq!(
            shown("ListAccounts", r#"{"Accounts": {"x": 1}}"#),
            Err("'str' object has no attribute 'get'".to_owned())
        );
    }

    #[test]
    fn points_in_time_are_shown_by_the_local_clock() {
        assert_eq!(
            shown(
                "DescribeAccount",
                r#"{"Account": {"JoinedTimestamp": 1481656459.257}}"#
            ),
            Ok(
                r#"{"Account": {"JoinedTimestamp": "2016-12-13T19:14:19.257000+00:00"}}"#
                    .to_owned()
            )
        );
        assert_eq!(
            shown(
                "DescribeAccount",
                r#"{"Account": {"JoinedTimestamp": "not a time"}}"#
            ),
            Err(r#"Invalid timestamp "not a time": Unknown string format: not a time"#.to_owned())
        );
    }
}
