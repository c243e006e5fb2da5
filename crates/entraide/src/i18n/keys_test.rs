//! No message is missing in a language, and none is there for nothing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

use super::{Lang, SOURCES};

fn keys(lang: Lang) -> BTreeSet<String> {
    let (_, sources) = SOURCES.iter().find(|(of, _)| *of == lang).unwrap();
    let mut keys = BTreeSet::new();
    for source in *sources {
        let resource = FluentResource::try_new((*source).to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", lang.tag()));
        for entry in resource.entries() {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                assert!(
                    keys.insert(message.id.name.to_owned()),
                    "{} twice in {}",
                    message.id.name,
                    lang.tag()
                );
            }
        }
    }
    keys
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs" || end == "html" || end == "txt") {
            found.push(path);
        }
    }
}

/// Every string literal of the sources that looks like a key, and the beginnings of those that are
/// put together (`format!("error-{}-title", …)`).
fn used() -> (BTreeSet<String>, BTreeSet<(String, String)>) {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut paths);
    let (mut whole, mut made) = (BTreeSet::new(), BTreeSet::new());
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        for literal in text.split('"').skip(1).step_by(1) {
            if literal.len() < 80
                && literal.contains('-')
                && literal.chars().all(|c| c.is_ascii_alphanumeric() || "-_{}".contains(c))
            {
                match (literal.split_once('{'), literal.rsplit_once('}')) {
                    (Some((start, _)), Some((_, end))) => {
                        made.insert((start.to_owned(), end.to_owned()));
                    }
                    _ => {
                        whole.insert(literal.to_owned());
                    }
                }
            }
        }
    }
    (whole, made)
}

#[test]
fn every_language_has_the_same_messages() {
    let french = keys(Lang::Fr);
    for lang in Lang::ALL {
        let here = keys(lang);
        let missing: Vec<_> = french.difference(&here).collect();
        let more: Vec<_> = here.difference(&french).collect();
        assert!(
            missing.is_empty() && more.is_empty(),
            "{}: missing {missing:?}, only here {more:?}",
            lang.tag()
        );
    }
}

#[test]
fn every_message_is_used() {
    let (whole, made) = used();
    let unused: Vec<String> = keys(Lang::Fr)
        .into_iter()
        .filter(|key| {
            let composed = made.iter().any(|(start, end)| {
                !start.is_empty()
                    && key.len() >= start.len() + end.len()
                    && key.starts_with(start)
                    && key.ends_with(end)
            });
            !whole.contains(key) && !composed
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}
