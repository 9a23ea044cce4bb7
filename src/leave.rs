//! What is left to the end of the process.

/// Leaves something large to the end of the process, which is near: it frees all memory at once, and not piece by
/// piece.
pub(crate) fn leave<T>(something: T) {
    std::mem::forget(something);
}
