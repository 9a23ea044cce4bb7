//! Who appends to a log.

/// Who appends to a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Writer {
    /// The holder of the lock: makes the file, and cuts it when it has grown too long.
    OfState,
    /// Somebody who only looked. Where there is no log yet, none is begun.
    Reader,
}
