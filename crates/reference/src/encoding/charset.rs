//! Encoding and decoding by a table.

use encoding_rs::{EncoderResult, Encoding};

use super::tables::{Controls, Table};

/// Unicode's private use area.
const PRIVATE: std::ops::RangeInclusive<char> = '\u{e000}'..='\u{f8ff}';

/// The first byte beyond ASCII.
const FIRST_HIGH: u8 = 0x80;

impl Table {
    /// Appends the bytes of a character. Returns false if it can't be encoded.
    pub(super) fn encode(&self, letter: char, bytes: &mut Vec<u8>) -> bool {
        if let Ok(byte) = u8::try_from(letter)
            && (byte.is_ascii() || self.controls == Controls::All && is_control(byte))
        {
            bytes.push(byte);
            return true;
        }
        let code = match self.to_base(letter) {
            _ if !self.high.is_empty() => self.high_byte(letter).into_iter().collect(),
            Some(other) if !self.lacks_private(letter) => encode(self.base(), other),
            _ => Vec::new(),
        };
        let has = !code.is_empty() && !self.lacks(letter, &code);
        if has {
            bytes.extend(code);
        }
        has
    }

    /// Decodes bytes. Returns none if they are invalid.
    pub(super) fn decode(&self, bytes: &[u8]) -> Option<String> {
        if !self.high.is_empty() {
            return bytes.iter().map(|byte| self.high_letter(*byte)).collect();
        }
        let text = self
            .base()
            .decode_without_bom_handling_and_without_replacement(bytes)?;
        text.chars().map(|letter| self.own(letter)).collect()
    }

    fn high_byte(&self, letter: char) -> Option<u8> {
        let place = self.high.chars().position(|other| other == letter)?;
        u8::try_from(place + usize::from(FIRST_HIGH)).ok()
    }

    fn high_letter(&self, byte: u8) -> Option<char> {
        match byte.checked_sub(FIRST_HIGH) {
            Some(place) => self.high.chars().nth(place.into()),
            None => Some(byte.into()),
        }
    }

    /// Maps a character of the base encoding to that of this one. Returns none if this one lacks it.
    fn own(&self, of_base: char) -> Option<char> {
        if of_base.is_ascii() {
            return Some(of_base);
        }
        let code = match self.controls {
            Controls::All => encode(self.base(), of_base),
            _ => Vec::new(),
        };
        let own = match code[..] {
            [byte] if is_control(byte) => byte.into(),
            _ => self
                .swapped(of_base, |(own, base)| (base, own))
                .unwrap_or(of_base),
        };
        self.encode(own, &mut Vec::new()).then_some(own)
    }

    /// Maps a character to the one that has its code in the base encoding. Returns none if there is none.
    fn to_base(&self, own: char) -> Option<char> {
        let swapped = self.swapped(own, |pair| pair);
        let is_replaced = || self.differs.iter().any(|(_, base)| base.contains(own));
        swapped.or_else(|| (!is_replaced()).then_some(own))
    }

    fn swapped(
        &self,
        letter: char,
        direction: fn((&'static str, &'static str)) -> (&'static str, &'static str),
    ) -> Option<char> {
        self.differs.iter().find_map(|pair| {
            let (from, to) = direction(*pair);
            let mut pairs = from.chars().zip(to.chars());
            pairs.find(|(from, _)| *from == letter).map(|(_, to)| to)
        })
    }

    /// Tells whether a character is for private use and has a code in the base encoding only.
    fn lacks_private(&self, letter: char) -> bool {
        self.base == "gbk" && PRIVATE.contains(&letter)
    }

    fn lacks(&self, letter: char, code: &[u8]) -> bool {
        let number = match *code {
            [byte] => {
                let is_undefined = self.controls == Controls::Undefined && letter.is_control();
                let is_taken = self.controls == Controls::All && is_control(byte);
                if is_undefined || is_taken {
                    return true;
                }
                byte.into()
            }
            [first, second] if first.min(second) < self.least => return true,
            [first, second] => u16::from_be_bytes([first, second]),
            _ => return false,
        };
        let mut ranges = self.lacks.iter();
        ranges.any(|(first, last)| (*first..=*last).contains(&number))
    }

    fn base(&self) -> &'static Encoding {
        Encoding::for_label(self.base.as_bytes()).expect("a test knows every label")
    }
}

fn is_control(byte: u8) -> bool {
    (0x80..0xa0).contains(&byte)
}

/// Encodes a character. The result is empty if the encoding lacks it.
fn encode(encoding: &'static Encoding, letter: char) -> Vec<u8> {
    const LONGEST: usize = 16;
    let (mut text, mut bytes) = ([0; 4], vec![0; LONGEST]);
    let text = letter.encode_utf8(&mut text);
    let mut encoder = encoding.new_encoder();
    let (result, _, length) = encoder.encode_from_utf8_without_replacement(text, &mut bytes, true);
    bytes.truncate(if result == EncoderResult::InputEmpty {
        length
    } else {
        0
    });
    bytes
}

#[cfg(test)]
mod tests {
    use super::super::family::Family;
    use super::super::tables::TABLES;
    use super::*;

    fn table(name: &str) -> &'static Table {
        match Family::named(name) {
            Some(Family::Table(table)) => table,
            other => panic!("{name} is {other:?}"),
        }
    }

    fn encoded(name: &str, text: &str) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let all = text
            .chars()
            .all(|letter| table(name).encode(letter, &mut bytes));
        all.then_some(bytes)
    }

    #[test]
    fn every_label_is_known_and_every_pair_is_whole() {
        for table in TABLES {
            assert_eq!(encode(table.base(), 'a'), b"a");
            for (own, base) in table.differs {
                assert_eq!(own.chars().count(), base.chars().count(), "{}", table.name);
            }
            assert!(matches!(table.high.chars().count(), 0 | 128));
        }
    }

    /// The expected bytes are those that Python 3.11 makes.
    #[test]
    fn a_character_has_the_bytes_that_python_gives_it() {
        for (name, text, bytes) in [
            ("cp1252", "ü€–Ž", &b"\xfc\x80\x96\x8e"[..]),
            ("cp437", "ü\u{a0}", b"\x81\xff"),
            ("cp850", "ü─", b"\x81\xc4"),
            ("iso-8859-15", "ü€Ž", b"\xfc\xa4\xb4"),
            ("iso-8859-9", "ş\u{80}", b"\xfe\x80"),
            ("koi8-u", "╝Ґ", b"\xae\xbd"),
            ("shift_jis", "テ〜\u{a5}", b"\x83\x65\x81\x60\x5c"),
            ("gbk", "環、", b"\xad\x68\xa1\xa2"),
            ("gb2312", "环・", b"\xbb\xb7\xa1\xa4"),
            ("big5", "テ環￥ёⅠ", b""),
            ("big5", "テ環¥ё", b"\xc7\x5e\xc0\xf4\xa2\x44\xc7\xce"),
            ("euc-kr", "환", b"\xc8\xaf"),
        ] {
            assert_eq!(encoded(name, text).unwrap_or_default(), bytes, "{name}");
        }
    }

    #[test]
    fn what_python_lacks_is_refused_although_the_base_has_it() {
        for (name, letter) in [
            ("cp1252", '\u{81}'),
            ("iso-8859-9", '€'),
            ("shift_jis", '①'),
            ("shift_jis", '～'),
            ("gbk", '€'),
            ("gbk", '\u{e000}'),
            ("big5", '㐵'),
            ("euc-kr", '갂'),
        ] {
            assert_eq!(encoded(name, &letter.to_string()), None, "{name} {letter}");
        }
    }

    #[test]
    fn bytes_are_read_as_they_are_written() {
        let text = "Mü€–";
        let bytes = encoded("cp1252", text).unwrap();
        assert_eq!(table("cp1252").decode(&bytes).as_deref(), Some(text));
        assert_eq!(table("cp1252").decode(b"\x81"), None);
        assert_eq!(
            table("cp437").decode(b"M\x81\xff").as_deref(),
            Some("Mü\u{a0}")
        );
        assert_eq!(
            table("iso8859_9").decode(b"\x80\xfe").as_deref(),
            Some("\u{80}ş")
        );
        assert_eq!(table("big5").decode(b"\xc7\x5e").as_deref(), Some("テ"));
        assert_eq!(table("shift_jis").decode(b"M\xfc\x80"), None);
        assert_eq!(
            table("gb18030").decode(b"\xac\xe6").as_deref(),
            Some("\u{e101}")
        );
        assert_eq!(
            table("shift_jis").decode(b"\x81\x60").as_deref(),
            Some("〜")
        );
    }
}
