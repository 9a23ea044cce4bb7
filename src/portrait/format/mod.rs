//! The format: what stands in a file that a person writes.
//!
//! Each structure describes itself (`shape`), and the reader, the writer and the JSON Schema are loops over
//! the descriptions. A key is the name of a field in lower case with hyphens. A list whose name ends in
//! `By…` is written as a mapping, from the first member of its elements to the second.

mod account;
mod creation;
mod handshake;
mod organization;
mod scalars;
mod spelling;
mod tags;
mod world;

pub(super) use account::{
    ChangeByType, Closure, EffectivePolicyByType, MemberAccount, OutsideAccount,
};
pub(super) use creation::AccountCreation;
pub(super) use handshake::{Handshake, Participant, Transfer};
pub(super) use organization::{
    DelegatedAdministrator, Organization, PoliciesByType, Policy, ResourcePolicy, Root,
    TrustedService, Unit, UseByType,
};
pub(super) use scalars::{
    CallRate, Count, Document, Milliseconds, Number, Reference, Text, Time, Truth, Version,
};
pub(super) use spelling::{Form, form, is_key, key};
pub(super) use tags::Tag;
pub(super) use world::{
    Bucket, BucketByAccount, BucketsByOperation, Clock, Duration, Fault, IdsByKind, Jobs, Portrait,
    QuotaByName, RateByOperation, World,
};
