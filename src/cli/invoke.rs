//! One operation, from its words to its answer (`cli.md` section 2, steps 11 to 20).

use organizations::Operation;
use shape::Map;

use super::answer::Answer;
use super::call::{Answered, Client};
use super::failure::{Failure, usage_behind_error};
use super::paging::Plan;
use super::session::Session;
use super::skeleton::{self, Kind};
use super::values::Input;
use super::words::Arguments;
use crate::Streams;
use crate::command_tree::Global;
use crate::service::Service;

/// An operation to be called.
pub(super) struct Invocation<'a> {
    /// What is known from the first level.
    pub session: &'a Session<'a>,
    /// The operation.
    pub operation: &'static Operation,
}

/// How an operation was dealt with.
pub(super) enum Done {
    /// It was called, and answered; or a sample of it was shown.
    Answered,
    /// Its page is wanted.
    WantsHelp,
}

impl Invocation<'_> {
    /// Reads the words of the operation's level and does what they ask for.
    pub(super) fn run(
        &self,
        words: &[String],
        streams: &mut Streams<'_>,
        service: &dyn Service,
    ) -> Result<Done, Failure> {
        let environment = self.session.environment;
        if words == ["help"] || self.session.wants_help(words) {
            return Ok(Done::WantsHelp);
        }
        let arguments = Arguments::read(self.operation, words)
            .map_err(|misread| Failure::misread(&usage_behind_error(environment), &misread))?;
        if arguments.ask_for_help() {
            return Ok(Done::WantsHelp);
        }
        arguments.must_be_known()?;
        let by_hand = self.session.globals.has(Global::NoPaginate) || arguments.page_by_hand();
        if by_hand {
            arguments.must_not_page()?;
        }
        let input = Input::read(&arguments, environment, streams)?;
        match arguments.sample().map(Kind::named) {
            Some(Kind::Output) => {
                self.session.prepare_network()?;
                input.must_have_names()?;
                skeleton::show_output(self.session, self.operation, &input.parameters, streams)?;
            }
            Some(kind) => skeleton::show_input(kind, self.operation, streams.output)?,
            None => self.answer(input, by_hand, streams, service)?,
        }
        Ok(Done::Answered)
    }

    fn answer(
        &self,
        mut input: Input,
        by_hand: bool,
        streams: &mut Streams<'_>,
        service: &dyn Service,
    ) -> Result<(), Failure> {
        let Self { session, operation } = *self;
        let by_hand = by_hand || input.pages_by_hand(operation);
        let pages = operation.pages().filter(|_| !by_hand);
        let paging = pages.and_then(|_| input.take_paging());
        let client = Client::new(session, operation, service, &input)?;
        let answer = Answer::new(session, operation.name(), streams);
        match pages {
            Some(pages) => {
                let plan = Plan::read(paging.as_ref(), pages.limited)?;
                let mut page = |members: &Map| {
                    let Answered { members, change } = client.call(members)?;
                    change.save()?;
                    Ok(members)
                };
                answer.paged(pages, plan, &mut page)
            }
            None => {
                let Answered { members, change } = client.call(&Map::new())?;
                answer.whole(members, change)
            }
        }
    }
}
