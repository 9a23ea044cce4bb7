//! The command line: one question, or suites of them.

use anyhow::Context as _;
use clap::{Args, ValueHint};
use organizations::registry;
use organizations::verdict::{Caller, Judge, Question, Verdict};
use reference::json;

use super::error::explained;
use super::suite::Suites;
use super::{data, drafts, given, notes, text, who};
use crate::Exit;
use crate::command_tree::Global;
use crate::leave::leave;
use crate::sim::console::Console;
use crate::sim::misuse::Misuse;
use crate::sim::rcp_services;
use crate::store::FileState;
use crate::world::Present;

/// Tells whether service control and resource control policies let an account do something, and if not, which
/// statement of which policy at which level is in the way.
///
/// `orgsim sim can dev ec2:RunInstances --region us-east-1` asks for the account named dev. These policies never
/// grant anything: allowed means that the organization doesn't refuse it, and what identity and resource policies
/// say still counts. The command changes nothing in the state and notes no call. It ends with 0 if it is allowed,
/// 1 if it is denied, and 2 if that depends on keys that nobody gave.
///
/// `--region` tells where the service is called; without it, that is the region in the ARN of the resource, if there is
/// one. With `--tests` the command asks all questions of files and tells
/// which are answered otherwise than they expect: it ends with 0 if none is, 1 if one is, and 2 if none is, but
/// one depends on keys that nobody gave.
#[derive(Debug, Args)]
pub(in crate::sim) struct Can {
    /// Who calls: the id, address or name of an account, the id of an account that the state doesn't know,
    /// `anonymous`, or a service as in `cloudtrail.amazonaws.com`.
    #[arg(required_unless_present = "tests", conflicts_with = "tests")]
    account: Option<String>,
    /// What it wants to do, as in `s3:GetObject`.
    #[arg(required_unless_present = "tests")]
    action: Option<String>,
    /// The ARN of what it wants to do it to; without one, an action that names no resource.
    #[arg(default_value = "*")]
    resource: String,
    /// Who of the account: the ARN of a user, role, session or federated user, or `root`. Without it, a role
    /// without a path. `anonymous` and a service are of no account: ACCOUNT then has the resource.
    #[arg(long, value_name = "ARN", conflicts_with = "tests")]
    principal: Option<String>,
    /// The account that owns the resource; without it, the one in its ARN, else that of the caller.
    #[arg(long, value_name = "ID", conflicts_with = "tests")]
    resource_account: Option<String>,
    /// A condition key and a value; given again, the key has several values.
    #[arg(long, value_name = "KEY=VALUE")]
    context: Vec<String>,
    /// A JSON file of condition keys, each with a text or a list of texts.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    context_file: Option<String>,
    /// A condition key that the request doesn't have.
    #[arg(long, value_name = "KEY")]
    absent: Vec<String>,
    /// Takes all keys as absent that aren't given and don't follow from the question. That the region is the one in
    /// an ARN doesn't follow.
    #[arg(long)]
    assume_absent: bool,
    /// A policy that is put at a target for this question only, as in `SCP=draft.json@r-ab12`.
    #[arg(long, value_name = "TYPE=FILE@TARGET")]
    policy_file: Vec<String>,
    /// The resource is a KMS key that AWS manages.
    #[arg(long)]
    aws_managed_key: bool,
    /// A service that supports RCPs, besides those that `sim rcp-services list --all` lists.
    #[arg(long, value_name = "PREFIX", value_parser = rcp_services::prefix)]
    rcp_service: Vec<String>,
    /// Tells of all statements, not only of those that apply or come close.
    #[arg(long, conflicts_with = "tests")]
    all: bool,
    #[command(flatten)]
    suites: Suites,
}

impl Can {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let Present { state, now, .. } = console.world()?.look()?;
        let mut judge = Judge::of(&state, now);
        for draft in &self.policy_file {
            let draft = drafts::read(draft, &state, now, &self.rcp_service, console)?;
            judge.add(draft).map_err(explained)?;
        }
        if self.suites.is_wanted() {
            let given = self.given(console)?;
            return self.suites.run(&given, &mut judge, &state, console);
        }
        let account = self.account.as_deref().unwrap_or_default();
        let mut question = Question {
            action: self.action.clone().unwrap_or_default(),
            resource: self.resource.clone(),
            caller: who::caller(&state, account, self.principal.as_deref())?,
            resource_account: self.owner(&state)?,
            ..self.given(console)?
        };
        given::own_by(&mut question, || who::account(&state, account).ok());
        let answer = judge.answer(&question).map_err(explained)?;
        let told = judge
            .explain(&question, &answer, self.all)
            .map_err(explained)?;
        console.exit = match answer.verdict() {
            Verdict::Allow => Exit::Ok,
            Verdict::Deny(_) => Exit::No,
            Verdict::Depends => Exit::Undecided,
        };
        let notes = notes::of(&question, &told);
        if console.wants_drawing() {
            let known = text::Known {
                assumed_role: self.principal.is_none() && question.caller.arn.is_some(),
                region_of_resource: question.region.is_none(),
                notes,
            };
            let text = text::of(&question, &answer, &told, &known, name(&state, &question));
            leave(told);
            leave(answer);
            leave(judge);
            return Ok(console.streams.output.write_all(text.as_bytes())?);
        }
        let data = if console.wants_rows() {
            data::rows(&answer, &told, &notes)
        } else {
            data::of(&question, &answer, &told, &notes)
        };
        console.print("Verdict", data)
    }

    /// Returns the account that owns the resource, if it was said.
    fn owner(&self, state: &FileState) -> anyhow::Result<Option<String>> {
        let Some(named) = &self.resource_account else {
            return Ok(None);
        };
        who::account(state, named).map(Some)
    }

    /// Returns what is said of every question.
    pub(super) fn given(&self, console: &Console<'_, '_>) -> anyhow::Result<Question> {
        let mut question = Question::new(Caller::any_role(""), "", "*");
        question.given = self.keys(console)?;
        question.absent = self.absent.iter().cloned().collect();
        question.assume_absent = self.assume_absent;
        question.aws_managed_key = self.aws_managed_key;
        question.rcp_services = self.rcp_service.iter().cloned().collect();
        let region = console.session.globals.text(Global::Region);
        question.region = region.map(str::to_owned);
        for key in &question.absent {
            let is_region = question.region.is_some() && given::is_region(key);
            if is_region || given::has(&question.given, key) {
                return Err(Misuse(format!("a key is given and absent: `{key}`")).into());
            }
        }
        Ok(question)
    }

    fn keys(&self, console: &Console<'_, '_>) -> anyhow::Result<given::Keys> {
        let mut keys = given::Keys::new();
        if let Some(file) = &self.context_file {
            let path = console.session.environment.folder.join(file);
            let text =
                std::fs::read_to_string(path).with_context(|| format!("cannot read `{file}`"))?;
            let value = json::parse(&text).with_context(|| format!("not JSON: `{file}`"))?;
            given::add_object(&value, &mut keys)
                .map_err(|why| Misuse(format!("`{file}`: {why}")))?;
        }
        let mut on_command_line = given::Keys::new();
        for pair in &self.context {
            let Some((key, value)) = pair.split_once('=').filter(|(key, _)| !key.is_empty()) else {
                let message = format!("a condition key is given as KEY=VALUE: `{pair}`");
                return Err(Misuse(message).into());
            };
            given::add(key, vec![value.to_owned()], &mut on_command_line);
        }
        let has_region = console.session.globals.has(Global::Region);
        if has_region && on_command_line.keys().any(|key| given::is_region(key)) {
            let message = "the region is given twice: by `--region`, and by `--context`";
            return Err(Misuse(message.to_owned()).into());
        }
        // What the command line says wins over the file.
        let is_said_again =
            |key: &str| given::has(&on_command_line, key) || has_region && given::is_region(key);
        keys.retain(|key, _| !is_said_again(key));
        keys.extend(on_command_line);
        Ok(keys)
    }
}

fn name(state: &FileState, question: &Question) -> Option<String> {
    let id = question.caller.account.as_deref()?;
    let account = registry::account(state, id).ok()?;
    Some(account.name.to_string())
}
