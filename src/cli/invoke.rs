//! One operation: its options read, its input put together, and the call made
//! (`cli.md` section 2, steps 11 to 19).

use organizations::Operation;
use shape::{Map, Value};

use super::answer::Answer;
use super::caller;
use super::cli_input::{self, Language};
use super::failure::Failure;
use super::options::{Global, OperationOptions, Purpose, is_manual_paging};
use super::paging::{PAGINATION_CONFIG, Plan};
use super::paramfile::{self, Contents};
use super::reply::{self, Attempts};
use super::run::Session;
use super::similar::close_names;
use super::values::{self, Parameter};
use super::words::{self, Given, Level, Misread, Reading};
use super::{request, skeleton, validation};
use crate::service::{Call, Caller, Service};
use crate::{Streams, json, numeral, wire};

/// An operation to be called.
pub struct Invocation<'a> {
    /// What is known from the first level.
    pub session: &'a Session<'a>,
    /// The operation.
    pub operation: &'static Operation,
}

/// How an operation was dealt with.
pub enum Done {
    /// It was called, and answered; or a sample of it was shown.
    Answered,
    /// Its page is wanted.
    WantsHelp,
}

impl Invocation<'_> {
    /// Reads the words of the operation's level and does what they ask for.
    pub fn run(
        &self,
        words: &[String],
        streams: &mut Streams<'_>,
        service: &mut dyn Service,
    ) -> Result<Done, Failure> {
        if words == ["help"] || self.session.wants_help(words) {
            return Ok(Done::WantsHelp);
        }
        let options = OperationOptions::of(self.operation);
        let level = Level {
            options: &options.options,
            word: &|_| Ok(()),
            stops_at: None,
        };
        let reading = words::read(&level, words).map_err(|misread| self.misread(&misread))?;
        self.must_have_required(&options, &reading, words)?;
        if reading.word.as_deref() == Some("help") {
            return Ok(Done::WantsHelp);
        }
        must_know_all(&options, &reading)?;

        let mut input = Input {
            invocation: self,
            parameters: Vec::new(),
            paging: Map::new(),
        };
        self.must_page_one_way(&options, &reading)?;
        input.read_options(&options, &reading, streams)?;
        input.read_documents(&options, &reading)?;
        self.answer(input, &options, &reading, streams, service)?;
        Ok(Done::Answered)
    }

    fn misread(&self, misread: &Misread) -> Failure {
        Failure::misread(&self.session.environment.program, misread)
    }

    fn must_have_required(
        &self,
        options: &OperationOptions,
        reading: &Reading,
        words: &[String],
    ) -> Result<(), Failure> {
        if lifts_requirements(words) {
            return Ok(());
        }
        let required = options
            .options
            .iter()
            .enumerate()
            .filter(|(_, option)| option.required);
        let missing = required.filter(|(place, _)| reading.given(*place).is_none());
        let missing: Vec<_> = missing.map(|(_, option)| &*option.name).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let missing = missing.join(", ");
        Err(self.misread(&Misread(format!(
            "the following arguments are required: {missing}"
        ))))
    }

    /// Refuses options of automatic paging where it is switched off.
    fn must_page_one_way(
        &self,
        options: &OperationOptions,
        reading: &Reading,
    ) -> Result<(), Failure> {
        if !self.session.globals.has(Global::NoPaginate) && !options.pages_by_hand(reading) {
            return Ok(());
        }
        let automatic = options.given(reading).filter(|(_, purpose, given)| {
            let counts =
                |text: &str| !text.is_empty() && numeral::integer(text) != Some(Value::Integer(0));
            let is_paging = matches!(
                purpose,
                Purpose::StartingToken | Purpose::PageSize | Purpose::MaxItems
            );
            is_paging && given.text().is_some_and(counts)
        });
        let named: Vec<_> = automatic.map(|(name, _, _)| name).collect();
        if named.is_empty() {
            return Ok(());
        }
        Err(Failure::param_validation(format!(
            "Cannot specify --no-paginate along with pagination arguments: {}",
            named.join(", ")
        )))
    }

    fn answer(
        &self,
        mut input: Input<'_>,
        options: &OperationOptions,
        reading: &Reading,
        streams: &mut Streams<'_>,
        service: &mut dyn Service,
    ) -> Result<(), Failure> {
        let session = self.session;
        let skeleton = options.skeleton(reading);
        if let Some(kind @ ("input" | "yaml-input")) = skeleton {
            return self.show_sample(kind, streams);
        }
        session.config.must_exist()?;
        let is_paged = self.operation.pages().is_some()
            && !session.globals.has(Global::NoPaginate)
            && !options.pages_by_hand(reading)
            && !input.pages_by_hand();
        if skeleton.is_some() {
            return self.show_output_sample(&input, streams);
        }
        let paging = if is_paged { input.take_paging() } else { None };
        let (caller, _) = caller::of(session);
        let mut door = Door::open(self, service, &input.parameters, &caller)?;
        let answer = Answer::new(session, self.operation.name(), streams);
        match self.operation.pages() {
            Some(pages) if is_paged => {
                let plan = Plan::read(paging.as_ref(), pages.limited)?;
                answer.paged(pages, plan, &mut |members| door.call(members))
            }
            _ => {
                let reply = door.call(&Map::new())?;
                answer.whole(reply)
            }
        }
    }

    fn show_sample(&self, kind: &str, streams: &mut Streams<'_>) -> Result<(), Failure> {
        let sample = self
            .operation
            .input()
            .map(|shape| (shape, skeleton::input(shape)));
        let text = match (kind, sample) {
            ("yaml-input", Some((shape, sample))) => skeleton::commented_yaml(shape, &sample),
            (_, Some((_, sample))) => sample_json(&sample),
            (_, None) => "{}\n".to_owned(),
        };
        streams.output.write_all(text.as_bytes())?;
        Ok(())
    }

    /// Shows a sample answer, which the reference checks as if it were an input.
    fn show_output_sample(
        &self,
        input: &Input<'_>,
        streams: &mut Streams<'_>,
    ) -> Result<(), Failure> {
        let session = self.session;
        let sample = match self.operation.output() {
            Some(shape) => {
                let sample = skeleton::output(shape);
                validation::check_value(shape, &sample, &session.settings.local)?;
                sample
            }
            None => Map::new().into(),
        };
        if let Some(shape) = self.operation.input() {
            validation::check(shape, &input.parameters, &session.settings.local)?;
        }
        Answer::new(session, self.operation.name(), streams).whole(into_map(sample))
    }
}

fn sample_json(sample: &Value) -> String {
    let text = json::pretty(sample, json::Charset::Ascii).expect("a sample has a form in JSON");
    text + "\n"
}

fn into_map(value: Value) -> Map {
    match value {
        Value::Map(map) => map,
        _ => Map::new(),
    }
}

/// Tells whether the words say in full that the input may come from elsewhere, or isn't needed.
fn lifts_requirements(words: &[String]) -> bool {
    let has = |option: &str| words.iter().any(|word| word == option);
    let skeleton = words
        .iter()
        .position(|word| word == "--generate-cli-skeleton");
    let of_input = skeleton.is_some_and(|at| words.get(at + 1).is_none_or(|word| word != "output"));
    has("--cli-input-json") || has("--cli-input-yaml") || of_input
}

/// Refuses words that nobody knows; the level's own word is named last.
fn must_know_all(options: &OperationOptions, reading: &Reading) -> Result<(), Failure> {
    let own_word = reading.word.iter().filter(|word| !word.is_empty());
    let unknown: Vec<_> = reading
        .rest
        .iter()
        .chain(own_word)
        .map(String::as_str)
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let mut message = format!("Unknown options: {}", unknown.join(", "));
    let suggestions = suggestions(options, &unknown);
    if !suggestions.is_empty() {
        message.push_str("\n\nMaybe you meant:");
        message.extend(suggestions);
    }
    Err(Failure::UnknownOptions(message))
}

/// Returns a line for each documented option that an unknown word may have meant.
fn suggestions(options: &OperationOptions, unknown: &[&str]) -> Vec<String> {
    let globals = Global::ALL;
    let known = options
        .options
        .iter()
        .chain(&globals)
        .filter(|option| option.documented);
    let known: Vec<_> = known
        .map(|option| option.name.trim_start_matches('-'))
        .collect();
    let mut lines = Vec::new();
    for word in unknown.iter().filter(|word| word.starts_with("--")) {
        let word = word
            .split('=')
            .next()
            .unwrap_or_default()
            .trim_start_matches('-');
        for name in close_names(word, known.iter().copied()) {
            let line = format!("\n  * --{name} (instead of --{word})");
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines
}

/// The input as it is put together.
struct Input<'a> {
    invocation: &'a Invocation<'a>,
    parameters: Vec<Parameter>,
    /// The settings of automatic paging that options give.
    paging: Map,
}

impl Input<'_> {
    /// Reads the options that give members, and those of automatic paging, in their order.
    fn read_options(
        &mut self,
        options: &OperationOptions,
        reading: &Reading,
        streams: &mut Streams<'_>,
    ) -> Result<(), Failure> {
        let environment = self.invocation.session.environment;
        for (name, purpose, given) in options.given(reading) {
            let text = || given.text().unwrap_or_default();
            match purpose {
                Purpose::Member(member) => {
                    self.parameters
                        .push(values::read(member, name, given, environment)?);
                }
                Purpose::StartingToken => {
                    let loaded = paramfile::load(text(), environment).map_err(|why| {
                        Failure::param_validation(format!(
                            "Error parsing parameter '{name}': {why}"
                        ))
                    })?;
                    let token = loaded.unwrap_or_else(|| Contents::Text(text().to_owned()));
                    self.paging.push("StartingToken", Value::from(token));
                }
                Purpose::PageSize => self.paging.push("PageSize", checked_integer(text())),
                Purpose::MaxItems => {
                    let number = checked_integer(text());
                    warn_of_nothing(&number, streams)?;
                    self.paging.push("MaxItems", number);
                }
                Purpose::CliInputJson | Purpose::CliInputYaml | Purpose::GenerateCliSkeleton => {}
            }
        }
        if !self.paging.is_empty() {
            let paging = std::mem::take(&mut self.paging);
            self.parameters
                .push(Parameter::new(PAGINATION_CONFIG, paging.into()));
        }
        Ok(())
    }

    /// Adds what a document gives.
    fn read_documents(
        &mut self,
        options: &OperationOptions,
        reading: &Reading,
    ) -> Result<(), Failure> {
        let documents: Vec<_> = options
            .given(reading)
            .filter_map(|(_, purpose, given)| match purpose {
                Purpose::CliInputJson => Some((Language::Json, given)),
                Purpose::CliInputYaml => Some((Language::Yaml, given)),
                _ => None,
            })
            .collect();
        let (language, given) = match documents[..] {
            [] => return Ok(()),
            [document] => document,
            _ => {
                let message = "Only one --cli-input- parameter may be specified.";
                return Err(Failure::param_validation(message));
            }
        };
        let environment = self.invocation.session.environment;
        let document = cli_input::read(language, given.text().unwrap_or_default(), environment)?;
        cli_input::merge(&mut self.parameters, document);
        Ok(())
    }

    /// Tells whether a member is given that is there for paging by hand.
    fn pages_by_hand(&self) -> bool {
        let operation = self.invocation.operation;
        self.parameters
            .iter()
            .any(|parameter| is_manual_paging(operation, &parameter.name))
    }

    fn take_paging(&mut self) -> Option<Value> {
        let is_paging = |parameter: &Parameter| parameter.name == PAGINATION_CONFIG;
        let place = self.parameters.iter().position(is_paging)?;
        Some(self.parameters.remove(place).value)
    }
}

fn checked_integer(text: &str) -> Value {
    numeral::integer(text).expect("the value was checked when the words were read")
}

fn warn_of_nothing(max_items: &Value, streams: &mut Streams<'_>) -> std::io::Result<()> {
    let is_positive = match max_items {
        Value::Integer(number) => *number > 0,
        Value::Huge(digits) => !digits.starts_with('-'),
        _ => true,
    };
    if is_positive {
        return Ok(());
    }
    let warning = "warning: Non-positive values for --max-items may result in undefined behavior.";
    writeln!(streams.errors, "{warning}")
}

/// The way to the service for one command: every call is checked, made and reduced alike.
struct Door<'a> {
    invocation: &'a Invocation<'a>,
    service: &'a mut (dyn Service + 'a),
    parameters: &'a [Parameter],
    caller: &'a Caller,
    attempts: Attempts,
}

impl<'a> Door<'a> {
    fn open(
        invocation: &'a Invocation<'a>,
        service: &'a mut (dyn Service + 'a),
        parameters: &'a [Parameter],
        caller: &'a Caller,
    ) -> Result<Self, Failure> {
        let Session {
            environment,
            config,
            ..
        } = invocation.session;
        let attempts = Attempts::read(environment, config)?;
        Ok(Self {
            invocation,
            service,
            parameters,
            caller,
            attempts,
        })
    }

    /// Makes a call with the input and some members more.
    fn call(&mut self, more: &Map) -> Result<Map, Failure> {
        let Invocation { session, operation } = self.invocation;
        let more = more
            .iter()
            .map(|(name, value)| Parameter::new(name, value.clone()));
        let parameters: Vec<_> = self.parameters.iter().cloned().chain(more).collect();
        let local = &session.settings.local;
        if let Some(shape) = operation.input()
            && session.validates()
        {
            validation::check(shape, &parameters, local)?;
        }
        session
            .globals
            .check_destination(session.environment, session.config)?;
        let input = request::body(operation.input(), &parameters, local)?;
        let call = Call {
            operation,
            input: &input,
            caller: self.caller,
        };
        let reply = reply::call(self.service, &call, self.attempts)?;
        match operation.output() {
            Some(shape) => wire::reduce(&reply, shape, session.settings.times())
                .map(into_map)
                .map_err(Failure::general),
            None => Ok(Map::new()),
        }
    }
}

impl OperationOptions {
    /// Walks over the options that were given: name, purpose, and what was given.
    fn given<'a>(
        &'a self,
        reading: &'a Reading,
    ) -> impl Iterator<Item = (&'a str, &'a Purpose, &'a Given)> {
        let options = self.options.iter().zip(&self.purposes).enumerate();
        options.filter_map(|(place, (option, purpose))| {
            Some((&*option.name, purpose, reading.given(place)?))
        })
    }

    /// Tells whether an option is given that is there for paging by hand.
    fn pages_by_hand(&self, reading: &Reading) -> bool {
        let hidden = self
            .options
            .iter()
            .enumerate()
            .filter(|(_, option)| !option.documented);
        hidden
            .into_iter()
            .any(|(place, _)| reading.given(place).is_some())
    }

    /// Returns the kind of sample that is asked for, if one is.
    fn skeleton<'a>(&'a self, reading: &'a Reading) -> Option<&'a str> {
        let mut given = self.given(reading);
        let skeleton =
            given.find(|(_, purpose, _)| matches!(purpose, Purpose::GenerateCliSkeleton));
        skeleton.map(|(_, _, given)| given.text().unwrap_or("input"))
    }
}
