//! One client: its requests are read, passed on, and answered in order.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Instant;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::watch;

use super::answer::{Answer, Dropped};
use super::control::{self, Control};
use super::gate::Gate;
use super::journal::Journal;
use super::judgement::Endpoint;
use super::pace::{Pace, Phase};
use super::watched::Watched;

/// The longest head of a request, in bytes. It has 100 fields at most: that is hyper's own limit.
const LONGEST_HEAD: usize = 64 * 1024;

/// The longest body, in bytes. No call needs a longer one: documents are refused by their quota before.
const LONGEST_BODY: usize = 1024 * 1024;

/// The longest state that is taken, in bytes: twenty times one of 10,000 accounts.
const LONGEST_STATE: usize = 256 * 1024 * 1024;

/// What all connections share.
#[derive(Debug)]
pub(super) struct House {
    /// Who is let in.
    pub(super) gate: Gate,
    /// What answers.
    pub(super) endpoint: Endpoint,
    /// What is told of calls.
    pub(super) journal: Journal,
}

impl House {
    /// Answers a request with an id.
    async fn answer(self: &Arc<Self>, request: Request<Bytes>, id: &str) -> Answer {
        if self.endpoint.is_quick(&request) {
            return self.endpoint.judge(&request, id).answer().await;
        }
        let (inside, id) = (Arc::clone(self), id.to_owned());
        // Whatever may take time does so in a thread of its own.
        let judged = tokio::task::spawn_blocking(move || inside.endpoint.judge(&request, &id));
        match judged.await {
            Ok(judged) => judged.answer().await,
            // Only a call that panicked is not judged.
            Err(_) => Answer::last(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }
}

/// Serves a client until it goes, is too slow, or the server ends.
pub(super) async fn serve(stream: TcpStream, house: Arc<House>, mut ending: watch::Receiver<bool>) {
    // Answers are written in one piece, so there is nothing to wait for.
    let _ = stream.set_nodelay(true);
    let pace = Arc::new(Pace::new());
    let io = TokioIo::new(Watched::new(stream, Arc::clone(&pace)));
    let respond = |request| respond(request, Arc::clone(&house), Arc::clone(&pace));
    let connection = http1::Builder::new()
        .header_read_timeout(None)
        .max_buf_size(LONGEST_HEAD)
        .max_header_size(LONGEST_HEAD)
        .serve_connection(io, service_fn(respond));

    let (mut connection, mut too_slow) = (pin!(connection), pin!(pace.too_slow()));
    let mut ends = pin!(ending.wait_for(|ends| *ends));
    let mut is_ending = false;
    poll_fn(|context| {
        if !is_ending && ends.as_mut().poll(context).is_ready() {
            is_ending = true;
            connection.as_mut().graceful_shutdown();
        }
        if too_slow.as_mut().poll(context).is_ready() {
            return Poll::Ready(());
        }
        // Why a client went is of no interest to others.
        connection.as_mut().poll(context).map(drop)
    })
    .await;
}

async fn respond(
    request: Request<Incoming>,
    house: Arc<House>,
    pace: Arc<Pace>,
) -> Result<Response<Full<Bytes>>, Dropped> {
    pace.enter(Phase::Body);
    let begun = Instant::now();
    let is_control = request.uri().path().starts_with(control::PREFIX);
    let (answer, id) = match read(request, &house).await {
        Err(refusal) => (*refusal, None),
        Ok(request) => {
            pace.enter(Phase::Call);
            let id = (!is_control).then(|| house.endpoint.ids.next());
            let answer = house.answer(request, id.as_deref().unwrap_or_default());
            (answer.await, id)
        }
    };
    house.journal.note(&answer, begun.elapsed());
    pace.enter(Phase::Answer);
    answer.sent(id)
}

/// Reads the rest of a request, or refuses it by its head or its length.
async fn read(request: Request<Incoming>, house: &House) -> Result<Request<Bytes>, Box<Answer>> {
    if let Some(refusal) = house.gate.refusal(request.headers()) {
        return Err(refusal.into());
    }
    let longest = if house.endpoint.control.is_some() && Control::takes_state(&request) {
        LONGEST_STATE
    } else {
        LONGEST_BODY
    };
    // hyper's limit would wait for what a client only says that it will send.
    let too_long = || Box::new(Answer::last(StatusCode::PAYLOAD_TOO_LARGE));
    if request.body().size_hint().lower() > longest as u64 {
        return Err(too_long());
    }
    let (head, body) = request.into_parts();
    match Limited::new(body, longest).collect().await {
        Ok(body) => Ok(Request::from_parts(head, body.to_bytes())),
        Err(error) if error.is::<LengthLimitError>() => Err(too_long()),
        Err(_) => Err(Answer::last(StatusCode::BAD_REQUEST).into()),
    }
}
