//! Where clients connect: the machine's own addresses, and no other (`endpoint.md` section 1).

use std::future::poll_fn;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::task::{Context, Poll};
use std::{error, fmt};

use tokio::net::{TcpListener, TcpStream};

/// The sockets on one port.
#[derive(Debug)]
pub(super) struct Listeners {
    /// On 127.0.0.1.
    first: TcpListener,
    /// On `[::1]`, which Node and Go may try first for `localhost`; none where it can't be had.
    second: Option<TcpListener>,
    address: SocketAddr,
}

impl Listeners {
    /// Listens on a port; on any that is free if it is 0.
    pub(super) async fn on(port: u16) -> Result<Self, Deaf> {
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let deaf = |error| Deaf { wanted, error };
        let first = TcpListener::bind(wanted).await.map_err(deaf)?;
        let address = first.local_addr().map_err(deaf)?;
        let second = TcpListener::bind((Ipv6Addr::LOCALHOST, address.port())).await;
        Ok(Self {
            first,
            second: second.ok(),
            address,
        })
    }

    /// Returns the address that clients are told.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits for the next client.
    pub(super) async fn accept(&self) -> io::Result<TcpStream> {
        poll_fn(|context| match poll(&self.first, context) {
            Poll::Pending => match &self.second {
                Some(second) => poll(second, context),
                None => Poll::Pending,
            },
            ready @ Poll::Ready(_) => ready,
        })
        .await
    }
}

fn poll(listener: &TcpListener, context: &mut Context<'_>) -> Poll<io::Result<TcpStream>> {
    let accepted = listener.poll_accept(context);
    accepted.map(|accepted| accepted.map(|(stream, _)| stream))
}

/// It can't listen.
#[derive(Debug)]
pub(super) struct Deaf {
    wanted: SocketAddr,
    error: io::Error,
}

impl fmt::Display for Deaf {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { wanted, error } = self;
        match error.kind() {
            ErrorKind::AddrInUse => write!(
                out,
                "can't listen on {wanted}: address in use\n\n`--port 0` takes any port that is free"
            ),
            _ => write!(out, "can't listen on {wanted}: {error}"),
        }
    }
}

impl error::Error for Deaf {}
