//! The session that a profile names with `sso_session`. The reference looks at it whenever it makes a client,
//! although keys are found elsewhere (`cli.md` section 12).

use super::ini::Section;
use super::profile::Config;
use crate::cli::failure::Failure;

/// The settings that a session must have.
const NEEDED: [&str; 2] = ["sso_start_url", "sso_region"];

impl Config {
    /// Refuses a profile whose session doesn't exist or lacks a setting.
    pub fn check_sso_session(&self) -> Result<(), Failure> {
        let Some(name) = self.get("sso_session") else {
            return Ok(());
        };
        if name.starts_with('\n') {
            return Err(Failure::general(
                "cannot use 'dict' as a dict key (unhashable type: 'dict')",
            ));
        }
        let problem = match self.session(name) {
            Some(session) => missing(session),
            None => Some(format!(
                "but the \"{name}\" sso_session configuration does not exist."
            )),
        };
        problem.map_or(Ok(()), |problem| {
            Err(Failure::general(format!(
                "The profile \"{}\" is configured to use the SSO token provider {problem}",
                self.name()
            )))
        })
    }
}

/// Says which settings a session lacks.
fn missing(session: &Section) -> Option<String> {
    let missing: Vec<String> = NEEDED
        .iter()
        .filter(|key| session.get(key).is_none())
        .map(|key| format!("'{key}'"))
        .collect();
    (!missing.is_empty()).then(|| {
        format!(
            "but is missing the following configuration: [{}].",
            missing.join(", ")
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::config::Ini;

    /// What is said of a profile that names the session `s`, as the reference says it.
    fn refusal(sessions: &str) -> Option<String> {
        let file = format!("[profile p]\nsso_session = s\n{sessions}");
        let mut config = Config::of(Ini::read(file.as_bytes()).unwrap());
        config.choose(Some("p".to_owned()));
        match config.check_sso_session() {
            Err(Failure::Plain { message, .. }) => Some(message),
            _ => None,
        }
    }

    #[test]
    fn a_session_must_exist_and_be_whole() {
        let whole = "[sso-session 's']\nsso_start_url =\nsso_region = us-east-1\n";
        assert_eq!(refusal(whole), None);
        assert_eq!(
            refusal("[sso-session t]\nsso_region = x\n[sso-session s]\n").as_deref(),
            Some(
                "The profile \"p\" is configured to use the SSO token provider but the \"s\" \
                 sso_session configuration does not exist."
            )
        );
        assert_eq!(
            refusal("[sso-session s]\nx = y\n").as_deref(),
            Some(
                "The profile \"p\" is configured to use the SSO token provider but is missing the \
                 following configuration: ['sso_start_url', 'sso_region']."
            )
        );
    }
}
