//! Transfers of responsibility.

use serde_json::Value;

use super::answers::{moment, text, word};
use super::organization::Reading;
use crate::portrait::format::{Handshake, Participant, Reference, Time, Transfer, Truth};

impl Reading<'_> {
    /// Returns the transfers of the organization: those by which it pays, and those by which it is paid for.
    pub(super) fn transfers(
        &mut self,
        organization: &str,
        handshakes: &[Handshake],
    ) -> Vec<Transfer> {
        let mut transfers = Vec::new();
        for (file, own) in [("inbound.json", "Target"), ("outbound.json", "Source")] {
            for shown in self.answers.list(file, "ResponsibilityTransfers") {
                transfers.extend(self.transfer(&shown, own, organization, handshakes));
            }
        }
        transfers
    }

    fn transfer(
        &mut self,
        shown: &Value,
        own: &str,
        organization: &str,
        handshakes: &[Handshake],
    ) -> Option<Transfer> {
        let id = text(shown, "Id")?;
        let is_for =
            |handshake: &&Handshake| handshake.transfer.as_ref().is_some_and(|of| of.0 == id);
        let handshake = text(shown, "ActiveHandshakeId").or_else(|| {
            let known = handshakes
                .iter()
                .find(is_for)
                .and_then(|handshake| handshake.id.clone());
            known.map(|id| id.0)
        });
        // The invitation is forgotten; nothing shows its id any more.
        let handshake = handshake.unwrap_or_else(|| format!("h-{}", id.trim_start_matches("rt-")));
        let side = |name: &str| {
            let side = &shown[name];
            Participant {
                account: text(side, "ManagementAccountId").map(Reference),
                email: text(side, "ManagementAccountEmail").map(Into::into),
                organization: (name == own).then(|| Reference(organization.to_owned())),
                unknown: Some(Truth(true)),
                tags: self.answers.tags(&id).filter(|_| name == own),
            }
        };
        let (source, target) = (side("Source"), side("Target"));
        Some(Transfer {
            name: text(shown, "Name").unwrap_or_default().into(),
            status: word(shown, "Status"),
            source,
            target,
            start: moment(shown, "StartTimestamp").unwrap_or_else(|| Time::from(self.now)),
            end: moment(shown, "EndTimestamp"),
            handshake: Some(handshake.into()),
            order: Some(self.next().into()),
            id: Some(id.into()),
        })
    }
}
