//! Runs a case under the conditions of its recording.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::Path;

use organizations::model::Timestamp;
use orgsim::cli::failure::Failure;
use orgsim::cli::{OwnOptions, Program, Session};
use orgsim::command_tree::Topic;
use orgsim::{
    Call, Environment, Exit, Input, Reply, Service, ServiceError, Streams, Terminal, manual,
};
use reference::json;
use shape::{Map, Value};

use super::case::{Case, bytes_of, text_of};

/// What a run did.
pub(crate) struct Found {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
    pub(crate) requests: Value,
    pub(crate) exit: i64,
    /// The files that are there afterwards, by their paths.
    pub(crate) files: BTreeMap<String, File>,
    /// What the placeholders of the recording stand for.
    pub(crate) places: Vec<(&'static str, String)>,
}

/// A file that is there afterwards.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) text: String,
    /// Who may do what with it, in octal digits.
    pub(crate) mode: String,
}

/// Runs a case.
pub(crate) fn play(case: &Case) -> Found {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let folder = folder.path();
    std::fs::create_dir(folder.join("home")).unwrap();
    lay_out(case, folder);
    let places = places(folder);
    let variables = variables(case, &places);
    let fill = |value: &Value| fill(&text_of(Some(value)), &places);
    let stdin = text_of(case.get("stdin"));
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let variable = |name: &str| variables.get(name).map(OsString::from);
    let environment = Environment {
        arguments: case
            .list("argv")
            .iter()
            .map(|word| fill(word).into())
            .collect(),
        folder: folder.to_owned(),
        now: Timestamp(jiff::Timestamp::now()),
        input: &Recording(Cell::new(Some(stdin))),
        terminal: case.get("tty").map(terminal),
        ..Environment::bare("aws", &variable)
    };
    let mut streams = Streams {
        output: &mut stdout,
        errors: &mut stderr,
    };
    let program = Recorded {
        replies: case.list("canned_response"),
        requests: RefCell::default(),
    };
    let exit = orgsim::cli::run(&environment, &mut streams, &program);
    let requests = Value::List(program.requests.into_inner());
    let mut files = BTreeMap::new();
    if case.get("files_after").is_some() {
        collect(folder, "", &mut files);
    }
    Found {
        stdout,
        stderr,
        requests,
        exit: exit.code().into(),
        files,
        places,
    }
}

/// Puts the files of the case where it wants them.
fn lay_out(case: &Case, folder: &Path) {
    let files = case.get("files").and_then(Value::as_map);
    for (path, contents) in files.into_iter().flat_map(Map::iter) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        match contents {
            Value::String(text) => std::fs::write(&path, &**text).unwrap(),
            other if other.get("dir").is_some() => std::fs::create_dir_all(&path).unwrap(),
            other => {
                let bytes = other.get("base64").map(bytes_of);
                let text = || text_of(other.get("text")).into_bytes();
                std::fs::write(&path, bytes.unwrap_or_else(text)).unwrap();
            }
        }
        if contents.get("mode").is_some() {
            make_executable(&path);
        }
    }
}

/// Collects the files of a folder.
fn collect(folder: &Path, below: &str, files: &mut BTreeMap<String, File>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let name = format!("{below}{}", entry.file_name().into_string().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else {
            let text = std::fs::read_to_string(&path).unwrap();
            let mode = mode(&path);
            files.insert(name, File { text, mode });
        }
    }
}

#[cfg(unix)]
fn mode(path: &Path) -> String {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).unwrap().permissions().mode();
    format!("{:o}", mode & 0o777)
}

#[cfg(not(unix))]
fn mode(_: &Path) -> String {
    String::new()
}

#[cfg(unix)]
fn make_executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, PermissionsExt::from_mode(0o755)).unwrap();
}

#[cfg(not(unix))]
fn make_executable(_: &Path) {}

fn places(folder: &Path) -> Vec<(&'static str, String)> {
    let text = |path: &Path| {
        path.to_str()
            .expect("temporary folders have plain names")
            .to_owned()
    };
    vec![
        ("{HOME}", text(&folder.join("home"))),
        ("{CWD}", text(folder)),
        ("{ENDPOINT}", "http://127.0.0.1:1".to_owned()),
        ("{PROGRAM_DIR}", text(&folder.join("bin"))),
    ]
}

fn fill(text: &str, places: &[(&str, String)]) -> String {
    places.iter().fold(text.to_owned(), |text, (name, place)| {
        text.replace(name, place)
    })
}

/// Returns the environment of the recording with the changes of the case.
fn variables(case: &Case, places: &[(&'static str, String)]) -> BTreeMap<String, String> {
    let base = [
        ("PATH", "/usr/bin:/bin"),
        ("LANG", "C.UTF-8"),
        ("LC_ALL", "C.UTF-8"),
        ("TZ", "UTC"),
        ("TERM", "xterm"),
        ("AWS_ACCESS_KEY_ID", "111111111111"),
        ("AWS_SECRET_ACCESS_KEY", "x"),
        ("AWS_DEFAULT_REGION", "us-east-1"),
        ("AWS_PAGER", ""),
        ("AWS_EC2_METADATA_DISABLED", "true"),
        ("HOME", "{HOME}"),
        ("AWS_ENDPOINT_URL", "{ENDPOINT}"),
    ];
    let pair = |(name, value): (&str, &str)| (name.to_owned(), fill(value, places));
    let mut variables: BTreeMap<_, _> = base.into_iter().map(pair).collect();
    for (name, value) in case
        .get("env")
        .and_then(Value::as_map)
        .into_iter()
        .flat_map(Map::iter)
    {
        match value.as_str() {
            Some(value) => variables.insert(name.to_owned(), fill(value, places)),
            None => variables.remove(name),
        };
    }
    variables
}

/// Recorded input; whoever reads it takes all.
struct Recording(Cell<Option<String>>);

impl Input for Recording {
    fn rest(&self) -> io::Result<Vec<u8>> {
        Ok(self.0.take().unwrap_or_default().into_bytes())
    }

    fn line(&self) -> io::Result<Option<String>> {
        let Some(rest) = self.0.take().filter(|rest| !rest.is_empty()) else {
            return Ok(None);
        };
        let (line, rest) = rest.split_once('\n').unwrap_or((&rest, ""));
        self.0.set(Some(rest.to_owned()));
        Ok(Some(line.to_owned()))
    }
}

fn terminal(tty: &Value) -> Terminal {
    match tty.get("cols") {
        Some(Value::Integer(columns)) => Terminal {
            columns: usize::try_from(*columns).unwrap(),
        },
        _ => panic!("a terminal has columns"),
    }
}

/// A service that plays the recorded answers and notes what it was sent.
struct Recorded<'a> {
    replies: &'a [Value],
    requests: RefCell<Vec<Value>>,
}

impl Service for Recorded<'_> {
    fn call(&self, call: &Call<'_>) -> Result<Reply, ServiceError> {
        let last = self.replies.len().saturating_sub(1);
        let mut requests = self.requests.borrow_mut();
        let reply = self.replies.get(requests.len().min(last));
        let mut request = Map::new();
        request.push("operation", call.operation.name());
        request.push("body", call.input.clone());
        requests.push(request.into());
        let body = reply.map_or_else(|| Map::new().into(), body);
        match reply.and_then(|reply| reply.get("status")) {
            Some(Value::Integer(status @ 300..)) => {
                let status = u16::try_from(*status).unwrap();
                let body = reply.and_then(|reply| bare(status, reply)).unwrap_or(body);
                Err(ServiceError::Refused { status, body })
            }
            _ => Ok(body.into()),
        }
    }
}

/// Returns what an error of the server is taken for that came without a body, or with a page: its
/// message is the name of its status.
fn bare(status: u16, reply: &Value) -> Option<Value> {
    let name = match status {
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => return None,
    };
    let is_bare = match reply.get("raw") {
        Some(raw) => {
            let raw = text_of(Some(raw));
            raw.trim().is_empty() || raw.trim().starts_with("<html>")
        }
        None => matches!(reply.get("body"), Some(Value::Null) | None),
    };
    is_bare.then(|| [("message", name)].into_iter().collect::<Map>().into())
}

/// Returns what a reply's body is taken for: one that is no JSON is a message.
fn body(reply: &Value) -> Value {
    let message = |text: &str| [("message", text)].into_iter().collect::<Map>().into();
    match (reply.get("raw"), reply.get("body")) {
        (Some(raw), _) => {
            let raw = text_of(Some(raw));
            json::parse(&raw).unwrap_or_else(|_| message(&raw))
        }
        (None, Some(Value::Null) | None) => Map::new().into(),
        (None, Some(body)) => body.clone(),
    }
}

impl Program for Recorded<'_> {
    fn service<'a>(&'a self, _: &'a OwnOptions) -> Box<dyn Service + 'a> {
        Box::new(self)
    }

    fn sim(&self, _: &Session<'_>, _: &[String], _: &mut Streams<'_>) -> Exit {
        panic!("the reference has no `sim`")
    }

    fn help(
        &self,
        topic: Topic,
        session: &Session<'_>,
        streams: &mut Streams<'_>,
    ) -> Result<(), Failure> {
        manual::show(topic, session, streams)
    }
}
