//! How wide the columns of a section are (`cli.md` section 10.5.2).

use super::section::Section;

/// Returns the widths of a section's columns, which fill `width` together.
///
/// Each gets its share of what there is; what rounding leaves over or lacks is spread over them.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "widths are small, and none is below zero"
)]
pub(super) fn widths(section: &Section, width: usize) -> Vec<usize> {
    let natural: usize = section.natural_widths().sum();
    let factor = width as f64 / natural as f64;
    let mut widths: Vec<_> = section
        .natural_widths()
        // Python's `round()` rounds a tie to the even number.
        .map(|natural| (factor * natural as f64).round_ties_even() as usize)
        .collect();
    spread(&mut widths, width);
    widths
}

/// Takes from the left, or adds from the right, one at a time, until the widths sum up.
fn spread(widths: &mut [usize], width: usize) {
    if widths.is_empty() {
        return;
    }
    let mut sum: usize = widths.iter().sum();
    while sum != width {
        let count = widths.len().min(sum.abs_diff(width));
        if sum > width {
            widths.iter_mut().take(count).for_each(|width| *width -= 1);
            sum -= count;
        } else {
            widths
                .iter_mut()
                .rev()
                .take(count)
                .for_each(|width| *width += 1);
            sum += count;
        }
    }
}
