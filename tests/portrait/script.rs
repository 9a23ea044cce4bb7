//! What the script of `sim capture` does, call by call, without processes: it copies many worlds so.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::Path;

use organizations::model::{EffectivePolicyType, PolicyType, Timestamp};
use organizations::state::State;
use organizations::{managed_policies, operation};
use orgsim::wire::{self, Times};
use reference::json::{Charset, pretty};
use reference::time::Local;
use shape::{Choice, Map, Value};

use crate::answers::ask;

/// Copies what an account may see of a world into an empty folder.
pub(crate) fn capture(state: &mut dyn State, caller: &str, now: Timestamp, folder: &Path) {
    let script = Script {
        state: RefCell::new(state),
        caller,
        now,
        folder,
        local: Local::new(now.0, Some("UTC".to_owned()), |_| None),
    };
    script.run();
}

struct Script<'a> {
    state: RefCell<&'a mut dyn State>,
    caller: &'a str,
    now: Timestamp,
    folder: &'a Path,
    local: Local,
}

impl Script<'_> {
    fn run(&self) {
        let account = [("Account", Value::from(self.caller))]
            .into_iter()
            .collect();
        self.write("caller.json", &Value::Map(account));
        self.ask("organization.json", "DescribeOrganization", []);
        self.ask("roots.json", "ListRoots", []);
        self.ask("accounts.json", "ListAccounts", []);
        self.tree();
        let accounts = self.texts("Id", "accounts.json");
        for account in &accounts {
            self.tags(account);
        }
        for of in PolicyType::ALL {
            self.policies(of.name());
        }
        self.all_effective(accounts);
        self.services();
        self.requests();
    }

    /// Copies the units, level by level.
    fn tree(&self) {
        let mut parents: VecDeque<String> = self.texts("Id", "roots.json").into();
        while let Some(parent) = parents.pop_front() {
            let units = format!("units/{parent}.json");
            self.ask(
                &units,
                "ListOrganizationalUnitsForParent",
                [("ParentId", &parent)],
            );
            parents.extend(self.texts("Id", &units));
            let members = format!("members/{parent}.json");
            self.ask(&members, "ListAccountsForParent", [("ParentId", &parent)]);
            self.tags(&parent);
        }
    }

    /// Copies the policies of a type, and what they are attached to.
    fn policies(&self, of: &str) {
        let listed = format!("policies/{of}.json");
        self.ask(&listed, "ListPolicies", [("Filter", of)]);
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for policy in self.texts("Id", &listed) {
            let targets = format!("targets/{policy}.json");
            self.ask(&targets, "ListTargetsForPolicy", [("PolicyId", &policy)]);
            for target in self.texts("TargetId", &targets) {
                *counts.entry(target).or_default() += 1;
            }
            if managed_policies().all(|(_, managed, _)| managed != policy) {
                let file = format!("documents/{policy}.json");
                self.ask(&file, "DescribePolicy", [("PolicyId", &policy)]);
                self.tags(&policy);
            }
        }
        for (target, _) in counts.iter().filter(|(_, count)| **count > 1) {
            let file = format!("attached/{of}/{target}.json");
            let input = [("TargetId", &**target), ("Filter", of)];
            self.ask(&file, "ListPoliciesForTarget", input);
        }
    }

    /// Copies what policies come to.
    fn all_effective(&self, mut accounts: Vec<String>) {
        let merged = || {
            EffectivePolicyType::ALL
                .iter()
                .map(|of| of.name().to_owned())
        };
        let mut types = self.texts("Type", "roots.json");
        if self.has("organization.json") && !self.has("roots.json") {
            types = merged().collect();
        }
        if !self.has("accounts.json") {
            accounts = vec![self.caller.to_owned()];
        }
        for of in types {
            if merged().any(|merged| merged == of) {
                self.effective(&of, &accounts);
            }
        }
    }

    /// Copies what the policies of a type come to.
    fn effective(&self, of: &str, accounts: &[String]) {
        let operation = "ListAccountsWithInvalidEffectivePolicy";
        let file = format!("invalid/{of}.json");
        self.ask(&file, operation, [("PolicyType", of)]);
        for account in accounts {
            let file = format!("effective/{of}/{account}.json");
            let input = [("PolicyType", of), ("TargetId", account)];
            self.ask(&file, "DescribeEffectivePolicy", input);
        }
    }

    /// Copies who administers which services.
    fn services(&self) {
        self.ask("services.json", "ListAWSServiceAccessForOrganization", []);
        self.ask("administrators.json", "ListDelegatedAdministrators", []);
        for account in self.texts("Id", "administrators.json") {
            let file = format!("delegated/{account}.json");
            let input = [("AccountId", &*account)];
            self.ask(&file, "ListDelegatedServicesForAccount", input);
        }
        self.ask("resource-policy.json", "DescribeResourcePolicy", []);
        let policies = self.texts("Id", "resource-policy.json").into_iter();
        for policy in policies.filter(|id| id.starts_with("rp-")) {
            self.tags(&policy);
        }
    }

    /// Copies requests, handshakes and transfers.
    fn requests(&self) {
        self.ask("creations.json", "ListCreateAccountStatus", []);
        self.ask("sent.json", "ListHandshakesForOrganization", []);
        self.ask("received.json", "ListHandshakesForAccount", []);
        for (file, operation) in [
            ("inbound.json", "ListInboundResponsibilityTransfers"),
            ("outbound.json", "ListOutboundResponsibilityTransfers"),
        ] {
            self.ask(file, operation, [("Type", "BILLING")]);
        }
        for file in ["inbound.json", "outbound.json"] {
            for transfer in self.texts("Id", file) {
                self.tags(&transfer);
            }
        }
    }

    fn tags(&self, id: &str) {
        let file = format!("tags/{id}.json");
        self.ask(&file, "ListTagsForResource", [("ResourceId", id)]);
    }

    /// Writes what a call answers to a file, all its pages as one; or writes down that it was refused.
    fn ask<const N: usize>(&self, file: &str, name: &str, input: [(&'static str, &str); N]) {
        let called = operation(name).unwrap();
        let input = input.map(|(name, text)| (name, Value::from(text)));
        let input: Map = input.into_iter().collect();
        let pages = ask(
            *self.state.borrow_mut(),
            called,
            &input,
            self.caller,
            self.now,
        );
        let whole = pages
            .into_iter()
            .reduce(|whole, page| Ok(merged(whole?, page?)));
        let answer = match whole.unwrap() {
            Ok(answer) => answer,
            Err(error) => return self.note(&format!("{name}: {error}")),
        };
        let times = Times::Iso8601(&self.local);
        let answer = wire::reduce(answer, called.output().unwrap(), times).unwrap();
        self.write(file, &answer);
    }

    fn has(&self, file: &str) -> bool {
        self.folder.join(file).is_file()
    }

    fn write(&self, file: &str, answer: &Value) {
        let file = self.folder.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        let text = pretty(answer, Charset::Unicode).unwrap_or_else(|_| panic!("{answer:?}"));
        fs::write(file, text + "\n").unwrap();
    }

    fn note(&self, refused: &str) {
        let file = self.folder.join("refused.txt");
        let before = fs::read_to_string(&file).unwrap_or_default();
        fs::write(file, format!("{before}{refused}\n")).unwrap();
    }

    /// Returns the texts that members of a name have in a file.
    fn texts(&self, name: &str, file: &str) -> Vec<String> {
        let text = fs::read_to_string(self.folder.join(file)).unwrap_or_default();
        let begins = format!("\"{name}\": \"");
        let is_plain = |text: &&str| {
            let mut letters = text.bytes();
            letters.all(|letter| letter.is_ascii_alphanumeric() || b"._-".contains(&letter))
        };
        let members = text.lines().filter_map(|line| {
            let line = line.trim_start().strip_prefix(&begins)?;
            line.strip_suffix(',').unwrap_or(line).strip_suffix('"')
        });
        members.filter(is_plain).map(str::to_owned).collect()
    }
}

/// Adds a page to those before it.
fn merged(mut whole: Value, page: Value) -> Value {
    let (Value::Map(all), Value::Map(page)) = (&mut whole, page) else {
        panic!("a page is an object");
    };
    all.remove("NextToken");
    for (name, value) in page.iter() {
        match (all.get_mut(name), value) {
            (Some(Value::List(all)), Value::List(more)) => all.extend(more.iter().cloned()),
            _ => all.insert("NextToken", value.clone()),
        }
    }
    whole
}
