//! Whatever is typed, pasted or forged: no answer is an error of ours, each is a page or a problem
//! for programs, and a form that is refused comes back with all that was typed.

mod forged;

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode};
use entraide::i18n::Lang;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;

use crate::html::{Field, Form, crawl, escape, forms, tags};
use crate::town::{Town, director, touch};
use crate::world::{Answer, Visitor, World, both};

/// A browser at an address of its own for each form, so that no limit stands before the checks.
struct Sender {
    visitor: Visitor,
    sent: u32,
}

impl Sender {
    fn new(visitor: Visitor) -> Self {
        Self { visitor, sent: 0 }
    }

    async fn send(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Answer {
        self.sent += 1;
        let [_, a, b, c] = self.sent.to_be_bytes();
        let mut request = Request::post(path).header("host", "entraide.test").header("content-type", kind);
        if let Some(extensions) = request.extensions_mut() {
            extensions.insert(ConnectInfo(SocketAddr::from(([10, a, b, c], 80))));
        }
        self.visitor.request(request.body(Body::from(body)).unwrap()).await
    }

    async fn form(&mut self, path: &str, pairs: &[(String, String)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        self.send(path, "application/x-www-form-urlencoded", body.into_bytes()).await
    }
}

/// No answer but those that we mean to give: a page with a title, a problem for programs, a way on.
#[track_caller]
fn is_an_answer(what: &str, answer: &Answer) {
    assert!(!answer.status.is_server_error(), "{what}: {}", answer.status);
    if answer.status == StatusCode::SEE_OTHER {
        let to = answer.to();
        assert!(to.starts_with('/') && !to.starts_with("//"), "{what} leads to {to}");
        return;
    }
    let kind = answer.headers.get("content-type").map_or("", |kind| kind.to_str().unwrap());
    let is_page = kind.starts_with("text/html") && answer.body.contains("<title>");
    assert!(is_page || kind == "application/problem+json", "{what}: {} {kind:?}", answer.status);
}

/// What no form expects.
pub fn odd_values() -> Vec<String> {
    let short = [
        "",
        " ",
        "\n\n",
        "\0",
        "a\0b",
        "\u{1}\u{1b}[31m",
        "\u{202e}evil\u{202c}",
        "\u{301}\u{301}\u{301}",
        "👩‍👩‍👧‍👦🇨🇭",
        "\u{feff}",
        "ﷺ",
        "İ",
        "%",
        "_",
        "\\",
        "%00",
        "'; DROP TABLE people; --",
        "\"><script>x()</script>",
        "{{7*7}}",
        "-1",
        "0",
        "1e9",
        "NaN",
        "2147483648",
        "-2147483649",
        "9223372036854775808",
        "99999999999999999999999",
        "-8334601228800000000",
        "8210266876799999999",
        "-9223372036854775808",
        "3.5",
        "0x10",
        "１２",
        "9999-99-99",
        "0000-01-01",
        "300000-01-01",
        "+262142-12-31",
        "-262143-01-01",
        "2026-02-30",
        "31.12.9999",
        "24:00",
        "23:59:60",
        "99:99",
        "02:30",
        "yes",
        "no",
        "on",
        "unknown",
        "asap",
        "by",
        "at",
        "other",
        "00000000-0000-0000-0000-000000000000",
        "{550e8400-e29b-41d4-a716-446655440000}",
        "K4M-7RX-2HP",
        "a@b",
        "a@b.c",
        "@",
        "\"a b\"@example.org",
        "ü@exämple.org",
        "a@[127.0.0.1]",
        "a@b.c\r\nBcc: d@e.f",
        "+",
        "+33",
        "tel:1",
        "+1;phone-context=x",
        "+33639980001;ext=99999999999",
        "0639980001x12",
        "1 1 1 1 1 1 1 1 1 1",
        "73000",
        "Saint",
        "Chambéry (73000)",
        "../../etc/passwd",
        "http://evil.example/",
    ];
    let mut all: Vec<String> = short.map(str::to_owned).into();
    all.push("x".repeat(10_000));
    all.push("é".repeat(2000));
    all.push(format!("{}@example.org", "İ".repeat(20)));
    // As long as an address may be, and longer once its capitals are small letters.
    all.push(format!("{}@{}.example", "İ".repeat(16), "İ".repeat(59)));
    all.push(format!("a@{}.example", vec!["İ".repeat(20); 11].join(".")));
    all
}

/// A value that a field takes gladly.
pub fn good_value(field: &Field) -> String {
    if let Some(choice) = field.choices.iter().find(|choice| !choice.is_empty()) {
        return choice.clone();
    }
    match field.name.trim_start_matches("other_") {
        _ if !field.value.is_empty() => field.value.clone(),
        "first_name" => "Jeanne".into(),
        "email" => "jeanne@example.org".into(),
        "phone" => "04 79 96 00 02".into(),
        "place" => "Chambéry (73000)".into(),
        "by_day" | "at_day" | "until" | "from_day" | "until_day" => "2026-03-20".into(),
        "at_time" => "09:30".into(),
        "website" => String::new(),
        _ if field.kind == "number" => "2".into(),
        _ => "Bonjour".into(),
    }
}

/// What else has to be chosen so that a field is read at all.
fn choose_for(field: &str, pairs: &mut [(String, String)]) {
    let chosen = match field {
        "by_day" => ("when", "by"),
        "at_day" | "at_time" => ("when", "at"),
        "until" => ("how", "day"),
        "consent_other" => ("for_whom", "other"),
        other if other.starts_with("other_") => ("for_whom", "other"),
        _ => return,
    };
    for (_, value) in pairs.iter_mut().filter(|(name, _)| name == chosen.0) {
        chosen.1.clone_into(value);
    }
}

fn good(form: &Form) -> Vec<(String, String)> {
    form.fields.iter().map(|field| (field.name.clone(), good_value(field))).collect()
}

/// After a refusal: the fields are named, and what was typed is there.
#[track_caller]
fn keeps_what_was_typed(what: &str, answer: &Answer, field: &Field, typed: &str) {
    let all = tags(&answer.body);
    let ids: BTreeSet<&str> = all.iter().map(|tag| tag.get("id")).collect();
    let (_, errors) =
        answer.body.split_once("class=\"errors\"").unwrap_or_else(|| panic!("{what}: 422 without a word"));
    let errors = errors.split("</ul>").next().unwrap();
    let named: Vec<String> = tags(errors).iter().map(|tag| tag.get("href").to_owned()).collect();
    let named: Vec<&str> = named.iter().filter_map(|to| to.strip_prefix('#')).collect();
    // The trap for robots is seen by nobody, so nothing leads to it.
    assert!(!named.is_empty() || field.name == "website", "{what}: no field is named");
    for name in named {
        assert!(ids.contains(name), "{what}: the summary leads to #{name}, which is not there");
    }
    let is_text =
        matches!(field.kind.as_str(), "text" | "email" | "tel" | "textarea" | "date" | "time" | "number");
    if !is_text || field.name == "website" {
        return;
    }
    // As browsers send it back: without control characters and without spaces around it.
    let kept: String =
        typed.replace("\r\n", "\n").chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let kept = kept.trim();
    let holds = all.iter().filter(|tag| tag.get("name") == field.name).any(|tag| match tag.name {
        "textarea" => tag.rest.starts_with(&escape(kept)),
        _ => tag.get("value") == kept,
    });
    assert!(holds, "{what}: {kept:?} is lost");
}

/// The forms that a role meets, one of each kind.
async fn forms_of(visitor: &mut Visitor, from: Vec<String>) -> Vec<Form> {
    let mut found: BTreeMap<(String, Vec<String>), Form> = BTreeMap::new();
    for (path, answer) in crawl(visitor, from).await {
        // The other language has the same forms.
        for form in forms(&path, &answer).into_iter().filter(|_| !path.contains("lang=")) {
            let names = form.fields.iter().map(|field| field.name.clone()).collect();
            // One of each: what differs in addresses is ids and tokens.
            let kind: Vec<&str> = form.action.split('/').filter(|part| part.len() < 30).collect();
            found.entry((kind.join("/"), names)).or_insert(form);
        }
    }
    let mut forms: Vec<Form> = found.into_values().collect();
    // Mere buttons last: they end things that the others are about.
    forms.sort_by_key(|form| form.fields.len() < 3);
    forms
}

/// The name that fields share which differ in number and language only: `q0_label_fr` and `q1_label_de`.
fn family(field: &str) -> String {
    let (stem, language) = field.rsplit_once('_').unwrap_or((field, ""));
    let stem = if Lang::ALL.iter().any(|lang| lang.tag() == language) { stem } else { field };
    stem.chars().filter(|c| !c.is_ascii_digit()).collect()
}

/// What a role sees where it is at home.
async fn roles(world: &World, town: &Town) -> Vec<(Sender, Vec<Form>)> {
    let mut roles = Vec::new();
    let tabs = ["hand", "searching", "matched", "finished"].map(|tab| format!("/savoie/desk?tab={tab}"));
    let mut links = town.links(world);
    links.push("/savoie/".into());
    let sonja = director(world).await;
    touch::kept_by_sonja(world, town).await;
    for (mut visitor, from) in [(sonja, tabs.into()), (world.visitor(), links)] {
        let forms = forms_of(&mut visitor, from).await;
        roles.push((Sender::new(visitor), forms));
    }
    roles
}

both!(odd_values_are_refused_kindly, |world| async move {
    let town = Town::build(&world).await;
    let odd = odd_values();
    let mut refused = 0;
    let mut known = BTreeSet::new();
    let mut roles = roles(&world, &town).await;
    for (sender, forms) in &mut roles {
        assert!(forms.len() > 8, "{forms:?}");
        for form in &*forms {
            let good = good(form);
            for (at, field) in form.fields.iter().enumerate().filter(|(_, field)| field.name != "form_token")
            {
                // The forms of all kinds of help share their fields: one gets all values, the others some.
                let kind = form.action.split('/').nth(2).unwrap_or_default();
                let is_chosen = !field.choices.is_empty() || field.name == "website";
                let is_new = known.insert((kind, family(&field.name)));
                let step = match (is_new, is_chosen) {
                    // What is called the same is read alike mostly, so elsewhere a quarter is enough.
                    (true, false) if known.insert(("", family(&field.name))) => 1,
                    (true, false) => 4,
                    (true, true) => 8,
                    // The rows of a question are many, and read alike.
                    (false, _) if field.name != family(&field.name) => 60,
                    (false, _) => 30,
                };
                for value in odd.iter().skip(at % step).step_by(step) {
                    let mut pairs = good.clone();
                    choose_for(&field.name, &mut pairs);
                    pairs[at].1.clone_from(value);
                    let what = format!("{} with {} = {value:.60?}", form.action, field.name);
                    let answer = sender.form(&form.action, &pairs).await;
                    is_an_answer(&what, &answer);
                    if answer.status == StatusCode::UNPROCESSABLE_ENTITY {
                        refused += 1;
                        keeps_what_was_typed(&what, &answer, field, value);
                    }
                }
            }
        }
    }
    assert!(refused > 500, "{refused}");
});

both!(odd_combinations_are_refused_kindly, |world| async move {
    let town = Town::build(&world).await;
    let odd = odd_values();
    let mut dice = ChaCha20Rng::seed_from_u64(2026);
    for (mut sender, forms) in roles(&world, &town).await {
        for form in &forms {
            for _ in 0..12 {
                let mut pairs = Vec::new();
                for (name, value) in good(form) {
                    let value = match dice.random_range(0..6) {
                        0 if name != "form_token" => continue,
                        1 if name != "form_token" => odd[dice.random_range(0..odd.len())].clone(),
                        2 => {
                            pairs.push((name.clone(), value.clone()));
                            odd[dice.random_range(0..odd.len())].clone()
                        }
                        _ => value,
                    };
                    pairs.push((name, value));
                }
                let answer = sender.form(&form.action, &pairs).await;
                is_an_answer(&format!("{} with {pairs:?}", form.action), &answer);
            }
        }
    }
});

both!(odd_queries_are_answered, |world| async move {
    let town = Town::build(&world).await;
    let odd = odd_values();
    let names = ["lang", "page", "tab", "q", "to", "commitment", "done", "v", ""];
    let raw = [
        "?",
        "?&&=&",
        "?%ff=%ff",
        "?lang=%00&lang=fr&lang",
        "?to=a&to=b",
        "?q=%c3%28",
        "?page=1&page=2",
        "?a[]=1",
    ];
    let tabs = ["hand", "finished"].map(|tab| format!("/savoie/desk?tab={tab}"));
    let mut links = town.links(&world);
    links.push("/savoie/".into());
    for (mut visitor, from) in [(director(&world).await, tabs.into()), (world.visitor(), links)] {
        let seen = crawl(&mut visitor, from).await;
        // One page of each kind.
        let mut pages = BTreeMap::new();
        for path in seen.keys().filter_map(|path| path.split('?').next()) {
            let kind: Vec<&str> = path.split('/').filter(|part| part.len() < 30).collect();
            pages.entry(kind.join("/")).or_insert(path);
        }
        let pages = pages.into_values().filter(|path| path.starts_with("/savoie"));
        for (at, path) in pages.enumerate() {
            for query in raw {
                let answer = visitor.get(&format!("{path}{query}")).await;
                assert!(!answer.status.is_server_error(), "{path}{query}: {}", answer.status);
            }
            for name in names {
                // Some values for each page: together the pages see them all.
                for value in odd.iter().filter(|value| value.len() < 3000).skip(at % 24).step_by(24) {
                    let query = url::form_urlencoded::Serializer::new(String::new())
                        .append_pair(name, value)
                        .finish();
                    let answer = visitor.get(&format!("{path}?{query}")).await;
                    assert!(!answer.status.is_server_error(), "{path}?{query}: {}", answer.status);
                }
            }
        }
    }
});
