//! How invitations go.

use jiff::SignedDuration;
use organizations::ApiError;
use organizations::model::Timestamp;
use shape::Value;

use super::expected::Expected;
use super::observer::{Caller, Mirror};
use crate::step::Call;
use crate::values::text;

/// An invitation to join.
pub(super) struct Invitation {
    organization: String,
    sender: String,
    /// An account id, or an address in lower case.
    recipient: String,
    /// The account that accepted.
    accepted_by: Option<String>,
    state: &'static str,
    expires: Timestamp,
    ended: Option<Timestamp>,
}

impl Invitation {
    /// Lets it expire.
    pub(super) fn pass(&mut self, now: Timestamp) {
        if self.state == "OPEN" && self.expires <= now {
            self.end("EXPIRED", self.expires);
        }
    }

    /// Tells whether it is forgotten.
    pub(super) fn is_over(&self, now: Timestamp) -> bool {
        let kept = SignedDuration::from_hours(24 * 30);
        self.ended.is_some_and(|ended| ended.0 + kept <= now.0)
    }

    fn end(&mut self, state: &'static str, at: Timestamp) {
        self.state = state;
        self.ended = Some(at);
    }

    fn is_for(&self, account: &str, caller: &Caller) -> bool {
        match &self.accepted_by {
            Some(accepted) => accepted == account,
            None => {
                let email = caller.email.to_ascii_lowercase();
                self.recipient == account || self.recipient == email
            }
        }
    }

    /// Tells what comes of bringing it into a state, by somebody who may.
    fn expected(&self, to: &str) -> Expected {
        if self.state == to {
            return Expected::Refusal("HandshakeAlreadyInStateException");
        }
        match (self.state, to) {
            ("OPEN", "ACCEPTED") => Expected::Not(&[
                "AccessDeniedException",
                "HandshakeAlreadyInStateException",
                "HandshakeNotFoundException",
                "InvalidHandshakeTransitionException",
            ]),
            ("OPEN", _) => Expected::Answer,
            _ => Expected::Refusal("InvalidHandshakeTransitionException"),
        }
    }
}

impl Mirror {
    /// Tells what comes of a call that is about an invitation.
    pub(super) fn expected_of_answer(&self, call: &Call, caller: &Caller) -> Expected {
        let id = call.text("HandshakeId").unwrap_or_default();
        let Some(invitation) = self.invitations.get(id) else {
            return Expected::Anything;
        };
        let manages = self.managed_by(&call.caller).is_some();
        let is_for = invitation.is_for(&call.caller, caller);
        let is_from = invitation.sender == call.caller;
        let (may, to) = match call.operation {
            "AcceptHandshake" => (is_for, "ACCEPTED"),
            "DeclineHandshake" => (is_for && !manages, "DECLINED"),
            "CancelHandshake" => (is_from, "CANCELED"),
            "DescribeHandshake" if is_from || (is_for && !manages) => return Expected::Answer,
            _ => return Expected::Anything,
        };
        if !may {
            return Expected::Refusal("AccessDeniedException");
        }
        if call.operation == "AcceptHandshake" && invitation.state == "OPEN" && manages {
            return Expected::Refusal("MasterCannotLeaveOrganizationException");
        }
        invitation.expected(to)
    }

    pub(super) fn learn_invitation(&mut self, call: &Call, answer: &Value) {
        let organization = self.managed_by(&call.caller).expect("it invited").clone();
        let id = text(answer, &["Handshake", "Id"]).expect("it has an id");
        let expires = answer
            .get("Handshake")
            .and_then(|of| of.get("ExpirationTimestamp"));
        let recipient = call.input["Target"]["Id"].as_str().unwrap_or_default();
        let invitation = Invitation {
            organization,
            sender: call.caller.clone(),
            recipient: recipient.to_ascii_lowercase(),
            accepted_by: None,
            state: "OPEN",
            expires: time(expires.expect("it expires")),
            ended: None,
        };
        self.invitations.insert(id.to_owned(), invitation);
    }

    pub(super) fn learn_answer(&mut self, call: &Call, state: &'static str, now: Timestamp) {
        let id = call.text("HandshakeId").unwrap_or_default();
        let Some(invitation) = self.invitations.get_mut(id) else {
            return;
        };
        invitation.end(state, now);
        if state == "ACCEPTED" {
            invitation.accepted_by = Some(call.caller.clone());
            let organization = invitation.organization.clone();
            self.join(&call.caller, &organization);
        }
    }

    /// Who accepts an invitation to its own organization is refused, and has accepted all the same.
    pub(super) fn learn_by_refusal(&mut self, call: &Call, error: &ApiError, now: Timestamp) {
        let is_member = error.reason.as_deref() == Some("ALREADY_IN_AN_ORGANIZATION");
        if call.operation == "AcceptHandshake" && is_member {
            let parent = self.parents.get(&call.caller).cloned();
            self.learn_answer(call, "ACCEPTED", now);
            let parent = parent.map(|parent| (call.caller.clone(), parent));
            self.parents.extend(parent);
        }
    }

    /// Notes that an account cancelled all its invitations.
    pub(super) fn cancel_all(&mut self, sender: &str, now: Timestamp) {
        for invitation in self.invitations.values_mut() {
            if invitation.sender == sender && invitation.state == "OPEN" {
                invitation.end("CANCELED", now);
            }
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "no time is that far away")]
fn time(value: &Value) -> Timestamp {
    let Value::Float(seconds) = value else {
        panic!("not a time: {value:?}")
    };
    let time = jiff::Timestamp::from_millisecond((seconds * 1000.0).round() as i64);
    Timestamp(time.expect("it is a time of ours"))
}
