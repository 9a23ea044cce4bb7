//! Billing transfers that are not over.

use organizations::model::ResponsibilityTransferStatus;
use organizations::state::Transfer;
use shape::Choice;

use super::Listed;
use crate::explain::explanation::Way;
use crate::explain::scene::Scene;
use crate::explain::times::{end_of_month, spelled};
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
                    listed.ways.extend(handshake.map(|handshake| Way {
                        text: format!("Take {} back", handshake.id),
                        commands: vec![self.answer(
                            "cancel-handshake",
                            handshake,
                            handshake.management_account_id.as_str(),
                        )],
                    }));
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
        let ends = transfers.into_iter().filter_map(|transfer| {
            // One that is ended now ends with the month, or with that in which it begins.
            let in_force = transfer.status == ResponsibilityTransferStatus::Accepted;
            let month = in_force.then(|| end_of_month(transfer.start.max(now)));
            transfer.end.or(month)
        });
        if let Some(end) = ends.max().filter(|end| *end > now) {
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
