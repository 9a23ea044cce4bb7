//! A recursive descent parser: each function parses one rule of the grammar (`cli.md` section 5.1).

use std::collections::BTreeSet;

use reference::whitespace::strip_end;
use shape::{Map, Value};

use super::classes::{follows_first, follows_second, is_key, is_space, starts_word};
use super::error::{DEEPEST, Misspelt};
use super::quotes::quoted;

/// Returns the contents of the file that a text names, or the text itself.
type Load<'a> = &'a dyn Fn(String) -> Result<Value, String>;

/// Reads a shorthand text. `load` is asked for the texts of a key that is followed by `@=`.
pub fn parse(text: &str, load: Load<'_>) -> Result<Map, Misspelt> {
    let text: Vec<char> = text.chars().collect();
    Parser {
        text: &text,
        at: 0,
        depth: 0,
        from_files: false,
        load,
    }
    .input()
}

struct Parser<'a> {
    text: &'a [char],
    at: usize,
    depth: usize,
    /// Whether texts may name files: determined by the last key, even one of a map that is closed again.
    from_files: bool,
    load: Load<'a>,
}

impl Parser<'_> {
    fn input(mut self) -> Result<Map, Misspelt> {
        let (key, value) = self.pair()?;
        let mut keys = BTreeSet::from([key.clone()]);
        let mut pairs = Map::new();
        pairs.push(key, value);
        let mut pair_end = self.at;
        while self.at < self.text.len() {
            self.expect_spaced(',')?;
            let (key, value) = self.pair()?;
            if !keys.insert(key.clone()) {
                return Err(Misspelt::duplicate(&key, self.text, pair_end + 1));
            }
            pairs.push(key, value);
            pair_end = self.at;
        }
        Ok(pairs)
    }

    fn pair(&mut self) -> Result<(String, Value), Misspelt> {
        let key = self.key_and_sign()?;
        let value = match self.current() {
            None => self.leaf(String::new())?,
            Some('[' | '{') => self.item()?,
            Some(_) => self.csv()?,
        };
        Ok((key, value))
    }

    /// Reads a key and its `=` or `@=`.
    fn key_and_sign(&mut self) -> Result<String, Misspelt> {
        let key = self.take_while(is_key);
        self.skip_spaces();
        self.from_files = self.current() == Some('@');
        if self.from_files {
            self.at += 1;
        }
        self.expect_spaced('=')?;
        Ok(key)
    }

    /// Reads a text, or a list of texts with commas between them (`cli.md` section 5.2).
    fn csv(&mut self) -> Result<Value, Misspelt> {
        let first = self.first()?;
        self.skip_spaces();
        if self.current() != Some(',') {
            return Ok(first);
        }
        let mut values = vec![first];
        self.expect_spaced(',')?;
        while let Some(next) = self.second() {
            // Its file is read even if it turns out to be the key of the next pair.
            let next = self.leaf(next)?;
            self.skip_spaces();
            match self.current() {
                Some(',') => {
                    self.expect_spaced(',')?;
                    values.push(next);
                }
                Some(_) => {
                    self.back_to_comma();
                    return Ok(one_or_list(values));
                }
                None => {
                    values.push(next);
                    return Ok(one_or_list(values));
                }
            }
        }
        if self.at >= self.text.len() {
            return Err(Misspelt::expected("<second>", "<none>", self.text, self.at));
        }
        self.back_to_comma();
        Ok(one_or_list(values))
    }

    fn back_to_comma(&mut self) {
        let upto = (self.at + 1).min(self.text.len());
        let comma = self.text[..upto].iter().rposition(|letter| *letter == ',');
        self.at = comma.expect("a comma was read before");
    }

    /// Reads a list, a map or a text.
    fn item(&mut self) -> Result<Value, Misspelt> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Misspelt::TooDeep);
        }
        let item = match self.current() {
            Some('[') => self.list(),
            Some('{') => self.map(),
            _ => self.first(),
        };
        self.depth -= 1;
        item
    }

    fn list(&mut self) -> Result<Value, Misspelt> {
        self.expect_spaced('[')?;
        let mut items = Vec::new();
        while self.current() != Some(']') {
            items.push(self.item()?);
            self.separator(']')?;
        }
        self.at += 1;
        Ok(Value::List(items))
    }

    fn map(&mut self) -> Result<Value, Misspelt> {
        self.expect_spaced('{')?;
        let mut entries = Vec::new();
        while self.current() != Some('}') {
            let key = self.key_and_sign()?;
            let value = self.item()?;
            self.separator('}')?;
            entries.push((key, value));
        }
        self.at += 1;
        Ok(Value::Map(entries.into_iter().collect()))
    }

    /// Reads the comma behind an element, if the bracket does not close here.
    fn separator(&mut self, bracket: char) -> Result<(), Misspelt> {
        self.skip_spaces();
        if self.current() != Some(bracket) {
            self.expect(',')?;
            self.skip_spaces();
        }
        Ok(())
    }

    /// Reads the first value of a key: quoted, bare, or nothing where neither can start.
    fn first(&mut self) -> Result<Value, Misspelt> {
        let text = match self.current() {
            Some('\'') => self.quoted("<singled quoted>")?,
            Some('"') => self.quoted("<double quoted>")?,
            _ => self.bare(follows_first).unwrap_or_default(),
        };
        self.leaf(text)
    }

    /// Reads a further value of a key, if one starts here.
    fn second(&mut self) -> Option<String> {
        match self.current() {
            Some('\'' | '"') => self.quoted("").ok(),
            _ => self.bare(follows_second),
        }
    }

    fn quoted(&mut self, name: &str) -> Result<String, Misspelt> {
        let Some((text, length)) = quoted(&self.text[self.at..]) else {
            return Err(Misspelt::expected(name, "<none>", self.text, self.at));
        };
        self.at += length;
        Ok(text)
    }

    /// Reads a bare word, where `\,` is a comma that does not end it.
    fn bare(&mut self, follows: fn(char) -> bool) -> Option<String> {
        let start = self.at;
        let mut class = starts_word as fn(char) -> bool;
        loop {
            let rest = &self.text[self.at..];
            match rest {
                ['\\', ',', ..] => self.at += 2,
                [letter, ..] if class(*letter) => self.at += 1,
                _ => break,
            }
            class = follows;
        }
        if self.at == start {
            return None;
        }
        let word: String = self.text[start..self.at].iter().collect();
        Some(strip_end(&word.replace("\\,", ",")).to_owned())
    }

    /// Returns a text, or the contents of the file that it names.
    fn leaf(&self, text: String) -> Result<Value, Misspelt> {
        if self.from_files {
            (self.load)(text).map_err(Misspelt::File)
        } else {
            Ok(text.into())
        }
    }

    fn current(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn take_while(&mut self, class: fn(char) -> bool) -> String {
        let taken: String = self.text[self.at..]
            .iter()
            .take_while(|c| class(**c))
            .collect();
        self.at += taken.chars().count();
        taken
    }

    fn skip_spaces(&mut self) {
        while self.current().is_some_and(is_space) {
            self.at += 1;
        }
    }

    /// Skips a character and the white space on both sides of it.
    fn expect_spaced(&mut self, letter: char) -> Result<(), Misspelt> {
        self.skip_spaces();
        self.expect(letter)?;
        self.skip_spaces();
        Ok(())
    }

    fn expect(&mut self, letter: char) -> Result<(), Misspelt> {
        let received = match self.current() {
            Some(found) if found == letter => {
                self.at += 1;
                return Ok(());
            }
            Some(found) => found.to_string(),
            None => "EOF".to_owned(),
        };
        Err(Misspelt::expected(
            &letter.to_string(),
            &received,
            self.text,
            self.at,
        ))
    }
}

fn one_or_list(mut values: Vec<Value>) -> Value {
    if values.len() == 1 {
        values.remove(0)
    } else {
        Value::List(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_key_tells_whether_texts_name_files_even_of_a_closed_map() {
        let parsed = |text: &str| {
            let map = parse(text, &|text| Ok(format!("file {text}").into()));
            reference::json::compact(&map.unwrap().into())
        };
        assert_eq!(
            parsed("a@=[{b=x},y],c=z"),
            r#"{"a": [{"b": "x"}, "y"], "c": "z"}"#
        );
        assert_eq!(
            parsed("a=[{b@=x},y]"),
            r#"{"a": [{"b": "file x"}, "file y"]}"#
        );
    }
}
