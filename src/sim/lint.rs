//! `sim lint`: what in policies does something else than it seems to, or nothing.

use std::path::Path;

use anyhow::{Context as _, bail};
use clap::{Args, ValueHint};
use organizations::lint::{self, Finding};
use organizations::model::PolicyType;
use organizations::state::{State, WorldSettings};
use organizations::verdict::Placed;
use reference::json;
use shape::Value;

use super::can::{explained, type_of};
use super::console::{Console, list, number, object};
use super::misuse::Misuse;
use crate::world::Present;
use crate::{Exit, harmless};

/// Looks for what in service control and resource control policies does something else than it seems to, or
/// nothing: each with its place, the reason, and what to write instead.
///
/// `orgsim sim lint` looks at all such policies of the state and at where they are attached; `orgsim sim lint
/// Guardrails draft.json` at one of the state and at a file. It refuses nothing that AWS accepts. It ends with 0
/// if it finds nothing, and with 1 if it finds something.
#[derive(Debug, Args)]
pub(super) struct Lint {
    /// Policies of the state by id or name, and files; without any, all policies of the state.
    #[arg(value_name = "POLICY|FILE", value_hint = ValueHint::FilePath)]
    policies: Vec<String>,
    /// What kind of policies the files are; without it, those whose statements name a principal are RCPs.
    #[arg(long, value_name = "SCP|RCP", value_parser = kind)]
    r#type: Option<PolicyType>,
}

fn kind(text: &str) -> Result<PolicyType, String> {
    type_of(text).ok_or_else(|| "a type is SCP or RCP".to_owned())
}

impl Lint {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let mut found = Vec::new();
        let mut of_state = None;
        if self.policies.is_empty() {
            found = state_findings(console)?;
        }
        for named in &self.policies {
            let path = console.session.environment.folder.join(named);
            if path.is_file() {
                let world = console.world()?.as_saved()?;
                found.extend(self.of_file((named, &path), world.world())?);
                continue;
            }
            if of_state.is_none() {
                of_state = Some(state_findings(console)?);
            }
            let findings = of_state.iter().flatten();
            must_be_policy(named, console)?;
            let is_of = |finding: &&Finding| {
                let names = [&finding.policy_id, &finding.policy_name];
                names.iter().any(|name| name.as_deref() == Some(named))
            };
            found.extend(findings.filter(is_of).cloned());
        }
        console.exit = if found.is_empty() { Exit::Ok } else { Exit::No };
        if console.wants_drawing() {
            let lines = found
                .iter()
                .map(|finding| harmless::one_line(&line(finding)).into_owned() + "\n");
            let text: String = lines.collect();
            return Ok(console.streams.output.write_all(text.as_bytes())?);
        }
        console.print("Findings", list("Findings", found.iter().map(data)))
    }

    fn of_file(
        &self,
        (named, path): (&str, &Path),
        world: &WorldSettings,
    ) -> anyhow::Result<Vec<Finding>> {
        let text =
            std::fs::read_to_string(path).with_context(|| format!("cannot read `{named}`"))?;
        let document = json::parse(&text).with_context(|| format!("not JSON: `{named}`"))?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let Ok(placed) = Placed::read(named, &stem, &text) else {
            bail!("not a policy document: `{named}`");
        };
        let of = self.r#type.unwrap_or_else(|| guessed(&document));
        Ok(lint::of_draft(of, &placed, &text, world))
    }
}

fn state_findings(console: &Console<'_, '_>) -> anyhow::Result<Vec<Finding>> {
    let Present { state, now, .. } = console.world()?.look()?;
    lint::of_state(&state, now).map_err(explained)
}

/// Refuses a name that no policy of the state has.
fn must_be_policy(named: &str, console: &Console<'_, '_>) -> anyhow::Result<()> {
    let state = console.world()?.look()?.state;
    let policies = super::tree::policy_names(&state)?;
    if policies
        .iter()
        .any(|(id, name)| id == named || name == named)
    {
        return Ok(());
    }
    Err(Misuse(format!(
        "neither a policy of the state nor a file: `{named}`"
    ))
    .into())
}

/// Returns the type of a document: only RCPs name principals.
fn guessed(document: &Value) -> PolicyType {
    let statements = document.get("Statement");
    let statements = statements.map_or(&[][..], |one| {
        one.as_list().unwrap_or(std::slice::from_ref(one))
    });
    if statements
        .iter()
        .any(|statement| statement.get("Principal").is_some())
    {
        return PolicyType::ResourceControlPolicy;
    }
    PolicyType::ServiceControlPolicy
}

fn line(finding: &Finding) -> String {
    let Finding {
        reason, instead, ..
    } = finding;
    let policy = match (&finding.policy_name, &finding.policy_id) {
        (Some(name), Some(id)) => format!(" {name} ({id})"),
        _ => String::new(),
    };
    let statement = finding
        .statement
        .map_or_else(String::new, |place| format!(" #{place}"));
    let sid = finding
        .sid
        .as_ref()
        .map_or_else(String::new, |sid| format!(" Sid {sid}"));
    let at = finding
        .target_id
        .as_ref()
        .map_or_else(String::new, |target| format!(" at {target}"));
    format!(
        "{}{policy}{statement}{sid}{at}: {reason}; instead: {instead}",
        finding.lint.code()
    )
}

fn data(finding: &Finding) -> Value {
    let text = |text: &Option<String>| text.as_deref().map(Value::from);
    object([
        ("Lint", Some(finding.lint.code().into())),
        ("Type", Some(finding.type_name().into())),
        ("PolicyId", text(&finding.policy_id)),
        ("PolicyName", text(&finding.policy_name)),
        (
            "StatementIndex",
            finding.statement.map(|place| number(place as u64)),
        ),
        ("Sid", text(&finding.sid)),
        ("TargetId", text(&finding.target_id)),
        ("Reason", Some(finding.reason.as_str().into())),
        ("Instead", Some(finding.instead.as_str().into())),
    ])
}
