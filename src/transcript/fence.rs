//! Fences: what opens and ends blocks of Markdown.

/// What opened a block of Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fence {
    pub(super) mark: u8,
    pub(super) length: usize,
    pub(super) indentation: usize,
}

impl Fence {
    /// Tells whether a line ends the block.
    pub(super) fn is_closed_by(self, line: &[u8]) -> bool {
        let trimmed = line.trim_ascii();
        let indentation = line.len() - line.trim_ascii_start().len();
        // What is indented more is in a block of its own.
        indentation <= self.indentation + 3
            && trimmed.len() >= self.length
            && trimmed.iter().all(|byte| *byte == self.mark)
    }
}
