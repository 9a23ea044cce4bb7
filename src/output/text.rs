//! The format `text`: records of fields between tabs, without escapes (`cli.md` section 10.4).

use std::borrow::Cow;
use std::collections::BTreeSet;

use reference::query::{Found, Member};
use reference::shown;

/// Writes a value as records. It has no records if it is empty.
pub(super) fn write(out: &mut String, value: &Found<'_>) -> Result<(), String> {
    item(out, value, None)
}

/// Writes a value; `tag` begins the records that are its own.
fn item(out: &mut String, value: &Found<'_>, tag: Option<&str>) -> Result<(), String> {
    if let Some(members) = value.members() {
        map(out, &members, tag)
    } else if let Some(elements) = value.elements() {
        list(out, &elements, tag)
    } else {
        // The reference prints no tag here (`cli.md` section 10.4).
        record(out, None, [Some(value)]);
        Ok(())
    }
}

fn is_container(value: &Found<'_>) -> bool {
    value.count().is_some()
}

/// Writes a record of an object's scalar members, and then what its containers hold.
fn map(out: &mut String, members: &[Member<'_>], tag: Option<&str>) -> Result<(), String> {
    let (rest, scalars): (Vec<_>, Vec<_>) = sorted(members.iter())
        .into_iter()
        .partition(|(_, value)| is_container(value));
    record(out, tag, scalars.into_iter().map(|(_, value)| Some(value)));
    items(out, rest)
}

/// Writes an object as [`map`] does, with one field for each column.
fn row(
    out: &mut String,
    members: &[Member<'_>],
    tag: Option<&str>,
    columns: &BTreeSet<&str>,
) -> Result<(), String> {
    let field = |column: &&str| {
        let found = members.iter().find(|(name, _)| name == column);
        found.map(|(_, value)| value)
    };
    record(out, tag, columns.iter().map(field));
    let rest = members
        .iter()
        .filter(|(name, _)| !columns.contains(&**name));
    items(out, sorted(rest))
}

fn items(out: &mut String, members: Vec<&Member<'_>>) -> Result<(), String> {
    let mut members = members.into_iter();
    members.try_for_each(|(name, value)| item(out, value, Some(&name.to_uppercase())))
}

/// Returns members in the order of their names.
fn sorted<'a, 'b>(members: impl Iterator<Item = &'b Member<'a>>) -> Vec<&'b Member<'a>>
where
    'a: 'b,
{
    let mut sorted: Vec<_> = members.collect();
    sorted.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    sorted
}

fn list(out: &mut String, elements: &[Found<'_>], tag: Option<&str>) -> Result<(), String> {
    // One object is enough for the reference to treat all elements as objects, and then to crash on
    // any that is none.
    if elements.iter().any(|element| element.members().is_some()) {
        return table(out, elements, tag);
    }
    let scalars = elements.iter().filter(|element| !is_container(element));
    let scalars = scalars.map(Some);
    // With a tag the reference writes a line for each scalar, without one a single line for all.
    match tag {
        None => record(out, None, scalars),
        Some(_) => scalars.for_each(|scalar| record(out, tag, [scalar])),
    }
    let mut lists = elements.iter().filter(|element| is_container(element));
    lists.try_for_each(|list| item(out, list, tag))
}

/// Writes objects as records that have the same fields: those that are a scalar in any of them.
fn table(out: &mut String, elements: &[Found<'_>], tag: Option<&str>) -> Result<(), String> {
    let rows = elements.iter().map(|element| {
        element.members().ok_or_else(|| {
            let class = shown::class(&element.value());
            format!("'{class}' object has no attribute 'items'")
        })
    });
    let rows = rows.collect::<Result<Vec<Cow<'_, [_]>>, _>>()?;
    let members = rows.iter().flat_map(|members| members.iter());
    let columns = members
        .filter(|(_, value)| !is_container(value))
        .map(|(name, _)| &**name)
        .collect();
    rows.iter()
        .try_for_each(|members| row(out, members, tag, &columns))
}

/// Writes a record, if it has a field; the tag is one more in front. An absent field is empty.
fn record<'a, 'b>(
    out: &mut String,
    tag: Option<&str>,
    fields: impl IntoIterator<Item = Option<&'b Found<'a>>>,
) where
    'a: 'b,
{
    let mut fields = fields.into_iter();
    let Some(first) = fields.next() else {
        return;
    };
    if let Some(tag) = tag {
        out.extend([tag, "\t"]);
    }
    field(out, first);
    for next in fields {
        out.push('\t');
        field(out, next);
    }
    out.push('\n');
}

fn field(out: &mut String, value: Option<&Found<'_>>) {
    if let Some(value) = value {
        shown::push_plain(&value.value(), out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reference::json::parse;

    fn text(json: &str) -> String {
        let mut out = String::new();
        write(&mut out, &(&parse(json).unwrap()).into()).unwrap();
        out
    }

    #[test]
    fn scalars_stand_in_one_record_and_containers_behind_it() {
        let value = r#"{"B": 1, "a": true, "_": null, "l": [1, 2], "m": {"x": 1.0}, "e": {}}"#;
        assert_eq!(text(value), "1\tNone\tTrue\nL\t1\nL\t2\nM\t1.0\n");
    }

    #[test]
    fn objects_of_a_list_have_the_same_fields() {
        let value = r#"{"Tags": [{"Key": "a", "Value": "b"}, {"Value": "c", "X": []}]}"#;
        assert_eq!(text(value), "TAGS\ta\tb\nTAGS\t\tc\n");
        assert_eq!(text(r#"[{"a": 1}, {"a": [1, "x"]}]"#), "1\n[1, 'x']\n");
    }

    #[test]
    fn scalars_of_a_list_stand_on_one_line_only_without_a_tag() {
        assert_eq!(text(r#"["a", "b", [1, 2], []]"#), "a\tb\n1\t2\n");
        assert_eq!(text(r#"{"k": ["a", [1, 2]]}"#), "K\ta\nK\t1\nK\t2\n");
    }

    #[test]
    fn what_is_no_object_among_objects_crashes() {
        let mut out = String::new();
        let crash = write(
            &mut out,
            &(&parse(r#"{"a": 1, "l": [{"b": 2}, "x"]}"#).unwrap()).into(),
        );
        assert_eq!(
            crash,
            Err("'str' object has no attribute 'items'".to_owned())
        );
        assert_eq!(out, "1\n");
    }
}
