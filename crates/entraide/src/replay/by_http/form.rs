//! Reads a page's forms as a browser does, and fills them in: only what a form offers can be sent.

use url::form_urlencoded::Serializer;

use crate::error::{Error, Result};

/// A form that is sent with POST.
#[derive(Debug)]
pub(super) struct Form {
    /// Where it is sent.
    pub(super) action: String,
    fields: Vec<Field>,
}

/// One thing that a form can send.
#[derive(Debug)]
struct Field {
    name: String,
    value: String,
    kind: Kind,
    /// Whether it is sent.
    on: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Holds what was typed, or what the page hides.
    Text,
    /// Holds a number.
    Number,
    /// Can be ticked.
    Tick,
    /// One of several.
    Choice,
    /// Sends the form, and its own value.
    Button,
}

/// The forms of a page that are sent with POST; without an address they go to the page's own.
pub(super) fn forms(page: &str, body: &str) -> Vec<Form> {
    let starts = body.match_indices("<form").map(|(at, _)| &body[at + 1..]);
    starts
        .filter_map(|rest| {
            let (tag, rest) = Tag::read(rest)?;
            let inside = rest.split("</form>").next().unwrap_or_default();
            (tag.get("method").as_deref() == Some("post")).then(|| {
                let action = tag.get("action").unwrap_or_else(|| page.to_owned());
                let action = action.split('#').next().unwrap_or_default().to_owned();
                Form { action, fields: fields(inside) }
            })
        })
        .collect()
}

fn fields(inside: &str) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    // The list that is being read, and whether its first line is sent because none is marked.
    let (mut select, mut first) = (String::new(), false);
    for (at, _) in inside.match_indices('<') {
        let Some((tag, rest)) = Tag::read(&inside[at + 1..]) else { continue };
        let (name, value) = (tag.get("name").unwrap_or_default(), tag.get("value").unwrap_or_default());
        let field = match (tag.name, tag.get("type").as_deref()) {
            ("input", Some("checkbox")) => Field { name, value, kind: Kind::Tick, on: tag.has("checked") },
            ("input", Some("radio")) => Field { name, value, kind: Kind::Choice, on: tag.has("checked") },
            ("input", Some("number")) => Field { name, value, kind: Kind::Number, on: true },
            ("input", _) => Field { name, value, kind: Kind::Text, on: true },
            ("textarea", _) => {
                let text = rest.split('<').next().unwrap_or_default();
                Field { name, value: unescape(text), kind: Kind::Text, on: true }
            }
            ("button", _) => Field { name, value, kind: Kind::Button, on: false },
            ("select", _) => {
                first = !rest.split("</select>").next().unwrap_or_default().contains(" selected");
                select = name;
                continue;
            }
            ("option", _) => {
                let on = tag.has("selected") || std::mem::take(&mut first);
                Field { name: select.clone(), value, kind: Kind::Choice, on }
            }
            _ => continue,
        };
        if !field.name.is_empty() {
            fields.push(field);
        }
    }
    fields
}

impl Form {
    /// What the page has put into a field.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.name == name).map(|field| field.value.as_str())
    }

    /// Names whose first part is this, with their kind and their first choice.
    pub(super) fn named(&self, start: &str) -> Vec<(String, Kind, String)> {
        let mut found: Vec<(String, Kind, String)> = Vec::new();
        for field in self.fields.iter().filter(|field| field.name.starts_with(start)) {
            if found.iter().all(|(name, ..)| *name != field.name) {
                found.push((field.name.clone(), field.kind, field.value.clone()));
            }
        }
        found
    }

    /// Types something.
    pub(super) fn types(&mut self, name: &str, text: &str) -> Result<()> {
        let is_typed =
            |field: &&mut Field| field.name == name && matches!(field.kind, Kind::Text | Kind::Number);
        let field = self.fields.iter_mut().find(is_typed).ok_or_else(|| missing(&self.action, name))?;
        text.clone_into(&mut field.value);
        Ok(())
    }

    /// Ticks or chooses exactly these.
    pub(super) fn chooses(&mut self, name: &str, wanted: &[&str]) -> Result<()> {
        let mut found = 0;
        let is_chosen =
            |field: &&mut Field| field.name == name && matches!(field.kind, Kind::Tick | Kind::Choice);
        for field in self.fields.iter_mut().filter(is_chosen) {
            field.on = wanted.contains(&field.value.as_str());
            found += usize::from(field.on);
        }
        if found == wanted.len() { Ok(()) } else { Err(missing(&self.action, name)) }
    }

    /// Chooses the number that is nearest to the wanted one, where a form offers some only.
    pub(super) fn chooses_number(&mut self, name: &str, wanted: i64) -> Result<()> {
        let all = self.fields.iter().filter(|field| field.name == name);
        let numbers = all.filter_map(|field| field.value.parse::<i64>().ok());
        let nearest = numbers.min_by_key(|number| (number - wanted).abs());
        let nearest = nearest.ok_or_else(|| missing(&self.action, name))?;
        self.chooses(name, &[&nearest.to_string()])
    }

    /// Presses a button that has a value of its own.
    pub(super) fn presses(&mut self, name: &str, value: &str) -> Result<()> {
        let is_pressed =
            |field: &&mut Field| field.kind == Kind::Button && field.name == name && field.value == value;
        let button = self.fields.iter_mut().find(is_pressed).ok_or_else(|| missing(&self.action, name))?;
        button.on = true;
        Ok(())
    }

    /// What a browser sends.
    pub(super) fn body(&self) -> String {
        let mut body = Serializer::new(String::new());
        for field in self.fields.iter().filter(|field| field.on) {
            body.append_pair(&field.name, &field.value);
        }
        body.finish()
    }
}

fn missing(action: &str, name: &str) -> Error {
    Error::Internal(format!("the form for {} does not offer {name}", super::client::shape(action)))
}

/// A start tag.
struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
}

impl<'a> Tag<'a> {
    /// The tag that begins a text (after its `<`), and what follows it.
    fn read(text: &'a str) -> Option<(Self, &'a str)> {
        let end = text.find(|c: char| !c.is_ascii_alphanumeric())?;
        let (name, rest) = text.split_at(end);
        let mut quoted = false;
        let close = rest.find(|c: char| {
            quoted ^= c == '"';
            c == '>' && !quoted
        })?;
        (!name.is_empty()).then(|| (Self { name, attributes: &rest[..close] }, &rest[close + 1..]))
    }

    /// Where an attribute's name ends, outside of all values.
    fn after(&self, wanted: &str) -> Option<&'a str> {
        let mut rest = self.attributes.trim_start();
        while !rest.is_empty() {
            let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            if name == wanted {
                return Some(after);
            }
            let after = match after.strip_prefix("=\"") {
                Some(value) => value.split_once('"').map_or("", |(_, after)| after),
                None => after.trim_start_matches('='),
            };
            rest = after.trim_start();
        }
        None
    }

    fn has(&self, name: &str) -> bool {
        self.after(name).is_some()
    }

    fn get(&self, name: &str) -> Option<String> {
        let (value, _) = self.after(name)?.strip_prefix("=\"")?.split_once('"')?;
        Some(unescape(value))
    }
}

/// Text as templates write it, back.
fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    // The ampersand last: an escaped "&#60;" must not become "<".
    let pairs = [("&#39;", "'"), ("&#34;", "\""), ("&#62;", ">"), ("&#60;", "<"), ("&#38;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<p>1 < 2</p><form class="a > b" method="post" action="/a&#38;b#c">
        <input type="hidden" name="t" value="&#60;"><label>x <input name="website" autocomplete="off"></label>
        <input type="checkbox" name="c" value="1" checked><input type="checkbox" name="c" value="2">
        <select name="s"><option value="2">two<option value="5" selected>five</select>
        <select name="f"><option value="">-<option value="1">one</select>
        <textarea name="w">one &#38; all</textarea><button name="do" value="go">Go</button></form>
        <form method="get"><input name="after"></form><form method="post"><input name="later"></form>"#;

    #[test]
    fn a_form_is_sent_as_a_browser_sends_it() {
        let all = forms("/here", PAGE);
        assert_eq!(all.iter().map(|form| form.action.as_str()).collect::<Vec<_>>(), ["/a&b", "/here"]);
        assert_eq!(all[0].body(), "t=%3C&website=&c=1&s=5&f=&w=one+%26+all");
    }

    #[test]
    fn only_what_a_form_offers_can_be_sent() {
        let form = &mut forms("/here", PAGE)[0];
        form.types("w", "two").unwrap();
        form.chooses("c", &["2"]).unwrap();
        form.chooses_number("s", 3).unwrap();
        form.presses("do", "go").unwrap();
        assert_eq!(form.body(), "t=%3C&website=&c=2&s=2&f=&w=two&do=go");
        assert!(form.types("x", "").is_err());
        assert!(form.chooses("c", &["3"]).is_err());
        assert!(form.presses("do", "stop").is_err());
    }
}
