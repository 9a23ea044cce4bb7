//! Places in the order of creation.
//!
//! Whatever has such a place takes the one behind what stands before it in the document, unless it says
//! another. So a person may leave all of them out, and only what was not created in the order of the document
//! has to say its own.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::defaults;
use super::format::{Count, MemberAccount, Organization, Portrait, Unit};

/// A place in the order of creation, or the places of a list.
pub(super) enum Place<'a> {
    One(&'a mut Option<Count>),
    /// So many, one for each policy of a target.
    Several(usize, &'a mut Option<Vec<Count>>),
}

impl Place<'_> {
    /// Walks over what is given.
    fn given(&self) -> impl Iterator<Item = u64> {
        let (one, several): (_, &[Count]) = match self {
            Self::One(one) => (one.as_ref(), &[]),
            Self::Several(_, several) => (None, several.as_deref().unwrap_or_default()),
        };
        let places = one.into_iter().chain(several);
        places.map(|place| u64::from(*place))
    }
}

/// Visits all places, in the order of the document.
fn each(portrait: &mut Portrait, visit: &mut dyn FnMut(Place<'_>)) {
    let several = portrait.organizations.iter_mut().flatten();
    for organization in portrait.organization.iter_mut().chain(several) {
        each_of_organization(organization, visit);
    }
    for handshake in portrait.handshakes.iter_mut().flatten() {
        visit(Place::One(&mut handshake.order));
    }
    for transfer in portrait.transfers.iter_mut().flatten() {
        visit(Place::One(&mut transfer.order));
    }
}

fn each_of_organization(organization: &mut Organization, visit: &mut dyn FnMut(Place<'_>)) {
    let by_aws = defaults::policies(organization).len();
    let root = &mut organization.root;
    let policies = root.policies.as_ref().map_or(by_aws, Vec::len);
    visit(Place::Several(policies, &mut root.attached));
    each_account(root.accounts.as_mut(), by_aws, visit);
    each_unit(root.units.as_mut(), by_aws, visit);
    let policies = organization.policies.iter_mut().flatten();
    for policy in policies.flat_map(|of_type| &mut of_type.policies) {
        visit(Place::One(&mut policy.order));
    }
    for service in organization.trusted_services.iter_mut().flatten() {
        visit(Place::One(&mut service.order));
    }
    for administrator in organization.delegated_administrators.iter_mut().flatten() {
        visit(Place::One(&mut administrator.order));
    }
    for creation in organization.account_creations.iter_mut().flatten() {
        visit(Place::One(&mut creation.order));
    }
}

/// Visits accounts, which have so many policies if they say nothing of them.
fn each_account(
    accounts: Option<&mut Vec<MemberAccount>>,
    by_aws: usize,
    visit: &mut dyn FnMut(Place<'_>),
) {
    for account in accounts.into_iter().flatten() {
        visit(Place::One(&mut account.order));
        let policies = account.policies.as_ref().map_or(by_aws, Vec::len);
        visit(Place::Several(policies, &mut account.attached));
    }
}

fn each_unit(units: Option<&mut Vec<Unit>>, by_aws: usize, visit: &mut dyn FnMut(Place<'_>)) {
    for unit in units.into_iter().flatten() {
        visit(Place::One(&mut unit.order));
        let policies = unit.policies.as_ref().map_or(by_aws, Vec::len);
        visit(Place::Several(policies, &mut unit.attached));
        each_account(unit.accounts.as_mut(), by_aws, visit);
        each_unit(unit.units.as_mut(), by_aws, visit);
    }
}

/// How often each place is given. A large file has many of them.
type Given = HashMap<u64, usize, RandomState>;

/// Returns how often each place is given.
fn given(portrait: &mut Portrait) -> Given {
    let mut given = Given::default();
    each(portrait, &mut |place| {
        for place in place.given() {
            *given.entry(place).or_default() += 1;
        }
    });
    given
}

/// Leaves out the places that can be told from the rest. The policies of targets must be all there.
pub(super) fn leave_out(portrait: &mut Portrait) {
    let given = given(portrait);
    let is_unique = |place: u64| given.get(&place) == Some(&1);
    let mut last = 0;
    each(portrait, &mut |place| match place {
        Place::One(one) => {
            let Some(place) = one.map(u64::from) else {
                return;
            };
            if place == last + 1 && is_unique(place) {
                *one = None;
            }
            last = place;
        }
        Place::Several(_, several) => {
            let Some(places) = several else { return };
            let places: Vec<u64> = places.iter().map(|place| u64::from(*place)).collect();
            let mut expected = last + 1..;
            if places
                .iter()
                .all(|place| Some(*place) == expected.next() && is_unique(*place))
            {
                *several = None;
            }
            last = places.last().copied().unwrap_or(last);
        }
    });
}

/// Gives a place to all that has none, and returns the last of all.
pub(super) fn fill(portrait: &mut Portrait) -> u64 {
    let mut given = given(portrait);
    let mut highest = given.keys().copied().max().unwrap_or(0);
    let mut last = 0;
    let mut next = |last: u64| {
        // What somebody has put between others goes behind all.
        let place = if given.contains_key(&(last + 1)) {
            highest + 1
        } else {
            last + 1
        };
        given.insert(place, 1);
        highest = highest.max(place);
        place
    };
    each(portrait, &mut |place| match place {
        Place::One(one) => {
            last = match one {
                Some(place) => u64::from(*place),
                None => next(last),
            };
            *one = Some(last.into());
        }
        Place::Several(_, Some(places)) => {
            last = places.last().map_or(last, |place| u64::from(*place));
        }
        Place::Several(count, several) => {
            let places = (0..count).map(|_| {
                last = next(last);
                Count::from(last)
            });
            *several = Some(places.collect());
        }
    });
    highest
}

/// Returns the last place that anything says it has.
pub(super) fn last(portrait: &mut Portrait) -> u64 {
    let mut last = 0;
    each(portrait, &mut |place| {
        last = place.given().fold(last, u64::max);
    });
    last
}
