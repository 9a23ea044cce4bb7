//! Tables: data as one, with a row for each element of a list or each member of an object; and columns without
//! lines for people.

use comfy_table::presets::{NOTHING, UTF8_FULL_CONDENSED};
use comfy_table::{ColumnConstraint, ContentArrangement, Table};
use reference::{json, shown};
use shape::{Map, Value};

/// Draws data as a table, not wider than the terminal if there is one.
pub(super) fn draw(data: &Value, columns: Option<usize>) -> Table {
    let mut table = match data {
        Value::Map(members) if members.len() == 1 => {
            let list = members.values().next().and_then(Value::as_list);
            list.map_or_else(|| of_members(data), of_objects)
        }
        Value::List(elements) => of_objects(elements),
        _ => of_members(data),
    };
    if let Some(columns) = columns {
        fit(&mut table, columns);
    }
    table
}

/// Returns rows in columns below their heads, in lines that are so wide at most. The first column holds what is
/// copied, and is as wide as that.
pub(super) fn in_columns(head: &[&str], rows: Vec<Vec<String>>, width: usize) -> Vec<String> {
    let mut table = Table::new();
    table.load_preset(NOTHING);
    table.set_header(head);
    table.add_rows(rows);
    fit(&mut table, width);
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    if let Some(first) = table.column_mut(0) {
        first.set_constraint(ColumnConstraint::ContentWidth);
    }
    let lines = table.lines();
    lines.map(|line| line.trim_end().to_owned()).collect()
}

/// Breaks words in cells where the lines would be wider.
fn fit(table: &mut Table, width: usize) {
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
}

fn of_objects(elements: &[Value]) -> Table {
    let mut names: Vec<&str> = Vec::new();
    for name in elements
        .iter()
        .filter_map(Value::as_map)
        .flat_map(Map::keys)
    {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut table = empty();
    if names.is_empty() {
        table.add_rows(elements.iter().map(|element| [cell(element)]));
        return table;
    }
    table.set_header(&names);
    table.add_rows(elements.iter().map(|element| {
        let cells = names
            .iter()
            .map(|name| element.get(name).map_or_else(String::new, cell));
        cells.collect::<Vec<_>>()
    }));
    table
}

fn of_members(data: &Value) -> Table {
    let mut table = empty();
    match data.as_map() {
        Some(members) => table.add_rows(
            members
                .iter()
                .map(|(name, value)| [name.into(), cell(value)]),
        ),
        None => table.add_row([cell(data)]),
    };
    table
}

fn empty() -> Table {
    let mut table = Table::new();
    table.load_preset(UTF8_FULL_CONDENSED);
    table
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::List(_) | Value::Map(_) => json::compact(value),
        scalar => shown::plain(scalar),
    }
}
