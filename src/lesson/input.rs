//! The input of a call, from YAML. The shape of the input decides the types of scalars.

use shape::{Kind, Map, Shape, Value};

use super::mistake::Mistake;
use super::yaml::{Content, Node, Pairs, place};

/// Converts a node to a value of a shape.
pub(super) fn value(node: Node<'_>, shape: &Shape) -> Result<Value, Mistake> {
    let wrong = |what: &str| Mistake::at(place(node), what);
    match (&shape.kind, node.content()) {
        (Kind::Structure(_), Content::Mapping(pairs)) => Ok(structure(pairs, shape)?.into()),
        (Kind::Structure(_), _) => Err(wrong("not a mapping")),
        (Kind::List(element), Content::Sequence(nodes)) => {
            let values = nodes.map(|node| value(node, element()));
            Ok(values.collect::<Result<Vec<_>, _>>()?.into_iter().collect())
        }
        (Kind::List(_), _) => Err(wrong("not a list")),
        (_, Content::Scalar { text, .. }) => scalar(text, shape).map_err(wrong),
        _ => Err(wrong("not a single value")),
    }
}

/// Converts pairs to the members of a structure. A missing required member is refused.
pub(super) fn structure(pairs: Pairs<'_>, shape: &Shape) -> Result<Map, Mistake> {
    let mut members = Map::new();
    for (key, node) in pairs {
        let member = key.as_text().and_then(|name| shape.member(name));
        let Some(member) = member else {
            let known: Vec<_> = shape.members().iter().map(|one| one.name).collect();
            let what = format!("no member of the input, which has {}", known.join(", "));
            return Err(Mistake::at(place(key), what));
        };
        members.insert(member.name, value(node, member.shape())?);
    }
    Ok(members)
}

/// Returns the name of a required member that is missing.
pub(super) fn missing(members: &Map, shape: &Shape) -> Option<&'static str> {
    let mut required = shape.members().iter().filter(|member| member.required);
    let missing = required.find(|member| members.get(member.name).is_none());
    missing.map(|member| member.name)
}

fn scalar(text: &str, shape: &Shape) -> Result<Value, &'static str> {
    match &shape.kind {
        Kind::Boolean => match text {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => Err("neither `true` nor `false`"),
        },
        Kind::Integer { .. } => {
            let number = text.parse::<i64>().map_err(|_| "not a whole number")?;
            Ok(number.into())
        }
        Kind::Enum(choices) if !choices.all.contains(&text) => Err("none of the values there are"),
        Kind::Timestamp => Err("a time can't be given here"),
        _ => Ok(text.into()),
    }
}
