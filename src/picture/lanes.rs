//! Sequence diagrams as text: a vertical lifeline for each participant.

use textwrap::core::display_width;

use super::sequence::{Event, Line, Party, Sequence};
use crate::harmless;

/// A lower bound on the distance of lanes, in columns: an account id must fit above each.
const MIN_DISTANCE: usize = 14;

/// The distance between a lane and the text beside it, in columns.
const GAP: usize = 2;

/// Draws a diagram. Returns none if its lanes don't fit, or if it has no events.
pub(super) fn draw(sequence: &Sequence, width: usize, is_coloured: bool) -> Option<String> {
    let heads = sequence
        .parties
        .iter()
        .map(|party| head(party).map(|text| harmless::one_line(text).into_owned()));
    let heads: Vec<_> = heads.collect();
    let lanes = Lanes::of(sequence, &heads, width)?;
    let mut text = lanes.heads(&heads);
    let mut time = "";
    for event in &sequence.events {
        if event.time != time {
            time = &event.time;
            let time = if is_coloured {
                format!("\x1b[2m{time}\x1b[0m")
            } else {
                time.to_owned()
            };
            text.extend([lanes.line(&[]).as_str(), &time, "\n"]);
        }
        for line in lanes.event(event) {
            text.push_str(&line);
        }
    }
    Some(text)
}

/// Returns the heading of a participant, in two lines: its id and name, or the two parts of an email address.
fn head(party: &Party) -> [&str; 2] {
    let at = party.id.find('@').unwrap_or(party.id.len());
    match &party.name {
        Some(name) => [&party.id, name],
        None => party.id.split_at(at).into(),
    }
}

/// The positions of the lanes.
struct Lanes {
    /// Their distance, in columns.
    distance: usize,
    count: usize,
    width: usize,
}

impl Lanes {
    fn of(sequence: &Sequence, heads: &[[String; 2]], width: usize) -> Option<Self> {
        let count = heads.len();
        let widest = |heads: &[[String; 2]]| {
            let texts = heads.iter().flatten();
            texts.map(|text| display_width(text)).max().unwrap_or(0)
        };
        let last = widest(heads.last().map_or(&[], std::slice::from_ref)).clamp(1, MIN_DISTANCE);
        let texts = sequence.events.iter().map(|event| event.text.len());
        let wanted = texts.max()?.max(widest(heads)) + 2 * GAP;
        let distance = match count {
            0 | 1 => wanted,
            _ => wanted.min(width.checked_sub(last)? / (count - 1)),
        };
        (distance >= MIN_DISTANCE && width >= MIN_DISTANCE).then_some(Self {
            distance,
            count,
            width,
        })
    }

    fn place(&self, lane: usize) -> usize {
        lane * self.distance
    }

    /// Returns the headings of all lanes, in two lines.
    fn heads(&self, heads: &[[String; 2]]) -> String {
        let mut text = String::new();
        for row in 0..2 {
            let mut line = String::new();
            for (lane, head) in heads.iter().enumerate() {
                let end = if lane + 1 == self.count {
                    self.width
                } else {
                    self.place(lane + 1) - 1
                };
                let blanks = self.place(lane) - display_width(&line).min(self.place(lane));
                line.push_str(&" ".repeat(blanks));
                line.push_str(&cut(&head[row], end - self.place(lane)));
            }
            text.extend([line.trim_end(), "\n"]);
        }
        text
    }

    /// Returns a line with all lanes, overlaid with texts at their columns.
    fn line(&self, texts: &[(usize, &str)]) -> String {
        let mut line = vec![' '; self.width];
        for lane in 0..self.count {
            line[self.place(lane)] = '│';
        }
        for (place, text) in texts {
            for (cell, letter) in line.iter_mut().skip(*place).zip(text.chars()) {
                *cell = letter;
            }
        }
        let line: String = line.into_iter().collect();
        format!("{}\n", line.trim_end())
    }

    /// Returns the lines of an event: its text, and the arrow from lane to lane.
    fn event(&self, event: &Event) -> Vec<String> {
        let (from, to) = (self.place(event.from), self.place(event.to));
        let words = cut(&harmless::one_line(&event.text), self.width - GAP);
        let room = self.width - display_width(&words);
        let said = (from.min(to) + GAP).min(room);
        if from == to {
            return vec![self.line(&[(from, "●"), (said, &words)])];
        }
        let between = from.abs_diff(to) - 1;
        let stroke = match event.line {
            Line::Asks | Line::Ends => "─",
            Line::Answers => "╌",
            Line::None => "",
        };
        let tip = match event.line {
            Line::Asks | Line::Answers if from < to => "▶",
            Line::Asks | Line::Answers => "◀",
            Line::Ends | Line::None => "╳",
        };
        let stroke = stroke.repeat(between - 1);
        let arrow = match event.line {
            Line::None => vec![(from, tip.to_owned()), (to, tip.to_owned())],
            _ if from < to => vec![(from, format!("├{stroke}{tip}"))],
            _ => vec![(to + 1, format!("{tip}{stroke}┤"))],
        };
        let arrow: Vec<_> = arrow
            .iter()
            .map(|(at, text)| (*at, text.as_str()))
            .collect();
        vec![self.line(&[(said, &words)]), self.line(&arrow)]
    }
}

/// Truncates a text to a width.
fn cut(text: &str, width: usize) -> String {
    if display_width(text) <= width {
        return text.to_owned();
    }
    let mut left = width.saturating_sub(1);
    let mut short = String::new();
    for letter in text.chars() {
        let wide = display_width(letter.encode_utf8(&mut [0; 4]));
        if wide > left {
            break;
        }
        left -= wide;
        short.push(letter);
    }
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(from: usize, to: usize, line: Line, text: &str) -> Event {
        Event {
            time: "noon".to_owned(),
            from,
            to,
            line,
            text: text.to_owned(),
        }
    }

    fn sequence(names: &[&str], events: Vec<Event>) -> Sequence {
        let parties = names.iter().map(|name| Party {
            id: "111111111111".to_owned(),
            name: Some((*name).to_owned()),
        });
        Sequence {
            parties: parties.collect(),
            events,
        }
    }

    #[test]
    fn what_goes_between_parties_is_drawn_between_their_lanes() {
        let events = vec![
            event(0, 1, Line::Asks, "INVITE h-1"),
            event(1, 0, Line::Answers, "ACCEPTED h-1"),
            event(0, 1, Line::Ends, "CANCELED h-2"),
            event(0, 1, Line::None, "EXPIRED h-3"),
            event(0, 0, Line::Asks, "ENABLE h-4"),
        ];
        let drawn = sequence(&["Ann", "Bob"], events).lines(80, false).unwrap();
        let expected = "\
111111111111    111111111111
Ann             Bob
│               │
noon
│ INVITE h-1    │
├──────────────▶│
│ ACCEPTED h-1  │
│◀╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤
│ CANCELED h-2  │
├──────────────╳│
│ EXPIRED h-3   │
╳               ╳
● ENABLE h-4    │
";
        assert_eq!(drawn, expected);
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_whatever_the_names_are() {
        for width in [14, 28, 40, 79] {
            for names in [
                &["A"][..],
                &["名前".repeat(40).as_str(), "\u{1b}[2J\n"],
                &["a", "b", "c"],
            ] {
                let last = names.len() - 1;
                let long = "APPROVE_ALL_FEATURES h-examplehandshakeid111";
                let events = vec![
                    event(0, last, Line::Asks, long),
                    event(last, 0, Line::Ends, long),
                ];
                let Some(drawn) = sequence(names, events).lines(width, false) else {
                    assert!(width < names.len() * MIN_DISTANCE);
                    continue;
                };
                for line in drawn.lines() {
                    assert!(display_width(line) <= width, "{width}: {line}");
                    assert!(!line.contains(char::is_control));
                }
            }
        }
    }
}
