//! The mails that AWS would send to those whom a handshake asks. The words are ours.

use organizations::model::{OrganizationFeatureSet, Timestamp};
use organizations::registry;
use organizations::state::{Content, Handshake, Recipient};

use crate::harmless;
use crate::store::FileState;

/// A mail.
pub(super) struct Mail {
    /// The address.
    pub(super) to: String,
    /// What it is about.
    pub(super) subject: String,
    /// What it says.
    pub(super) text: String,
    /// Who calls to answer: an account id or an address.
    pub(super) answers_as: String,
}

impl Mail {
    /// Returns the mail about a handshake; none if it has no recipient.
    pub(super) fn about(handshake: &Handshake, state: &FileState) -> Option<Self> {
        let (to, answers_as) = match handshake.recipient.as_ref()? {
            Recipient::Email { address, .. } => (address.to_string(), address.to_string()),
            Recipient::Account(id) => {
                let account = registry::account(state, id.as_str()).ok()?;
                (account.email.to_string(), id.to_string())
            }
        };
        let (subject, request) = wording(handshake);
        let limit = format!("You can answer until {}.", day(handshake.expires));
        let paragraphs = [Some(request), notes(&handshake.content), Some(limit)];
        Some(Self {
            to,
            subject,
            text: paragraphs
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join("\n\n"),
            answers_as,
        })
    }
}

/// Returns the subject, and what is asked.
fn wording(handshake: &Handshake) -> (String, String) {
    let organization = &handshake.organization_id;
    match &handshake.content {
        Content::Invite {
            master_email,
            master_name,
            feature_set,
            ..
        } => {
            let master_name = harmless::one_line(master_name.as_str());
            let used = match feature_set {
                OrganizationFeatureSet::All => "has all features enabled",
                OrganizationFeatureSet::ConsolidatedBilling => "only has one bill for all accounts",
            };
            let subject = format!("{master_name} invites you to an organization");
            let request = format!(
                "{master_name} ({master_email}) invites your account to join the organization \
                 {organization}, which {used}."
            );
            (subject, request)
        }
        Content::TransferResponsibility {
            management_email,
            management_name,
            start,
            ..
        } => {
            let management_name = harmless::one_line(management_name.as_str());
            let subject = format!("{management_name} asks to pay your bills");
            let start = day(*start);
            let request = format!(
                "{management_name} ({management_email}) asks to pay the bills of your organization \
                 from {start} on."
            );
            (subject, request)
        }
        Content::ApproveAllFeatures { .. } | Content::EnableAllFeatures { .. } => {
            let subject = "Your organization asks you to approve all features".to_owned();
            let request = format!(
                "Your organization {organization} is about to enable all features. Its management \
                 account will then be able to restrict what your account may do."
            );
            (subject, request)
        }
    }
}

/// Returns the word that the sender added.
fn notes(content: &Content) -> Option<String> {
    match content {
        Content::Invite { notes, .. } | Content::TransferResponsibility { notes, .. } => {
            notes.as_ref().map(ToString::to_string)
        }
        Content::ApproveAllFeatures { .. } | Content::EnableAllFeatures { .. } => None,
    }
}

/// Returns the day of a time, as UTC has it.
fn day(time: Timestamp) -> String {
    time.0.strftime("%B %-d, %Y").to_string()
}
