//! Changes of configuration files: settings are replaced or added, and everything else stays.
//!
//! Where the new lines come to stand is the reference's choice, which goes by lines and knows less of the format
//! than whoever reads the file (`config/ini.rs`).

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use reference::shown;
use reference::whitespace::{is_space, strip};

use crate::Environment;
use crate::cli::failure::Failure;

/// The value of a setting.
#[derive(Debug, Clone)]
pub(super) enum Setting {
    /// A text.
    Text(String),
    /// Settings inside of it.
    Nested(Vec<(String, String)>),
}

/// Settings to be written.
pub(super) type Settings = Vec<(String, Setting)>;

/// How far settings inside of another stand in.
const INDENT: &str = "    ";

/// Writes settings into a section of a file, which is made if it is not there.
pub(super) fn update(
    file: &str,
    environment: &Environment<'_>,
    section: &str,
    settings: Settings,
) -> Result<(), Failure> {
    must_be_lines(section, &settings)?;
    let path = environment.folder.join(file);
    let told = |error: io::Error| refuse(&error, file);
    if !path.is_file() {
        make_folder_of(file, environment)?;
        make(&path).map_err(told)?;
        return append(&path, section, settings).map_err(told);
    }
    let mut lines = lines_of(fs::read(&path).map_err(told)?)?;
    let Some(start) = start_of(&lines, section) else {
        return append(&path, section, settings).map_err(told);
    };
    update_section(&mut lines, start, settings)?;
    fs::write(&path, lines.concat()).map_err(told)
}

/// Removes a setting from a section of a file, if it is there.
pub(super) fn remove(
    file: &str,
    environment: &Environment<'_>,
    section: &str,
    name: &str,
) -> Result<(), Failure> {
    let path = environment.folder.join(file);
    if !path.is_file() {
        return Ok(());
    }
    let told = |error: io::Error| refuse(&error, file);
    let mut lines = lines_of(fs::read(&path).map_err(told)?)?;
    let Some(start) = start_of(&lines, section) else {
        return Ok(());
    };
    let behind = lines.iter().skip(start + 1);
    let own = behind.take_while(|line| header(line).is_none());
    let is_named = |line: &String| option(line).is_some_and(|found| strip(found) == name);
    if let Some(place) = own.into_iter().position(is_named) {
        lines.remove(start + 1 + place);
        fs::write(&path, lines.concat()).map_err(told)?;
    }
    Ok(())
}

/// Returns the place of a section's header.
fn start_of(lines: &[String], section: &str) -> Option<usize> {
    let header = |line: &String| !is_comment(line) && is_header_of(line, section);
    lines.iter().position(header)
}

/// Refuses what would be more than a line.
fn must_be_lines(section: &str, settings: &Settings) -> Result<(), Failure> {
    const NOT_ALLOWED: &str = "newline characters and carriage returns are not allowed";
    let is_line = |text: &str| !text.contains(['\n', '\r']);
    let name = |what: &str, name: &str| {
        let shown = || shown::quoted_text(name);
        let refuse = || Failure::general(format!("Invalid {what}: {NOT_ALLOWED}: {}", shown()));
        is_line(name).then_some(()).ok_or_else(refuse)
    };
    let value = |key: &str, text: &str| {
        let refuse = || Failure::general(format!("Invalid value for key {key}: {NOT_ALLOWED}."));
        is_line(text).then_some(()).ok_or_else(refuse)
    };
    name("section name", section)?;
    for (key, setting) in settings {
        name("key", key)?;
        match setting {
            Setting::Text(text) => value(key, text)?,
            Setting::Nested(inner) => inner.iter().try_for_each(|(inner, text)| {
                name("key", inner)?;
                value(key, text)
            })?,
        }
    }
    Ok(())
}

/// Says what the system said of a file.
fn refuse(error: &io::Error, file: &str) -> Failure {
    let (error, file) = (shown::system_error(error), shown::quoted_text(file));
    Failure::general(format!("{error}: {file}"))
}

/// Makes the folder of a file, and those above it.
fn make_folder_of(file: &str, environment: &Environment<'_>) -> Result<(), Failure> {
    let (folder, _) = file.rsplit_once('/').unwrap_or(("", file));
    if folder.is_empty() && !file.starts_with('/') {
        // As the reference has it, the folder of a bare name is none that could be made.
        return Err(refuse(&io::Error::from_raw_os_error(2), ""));
    }
    let whole = environment.folder.join(folder);
    if whole.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(whole).map_err(|error| refuse(&error, folder))
}

/// Makes a file that only its owner may read.
fn make(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// Returns the lines of a file with their ends; any line end becomes a newline.
fn lines_of(bytes: Vec<u8>) -> Result<Vec<String>, Failure> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let place = error.utf8_error().valid_up_to();
        let byte = error.as_bytes()[place];
        Failure::general(format!(
            "'utf-8' codec can't decode byte 0x{byte:02x} in position {place}: invalid start byte"
        ))
    })?;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Ok(text.split_inclusive('\n').map(str::to_owned).collect())
}

/// Adds a section at the end of a file.
fn append(path: &Path, section: &str, settings: Settings) -> io::Result<()> {
    let ends_in_a_line = fs::read(path)?.last().is_some_and(|byte| *byte != b'\n');
    let newline = if ends_in_a_line { "\n" } else { "" };
    let settings = written(settings, "");
    let mut file = OpenOptions::new().append(true).open(path)?;
    file.write_all(format!("{newline}[{section}]\n{settings}").as_bytes())
}

/// Returns settings as lines.
fn written(settings: Settings, indent: &str) -> String {
    let mut lines = String::new();
    for (name, setting) in settings {
        match setting {
            Setting::Text(text) => lines.extend([indent, &name, " = ", &text, "\n"]),
            Setting::Nested(inner) => {
                lines.extend([indent, &name, " =\n"]);
                for (name, text) in inner {
                    lines.extend([indent, INDENT, &name, " = ", &text, "\n"]);
                }
            }
        }
    }
    lines
}

fn is_comment(line: &str) -> bool {
    strip(line).starts_with(['#', ';'])
}

/// Returns the header at the beginning of a line, with the white space before it.
fn header(line: &str) -> Option<&str> {
    let begin = line.len() - line.trim_start_matches(is_space).len();
    let name = line[begin..].strip_prefix('[')?;
    let length = name.find(']').filter(|length| *length > 0)?;
    Some(&line[..begin + length + 2])
}

fn is_header_of(line: &str, section: &str) -> bool {
    let Some(header) = header(line) else {
        return false;
    };
    let quoted = section.split_once(' ');
    header == format!("[{section}]")
        || quoted.is_some_and(|(kind, name)| header == format!("[{kind} \"{name}\"]"))
}

/// Returns what stands before the `=` or `:` of a line's setting.
fn option(line: &str) -> Option<&str> {
    let is_sign = |letter: char| letter == '=' || letter == ':';
    let line = line.trim_start_matches(is_sign);
    line.find(is_sign).map(|end| &line[..end])
}

/// Returns how far the name of a setting stands in.
fn indent_of(option: &str) -> usize {
    let begin = option.trim_start_matches(is_space);
    option.chars().count() - begin.chars().count()
}

fn insert(lines: &mut Vec<String>, at: usize, text: String) {
    lines.insert(at.min(lines.len()), text);
}

/// Writes settings into the section that begins at a line.
fn update_section(
    lines: &mut Vec<String>,
    start: usize,
    mut left: Settings,
) -> Result<(), Failure> {
    let mut last = start;
    for at in start + 1..lines.len() {
        if header(&lines[at]).is_some() {
            insert(lines, last + 1, written(left, ""));
            return Ok(());
        }
        let Some(found) = option(&lines[at]) else {
            continue;
        };
        last = at;
        let name = strip(found).to_owned();
        let Some(place) = left.iter().position(|(known, _)| *known == name) else {
            continue;
        };
        let indent = indent_of(found);
        match left.remove(place).1 {
            Setting::Text(text) => lines[at] = format!("{name} = {text}\n"),
            Setting::Nested(inner) => return update_inner(lines, at, inner, indent),
        }
    }
    if !left.is_empty() {
        if lines.last().is_some_and(|line| !line.ends_with('\n')) {
            lines.push("\n".to_owned());
        }
        insert(lines, last + 2, written(left, ""));
    }
    Ok(())
}

/// Writes settings that are inside of the one at a line, which stands in so far.
fn update_inner(
    lines: &mut Vec<String>,
    at: usize,
    mut inner: Vec<(String, String)>,
    outer_indent: usize,
) -> Result<(), Failure> {
    let mut indent = None;
    for at in at + 1..lines.len() {
        if let Some(found) = option(&lines[at]) {
            let current = indent_of(found);
            indent = Some(current);
            let name = strip(found).to_owned();
            if let Some(place) = inner.iter().position(|(known, _)| *known == name) {
                let (_, text) = inner.remove(place);
                lines[at] = format!("{}{name} = {text}\n", " ".repeat(current));
            }
        }
        if indent.ok_or_else(unbound)? == outer_indent || header(&lines[at]).is_some() {
            insert(lines, at, rest_of(inner));
            return Ok(());
        }
    }
    if indent.ok_or_else(unbound)? != outer_indent {
        insert(lines, lines.len(), rest_of(inner));
    }
    Ok(())
}

fn rest_of(inner: Vec<(String, String)>) -> String {
    let settings = inner.into_iter();
    let settings = settings.map(|(name, text)| (name, Setting::Text(text)));
    written(settings.collect(), INDENT)
}

/// The reference crashes where nothing follows that stands in.
fn unbound() -> Failure {
    Failure::general(
        "cannot access local variable 'current_indent' where it is not associated with a value",
    )
}
