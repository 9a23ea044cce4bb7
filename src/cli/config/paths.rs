//! Where configuration lies: paths with a home folder and variables in them (`cli.md` section 12).

use std::borrow::Cow;

use crate::Environment;

/// Returns a path with a leading `~` replaced by the home folder, or `~NAME` by that of a user.
///
/// A user who is not known stays as written.
pub fn expand_home<'a>(path: &'a str, environment: &Environment<'_>) -> Cow<'a, str> {
    let Some(rest) = path.strip_prefix('~') else {
        return path.into();
    };
    let (user, tail) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let home = match user {
        "" => environment.text("HOME").or_else(own_home),
        user => home(|entry| entry.name == user),
    };
    match home {
        Some(home) if home.trim_end_matches('/').is_empty() && tail.is_empty() => "/".into(),
        Some(home) => format!("{}{tail}", home.trim_end_matches('/')).into(),
        None => path.into(),
    }
}

/// A line of the system's list of users.
struct User<'a> {
    name: &'a str,
    id: &'a str,
    home: &'a str,
}

impl<'a> User<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let mut fields = line.split(':');
        let name = fields.next()?;
        let id = fields.nth(1)?;
        let home = fields.nth(2)?;
        Some(Self { name, id, home })
    }
}

/// Returns the home folder of the first user of whom something is true.
fn home(is_meant: impl Fn(&User<'_>) -> bool) -> Option<String> {
    let users = std::fs::read_to_string("/etc/passwd").ok()?;
    let user = users.lines().filter_map(User::of).find(is_meant)?;
    Some(user.home.to_owned())
}

/// Returns the home folder of the user whose process this is.
#[cfg(unix)]
fn own_home() -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let id = std::fs::metadata("/proc/self").ok()?.uid().to_string();
    home(|user| user.id == id)
}

#[cfg(not(unix))]
fn own_home() -> Option<String> {
    None
}

/// Returns how the file of settings is named.
pub(in crate::cli) fn settings_name(environment: &Environment<'_>) -> Cow<'static, str> {
    let named = environment.text("AWS_CONFIG_FILE");
    named.map_or("~/.aws/config".into(), Cow::Owned)
}

/// Returns how the file of credentials is named.
fn credentials_name(environment: &Environment<'_>) -> Cow<'static, str> {
    let named = environment.text("AWS_SHARED_CREDENTIALS_FILE");
    named.map_or("~/.aws/credentials".into(), Cow::Owned)
}

/// Returns the path of the file of settings, to read it.
pub(super) fn settings_file(environment: &Environment<'_>) -> String {
    path(&settings_name(environment), environment)
}

/// Returns the path of the file of credentials, to read it.
pub(super) fn credentials_file(environment: &Environment<'_>) -> String {
    path(&credentials_name(environment), environment)
}

fn path(named: &str, environment: &Environment<'_>) -> String {
    let path = expand_variables(named, environment);
    expand_home(&path, environment).into_owned()
}

/// Returns the path of the file of settings, to write it: in the reference, variables stay as they are.
pub(in crate::cli) fn settings_to_write(environment: &Environment<'_>) -> String {
    expand_home(&settings_name(environment), environment).into_owned()
}

/// Returns the path of the file of credentials, to write it.
pub(in crate::cli) fn credentials_to_write(environment: &Environment<'_>) -> String {
    expand_home(&credentials_name(environment), environment).into_owned()
}

/// Replaces `$NAME` and `${NAME}`; a variable that is not set stays as written.
pub fn expand_variables<'a>(path: &'a str, environment: &Environment<'_>) -> Cow<'a, str> {
    if !path.contains('$') {
        return path.into();
    }
    let mut expanded = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('$') {
        expanded.push_str(before);
        let (name, length) = variable_name(after);
        match name.and_then(|name| environment.text(name)) {
            Some(value) => expanded.push_str(&value),
            None => {
                expanded.push('$');
                expanded.push_str(&after[..length]);
            }
        }
        rest = &after[length..];
    }
    expanded.push_str(rest);
    expanded.into()
}

/// Returns the name behind a `$`, and how many bytes it takes with its braces.
fn variable_name(text: &str) -> (Option<&str>, usize) {
    if let Some((name, _)) = text.strip_prefix('{').and_then(|text| text.split_once('}')) {
        return (Some(name), name.len() + 2);
    }
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let length = text.find(|letter| !is_name(letter)).unwrap_or(text.len());
    ((length > 0).then(|| &text[..length]), length)
}
