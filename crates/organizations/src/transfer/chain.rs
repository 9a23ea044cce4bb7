//! Chains of transfers: who pays for an organization may have its own bill paid by another.

use std::collections::BTreeSet;

use shape::Choice;

use crate::context::Context;
use crate::error::{Constraint, Result, refuse};
use crate::model::{OrganizationId, ResponsibilityTransferStatus as Status, Timestamp};
use crate::quota::Quota;
use crate::state::Transfer;

/// The transfers that are in force at a time.
pub(super) struct Chains {
    in_force: Vec<Transfer>,
}

impl Chains {
    pub(super) fn at(cx: &Context<'_>, time: Timestamp) -> Result<Self> {
        let with = |status: Status| {
            cx.mentioning(status.name(), |transfer: &Transfer| {
                transfer.status == status && transfer.is_in_force(time)
            })
        };
        let in_force = [with(Status::Accepted)?, with(Status::Withdrawn)?].concat();
        Ok(Self { in_force })
    }

    /// Refuses a transfer from an organization to another that would be one too many.
    pub(super) fn must_have_room(
        &self,
        cx: &Context<'_>,
        source: &OrganizationId,
        target: &OrganizationId,
    ) -> Result<()> {
        if self.outbound(source).count() as u64 >= cx.quota(Quota::OutboundTransfers) {
            return refuse(Constraint::ResponsibilityTransferMaxOutboundQuotaViolation);
        }
        let above = self.above(target);
        let below = self.below(source);
        if above.len() as u64 + 1 + below.levels > cx.quota(Quota::TransferChain) {
            return refuse(Constraint::ResponsibilityTransferMaxLevelViolation);
        }
        let top = above.last().unwrap_or(&target);
        let all = self.below(top).count + below.count + 1;
        if all > cx.quota(Quota::ChainTransfers) {
            return refuse(Constraint::ResponsibilityTransferMaxTransfersQuotaViolation);
        }
        Ok(())
    }

    fn outbound(&self, source: &OrganizationId) -> impl Iterator<Item = &Transfer> {
        let in_force = self.in_force.iter();
        in_force.filter(move |transfer| transfer.source.is(source))
    }

    /// Returns who pays for an organization, who pays for that one, and so on.
    fn above<'a>(&'a self, organization: &'a OrganizationId) -> Vec<&'a OrganizationId> {
        let mut payers = Vec::new();
        let mut next = organization;
        while let Some(payer) = self
            .outbound(next)
            .find_map(|up| up.target.organization_id.as_ref())
        {
            // An edited state may go round in circles.
            if payers.len() > self.in_force.len() {
                break;
            }
            payers.push(payer);
            next = payer;
        }
        payers
    }

    /// Returns how many transfers lead to an organization, and over how many levels.
    ///
    /// Each counts once: an edited state may go round in circles.
    fn below(&self, organization: &OrganizationId) -> Below {
        let mut seen = BTreeSet::new();
        let mut levels = 0;
        let mut level = vec![organization];
        loop {
            let inbound = self.in_force.iter().filter(|transfer| {
                let mut payers = level.iter();
                payers.any(|payer| transfer.target.is(payer))
            });
            let new: Vec<_> = inbound.filter(|new| seen.insert(&new.id)).collect();
            if new.is_empty() {
                let count = seen.len() as u64;
                return Below { count, levels };
            }
            levels += 1;
            let sources = new.into_iter();
            level = sources
                .filter_map(|transfer| transfer.source.organization_id.as_ref())
                .collect();
        }
    }
}

struct Below {
    count: u64,
    levels: u64,
}
