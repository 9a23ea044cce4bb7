//! What comments and documents cite: sections of the specification in `docs/spec`, files, and the rooms of the
//! front end.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

/// Section numbers of a document of the specification, by its name without `.md`.
type Sections = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_cited_section_of_the_specification_exists() {
    let sections = sections();
    let mut wrong = Vec::new();
    let mut count = 0;
    for path in [
        files("src", "rs"),
        files("crates", "rs"),
        files("tests", "rs"),
    ]
    .concat()
    {
        for block in comments(&read(&path)) {
            for (document, section) in citations(&block, None) {
                count += 1;
                if !exists(&sections, document.as_deref(), &section) {
                    wrong.push(format!("{path}: {document:?} {section}"));
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert!(count > 40, "only {count} citations were found");
}

#[test]
fn every_section_that_the_specification_refers_to_exists() {
    let sections = sections();
    let mut wrong = Vec::new();
    for path in files("docs/spec", "md") {
        let own = Path::new(&path).file_stem().unwrap().to_str().unwrap();
        for block in read(&path).split("\n\n") {
            for (document, section) in citations(block, Some(own)) {
                if !exists(&sections, document.as_deref(), &section) {
                    wrong.push(format!("{path}: {document:?} {section}"));
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_link_and_path_in_the_documents_leads_somewhere() {
    let link = Regex::new(r"\]\(([^)#:]+)(?:#[^)]*)?\)").unwrap();
    let path = Regex::new(
        r"`((?:\.ci|\.github|benches|completions|crates|docs|fuzz|man|src|tests)/[\w./-]+)`",
    )
    .unwrap();
    let top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(str::to_owned);
    let mut wrong = Vec::new();
    for file in top.into_iter().chain(files("docs", "md")) {
        let text = read(&file);
        let folder = root().join(&file).parent().unwrap().to_owned();
        let links = link
            .captures_iter(&text)
            .map(|found| folder.join(&found[1]));
        let planned = file.starts_with("docs/spec/");
        let paths = path.captures_iter(&text).filter(|_| !planned);
        let paths = paths.map(|found| root().join(&found[1]));
        let missing = links.chain(paths).filter(|target| !target.exists());
        wrong.extend(missing.map(|target| format!("{file}: {}", target.display())));
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_room_of_the_front_end_knows_only_rooms_below_it() {
    let row = Regex::new(r"(?m)^//! \| (?:\[`|`)(\w+)").unwrap();
    let import = Regex::new(r"crate::cli::(\w+)::").unwrap();
    let contents = read("src/cli/mod.rs");
    let rooms: Vec<_> = row
        .captures_iter(&contents)
        .map(|found| found[1].to_owned())
        .collect();
    let rank = |room: &str| rooms.iter().position(|other| other == room);
    let mut wrong = Vec::new();
    for path in files("src/cli", "rs") {
        let room = path.trim_start_matches("src/cli/").trim_end_matches(".rs");
        let Some(own) = room.split('/').next().and_then(rank) else {
            assert_eq!(path, "src/cli/mod.rs");
            continue;
        };
        let source = read(&path);
        let known = import
            .captures_iter(&source)
            .map(|found| found[1].to_owned());
        let above = known.filter(|other| rank(other).is_none_or(|other| other < own));
        wrong.extend(above.map(|other| format!("{path}: {other}")));
    }
    assert_eq!(wrong, [""; 0]);
    assert_eq!(rooms.len(), 15);
}

/// The number of a section, as in `10.5.4` or `b.5`.
const NUMBER: &str = r"\b(?:\d+|[a-g])(?:\.\d+)*\b";

static ONE: LazyLock<Regex> = LazyLock::new(|| Regex::new(NUMBER).unwrap());

static CITATION: LazyLock<Regex> = LazyLock::new(|| {
    let more = r"(?:, and |, | and | to |–)(?:\d+|[a-g]\.\d)(?:\.\d+)*\b";
    let list = format!("({NUMBER}(?:{more})*)");
    let document = r"\b(cli|semantics|simulator|storage|endpoint|verdict)\.md`?";
    let pattern = format!(r"{document}(?:,? sections?)? {list}|{document}|\bsections? {list}");
    Regex::new(&pattern).unwrap()
});

/// Returns what a text cites: a document, if one was named before, and a section.
///
/// Text that stands in a document itself means its own sections where it names no other.
fn citations(text: &str, own: Option<&str>) -> Vec<(Option<String>, String)> {
    let mut current = own.map(str::to_owned);
    let mut found = Vec::new();
    for citation in CITATION.captures_iter(text) {
        let named = citation.get(1).or(citation.get(3));
        let document = named.map_or_else(|| current.clone(), |name| Some(name.as_str().to_owned()));
        if own.is_none() {
            current.clone_from(&document);
        }
        if let Some(list) = citation.get(2).or(citation.get(4)) {
            let sections = ONE.find_iter(list.as_str());
            found.extend(sections.map(|section| (document.clone(), section.as_str().to_owned())));
        }
    }
    found
}

#[test]
fn a_citation_is_a_document_and_its_sections() {
    let cited = |text: &str, own: Option<&str>| {
        let found = citations(text, own).into_iter();
        let words =
            found.map(|(document, section)| format!("{} {section}", document.unwrap_or_default()));
        words.collect::<Vec<_>>().join(", ")
    };
    let twice = "as `cli.md` sections 9.4 and 10 have it, and section 11.5";
    assert_eq!(cited(twice, None), "cli 9.4, cli 10, cli 11.5");
    assert_eq!(
        cited("(`cli.md` section 2, steps 14 and 15)", None),
        "cli 2"
    );
    assert_eq!(cited("see section 3", None), " 3");
    let other = "as `semantics.md` b.5 says, in section 7.4";
    assert_eq!(cited(other, Some("verdict")), "semantics b.5, verdict 7.4");
}

fn exists(sections: &Sections, document: Option<&str>, section: &str) -> bool {
    let document = document.and_then(|document| sections.get(document));
    document.is_some_and(|sections| sections.contains(section))
}

/// Reads the headings of the specification.
fn sections() -> Sections {
    let heading = Regex::new(r"(?m)^#+ ((?:\d+|[a-g])(?:\.\d+)*)\.?\s").unwrap();
    let document = |path: String| {
        let name = Path::new(&path).file_stem().unwrap().to_str().unwrap();
        let text = read(&path);
        let numbers = heading
            .captures_iter(&text)
            .map(|found| found[1].to_owned());
        (name.to_owned(), numbers.collect())
    };
    files("docs/spec", "md").into_iter().map(document).collect()
}

/// Returns the comments of a source, lines that follow each other as one text.
fn comments(source: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in source.lines() {
        match line.trim_start().strip_prefix("//") {
            Some(comment) => {
                let block = blocks.last_mut().unwrap();
                block.push_str(comment.trim_start_matches(['/', '!']));
            }
            None => blocks.push(String::new()),
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

/// Returns the files of a folder, and of those in it, whose names end so.
fn files(folder: &str, extension: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let path = path.strip_prefix(root()).unwrap();
                found.push(path.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}
