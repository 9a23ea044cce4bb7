//! What is in a unit or beside it.

use organizations::state::Kind;

use super::Listed;
use crate::explain::scene::Scene;

impl Scene<'_> {
    /// What is in the unit that is to be deleted.
    pub(super) fn contents(&self) -> Listed {
        let mut listed = Listed::default();
        let unit = self
            .refused
            .text("OrganizationalUnitId")
            .unwrap_or_default();
        let Some(organization) = self.organization() else {
            return listed;
        };
        let caller = self.caller_id();
        for id in self.inside(unit) {
            let name = self.known.called(id);
            listed.fact(format!("{name} is in it."));
            if Kind::of_id(id) == Some(Kind::OrganizationalUnit) {
                self.empty(id, &mut listed);
            } else {
                let root = organization.root_id.as_str();
                let moved = [
                    "move-account",
                    "--account-id",
                    id,
                    "--source-parent-id",
                    unit,
                ];
                let to = ["--destination-parent-id", root, "--caller", caller];
                let moved = self.run(&[&moved[..], &to[..]].concat());
                listed.way(format!("Move {name} to the root"), [moved]);
            }
        }
        listed
    }

    /// How a unit is deleted with all that is in it.
    fn empty(&self, unit: &str, listed: &mut Listed) {
        let caller = self.caller_id();
        let root = self.known_fact("root-id").unwrap_or_default();
        for id in self.inside(unit) {
            if Kind::of_id(id) == Some(Kind::OrganizationalUnit) {
                self.empty(id, listed);
                continue;
            }
            let from = [
                "move-account",
                "--account-id",
                id,
                "--source-parent-id",
                unit,
            ];
            let to = ["--destination-parent-id", &root, "--caller", caller];
            let name = self.known.called(id);
            listed.way(
                format!("Move {name} to the root"),
                [self.run(&[&from[..], &to[..]].concat())],
            );
        }
        let delete = [
            "delete-organizational-unit",
            "--organizational-unit-id",
            unit,
        ];
        let delete = [&delete[..], &["--caller", caller]].concat();
        let name = self.known.called(unit);
        listed.way(format!("Delete {name}"), [self.run(&delete)]);
    }

    /// How the account is moved from where it is; nothing is to be moved if it is where it should come to.
    pub(super) fn move_from_there(&self) -> Listed {
        let mut listed = Listed::default();
        let place = self
            .account()
            .and_then(|account| account.membership.as_ref());
        let Some(parent) = place.map(|place| place.parent_id.as_str()) else {
            return listed;
        };
        if self.refused.text("DestinationParentId") == Some(parent) {
            listed.way(
                "See that the account is at its destination already",
                [self.run(&["sim", "tree"])],
            );
        } else {
            listed.way(
                format!("Name the place where it is, {parent}"),
                self.command("{call-with.SourceParentId.account-parent-id}"),
            );
        }
        listed
    }

    /// The unit that has the name already.
    pub(super) fn siblings(&self) -> Listed {
        let mut listed = Listed::default();
        let name = self.refused.text("Name").unwrap_or_default();
        let own = self.refused.text("OrganizationalUnitId");
        let parent = own.and_then(|own| self.known.unit(own));
        let parent = parent.map(|unit| unit.parent_id.as_str());
        let parent = parent.or_else(|| self.refused.text("ParentId"));
        for unit in &self.known.units {
            let is_there = Some(unit.parent_id.as_str()) == parent && unit.name.as_str() == name;
            if is_there && Some(unit.id.as_str()) != own {
                listed.fact(format!("{} has it.", self.known.called(unit.id.as_str())));
            }
        }
        listed
    }
}
