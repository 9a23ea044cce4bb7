//! `configure import`: keys from a table that the console of AWS writes.

use reference::whitespace::{lines, strip};

use super::files::{self, Section};
use super::words::Words;
use super::writer::Setting;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::{Exit, Streams};

/// The columns that there must be, as messages name them.
const COLUMNS: [&str; 3] = ["User Name", "Access Key ID", "Secret Access key"];

/// Writes a profile for each line of a table.
pub(super) fn run(
    session: &Session<'_>,
    words: &Words,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let table = words.value("--csv").unwrap_or_default();
    let prefix = words.value("--profile-prefix").unwrap_or_default();
    files::warn_of_readers(session, streams)?;
    let users = read(table, words.has("--skip-invalid")).map_err(Failure::general)?;
    for [name, key, secret] in &users {
        let settings = [
            ("aws_access_key_id", key),
            ("aws_secret_access_key", secret),
        ]
        .map(|(name, value)| (name.to_owned(), Setting::Text(value.clone())))
        .to_vec();
        let section = Section::Named(format!("{prefix}{name}"));
        files::write(session, &section, settings)?;
    }
    writeln!(
        streams.output,
        "Successfully imported {} profile(s)",
        users.len()
    )?;
    Ok(Exit::Ok)
}

/// Reads a table: the name, key and secret of each line. Cells are not quoted: a comma always ends one.
fn read(table: &str, skips_invalid: bool) -> Result<Vec<[String; 3]>, String> {
    if strip(table).is_empty() {
        return Err("Provided CSV contains no contents".to_owned());
    }
    let mut rows = lines(table.strip_suffix('\n').unwrap_or(table));
    let headers = rows.next().unwrap_or_default().split(',');
    let headers: Vec<_> = headers.map(header).collect();
    let mut places = [0; 3];
    for (place, column) in places.iter_mut().zip(COLUMNS) {
        let found = headers.iter().position(|found| *found == header(column));
        *place = found.ok_or_else(|| format!("Expected header \"{column}\" not found"))?;
    }
    let mut users = Vec::new();
    for (number, row) in rows.enumerate() {
        match user(row, places) {
            Ok(user) => users.push(user),
            Err(_) if skips_invalid => {}
            Err(why) => return Err(format!("Failed to parse entry #{}: {why}", number + 1)),
        }
    }
    Ok(users)
}

/// Returns a column's name as names are compared.
fn header(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    strip(&text.to_lowercase()).to_owned()
}

fn user(row: &str, places: [usize; 3]) -> Result<[String; 3], String> {
    let cells: Vec<_> = row.split(',').map(strip).collect();
    let mut user = [const { String::new() }; 3];
    for (at, (place, column)) in places.into_iter().zip(COLUMNS).enumerate() {
        let cell = cells.get(place).filter(|cell| !cell.is_empty());
        let cell = cell.ok_or_else(|| format!("Row missing value for header \"{column}\""))?;
        (*cell).clone_into(&mut user[at]);
    }
    Ok(user)
}
