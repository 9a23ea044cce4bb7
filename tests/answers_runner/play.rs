//! Plays the steps of a scenario in order.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use reference::{json, query::Query};
use shape::{Map, Value};

use super::expect;
use super::program::{Found, run};
use super::scenario::{Scenario, list_of, text_of};

/// How often a step is repeated until what it waits for is true. The clock moves on by twice as much
/// each time, beginning with a second, so this is some months.
const MOST_REPETITIONS: u32 = 24;

/// Plays a scenario; the error says which step fails, what was expected and what was found.
pub(crate) fn play(scenario: &Scenario) -> Result<(), String> {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    for (name, text) in scenario.files() {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text_of(Some(text))).unwrap();
    }
    let mut stage = Stage {
        folder: folder.path(),
        now: None,
        names: standing_names(),
    };
    for (index, step) in scenario.steps().iter().enumerate() {
        stage
            .play(step)
            .map_err(|why| format!("step {}: {why}", index + 1))?;
    }
    Ok(())
}

/// What later steps know of earlier ones.
#[derive(Clone)]
struct Stage<'a> {
    folder: &'a Path,
    /// The time that a step set.
    now: Option<Timestamp>,
    /// What `${name}` stands for.
    names: BTreeMap<String, String>,
}

fn standing_names() -> BTreeMap<String, String> {
    let accounts = [
        ("MGMT", '1'),
        ("B", '2'),
        ("C", '3'),
        ("D", '4'),
        ("E", '5'),
    ];
    accounts
        .map(|(name, digit)| (name.to_owned(), digit.to_string().repeat(12)))
        .into()
}

impl Stage<'_> {
    fn play(&mut self, step: &Value) -> Result<(), String> {
        if let Some(at) = step.get("at") {
            let at = self.fill(&text_of(Some(at)));
            self.now = Some(at.parse().map_err(|error| format!("at {at}: {error}"))?);
        }
        match step.get("parallel") {
            Some(steps) => self.play_at_once(list_of(Some(steps))),
            None => self.call(step),
        }
    }

    fn play_at_once(&mut self, steps: &[Value]) -> Result<(), String> {
        let start = &*self;
        let ends: Vec<Result<Self, String>> = std::thread::scope(|scope| {
            let threads: Vec<_> = steps
                .iter()
                .map(|step| {
                    let mut stage = start.clone();
                    scope.spawn(move || stage.play(step).map(|()| stage))
                })
                .collect();
            let join = |thread: std::thread::ScopedJoinHandle<'_, _>| {
                thread.join().unwrap_or_else(|_| Err("a panic".to_owned()))
            };
            threads.into_iter().map(join).collect()
        });
        for end in ends {
            self.names.extend(end?.names);
        }
        Ok(())
    }

    /// Makes the call of a step and judges its answer.
    fn call(&mut self, step: &Value) -> Result<(), String> {
        let words = self.words(step);
        let told = |why: String| format!("{}\n  {why}", words.join(" "));
        let (found, answer) = self.answer(step, &words).map_err(told)?;
        let tolerated = list_of(step.get("tolerate"));
        if expect::error_of(&found.stderr)
            .is_some_and(|(code, _)| tolerated.contains(&Value::from(code)))
        {
            return Ok(());
        }
        let expected = self.fill_value(step.get("expect").unwrap_or(&Value::Null));
        expect::judge(&expected, &found, &answer).map_err(told)?;
        self.save(step, &answer).map_err(told)
    }

    /// Runs the words, again and again if the step waits for something.
    fn answer(&mut self, step: &Value, words: &[String]) -> Result<(Found, Value), String> {
        let account = match step.get("as") {
            Some(account) => self.fill(&text_of(Some(account))),
            None => self.names["MGMT"].clone(),
        };
        let until = step
            .get("until")
            .map(|until| self.fill(&text_of(Some(until))));
        for repetition in 0..MOST_REPETITIONS {
            let found = run(self.folder, &account, self.now, words);
            let answer = match found.stdout.trim() {
                "" => Map::new().into(),
                text => json::parse(text).unwrap_or_else(|_| Value::from(text)),
            };
            let holds = match &until {
                Some(until) => !ask(until, &answer)?.is_falsy(),
                None => true,
            };
            if holds {
                return Ok((found, answer));
            }
            self.move_on(2_i64.pow(repetition))?;
        }
        Err(format!("never true: {}", until.unwrap_or_default()))
    }

    /// Moves the clock on.
    fn move_on(&mut self, seconds: i64) -> Result<(), String> {
        match self.now {
            Some(now) => self.now = Some(now + SignedDuration::from_secs(seconds)),
            None => {
                let duration = format!("{seconds}s");
                let words = ["sim", "clock", "advance", &duration].map(str::to_owned);
                let found = run(self.folder, &self.names["MGMT"], None, &words);
                if found.exit != 0 {
                    return Err(found.stderr);
                }
            }
        }
        Ok(())
    }

    /// Returns the words of the command line.
    fn words(&self, step: &Value) -> Vec<String> {
        let (first, rest) = match step.get("sim") {
            Some(words) => ("sim".to_owned(), words),
            None => (
                text_of(step.get("op")),
                step.get("args").unwrap_or(&Value::Null),
            ),
        };
        let rest = list_of(Some(rest)).iter();
        std::iter::once(first)
            .chain(rest.map(|word| self.fill(&text_of(Some(word)))))
            .collect()
    }

    /// Gives names to parts of an answer.
    fn save(&mut self, step: &Value, answer: &Value) -> Result<(), String> {
        let saved = step.get("save").and_then(Value::as_map);
        for (name, place) in saved.into_iter().flat_map(Map::iter) {
            let place = self.fill(&text_of(Some(place)));
            let text = match ask(&place, answer)? {
                Value::String(text) => text.into_owned(),
                Value::Null => return Err(format!("save {name}: nothing at `{place}`")),
                other => json::tight(&other),
            };
            self.names.insert(name.to_owned(), text);
        }
        Ok(())
    }

    /// Puts what names stand for into a text.
    fn fill(&self, text: &str) -> String {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            filled.push_str(before);
            let name = after.split_once('}').map(|(name, _)| name);
            match name.and_then(|name| Some((name, self.names.get(name)?))) {
                Some((name, value)) => {
                    filled.push_str(value);
                    rest = &after[name.len() + 1..];
                }
                None => {
                    filled.push_str("${");
                    rest = after;
                }
            }
        }
        filled + rest
    }

    fn fill_value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.fill(text).into(),
            Value::List(elements) => elements.iter().map(|one| self.fill_value(one)).collect(),
            Value::Map(members) => members
                .iter()
                .map(|(name, one)| (self.fill(name), self.fill_value(one)))
                .collect::<Map>()
                .into(),
            other => other.clone(),
        }
    }
}

/// Evaluates a `JMESPath` expression.
pub(crate) fn ask(expression: &str, value: &Value) -> Result<Value, String> {
    Query::compile(expression)
        .and_then(|query| query.evaluate(value))
        .map_err(|error| format!("{expression}: {error}"))
}
