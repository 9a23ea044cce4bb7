//! Data as a table: a row for each element of a list, or for each member of an object.

use comfy_table::Table;
use comfy_table::presets::UTF8_FULL_CONDENSED;
use reference::{json, shown};
use shape::{Map, Value};

/// Draws data as a table.
pub(super) fn draw(data: &Value) -> Table {
    match data {
        Value::Map(members) if members.len() == 1 => {
            let list = members.values().next().and_then(Value::as_list);
            list.map_or_else(|| of_members(data), of_elements)
        }
        Value::List(elements) => of_elements(elements),
        _ => of_members(data),
    }
}

fn of_elements(elements: &[Value]) -> Table {
    let rows: Option<Vec<_>> = elements.iter().map(Value::as_list).collect();
    match rows {
        Some(rows) if !rows.is_empty() => of_rows(&rows),
        _ => of_objects(elements),
    }
}

/// Draws lists, as a query selects them: a row for each, without a header since nothing has a name.
fn of_rows(rows: &[&[Value]]) -> Table {
    let mut table = empty();
    table.add_rows(rows.iter().map(|row| row.iter().map(cell)));
    table
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
