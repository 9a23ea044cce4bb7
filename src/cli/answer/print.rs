//! Prints an answer: which part of it, and when (`cli.md` sections 9.4 and 10).

use organizations::Pages;
use shape::{Map, Value};

use super::pager;
use super::sink::Sink;
use crate::Streams;
use crate::cli::encoding::Encoded;
use crate::cli::failure::Failure;
use crate::cli::paging::{Page, Plan, Walk};
use crate::cli::session::{self, Session};
use crate::output::{self, Colour, Format, Look, Paging, Part};
use crate::service::PendingChange;

/// The answer to a command on its way to the user.
pub(crate) struct Answer<'a, 'b> {
    session: &'a Session<'a>,
    title: &'a str,
    sink: Sink<'a, 'b>,
    /// The byte order mark that the encoding needs, until something is printed.
    mark: &'static [u8],
}

impl<'a, 'b> Answer<'a, 'b> {
    /// Begins an answer; `title` is the operation's name.
    pub(crate) fn new(
        session: &'a Session<'a>,
        title: &'a str,
        streams: &'a mut Streams<'b>,
    ) -> Self {
        let Session {
            globals,
            environment,
            config,
            ..
        } = session;
        let pager = pager::command(globals, environment, config);
        let codec = &session.settings.codec;
        let mark = if codec.is_utf_8() {
            b""
        } else {
            codec.byte_order_mark((environment.place_in_file)())
        };
        Self {
            session,
            title,
            sink: Sink::new(environment, pager, streams),
            mark,
        }
    }

    /// Prints an answer that came in one piece.
    ///
    /// What the call changed is saved after the output has been rendered, so that no command fails that
    /// has changed something, and before any of it is shown.
    pub(crate) fn whole(mut self, members: Map, change: PendingChange) -> Result<(), Failure> {
        let format = self.format()?;
        self.sink.open()?;
        if change.is_some() {
            self.sink.hold();
        }
        let worked_out = self.print(format, Part::Whole, &members.into());
        if !change.is_some() {
            return self.sink.finish(worked_out);
        }
        if worked_out.is_err() {
            // The reference shows what it printed before it crashed. The error counts, so a failure to
            // show it is ignored.
            let _ = self.sink.release();
            return self.sink.finish(worked_out);
        }
        self.sink.prepare()?;
        change.save()?;
        let shown = self.sink.release();
        self.sink.finish(shown).map_err(Failure::untold)
    }

    /// Asks for the pages of an answer and prints them as the format wants: one by one, or as one.
    pub(crate) fn paged(
        mut self,
        pages: &Pages,
        plan: Plan,
        call: &mut dyn FnMut(&Map) -> Result<Map, Failure>,
    ) -> Result<(), Failure> {
        let format = self.format()?;
        self.sink.open()?;
        let mut walk = Walk::new(pages, plan)?;
        let printed = match format.paging() {
            Paging::AsOne => self.as_one(format, pages, &mut walk, call),
            Paging::OneByOne | Paging::ResultsOneByOne => {
                self.one_by_one(format, pages, &mut walk, call)
            }
        };
        // The pages before an error are shown.
        self.sink.finish(printed)
    }

    fn one_by_one(
        &mut self,
        format: Format,
        pages: &Pages,
        walk: &mut Walk<'_>,
        call: &mut dyn FnMut(&Map) -> Result<Map, Failure>,
    ) -> Result<(), Failure> {
        let only_results = format.paging() == Paging::ResultsOneByOne;
        while let Some(page) = walk.next_page(call)? {
            let shown = if only_results {
                page_of_results(pages, page)
            } else {
                page.reply
            };
            self.print(format, Part::Page, &shown.into())?;
        }
        match walk.resume.take() {
            Some(token) if only_results => {
                let token: Map = [(Pages::TOKEN, token)].into_iter().collect();
                let resume: Map = [(Pages::TOKEN, token)].into_iter().collect();
                self.print(format, Part::Whole, &resume.into())
            }
            _ => Ok(()),
        }
    }

    /// Puts the pages together; nothing is printed before the last one has come.
    fn as_one(
        &mut self,
        format: Format,
        pages: &Pages,
        walk: &mut Walk<'_>,
        call: &mut dyn FnMut(&Map) -> Result<Map, Failure>,
    ) -> Result<(), Failure> {
        let mut results = None;
        let mut once = Map::new();
        while let Some(Page { mut reply, first }) = walk.next_page(call)? {
            if let Some(more) = reply.remove(pages.result_key) {
                add(&mut results, more);
            }
            if first {
                once = members_once(pages, &reply);
            }
        }
        let mut whole = Map::new();
        if let Some(results) = results {
            whole.push(pages.result_key, results);
        }
        once.into_iter()
            .for_each(|(name, value)| whole.push(name, value));
        if let Some(token) = walk.resume.take() {
            whole.push(Pages::TOKEN, token);
        }
        self.print(format, Part::Whole, &whole.into())
    }

    /// Returns the format; with it the reference begins to colour its tables.
    fn format(&self) -> Result<Format, Failure> {
        let Session {
            globals,
            environment,
            config,
            ..
        } = self.session;
        let format = session::format(&globals.output(environment, config))?;
        let coloured = globals.colour(environment, self.sink.paged()) != Colour::Off;
        if format.has_colours() && coloured {
            self.session.paint.begin();
        }
        Ok(format)
    }

    /// Takes what the query asks for and prints it.
    fn print(&mut self, format: Format, part: Part, value: &Value) -> Result<(), Failure> {
        if format == Format::Off {
            return Ok(());
        }
        let Session {
            globals,
            environment,
            settings,
            ..
        } = self.session;
        let paged = self.sink.paged();
        let look = Look {
            title: self.title,
            colour: globals.colour(environment, paged),
            width: environment.table_width(),
            part,
        };
        let taken = match &settings.query {
            Some(query) => query.search(value).map_err(Failure::general)?,
            None => value.into(),
        };
        let printed = if settings.codec.is_utf_8() {
            output::print(&mut self.sink, &taken, format, &look)
        } else {
            let mut encoded = Encoded {
                codec: &settings.codec,
                format,
                mark: &mut self.mark,
                out: &mut self.sink,
            };
            output::print(&mut encoded, &taken, format, &look)
        };
        printed.map_err(Failure::from)
    }
}

/// Reduces a page to its results, and on the first page the members that come once.
fn page_of_results(pages: &Pages, mut page: Page) -> Map {
    let mut reduced = Map::new();
    let results = page.reply.remove(pages.result_key).unwrap_or(Value::Null);
    reduced.push(pages.result_key, results);
    if page.first {
        let once = members_once(pages, &page.reply);
        once.into_iter()
            .for_each(|(name, value)| reduced.push(name, value));
    }
    reduced
}

fn members_once(pages: &Pages, reply: &Map) -> Map {
    let member = |name: &&'static str| (*name, reply.get(name).cloned().unwrap_or(Value::Null));
    pages.once.iter().map(member).collect()
}

/// Adds the results of a page to those of the pages before.
fn add(results: &mut Option<Value>, more: Value) {
    match (results, more) {
        (_, Value::Null) => {}
        (Some(Value::List(results)), Value::List(more)) => results.extend(more),
        (results @ None, more) => *results = Some(more),
        _ => {}
    }
}
