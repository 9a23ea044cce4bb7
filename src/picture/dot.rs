//! DOT, the notation of Graphviz.

use super::machine::Machine;
use super::text::add;
use super::tree::{Shade, Tree};
use crate::harmless;

/// Returns a quoted label of several lines.
fn label<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    let escaped = lines.into_iter().map(|line| {
        let line = harmless::one_line(line);
        line.replace('\\', "\\\\").replace('"', "\\\"")
    });
    format!("\"{}\"", escaped.collect::<Vec<_>>().join("\\n"))
}

/// Writes a state machine. Transitions that were taken are bold, the current state is filled.
pub(super) fn machine(machine: &Machine) -> String {
    let title = label([machine.title.as_str()]);
    let mut out = format!("digraph handshake {{\n    label={title};\n    labelloc=t;\n");
    out.push_str(
        "    rankdir=LR;\n    node [shape=box, style=rounded, fontname=\"sans-serif\"];\n",
    );
    out.push_str("    edge [fontname=\"sans-serif\"];\n");
    out.push_str("    begin [shape=point, width=0.2, label=\"\"];\n");
    for state in &machine.states {
        let look = match state.class() {
            Some("present") => ", style=\"rounded,filled,bold\", fillcolor=\"#fde68a\"",
            Some(_) => ", style=\"rounded,bold\"",
            None => "",
        };
        add(
            &mut out,
            format_args!(
                "    {} [label={}{look}];\n",
                state.name,
                label([state.name])
            ),
        );
    }
    for arrow in &machine.arrows {
        let look = if arrow.is_taken {
            ", style=bold, color=\"#92400e\""
        } else {
            ", color=\"#6b7280\""
        };
        add(
            &mut out,
            format_args!(
                "    {} -> {} [label={}{look}];\n",
                arrow.from.unwrap_or("begin"),
                arrow.to,
                label([arrow.label.as_str()])
            ),
        );
    }
    out.push_str("}\n");
    out
}

/// Writes trees, from the top down.
pub(super) fn trees(trees: &[Tree]) -> String {
    let mut out = "digraph organizations {\n    node [shape=box, style=\"rounded,filled\", \
                   fontname=\"sans-serif\"];\n"
        .to_owned();
    let mut number = 0;
    for tree in trees {
        branch(tree, None, &mut number, &mut out);
    }
    out.push_str("}\n");
    out
}

fn branch(tree: &Tree, above: Option<usize>, number: &mut usize, out: &mut String) {
    let own = *number;
    *number += 1;
    let text = label(tree.lines.iter().map(String::as_str));
    let fill = match tree.shade {
        Shade::Top => "#dbeafe",
        Shade::Unit => "#ecfdf5",
        Shade::Account => "#ffffff",
        Shade::Waiting => "#fffbeb",
    };
    add(
        out,
        format_args!("    n{own} [label={text}, fillcolor=\"{fill}\"];\n"),
    );
    if let Some(above) = above {
        let look = match tree.shade {
            Shade::Waiting => " [style=dashed]",
            _ => "",
        };
        add(out, format_args!("    n{above} -> n{own}{look};\n"));
    }
    for inside in &tree.inside {
        branch(inside, Some(own), number, out);
    }
}
