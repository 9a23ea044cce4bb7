//! Pages: their contents, apart from their layout.

use super::block::Block;
use super::markdown;

/// A help page.
#[derive(Debug)]
pub struct Page {
    /// The name of what the page is about.
    pub name: String,
    /// The address of the reference's own page on the web.
    pub address: String,
    /// What the page says.
    pub blocks: Vec<Block>,
}

impl Page {
    /// Begins a page with what it is about, in a few words.
    pub fn new(name: &str, text: &str, address: &str) -> Self {
        let summary = markdown::first_paragraph(text);
        let summary = summary.trim_end_matches('.');
        Self {
            name: name.to_owned(),
            address: format!("{DOCUMENTATION}/{address}.html"),
            blocks: vec![
                Block::Section("NAME"),
                Block::Paragraph(format!("{name} - {summary}")),
            ],
        }
    }

    /// Adds a section.
    pub fn section(&mut self, heading: &'static str, blocks: impl IntoIterator<Item = Block>) {
        self.blocks.push(Block::Section(heading));
        self.blocks.extend(blocks);
    }
}

/// The address of the reference's pages.
const DOCUMENTATION: &str = "https://awscli.amazonaws.com/v2/documentation/api/2.38.5";
