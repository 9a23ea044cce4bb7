//! Mermaid.

use super::machine::Machine;
use super::sequence::{Line, Sequence};
use super::text::add;
use super::tree::{Shade, Tree};
use crate::harmless;

/// Escapes a label: all but letters, digits and harmless punctuation become entities with the code point.
pub(crate) fn label(text: &str) -> String {
    let mut label = String::new();
    for letter in harmless::one_line(text).chars() {
        if letter.is_alphanumeric() || " .,:@()/+-_→·…✓".contains(letter) {
            label.push(letter);
        } else {
            add(&mut label, format_args!("#{};", u32::from(letter)));
        }
    }
    label
}

/// Writes a state machine. Transitions that were taken are thick, the current state is filled.
pub(super) fn machine(machine: &Machine) -> String {
    let mut out = format!(
        "---\ntitle: \"{}\"\n---\nstateDiagram-v2\n",
        label(&machine.title)
    );
    out.push_str("    direction LR\n");
    out.push_str("    classDef present fill:#fde68a,stroke:#92400e,stroke-width:3px\n");
    out.push_str("    classDef passed stroke:#92400e,stroke-width:3px\n");
    for state in &machine.states {
        let mark = if state.is_present { " (now)" } else { "" };
        add(
            &mut out,
            format_args!(
                "    state \"{}{mark}\" as {}\n",
                label(state.name),
                state.name
            ),
        );
    }
    for arrow in &machine.arrows {
        let mark = if arrow.is_taken { "✓ " } else { "" };
        add(
            &mut out,
            format_args!(
                "    {} --> {}: {mark}{}\n",
                arrow.from.unwrap_or("[*]"),
                arrow.to,
                label(&arrow.label)
            ),
        );
    }
    for state in &machine.states {
        if let Some(class) = state.class() {
            add(&mut out, format_args!("    class {} {class}\n", state.name));
        }
    }
    out
}

/// Writes a sequence diagram.
pub(super) fn sequence(sequence: &Sequence) -> String {
    let mut out = "sequenceDiagram\n".to_owned();
    for (index, party) in sequence.parties.iter().enumerate() {
        let called = label(&party.called());
        add(
            &mut out,
            format_args!("    participant p{index} as {called}\n"),
        );
    }
    for event in &sequence.events {
        let (from, to) = (event.from, event.to);
        let between = match event.line {
            Line::Asks => format!("p{from}->>p{to}"),
            Line::Answers => format!("p{from}-->>p{to}"),
            Line::Ends => format!("p{from}-xp{to}"),
            Line::None if from == to => format!("Note over p{from}"),
            Line::None => format!("Note over p{from},p{to}"),
        };
        let text = label(&format!("{}, {}", event.text, event.time));
        add(&mut out, format_args!("    {between}: {text}\n"));
    }
    out
}

/// Writes trees, from the top down.
pub(super) fn trees(trees: &[Tree]) -> String {
    let mut out = "flowchart TD\n".to_owned();
    let mut number = 0;
    for tree in trees {
        branch(tree, None, &mut number, &mut out);
    }
    out.push_str("    classDef top fill:#dbeafe,stroke:#1e3a8a\n");
    out.push_str("    classDef unit fill:#ecfdf5,stroke:#065f46\n");
    out.push_str("    classDef account fill:#ffffff,stroke:#374151\n");
    out.push_str("    classDef waiting fill:#fffbeb,stroke:#92400e,stroke-dasharray:4 3\n");
    out
}

fn branch(tree: &Tree, above: Option<usize>, number: &mut usize, out: &mut String) {
    let own = *number;
    *number += 1;
    let lines: Vec<_> = tree.lines.iter().map(|line| label(line)).collect();
    let class = match tree.shade {
        Shade::Top => "top",
        Shade::Unit => "unit",
        Shade::Account => "account",
        Shade::Waiting => "waiting",
    };
    add(
        out,
        format_args!("    n{own}[\"{}\"]:::{class}\n", lines.join("<br/>")),
    );
    if let Some(above) = above {
        let line = match tree.shade {
            Shade::Waiting => "-.->",
            _ => "-->",
        };
        add(out, format_args!("    n{above} {line} n{own}\n"));
    }
    for inside in &tree.inside {
        branch(inside, Some(own), number, out);
    }
}
