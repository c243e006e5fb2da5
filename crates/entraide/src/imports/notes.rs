//! What there is to say of a row: why it is refused, or what of it was left out.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::i18n::Lang;

/// One thing to say of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What.
    pub why: Why,
    /// About which words of the row, or which other organisation.
    pub about: String,
}

/// Notes of a row, as a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Notes(pub Vec<Note>);

/// What there may be to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    // Refused.
    /// More cells than columns.
    Ragged,
    NoName,
    NoPlace,
    UnknownPlace,
    SeveralPlaces,
    /// Not in the platform's area.
    Outside,
    /// Neither a way to reach it nor an address.
    Unreachable,
    /// Its key stands in the file before.
    Twice,
    /// It is in the directory already, from elsewhere.
    There,
    /// Its own people keep it up.
    Led,
    /// Its own people have taken it out.
    Withdrawn,
    /// A referent has taken it down.
    TakenDown,
    // Left out.
    /// The commune was found by the coordinates.
    Nearest,
    Hours,
    Phone,
    Web,
    Whatsapp,
    Signal,
    Telegram,
    /// Coordinates far from the commune.
    Point,
    Serves,
    Outline,
    Languages,
    Type,
    Updated,
    /// Too long.
    Cut,
    /// No title.
    NoTitle,
    /// Nothing says what there is to do.
    NoDetails,
    /// No organisation.
    NoHost,
    /// Its organisation is not in the directory, and cannot be: after the colon why.
    Host,
    /// No address where one applies.
    NoApply,
    /// It is over.
    Over,
    /// Its moments.
    When,
    /// Its field of action.
    Field,
}

impl Why {
    /// The stem of its message.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Ragged => "ragged",
            Self::NoName => "no-name",
            Self::NoPlace => "no-place",
            Self::UnknownPlace => "unknown-place",
            Self::SeveralPlaces => "several-places",
            Self::Outside => "outside",
            Self::Unreachable => "unreachable",
            Self::Twice => "twice",
            Self::There => "there",
            Self::Led => "led",
            Self::Withdrawn => "withdrawn",
            Self::TakenDown => "taken-down",
            Self::Nearest => "nearest",
            Self::Hours => "hours",
            Self::Phone => "phone",
            Self::Web => "web",
            Self::Whatsapp => "whatsapp",
            Self::Signal => "signal",
            Self::Telegram => "telegram",
            Self::Point => "point",
            Self::Serves => "serves",
            Self::Outline => "outline",
            Self::Languages => "languages",
            Self::Type => "type",
            Self::Updated => "updated",
            Self::Cut => "cut",
            Self::NoTitle => "no-title",
            Self::NoDetails => "no-details",
            Self::NoHost => "no-host",
            Self::Host => "host",
            Self::NoApply => "no-apply",
            Self::Over => "over",
            Self::When => "when",
            Self::Field => "field",
        }
    }
}

/// A text of at most `max` characters; what is longer ends with an ellipsis, and a note.
pub(super) fn cut(notes: &mut Vec<Note>, text: String, max: usize) -> String {
    if text.chars().count() <= max {
        return text;
    }
    notes.push(Note::new(Why::Cut, &text));
    let short: String = text.chars().take(max - 1).collect();
    format!("{}…", short.trim_end())
}

/// Characters of what a note is about.
const MAX_ABOUT: usize = 120;

impl Note {
    /// A note about some words of the row.
    #[must_use]
    pub fn new(why: Why, about: &str) -> Self {
        let mut short: String = about.chars().take(MAX_ABOUT).collect();
        if short.len() < about.len() {
            short.push('…');
        }
        Self { why, about: short }
    }

    /// The note in words.
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        lang.t1(&format!("import-note-{}", self.why.stem()), "about", self.about.as_str())
    }
}
