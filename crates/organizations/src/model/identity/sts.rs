//! The Security Token Service: who calls, and keys for sessions.

use shape::{Kind, Mismatch, Shape, Shaped, Source, Value};

use crate::model::Timestamp;
use crate::model::declare::{numbers, operation, strings};
use crate::model::patterns;

operation! {
    /// Get the keys of a session in a role of another account.
    ///
    /// Whoever has the keys calls as the account of the role, until they expire. Export them as `AWS_ACCESS_KEY_ID`,
    /// `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, or keep them in a profile.
    ///
    /// An account that was created in an organization has the role `OrganizationAccountAccessRole`, or the one that
    /// `--role-name` named when it was created; only the management account of that organization may assume it, and the
    /// account itself. Accounts that were invited have no such role. Any other role is taken to be there and to
    /// trust everybody, unless the world is strict.
    ///
    /// What would restrict the session is accepted and has no effect, since nothing here checks permissions.
    ///
    /// # Examples
    ///
    /// Enter an account that was created in the organization:
    ///
    /// ```console
    /// aws sts assume-role --role-arn arn:aws:iam::222222222222:role/OrganizationAccountAccessRole --role-session-name audit
    /// ```
    ///
    /// ```json
    /// {
    ///     "Credentials": {
    ///         "AccessKeyId": "LSIATHPL2AOHAAAAAAAA",
    ///         "SecretAccessKey": "orgsimSecretAccessKeyThatProtectsNothing",
    ///         "SessionToken": "b3Jnc2ltMXwyMjIyMjIyMjIyMjJ8...",
    ///         "Expiration": "2026-11-30T07:41:07+00:00"
    ///     },
    ///     "AssumedRoleUser": {
    ///         "AssumedRoleId": "AROASLYEB7W6KG46GNHNX:audit",
    ///         "Arn": "arn:aws:sts::222222222222:assumed-role/OrganizationAccountAccessRole/audit"
    ///     }
    /// }
    /// ```
    pub struct AssumeRole;
    input AssumeRoleRequest;
    output AssumeRoleResponse;
    errors [AccessDenied, ValidationError];
}

operation! {
    /// Tells which account a key is of.
    ///
    /// Keys that this program gave name their account. Of any other key nothing is known, so the account is the one in
    /// use, as if it called with the key.
    pub struct GetAccessKeyInfo;
    input GetAccessKeyInfoRequest;
    output GetAccessKeyInfoResponse;
    errors [ValidationError];
}

operation! {
    /// Tells which account and principal the call is made with.
    ///
    /// No permission is needed to ask.
    pub struct GetCallerIdentity;
    input GetCallerIdentityRequest;
    output GetCallerIdentityResponse;
    errors [];
}

operation! {
    /// Get the keys of a session in the calling account.
    ///
    /// Whoever has the keys calls as the account, until they expire. A session can't ask for another one.
    pub struct GetSessionToken;
    input GetSessionTokenRequest;
    output GetSessionTokenResponse;
    errors [AccessDenied, ValidationError];
}

/// The input of `AssumeRole`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AssumeRoleRequest {
    /// The ARN of the role.
    pub role_arn: RoleArn,
    /// What the session is called. The history and the ARN of the caller have it.
    pub role_session_name: RoleSessionName,
    /// Policies that would restrict the session; without effect.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// A policy that would restrict the session; without effect.
    pub policy: Option<SessionPolicy>,
    /// For how many seconds the keys work; 3600 if nothing is said, which is also the most that the role
    /// of a created account allows.
    pub duration_seconds: Option<RoleDurationSeconds>,
    /// Tags of the session; without effect.
    pub tags: Option<Vec<Tag>>,
    /// The keys of tags that pass on to further sessions; without effect.
    pub transitive_tag_keys: Option<Vec<TagKey>>,
    /// What the role may ask for as a password; without effect.
    pub external_id: Option<ExternalId>,
    /// The device of a second factor; without effect.
    pub serial_number: Option<SerialNumber>,
    /// What the device shows; without effect.
    pub token_code: Option<TokenCode>,
    /// Who is behind the session; without effect.
    pub source_identity: Option<SourceIdentity>,
    /// What other providers assert of the caller; without effect.
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    /// How many characters the token has at least.
    pub minimum_session_token_size: Option<MinimumSessionTokenSize>,
}

/// The output of `AssumeRole`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AssumeRoleResponse {
    /// The keys.
    pub credentials: Option<Credentials>,
    /// Who calls with them.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// How much of the room for policies and tags is used; never told.
    pub packed_policy_size: Option<NonNegativeInteger>,
    /// Who is behind the session; never told.
    pub source_identity: Option<SourceIdentity>,
    /// How much of the room for a token is used; never told.
    pub session_token_utilization: Option<SessionTokenUtilization>,
    /// How large the token is; never told.
    pub session_token_size: Option<SessionTokenSize>,
}

/// The input of `GetAccessKeyInfo`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetAccessKeyInfoRequest {
    /// The id of the key, as in `AWS_ACCESS_KEY_ID`.
    pub access_key_id: AccessKeyId,
}

/// The output of `GetAccessKeyInfo`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetAccessKeyInfoResponse {
    /// The id of the account.
    pub account: Option<CallerAccount>,
}

/// The question who calls.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetCallerIdentityRequest {}

/// Who calls.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetCallerIdentityResponse {
    /// The unique id of the principal: for the root user of an account the id of the account, for a session the id
    /// of the role and the name of the session.
    pub user_id: Option<UserId>,
    /// The id of the account.
    pub account: Option<CallerAccount>,
    /// The ARN of the principal.
    pub arn: Option<CallerArn>,
}

/// The input of `GetSessionToken`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetSessionTokenRequest {
    /// For how many seconds the keys work; 43200 if nothing is said.
    pub duration_seconds: Option<DurationSeconds>,
    /// The device of a second factor; without effect.
    pub serial_number: Option<SerialNumber>,
    /// What the device shows; without effect.
    pub token_code: Option<TokenCode>,
    /// How many characters the token has at least.
    pub minimum_session_token_size: Option<MinimumSessionTokenSize>,
}

/// The output of `GetSessionToken`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct GetSessionTokenResponse {
    /// The keys.
    pub credentials: Option<Credentials>,
    /// How much of the room for a token is used; never told.
    pub session_token_utilization: Option<SessionTokenUtilization>,
    /// How large the token is; never told.
    pub session_token_size: Option<SessionTokenSize>,
}

/// Keys of a session.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Credentials {
    /// The id of the key.
    pub access_key_id: AccessKeyId,
    /// The secret; always the same, since signatures are not verified.
    pub secret_access_key: AccessKeySecret,
    /// What the session is, and until when.
    pub session_token: SessionToken,
    /// When the keys expire, by the clock of the machine.
    pub expiration: WrittenTime,
}

/// Who calls with the keys of a role.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AssumedRoleUser {
    /// The id of the role, and the name of the session.
    pub assumed_role_id: AssumedRoleId,
    /// The ARN of the session.
    pub arn: CallerArn,
}

/// A policy, named by its ARN.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "policyDescriptorListType")]
pub struct PolicyDescriptorType {
    /// The ARN.
    #[shape(name = "arn")]
    pub arn: Option<RoleArn>,
}

/// A key with a value.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "tagListType")]
pub struct Tag {
    /// The key.
    pub key: TagKey,
    /// The value.
    pub value: TagValue,
}

/// What another provider asserts.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "ProvidedContextsListType")]
pub struct ProvidedContext {
    /// The ARN of the provider.
    pub provider_arn: Option<RoleArn>,
    /// What it asserts.
    pub context_assertion: Option<ContextAssertion>,
}

strings! {
    /// The unique id of a principal.
    #[shape(name = "userIdType")]
    UserId,

    /// The id of an account.
    #[shape(name = "accountType")]
    CallerAccount,

    /// The ARN of a principal.
    #[shape(name = "arnType", min = 20, max = 2048)]
    CallerArn,

    /// The ARN of a role.
    #[shape(name = "arnType", min = 20, max = 2048)]
    RoleArn,

    /// The name of a session. It may have letters, digits and `_+=,.@-`.
    #[shape(name = "roleSessionNameType", min = 2, max = 64, pattern = patterns::SERVICE_PRINCIPAL)]
    RoleSessionName,

    /// A policy document.
    #[shape(name = "unrestrictedSessionPolicyDocumentType", min = 1)]
    SessionPolicy,

    /// The key of a tag.
    #[shape(name = "tagKeyType", list = "tagKeyListType", min = 1, max = 128)]
    TagKey,

    /// The value of a tag.
    #[shape(name = "tagValueType", min = 0, max = 256)]
    TagValue,

    /// What a role may ask for.
    #[shape(name = "externalIdType", min = 2, max = 1224)]
    ExternalId,

    /// The number or ARN of a device.
    #[shape(name = "serialNumberType", min = 9, max = 256)]
    SerialNumber,

    /// Six digits.
    #[shape(name = "tokenCodeType", min = 6, max = 6)]
    TokenCode,

    /// Who is behind a session.
    #[shape(name = "sourceIdentityType", min = 2, max = 64)]
    SourceIdentity,

    /// What a provider asserts.
    #[shape(name = "contextAssertionType", min = 4, max = 2048)]
    ContextAssertion,

    /// The id of a key.
    #[shape(name = "accessKeyIdType", min = 16, max = 128)]
    AccessKeyId,

    /// The secret of a key.
    #[shape(name = "accessKeySecretType")]
    AccessKeySecret,

    /// The token of a session.
    #[shape(name = "tokenType")]
    SessionToken,

    /// The id of a role and the name of a session, with a colon between.
    #[shape(name = "assumedRoleIdType", min = 2, max = 193)]
    AssumedRoleId,
}

numbers! {
    /// A number of seconds.
    #[shape(name = "roleDurationSecondsType", min = 900, max = 43200)]
    RoleDurationSeconds,

    /// A number of seconds.
    #[shape(name = "durationSecondsType", min = 900, max = 129_600)]
    DurationSeconds,

    /// A number.
    #[shape(name = "nonNegativeIntegerType", min = 0)]
    NonNegativeInteger,

    /// A number of characters.
    #[shape(name = "minimumSessionTokenSizeType", min = 0, max = 4096)]
    MinimumSessionTokenSize,

    /// A share in per cent.
    #[shape(name = "sessionTokenUtilizationType", min = 0)]
    SessionTokenUtilization,

    /// A number of characters.
    #[shape(name = "sessionTokenSizeType", min = 0)]
    SessionTokenSize,
}

/// A point in time, to the second, that is a text on the wire: as in `2026-11-30T07:41:07Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenTime(pub Timestamp);

impl Shaped for WrittenTime {
    fn shape() -> &'static Shape {
        static SHAPE: Shape = Shape {
            name: "dateType",
            text: "",
            kind: Kind::Timestamp,
        };
        &SHAPE
    }

    fn into_value(self) -> Value {
        let seconds = jiff::Timestamp::from_second(self.0.0.as_second());
        seconds.unwrap_or(self.0.0).to_string().into()
    }

    fn read<'a>(source: impl Source<'a>) -> Result<Self, Mismatch> {
        let text = source.text(Self::shape());
        let time = text.and_then(|text| text.parse().ok());
        time.map(Self).ok_or_else(|| Mismatch::of::<Self>(source))
    }
}
