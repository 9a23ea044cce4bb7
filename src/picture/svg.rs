//! Self-contained SVG: no script, no style sheet, no external resource.

use super::machine::{Arrow, Machine, State};
use super::text::add;
use super::tree::{Shade, Tree};
use crate::harmless;
use crate::markup::quoted;

/// The height of a line of text, in pixels.
const LINE: usize = 18;

/// The distance between elements, in pixels.
const GAP: usize = 24;

/// Escapes a text for XML, on one line.
fn escaped(text: &str) -> String {
    quoted(&harmless::one_line(text))
}

/// Returns an upper bound, in most fonts, on the width of a text in pixels, even in bold. Characters
/// beyond ASCII count as wide.
fn width(text: &str) -> usize {
    let wide = |letter: char| match letter {
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 15,
        '<' | '>' | '=' | '+' | '#' | '~' | 'A'..='Z' => 11,
        ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | 'i' | 'j' | 'l' => 6,
        letter if letter.is_ascii() => 10,
        _ => 16,
    };
    text.chars().map(wide).sum()
}

/// An image under construction.
struct Sheet {
    body: String,
    right: usize,
    bottom: usize,
}

/// The style of a box.
struct Look {
    fill: &'static str,
    line: &'static str,
    thickness: usize,
    is_dashed: bool,
}

impl Sheet {
    fn new() -> Self {
        Self {
            body: String::new(),
            right: 0,
            bottom: 0,
        }
    }

    fn add(&mut self, element: std::fmt::Arguments<'_>) {
        add(&mut self.body, element);
        self.body.push('\n');
    }

    fn text(&mut self, x: usize, y: usize, text: &str, more: &str) {
        self.right = self.right.max(x + width(text));
        self.bottom = self.bottom.max(y);
        let text = escaped(text);
        self.add(format_args!(
            "<text x=\"{x}\" y=\"{y}\"{more}>{text}</text>"
        ));
    }

    fn rectangle(&mut self, (x, y): (usize, usize), (wide, high): (usize, usize), look: &Look) {
        self.right = self.right.max(x + wide);
        self.bottom = self.bottom.max(y + high);
        let Look {
            fill,
            line,
            thickness,
            is_dashed,
        } = look;
        let dashes = if *is_dashed {
            " stroke-dasharray=\"5 4\""
        } else {
            ""
        };
        self.add(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" rx=\"6\" fill=\"{fill}\" \
             stroke=\"{line}\" stroke-width=\"{thickness}\"{dashes}/>"
        ));
    }

    /// Returns the SVG document.
    fn finish(self, title: &str) -> String {
        let (wide, high) = (self.right + GAP, self.bottom + GAP);
        let title = escaped(title);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\" \
             viewBox=\"0 0 {wide} {high}\" font-family=\"sans-serif\" font-size=\"14\" role=\"img\">\n\
             <title>{title}</title>\n\
             <rect width=\"{wide}\" height=\"{high}\" fill=\"#ffffff\"/>\n{}</svg>\n",
            self.body
        )
    }
}

/// The height of a state's box, in pixels.
const STATE_HEIGHT: usize = 36;

/// The width of a state's box, in pixels.
const STATE_WIDTH: usize = 120;

/// The distance between two rows of states, in pixels.
const ROW: usize = 72;

/// Draws a state machine: states with outgoing transitions in a row, and final states in a column after it. If the
/// row has several states, no final state is level with it, so that no line passes through a box.
pub(super) fn machine(machine: &Machine) -> String {
    let mut sheet = Sheet::new();
    sheet.text(
        GAP,
        GAP + 4,
        &machine.title,
        " font-size=\"16\" font-weight=\"bold\"",
    );
    // Its font is larger.
    sheet.right = GAP + width(&machine.title) * 8 / 7;
    let is_end = |state: &State| {
        !machine
            .arrows
            .iter()
            .any(|arrow| arrow.from == Some(state.name))
    };
    let middle: Vec<_> = machine
        .states
        .iter()
        .filter(|state| !is_end(state))
        .collect();
    let ends: Vec<_> = machine
        .states
        .iter()
        .filter(|state| is_end(state))
        .collect();
    let longest = machine.arrows.iter().map(|arrow| width(&arrow.label)).max();
    let step = STATE_WIDTH + longest.unwrap_or_default() + 2 * GAP;
    let centre = |state: &str| {
        let row = middle.iter().position(|one| one.name == state);
        let place =
            |column: usize, line: usize| (GAP + 40 + column * step, 2 * GAP + 30 + line * ROW);
        match row {
            Some(column) => place(column, 0),
            None => {
                let line = ends.iter().position(|one| one.name == state);
                let below = usize::from(middle.len() > 1);
                place(middle.len(), line.unwrap_or_default() + below)
            }
        }
    };
    for arrow in &machine.arrows {
        draw_arrow(&mut sheet, arrow, centre);
    }
    for state in &machine.states {
        let look = match state.class() {
            Some("present") => ("#fde68a", "#92400e", 3),
            Some(_) => ("#ffffff", "#92400e", 3),
            None => ("#ffffff", "#6b7280", 1),
        };
        let (x, y) = centre(state.name);
        let look = Look {
            fill: look.0,
            line: look.1,
            thickness: look.2,
            is_dashed: false,
        };
        sheet.rectangle((x, y), (STATE_WIDTH, STATE_HEIGHT), &look);
        let more = " text-anchor=\"middle\" font-weight=\"bold\"";
        sheet.text(x + STATE_WIDTH / 2, y + 23, state.name, more);
    }
    sheet.finish(&machine.title)
}

/// Draws a transition, with its label above the end of the line.
fn draw_arrow(sheet: &mut Sheet, arrow: &Arrow, centre: impl Fn(&str) -> (usize, usize)) {
    let (colour, thickness) = if arrow.is_taken {
        ("#92400e", 3)
    } else {
        ("#6b7280", 1)
    };
    let (to_x, to_y) = centre(arrow.to);
    let to_y = to_y + STATE_HEIGHT / 2;
    let (x, y) = match arrow.from {
        Some(from) => {
            let (x, y) = centre(from);
            (x + STATE_WIDTH, y + STATE_HEIGHT / 2)
        }
        None => {
            let dot = (to_x - 40, to_y);
            let (x, y) = dot;
            sheet.add(format_args!(
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"7\" fill=\"#111827\"/>"
            ));
            dot
        }
    };
    let tip = to_x - 2;
    let bend = x + GAP;
    sheet.add(format_args!(
        "<path d=\"M {x} {y} L {bend} {to_y} L {tip} {to_y}\" fill=\"none\" stroke=\"{colour}\" \
         stroke-width=\"{thickness}\"/>"
    ));
    let (back, above, below) = (to_x - 10, to_y - 5, to_y + 5);
    sheet.add(format_args!(
        "<path d=\"M {back} {above} L {tip} {to_y} L {back} {below} Z\" fill=\"{colour}\"/>"
    ));
    if arrow.from.is_some() {
        let weight = if arrow.is_taken {
            format!(" fill=\"{colour}\" font-weight=\"bold\"")
        } else {
            format!(" fill=\"{colour}\"")
        };
        sheet.text(bend + 6, to_y - 7, &arrow.label, &weight);
    } else {
        sheet.text(
            to_x - 40,
            to_y - STATE_HEIGHT / 2 - 8,
            &arrow.label,
            " fill=\"#6b7280\"",
        );
    }
}

/// Draws trees: children are below their parent, indented.
pub(super) fn trees(title: &str, trees: &[Tree]) -> String {
    let mut sheet = Sheet::new();
    let mut y = GAP;
    for tree in trees {
        y = branch(&mut sheet, tree, GAP, y) + GAP;
    }
    sheet.finish(title)
}

/// Draws a tree at a position, and returns the vertical position after it.
fn branch(sheet: &mut Sheet, tree: &Tree, x: usize, y: usize) -> usize {
    let wide = tree
        .lines
        .iter()
        .map(|line| width(line))
        .max()
        .unwrap_or_default()
        + 20;
    let high = tree.lines.len() * LINE + 12;
    let (fill, line) = match tree.shade {
        Shade::Top => ("#dbeafe", "#1e3a8a"),
        Shade::Unit => ("#ecfdf5", "#065f46"),
        Shade::Account => ("#ffffff", "#374151"),
        Shade::Waiting => ("#fffbeb", "#92400e"),
    };
    let look = Look {
        fill,
        line,
        thickness: 1,
        is_dashed: tree.shade == Shade::Waiting,
    };
    sheet.rectangle((x, y), (wide, high), &look);
    for (index, line) in tree.lines.iter().enumerate() {
        let more = match (index, tree.shade) {
            (0, Shade::Top | Shade::Unit) => " font-weight=\"bold\"",
            (0, _) => "",
            _ => " fill=\"#4b5563\" font-size=\"12\"",
        };
        sheet.text(x + 10, y + 6 + (index + 1) * LINE - 5, line, more);
    }
    let mut below = y + high + 10;
    let stem = x + 14;
    for inside in &tree.inside {
        let dashes = match inside.shade {
            Shade::Waiting => " stroke-dasharray=\"5 4\"",
            _ => "",
        };
        let (top, level, end) = (y + high, below + 15, x + 36);
        sheet.add(format_args!(
            "<path d=\"M {stem} {top} L {stem} {level} L {end} {level}\" fill=\"none\" \
             stroke=\"#6b7280\"{dashes}/>"
        ));
        below = branch(sheet, inside, end, below);
    }
    below
}
