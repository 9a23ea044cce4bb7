//! Slices of lists: `start:stop:step`.

/// A slice. An omitted bound is the end of the list; an omitted step is 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Slice {
    pub(super) start: Option<i64>,
    pub(super) stop: Option<i64>,
    pub(super) step: Option<i64>,
}

impl Slice {
    /// Returns the elements in the slice, in its direction.
    pub(super) fn of<T: Clone>(self, elements: &[T]) -> Result<Vec<T>, String> {
        let length = i64::try_from(elements.len()).unwrap_or(i64::MAX);
        let step = self.step.unwrap_or(1);
        let (first, last) = match step {
            0 => return Err("slice step cannot be zero".to_owned()),
            1.. => (0, length),
            _ => (-1, length - 1),
        };
        let bound = |index: Option<i64>, default: i64| match index {
            None => default,
            Some(index @ ..0) => index.saturating_add(length).clamp(first, last),
            Some(index) => index.clamp(first, last),
        };
        let (mut at, end) = if step > 0 {
            (bound(self.start, first), bound(self.stop, last))
        } else {
            (bound(self.start, last), bound(self.stop, first))
        };
        let mut taken = Vec::new();
        while if step > 0 { at < end } else { at > end } {
            taken.extend(
                usize::try_from(at)
                    .ok()
                    .and_then(|at| elements.get(at))
                    .cloned(),
            );
            at = at.saturating_add(step);
        }
        Ok(taken)
    }
}
