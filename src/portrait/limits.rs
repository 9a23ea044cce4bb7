//! What there is more of than a quota allows.
//!
//! A world may have it: quotas can be lowered afterwards. A file says so by setting the quota.

use std::collections::{BTreeMap, HashMap};
use std::iter;

use foldhash::fast::RandomState;
use organizations::model::{PolicyType, Tag};
use organizations::state::{Attachment, Attachments, Kind, Memory, Record, State};
use organizations::{Quota, QuotaDefault, policy_size};

/// Something that there is too much of.
pub(super) struct Excess {
    pub(super) quota: Quota,
    /// What has too much of it, or is too large.
    pub(super) kind: Kind,
    pub(super) id: String,
    /// The key of what is too much.
    pub(super) key: &'static str,
    pub(super) count: u64,
    pub(super) allowed: u64,
}

/// Returns what there is too much of, by the quotas that are not set.
pub(super) fn excesses(state: &Memory) -> Vec<Excess> {
    let mut counting = Counting {
        state,
        parents: HashMap::default(),
        counts: BTreeMap::new(),
        excesses: Vec::new(),
    };
    for record in state.records() {
        if let Record::OrganizationalUnit(unit) = record {
            counting
                .parents
                .insert(unit.id.as_str(), unit.parent_id.as_str());
        }
    }
    for record in state.records() {
        counting.count(record);
    }
    counting.sum_up();
    counting.excesses
}

struct Counting<'a> {
    state: &'a Memory,
    parents: HashMap<&'a str, &'a str, RandomState>,
    /// How much an organization has in all.
    counts: BTreeMap<(&'a str, Quota), u64>,
    excesses: Vec<Excess>,
}

impl<'a> Counting<'a> {
    fn count(&mut self, record: &'a Record) {
        match record {
            Record::Root(root) => {
                self.tags(record, &root.tags);
                self.attachments(record, &root.attachments);
            }
            Record::OrganizationalUnit(unit) => {
                self.tags(record, &unit.tags);
                self.attachments(record, &unit.attachments);
                self.one_more(unit.organization_id.as_str(), Quota::OrganizationalUnits);
                let depth = self.depth(unit.id.as_str());
                self.must_be_within(Quota::OuDepth, record, "name", depth);
            }
            Record::Account(account) => {
                if let Some(place) = &account.membership {
                    self.tags(record, &place.tags);
                    self.attachments(record, &place.attachments);
                    self.one_more(place.organization_id.as_str(), Quota::Accounts);
                }
            }
            Record::Policy(policy) => {
                self.tags(record, &policy.tags);
                let of = policy.r#type;
                self.one_more(policy.organization_id.as_str(), Quota::Policies(of));
                let size = policy_size(of, policy.content.as_str());
                self.must_be_within(Quota::PolicySize(of), record, "document", size);
            }
            Record::ResourcePolicy(policy) => self.tags(record, &policy.tags),
            _ => {}
        }
    }

    fn tags(&mut self, record: &Record, tags: &[Tag]) {
        self.must_be_within(Quota::Tags, record, "tags", tags.len() as u64);
    }

    fn attachments(&mut self, record: &Record, attachments: &Attachments) {
        // There are few types, so looking at each is the fastest way to find one.
        let mut by_type: Vec<(PolicyType, u64)> = Vec::new();
        for Attachment { r#type, .. } in &attachments.policies {
            match by_type.iter_mut().find(|(of, _)| of == r#type) {
                Some((_, count)) => *count += 1,
                None => by_type.push((*r#type, 1)),
            }
        }
        for (of, count) in by_type {
            self.must_be_within(Quota::Attachments(of), record, "policies", count);
        }
    }

    /// Returns how many units are on the way from a root to a unit, this one included.
    fn depth(&self, unit: &'a str) -> u64 {
        let above = iter::successors(Some(unit), |unit| self.parents.get(unit).copied());
        // The last one above is a root. Units in themselves have none.
        above.skip(1).take(self.parents.len() + 1).count() as u64
    }

    fn one_more(&mut self, organization: &'a str, quota: Quota) {
        *self.counts.entry((organization, quota)).or_default() += 1;
    }

    fn sum_up(&mut self) {
        for ((organization, quota), count) in std::mem::take(&mut self.counts) {
            let key = match quota {
                Quota::Policies(_) => "policies",
                _ => "root",
            };
            self.must_be_within_at(quota, (Kind::Organization, organization), key, count);
        }
    }

    fn must_be_within(&mut self, quota: Quota, record: &Record, key: &'static str, count: u64) {
        self.must_be_within_at(quota, (record.kind(), record.id()), key, count);
    }

    fn must_be_within_at(&mut self, quota: Quota, of: (Kind, &str), key: &'static str, count: u64) {
        let QuotaDefault::Number(allowed) = quota.default_value() else {
            return;
        };
        // Few things are too many: the names of quotas are made for these only.
        if count <= allowed || self.state.world().quotas.contains_key(&*quota.name()) {
            return;
        }
        let (kind, id) = (of.0, of.1.to_owned());
        self.excesses.push(Excess {
            quota,
            kind,
            id,
            key,
            count,
            allowed,
        });
    }
}

impl Excess {
    /// Says what is wrong, and what allows it.
    pub(super) fn told(&self) -> String {
        let Self { count, allowed, .. } = self;
        let (name, meaning) = (self.quota.name(), self.quota.meaning());
        format!(
            "{count}, where the quota is {allowed} ({meaning}); `{name}` under `quotas` of `world` sets another"
        )
    }
}
