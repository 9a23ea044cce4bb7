//! Handshakes: agreements that one account proposes and another accepts, declines or lets expire,
//! such as an invitation to join.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{operation, strings};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::tag::Tag;
use super::timestamp::Timestamp;

operation! {
    /// Invite an account to join the organization.
    ///
    /// Only the management account may call this. The invitation is a handshake that stays open for
    /// 15 days. The invited account answers it with `accept-handshake` or `decline-handshake`; you
    /// may take it back with `cancel-handshake`. The account may be a member of another
    /// organization, which it leaves by accepting.
    ///
    /// An open invitation counts against the quota of accounts. Accounts can't be invited while the
    /// organization is moving to all features.
    ///
    /// `DuplicateHandshakeException` means that the account has an open invitation already.
    /// `HandshakeConstraintViolationException` means that the account is a member, that the quota
    /// of accounts is used up, or that too many invitations were sent in a day. An email address
    /// isn't compared with those of the members: inviting a member by email succeeds, and fails
    /// when the member accepts.
    ///
    /// # Examples
    ///
    /// Invite the owner of an email address:
    ///
    /// ```console
    /// aws organizations invite-account-to-organization \
    ///     --target Type=EMAIL,Id=juan@example.com --notes "Please join us."
    /// ```
    ///
    /// ```json
    /// {
    ///     "Handshake": {
    ///         "Id": "h-examplehandshakeid111",
    ///         "Arn": "arn:aws:organizations::111111111111:handshake/o-exampleorgid/invite/h-examplehandshakeid111",
    ///         "Parties": [
    ///             {
    ///                 "Id": "exampleorgid",
    ///                 "Type": "ORGANIZATION"
    ///             },
    ///             {
    ///                 "Id": "juan@example.com",
    ///                 "Type": "EMAIL"
    ///             }
    ///         ],
    ///         "State": "OPEN",
    ///         "RequestedTimestamp": "2026-01-05T10:00:00+00:00",
    ///         "ExpirationTimestamp": "2026-01-20T10:00:00+00:00",
    ///         "Action": "INVITE",
    ///         "Resources": [
    ///             {
    ///                 "Value": "o-exampleorgid",
    ///                 "Type": "ORGANIZATION",
    ///                 "Resources": [
    ///                     {
    ///                         "Value": "management@example.com",
    ///                         "Type": "MASTER_EMAIL"
    ///                     },
    ///                     {
    ///                         "Value": "Management",
    ///                         "Type": "MASTER_NAME"
    ///                     },
    ///                     {
    ///                         "Value": "ALL",
    ///                         "Type": "ORGANIZATION_FEATURE_SET"
    ///                     }
    ///                 ]
    ///             },
    ///             {
    ///                 "Value": "juan@example.com",
    ///                 "Type": "EMAIL"
    ///             },
    ///             {
    ///                 "Value": "Please join us.",
    ///                 "Type": "NOTES"
    ///             }
    ///         ]
    ///     }
    /// }
    /// ```
    ///
    /// Invite an account by its id, and tag it when it joins:
    ///
    /// ```console
    /// aws organizations invite-account-to-organization \
    ///     --target Type=ACCOUNT,Id=222222222222 --tags Key=team,Value=blue
    /// ```
    pub struct InviteAccountToOrganization;
    input InviteAccountToOrganizationRequest;
    output InviteAccountToOrganizationResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException,
        AccountOwnerNotVerifiedException, ConcurrentModificationException,
        HandshakeConstraintViolationException, DuplicateHandshakeException,
        ConstraintViolationException, InvalidInputException, FinalizingOrganizationException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// Accept a handshake that is addressed to the calling account.
    ///
    /// Who may accept depends on the action of the handshake:
    ///
    /// * `INVITE`: the invited account. It leaves the organization that it is in, if any, and joins
    ///   the inviting one, directly under its root.
    /// * `APPROVE_ALL_FEATURES`: the member that was asked.
    /// * `ENABLE_ALL_FEATURES`: the management account, once no member is left to answer. The
    ///   organization then has all features, which can't be undone.
    /// * `TRANSFER_RESPONSIBILITY`: the management account that was asked to hand over its bill, no
    ///   later than 24 hours before the transfer starts.
    ///
    /// Anyone else gets `AccessDeniedException`, the sender of an invitation included.
    /// `InvalidHandshakeTransitionException` means that the handshake isn't open any more, or not
    /// yet. `HandshakeConstraintViolationException` means that the organization can't take the
    /// account, or that the account is in it already; in the latter case the handshake is accepted
    /// all the same. `MasterCannotLeaveOrganizationException` means that a management account was
    /// invited. `ConstraintViolationException` means that the account must stay in its own
    /// organization for now.
    ///
    /// # Examples
    ///
    /// Join the organization that sent an invitation:
    ///
    /// ```console
    /// aws organizations accept-handshake --handshake-id h-examplehandshakeid111 \
    ///     --query 'Handshake.[Action, State]'
    /// ```
    ///
    /// ```json
    /// [
    ///     "INVITE",
    ///     "ACCEPTED"
    /// ]
    /// ```
    pub struct AcceptHandshake;
    input AcceptHandshakeRequest;
    output AcceptHandshakeResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException,
        HandshakeConstraintViolationException, HandshakeNotFoundException,
        InvalidHandshakeTransitionException, HandshakeAlreadyInStateException,
        InvalidInputException, ConcurrentModificationException, ServiceException,
        TooManyRequestsException, AccessDeniedForDependencyException,
        ConstraintViolationException, MasterCannotLeaveOrganizationException,
    ];
}

operation! {
    /// Decline a handshake that is addressed to the calling account.
    ///
    /// Only the account that was asked may decline; the sender takes its own handshake back with
    /// `cancel-handshake`. A declined handshake can't be opened again, but the sender of an
    /// invitation may send another one. The handshake `ENABLE_ALL_FEATURES` can't be declined by
    /// anyone.
    ///
    /// `HandshakeAlreadyInStateException` means that it was declined before,
    /// `InvalidHandshakeTransitionException` that it was accepted or canceled, or has expired.
    ///
    /// # Examples
    ///
    /// Decline an invitation:
    ///
    /// ```console
    /// aws organizations decline-handshake --handshake-id h-examplehandshakeid111 \
    ///     --query Handshake.State
    /// ```
    ///
    /// ```json
    /// "DECLINED"
    /// ```
    pub struct DeclineHandshake;
    input DeclineHandshakeRequest;
    output DeclineHandshakeResponse;
    errors [
        AccessDeniedException, ConcurrentModificationException, HandshakeNotFoundException,
        InvalidHandshakeTransitionException, HandshakeAlreadyInStateException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// Take back a handshake that the organization of the calling account has sent.
    ///
    /// Only the management account of the sender may cancel; the recipient declines instead.
    /// Canceling `ENABLE_ALL_FEATURES` ends the move to all features and cancels the open questions
    /// to the members; these can't be canceled one by one. A canceled handshake can't be opened
    /// again.
    ///
    /// `HandshakeAlreadyInStateException` means that it was canceled before,
    /// `InvalidHandshakeTransitionException` that it was accepted or declined, or has expired.
    ///
    /// # Examples
    ///
    /// Take back an invitation:
    ///
    /// ```console
    /// aws organizations cancel-handshake --handshake-id h-examplehandshakeid111 \
    ///     --query Handshake.State
    /// ```
    ///
    /// ```json
    /// "CANCELED"
    /// ```
    pub struct CancelHandshake;
    input CancelHandshakeRequest;
    output CancelHandshakeResponse;
    errors [
        AccessDeniedException, ConcurrentModificationException, HandshakeNotFoundException,
        InvalidHandshakeTransitionException, HandshakeAlreadyInStateException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// Show a handshake, as its sender or recipient.
    ///
    /// Both parties may call this. In the organization of the sender, so may delegated
    /// administrators and members allowed by the resource policy. Thirty days after it was
    /// answered, canceled or has expired a handshake is forgotten; then, and for an unknown id, the
    /// answer is `HandshakeNotFoundException`.
    ///
    /// # Examples
    ///
    /// See until when an invitation is open:
    ///
    /// ```console
    /// aws organizations describe-handshake --handshake-id h-examplehandshakeid111 \
    ///     --query 'Handshake.{State: State, Until: ExpirationTimestamp}'
    /// ```
    ///
    /// ```json
    /// {
    ///     "State": "OPEN",
    ///     "Until": "2026-01-20T10:00:00+00:00"
    /// }
    /// ```
    pub struct DescribeHandshake;
    input DescribeHandshakeRequest;
    output DescribeHandshakeResponse;
    errors [
        AccessDeniedException, ConcurrentModificationException, HandshakeNotFoundException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// List the handshakes that are addressed to the calling account.
    ///
    /// Every account may call this, also one that is in no organization. Handshakes that were
    /// answered, canceled or have expired are listed for another 30 days. A management account sees
    /// the transfers of responsibility that were proposed to it, but neither invitations to join
    /// nor what its own organization has sent.
    ///
    /// # Examples
    ///
    /// Find the invitations that can be accepted:
    ///
    /// ```console
    /// aws organizations list-handshakes-for-account --filter ActionType=INVITE \
    ///     --query "Handshakes[?State=='OPEN'].Id"
    /// ```
    ///
    /// ```json
    /// [
    ///     "h-examplehandshakeid111"
    /// ]
    /// ```
    pub struct ListHandshakesForAccount;
    input ListHandshakesForAccountRequest;
    output ListHandshakesForAccountResponse;
    pages "Handshakes";
    errors [
        AccessDeniedException, ConcurrentModificationException, InvalidInputException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// List the handshakes that the organization has sent.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Handshakes that were answered, canceled or have expired are
    /// listed for another 30 days.
    ///
    /// # Examples
    ///
    /// See what became of the invitations:
    ///
    /// ```console
    /// aws organizations list-handshakes-for-organization --filter ActionType=INVITE \
    ///     --query 'Handshakes[].{To: Parties[1].Id, State: State}'
    /// ```
    ///
    /// ```json
    /// [
    ///     {
    ///         "To": "juan@example.com",
    ///         "State": "OPEN"
    ///     }
    /// ]
    /// ```
    ///
    /// List the questions that belong to a move to all features:
    ///
    /// ```console
    /// aws organizations list-handshakes-for-organization \
    ///     --filter ParentHandshakeId=h-examplehandshakeid111
    /// ```
    pub struct ListHandshakesForOrganization;
    input ListHandshakesForOrganizationRequest;
    output ListHandshakesForOrganizationResponse;
    pages "Handshakes";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

/// The input of `InviteAccountToOrganization`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct InviteAccountToOrganizationRequest {
    /// Whom to invite, by account id or email address. The type is `ACCOUNT` or `EMAIL`.
    pub target: HandshakeParty,
    /// A message to the owner of the account. It is part of the handshake, for both sides to read.
    pub notes: Option<HandshakeNotes>,
    /// The tags that the account gets when it joins. The handshake doesn't show them. They are
    /// checked now and not again later.
    pub tags: Option<Vec<Tag>>,
}

/// The output of `InviteAccountToOrganization`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct InviteAccountToOrganizationResponse {
    /// The invitation, which is open.
    pub handshake: Option<Handshake>,
}

/// The input of `AcceptHandshake`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AcceptHandshakeRequest {
    /// The id of the handshake to accept.
    pub handshake_id: HandshakeId,
}

/// The output of `AcceptHandshake`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AcceptHandshakeResponse {
    /// The handshake, now accepted. Its recipient appears as an account, also if it was invited by
    /// email.
    pub handshake: Option<Handshake>,
}

/// The input of `DeclineHandshake`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DeclineHandshakeRequest {
    /// The id of the handshake to decline.
    pub handshake_id: HandshakeId,
}

/// The output of `DeclineHandshake`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DeclineHandshakeResponse {
    /// The handshake, now declined.
    pub handshake: Option<Handshake>,
}

/// The input of `CancelHandshake`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CancelHandshakeRequest {
    /// The id of the handshake to cancel.
    pub handshake_id: HandshakeId,
}

/// The output of `CancelHandshake`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CancelHandshakeResponse {
    /// The handshake, now canceled.
    pub handshake: Option<Handshake>,
}

/// The input of `DescribeHandshake`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeHandshakeRequest {
    /// The id of the handshake to show.
    pub handshake_id: HandshakeId,
}

/// The output of `DescribeHandshake`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeHandshakeResponse {
    /// The handshake.
    pub handshake: Option<Handshake>,
}

/// The input of `ListHandshakesForAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListHandshakesForAccountRequest {
    /// Which handshakes to list. Without it, or if it is empty, all of them.
    pub filter: Option<HandshakeFilter>,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListHandshakesForAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListHandshakesForAccountResponse {
    /// The handshakes addressed to the account, oldest first.
    pub handshakes: Option<Vec<Handshake>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `ListHandshakesForOrganization`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListHandshakesForOrganizationRequest {
    /// Which handshakes to list. Without it, or if it is empty, all of them.
    pub filter: Option<HandshakeFilter>,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListHandshakesForOrganization`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListHandshakesForOrganizationResponse {
    /// The handshakes sent by the organization, oldest first.
    pub handshakes: Option<Vec<Handshake>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// An agreement that an organization proposes and an account answers.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Handshakes")]
pub struct Handshake {
    /// The id of the handshake.
    pub id: Option<HandshakeId>,
    /// The ARN of the handshake. It names the organization that sent it and the action.
    pub arn: Option<HandshakeArn>,
    /// Who takes part. The sending organization comes first, then the recipient, if it isn't the
    /// organization itself.
    pub parties: Option<Vec<HandshakeParty>>,
    /// Where the handshake stands.
    pub state: Option<HandshakeState>,
    /// When the handshake was made.
    pub requested_timestamp: Option<Timestamp>,
    /// When the handshake expires if it isn't answered. Invitations have 15 days, the move to all
    /// features 90. A proposed transfer expires no later than 24 hours before it would start.
    pub expiration_timestamp: Option<Timestamp>,
    /// What happens when the handshake is accepted.
    pub action: Option<ActionType>,
    /// What the handshake is about. Each kind of action has its own entries.
    pub resources: Option<Vec<HandshakeResource>>,
}

/// Which handshakes to list. Only one of its members may be given.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct HandshakeFilter {
    /// The action of the handshakes to list.
    pub action_type: Option<ActionType>,
    /// The id of the handshake whose parts to list. It is one with the action
    /// `ENABLE_ALL_FEATURES`, and its parts are the questions to the members.
    pub parent_handshake_id: Option<HandshakeId>,
}

/// A party of a handshake.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "HandshakeParties")]
pub struct HandshakeParty {
    /// The account id, email address or organization id of the party. Here an organization id has
    /// no `o-` in front.
    pub id: HandshakePartyId,
    /// What the id is.
    pub r#type: HandshakePartyType,
}

/// A piece of what a handshake is about.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "HandshakeResources")]
pub struct HandshakeResource {
    /// The value, to be read as the type says. Here an organization id has its `o-`.
    pub value: Option<HandshakeResourceValue>,
    /// What the value is.
    pub r#type: Option<HandshakeResourceType>,
    /// What more there is to say about this piece. It is absent when there is nothing.
    pub resources: Option<Vec<HandshakeResource>>,
}

/// What a handshake is about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ActionType {
    /// An account joins the organization.
    Invite,
    /// The organization gets all features. The management account accepts it in the end.
    EnableAllFeatures,
    /// A member agrees that its organization gets all features.
    ApproveAllFeatures,
    /// A member gets its service-linked role back. None is ever sent, but it may stand in a filter.
    AddOrganizationsServiceLinkedRole,
    /// A management account pays the bill of another organization.
    TransferResponsibility,
}

/// What the id of a party is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HandshakePartyType {
    /// An account id.
    Account,
    /// An organization id without its `o-`. It can't be invited.
    Organization,
    /// The email address of an account.
    Email,
}

/// What the value of a resource is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HandshakeResourceType {
    /// The id of the account that is asked.
    Account,
    /// The id of the organization that asks.
    Organization,
    /// What the organization could do when the invitation was sent. It is `ALL` or
    /// `CONSOLIDATED_BILLING`.
    OrganizationFeatureSet,
    /// The email address of the account that is asked.
    Email,
    /// The email address of the inviting management account.
    MasterEmail,
    /// The name of the inviting management account.
    MasterName,
    /// The message of the sender.
    Notes,
    /// The id, without its `h-`, of the handshake that this one is a part of.
    ParentHandshake,
    /// The id of the proposed transfer.
    ResponsibilityTransfer,
    /// When the proposed transfer starts.
    TransferStartTimestamp,
    /// What is to be transferred, `BILLING`.
    TransferType,
    /// The id of the management account that proposes a transfer.
    ManagementAccount,
    /// The email address of the management account that proposes a transfer.
    ManagementEmail,
    /// The name of the management account that proposes a transfer.
    ManagementName,
}

/// Where a handshake stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HandshakeState {
    /// It waits for other handshakes and can't be accepted yet. Only `ENABLE_ALL_FEATURES` begins
    /// so.
    Requested,
    /// It waits for an answer.
    Open,
    /// Its sender took it back.
    Canceled,
    /// It was accepted, and has had its effect.
    Accepted,
    /// Its recipient declined it.
    Declined,
    /// It wasn't answered in time.
    Expired,
}

strings! {
    /// The ARN of a handshake. It looks like
    /// `arn:aws:organizations::111111111111:handshake/o-exampleorgid/invite/h-examplehandshakeid111`.
    #[shape(pattern = patterns::HANDSHAKE_ARN)]
    HandshakeArn,

    /// The id of a handshake, `h-` and 8 to 32 lower-case letters and digits.
    #[shape(max = 34, pattern = patterns::HANDSHAKE_ID)]
    HandshakeId,

    /// A message that goes with a handshake.
    #[shape(max = 1_024, pattern = patterns::ANYTHING)]
    HandshakeNotes,

    /// The id of a party, in the form that its type asks for.
    #[shape(min = 1, max = 64, pattern = patterns::ANYTHING)]
    HandshakePartyId,

    /// The value of a resource, in the form that its type asks for.
    HandshakeResourceValue,
}
