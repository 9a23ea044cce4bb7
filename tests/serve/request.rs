//! Requests as bytes, and answers read from a socket.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// A request.
#[derive(Clone)]
pub(crate) struct Request {
    method: &'static str,
    path: String,
    version: &'static str,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Request {
    /// Returns a call of an operation of Organizations, by 111111111111 and without input.
    pub(crate) fn of(operation: &str) -> Self {
        let target = format!("AWSOrganizationsV20161128.{operation}");
        Self::new("POST", "/")
            .with("Content-Type", "application/x-amz-json-1.1")
            .with("X-Amz-Target", &target)
            .by("111111111111")
            .having("{}")
    }

    /// Returns a request with nothing but its `Host`.
    pub(crate) fn new(method: &'static str, path: &str) -> Self {
        Self {
            method,
            path: path.to_owned(),
            version: "1.1",
            headers: vec![("Host".to_owned(), "127.0.0.1".to_owned())],
            body: Vec::new(),
        }
    }

    /// Sets a header.
    pub(crate) fn with(self, name: &str, value: &str) -> Self {
        let mut request = self.without(name);
        request.headers.push((name.to_owned(), value.to_owned()));
        request
    }

    /// Adds a header, also if it is there already.
    pub(crate) fn also(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Removes a header.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self
    }

    /// Signs it with a key.
    pub(crate) fn by(self, key: &str) -> Self {
        self.by_service(key, "organizations")
    }

    /// Signs it with a key, for a service.
    pub(crate) fn by_service(self, key: &str, service: &str) -> Self {
        let signature = format!(
            "AWS4-HMAC-SHA256 Credential={key}/20261130/us-east-1/{service}/aws4_request, \
             SignedHeaders=host;x-amz-date, Signature=00"
        );
        self.with("Authorization", &signature)
    }

    /// Sets the body, and its length.
    pub(crate) fn having(self, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref().to_vec();
        let length = body.len().to_string();
        Self { body, ..self }.with("Content-Length", &length)
    }

    /// Sets the method.
    pub(crate) fn by_method(self, method: &'static str) -> Self {
        Self { method, ..self }
    }

    /// Sets the path, which may have a query string.
    pub(crate) fn to(self, path: &str) -> Self {
        let path = path.to_owned();
        Self { path, ..self }
    }

    /// Makes it one of HTTP/1.0.
    pub(crate) fn of_version_1_0(self) -> Self {
        Self {
            version: "1.0",
            ..self
        }
    }

    /// Returns what is sent.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/{}\r\n", self.method, self.path, self.version);
        for (name, value) in &self.headers {
            head += &[name, ": ", value, "\r\n"].concat();
        }
        head += "\r\n";
        [head.as_bytes(), &self.body].concat()
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    /// Returns a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// Returns the body, read as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }

    /// Returns the status and the type of the error.
    pub(crate) fn kind(&self) -> (u16, String) {
        let kind = self.json()["__type"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        (self.status, kind)
    }
}

/// A connection.
pub(crate) struct Connection(BufReader<TcpStream>);

impl Connection {
    pub(crate) fn to(port: u16) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let limit = Some(Duration::from_secs(60));
        stream.set_read_timeout(limit).unwrap();
        Self(BufReader::new(stream))
    }

    /// Sends bytes. The server may close before it has read all.
    pub(crate) fn send(&mut self, bytes: &[u8]) {
        let _ = self.0.get_mut().write_all(bytes);
    }

    /// Reads an answer; none if the connection is closed.
    pub(crate) fn answer(&mut self) -> Option<Answer> {
        let mut line = String::new();
        if self.0.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let status = line.split(' ').nth(1)?.parse().ok()?;
        let mut headers = Vec::new();
        loop {
            let mut line = String::new();
            self.0.read_line(&mut line).ok()?;
            let Some((name, value)) = line.trim_end().split_once(": ") else {
                break;
            };
            headers.push((name.to_owned(), value.to_owned()));
        }
        let mut answer = Answer {
            status,
            headers,
            body: String::new(),
        };
        let length = answer
            .header("content-length")
            .unwrap_or("0")
            .parse()
            .unwrap();
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).ok()?;
        answer.body = String::from_utf8(body).unwrap();
        Some(answer)
    }

    /// Tells whether the server closes the connection and sends nothing more.
    pub(crate) fn ends(&mut self) -> bool {
        matches!(self.0.read(&mut [0]), Ok(0) | Err(_))
    }
}
