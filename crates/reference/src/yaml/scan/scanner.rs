//! Decides which token comes next.

use std::collections::VecDeque;

use super::reader::{Reader, is_end, is_space_or_end};
use super::token::Token;
use crate::yaml::malformed::Malformed;

/// An upper bound on the distance, in characters, from a simple key (one without `?`) to its colon.
const MAX_SIMPLE_KEY_LENGTH: usize = 1024;

/// The result of scanning.
pub(super) type Scanned<T> = Result<T, Malformed>;

/// An open flow collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bracket {
    Sequence,
    Mapping,
}

/// A position at which a simple key may begin. A colon after it confirms that.
#[derive(Debug, Clone, Copy)]
struct PossibleSimpleKey {
    token: usize,
    is_required: bool,
    at: usize,
    line: usize,
    column: usize,
}

/// An iterator over tokens, with lookahead.
pub(in crate::yaml) struct Scanner {
    pub(super) reader: Reader,
    tokens: VecDeque<Token>,
    taken: usize,
    is_done: bool,
    brackets: Vec<Bracket>,
    /// The column of the innermost block collection; -1 outside of all.
    pub(super) indent: isize,
    indents: Vec<isize>,
    pub(super) allow_simple_key: bool,
    /// The possible simple key of each flow level.
    possible_keys: Vec<Option<PossibleSimpleKey>>,
}

impl Scanner {
    /// Returns a scanner at the start of a text.
    pub(in crate::yaml) fn new(text: &str) -> Self {
        Self {
            reader: Reader::new(text),
            tokens: VecDeque::new(),
            taken: 0,
            is_done: false,
            brackets: Vec::new(),
            indent: -1,
            indents: Vec::new(),
            allow_simple_key: true,
            possible_keys: vec![None],
        }
    }

    /// Returns the next token without taking it. After the last one, it is [`Token::StreamEnd`].
    pub(in crate::yaml) fn peek(&mut self) -> Scanned<&Token> {
        while self.needs_more()? {
            self.fetch()?;
        }
        Ok(self.tokens.front().unwrap_or(&Token::StreamEnd))
    }

    /// Takes the next token.
    pub(in crate::yaml) fn take(&mut self) -> Scanned<Token> {
        self.peek()?;
        self.taken += 1;
        Ok(self.tokens.pop_front().unwrap_or(Token::StreamEnd))
    }

    fn needs_more(&mut self) -> Scanned<bool> {
        if self.is_done {
            return Ok(false);
        }
        if self.tokens.is_empty() {
            return Ok(true);
        }
        self.drop_stale_keys()?;
        let mut keys = self.possible_keys.iter().flatten();
        Ok(keys.any(|key| key.token == self.taken))
    }

    pub(super) fn in_flow(&self) -> bool {
        !self.brackets.is_empty()
    }

    fn column(&self) -> isize {
        isize::try_from(self.reader.column).unwrap_or(isize::MAX)
    }

    fn fetch(&mut self) -> Scanned<()> {
        self.skip_to_next_token();
        self.drop_stale_keys()?;
        self.unwind(self.column());
        let is_alone = is_space_or_end(self.reader.peek_at(1));
        match self.reader.peek() {
            '\0' => self.end_of_stream(),
            '%' if self.reader.column == 0 => self.directive(),
            '-' if self.reader.is_at_mark('-') => self.document_mark(Token::DocumentStart),
            '.' if self.reader.is_at_mark('.') => self.document_mark(Token::DocumentEnd),
            '[' => self.open(Bracket::Sequence, Token::FlowSequenceStart),
            '{' => self.open(Bracket::Mapping, Token::FlowMappingStart),
            ']' => self.close(Token::FlowSequenceEnd),
            '}' => self.close(Token::FlowMappingEnd),
            ',' => self.flow_entry(),
            '-' if is_alone => self.block_entry(),
            '?' if self.in_flow() || is_alone => self.key(),
            ':' if self.is_value(is_alone) => self.value(),
            '*' => self.scalar_or_property(|scanner| scanner.name().map(Token::Alias)),
            '&' => self.scalar_or_property(|scanner| scanner.name().map(Token::Anchor)),
            '!' => self.scalar_or_property(|scanner| scanner.tag().map(Token::Tag)),
            mark @ ('|' | '>') if !self.in_flow() => self.block_scalar(mark == '>'),
            quote @ ('\'' | '"') => self.scalar_or_property(|scanner| scanner.quoted(quote)),
            letter if self.is_plain(letter) => {
                self.scalar_or_property(|scanner| Ok(scanner.plain()))
            }
            _ => Err(Malformed::Document),
        }
    }

    /// Skips spaces, comments and line breaks; tabs in flow collections only.
    fn skip_to_next_token(&mut self) {
        if self.reader.at == 0 && self.reader.peek() == '\u{feff}' {
            self.reader.advance();
        }
        let in_brackets = self.in_flow();
        loop {
            self.reader
                .skip_while(|letter| letter == ' ' || in_brackets && letter == '\t');
            if self.reader.peek() == '#' {
                self.reader.skip_while(|letter| !is_end(letter));
            }
            if self.reader.line_break().is_none() {
                return;
            }
            self.allow_simple_key |= !in_brackets;
        }
    }

    fn drop_stale_keys(&mut self) -> Scanned<()> {
        let (at, line) = (self.reader.at, self.reader.line);
        for possible in &mut self.possible_keys {
            if let Some(key) = possible
                && (key.line != line || at - key.at > MAX_SIMPLE_KEY_LENGTH)
            {
                must_be_optional(*key)?;
                *possible = None;
            }
        }
        Ok(())
    }

    fn possible_key(&mut self) -> &mut Option<PossibleSimpleKey> {
        let level = self.brackets.len();
        if self.possible_keys.len() <= level {
            self.possible_keys.resize(level + 1, None);
        }
        &mut self.possible_keys[level]
    }

    fn note_possible_key(&mut self) -> Scanned<()> {
        if !self.allow_simple_key {
            return Ok(());
        }
        self.forget_possible_key()?;
        let key = PossibleSimpleKey {
            token: self.taken + self.tokens.len(),
            is_required: !self.in_flow() && self.indent == self.column(),
            at: self.reader.at,
            line: self.reader.line,
            column: self.reader.column,
        };
        *self.possible_key() = Some(key);
        Ok(())
    }

    fn forget_possible_key(&mut self) -> Scanned<()> {
        self.possible_key().take().map_or(Ok(()), must_be_optional)
    }

    /// Ends the block collections that are indented more than a column.
    fn unwind(&mut self, column: isize) {
        while !self.in_flow() && self.indent > column {
            self.indent = self.indents.pop().unwrap_or(-1);
            self.tokens.push_back(Token::BlockEnd);
        }
    }

    /// Begins a block collection if a column is indented more. Returns whether it is.
    fn begin_block(&mut self, column: isize) -> bool {
        let is_further_in = self.indent < column;
        if is_further_in {
            self.indents.push(self.indent);
            self.indent = column;
        }
        is_further_in
    }

    fn end_of_stream(&mut self) -> Scanned<()> {
        self.unwind(-1);
        self.forget_possible_key()?;
        self.possible_keys.clear();
        self.is_done = true;
        self.tokens.push_back(Token::StreamEnd);
        Ok(())
    }

    fn directive(&mut self) -> Scanned<()> {
        self.leave_blocks()?;
        let directive = self.directive_line()?;
        self.tokens.push_back(directive);
        Ok(())
    }

    fn document_mark(&mut self, token: Token) -> Scanned<()> {
        self.leave_blocks()?;
        self.push_token(3, token);
        Ok(())
    }

    fn leave_blocks(&mut self) -> Scanned<()> {
        self.unwind(-1);
        self.forget_possible_key()?;
        self.allow_simple_key = false;
        Ok(())
    }

    fn push_token(&mut self, length: usize, token: Token) {
        self.reader.advance_by(length);
        self.tokens.push_back(token);
    }

    fn open(&mut self, bracket: Bracket, token: Token) -> Scanned<()> {
        self.note_possible_key()?;
        self.brackets.push(bracket);
        self.allow_simple_key = true;
        self.push_token(1, token);
        Ok(())
    }

    fn close(&mut self, token: Token) -> Scanned<()> {
        self.forget_possible_key()?;
        self.brackets.pop();
        self.allow_simple_key = false;
        self.push_token(1, token);
        Ok(())
    }

    fn flow_entry(&mut self) -> Scanned<()> {
        self.allow_simple_key = true;
        self.forget_possible_key()?;
        self.push_token(1, Token::FlowEntry);
        Ok(())
    }

    fn block_entry(&mut self) -> Scanned<()> {
        self.begin_block_of(Token::BlockSequenceStart)?;
        self.allow_simple_key = true;
        self.forget_possible_key()?;
        self.push_token(1, Token::BlockEntry);
        Ok(())
    }

    fn key(&mut self) -> Scanned<()> {
        self.begin_block_of(Token::BlockMappingStart)?;
        self.allow_simple_key = !self.in_flow();
        self.forget_possible_key()?;
        self.push_token(1, Token::Key);
        Ok(())
    }

    /// Begins a block collection at an indicator, unless that is in a flow collection or continues the current block.
    fn begin_block_of(&mut self, token: Token) -> Scanned<()> {
        if self.in_flow() {
            return Ok(());
        }
        if !self.allow_simple_key {
            return Err(Malformed::Document);
        }
        if self.begin_block(self.column()) {
            self.tokens.push_back(token);
        }
        Ok(())
    }

    /// Tells whether a colon is an indicator, not part of a plain scalar.
    fn is_value(&self, is_alone: bool) -> bool {
        match self.brackets.last() {
            Some(Bracket::Mapping) => self.tokens.back() != Some(&Token::Value) || is_alone,
            Some(Bracket::Sequence) | None => is_alone,
        }
    }

    fn value(&mut self) -> Scanned<()> {
        match self.possible_key().take() {
            Some(key) => {
                let place = key.token - self.taken;
                self.tokens.insert(place, Token::Key);
                let column = isize::try_from(key.column).unwrap_or(isize::MAX);
                if !self.in_flow() && self.begin_block(column) {
                    self.tokens.insert(place, Token::BlockMappingStart);
                }
                self.allow_simple_key = false;
            }
            None => {
                self.begin_block_of(Token::BlockMappingStart)?;
                self.allow_simple_key = !self.in_flow();
            }
        }
        self.push_token(1, Token::Value);
        Ok(())
    }

    /// Scans a scalar, alias or node property. A simple key may begin with it.
    fn scalar_or_property(&mut self, read: impl Fn(&mut Self) -> Scanned<Token>) -> Scanned<()> {
        self.note_possible_key()?;
        self.allow_simple_key = false;
        let token = read(self)?;
        self.tokens.push_back(token);
        Ok(())
    }

    fn block_scalar(&mut self, is_folded: bool) -> Scanned<()> {
        self.allow_simple_key = true;
        self.forget_possible_key()?;
        let text = self.block_scalar_text(is_folded)?;
        self.tokens.push_back(Token::Scalar { text, plain: false });
        Ok(())
    }

    fn is_plain(&self, first: char) -> bool {
        let second = self.reader.peek_at(1);
        let in_brackets = self.in_flow();
        match first {
            '?' => !in_brackets && !is_space_or_end(second),
            ':' if in_brackets => !matches!(second, ' ' | '\t'),
            '-' | ':' => !is_space_or_end(second),
            _ => !is_space_or_end(first) && !",[]{}#&*!|>'\"%@`".contains(first),
        }
    }
}

/// Refuses a simple key without a colon, where one is required.
fn must_be_optional(key: PossibleSimpleKey) -> Scanned<()> {
    if key.is_required {
        return Err(Malformed::Document);
    }
    Ok(())
}
