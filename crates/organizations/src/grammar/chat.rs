//! Policies for chat applications. Their names are in lower case when they get here.

use super::schema::{Field, Schema, field, is_name, is_switch, spelled};
use crate::document::Json;

/// What accounts may do from chat.
pub(super) static CHATBOT: Schema = Schema::Fields(&[
    field("platforms", Schema::Fields(PLATFORMS)),
    field("default", Schema::Fields(CLIENT)),
]);

const PLATFORMS: &[Field] = &[
    field("slack", Schema::Fields(SLACK)),
    field("microsoft_teams", Schema::Fields(TEAMS)),
    field("chime", Schema::Fields(CLIENT)),
];

const CLIENT: &[Field] = &[field("client", Schema::One(is_switch))];

const SLACK: &[Field] = &[
    field("client", Schema::One(is_switch)),
    field("workspaces", Schema::Many(is_workspace)),
    field("default", Schema::Fields(SLACK_SETTINGS)),
    field(
        "overrides",
        Schema::Each {
            name: is_name,
            node: &WORKSPACE,
        },
    ),
];

static WORKSPACE: Schema = Schema::Fields(SLACK_SETTINGS);

const SLACK_SETTINGS: &[Field] = &[
    field("supported_channel_types", Schema::Many(is_channel_type)),
    field("supported_role_settings", Schema::Many(is_role_setting)),
];

const TEAMS: &[Field] = &[
    field("client", Schema::One(is_switch)),
    field(
        "tenants",
        Schema::Each {
            name: is_uuid_or_any,
            node: &TEAMS_OF_TENANT,
        },
    ),
    field("default", Schema::Fields(TEAMS_SETTINGS)),
    field(
        "overrides",
        Schema::Each {
            name: is_uuid_or_any,
            node: &TENANT,
        },
    ),
];

static TEAMS_OF_TENANT: Schema = Schema::Many(is_team);

static TENANT: Schema = Schema::Each {
    name: is_uuid_or_any,
    node: &TEAM,
};

static TEAM: Schema = Schema::Fields(TEAMS_SETTINGS);

const TEAMS_SETTINGS: &[Field] = &[field(
    "supported_role_settings",
    Schema::Many(is_role_setting),
)];

fn is_workspace(value: &Json) -> bool {
    let id = spelled(value);
    id == "*" || (!id.is_empty() && id.bytes().all(|letter| letter.is_ascii_alphanumeric()))
}

fn is_channel_type(value: &Json) -> bool {
    matches!(spelled(value), "public" | "private")
}

fn is_role_setting(value: &Json) -> bool {
    matches!(spelled(value), "user_role" | "channel_role")
}

fn is_team(value: &Json) -> bool {
    is_uuid_or_any(spelled(value))
}

fn is_uuid_or_any(text: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let is_hex = |letter: u8| letter.is_ascii_digit() || (b'a'..=b'f').contains(&letter);
    let parts: Vec<_> = text.split('-').collect();
    text == "*"
        || (parts.len() == lengths.len()
            && text.bytes().all(|letter| letter == b'-' || is_hex(letter))
            && parts
                .iter()
                .zip(lengths)
                .all(|(part, length)| part.len() == length))
}
