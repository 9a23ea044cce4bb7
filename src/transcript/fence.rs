//! The fences of Markdown's fenced code blocks.

/// The opening fence of a code block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fence {
    pub(super) mark: u8,
    pub(super) length: usize,
    pub(super) indentation: usize,
}

impl Fence {
    /// Tells whether a line is the closing fence.
    pub(super) fn is_closed_by(self, line: &[u8]) -> bool {
        let trimmed = line.trim_ascii();
        let indentation = line.len() - line.trim_ascii_start().len();
        // With more indentation, it is an indented code block.
        indentation <= self.indentation + 3
            && trimmed.len() >= self.length
            && trimmed.iter().all(|byte| *byte == self.mark)
    }
}
