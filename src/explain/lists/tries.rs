//! The refused call by another account or at another time: it is tried, and if it is refused then, too, the next
//! obstacle is told.

use organizations::state::{Account, Organization};
use organizations::{Operation, operation as operation_named};
use shape::{Map, Value};

use super::Listed;
use crate::command_tree::kebab;
use crate::explain::explanation::{self, Explanation};
use crate::explain::rehearsal::{Call, Outcome, Rehearsal};
use crate::explain::scene::Scene;
use crate::explain::way::{Way, alternatives};
use crate::world::{Known, answering};

/// A call that is made before the refused one is made again.
pub(super) struct Step {
    operation: &'static Operation,
    input: Value,
    caller: String,
}

impl Step {
    /// Returns a call of an operation; none if there is no such operation.
    pub(super) fn new(operation: &str, input: Value, caller: &str) -> Option<Self> {
        Some(Self {
            operation: operation_named(operation)?,
            input,
            caller: caller.to_owned(),
        })
    }

    /// Returns the acceptance of a handshake.
    pub(super) fn acceptance(handshake: &str, caller: &str) -> Option<Self> {
        let input: Map = [("HandshakeId", handshake)].into_iter().collect();
        Self::new("AcceptHandshake", input.into(), caller)
    }

    fn call(&self) -> Call<'_> {
        Call {
            operation: self.operation,
            input: &self.input,
            caller: &self.caller,
        }
    }
}

impl Scene<'_> {
    /// Tells whether a call of the refused operation is answered; where calls can't be tried, it may be.
    pub(in crate::explain) fn goes(&self, input: &Value, caller: &str) -> bool {
        !matches!(self.tried(input, caller), Some(Outcome::Refused(..)))
    }

    fn tried(&self, input: &Value, caller: &str) -> Option<Outcome> {
        let call = self.rehearsed(input, caller);
        self.rehearsal?.outcome(&[call], self.known.now)
    }

    fn rehearsed<'b>(&self, input: &'b Value, caller: &'b str) -> Call<'b> {
        Call {
            operation: self.refused.operation,
            input,
            caller,
        }
    }

    /// What is told of a call that was refused in a rehearsal.
    fn next(&self, outcome: &Outcome) -> Option<Explanation> {
        let Outcome::Refused(refused, known) = outcome else {
            return None;
        };
        let deeper = self.rehearsal.and_then(Rehearsal::deeper);
        Some(explanation::explain(refused, known, self.commands, deeper))
    }

    /// The call by another account, with a phrase for who that is.
    fn called_by(&self, caller: &str, who: &str) -> Listed {
        let mut listed = Listed::default();
        let input = &self.refused.input;
        let name = self.known.called_account(caller);
        let outcome = self.tried(input, caller);
        match outcome.and_then(|outcome| self.next(&outcome)) {
            None => listed.way(format!("Call as {who}, {name}"), [self.call(input, caller)]),
            Some(next) => {
                listed.fact(format!(
                    "Called by {name}, {who}, it would be refused as well, with {}.",
                    next.refusal
                ));
                listed.facts.extend(next.why);
                listed.ways = next.ways;
            }
        }
        listed
    }

    /// What is in the way of the call with another input; none if it is answered, or can't be tried.
    pub(in crate::explain) fn refused_so(&self, input: &Value) -> Option<Explanation> {
        let outcome = self.tried(input, self.caller_id());
        self.next(&outcome?)
    }

    /// The call by the management account.
    pub(super) fn as_manager(&self) -> Listed {
        match self.known_fact("manager-id") {
            Some(manager) => self.called_by(&manager, "the management account"),
            None => Listed::default(),
        }
    }

    /// The call by a member that administers a service, if such a one may make it.
    pub(super) fn as_delegate(&self) -> Listed {
        let mut listed = Listed::default();
        let input = &self.refused.input;
        let Some(organization) = self.organization() else {
            return listed;
        };
        let goes = |delegate: &&&Account| self.goes(input, delegate.id.as_str());
        let members = self.known.members_of(organization);
        let mut delegates = members.iter().filter(|member| {
            let place = member.membership.as_ref();
            place.is_some_and(|place| !place.delegations.is_empty())
        });
        if let Some(delegate) = delegates.find(goes) {
            let called = self.known.called_account(delegate.id.as_str());
            listed.way(
                format!("Call as {called}, which administers a service"),
                [self.call(input, delegate.id.as_str())],
            );
        }
        listed
    }

    /// The call by the account that a handshake asks.
    pub(super) fn as_recipient(&self) -> Listed {
        let asked = self
            .handshake()
            .and_then(|handshake| handshake.recipient.as_ref());
        match asked {
            Some(asked) => self.called_by(&answering(asked), "the account that was asked"),
            None => Listed::default(),
        }
    }

    /// The call by the account that sent the handshake.
    pub(super) fn as_sender(&self) -> Listed {
        match self.known_fact("sender-id") {
            Some(sender) => self.called_by(&sender, "the sender"),
            None => Listed::default(),
        }
    }

    /// The call by a management account that it is answered to.
    pub(super) fn as_owner(&self) -> Listed {
        let mut listed = Listed::default();
        let input = &self.refused.input;
        let mut organizations = self.known.organizations.iter();
        let is_owner = |one: &&Organization| {
            let manager = one.management_account_id.as_str();
            manager != self.refused.caller
                && matches!(self.tried(input, manager), Some(Outcome::Answered(_)))
        };
        if let Some(owner) = organizations.find(is_owner) {
            let manager = owner.management_account_id.as_str();
            let called = self.known.called_account(manager);
            listed.way(
                format!("Call as {called}, which manages {}", owner.id),
                [self.call(input, manager)],
            );
        } else if let Some(first) = self.known.organizations.first() {
            let manager = first.management_account_id.as_str();
            return self.called_by(manager, &format!("which manages {}", first.id));
        }
        listed
    }

    /// The call by a side of the transfer.
    pub(super) fn as_side(&self) -> Listed {
        match self.transfer() {
            Some(transfer) => self.called_by(self.side_of(transfer), "a side of it"),
            None => Listed::default(),
        }
    }

    /// Makes the call again the last of some steps. If it is refused then, the next obstacle is told instead, and what
    /// leads on from there.
    pub(super) fn and_call_again(
        &self,
        steps: &[Step],
        coming: &[String],
        text: &str,
    ) -> Result<Way, Box<Explanation>> {
        let mut calls: Vec<_> = steps.iter().map(Step::call).collect();
        calls.push(self.rehearsed(&self.refused.input, self.caller_id()));
        let outcome = self.rehearsal.and_then(|rehearsal| {
            rehearsal
                .with_coming(coming)
                .outcome(&calls, self.known.now)
        });
        match outcome.and_then(|outcome| self.next(&outcome)) {
            None => Ok(self.again(text)),
            Some(next) => Err(Box::new(next)),
        }
    }

    /// An organization of the caller's own, if the call means anything there.
    pub(super) fn own_organization(&self) -> Listed {
        let mut listed = Listed::default();
        let caller = self.caller_id();
        let create = self.run(&["create-organization", "--caller", caller]);
        listed.way("Make an organization of its own", [create]);
        let steps = Step::new("CreateOrganization", Map::new().into(), caller);
        match self.and_call_again(steps.as_slice(), &[], "Then call again") {
            Ok(again) => listed.ways.push(again),
            Err(next) => {
                if !self.known.organizations.is_empty() {
                    listed.ways.clear();
                }
                listed.fact(format!(
                    "In an organization of its own, the call would be refused with {}.",
                    next.refusal
                ));
            }
        }
        listed
    }

    /// What is to be done once a token is there: the call again, or what is in its way then.
    pub(super) fn once_token(&self) -> Listed {
        let mut listed = Listed::default();
        let action = self.refused.operation.name();
        let wait = self.command("sim clock advance {time-for-call}");
        let wait =
            wait.map(|wait| Way::new("Let the time pass in which a token comes back", [wait]));
        let off = self.run(&["sim", "quota", "set", &format!("rate.{action}"), "off"]);
        let off = Way::new("Take the limit away", [off]);
        let again = Way::new("Then call again", self.command("{call}"));
        let Some(next) = self.once_token_is_there() else {
            let mut off = off;
            if let Some(wait) = wait {
                listed.ways.extend([wait, again.clone()]);
                off.replace_those_before();
            }
            listed.ways.extend([off, again]);
            return listed;
        };
        listed.fact(format!(
            "Nothing else of the call was looked at yet. Once there is a token it would be refused as well, with {}.",
            next.refusal
        ));
        listed.facts.extend(next.why);
        let call = kebab(action);
        let first = wait.unwrap_or(off);
        for ways in alternatives(&next.ways) {
            let mut ways = ways.to_vec();
            let mut commands = ways.iter().flat_map(|way| &way.commands);
            if commands.any(|command| command.split(' ').any(|word| word == call)) {
                let is_alternative = ways[0].is_alternative();
                ways[0].begin();
                let mut first = first.clone();
                if is_alternative {
                    first.replace_those_before();
                }
                ways.insert(0, first);
            }
            listed.ways.extend(ways);
        }
        listed
    }

    /// Returns what is in the way of the call besides the limit of the rate.
    fn once_token_is_there(&self) -> Option<Explanation> {
        let outcome = self.tried(&self.refused.input, self.caller_id());
        self.next(&outcome?)
    }

    /// The world as it would be after the call of another operation; none if that is refused.
    pub(in crate::explain) fn after(
        &self,
        operation: &str,
        input: &Value,
        caller: &str,
    ) -> Option<Box<Known>> {
        let call = Call {
            operation: operation_named(operation)?,
            input,
            caller,
        };
        match self.rehearsal?.outcome(&[call], self.known.now)? {
            Outcome::Answered(known) => Some(known),
            Outcome::Refused(..) => None,
        }
    }
}
