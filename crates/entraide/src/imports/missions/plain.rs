//! Words of a feed as plain text: partners send HTML, often escaped twice.

use std::borrow::Cow;

use quick_xml::escape::{resolve_html5_entity, unescape_with};

/// Elements after which a line ends.
const LINES: [&str; 9] = ["div", "br", "tr", "h1", "h2", "h3", "h4", "h5", "h6"];
/// Elements whose content is not for readers.
const HIDDEN: [&str; 2] = ["script", "style"];

/// A text without markup; paragraphs stay.
pub(super) fn text(raw: &str) -> String {
    let once = letters(raw);
    // What was escaped twice is text that looks like markup now.
    let bare = letters(&bare(&once)).into_owned();
    let lines = bare.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut text = String::new();
    let mut gap = 0;
    for line in lines {
        if line.is_empty() {
            gap += 1;
            continue;
        }
        if !text.is_empty() {
            text.push_str(if gap > 0 { "\n\n" } else { "\n" });
        }
        gap = 0;
        text.push_str(&line);
    }
    text
}

/// A text of one line without markup.
pub(super) fn line(raw: &str) -> String {
    text(raw).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// With letters in the place of their names; what is no name stays.
fn letters(raw: &str) -> Cow<'_, str> {
    let mut rest = raw;
    let mut text = String::new();
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        // No name is longer than this.
        let end = from.char_indices().take(34).find(|(_, c)| *c == ';').map(|(at, _)| at + 1);
        let name = end.and_then(|end| from.get(..end));
        match name.and_then(|name| unescape_with(name, resolve_html5_entity).ok()) {
            Some(letter) => text.push_str(&letter),
            None => text.push_str(name.unwrap_or("&")),
        }
        rest = from.get(name.map_or(1, str::len)..).unwrap_or_default();
    }
    if text.is_empty() && rest.len() == raw.len() {
        return Cow::Borrowed(raw);
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// Without elements: lines end where theirs do, and what is a list looks like one.
fn bare(html: &str) -> String {
    let mut rest = html;
    let mut text = String::new();
    let mut hidden: Option<String> = None;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        if hidden.is_none() {
            text.push_str(before);
        }
        let inner = from.find('>').and_then(|end| from.get(1..end));
        let Some(inner) =
            inner.filter(|inner| inner.starts_with(|c: char| c.is_ascii_alphabetic() || "/!".contains(c)))
        else {
            // A sign, as in "3 < 4".
            text.push('<');
            rest = from.get(1..).unwrap_or_default();
            continue;
        };
        rest = from.get(inner.len() + 2..).unwrap_or_default();
        let is_end = inner.starts_with('/');
        let name: String =
            inner.chars().skip_while(|c| *c == '/').take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        match &hidden {
            Some(element) if is_end && *element == name => hidden = None,
            Some(_) => {}
            None if HIDDEN.contains(&name.as_str()) && !is_end => hidden = Some(name),
            None if name == "li" && !is_end => text.push_str("\n• "),
            None if name == "p" => text.push_str("\n\n"),
            None if is_end && (name == "ul" || name == "ol") => text.push('\n'),
            None if LINES.contains(&name.as_str()) => text.push('\n'),
            None => {}
        }
    }
    if hidden.is_none() {
        text.push_str(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_lines() {
        for (raw, plain) in [
            ("Trier  les\tdons", "Trier les dons"),
            ("<p>Un</p><p>Deux <b>fois</b></p>", "Un\n\nDeux fois"),
            ("Apporter&nbsp;:<ul><li>gants</li><li>gourde</li></ul>", "Apporter :\n• gants\n• gourde"),
            ("&lt;p&gt;L&amp;#039;&eacute;cole&lt;br/&gt;du soir&lt;/p&gt;", "L'école\ndu soir"),
            ("3 < 4 & R&D &bidon; &", "3 < 4 & R&D &bidon; &"),
            ("a<script>alert(1)</script>b<!-- c -->d <a href='x'>ici</a>", "abd ici"),
            ("<style>p{}", ""),
            ("\n\nA\n\n\n\nB\nC\n", "A\n\nB\nC"),
            ("<", "<"),
            ("é&", "é&"),
        ] {
            assert_eq!(text(raw), plain, "{raw}");
        }
        assert_eq!(line("<p>Un</p><p>Deux</p>"), "Un Deux");
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_safe(raw in ".{0,80}") {
            let plain = text(&raw);
            proptest::prop_assert!(plain.trim() == plain);
        }
    }
}
