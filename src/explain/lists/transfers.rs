//! Billing transfers that are not over.

use organizations::model::{OrganizationId, ResponsibilityTransferStatus, Timestamp};
use organizations::state::{Content, Handshake, Transfer};
use shape::Choice;

use super::Listed;
use crate::explain::calls::with;
use crate::explain::scene::Scene;
use crate::explain::times::{end_of_month, month_after, spelled};
use crate::explain::way::Way;
use crate::world::on;

impl Scene<'_> {
    /// The transfers of the organization that are not over.
    pub(super) fn transfers_to_end(&self) -> Listed {
        self.ways_to_end(self.transfers())
    }

    fn ways_to_end(&self, transfers: Vec<&Transfer>) -> Listed {
        let mut listed = Listed::default();
        let named = self.transfer().map(|transfer| &transfer.id);
        let answered = self.handshake().map(|handshake| &handshake.id);
        for transfer in transfers {
            // What the call itself is about is not in its own way.
            let is_other = named.is_some_and(|named| *named != transfer.id);
            let is_accepted_now = answered == Some(&transfer.handshake_id)
                && transfer.status == ResponsibilityTransferStatus::Requested;
            if is_other || is_accepted_now {
                continue;
            }
            let status = transfer.status;
            let fact = |more: &str| {
                let id = self.known.called(transfer.id.as_str());
                format!("{id} is {}{more}.", status.name())
            };
            match status {
                ResponsibilityTransferStatus::Requested => {
                    listed.fact(fact(""));
                    let handshake = self.known.handshake(transfer.handshake_id.as_str());
                    listed
                        .ways
                        .extend(handshake.map(|handshake| self.refusal_of(handshake)));
                }
                ResponsibilityTransferStatus::Accepted => {
                    listed.fact(fact(&format!(", from {} on", on(transfer.start))));
                    listed.ways.extend(self.ending(transfer));
                }
                ResponsibilityTransferStatus::Withdrawn => {
                    let end = transfer.end.map(|end| format!(", and ends {}", on(end)));
                    listed.fact(fact(&end.unwrap_or_default()));
                }
                _ => {}
            }
        }
        listed
    }

    /// How an invitation that is open is ended: by the caller, if it is the one that is asked.
    fn refusal_of(&self, handshake: &Handshake) -> Way {
        let asked = handshake.recipient.as_ref();
        let sender = handshake.management_account_id.as_str();
        let (text, what, caller) = match asked {
            Some(asked) if self.is_caller(asked) => {
                ("Decline", "decline-handshake", self.caller_id())
            }
            _ => ("Take back", "cancel-handshake", sender),
        };
        let text = format!("{text} {}", self.known.called_handshake(handshake));
        Way::new(text, [self.answer(what, handshake, caller)])
    }

    /// One of the transfers is ended, before the call is made again.
    pub(super) fn one_transfer_to_end(&self) -> Listed {
        let mut listed = Listed::default();
        // Those that the organization pays for fill the quota, and one that is ended does until the month is over.
        let own = self.managed().map(|organization| &organization.id);
        let mut transfers = self.transfers();
        transfers.retain(|transfer| transfer.target.organization_id.as_ref() == own);
        for transfer in transfers {
            let one = self.ways_to_end(vec![transfer]);
            listed.facts.extend(one.facts);
            if transfer.status == ResponsibilityTransferStatus::Requested {
                let mut ways = one.ways;
                ways.push(self.again("Then call again"));
                listed.alternative(ways);
            }
        }
        listed
    }

    /// The transfers that keep the caller from accepting another: they are ended, if they are over by then, or else
    /// the new one is agreed on for later.
    pub(super) fn transfers_in_the_way(&self) -> Listed {
        let mut listed = self.ways_to_end(self.transfers_of_caller());
        let start = self
            .handshake()
            .and_then(|handshake| match handshake.content {
                Content::TransferResponsibility { start, .. } => Some(start),
                _ => None,
            });
        let ends = self.last_end(&self.transfers_of_caller());
        if let (Some(start), Some(end)) = (start, ends)
            && end > start
        {
            listed.fact(format!(
                "It goes on until {} at least, and the new one would begin on {}.",
                on(end),
                on(start)
            ));
            let cancel =
                self.command("cancel-handshake --handshake-id {handshake-id} --caller {sender-id}");
            listed.way("Then let the sender take this invitation back", cancel);
            listed.ways.extend(self.ask_after(end));
            return listed;
        }
        listed.ways.push(self.again("Then accept again"));
        listed
    }

    /// Returns the transfers that the caller's organization is a side of.
    fn transfers_of_caller(&self) -> Vec<&Transfer> {
        let own = self.managed().map(|organization| &organization.id);
        let sender = self
            .asking_organization()
            .map(|organization| &organization.id);
        let answered = self.handshake().map(|handshake| &handshake.id);
        let mut transfers = self.transfers();
        transfers.retain(|transfer| {
            let is_source = |of: Option<&OrganizationId>| {
                of.is_some() && transfer.source.organization_id.as_ref() == of
            };
            let is_target = |of: Option<&OrganizationId>| {
                of.is_some() && transfer.target.organization_id.as_ref() == of
            };
            // The caller would be a source again, or is a target; or the sender is a source itself.
            let is_other = answered != Some(&transfer.handshake_id);
            let is_agreed = transfer.status != ResponsibilityTransferStatus::Requested;
            is_other && is_agreed && (is_source(own) || is_target(own) || is_source(sender))
        });
        transfers
    }

    /// Returns when the last of some transfers is over, if they are ended now.
    fn last_end(&self, transfers: &[&Transfer]) -> Option<Timestamp> {
        let now = self.known.now;
        let ends = transfers.iter().filter_map(|transfer| {
            // One that is ended now ends with the month, or with that in which it begins.
            let in_force = transfer.status == ResponsibilityTransferStatus::Accepted;
            let month = in_force.then(|| end_of_month(transfer.start.max(now)));
            transfer.end.or(month)
        });
        ends.max().filter(|end| *end > now)
    }

    /// The transfer from the account that is asked is ended, and another one proposed for the time after it.
    pub(super) fn renewal(&self) -> Listed {
        let mut listed = Listed::default();
        let target = self
            .account()
            .and_then(|account| self.known.organization_of(account));
        let target = target.map(|organization| &organization.id);
        let mut transfers = self.transfers();
        transfers.retain(|transfer| transfer.source.organization_id.as_ref() == target);
        listed.facts = self.ways_to_end(transfers.clone()).facts;
        let ending = transfers.iter().find_map(|transfer| self.ending(transfer));
        let (Some(ending), Some(end)) = (ending, self.last_end(&transfers)) else {
            return listed;
        };
        listed.ways.push(ending);
        let given = self.given_time("StartTimestamp");
        if given.is_some_and(|given| given >= end) {
            listed.ways.push(self.again("Then ask again"));
        } else {
            let input = self.refused.input.clone();
            let input = with(input, "StartTimestamp", month_after(end.0).into());
            let call = self.call(&input, self.caller_id());
            listed.way("Then ask again for the time after it", [call]);
        }
        listed
    }

    /// How a transfer in force is ended.
    pub(super) fn ending(&self, transfer: &Transfer) -> Option<Way> {
        if transfer.status != ResponsibilityTransferStatus::Accepted {
            return None;
        }
        let id = transfer.id.as_str();
        let end = ["terminate-responsibility-transfer", "--id", id];
        let end = [&end[..], &["--caller", self.side_of(transfer)]].concat();
        Some(Way {
            text: format!("End {id}"),
            commands: vec![self.run(&end)],
        })
    }

    /// The same, with the time that passes until the last of them is over.
    pub(super) fn transfers_over(&self) -> Listed {
        // An organization that asks the caller has nothing to end for the caller to be free.
        let own = self.managed().map(|organization| &organization.id);
        let mut transfers = self.transfers();
        transfers.retain(|transfer| {
            let sides = [&transfer.source, &transfer.target];
            sides
                .iter()
                .any(|side| own.is_some() && side.organization_id.as_ref() == own)
        });
        let mut listed = self.ways_to_end(transfers.clone());
        let now = self.known.now;
        if let Some(end) = self.last_end(&transfers) {
            let wait = spelled(end.0.duration_since(now.0));
            listed.way(
                format!("Then wait until it is over, on {}", on(end)),
                [self.run(&["sim", "clock", "advance", &wait])],
            );
        }
        listed
    }

    /// Returns who can end a transfer: the caller if it is a side of it, else whoever is.
    pub(super) fn side_of<'b>(&'b self, transfer: &'b Transfer) -> &'b str {
        let sides = [&transfer.source, &transfer.target];
        let mut managers = sides
            .into_iter()
            .filter_map(|side| side.management_account_id.as_ref());
        let caller = self.caller_id();
        if managers.clone().any(|manager| manager.as_str() == caller) {
            return caller;
        }
        managers.next().map_or(caller, |manager| manager.as_str())
    }
}
