//! Builds the sections of a table from a value (`cli.md` section 10.5.1).

use std::borrow::Cow;
use std::collections::BTreeSet;

use reference::shown;
use shape::{Map, Value};

use super::section::Section;

/// Returns the sections of a value; none if there is nothing in it to show.
pub(super) fn sections(title: &str, value: &Value) -> Result<Vec<Section>, String> {
    let mut table = Table(Vec::new());
    table.build(Some(title), value, 0)?;
    Ok(table.0)
}

/// The sections built so far. The last one grows.
struct Table(Vec<Section>);

impl Table {
    /// Shows a value, in a section of its own if it has a title.
    fn build(&mut self, title: Option<&str>, value: &Value, level: usize) -> Result<(), String> {
        if value.is_falsy() {
            return Ok(());
        }
        if title.is_some() {
            self.0.push(Section::new(title, level));
        }
        match value {
            Value::Map(members) => self.map(members, level),
            Value::List(elements) if matches!(elements.first(), Some(Value::Map(_))) => {
                self.objects(title, elements, level)
            }
            Value::List(elements) => elements
                .iter()
                .try_for_each(|element| self.element(element)),
            _ => Ok(()),
        }
    }

    /// Shows an element of a list that does not begin with an object.
    fn element(&mut self, element: &Value) -> Result<(), String> {
        match element {
            Value::List(inner) if inner.iter().any(Value::is_container) => {
                self.build(None, element, 0)
            }
            Value::List(inner) => self
                .section()
                .add_row(inner.iter().map(shown::plain).collect()),
            // Python iterates over the keys of a dict.
            Value::Map(members) => self
                .section()
                .add_row(members.keys().map(str::to_owned).collect()),
            scalar => self.section().add_row(vec![shown::plain(scalar)]),
        }
    }

    fn map(&mut self, members: &Map, level: usize) -> Result<(), String> {
        let names = Names::of([members]);
        let mut headers = names.headers();
        let row = names.row(members);
        match headers.len() {
            0 => {}
            1 => {
                headers.extend(row);
                self.section().add_row(headers)?;
            }
            _ => {
                self.section().set_headers(headers)?;
                self.section().add_row(row)?;
            }
        }
        self.containers(members, &names, level)
    }

    fn objects(
        &mut self,
        title: Option<&str>,
        elements: &[Value],
        level: usize,
    ) -> Result<(), String> {
        let rows = elements.iter().map(members);
        let rows = rows.collect::<Result<Vec<_>, _>>()?;
        let names = Names::of(rows.iter().map(Cow::as_ref));
        must_agree(elements, &names)?;
        self.section().set_headers(names.headers())?;
        for (index, members) in rows.iter().enumerate() {
            // What is in the containers has come between, so the headers are needed again.
            if index > 0 && !names.containers.is_empty() {
                self.0.push(Section::new(title, level));
                self.section().set_headers(names.headers())?;
            }
            self.section().add_row(names.row(members))?;
            self.containers(members, &names, level)?;
        }
        Ok(())
    }

    fn containers(&mut self, members: &Map, names: &Names<'_>, level: usize) -> Result<(), String> {
        let present = names
            .containers
            .iter()
            .filter_map(|name| Some((*name, members.get(name)?)));
        for (name, value) in present {
            self.build(Some(name), value, level + 1)?;
        }
        Ok(())
    }

    fn section(&mut self) -> &mut Section {
        self.0
            .last_mut()
            .expect("the first thing built has a title")
    }
}

/// Returns the members of an element among objects; a list of numbers counts as one without members.
///
/// Anything else fails as in Python, when the reference iterates over the element and indexes it with what
/// it finds.
fn members(element: &Value) -> Result<Cow<'_, Map>, String> {
    match element {
        Value::Map(members) => Ok(Cow::Borrowed(members)),
        Value::String(text) if text.is_empty() => Ok(Cow::Owned(Map::new())),
        Value::String(_) => Err("string indices must be integers, not 'str'".to_owned()),
        Value::List(elements) => {
            let mut indices = elements.iter();
            indices.try_for_each(|index| must_be_index(index, elements.len()))?;
            Ok(Cow::Owned(Map::new()))
        }
        scalar => Err(format!("'{}' object is not iterable", shown::class(scalar))),
    }
}

/// Refuses an element of a list that is not the index of one.
fn must_be_index(index: &Value, length: usize) -> Result<(), String> {
    let index = match index {
        Value::Boolean(index) => i64::from(*index),
        Value::Integer(index) => *index,
        Value::Huge(_) => return Err("cannot fit 'int' into an index-sized integer".to_owned()),
        other => {
            let class = shown::class(other);
            return Err(format!(
                "list indices must be integers or slices, not {class}"
            ));
        }
    };
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    if (-length..length).contains(&index) {
        return Ok(());
    }
    Err("list index out of range".to_owned())
}

/// Refuses elements that can't be indexed by the names of members that the others have. As in Python, the
/// names are sorted first, and then looked up.
fn must_agree(elements: &[Value], names: &Names<'_>) -> Result<(), String> {
    let number = elements.iter().find_map(first_number);
    if let Some(number) = number
        && !names.scalars.is_empty()
    {
        let class = shown::class(number);
        return Err(format!(
            "'<' not supported between instances of '{class}' and 'str'"
        ));
    }
    if number.is_some() || !names.scalars.is_empty() {
        elements.iter().try_for_each(must_have_members)?;
    }
    Ok(())
}

/// Returns the first number of a list, which Python takes for the name of a member.
fn first_number(element: &Value) -> Option<&Value> {
    element.as_list().and_then(<[Value]>::first)
}

/// Refuses what passed for an object without members where members are asked for.
fn must_have_members(element: &Value) -> Result<(), String> {
    match element {
        Value::Map(_) => Ok(()),
        _ => Err(format!(
            "'{}' object has no attribute 'get'",
            shown::class(element)
        )),
    }
}

/// The names of members that are a scalar or a container in any of some objects, sorted.
struct Names<'a> {
    scalars: BTreeSet<&'a str>,
    containers: BTreeSet<&'a str>,
}

impl<'a> Names<'a> {
    fn of(objects: impl IntoIterator<Item = &'a Map>) -> Self {
        let members = objects.into_iter().flat_map(Map::iter);
        let (containers, scalars): (Vec<_>, Vec<_>) =
            members.partition(|(_, value)| value.is_container());
        let names =
            |members: Vec<(&'a str, &Value)>| members.into_iter().map(|(name, _)| name).collect();
        Self {
            scalars: names(scalars),
            containers: names(containers),
        }
    }

    fn headers(&self) -> Vec<String> {
        self.scalars.iter().map(|name| (*name).to_owned()).collect()
    }

    /// Returns the cells of an object.
    fn row(&self, members: &Map) -> Vec<String> {
        let cell = |name: &&str| members.get(name).map(shown::plain).unwrap_or_default();
        self.scalars.iter().map(cell).collect()
    }
}
