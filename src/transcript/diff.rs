//! Unified diffs, as `patch` takes them.

use std::ops::Range;

use super::line::Edit;

/// The number of context lines before and after a change.
const CONTEXT: usize = 3;

/// A file name, and the section headings of its hunks.
pub(crate) struct Named<'a> {
    /// The name of the file.
    pub(crate) file: &'a str,
    /// Returns the heading of a command, given the index of its line.
    pub(crate) command: &'a dyn Fn(usize) -> String,
}

/// Returns the diff that edits make of the lines of a file, as lines without line breaks. The edits must be in order.
pub(crate) fn unified(named: &Named<'_>, lines: &[&[u8]], edits: &[Edit]) -> Vec<Vec<u8>> {
    let file = name(named.file);
    let mut diff = vec![
        format!("--- {file}").into_bytes(),
        format!("+++ {file}").into_bytes(),
    ];
    // The offset of a hunk: its line number in the new file minus that in the old one.
    let (mut came, mut went) = (0, 0);
    let is_near = |one: &Edit, next: &Edit| next.old.start - one.old.end <= 2 * CONTEXT;
    for hunk in edits.chunk_by(is_near) {
        let whole = around(hunk, lines.len());
        let added: usize = hunk.iter().map(|edit| edit.new.len()).sum();
        let removed: usize = hunk.iter().map(|edit| edit.old.len()).sum();
        let old = whole.len();
        let new = old + added - removed;
        // By convention, an empty range has the number of the line before it.
        let start = |start: usize, length: usize| start + usize::from(length > 0);
        let of = hunk.first().map(|edit| (named.command)(edit.command));
        let header = format!(
            "@@ -{},{old} +{},{new} @@ {}",
            start(whole.start, old),
            start(whole.start + came - went, new),
            of.unwrap_or_default()
        );
        diff.push(header.into_bytes());
        write_hunk(hunk, whole.clone(), lines, &mut diff);
        came += added;
        went += removed;
    }
    diff
}

fn around(hunk: &[Edit], count: usize) -> Range<usize> {
    let start = hunk.first().map_or(0, |edit| edit.old.start);
    let end = hunk.last().map_or(0, |edit| edit.old.end);
    start.saturating_sub(CONTEXT)..(end + CONTEXT).min(count)
}

fn write_hunk(hunk: &[Edit], whole: Range<usize>, lines: &[&[u8]], diff: &mut Vec<Vec<u8>>) {
    let mut from = whole.start;
    for edit in hunk {
        write(b' ', &lines[from..edit.old.start], diff);
        write(b'-', &lines[edit.old.clone()], diff);
        write(b'+', &edit.new, diff);
        from = edit.old.end;
    }
    write(b' ', &lines[from..whole.end], diff);
}

fn write(sign: u8, lines: &[impl AsRef<[u8]>], diff: &mut Vec<Vec<u8>>) {
    for line in lines {
        let line = line.as_ref();
        let content = line.strip_suffix(b"\n");
        diff.push([&[sign], content.unwrap_or(line)].concat());
        if content.is_none() {
            diff.push(b"\\ No newline at end of file".to_vec());
        }
    }
}

/// Returns a file name for a header line. A tab terminates a name with spaces.
fn name(file: &str) -> String {
    if file.contains(' ') {
        format!("{file}\t")
    } else {
        file.to_owned()
    }
}
