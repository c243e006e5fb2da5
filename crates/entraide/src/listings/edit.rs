//! `GET` and `POST /follow/{token}/edit`: the ask is changed while it lasts.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::fields::{self, LanguageFields, MAX_DETAILS, MAX_HELPERS, QuestionField};
use super::model::{self, Listing, Revised, Revision, Where};
use super::words::Brief;
use super::{follow_url, followed};
use crate::categories::model::Model as Category;
use crate::error::{Error, Result};
use crate::people::contacts;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "listings/edit.html")]
struct Edit<'a> {
    v: &'a Visit,
    category: &'a Category,
    /// What the form was filled from.
    mark: String,
    /// The ask as it is now, when somebody has changed it meanwhile.
    saved: Option<Brief<'a>>,
    place: String,
    has_helpers: bool,
    questions: Vec<QuestionField<'a>>,
    languages: LanguageFields,
    helpers: Vec<String>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_details: usize,
    back: String,
}

/// The form with what is known.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let ask = followed(&v, &token).await?;
    if ask.state.is_finished() {
        return Ok(go(&follow_url(&v, &token)));
    }
    let category = category(&v, &ask)?;
    let mut fields = Fields::of(&[
        ("details", ask.details.clone()),
        ("street", contacts::own_street(&ask).unwrap_or_default().to_owned()),
        ("helpers", ask.capacity.to_string()),
    ]);
    for question in &category.questions.0 {
        if let Some(answer) = ask.answers.0.get(&question.key) {
            fields.push(&fields::field_name(question), answer);
        }
    }
    for language in &ask.languages.0 {
        fields.push("language", language);
    }
    fields::fill_when(&mut fields, ask.due_kind, ask.due_at, v.platform.tz());
    let form =
        Shown { token: &token, ask: &ask, fields: &fields, errors: &Errors::default(), conflict: false };
    form.page(&v, StatusCode::OK)
}

/// Changes the ask, unless somebody else has meanwhile: then both are shown.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let ask = followed(&v, &token).await?;
    if ask.state.is_finished() {
        return Ok(go(&follow_url(&v, &token)));
    }
    let category = category(&v, &ask)?;
    let mut checker = Checker::new(&v, &fields);
    let revision = read(&mut checker, category, &ask);
    let mut errors = checker.errors;
    let Some((mut revision, street)) = revision.filter(|_| errors.is_empty()) else {
        let form = Shown { token: &token, ask: &ask, fields: &fields, errors: &errors, conflict: false };
        return form.page(&v, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if street.as_deref() != contacts::own_street(&ask)
        && let Some(place) = geo::gazetteer().by_code(&ask.place_code)
    {
        revision.place =
            Where { code: ask.place_code.clone(), ..fields::whereabouts(&v, place, street).await };
    }
    let tx = v.tx().await?;
    let seen = fields.get("mark");
    match model::revise(&tx, ask.id, seen, revision, &v.platform).await? {
        Revised::Conflict(now) => {
            errors.add("send", v.t("follow-edit-conflict"));
            let form = Shown { token: &token, ask: &now, fields: &fields, errors: &errors, conflict: true };
            form.page(&v, StatusCode::CONFLICT)
        }
        Revised::Done | Revised::Finished => {
            tx.commit().await?;
            Ok(go(&follow_url(&v, &token)))
        }
    }
}

fn category<'a>(v: &'a Visit, ask: &Listing) -> Result<&'a Category> {
    let category = v.platform.category(ask.category_id);
    category.map(AsRef::as_ref).ok_or(Error::NotFound)
}

/// Reads the fields in the order of the page; the street is looked up later.
fn read(c: &mut Checker<'_>, category: &Category, ask: &Listing) -> Option<(Revision, Option<String>)> {
    let mut answers = fields::answers(c, category);
    // Answers to questions that are not put any more stay.
    for question in category.questions.0.iter().filter(|question| question.removed) {
        if let Some(answer) = ask.answers.0.get(&question.key) {
            answers.0.insert(question.key.clone(), answer.clone());
        }
    }
    let details = c.optional_text("details", MAX_DETAILS).unwrap_or_default();
    let street = fields::street(c);
    let due = fields::when(c, category, ask.due_at.map(|due| (ask.due_kind, due)));
    let capacity = fields::helpers(c, ask.taken.max(1));
    let languages = fields::languages(c);
    let (due_kind, due_at) = due?;
    let point = |lat, lon| geo::Point { lat, lon };
    let place = Where {
        code: ask.place_code.clone(),
        street: ask.street.clone(),
        exact: point(ask.lat, ask.lon),
        public: point(ask.public_lat, ask.public_lon),
    };
    let revision = Revision { due_kind, due_at, place, details, answers, languages, capacity };
    Some((revision, street))
}

/// What the page shows.
struct Shown<'a> {
    token: &'a str,
    ask: &'a Listing,
    fields: &'a Fields,
    errors: &'a Errors,
    conflict: bool,
}

impl Shown<'_> {
    fn page(&self, v: &Visit, status: StatusCode) -> Result<Response> {
        let ask = self.ask;
        let category = category(v, ask)?;
        let brief = Brief::new(v, ask);
        // After a mistake the form still goes back to what it was filled from; after a conflict
        // the person has seen what is there now.
        let typed = self.fields.get("mark");
        let mark = if typed.is_empty() || self.conflict { ask.mark() } else { typed.to_owned() };
        let least = ask.taken.max(1);
        let place = geo::gazetteer().by_code(&ask.place_code);
        let form = Edit {
            v,
            category,
            mark,
            place: place.map_or_else(String::new, |place| place.label(v.lang.into())),
            saved: self.conflict.then_some(brief),
            has_helpers: ask.taken > 0,
            questions: fields::questions(v, category, self.fields),
            languages: LanguageFields::new(v),
            helpers: (least..=MAX_HELPERS.max(ask.capacity)).map(|number| number.to_string()).collect(),
            fields: self.fields,
            errors: self.errors,
            max_details: MAX_DETAILS,
            back: follow_url(v, self.token),
        };
        page_with(status, &form)
    }
}
