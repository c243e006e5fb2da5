//! Reads answers as a browser does: links and forms; and looks at what every answer must have.

use std::collections::{BTreeMap, VecDeque};

use crate::world::{Answer, Visitor};

/// A start tag: its name and attributes.
pub struct Tag<'a> {
    pub name: &'a str,
    pub attributes: BTreeMap<&'a str, String>,
    /// What follows it.
    pub rest: &'a str,
}

impl Tag<'_> {
    pub fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    pub fn has(&self, name: &str) -> bool {
        self.attributes.contains_key(name)
    }
}

/// The start tags of a page, in order.
pub fn tags(body: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = body;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(rest.len());
        let (name, mut inside) = rest.split_at(end);
        let mut attributes = BTreeMap::new();
        loop {
            inside = inside.trim_start();
            let Some(end) = inside.find(|c: char| c.is_whitespace() || "=>".contains(c)) else { break };
            let (attribute, after) = inside.split_at(end);
            inside = after;
            let mut value = String::new();
            if !inside.starts_with("=\"") {
                inside = inside.trim_start_matches('=');
            } else if let Some(quoted) = inside.strip_prefix("=\"") {
                let (text, after) = quoted.split_once('"').unwrap();
                value = unescape(text);
                inside = after;
            }
            if !attribute.is_empty() {
                attributes.insert(attribute, value);
            }
            if let Some(after) = inside.strip_prefix('>') {
                inside = after;
                break;
            }
        }
        rest = inside;
        tags.push(Tag { name, attributes, rest });
    }
    tags
}

/// Text as askama writes it, back.
pub fn unescape(text: &str) -> String {
    let pairs = [("&#38;", "&"), ("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'")];
    // The ampersand last: an escaped "&#60;" must not become "<".
    pairs.iter().rev().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// Text as it stands in a page.
pub fn escape(text: &str) -> String {
    let pairs = [("&", "&#38;"), ("<", "&#60;"), (">", "&#62;"), ("\"", "&#34;"), ("'", "&#39;")];
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// Every address in an answer: of links, forms, pictures, styles, and of a redirection.
pub fn addresses(answer: &Answer) -> Vec<String> {
    let mut all: Vec<String> = tags(&answer.body)
        .iter()
        .flat_map(|tag| ["href", "action", "src"].map(|name| tag.get(name).to_owned()))
        .filter(|address| !address.is_empty())
        .collect();
    all.extend(answer.headers.get("location").map(|to| to.to_str().unwrap().to_owned()));
    all
}

/// Opens `from` and every page that can be reached from there, each once; gives all answers. Of the
/// same page in other languages, one is opened.
pub async fn crawl(visitor: &mut Visitor, from: Vec<String>) -> BTreeMap<String, Answer> {
    let mut seen = BTreeMap::new();
    let mut queue: VecDeque<String> = from.into();
    while let Some(path) = queue.pop_front() {
        if seen.contains_key(&path) {
            continue;
        }
        let answer = visitor.get(&path).await;
        queue.extend(onward(&answer));
        seen.insert(path, answer);
        assert!(seen.len() < 3000, "there is no end to these pages");
    }
    seen
}

/// The addresses of our own that an answer leads to.
pub fn onward(answer: &Answer) -> Vec<String> {
    let all = addresses(answer).into_iter();
    let own = all.filter_map(|to| Some(to.split('#').next()?.to_owned()).filter(|to| to.starts_with('/')));
    let own = own.filter(|to| !to.contains("?lang=") || to.ends_with("?lang=de"));
    // Filters can be put together without end: each is followed alone.
    own.filter(|to| !(to.contains("/near") && to.contains('&'))).collect()
}

/// A form of a page.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    pub fields: Vec<Field>,
}

/// A field of a form, all boxes of one name together.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    /// `text`, `email`, `hidden`, `select`, `textarea`, `button` …
    pub kind: String,
    /// What it holds.
    pub value: String,
    /// What can be chosen.
    pub choices: Vec<String>,
}

/// The forms of a page that are sent with POST.
pub fn forms(path: &str, answer: &Answer) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let all = tags(&answer.body);
    let page = path.split('?').next().unwrap();
    for (at, tag) in all.iter().enumerate() {
        // One that takes a file is sent otherwise: `imports` does.
        if tag.name == "form" && tag.get("method") == "post" && !tag.has("enctype") {
            let action = if tag.has("action") { tag.get("action") } else { page };
            let action = action.split('#').next().unwrap().to_owned();
            let inside = tag.rest.split("</form>").next().unwrap().len();
            let within = |other: &&Tag<'_>| other.rest.len() + inside >= tag.rest.len();
            let mut form = Form { action, fields: Vec::new() };
            let mut select = None;
            for inner in all[at + 1..].iter().take_while(within) {
                form.take(inner, &mut select);
            }
            forms.push(form);
        }
    }
    forms
}

impl Form {
    fn take(&mut self, tag: &Tag<'_>, select: &mut Option<String>) {
        let name = tag.get("name").to_owned();
        match tag.name {
            "select" => {
                *select = Some(name.clone());
                self.add(name, "select", String::new(), None);
            }
            // Those of a datalist are only suggestions.
            "option" => {
                let Some(name) = select.clone() else { return };
                let value = tag.get("value").to_owned();
                let chosen = if tag.has("selected") { value.clone() } else { String::new() };
                self.add(name, "select", chosen, Some(value));
            }
            "textarea" => {
                let text = unescape(tag.rest.split("</textarea>").next().unwrap());
                self.add(name, "textarea", text, None);
            }
            "input" | "button" if !name.is_empty() => {
                let value = tag.get("value").to_owned();
                let kind = match (tag.name, tag.get("type")) {
                    ("button", _) => "button",
                    (_, "") => "text",
                    (_, kind) => kind,
                };
                let is_choice = matches!(kind, "radio" | "checkbox" | "button");
                let held = if !is_choice || tag.has("checked") { value.clone() } else { String::new() };
                self.add(name, kind, held, is_choice.then_some(value));
            }
            _ => {}
        }
    }

    fn add(&mut self, name: String, kind: &str, value: String, choice: Option<String>) {
        let at = self.fields.iter().position(|field| field.name == name).unwrap_or_else(|| {
            let kind = kind.to_owned();
            self.fields.push(Field { name, kind, value: String::new(), choices: Vec::new() });
            self.fields.len() - 1
        });
        let field = &mut self.fields[at];
        field.choices.extend(choice);
        if !value.is_empty() {
            field.value = value;
        }
    }
}

/// What every answer has: a policy without exceptions for scripts and styles of the page, no sniffing,
/// no frames, no referrer, and nothing that a cache keeps, unless it is meant for everybody.
#[track_caller]
pub fn has_safe_headers(path: &str, answer: &Answer) {
    let header = |name: &str| answer.headers.get(name).map_or("", |value| value.to_str().unwrap());
    let policy = header("content-security-policy");
    assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
    assert!(policy.contains("frame-ancestors 'none'") || policy.ends_with("sandbox"), "{path}: {policy}");
    let is_foreign = path.ends_with("/logo.svg") || (path.contains("/mailbox/") && path.ends_with("/html"));
    // A logo or a mail may bring its own styles, and nothing in it runs.
    assert!(!policy.contains("unsafe") || (is_foreign && policy.ends_with("sandbox")), "{path}: {policy}");
    assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
    assert_eq!(header("x-frame-options"), "DENY", "{path}");
    assert_eq!(header("referrer-policy"), "no-referrer", "{path}");
    assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{path}");
    let kept = header("cache-control");
    let bare = path.split('?').next().unwrap();
    let is_static =
        bare.starts_with("/static/") || bare.ends_with("/look.css") || bare.ends_with("/logo.svg");
    if is_static && answer.status.is_success() {
        assert!(kept.starts_with("public, max-age="), "{path}: {kept}");
        assert!(!answer.headers.contains_key("set-cookie"), "{path}");
    } else if answer.headers.contains_key("etag") {
        // The same for everybody: kept, and asked for again each time.
        assert_eq!(kept, "no-cache", "{path}");
        let mut cookies = answer.headers.get_all("set-cookie").iter();
        assert!(cookies.all(|cookie| cookie.to_str().unwrap().starts_with("lang=")), "{path}");
    } else {
        assert_eq!(kept, "no-store", "{path}");
    }
    for cookie in answer.headers.get_all("set-cookie") {
        let cookie = cookie.to_str().unwrap();
        assert!(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"), "{path}: {cookie}");
        assert_eq!(cookie.contains("; Secure"), !header("strict-transport-security").is_empty(), "{path}");
    }
}

#[test]
fn a_page_is_read_as_a_browser_does() {
    let body = "<p hidden>1 < 2</p><form method=\"post\" action=\"/a&#38;b#c\"><input name=\"t\" value=\"&#60;\">\
                <select name=\"s\"><option value=\"1\"><option value=\"2\" selected></select>\
                <textarea name=\"w\">one</textarea></form><input name=\"after\">";
    let (status, headers) = (Default::default(), Default::default());
    let answer = Answer { status, headers, body: body.into(), bytes: Vec::new() };
    let [form] = &forms("/", &answer)[..] else { panic!() };
    assert_eq!(form.action, "/a&b");
    let held: Vec<_> = form.fields.iter().map(|field| (&*field.name, &*field.value)).collect();
    assert_eq!(held, [("t", "<"), ("s", "2"), ("w", "one")]);
    assert_eq!(unescape(&escape("&#60;<'\"")), "&#60;<'\"");
}
