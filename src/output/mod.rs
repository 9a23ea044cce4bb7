//! From a value to bytes: json, text, table, yaml.
use shape::Value;
use std::io::Write;
pub const USUAL_WIDTH: usize = 80;
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    Json,
    Text,
    Table,
    Yaml,
    YamlStream,
    Off,
}
impl Format {
    pub fn named(n: &str) -> Option<Self> {
        Some(match n {
            "json" => Self::Json,
            "text" => Self::Text,
            "table" => Self::Table,
            "yaml" => Self::Yaml,
            "yaml-stream" => Self::YamlStream,
            "off" => Self::Off,
            _ => return None,
        })
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Colour {
    Off,
    Wrapped,
    Reset,
}
pub struct Look<'a> {
    pub format: Format,
    pub title: &'a str,
    pub colour: Colour,
    pub width: usize,
}
#[derive(Debug)]
pub enum PrintError {
    Io(std::io::Error),
    Crash(String),
}
impl std::fmt::Display for PrintError {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl std::error::Error for PrintError {}
pub fn print(out: &mut dyn Write, v: &Value, l: &Look<'_>) -> Result<(), PrintError> {
    if l.format == Format::Json && v.as_map().is_none_or(|m| !m.is_empty()) {
        let s = crate::json::pretty(v, crate::json::Charset::Unicode).unwrap();
        out.write_all(s.as_bytes())
            .and_then(|()| out.write_all(b"\n"))
            .map_err(PrintError::Io)?;
    }
    Ok(())
}
