//! A landing zone: an organization with units, accounts, policies and delegates, and a second
//! organization beside it.

mod billing;
mod closing;
mod delegation;
mod departure;
mod growth;
mod policies;
mod zone;
