//! Accounts: in an organization and outside.

use organizations::model::{
    AccountId, AccountJoinedMethod, AccountName, AccountState, Email, PolicyType,
};
use shape::Shape;

use super::scalars::{Count, Document, Reference, Text, Time, Truth};
use super::tags::Tag;

/// Declares a structure that begins with what every account has.
macro_rules! account {
    ($(#[$attribute:meta])* $name:ident { $($(#[$of_field:meta])* $field:ident: Option<$type:ty>,)* }) => {
        #[derive(Debug, Clone, PartialEq, Shape)]
        $(#[$attribute])*
        pub(in crate::portrait) struct $name {
            /// Its name.
            pub(in crate::portrait) name: AccountName,
            /// Its id; a new one if it is left out.
            pub(in crate::portrait) id: Option<AccountId>,
            /// The address of its owner, unlike any other's; made of the id if it is left out.
            pub(in crate::portrait) email: Option<Email>,
            /// Where it is in its life: `ACTIVE` if it is left out.
            pub(in crate::portrait) state: Option<AccountState>,
            /// When it was asked to close, if its state says that it was.
            pub(in crate::portrait) closure: Option<Closure>,
            /// The seller it buys from; none for Amazon Web Services itself.
            pub(in crate::portrait) seller: Option<Text>,
            /// It has no way to pay.
            pub(in crate::portrait) no_payment_method: Option<Truth>,
            /// Its owner has not verified the address.
            pub(in crate::portrait) email_unverified: Option<Truth>,
            /// It lacks what an account needs to stand alone.
            pub(in crate::portrait) incomplete: Option<Truth>,
            /// It has no partner in `GovCloud`.
            pub(in crate::portrait) no_govcloud: Option<Truth>,
            $($(#[$of_field])* pub(in crate::portrait) $field: Option<$type>,)*
        }
    };
}

account! {
    /// An account in no organization.
    #[shape(list = "OutsideAccounts")]
    OutsideAccount {}
}

account! {
    /// An account in an organization.
    #[shape(list = "MemberAccounts")]
    MemberAccount {
        /// When it came; now if it is left out.
        joined: Option<Time>,
        /// How it came: `INVITED` for the management account, `CREATED` for all others.
        joined_by: Option<AccountJoinedMethod>,
        /// Its place in the order of coming; behind what stands before it if it is left out.
        order: Option<Count>,
        /// Its tags.
        tags: Option<Vec<Tag>>,
        /// The policies attached to it, by name or id; those that AWS attaches to a new account if it is
        /// left out.
        policies: Option<Vec<Reference>>,
        /// The places of these in the order of attaching.
        attached: Option<Vec<Count>>,
        /// When a policy of a type was last attached or detached.
        attachments_changed: Option<Vec<ChangeByType>>,
        /// When it was last moved.
        moved: Option<Time>,
        /// The effective policies that stay in force while those that would follow them are invalid.
        effective_policies: Option<Vec<EffectivePolicyByType>>,
    }
}

/// The closing of an account.
#[derive(Debug, Clone, PartialEq, Shape)]
pub(in crate::portrait) struct Closure {
    /// When it was asked for.
    pub(in crate::portrait) requested: Time,
    /// When it is done, or was.
    pub(in crate::portrait) ends: Time,
}

/// When attachments of a type last changed.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "ChangesByType")]
pub(in crate::portrait) struct ChangeByType {
    /// The type of policy.
    pub(in crate::portrait) r#type: PolicyType,
    /// The time.
    pub(in crate::portrait) at: Time,
}

/// An effective policy that stays in force.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "EffectivePoliciesByType")]
pub(in crate::portrait) struct EffectivePolicyByType {
    /// The type of policy.
    pub(in crate::portrait) r#type: PolicyType,
    /// The document.
    pub(in crate::portrait) document: Document,
}
