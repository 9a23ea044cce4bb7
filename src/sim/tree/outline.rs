//! Trees as lines of text, in columns.

use organizations::state::Kind;
use textwrap::core::display_width;

use super::branch::Branch;
use crate::harmless;
use crate::sim::screen::painted;

/// How trees are drawn.
pub(super) struct Outline {
    /// Whether the policies that AWS manages are shown, too.
    pub(super) policies: bool,
    /// Whether tags are shown.
    pub(super) tags: bool,
    /// How many levels below the root are shown.
    pub(super) depth: Option<usize>,
    pub(super) is_coloured: bool,
    /// How wide a line may be; none for any width.
    pub(super) columns: Option<usize>,
}

/// A line: the branches before it, and what stands in its columns, with their colours.
struct Line {
    before: String,
    cells: Vec<(String, &'static str)>,
    /// Whether it stands beside the columns, however long it is.
    is_aside: bool,
}

/// The colour of what stands back, by the number that terminals know.
const GREY: &str = "90";

/// How many columns are as wide as their widest cell: the name, the id and the address.
const ALIGNED: usize = 3;

impl Outline {
    /// Draws trees below each other.
    pub(super) fn draw(&self, organizations: &[Branch]) -> String {
        let mut text = String::new();
        for organization in organizations {
            if !text.is_empty() {
                text.push('\n');
            }
            let mut lines = Vec::new();
            self.lines(organization, ("", ""), 0, &[], &mut lines);
            let waiting = organization.waiting.iter().map(|waiting| Line {
                before: String::new(),
                cells: vec![
                    (format!("invited: {}", printable(&waiting.who)), "33"),
                    (waiting.handshake.clone(), "2"),
                    (format!("until {}", waiting.until), ""),
                ],
                is_aside: false,
            });
            lines.extend(waiting);
            self.write(&lines, &mut text);
        }
        text
    }

    fn lines(
        &self,
        branch: &Branch,
        (first, others): (&str, &str),
        level: usize,
        inherited: &[String],
        lines: &mut Vec<Line>,
    ) {
        lines.push(Line {
            before: first.to_owned(),
            cells: self.cells(branch),
            is_aside: false,
        });
        if self.policies && !inherited.is_empty() {
            lines.push(Line {
                before: format!("{others}    "),
                cells: vec![(format!("inherits {}", inherited.join("; ")), GREY)],
                is_aside: true,
            });
        }
        for told in branch.in_effect.iter().flat_map(|(lines, _)| lines) {
            lines.push(Line {
                before: format!("{others}    "),
                cells: vec![(printable(&told.text), "2")],
                is_aside: true,
            });
        }
        // The organization and its root are no levels.
        if self.depth.is_some_and(|depth| level > depth) && !branch.inside.is_empty() {
            lines.push(Line {
                before: format!("{others}└── "),
                cells: vec![(format!("… {} more", branch.size()), "2")],
                is_aside: false,
            });
            return;
        }
        let passed_on = [inherited, &passed_on(branch)].concat();
        for (index, inside) in branch.inside.iter().enumerate() {
            let (corner, line) = if index + 1 == branch.inside.len() {
                ("└── ", "    ")
            } else {
                ("├── ", "│   ")
            };
            let (first, others) = (format!("{others}{corner}"), format!("{others}{line}"));
            self.lines(inside, (&first, &others), level + 1, &passed_on, lines);
        }
    }

    fn cells(&self, branch: &Branch) -> Vec<(String, &'static str)> {
        let mut cells = vec![
            (printable(branch.title()), colour(branch.kind)),
            (branch.id.clone(), "2"),
            (
                branch.email.as_deref().map(printable).unwrap_or_default(),
                "",
            ),
        ];
        let remark = branch.remark().map(|remark| format!("({remark})"));
        cells.extend(remark.map(|remark| (remark, "")));
        let policies = branch.policies.iter();
        let policies = policies.filter(|policy| self.policies || !policy.is_managed);
        let policies: Vec<_> = policies.map(|policy| printable(&policy.name)).collect();
        if !policies.is_empty() {
            cells.push((format!("[{}]", policies.join(", ")), "33"));
        }
        if self.tags && !branch.tags.is_empty() {
            let tags = branch.tags.iter();
            let tags = tags.map(|(key, value)| format!("{}={}", printable(key), printable(value)));
            cells.push((tags.collect::<Vec<_>>().join(" "), "35"));
        }
        cells
    }

    fn write(&self, lines: &[Line], text: &mut String) {
        let width = |line: &Line, column: usize| {
            let cell = line
                .cells
                .get(column)
                .map_or(0, |(cell, _)| display_width(cell));
            match column {
                0 => display_width(&line.before) + cell,
                _ => cell,
            }
        };
        let widest: Vec<_> = (0..ALIGNED)
            .map(|column| {
                lines
                    .iter()
                    .filter(|line| !line.is_aside)
                    .map(|line| width(line, column))
                    .max()
                    .unwrap_or_default()
            })
            .collect();
        for line in lines {
            let mut cells = vec![(line.before.clone(), "")];
            let last = line.cells.iter().rposition(|(cell, _)| !cell.is_empty());
            for (column, (cell, colour)) in line.cells.iter().enumerate() {
                if Some(column) > last {
                    break;
                }
                cells.push((cell.clone(), colour));
                let pads = widest.get(column).filter(|_| Some(column) < last);
                // A column in which nobody has anything takes no room.
                if let Some(widest) = pads.filter(|widest| **widest > 0) {
                    let missing = widest.saturating_sub(width(line, column));
                    cells.push((" ".repeat(missing + 2), ""));
                } else if Some(column) < last && column >= ALIGNED {
                    cells.push(("  ".to_owned(), ""));
                }
            }
            text.push_str(&self.cut(&cells));
            text.push('\n');
        }
    }

    /// Returns a line, cut where the terminal ends.
    fn cut(&self, cells: &[(String, &'static str)]) -> String {
        let mut left = self.columns.unwrap_or(usize::MAX);
        let whole: usize = cells.iter().map(|(cell, _)| display_width(cell)).sum();
        if whole > left {
            // One place is for the mark that something is missing.
            left -= 1;
        }
        let mut line = String::new();
        for (cell, colour) in cells {
            let mut shown = String::new();
            for letter in cell.chars() {
                let width = display_width(letter.encode_utf8(&mut [0; 4]));
                if width > left {
                    line.push_str(&painted(self.is_coloured, colour, &shown));
                    line.push('…');
                    return line;
                }
                left -= width;
                shown.push(letter);
            }
            line.push_str(&painted(
                self.is_coloured && !shown.is_empty(),
                colour,
                &shown,
            ));
        }
        line
    }
}

/// Returns what others inherit from a branch: its policies, and where they are.
fn passed_on(branch: &Branch) -> Vec<String> {
    if branch.policies.is_empty() {
        return Vec::new();
    }
    let names = branch.policies.iter();
    let names: Vec<_> = names.map(|policy| printable(&policy.name)).collect();
    vec![format!(
        "{} from {}",
        names.join(", "),
        printable(branch.title())
    )]
}

/// Returns the colour of a name: those that hold others stand out.
fn colour(kind: Kind) -> &'static str {
    match kind {
        Kind::Account => "",
        Kind::OrganizationalUnit => "1;34",
        _ => "1",
    }
}

/// Returns a name as it may stand on a line.
fn printable(name: &str) -> String {
    harmless::one_line(name).into_owned()
}
