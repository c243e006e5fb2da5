//! `GET` and `POST /groups/mine/{token}/missions/{id}`: a mission for those who lead its organisation: where it
//! stands, its dates, what to do.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::change::Unfit;
use super::model::State;
use super::slots::{self, Slot};
use super::words::{self, Brief};
use super::{Own, applications, change, list, own, own_url};
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::web::forms::{Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "missions/manage.html")]
struct Manage<'a> {
    v: &'a Visit,
    own: &'a Own,
    all: String,
    copy: String,
    public: String,
    stem: &'static str,
    tone: &'static str,
    brief: Brief<'a>,
    errors: &'a Errors,
    coming: Vec<Row>,
    over: Vec<Row>,
    has_series: bool,
    is_asked: bool,
    /// Other languages: tag, name, whether it is written.
    languages: Vec<(&'static str, String, bool)>,
}

impl Manage<'_> {
    /// Somewhere nobody has said who was there.
    fn is_open_question(&self) -> bool {
        self.over.iter().any(|row| row.open > 0)
    }
}

/// A date in the list.
struct Row {
    url: String,
    when: String,
    place: Option<String>,
    places: String,
    waiting: usize,
    queued: usize,
    /// People of whom nobody has said whether they were there.
    open: usize,
    is_off: bool,
}

/// Answers with the mission. Six queries.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path((token, id)): Path<(String, String)>) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    show(&v, &token, &own, &Errors::default(), StatusCode::OK).await
}

/// Publishes it, or says that it is still so. Said twice, it is done once.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path((token, id)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let own = own(&v, &token, &id).await?;
    let tx = v.tx().await?;
    match fields.get("act") {
        "publish" => {
            if let Err(unfit) = change::publish(&tx, own.mission.id, &own.lead, &v.platform).await? {
                drop(tx);
                let key = match unfit {
                    Unfit::NoDate => "mission-publish-no-date",
                    Unfit::Organisation => "mission-publish-organisation",
                };
                let mut errors = Errors::default();
                errors.add("publish", v.t(key));
                return show(&v, &token, &own, &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
            }
        }
        "still" => change::still(&tx, own.mission.id, &own.lead, &v.platform).await?,
        _ => return Err(Error::Bad("the field act does not fit".into())),
    }
    tx.commit().await?;
    Ok(go(&own.here))
}

async fn show(v: &Visit, token: &str, own: &Own, errors: &Errors, status: StatusCode) -> Result<Response> {
    let scope = v.read();
    let slots = slots::of(&scope, own.mission.id).await?;
    let applied = applications::of_mission(&scope, own.mission.id).await?;
    let series = super::series::running(&scope, own.mission.id).await?;
    let row = |slot: &Slot| {
        let of = |state: applications::State| {
            applied.iter().filter(|one| one.slot_id == slot.id && one.state == state).count()
        };
        let accepted = of(applications::State::Accepted);
        Row {
            url: format!("{}/dates/{}", own.here, slot.id),
            when: words::when(slot, v.lang, v.platform.tz()),
            place: slot.place_code.is_some().then(|| words::place(&own.mission, Some(slot), v.lang)),
            places: v.lang.with(
                "mission-places-taken",
                &[("taken", slot.taken.into()), ("capacity", slot.capacity.into())],
            ),
            waiting: of(applications::State::Applied),
            queued: of(applications::State::Queued),
            open: if slot.is_over(v.now) { accepted } else { 0 },
            is_off: slot.is_off,
        }
    };
    let (coming, over): (Vec<&Slot>, Vec<&Slot>) = slots.iter().partition(|slot| slot.is_coming(v.now));
    let language = |lang: &Lang| {
        let is_written = own.mission.translations.0.contains_key(lang.tag());
        (lang.tag(), crate::listings::words::language(lang.tag(), v.lang), is_written)
    };
    let others = v.platform.languages.iter().filter(|lang| lang.tag() != own.mission.language);
    let page = Manage {
        all: own_url(v, token),
        copy: format!("{}/new?copy={}", own_url(v, token), own.mission.id),
        public: v.url(&format!("/missions/{}", own.mission.id)),
        stem: own.mission.stem(),
        tone: list::tone(&own.mission),
        brief: Brief::new(v, &own.mission),
        coming: coming.into_iter().map(row).collect(),
        over: over.into_iter().rev().map(row).collect(),
        has_series: !series.is_empty(),
        is_asked: own.mission.state == State::Open && own.mission.reminders > 0,
        languages: others.map(language).collect(),
        v,
        own,
        errors,
    };
    page_with(status, &page)
}
