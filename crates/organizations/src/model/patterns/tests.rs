//! Holds each function against its expression, on strings that the expression itself generates and
//! on strings that nearly fit.

use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::ALL;

/// How many strings are made of each expression.
const TEXTS: usize = 2000;

/// A generator of numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())]
    }
}

/// Spells the classes of an expression as the service means them: for ASCII only.
fn for_ascii(expression: &str) -> String {
    expression
        .replace(r"[\s\S]", r"(?s:.)")
        .replace(r"\d", "[0-9]")
        .replace(r"[\w", "[0-9A-Za-z_")
        .replace(r"[^\s", r"[^ \t\n\r\x0b\x0c")
}

/// Adds a string that an expression matches.
fn generate(hir: &Hir, dice: &mut Dice, text: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).unwrap()),
        HirKind::Class(Class::Unicode(class)) => {
            let range = class.ranges()[dice.roll(class.ranges().len().min(40))];
            let (first, last) = (u32::from(range.start()), u32::from(range.end()));
            let span = usize::try_from(last - first + 1).unwrap();
            let code = first + u32::try_from(dice.roll(span)).unwrap();
            text.extend(char::from_u32(code));
        }
        HirKind::Class(Class::Bytes(_)) => unreachable!("the expressions are for texts"),
        HirKind::Repetition(repetition) => {
            let least = repetition.min;
            let most = repetition.max.unwrap_or(least + 3).min(least + 40);
            let more = dice.roll(usize::try_from(most - least + 1).unwrap());
            for _ in 0..usize::try_from(least).unwrap() + more {
                generate(&repetition.sub, dice, text);
            }
        }
        HirKind::Capture(capture) => generate(&capture.sub, dice, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| generate(part, dice, text)),
        HirKind::Alternation(choices) => {
            let choice = dice.roll(choices.len());
            generate(&choices[choice], dice, text);
        }
    }
}

/// Changes a string a little: a letter is gone, doubled, or another.
fn damage(text: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = dice.roll(letters.len() + 1);
    let other = dice.pick(&[
        '0', 'a', 'Z', '_', '-', '.', '/', ':', '@', ' ', '\n', 'é', '\u{a0}',
    ]);
    match dice.roll(3) {
        0 => drop(letters.splice(at..(at + 1).min(letters.len()), [])),
        1 => letters.insert(at, other),
        _ => drop(letters.splice(at..(at + 1).min(letters.len()), [other])),
    }
    letters.into_iter().collect()
}

#[test]
fn each_function_agrees_with_its_expression() {
    let mut dice = Dice(2026);
    for pattern in ALL {
        let expression = for_ascii(pattern.text);
        let whole = Regex::new(&format!("^(?:{expression})$")).unwrap();
        let hir = regex_syntax::parse(&expression).unwrap();
        let mut text = String::new();
        for _ in 0..TEXTS {
            let mut fitting = String::new();
            generate(&hir, &mut dice, &mut fitting);
            text = damage([&fitting, &text][dice.roll(2)], &mut dice);
            for text in [&fitting, &text] {
                assert_eq!(
                    (pattern.matches)(text),
                    whole.is_match(text),
                    "{pattern:?} and {text:?}"
                );
            }
        }
    }
}
