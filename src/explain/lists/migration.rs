//! The migration to all features: who has still to approve, and how it comes to its end.

use organizations::model::HandshakeState;
use organizations::state::{Content, Handshake, Recipient};
use shape::Map;

use super::Listed;
use super::tries::Step;
use crate::explain::scene::Scene;
use crate::explain::way::{Way, alternatives};
use crate::world::{Known, answering};

impl Scene<'_> {
    /// The approvals that a migration waits for.
    pub(super) fn approvals(&self, request: Option<&Handshake>) -> Listed {
        let mut listed = Listed::default();
        let Some(request) = request else {
            return listed;
        };
        for handshake in self.known.handshakes_in_order() {
            let is_child = matches!(
                &handshake.content,
                Content::ApproveAllFeatures { parent } if *parent == request.id
            );
            let Some(recipient) = handshake.recipient.as_ref().filter(|_| is_child) else {
                continue;
            };
            let member = self.known.called_recipient(recipient);
            let id = answering(recipient);
            match handshake.state {
                HandshakeState::Open => {
                    listed.fact(format!("{member} has not answered {}.", handshake.id));
                    listed.way(
                        format!("Approve as {member}"),
                        [self.answer("accept-handshake", handshake, &id)],
                    );
                }
                HandshakeState::Declined => {
                    let sender = request.management_account_id.as_str();
                    listed.fact(format!("{member} declined {}.", handshake.id));
                    listed.way(
                        format!("Go on without {member}"),
                        [self.run(&[
                            "remove-account-from-organization",
                            "--account-id",
                            &id,
                            "--caller",
                            sender,
                        ])],
                    );
                }
                _ => {}
            }
        }
        listed
    }

    /// How all features come to be enabled: the request, if it isn't sent yet, the approvals, the acceptance.
    pub(super) fn all_features(&self) -> Listed {
        let manager = self.known_fact("manager-id").unwrap_or_default();
        let Some(migration) = self.migration() else {
            return self.features_from_the_start(&manager);
        };
        let mut listed = self.approvals(Some(migration));
        let accept = self.answer("accept-handshake", migration, &manager);
        listed.way(
            "Then accept the request as the management account",
            [accept],
        );
        let open = self.open_approvals(migration).into_iter();
        let mut steps: Vec<_> = open
            .filter_map(|(handshake, asked)| {
                Step::acceptance(handshake.id.as_str(), &answering(asked))
            })
            .collect();
        steps.extend(Step::acceptance(migration.id.as_str(), &manager));
        self.with_all_features(&steps, &[], &mut listed);
        listed
    }

    /// The same, before anything is asked: what the request makes is seen where it is tried.
    fn features_from_the_start(&self, manager: &str) -> Listed {
        let mut listed = Listed::default();
        let request = self.run(&["enable-all-features", "--caller", manager]);
        let request = Way::new("Ask for all features as the management account", [request]);
        let Some(after) = self.after("EnableAllFeatures", &Map::new().into(), manager) else {
            listed.ways.push(request);
            let see = self.run(&["sim", "handshake"]);
            listed.way(
                "Then see which handshakes that made, to be accepted one by one",
                [see],
            );
            return listed;
        };
        let made = made(&after, self.known);
        let coming = self.coming_handshakes(made.len());
        for asked in made.iter().flatten() {
            let member = self.known.called_recipient(asked);
            listed.fact(format!("{member} was invited, so it has to approve."));
        }
        listed.ways.extend(self.choosing(&coming));
        listed.ways.push(request);
        let approvals = made.iter().zip(&coming.ids);
        for (asked, id) in approvals.filter_map(|(asked, id)| Some((asked.as_ref()?, id))) {
            let member = self.known.called_recipient(asked);
            listed.way(
                format!("Approve as {member}"),
                [self.acceptance(id, &answering(asked))],
            );
        }
        let request = made
            .iter()
            .zip(&coming.ids)
            .find(|(asked, _)| asked.is_none());
        if let Some((_, id)) = request {
            listed.way(
                "Then accept the request as the management account",
                [self.acceptance(id, manager)],
            );
        }
        let enable = Step::new("EnableAllFeatures", Map::new().into(), manager);
        let approvals = made.iter().zip(&coming.ids);
        let approvals =
            approvals.filter_map(|(asked, id)| Step::acceptance(id, &answering(asked.as_ref()?)));
        let last = request.and_then(|(_, id)| Step::acceptance(id, manager));
        let steps: Vec<_> = enable.into_iter().chain(approvals).chain(last).collect();
        self.with_all_features(&steps, &coming.ids, &mut listed);
        listed
    }

    /// The call again once all features are enabled, or what is in its way then.
    fn with_all_features(&self, steps: &[Step], coming: &[String], listed: &mut Listed) {
        match self.and_call_again(steps, coming, "Then call again") {
            Ok(again) => listed.ways.push(again),
            Err(next) => {
                listed.fact(format!(
                    "With all features it would be refused as well, with {}.",
                    next.refusal
                ));
                listed.facts.extend(next.why);
                let ways = alternatives(&next.ways).next().unwrap_or_default();
                listed.ways.extend(ways.iter().cloned());
            }
        }
    }

    /// The requests for approval that nobody has answered.
    fn open_approvals(&self, request: &Handshake) -> Vec<(&Handshake, &Recipient)> {
        let all = self.known.handshakes_in_order().into_iter();
        let open = all.filter(|handshake| handshake.state == HandshakeState::Open);
        let asked = open.filter_map(|handshake| match &handshake.content {
            Content::ApproveAllFeatures { parent } if *parent == request.id => {
                Some((handshake, handshake.recipient.as_ref()?))
            }
            _ => None,
        });
        asked.collect()
    }
}

/// Returns whom the handshakes ask that are there after and not before, in the order in which they are made; the
/// request itself asks nobody.
fn made(after: &Known, before: &Known) -> Vec<Option<Recipient>> {
    let all = after.handshakes_in_order().into_iter();
    let new = all.filter(|handshake| before.handshake(handshake.id.as_str()).is_none());
    new.map(|handshake| match handshake.content {
        Content::ApproveAllFeatures { .. } => handshake.recipient.clone(),
        _ => None,
    })
    .collect()
}
