//! `GET` and `POST /offer/talk/{token}/{deed}`: yes, no, not needed any more, done, did not work out.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::messages::MAX_WORDS;
use super::replies::{Ended, Side, State};
use super::talks::{self, Yes};
use super::{Talk, talk_of};
use crate::error::{Error, Result};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    /// "Yes, I agree", by the offerer.
    Yes,
    /// "No, sorry", by the offerer.
    No,
    /// "I do not need it any more", by the replier.
    Withdraw,
    /// "It is done", by either.
    Done,
    /// "It did not work out", by either.
    Failed,
}

impl Deed {
    const ALL: [Self; 5] = [Self::Yes, Self::No, Self::Withdraw, Self::Done, Self::Failed];

    /// The last part of its address, and the stem of its messages.
    fn stem(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Withdraw => "withdraw",
            Self::Done => "done",
            Self::Failed => "failed",
        }
    }

    fn of(stem: &str) -> Result<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|deed| deed.stem() == stem).ok_or(Error::NotFound)
    }

    /// How the conversation ends by it.
    fn ends(self) -> Option<Ended> {
        match self {
            Self::Yes => None,
            Self::No => Some(Ended::Refused),
            Self::Withdraw => Some(Ended::Withdrawn),
            Self::Done => Some(Ended::Done),
            Self::Failed => Some(Ended::Failed),
        }
    }

    /// Whether it is for this side; the other one knows of no such page.
    fn is_for(self, side: Side) -> bool {
        match self {
            Self::Yes | Self::No => side == Side::Offerer,
            Self::Withdraw => side == Side::Replier,
            Self::Done | Self::Failed => true,
        }
    }

    fn fits(self, state: State) -> bool {
        match self {
            Self::Yes | Self::No | Self::Withdraw => state == State::Proposed,
            Self::Done | Self::Failed => state == State::Agreed,
        }
    }
}

#[derive(Template)]
#[template(path = "offers/deed.html")]
struct Sure<'a> {
    v: &'a Visit,
    stem: &'static str,
    is_good: bool,
    has_words: bool,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
    back: String,
}

async fn begin(v: &Visit, token: &str, deed: &str) -> Result<(Deed, Talk)> {
    let deed = Deed::of(deed)?;
    let talk = talk_of(v, token).await?;
    if deed.is_for(talk.side) { Ok((deed, talk)) } else { Err(Error::NotFound) }
}

/// Asks whether it is so; goes back when it is said already.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::NotFound`] for what the other one may do.
pub async fn get(v: Visit, Path((token, deed)): Path<(String, String)>) -> Result<Response> {
    let (deed, talk) = begin(&v, &token, &deed).await?;
    if !deed.fits(talk.reply.state) {
        return Ok(go(&back(&v, &token)));
    }
    let fields = Fields::of(&[("form_id", v.form_id().to_string())]);
    show(&v, &token, deed, &fields, &Errors::default(), StatusCode::OK)
}

/// Does it. Said twice, it is done once.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::NotFound`] for what the other one may do; when
/// the database fails.
pub async fn post(v: Visit, Path((token, deed)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let (deed, talk) = begin(&v, &token, &deed).await?;
    let mut checker = Checker::new(&v, &fields);
    let words = if deed == Deed::No { checker.optional_text("words", MAX_WORDS) } else { None };
    let mut errors = checker.errors;
    if !errors.is_empty() {
        return show(&v, &token, deed, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let tx = v.tx().await?;
    match deed.ends() {
        None => {
            if talks::agree(&tx, talk.reply.id, &v.platform).await? == Yes::Full {
                errors.add("send", v.t("talk-full"));
                return show(&v, &token, deed, &fields, &errors, StatusCode::CONFLICT);
            }
        }
        Some(how) => {
            let form_id = Uuid::try_parse(fields.get("form_id")).unwrap_or_else(|_| v.form_id());
            let words = words.map(|words| (form_id, words));
            talks::end(&tx, talk.reply.id, talk.side, how, words, &v.platform).await?;
        }
    }
    tx.commit().await?;
    Ok(go(&back(&v, &token)))
}

fn back(v: &Visit, token: &str) -> String {
    v.url(&format!("/offer/talk/{token}"))
}

fn show(
    v: &Visit,
    token: &str,
    deed: Deed,
    fields: &Fields,
    errors: &Errors,
    status: StatusCode,
) -> Result<Response> {
    let page = Sure {
        v,
        stem: deed.stem(),
        is_good: matches!(deed, Deed::Yes | Deed::Done),
        has_words: deed == Deed::No,
        fields,
        errors,
        max_words: MAX_WORDS,
        back: back(v, token),
    };
    page_with(status, &page)
}
