//! How an offer is said. Pages and letters share it.

use super::model::Offer;
use crate::i18n::Lang;
use crate::listings::words::languages;
use crate::places::commune_name;
use crate::web::visit::Visit;

/// Where it is given: a commune, or "at a distance".
#[must_use]
pub fn place(offer: &Offer, lang: Lang) -> String {
    match offer.place_code.as_deref() {
        Some(code) => commune_name(code, lang),
        None => lang.t("offer-remote"),
    }
}

/// When it holds: "from Monday", "until Friday", both, or nothing.
#[must_use]
pub fn when(offer: &Offer, lang: Lang) -> String {
    let from = offer.from_day.map(|day| lang.date(day));
    let until = offer.until_day.map(|day| lang.date(day));
    match (from, until) {
        (Some(from), Some(until)) => {
            lang.with("offer-from-until", &[("from", from.into()), ("until", until.into())])
        }
        (Some(from), None) => lang.t1("offer-from", "from", from),
        (None, Some(until)) => lang.t1("offer-until", "until", until),
        (None, None) => String::new(),
    }
}

/// The end of the class of a badge that says where it stands, and the badge's symbol.
#[must_use]
pub fn badge(stem: &str) -> (&'static str, &'static str) {
    match stem {
        "open" => (" badge-success", "eye"),
        "full" => (" badge-success", "users"),
        "waiting" => (" badge-info", "hourglass"),
        "unconfirmed" => (" badge-warning", "mail"),
        "changes" => (" badge-warning", "pencil"),
        "paused" => ("", "pause"),
        _ => ("", "x"),
    }
}

/// An offer in short.
pub struct Brief<'a> {
    /// The kind of help.
    pub what: &'a str,
    /// Its symbol.
    pub icon: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its words.
    pub details: &'a str,
    /// The language of both.
    pub language: &'a str,
    /// Where the category allows one.
    pub price: Option<&'a str>,
    /// A commune, or "at a distance".
    pub place: String,
    /// When it holds, if not always.
    pub when: String,
    /// How many people at once.
    pub people: i16,
    /// Spoken languages.
    pub languages: String,
}

impl<'a> Brief<'a> {
    /// The offer in the reader's language.
    #[must_use]
    pub fn new(v: &'a Visit, offer: &'a Offer) -> Self {
        let category = v.platform.category(offer.category_id);
        Self {
            what: category.map_or("", |category| v.say(&category.labels.0)),
            icon: category.map_or("heart-handshake", |category| &category.icon),
            title: &offer.title,
            details: &offer.details,
            language: &offer.language,
            price: offer.price.as_deref(),
            place: place(offer, v.lang),
            when: when(offer, v.lang),
            people: offer.capacity,
            languages: languages(&offer.languages.0, v.lang),
        }
    }
}
