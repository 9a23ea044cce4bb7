//! Policies for chat applications (`semantics.md` section d.5.4).

use super::node::spelled;
use super::schema::{Field, Schema, each, field, is_switch};
use crate::document::Json;

/// What accounts may do from chat.
pub(crate) static CHATBOT: Schema = Schema::Fields(&[
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
    field("overrides", each(is_workspace_id, &WORKSPACE)),
];

static WORKSPACE: Schema = Schema::Fields(SLACK_SETTINGS);

const SLACK_SETTINGS: &[Field] = &[
    field("supported_channel_types", Schema::Many(is_channel_type)),
    field("supported_role_settings", Schema::Many(is_role_setting)),
];

const TEAMS: &[Field] = &[
    field("client", Schema::One(is_switch)),
    field("tenants", each(is_uuid_or_any, &TEAMS_OF_TENANT)),
    field("default", Schema::Fields(TEAMS_SETTINGS)),
    field("overrides", each(is_uuid, &TENANT)),
];

static TEAMS_OF_TENANT: Schema = Schema::Many(is_team);

static TENANT: Schema = each(is_uuid, &TEAM);

static TEAM: Schema = Schema::Fields(TEAMS_SETTINGS);

const TEAMS_SETTINGS: &[Field] = &[field(
    "supported_role_settings",
    Schema::Many(is_role_setting),
)];

/// The wildcard for all workspaces, tenants or teams.
const ANY: &str = "*";

/// Tells whether a value is the id of a workspace; one of digits may be a number.
fn is_workspace(value: &Json) -> bool {
    match value {
        Json::String(id) | Json::Number(id) => id == ANY || is_workspace_id(id),
        _ => false,
    }
}

fn is_workspace_id(id: &str) -> bool {
    let is_right = |letter: u8| letter.is_ascii_uppercase() || letter.is_ascii_digit();
    (1..=255).contains(&id.len()) && id.bytes().all(is_right)
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
    text == ANY || is_uuid(text)
}

/// Tells whether a string is a UUID in small letters.
fn is_uuid(text: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let is_hex = |letter: u8| letter.is_ascii_digit() || (b'a'..=b'f').contains(&letter);
    let parts = text.split('-');
    parts.clone().map(str::len).eq(lengths) && parts.flat_map(str::bytes).all(is_hex)
}
