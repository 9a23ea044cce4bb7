//! Anchors, tags and directives.

use super::reader::{is_end, is_space_or_end};
use super::scanner::{Scanned, Scanner};
use super::token::{Tag, Token};
use crate::yaml::malformed::Malformed;

impl Scanner {
    /// Scans the name after `&` or `*`.
    pub(super) fn name(&mut self) -> Scanned<String> {
        self.reader.advance();
        let name = self.reader.take_while(|letter| {
            !is_space_or_end(letter) && !letter.is_control() && !",[]{}\u{feff}".contains(letter)
        });
        let next = self.reader.peek();
        if name.is_empty() || !(is_space_or_end(next) || ",[]{}".contains(next)) {
            return Err(Malformed::Document);
        }
        Ok(name)
    }

    /// Scans a tag: `!`, `!<uri>`, `!suffix`, `!handle!suffix`.
    pub(super) fn tag(&mut self) -> Scanned<Tag> {
        let second = self.reader.peek_at(1);
        let (handle, suffix) = if second == '<' {
            self.reader.advance_by(2);
            let uri = self.uri()?;
            if self.reader.peek() != '>' {
                return Err(Malformed::Document);
            }
            self.reader.advance();
            (None, uri)
        } else if is_space_or_end(second) {
            self.reader.advance();
            (None, "!".to_owned())
        } else {
            let handle = self.handle_of_tag()?;
            // The reference takes `!!!int` for `!!int`.
            if handle == "!!" && self.reader.peek() == '!' {
                self.reader.advance();
            }
            (Some(handle), self.uri()?)
        };
        let next = self.reader.peek();
        if next != ' ' && !is_end(next) {
            return Err(Malformed::Document);
        }
        Ok(Tag { handle, suffix })
    }

    fn handle_of_tag(&mut self) -> Scanned<String> {
        let mut length = 1;
        loop {
            match self.reader.peek_at(length) {
                '!' => return self.handle(),
                letter if letter == ' ' || is_end(letter) => break,
                _ => length += 1,
            }
        }
        self.reader.advance();
        Ok("!".to_owned())
    }

    /// Scans a tag handle: `!`, or a name between two `!`.
    fn handle(&mut self) -> Scanned<String> {
        if self.reader.peek() != '!' {
            return Err(Malformed::Document);
        }
        self.reader.advance();
        if self.reader.peek() == ' ' {
            return Ok("!".to_owned());
        }
        let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        let name = self.reader.take_while(is_of_name);
        if self.reader.peek() != '!' {
            return Err(Malformed::Document);
        }
        self.reader.advance();
        Ok(format!("!{name}!"))
    }

    fn uri(&mut self) -> Scanned<String> {
        let mut uri = String::new();
        loop {
            uri.push_str(&self.reader.take_while(|letter| {
                letter.is_ascii_alphanumeric() || "-;/?:@&=+$,_.!~*'()[]#".contains(letter)
            }));
            if self.reader.peek() != '%' {
                break;
            }
            uri.push_str(&self.escapes()?);
        }
        if uri.is_empty() {
            return Err(Malformed::Document);
        }
        Ok(uri)
    }

    /// Decodes a run of percent-encoded bytes, as in `%C3%A9`.
    fn escapes(&mut self) -> Scanned<String> {
        let mut bytes = Vec::new();
        while self.reader.peek() == '%' {
            self.reader.advance();
            let digits = self.reader.text(2);
            let is_number = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            let byte = is_number.then(|| u8::from_str_radix(&digits, 16).ok());
            bytes.push(byte.flatten().ok_or(Malformed::Document)?);
            self.reader.advance_by(2);
        }
        String::from_utf8(bytes).map_err(|_| Malformed::Document)
    }

    /// Scans a directive: a line that begins with `%`.
    pub(super) fn directive_line(&mut self) -> Scanned<Token> {
        self.reader.advance();
        let name = self.reader.take_while(|letter| {
            letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | ':' | '.')
        });
        let next = self.reader.peek();
        if name.is_empty() || next != ' ' && !is_end(next) {
            return Err(Malformed::Document);
        }
        self.reader.skip_while(|letter| letter == ' ');
        let directive = match name.as_str() {
            "YAML" => self.version()?,
            "TAG" => {
                let handle = self.handle()?;
                if self.reader.peek() != ' ' {
                    return Err(Malformed::Document);
                }
                self.reader.skip_while(|letter| letter == ' ');
                Token::TagDirective(handle, self.uri()?)
            }
            _ => {
                self.reader.skip_while(|letter| !is_end(letter));
                Token::Directive
            }
        };
        self.rest_of_line()?;
        Ok(directive)
    }

    /// Scans a version. Its major part must be 1.
    fn version(&mut self) -> Scanned<Token> {
        let major = self.reader.take_while(|digit| digit.is_ascii_digit());
        let point = self.reader.peek();
        self.reader.advance();
        let minor = self.reader.take_while(|digit| digit.is_ascii_digit());
        if point != '.' || minor.is_empty() || major.trim_start_matches('0') != "1" {
            return Err(Malformed::Document);
        }
        Ok(Token::Directive)
    }
}
