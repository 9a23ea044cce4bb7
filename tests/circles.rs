//! Files that import each other in a circle: there are none (`docs/architecture.md`).
//!
//! A file imports what its `use` declarations and paths name, up to where that is defined. A module and the files
//! below it have one subject, so what they take from each other doesn't count.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemUse, UseTree};

/// A module: the name of its crate, and those of modules down to it.
type Module = Vec<String>;

/// Names that lead on from a module, as they stand in the code.
type Names = Vec<String>;

const CRATES: [(&str, &str); 4] = [
    ("orgsim", "src"),
    ("organizations", "crates/organizations/src"),
    ("reference", "crates/reference/src"),
    ("shape", "crates/shape/src"),
];

#[test]
fn no_files_import_each_other_in_a_circle() {
    let imports = imports();
    assert!(
        imports.len() > 500,
        "only {} files were found",
        imports.len()
    );
    let count: usize = imports.values().map(BTreeSet::len).sum();
    assert!(count > 2000, "only {count} imports were found");
    assert_eq!(left(imports), BTreeMap::new());
}

#[test]
fn only_the_named_rooms_import_each_other_in_a_circle() {
    let peers = [
        "account",
        "effective",
        "handshake",
        "migration",
        "organization",
        "policy",
        "tag",
        "transfer",
    ];
    let mut rooms: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
    let room = |file: &Module| file.get(..2).map(<[String]>::to_vec);
    for (file, imported) in imports() {
        let Some(from) = room(&file) else { continue };
        let imported = imported.iter().filter_map(room);
        let others: Vec<_> = imported.filter(|to| *to != from).collect();
        rooms.entry(from).or_default().extend(others);
    }
    let is_peer = |room: &Module| room[0] == "organizations" && peers.contains(&room[1].as_str());
    for (from, imported) in &mut rooms {
        // A demo plays command lines, and those are run by the whole program.
        let is_played = |to: &Module| from[1] == "sim" && to[1] == "program";
        let may_be = |to: &Module| is_peer(from) && is_peer(to) || is_played(to);
        imported.retain(|to| !may_be(to));
    }
    assert_eq!(left(rooms), BTreeMap::new());
}

/// Takes away all files that are in no circle, nor between two: those that import no other, or that no other
/// imports, again and again.
fn left(mut imports: BTreeMap<Module, BTreeSet<Module>>) -> BTreeMap<Module, BTreeSet<Module>> {
    loop {
        let before = imports.len();
        imports.retain(|_, imported| !imported.is_empty());
        let importers: BTreeSet<_> = imports.keys().cloned().collect();
        let imported: BTreeSet<_> = imports.values().flatten().cloned().collect();
        imports.retain(|file, _| imported.contains(file));
        for imported in imports.values_mut() {
            imported.retain(|file| importers.contains(file));
        }
        if imports.len() == before {
            return imports;
        }
    }
}

/// What one file names.
#[derive(Default)]
struct File {
    /// Paths that it uses.
    used: Vec<Names>,
    /// Names that it gives to paths, which files below it may use and others where it hands them on.
    names: BTreeMap<String, Names>,
    /// Modules below it.
    modules: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for File {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_of_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        match module.content {
            None => drop(self.modules.insert(module.ident.to_string())),
            Some(_) => visit::visit_item_mod(self, module),
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let is_handed_on = !matches!(item.vis, syn::Visibility::Inherited);
        for (path, name) in paths(&item.tree) {
            if !is_handed_on {
                self.used.push(path.clone());
            }
            self.names.insert(name, path);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = path.segments.iter().map(|one| one.ident.to_string());
        self.used.push(names.collect());
        visit::visit_path(self, path);
    }
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn is_of_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let list = attribute.meta.require_list();
        list.is_ok_and(|list| list.path.is_ident("cfg") && list.tokens.to_string() == "test")
    })
}

/// Returns the paths of a `use` declaration, each with the name that it gets.
fn paths(tree: &UseTree) -> Vec<(Names, String)> {
    match tree {
        UseTree::Path(path) => {
            let front = path.ident.to_string();
            let behind = paths(&path.tree).into_iter().map(|(names, name)| {
                let name = if name == "self" { front.clone() } else { name };
                let names = names.into_iter().filter(|name| name != "self");
                (std::iter::once(front.clone()).chain(names).collect(), name)
            });
            behind.collect()
        }
        UseTree::Name(name) => vec![(vec![name.ident.to_string()], name.ident.to_string())],
        UseTree::Rename(name) => vec![(vec![name.ident.to_string()], name.rename.to_string())],
        UseTree::Glob(_) => vec![(Vec::new(), "*".to_owned())],
        UseTree::Group(group) => group.items.iter().flat_map(paths).collect(),
    }
}

/// Returns all files but those of tests, each with those that it imports.
fn imports() -> BTreeMap<Module, BTreeSet<Module>> {
    let mut files = BTreeMap::new();
    for (name, folder) in CRATES {
        read(&vec![name.to_owned()], Path::new(folder), &mut files);
    }
    let of = |(module, file): (&Module, &File)| {
        let imported = file
            .used
            .iter()
            .filter_map(|names| found(module, names, &files));
        let others =
            imported.filter(|other| !other.starts_with(module) && !module.starts_with(other));
        (module.clone(), others.collect())
    };
    files.iter().map(of).collect()
}

/// Reads the files of a folder and those below it. `module` is that of the folder.
fn read(module: &Module, folder: &Path, files: &mut BTreeMap<Module, File>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let inner = match name.as_str() {
            "tests" | "main" => continue,
            "mod" | "lib" => module.clone(),
            _ => [module.as_slice(), &[name]].concat(),
        };
        if path.is_dir() {
            read(&inner, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let mut file = File::default();
            file.visit_file(&syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap());
            files.insert(inner, file);
        }
    }
}

/// Returns the module in which that is defined which names lead to from a module, if it is one of ours.
fn found(module: &Module, names: &[String], files: &BTreeMap<Module, File>) -> Option<Module> {
    let (first, mut rest) = names.split_first()?;
    let mut at = match first.as_str() {
        "crate" => vec![module[0].clone()],
        "self" => module.clone(),
        "super" => module[..module.len().checked_sub(1)?].to_vec(),
        name if files[module].modules.contains(name) => [module, &[name.to_owned()][..]].concat(),
        name if CRATES.iter().any(|(of, _)| *of == name) => vec![name.to_owned()],
        _ => return None,
    };
    while let Some((name, behind)) = rest.split_first() {
        if name == "super" {
            at.pop();
        } else if files.get(&at)?.modules.contains(name) {
            at.push(name.clone());
        } else if let Some(path) = files[&at].names.get(name) {
            let path = [path.as_slice(), behind].concat();
            return found(&at, &path, files).or(Some(at));
        } else {
            break;
        }
        rest = behind;
    }
    Some(at)
}
