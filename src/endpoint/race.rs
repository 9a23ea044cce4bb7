//! Two things that are waited for at once.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

/// Which of two came first, and what it came to.
pub(super) enum First<A, B> {
    One(A),
    Other(B),
}

/// Waits for the first of two; the other one is dropped. If both are there, it is the first.
pub(super) async fn first<A, B>(
    one: impl Future<Output = A>,
    other: impl Future<Output = B>,
) -> First<A, B> {
    let (mut one, mut other) = (pin!(one), pin!(other));
    poll_fn(|context| {
        if let Poll::Ready(came) = one.as_mut().poll(context) {
            return Poll::Ready(First::One(came));
        }
        other.as_mut().poll(context).map(First::Other)
    })
    .await
}
