//! Who appends to a log.

/// Who appends to a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Writer {
    /// The holder of the lock: creates the file, and cuts it when it has grown too long.
    OfState,
    /// A read-only call. It doesn't create a log.
    Reader,
}
