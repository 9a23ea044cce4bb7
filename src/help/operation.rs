//! The page of an operation.

use organizations::{Operation, Pages};

use super::block::Block;
use super::page::Page;
use super::shapes::Describer;
use super::{markdown, options};
use crate::command_tree::{Global, OperationOptions, ServiceName, kebab};

/// Makes the page of an operation: what it does, its options, examples, and what it answers.
///
/// The examples call the program by its own name, so that a pasted one doesn't call the real AWS.
pub fn operation_page(operation: &Operation, program: &str) -> Page {
    let name = kebab(operation.name());
    let service = service_of(operation).name();
    let (description, examples) = markdown::split_examples(operation.text());
    let own = OperationOptions::of(operation);

    let mut page = Page::new(&name, description, &format!("reference/{service}/{name}"));
    page.section("DESCRIPTION", markdown::blocks(description));
    let see = format!(
        "See also: `{}` in the API reference of AWS.",
        operation.name()
    );
    page.blocks.push(Block::Paragraph(see));
    page.blocks
        .extend(operation.pages().map(|pages| paging(&name, pages)));
    page.section("SYNOPSIS", [options::synopsis(&name, &own)]);
    page.section("OPTIONS", options::of_operation(operation, &own));
    page.section("GLOBAL OPTIONS", options::of_program(Global::ALL));
    if !examples.is_empty() {
        page.section("EXAMPLES", [Block::paragraph(QUOTING)]);
        let examples = markdown::blocks(examples).into_iter();
        page.blocks
            .extend(examples.map(|block| called_by(program, block)));
    }
    page.section("OUTPUT", answer(operation));
    page
}

pub(super) const QUOTING: &str = "The commands are quoted for a POSIX shell.";

/// Lets a block of code that calls `aws` call the program.
pub(super) fn called_by(program: &str, block: Block) -> Block {
    match block {
        Block::Verbatim(code) => Block::Verbatim(match code.strip_prefix("aws ") {
            Some(words) => format!("{program} {words}"),
            None => code,
        }),
        other => other,
    }
}

fn service_of(operation: &Operation) -> ServiceName {
    let has = |service: &ServiceName| {
        let mut operations = service.operations().iter();
        operations.any(|other| other.name() == operation.name())
    };
    let service = ServiceName::ALL.into_iter().find(has);
    service.expect("every operation is one of a service")
}

fn paging(name: &str, pages: &Pages) -> Block {
    Block::Paragraph(format!(
        "`{name}` lists page by page: it makes as many calls as it takes, unless `--no-paginate` \
         is given. With `--output text`, what `--query` asks for is taken of each page, so it \
         must be in `{}`.",
        pages.result_key
    ))
}

fn answer(operation: &Operation) -> Vec<Block> {
    match operation.output() {
        Some(output) => Describer::default().parts(output),
        None => vec![Block::paragraph("None")],
    }
}

#[cfg(test)]
mod tests {
    use organizations::{OPERATIONS, STS_OPERATIONS};

    use super::*;

    /// Returns the texts of blocks that may have code in them.
    fn texts(blocks: &[Block]) -> Vec<&str> {
        blocks
            .iter()
            .flat_map(|block| match block {
                Block::Section(_) | Block::Verbatim(_) => vec![],
                Block::Paragraph(text) => vec![text.as_str()],
                Block::Bullets(texts) | Block::Names(texts) => {
                    texts.iter().map(String::as_str).collect()
                }
                Block::Terms(terms) => terms
                    .iter()
                    .flat_map(|(term, text)| [term.as_str(), text])
                    .collect(),
                Block::Indented(blocks) => texts(blocks),
            })
            .collect()
    }

    #[test]
    fn code_begins_and_ends_in_the_same_text_on_every_page() {
        for operation in OPERATIONS.iter().chain(&STS_OPERATIONS) {
            let page = operation_page(operation, "orgsim");
            for text in texts(&page.blocks) {
                assert!(text.matches('`').count() % 2 == 0, "{}: {text}", page.name);
                assert!(!text.starts_with('#'), "{}: {text}", page.name);
            }
        }
    }

    #[test]
    fn every_page_is_ascii_and_has_no_requests_but_its_own() {
        let requests = [
            ".TH", ".ad", ".nh", ".SH", ".PP", ".RS", ".RE", ".nf", ".fi", ".IP", ".br",
        ];
        for operation in OPERATIONS.iter().chain(&STS_OPERATIONS) {
            let source = operation_page(operation, "orgsim").roff();
            assert!(source.is_ascii());
            for line in source.lines().filter(|line| line.starts_with('.')) {
                let request = line.split(' ').next().unwrap();
                assert!(requests.contains(&request), "{}: {line}", operation.name());
            }
        }
    }

    fn page_of(operation: &str) -> Page {
        operation_page(organizations::operation(operation).unwrap(), "orgsim")
    }

    #[test]
    fn examples_call_the_program_that_is_asked_for_help() {
        let page = page_of("LeaveOrganization");
        let call = Block::Verbatim("orgsim organizations leave-organization".to_owned());
        assert!(page.blocks.contains(&call), "{:?}", page.blocks);
    }

    #[test]
    fn what_contains_itself_is_described_twice_and_no_more() {
        let page = page_of("DescribeHandshake");
        let resources = texts(&page.blocks).into_iter();
        let resources = resources.filter(|text| *text == "`Resources` -> (list)");
        assert_eq!(resources.count(), 2);
    }

    #[test]
    fn an_operation_without_an_answer_says_so() {
        let page = page_of("LeaveOrganization");
        assert_eq!(
            page.blocks.last_chunk(),
            Some(&[Block::Section("OUTPUT"), Block::paragraph("None")])
        );
    }
}
