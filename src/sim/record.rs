//! Records as data.

use organizations::state::Account;
use shape::{Choice, Value};

use super::console::{Console, object};

/// Returns an account as data: its identity, its organization, and its exceptional properties.
pub(super) fn account(console: &Console<'_, '_>, account: &Account) -> Value {
    let place = account.membership.as_ref();
    let standing = &account.standing;
    let flag = |is_set: bool| is_set.then(|| true.into());
    object([
        ("Id", Some(account.id.as_str().into())),
        ("Email", Some(account.email.as_str().into())),
        ("Name", Some(account.name.as_str().into())),
        ("State", Some(account.state.name().into())),
        (
            "OrganizationId",
            place.map(|place| place.organization_id.as_str().into()),
        ),
        (
            "ParentId",
            place.map(|place| place.parent_id.as_str().into()),
        ),
        (
            "JoinedTimestamp",
            place.map(|place| console.time(place.joined_timestamp)),
        ),
        ("Seller", standing.seller.as_deref().map(Value::from)),
        ("NoPaymentMethod", flag(standing.no_payment_method)),
        ("EmailUnverified", flag(standing.email_unverified)),
        ("Incomplete", flag(standing.incomplete)),
        ("NoGovCloud", flag(standing.no_govcloud)),
    ])
}
