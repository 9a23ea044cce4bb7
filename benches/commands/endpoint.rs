//! CPU time of the HTTP endpoint, a call (`endpoint.md` section 12).

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use crate::cpu;
use crate::stage::Stage;
use crate::world::World;

/// What is measured: what it is called, the operation and its input, how many clients call at once, how often all
/// of them together, and how many milliseconds of CPU time a call may take. `$` in an input is another number in
/// each call.
struct Measured {
    name: &'static str,
    operation: &'static str,
    input: &'static str,
    clients: u32,
    calls: u32,
    limit: f64,
}

const DESCRIBE: Measured = Measured {
    name: "describe-organization",
    operation: "DescribeOrganization",
    input: "{}",
    clients: 1,
    calls: 4000,
    limit: 0.08,
};

const LIST: Measured = Measured {
    name: "list-accounts, a page",
    operation: "ListAccounts",
    ..DESCRIBE
};

const CREATE: Measured = Measured {
    name: "create-organizational-unit",
    operation: "CreateOrganizationalUnit",
    input: r#"{"ParentId":"r-root","Name":"U$"}"#,
    clients: 1,
    calls: 400,
    limit: 0.5,
};

/// What is measured with 10 accounts.
const SMALL: &[Measured] = &[
    DESCRIBE,
    LIST,
    Measured {
        clients: 16,
        ..DESCRIBE
    },
    Measured {
        clients: 16,
        ..LIST
    },
    CREATE,
    Measured {
        clients: 16,
        calls: 1600,
        limit: 0.15,
        ..CREATE
    },
];

/// What is measured with 10,000.
const LARGE: &[Measured] = &[
    Measured {
        limit: 0.15,
        ..DESCRIBE
    },
    Measured {
        limit: 0.15,
        ..LIST
    },
];

/// Shows what calls take, and returns what is over its limit.
pub(crate) fn show() -> Vec<String> {
    println!(
        "{:72} {:>8} {:>8}",
        "CPU time of a call over HTTP, in milliseconds", "measured", "limit"
    );
    let small = table(10, SMALL);
    let large = table(10_000, LARGE);
    println!();
    [small, large].concat()
}

fn table(accounts: u64, measured: &[Measured]) -> Vec<String> {
    let stage = Stage::with(&World::busy(accounts));
    let server = Server::on(&stage);
    let complaints = measured.iter().filter_map(|measured| {
        let Measured {
            name,
            clients,
            limit,
            ..
        } = measured;
        // The first calls open the state, and start the threads.
        server.time_of(measured, measured.calls / 10)?;
        let time = server.time_of(measured, measured.calls)?;
        let time = time.as_secs_f64() * 1000.0 / f64::from(measured.calls);
        let name = format!("{name}, {clients} at once, {accounts} accounts");
        println!("{name:72} {time:>8.3} {limit:>8.3}");
        (time > *limit).then(|| format!("`{name}` takes {time:.3} ms of CPU time, not {limit}"))
    });
    complaints.collect()
}

/// A server on the state of a stage. It is killed when this is dropped.
struct Server {
    process: Child,
    port: u16,
    /// The number that the next call has in its input.
    next: AtomicU64,
}

impl Server {
    fn on(stage: &Stage) -> Self {
        let mut command = stage.command("sim serve --port 0");
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("the program was built");
        let output = process.stdout.as_mut().expect("it is piped");
        let mut line = String::new();
        let read = BufReader::new(output).read_line(&mut line);
        read.expect("a server tells its address");
        let port = line.trim_end().rsplit(':').next();
        Self {
            process,
            port: port
                .and_then(|port| port.parse().ok())
                .expect("an address has a port"),
            next: AtomicU64::new(0),
        }
    }

    /// Makes calls by all clients at once, and returns the CPU time that the server took for all, if the system tells.
    fn time_of(&self, measured: &Measured, calls: u32) -> Option<Duration> {
        let process = self.process.id();
        let before = cpu::time_of_running(process)?;
        thread::scope(|scope| {
            for _ in 0..measured.clients {
                scope.spawn(|| {
                    let mut client = Client::to(self.port);
                    for _ in 0..calls / measured.clients {
                        let number = self.next.fetch_add(1, Ordering::Relaxed);
                        let input = measured.input.replace('$', &number.to_string());
                        client.call(measured.operation, &input);
                    }
                });
            }
        });
        Some(cpu::time_of_running(process)?.saturating_sub(before))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended, and nobody can be told.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A connection that is kept.
struct Client(BufReader<TcpStream>);

impl Client {
    fn to(port: u16) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
        stream.set_nodelay(true).expect("it is a socket");
        Self(BufReader::new(stream))
    }

    /// Makes a call that is to succeed.
    fn call(&mut self, operation: &str, input: &str) {
        let request = format!(
            "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-amz-json-1.1\r\n\
             X-Amz-Target: AWSOrganizationsV20161128.{operation}\r\nAuthorization: AWS4-HMAC-SHA256 \
             Credential=111111111111/20261130/us-east-1/organizations/aws4_request, SignedHeaders=host, \
             Signature=00\r\nContent-Length: {}\r\n\r\n{input}",
            input.len()
        );
        let sent = self.0.get_mut().write_all(request.as_bytes());
        sent.expect("the server reads");
        let mut length = 0;
        let status = self.line();
        loop {
            let line = self.line().to_ascii_lowercase();
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.parse().expect("a length is a number");
            } else if line.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).expect("the body is whole");
        let body = String::from_utf8_lossy(&body);
        assert!(
            status.starts_with("HTTP/1.1 200"),
            "{operation} fails: {body}"
        );
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).expect("the server answers");
        line.truncate(line.trim_end().len());
        line
    }
}
