//! The commands: one line each.

use clap::{CommandFactory, Parser, Subcommand};

use super::console::Console;
use super::program::program;
#[cfg(feature = "serve")]
use super::serve;
use super::{
    account, capture, clock, complete, completions, demo, diff, explain, export, fault, fidelity,
    handshake, history, ids, import, inbox, init, jobs, man, past, quota, rcp_services, replay,
    services, shim, test, tree, use_account, validate, whoami,
};
use super::{can, lint};

/// Controls the simulated world: its accounts, clock, ids, quotas and faults.
///
/// Nothing here changes what `organizations` commands print, but for the world that they look at.
/// Commands that print data take `--output json|text|table|yaml` and `--query` as all others do.
#[derive(Debug, Parser)]
#[command(name = "sim", disable_version_flag = true)]
pub(super) struct Sim {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Init),
    #[command(subcommand)]
    Account(account::Account),
    Use(use_account::Use),
    Whoami(whoami::Whoami),
    Clock(clock::Clock),
    #[command(subcommand)]
    Ids(ids::Ids),
    Inbox(inbox::Inbox),
    #[command(subcommand)]
    Quota(quota::Quota),
    Jobs(jobs::Jobs),
    #[command(subcommand)]
    Services(services::Services),
    #[command(subcommand)]
    RcpServices(rcp_services::RcpServices),
    #[command(subcommand)]
    Fault(fault::Fault),
    Tree(tree::Tree),
    Graph(tree::Graph),
    Can(Box<can::Can>),
    Lint(lint::Lint),
    Export(export::Export),
    Import(import::Import),
    Capture(capture::Capture),
    History(history::History),
    Undo(past::Undo),
    Redo(past::Redo),
    Diff(diff::Diff),
    Replay(replay::Replay),
    Save(past::Save),
    Load(past::Load),
    Saved(past::Saved),
    Explain(explain::Explain),
    Handshake(handshake::Handshake),
    Validate(validate::Validate),
    Fidelity(fidelity::Fidelity),
    Demo(demo::Demo),
    #[cfg(feature = "serve")]
    Serve(serve::Serve),
    Shim(shim::Shim),
    Test(test::Test),
    Lesson(super::lesson::Lesson),
    Completions(completions::Completions),
    Man(man::Man),
    #[command(hide = true)]
    Complete(complete::Complete),
}

impl Sim {
    /// Runs the command.
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        match self.command {
            Command::Init(init) => init.run(console),
            Command::Account(account) => account.run(console),
            Command::Use(choice) => choice.run(console),
            Command::Whoami(question) => question.run(console),
            Command::Clock(clock) => clock.run(console),
            Command::Ids(ids) => ids.run(console),
            Command::Inbox(inbox) => inbox.run(console),
            Command::Quota(quota) => quota.run(console),
            Command::Jobs(jobs) => jobs.run(console),
            Command::Services(services) => services.run(console),
            Command::RcpServices(services) => services.run(console),
            Command::Fault(fault) => fault.run(console),
            Command::Tree(tree) => tree.run(console),
            Command::Graph(graph) => graph.run(console),
            Command::Can(question) => question.run(console),
            Command::Lint(lint) => lint.run(console),
            Command::Export(export) => export.run(console),
            Command::Import(import) => import.run(console),
            Command::Capture(capture) => capture.run(console),
            Command::History(history) => history.run(console),
            Command::Undo(undo) => undo.run(console),
            Command::Redo(redo) => redo.run(console),
            Command::Diff(diff) => diff.run(console),
            Command::Replay(replay) => replay.run(console),
            Command::Save(save) => save.run(console),
            Command::Load(load) => load.run(console),
            Command::Saved(saved) => saved.run(console),
            Command::Explain(explain) => explain.run(console),
            Command::Handshake(handshake) => handshake.run(console),
            Command::Validate(validate) => validate.run(console),
            Command::Fidelity(fidelity) => fidelity.run(console),
            Command::Demo(demo) => demo.run(console),
            #[cfg(feature = "serve")]
            Command::Serve(serve) => serve.run(console),
            Command::Shim(shim) => shim.run(console),
            Command::Test(test) => test.run(console),
            Command::Lesson(lesson) => lesson.run(console),
            Command::Completions(completions) => completions.run(console),
            Command::Man(man) => man.run(program(Self::command()), console),
            Command::Complete(question) => question.run(program(Self::command()), console),
        }
    }
}
