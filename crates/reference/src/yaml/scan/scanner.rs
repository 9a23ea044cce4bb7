//! Which token comes next.

use std::collections::VecDeque;

use super::reader::{Reader, is_end, is_space_or_end};
use super::token::Token;
use crate::yaml::malformed::Malformed;

/// How far behind a key that is not announced its colon may come.
const LONGEST_KEY: usize = 1024;

/// A result of scanning.
pub(super) type Scanned<T> = Result<T, Malformed>;

/// The brackets around a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bracket {
    Sequence,
    Mapping,
}

/// A place where a key may have begun; a colon behind it tells.
#[derive(Debug, Clone, Copy)]
struct PossibleKey {
    token: usize,
    is_required: bool,
    at: usize,
    line: usize,
    column: usize,
}

/// A walk over a text, token by token.
pub(in crate::yaml) struct Scanner {
    pub(super) reader: Reader,
    tokens: VecDeque<Token>,
    taken: usize,
    is_done: bool,
    brackets: Vec<Bracket>,
    /// The column of the block around; -1 outside of all.
    pub(super) indent: isize,
    indents: Vec<isize>,
    pub(super) may_begin_key: bool,
    /// For each level of brackets the key that may have begun there.
    possible_keys: Vec<Option<PossibleKey>>,
}

impl Scanner {
    /// Begins a walk.
    pub(in crate::yaml) fn new(text: &str) -> Self {
        Self {
            reader: Reader::new(text),
            tokens: VecDeque::new(),
            taken: 0,
            is_done: false,
            brackets: Vec::new(),
            indent: -1,
            indents: Vec::new(),
            may_begin_key: true,
            possible_keys: vec![None],
        }
    }

    /// Returns the next token. Behind the last it is the end of the stream.
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

    pub(super) fn is_in_brackets(&self) -> bool {
        !self.brackets.is_empty()
    }

    fn column(&self) -> isize {
        isize::try_from(self.reader.column).unwrap_or(isize::MAX)
    }

    fn fetch(&mut self) -> Scanned<()> {
        self.pass_to_next();
        self.drop_stale_keys()?;
        self.unwind(self.column());
        let is_alone = is_space_or_end(self.reader.ahead(1));
        match self.reader.next() {
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
            '?' if self.is_in_brackets() || is_alone => self.key(),
            ':' if self.is_value(is_alone) => self.value(),
            '*' => self.beginning_of_node(|scanner| scanner.name().map(Token::Alias)),
            '&' => self.beginning_of_node(|scanner| scanner.name().map(Token::Anchor)),
            '!' => self.beginning_of_node(|scanner| scanner.tag().map(Token::Tag)),
            mark @ ('|' | '>') if !self.is_in_brackets() => self.block(mark == '>'),
            quote @ ('\'' | '"') => self.beginning_of_node(|scanner| scanner.quoted(quote)),
            letter if self.is_plain(letter) => {
                self.beginning_of_node(|scanner| Ok(scanner.plain()))
            }
            _ => Err(Malformed::Document),
        }
    }

    /// Passes over blanks, comments and ends of lines. Tabs are blanks between brackets only.
    fn pass_to_next(&mut self) {
        if self.reader.at == 0 && self.reader.next() == '\u{feff}' {
            self.reader.pass();
        }
        let in_brackets = self.is_in_brackets();
        loop {
            self.reader
                .pass_while(|letter| letter == ' ' || in_brackets && letter == '\t');
            if self.reader.next() == '#' {
                self.reader.pass_while(|letter| !is_end(letter));
            }
            if self.reader.line_break().is_none() {
                return;
            }
            self.may_begin_key |= !in_brackets;
        }
    }

    fn drop_stale_keys(&mut self) -> Scanned<()> {
        let (at, line) = (self.reader.at, self.reader.line);
        for possible in &mut self.possible_keys {
            if let Some(key) = possible
                && (key.line != line || at - key.at > LONGEST_KEY)
            {
                must_be_optional(*key)?;
                *possible = None;
            }
        }
        Ok(())
    }

    fn possible_key(&mut self) -> &mut Option<PossibleKey> {
        let level = self.brackets.len();
        if self.possible_keys.len() <= level {
            self.possible_keys.resize(level + 1, None);
        }
        &mut self.possible_keys[level]
    }

    fn note_possible_key(&mut self) -> Scanned<()> {
        if !self.may_begin_key {
            return Ok(());
        }
        self.forget_possible_key()?;
        let key = PossibleKey {
            token: self.taken + self.tokens.len(),
            is_required: !self.is_in_brackets() && self.indent == self.column(),
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

    /// Ends the blocks that are further in than a column.
    fn unwind(&mut self, column: isize) {
        while !self.is_in_brackets() && self.indent > column {
            self.indent = self.indents.pop().unwrap_or(-1);
            self.tokens.push_back(Token::BlockEnd);
        }
    }

    /// Begins a block at a column that is further in; tells whether it is.
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
        self.pass_token(3, token);
        Ok(())
    }

    fn leave_blocks(&mut self) -> Scanned<()> {
        self.unwind(-1);
        self.forget_possible_key()?;
        self.may_begin_key = false;
        Ok(())
    }

    fn pass_token(&mut self, length: usize, token: Token) {
        self.reader.pass_by(length);
        self.tokens.push_back(token);
    }

    fn open(&mut self, bracket: Bracket, token: Token) -> Scanned<()> {
        self.note_possible_key()?;
        self.brackets.push(bracket);
        self.may_begin_key = true;
        self.pass_token(1, token);
        Ok(())
    }

    fn close(&mut self, token: Token) -> Scanned<()> {
        self.forget_possible_key()?;
        self.brackets.pop();
        self.may_begin_key = false;
        self.pass_token(1, token);
        Ok(())
    }

    fn flow_entry(&mut self) -> Scanned<()> {
        self.may_begin_key = true;
        self.forget_possible_key()?;
        self.pass_token(1, Token::FlowEntry);
        Ok(())
    }

    fn block_entry(&mut self) -> Scanned<()> {
        self.begin_block_of(Token::BlockSequenceStart)?;
        self.may_begin_key = true;
        self.forget_possible_key()?;
        self.pass_token(1, Token::BlockEntry);
        Ok(())
    }

    fn key(&mut self) -> Scanned<()> {
        self.begin_block_of(Token::BlockMappingStart)?;
        self.may_begin_key = !self.is_in_brackets();
        self.forget_possible_key()?;
        self.pass_token(1, Token::Key);
        Ok(())
    }

    /// Begins a block at a mark, unless it is one between brackets or of the block around.
    fn begin_block_of(&mut self, token: Token) -> Scanned<()> {
        if self.is_in_brackets() {
            return Ok(());
        }
        if !self.may_begin_key {
            return Err(Malformed::Document);
        }
        if self.begin_block(self.column()) {
            self.tokens.push_back(token);
        }
        Ok(())
    }

    /// Tells whether a colon is a mark, not part of a word.
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
                if !self.is_in_brackets() && self.begin_block(column) {
                    self.tokens.insert(place, Token::BlockMappingStart);
                }
                self.may_begin_key = false;
            }
            None => {
                self.begin_block_of(Token::BlockMappingStart)?;
                self.may_begin_key = !self.is_in_brackets();
            }
        }
        self.pass_token(1, Token::Value);
        Ok(())
    }

    /// Reads what may be a key, or the first thing of one.
    fn beginning_of_node(&mut self, read: impl Fn(&mut Self) -> Scanned<Token>) -> Scanned<()> {
        self.note_possible_key()?;
        self.may_begin_key = false;
        let token = read(self)?;
        self.tokens.push_back(token);
        Ok(())
    }

    fn block(&mut self, is_folded: bool) -> Scanned<()> {
        self.may_begin_key = true;
        self.forget_possible_key()?;
        let text = self.block_text(is_folded)?;
        self.tokens.push_back(Token::Scalar { text, plain: false });
        Ok(())
    }

    fn is_plain(&self, first: char) -> bool {
        let second = self.reader.ahead(1);
        let in_brackets = self.is_in_brackets();
        match first {
            '?' => !in_brackets && !is_space_or_end(second),
            ':' if in_brackets => !matches!(second, ' ' | '\t'),
            '-' | ':' => !is_space_or_end(second),
            _ => !is_space_or_end(first) && !",[]{}#&*!|>'\"%@`".contains(first),
        }
    }
}

/// Refuses a key without a colon behind it, where there must be one.
fn must_be_optional(key: PossibleKey) -> Scanned<()> {
    if key.is_required {
        return Err(Malformed::Document);
    }
    Ok(())
}
