//! Who calls.

use organizations::model::AccountId;
use organizations::state::{Account, Handshake, Recipient};
use serde_json::Value as Json;

use super::scene::Scene;
use crate::ledger::Ledger;

/// How many calls in a hundred are by somebody who may well not.
const BY_ANYBODY: usize = 12;

impl Scene<'_> {
    /// Draws who makes a call: mostly somebody who may.
    pub(super) fn caller(&mut self, operation: &str, input: &Json) -> String {
        if self.chance.percent(BY_ANYBODY) {
            return self.anybody();
        }
        let fitting = match operation {
            "AcceptHandshake" | "DeclineHandshake" => self.recipient(input),
            "CancelHandshake" | "DescribeHandshake" => self.sender(input),
            "LeaveOrganization" => self.member(),
            "CreateOrganization" => self.outsider(),
            "DescribeOrganization" | "ListHandshakesForAccount" => None,
            _ if self.chance.percent(25) => self.delegate(),
            _ => self.manager(),
        };
        let manager = self.manager();
        fitting.or(manager).unwrap_or_else(|| self.anybody())
    }

    fn anybody(&mut self) -> String {
        if self.chance.percent(3) {
            return "700000000007".to_owned();
        }
        let accounts: Vec<Account> = self.ledger.all().collect();
        let account = self.chance.pick(accounts).expect("there are accounts");
        account.id.0
    }

    fn handshake(&self, input: &Json) -> Option<Handshake> {
        self.ledger.find(input["HandshakeId"].as_str()?)
    }

    fn sender(&self, input: &Json) -> Option<String> {
        Some(self.handshake(input)?.management_account_id.0)
    }

    fn recipient(&self, input: &Json) -> Option<String> {
        let handshake = self.handshake(input)?;
        let sender = handshake.management_account_id.0;
        match handshake.recipient {
            None => Some(sender),
            Some(recipient) => recipient_of(self.ledger, &recipient),
        }
    }

    fn member(&mut self) -> Option<String> {
        let manager = self.manager()?;
        let mut members = self.members();
        members.retain(|account| account.id.as_str() != manager);
        self.chance.pick(members).map(|account| account.id.0)
    }

    fn delegate(&mut self) -> Option<String> {
        let mut members = self.members();
        members.retain(|account| {
            let membership = account.membership.as_ref();
            membership.is_some_and(|place| !place.delegations.is_empty())
        });
        self.chance.pick(members).map(|account| account.id.0)
    }

    fn outsider(&mut self) -> Option<String> {
        let outsiders = self.ledger.all::<Account>();
        let outsiders = outsiders.filter(|account| account.membership.is_none());
        self.chance
            .pick(outsiders.collect())
            .map(|account: Account| account.id.0)
    }
}

/// Returns the account that is asked.
pub(crate) fn recipient_of(ledger: &Ledger, recipient: &Recipient) -> Option<String> {
    match recipient {
        Recipient::Account(AccountId(id))
        | Recipient::Email {
            accepted_by: Some(AccountId(id)),
            ..
        } => Some(id.clone()),
        Recipient::Email { address, .. } => {
            let mut accounts = ledger.all::<Account>();
            let owner = accounts.find(|account| {
                account
                    .email
                    .as_str()
                    .eq_ignore_ascii_case(address.as_str())
            });
            owner.map(|account| account.id.0)
        }
    }
}
