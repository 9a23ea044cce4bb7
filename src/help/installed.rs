//! Pages as they are installed: under the whole name of the command, with a header that fits a line.

use super::block::Block;
use super::page::Page;
use super::roff::escaped;

/// The section of the manual with the commands of users.
const SECTION: &str = "1";

/// The day to which the pages belong: that of the release, so that they are the same whoever makes them.
const DATE: &str = "2026-11-30";

/// How long the words in the middle of a header may be, so that a line of 78 characters has room for
/// the title on both sides.
const MOST_IN_HEADER: usize = 54;

impl Page {
    /// Writes the source of the manual page of a command, which is called by these words.
    ///
    /// The title is the program's: most names of commands are too long to stand twice in one line.
    pub fn manual(&self, words: &[&str]) -> String {
        let (program, command) = words.split_first().expect("a command has a name");
        let header = match command.join(" ") {
            all if all.len() <= MOST_IN_HEADER => all,
            _ => command.last().copied().unwrap_or_default().to_owned(),
        };
        let title = escaped(&program.to_uppercase());
        let header = if header.is_empty() { program } else { &*header };
        let header = escaped(header);
        format!(".TH \"{title}\" \"{SECTION}\" \"{DATE}\" \"{program}\" \"{header}\"\n")
            + &self.called(words).body()
    }

    /// Returns the page under the whole name of the command, with what leads on from it.
    fn called(&self, words: &[&str]) -> Self {
        let name = words.join("-");
        let mut blocks = self.blocks.clone();
        if let Some(Block::Paragraph(text)) = blocks.get_mut(1) {
            let (_, summary) = text.split_once(" - ").unwrap_or_default();
            *text = format!("{name} - {summary}");
        }
        if words.len() > 1 {
            let program = words[0];
            blocks.push(Block::Section("SEE ALSO"));
            blocks.push(Block::Paragraph(format!(
                "`{program}`({SECTION}) has the options of every command, the environment variables, \
                 the files and the exit statuses."
            )));
        }
        Self {
            name,
            address: self.address.clone(),
            blocks,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(words: &[&str]) -> String {
        let page = Page::new(words[words.len() - 1], "Do it. And more.", "");
        let source = page.manual(words);
        source.lines().next().unwrap_or_default().to_owned()
    }

    #[test]
    fn a_header_has_room_for_the_title_on_both_sides() {
        let words = ["orgsim", "organizations", "list-roots"];
        let expected = r#".TH "ORGSIM" "1" "2026-11-30" "orgsim" "organizations list\-roots""#;
        assert_eq!(header(&words), expected);
        let long = "invite-organization-to-transfer-responsibility";
        let of_long = header(&["orgsim", "organizations", long]);
        assert!(of_long.ends_with(&format!("\"{}\"", long.replace('-', "\\-"))));
        assert!(header(&["orgsim"]).ends_with("\"orgsim\""));
    }

    #[test]
    fn the_name_is_the_one_by_which_the_page_is_found() {
        let page = Page::new("list-roots", "List them.", "");
        let source = page.manual(&["orgsim", "organizations", "list-roots"]);
        let name = ".SH NAME\norgsim\\-organizations\\-list\\-roots \\- List them\n";
        assert!(source.contains(name), "{source}");
        assert!(source.contains("\\fBorgsim\\fP(1) has"), "{source}");
    }
}
