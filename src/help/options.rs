//! The options on a page: in the synopsis, and one by one.

use organizations::{Operation, Pages};
use shape::{Kind, Shape};

use super::block::Block;
use super::shapes::{Describer, required_mark, type_name};
use super::{markdown, syntax};
use crate::command_tree::{Global, OperationOptions, Opt, Purpose, Values};

/// Returns the synopsis of a command that has these words, and its own options.
pub(super) fn synopsis_of_words(words: String, options: &[Opt]) -> Block {
    let own = options
        .iter()
        .map(|option| match (option.required, option.kind) {
            (true, _) => format!("{} <value>", option.name),
            (false, "boolean") => format!("[{}]", option.name),
            (false, _) => format!("[{} <value>]", option.name),
        });
    let lines = std::iter::once(words).chain(own).chain(global());
    Block::Verbatim(lines.collect::<Vec<_>>().join("\n"))
}

fn global() -> impl Iterator<Item = String> {
    Global::ALL.iter().map(|option| match option.kind {
        "boolean" => format!("[{}]", option.name),
        _ => format!("[{} <value>]", option.name),
    })
}

/// Returns the synopsis of an operation.
pub(super) fn synopsis(name: &str, options: &OperationOptions) -> Block {
    let own = documented(options).filter_map(|(option, purpose)| match purpose {
        Purpose::CliInputJson => Some("[--cli-input-json | --cli-input-yaml]".to_owned()),
        Purpose::CliInputYaml => None,
        _ if option.required => Some(format!("{} <value>", option.name)),
        _ => Some(format!("[{} <value>]", option.name)),
    });
    let lines = std::iter::once(format!("  {name}"))
        .chain(own)
        .chain(global());
    Block::Verbatim(lines.collect::<Vec<_>>().join("\n"))
}

/// Describes the options of an operation.
pub(super) fn of_operation(operation: &Operation, options: &OperationOptions) -> Vec<Block> {
    let entries = documented(options).map(|(option, purpose)| match purpose {
        Purpose::Member(member) => valued_entry(option, member.shape()),
        Purpose::PageSize => match operation
            .input()
            .and_then(|input| input.member(Pages::LIMIT))
        {
            Some(limit) => valued_entry(option, limit.shape()),
            None => entry(option),
        },
        _ => entry(option),
    });
    entries.flatten().collect()
}

/// Describes options of the program.
pub(super) fn of_program(options: &[Opt]) -> Vec<Block> {
    options.iter().flat_map(entry).collect()
}

fn documented(options: &OperationOptions) -> impl Iterator<Item = (&Opt, &Purpose)> {
    let all = options.options.iter().zip(&options.purposes);
    all.filter(|(option, _)| option.documented)
}

fn entry(option: &Opt) -> Vec<Block> {
    let mut body = markdown::blocks(option.text);
    if let Values::Choice(choices) = option.values {
        let choices = choices.iter().map(|choice| format!("`{choice}`"));
        body.push(Block::Names(choices.collect()));
    }
    vec![heading(option, option.kind), Block::Indented(body)]
}

/// Describes an option whose value has a shape.
fn valued_entry(option: &Opt, shape: &'static Shape) -> Vec<Block> {
    let text = match shape.kind {
        // The choices of an input are described in more detail than those of an answer.
        Kind::Enum(_) => [option.text, markdown::further(shape.text)].join("\n\n"),
        _ => option.text.to_owned(),
    };
    let mut blocks = vec![
        heading(option, type_name(shape)),
        Block::Indented(Describer::default().value(&text, shape)),
    ];
    blocks.extend(syntax::forms(shape));
    blocks
}

fn heading(option: &Opt, kind: &str) -> Block {
    let required = required_mark(option.required);
    Block::Paragraph(format!("`{}` ({kind}){required}", option.name))
}
