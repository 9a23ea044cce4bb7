//! `configure` alone: asks for the everyday settings of a profile.

use shape::Value;

use super::files::{self, Section};
use super::writer::{Setting, Settings};
use crate::cli::config;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::{Exit, Streams};

/// A setting that is asked for.
struct Prompt {
    name: &'static str,
    text: &'static str,
    /// Whether it goes into the file of credentials, and only its end is shown.
    is_secret: bool,
}

const fn secret(name: &'static str, text: &'static str) -> Prompt {
    Prompt {
        name,
        text,
        is_secret: true,
    }
}

const fn plain(name: &'static str, text: &'static str) -> Prompt {
    Prompt {
        name,
        text,
        is_secret: false,
    }
}

/// What is asked for, in order.
const PROMPTS: [Prompt; 5] = [
    secret(KEY, "AWS Access Key ID"),
    secret("aws_secret_access_key", "AWS Secret Access Key"),
    secret(TOKEN, "AWS Session Token"),
    plain("region", "Default region name"),
    plain("output", "Default output format"),
];

const KEY: &str = "aws_access_key_id";

/// What is asked for only with a key that needs it.
const TOKEN: &str = "aws_session_token";

/// How keys begin that need a token.
const TEMPORARY: &str = "ASIA";

const TIP: &str = "\nTip: You can deliver temporary credentials to the AWS CLI using your AWS Console session by \
                   running the command 'aws login'.\n\n";

/// Asks for settings, one by one, and writes those that were answered otherwise than they are.
pub(super) fn run(session: &Session<'_>, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    if session.config.is_empty() {
        streams.output.write_all(TIP.as_bytes())?;
    }
    let (mut secrets, mut settings) = (Settings::new(), Settings::new());
    for prompt in PROMPTS {
        let current = session.config.get(prompt.name);
        if prompt.name == TOKEN && !needs_token(&secrets, current) {
            continue;
        }
        let answer = ask(&prompt, current, session, streams)?;
        if answer.is_empty() || current == Some(&answer) {
            continue;
        }
        let setting = (prompt.name.to_owned(), Setting::Text(answer));
        if prompt.is_secret {
            secrets.push(setting);
        } else {
            settings.push(setting);
        }
    }
    if secrets.is_empty() && settings.is_empty() {
        return Ok(Exit::Ok);
    }
    let section = match Section::chosen(session) {
        Section::Named(name) if name.is_empty() => Section::Profile(name),
        section => section,
    };
    if !secrets.is_empty() {
        if new(&secrets, KEY).is_some() && new(&secrets, TOKEN).is_none() {
            // The token was the old key's.
            files::remove_credential(session, &section, TOKEN)?;
        }
        files::write_credentials(session, &section, secrets, streams)?;
    }
    // Where there is nothing to write, the section is there afterwards.
    files::write_settings(session, &section, settings)?;
    Ok(Exit::Ok)
}

/// Returns the new value of a setting, if it has one.
fn new<'a>(settings: &'a Settings, name: &str) -> Option<&'a str> {
    let found = settings.iter().find(|(known, _)| known == name);
    found.and_then(|(_, setting)| match setting {
        Setting::Text(text) => Some(text.as_str()),
        Setting::Nested(_) => None,
    })
}

/// Tells whether a token is asked for: if there is one, or if the new key is one that needs it.
fn needs_token(secrets: &Settings, current: Option<&str>) -> bool {
    match new(secrets, KEY) {
        Some(key) => key.starts_with(TEMPORARY),
        None => current.is_some(),
    }
}

/// Asks for a setting; returns the answer, empty for the current value.
fn ask(
    prompt: &Prompt,
    current: Option<&str>,
    session: &Session<'_>,
    streams: &mut Streams<'_>,
) -> Result<String, Failure> {
    let shown = match (current.map(config::value), prompt.is_secret) {
        (None, _) => "None".to_owned(),
        (Some(Value::String(text)), true) => files::masked(&text),
        // The reference crashes where a secret consists of other settings.
        (Some(_), true) => return Err(Failure::general("slice(-4, None, None)")),
        (Some(Value::String(text)), false) => text.into_owned(),
        (Some(inner), false) => reference::shown::plain(&inner),
    };
    write!(streams.output, "{} [{shown}]: ", prompt.text)?;
    streams.output.flush()?;
    let answer = session.environment.input.line()?;
    let mut answer = answer.ok_or_else(|| Failure::general("EOF when reading a line"))?;
    if answer.ends_with('\n') {
        answer.pop();
    }
    Ok(answer)
}
