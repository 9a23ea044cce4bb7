//! The format of configuration files, with the oddities of Python's `configparser`, which reads them
//! for the reference.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use reference::whitespace::{is_space, lines, strip, strip_end};
use shape::Value;

/// A configuration file: its sections in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ini {
    sections: Vec<(String, Rc<Section>)>,
}

/// The settings of a section in order, keys in lower case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section(Vec<(String, String)>);

/// The file can't be parsed. The reference says no more than that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed;

/// The section whose settings are defaults of all others in `configparser`, though it is none itself.
const COMMON: &str = "DEFAULT";

impl Ini {
    /// Reads a file.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let text = std::str::from_utf8(bytes).map_err(|_| Malformed)?;
        let mut reader = Reader::default();
        for line in plain_line_ends(text).split('\n') {
            reader.line(line)?;
        }
        Ok(reader.finish())
    }

    /// Returns a section.
    pub fn section(&self, name: &str) -> Option<&Rc<Section>> {
        self.sections()
            .find(|(found, _)| *found == name)
            .map(|(_, section)| section)
    }

    /// Walks over the sections in order.
    pub fn sections(&self) -> impl DoubleEndedIterator<Item = (&str, &Rc<Section>)> {
        self.sections
            .iter()
            .map(|(name, section)| (name.as_str(), section))
    }

    /// Checks that every value with an empty first line consists of nested settings.
    pub fn check_nested(&self) -> Result<(), Malformed> {
        let values = self.sections.iter().flat_map(|(_, section)| section.iter());
        let mut nested = values.filter_map(|(_, value)| value.strip_prefix('\n'));
        let is_setting = |line: &str| strip(line).is_empty() || line.contains('=');
        if nested.all(|value| lines(value).all(is_setting)) {
            Ok(())
        } else {
            Err(Malformed)
        }
    }
}

/// Returns a setting of those that a value consists of; of several, the last one.
pub fn nested<'a>(value: &'a str, key: &str) -> Option<&'a str> {
    let settings = lines(value.strip_prefix('\n')?).filter_map(|line| line.split_once('='));
    let named = settings.filter(|(name, _)| strip(name) == key);
    named.last().map(|(_, value)| strip(value))
}

/// Returns a value: a text, or the settings of which it consists.
pub fn value(text: &str) -> Value {
    let Some(settings) = text.strip_prefix('\n') else {
        return text.into();
    };
    let settings = lines(settings).filter_map(|line| line.split_once('='));
    let settings = settings.map(|(key, value)| (strip(key).to_owned(), Value::from(strip(value))));
    Value::Map(settings.collect())
}

impl Section {
    /// Returns the value of a setting.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.iter()
            .find(|(found, _)| *found == key)
            .map(|(_, value)| value)
    }

    /// Walks over the settings in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// Takes over the settings of another section; those that both have become the other's.
    pub fn merge(&mut self, other: &Self) {
        let places = self.0.iter().enumerate();
        let places: BTreeMap<_, _> = places
            .map(|(place, (key, _))| (key.clone(), place))
            .collect();
        for (key, value) in other.iter() {
            match places.get(key) {
                Some(place) => value.clone_into(&mut self.0[*place].1),
                None => self.0.push((key.to_owned(), value.to_owned())),
            }
        }
    }
}

fn plain_line_ends(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        return text.replace("\r\n", "\n").replace('\r', "\n").into();
    }
    text.into()
}

/// Reads a file line by line.
#[derive(Default)]
struct Reader {
    sections: Vec<(String, Section)>,
    common: Section,
    /// The names of the sections.
    names: BTreeSet<String>,
    /// The keys of the current section.
    keys: BTreeSet<String>,
    /// Which section the next setting belongs to.
    current: CurrentSection,
    /// The indentation of the last setting or header; deeper lines continue its value.
    indentation: usize,
    /// Whether a setting of this section was begun.
    in_setting: bool,
}

#[derive(Default, Clone, Copy)]
enum CurrentSection {
    #[default]
    BeforeAny,
    Common,
    Last,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), Malformed> {
        let text = strip(line);
        if text.starts_with(['#', ';']) {
            return Ok(());
        }
        if text.is_empty() {
            // In Python's `configparser`, an empty line continues the value before it.
            self.go_on("");
            return Ok(());
        }
        let indentation = line.chars().take_while(|letter| is_space(*letter)).count();
        if indentation > self.indentation && self.in_setting {
            self.go_on(text);
            return Ok(());
        }
        self.indentation = indentation;
        match header(text) {
            Some(name) => self.begin_section(name),
            None => self.begin_setting(text),
        }
    }

    /// Adds a line to the value of the last setting, if there is one.
    fn go_on(&mut self, line: &str) {
        if !self.in_setting {
            return;
        }
        if let Some((_, value)) = self
            .current_section()
            .and_then(|section| section.0.last_mut())
        {
            value.push('\n');
            value.push_str(line);
        }
    }

    fn begin_section(&mut self, name: &str) -> Result<(), Malformed> {
        self.in_setting = false;
        self.current = if name == COMMON {
            CurrentSection::Common
        } else {
            CurrentSection::Last
        };
        self.keys.clear();
        if name == COMMON {
            let keys = self.common.iter().map(|(key, _)| key.to_owned());
            self.keys.extend(keys);
            return Ok(());
        }
        // `configparser` is strict: duplicate sections and settings are errors.
        if !self.names.insert(name.to_owned()) {
            return Err(Malformed);
        }
        self.sections.push((name.to_owned(), Section::default()));
        Ok(())
    }

    fn begin_setting(&mut self, text: &str) -> Result<(), Malformed> {
        let (key, value) = text.split_once(['=', ':']).ok_or(Malformed)?;
        let key = strip_end(key).to_lowercase();
        if key.is_empty() || !self.keys.insert(key.clone()) {
            return Err(Malformed);
        }
        let section = self.current_section().ok_or(Malformed)?;
        section.0.push((key, strip(value).to_owned()));
        self.in_setting = true;
        Ok(())
    }

    fn current_section(&mut self) -> Option<&mut Section> {
        match self.current {
            CurrentSection::BeforeAny => None,
            CurrentSection::Common => Some(&mut self.common),
            CurrentSection::Last => self.sections.last_mut().map(|(_, section)| section),
        }
    }

    fn finish(mut self) -> Ini {
        for (_, section) in &mut self.sections {
            let own = std::mem::replace(section, self.common.clone());
            section.merge(&own);
            for (_, value) in &mut section.0 {
                value.truncate(strip_end(value).len());
            }
        }
        let sections = self.sections.into_iter();
        Ini {
            sections: sections
                .map(|(name, section)| (name, Rc::new(section)))
                .collect(),
        }
    }
}

/// Returns the name in a section's header.
fn header(text: &str) -> Option<&str> {
    // The regular expression of `configparser` is greedy: the name reaches to the last bracket, and
    // what follows that is ignored.
    let end = text.strip_prefix('[')?.rfind(']')?;
    let name = &text[1..=end];
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(text: &str, section: &str, key: &str) -> Option<String> {
        let ini = Ini::read(text.as_bytes()).unwrap();
        ini.section(section)?.get(key).map(str::to_owned)
    }

    #[test]
    fn keys_lose_their_case_and_values_their_outer_white_space() {
        let text = "[default]\r\nOUTPUT =  text # not a comment \r\n";
        assert_eq!(
            get(text, "default", "output").as_deref(),
            Some("text # not a comment")
        );
    }

    #[test]
    fn deeper_lines_go_on_with_a_value() {
        let text = "[default]\ns3 =\n  a = 1\n  b = 2\noutput: text\n";
        assert_eq!(
            get(text, "default", "s3").as_deref(),
            Some("\na = 1\nb = 2")
        );
        assert_eq!(get(text, "default", "output").as_deref(), Some("text"));
    }

    #[test]
    fn what_is_no_setting_is_refused() {
        for text in [
            "output = text\n",
            "[default\noutput = text\n",
            "[default]\noutput\n",
            "[default]\noutput = text\noutput = yaml\n",
            "[default]\n[default]\n",
            "\u{feff}[default]\n",
        ] {
            assert_eq!(Ini::read(text.as_bytes()), Err(Malformed), "{text:?}");
        }
    }
}
