//! The pages of topics: what doesn't belong to one command.

use super::page::Page;
use super::{markdown, surroundings};
use crate::command_tree::Guide;

/// Makes the page of a topic.
pub fn guide_page(guide: Guide) -> Page {
    let text = text(guide);
    let (beginning, sections) = text.split_once("\n# ").unwrap_or((text, ""));
    let place = match guide {
        Guide::Topics => "index",
        guide => guide.name(),
    };
    let mut page = Page::new(guide.name(), beginning, &format!("topic/{place}"));
    page.section("DESCRIPTION", markdown::blocks(beginning));
    for section in sections.split("\n# ").filter(|section| !section.is_empty()) {
        let (heading, text) = section.split_once('\n').unwrap_or((section, ""));
        page.section(heading, markdown::blocks(text));
    }
    if let Guide::ReturnCodes = guide {
        surroundings::add_statuses(&mut page);
    }
    page
}

fn text(guide: Guide) -> &'static str {
    match guide {
        Guide::Topics => include_str!("guides/topics.md"),
        Guide::ConfigVars => include_str!("guides/config-vars.md"),
        Guide::ReturnCodes => include_str!("guides/return-codes.md"),
        Guide::S3CaseInsensitivity | Guide::S3Config | Guide::S3Faq => {
            include_str!("guides/s3.md")
        }
        Guide::DdbExpressions => include_str!("guides/ddb.md"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_topics_names_them_all() {
        let page = guide_page(Guide::Topics).text();
        for guide in Guide::ALL {
            assert!(page.contains(guide.name()), "{}", guide.name());
        }
    }

    #[test]
    fn every_page_is_ascii_and_says_what_it_is_about() {
        for guide in Guide::ALL {
            let source = guide_page(guide).roff();
            assert!(source.is_ascii(), "{}", guide.name());
            assert!(source.contains(".SH DESCRIPTION\n"), "{}", guide.name());
        }
    }

    #[test]
    fn the_page_of_settings_is_in_sections() {
        let page = guide_page(Guide::ConfigVars).text();
        assert!(page.contains("\nWHAT IS PRINTED\n"));
        assert!(page.contains("AWS_CLI_OUTPUT_ENCODING"));
        assert!(!page.contains('#'));
    }
}
