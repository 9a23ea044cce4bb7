//! How the values of structures and lists are written on the command line.

use std::fmt::Write;

use shape::{Kind, Member, Shape};

use super::block::Block;
use super::shapes::type_name;

/// Returns the forms that a value of a shape can be written in.
pub(super) fn forms(shape: &Shape) -> Vec<Block> {
    let element = shape.element();
    match (&shape.kind, element.map(|element| &element.kind)) {
        (Kind::Structure(members), _) => both(shorthand(members), shape),
        (_, Some(Kind::Structure(members))) => both(shorthand(members) + " ...", shape),
        (Kind::List(_), _) => form("Syntax:", "\"string\" \"string\" ...".to_owned()),
        _ => Vec::new(),
    }
}

fn both(shorthand: String, shape: &Shape) -> Vec<Block> {
    let mut forms = form("Shorthand Syntax:", shorthand);
    let mut json = String::new();
    write_json(shape, 0, &mut json);
    forms.extend(form("JSON Syntax:", json));
    forms
}

fn form(heading: &str, lines: String) -> Vec<Block> {
    vec![Block::paragraph(heading), Block::Verbatim(lines)]
}

fn shorthand(members: &[Member]) -> String {
    let member = |member: &Member| format!("{}={}", member.name, type_name(member.shape()));
    members.iter().map(member).collect::<Vec<_>>().join(",")
}

/// Writes what a JSON text of a shape looks like. No input contains itself.
fn write_json(shape: &Shape, level: usize, out: &mut String) {
    match &shape.kind {
        Kind::Structure(members) => {
            out.push('{');
            for (place, member) in members.iter().enumerate() {
                out.push_str(if place > 0 { "," } else { "" });
                new_line(level + 1, out);
                write!(out, "\"{}\": ", member.name).expect("a text takes what is written");
                write_json(member.shape(), level + 1, out);
            }
            new_line(level, out);
            out.push('}');
        }
        Kind::List(element) => {
            out.push('[');
            new_line(level + 1, out);
            write_json(element(), level + 1, out);
            new_line(level + 1, out);
            out.push_str("...");
            new_line(level, out);
            out.push(']');
        }
        Kind::Enum(choices) => {
            let quoted = choices.listed.iter().map(|choice| format!("\"{choice}\""));
            out.push_str(&quoted.collect::<Vec<_>>().join("|"));
        }
        Kind::String { .. } => out.push_str("\"string\""),
        Kind::Boolean => out.push_str("true|false"),
        Kind::Integer { .. } | Kind::Timestamp => out.push_str(type_name(shape)),
    }
}

fn new_line(level: usize, out: &mut String) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", level));
}

#[cfg(test)]
mod tests {
    use organizations::operation;

    use super::*;

    fn forms_of(operation_name: &str, member: &str) -> Vec<Block> {
        let input = operation(operation_name).unwrap().input().unwrap();
        forms(input.member(member).unwrap().shape())
    }

    #[test]
    fn a_structure_has_a_short_form_and_json() {
        assert_eq!(
            forms_of("InviteAccountToOrganization", "Target"),
            [
                Block::paragraph("Shorthand Syntax:"),
                Block::Verbatim("Id=string,Type=string".to_owned()),
                Block::paragraph("JSON Syntax:"),
                Block::Verbatim(
                    "{\n  \"Id\": \"string\",\n  \"Type\": \"ACCOUNT\"|\"ORGANIZATION\"|\"EMAIL\"\n}"
                        .to_owned()
                ),
            ]
        );
    }

    #[test]
    fn lists_go_on() {
        assert_eq!(
            forms_of("TagResource", "Tags"),
            [
                Block::paragraph("Shorthand Syntax:"),
                Block::Verbatim("Key=string,Value=string ...".to_owned()),
                Block::paragraph("JSON Syntax:"),
                Block::Verbatim(
                    "[\n  {\n    \"Key\": \"string\",\n    \"Value\": \"string\"\n  }\n  ...\n]"
                        .to_owned()
                ),
            ]
        );
        assert_eq!(
            forms_of("UntagResource", "TagKeys"),
            [
                Block::paragraph("Syntax:"),
                Block::Verbatim("\"string\" \"string\" ...".to_owned()),
            ]
        );
    }
}
