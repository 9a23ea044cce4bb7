//! Lists that are left out where they are empty.

/// Returns a list, unless there is nothing in it.
pub(super) fn given<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
