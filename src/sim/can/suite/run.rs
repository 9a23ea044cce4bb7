//! Running suites.

use anyhow::Context as _;
use clap::{Args, ValueHint};
use organizations::verdict::{Answer, Judge, Question};
use shape::Value;

use super::case::{self, Case};
use super::coverage::Coverage;
use super::outcome::Outcome;
use super::places::Places;
use super::report::{CaseResult, Failure, Report};
use super::{against, files, junit, read};
use crate::Exit;
use crate::sim::can::{data, error::explained, notes, text};
use crate::sim::console::{Console, list};
use crate::sim::misuse::Misuse;
use crate::store::FileState;

/// The options of suites.
#[derive(Debug, Args)]
pub(in crate::sim::can) struct Suites {
    /// Files of tests in YAML or JSON, folders of such files, or patterns as in `'suites/*.yaml'`.
    #[arg(long, value_name = "FILE", num_args = 1.., value_hint = ValueHint::FilePath)]
    tests: Vec<String>,
    /// Tells of every statement of the attached policies how many tests it decided and how many it met.
    #[arg(long, requires = "tests")]
    coverage: bool,
    /// Another state file: tells which verdicts of the tests are others there, and by which statement.
    #[arg(long, value_name = "STATE", requires = "tests", conflicts_with = "coverage", value_hint = ValueHint::FilePath)]
    against: Option<String>,
    /// Writes a `JUnit` file, as systems of continuous integration read it.
    #[arg(long, value_name = "FILE", requires = "tests", conflicts_with = "against", value_hint = ValueHint::FilePath)]
    junit: Option<String>,
}

impl Suites {
    /// Tells whether tests are named.
    pub(in crate::sim::can) fn is_wanted(&self) -> bool {
        !self.tests.is_empty()
    }

    /// Asks all questions, and tells what came out.
    pub(in crate::sim::can) fn run(
        &self,
        base: &Question,
        judge: &mut Judge<'_>,
        state: &FileState,
        console: &mut Console<'_, '_>,
    ) -> anyhow::Result<()> {
        let suites = self.read(console)?;
        let mut places = Places::of(state)?;
        let mut cases = Vec::new();
        for (file, suite) in &suites {
            let added = case::of(suite, base, &mut places);
            cases.extend(added.map_err(|why| Misuse(format!("`{file}`: {why:#}")))?);
        }
        if let Some(other) = &self.against {
            return against::run(&cases, judge, other, console);
        }
        let mut coverage = self
            .coverage
            .then(|| Coverage::of(judge))
            .transpose()
            .map_err(explained)?;
        let is_data = !console.wants_drawing() && !console.wants_rows();
        let decided_by = |answer: &Answer| is_data.then(|| data::decided_by(answer))?;
        let report = ask(&cases, judge, coverage.as_mut(), &mut places, &decided_by)?;
        if let Some(file) = &self.junit {
            let path = console.session.environment.folder.join(file);
            std::fs::write(path, junit::of(&cases, &report))
                .with_context(|| format!("cannot write `{file}`"))?;
        }
        console.exit = match report.worst() {
            Outcome::Met => Exit::Ok,
            Outcome::NotMet => Exit::No,
            Outcome::Depends => Exit::Undecided,
        };
        if console.wants_drawing() {
            let text = report.text(&cases, coverage.as_ref());
            return Ok(console.streams.output.write_all(text.as_bytes())?);
        }
        if !console.wants_rows() {
            return console.print("Tests", report.data(&cases, coverage.as_ref()));
        }
        console.print("Tests", report.rows(&cases))?;
        match coverage {
            Some(coverage) => console.print("Coverage", list("Coverage", coverage.rows())),
            None => Ok(()),
        }
    }

    fn read(&self, console: &Console<'_, '_>) -> anyhow::Result<Vec<(String, read::Suite)>> {
        let folder = &console.session.environment.folder;
        let mut suites = Vec::new();
        for path in files::named(&self.tests, folder)? {
            let file = path.strip_prefix(folder).unwrap_or(&path);
            let file = file.to_string_lossy().into_owned();
            let text =
                std::fs::read_to_string(&path).with_context(|| format!("cannot read `{file}`"))?;
            let suite = read::suite(&file, &text);
            let suite = suite.map_err(|why| Misuse(format!("`{file}`: {why}")))?;
            suites.push((file, suite));
        }
        Ok(suites)
    }
}

/// Asks all questions. Only of what is not met more is asked: why.
fn ask(
    cases: &[Case<'_>],
    judge: &mut Judge<'_>,
    mut coverage: Option<&mut Coverage>,
    places: &mut Places<'_>,
    decided_by: &dyn Fn(&Answer) -> Option<Value>,
) -> anyhow::Result<Report> {
    let mut report = Report::default();
    for case in cases {
        let in_case = |error| {
            let why = explained(error);
            why.context(format!("{}, {}", case.suite, case.name))
        };
        let answer = judge.answer(&case.question).map_err(in_case)?;
        if let Some(coverage) = &mut coverage {
            coverage.add(&answer);
        }
        let outcome = Outcome::of(case, &answer);
        let failure = if outcome == Outcome::Met {
            None
        } else {
            let told = judge
                .explain(&case.question, &answer, false)
                .map_err(in_case)?;
            let known = text::Known {
                assumed_role: false,
                region_of_resource: case.question.region.is_none(),
                notes: notes::of(&case.question, &told),
            };
            let name = case.question.caller.account.as_deref();
            let name = name.and_then(|id| places.name(id));
            let text = text::of(&case.question, &answer, &told, &known, name);
            Some(Failure { text })
        };
        report.results.push(CaseResult {
            outcome,
            verdict: answer.verdict(),
            decided_by: decided_by(&answer),
            failure,
        });
    }
    Ok(report)
}
