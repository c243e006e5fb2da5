//! `GET` and `POST /ask/{slug}`: the form of one kind of help.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use chrono::{DateTime, Utc};
use sea_orm::SqlErr;
use uuid::Uuid;

use super::fields::{self, LanguageFields, MAX_DETAILS, MAX_HELPERS, QuestionField};
use super::model::{self, DueKind, NewAsk, Start};
use crate::auth::limits::Deed;
use crate::auth::links::Purpose;
use crate::board::model::Kind;
use crate::categories::model::Model as Category;
use crate::error::{Error, Result};
use crate::events::Actor;
use crate::mail::letter::{Letter, send};
use crate::organisations::asked::{self, Asked};
use crate::organisations::model::Organisation;
use crate::people::model::{Introduction, add};
use crate::referrals;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "listings/form.html")]
struct Form<'a> {
    v: &'a Visit,
    category: &'a Category,
    questions: Vec<QuestionField<'a>>,
    languages: LanguageFields,
    helpers: Vec<String>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_details: usize,
    /// Which organisation is asked first.
    group: Option<Asked>,
}

/// An empty form, but for the reader's language.
///
/// # Errors
/// [`Error::NotFound`] for a kind of help that is not offered.
pub async fn get(v: Visit, Path(slug): Path<String>, RawQuery(query): RawQuery) -> Result<Response> {
    let category = v.platform.offered_by_slug(Kind::Ask, &slug).ok_or(Error::NotFound)?;
    let group = asked::of_query(&v, query.as_deref()).await?;
    let fields = Fields::of(&[
        ("form_id", v.form_id().to_string()),
        ("for_whom", "me".to_owned()),
        ("helpers", "1".to_owned()),
        ("language", v.lang.tag().to_owned()),
    ]);
    show(&v, category, (&fields, &Errors::default()), group, StatusCode::OK)
}

/// Writes the ask down, once however often the form is sent.
///
/// # Errors
/// [`Error::NotFound`] for a kind of help that is not offered; when the database fails.
pub async fn post(v: Visit, Path(slug): Path<String>, fields: Fields) -> Result<Response> {
    let category = v.platform.offered_by_slug(Kind::Ask, &slug).ok_or(Error::NotFound)?;
    let form_id =
        Uuid::try_parse(fields.get("form_id")).map_err(|_| Error::Bad("form_id is missing".into()))?;
    let group = asked::find(&v, fields.get("group")).await?;
    let shown = || group.as_ref().map(Asked::from);
    let mut checker = Checker::new(&v, &fields);
    let typed = read(&mut checker, category);
    let mut errors = checker.errors;
    let Some(typed) = typed.filter(|_| errors.is_empty()) else {
        return show(&v, category, (&fields, &errors), shown(), StatusCode::UNPROCESSABLE_ENTITY);
    };
    if let Some(ask) = model::by_form(&v.read(), form_id).await? {
        return Ok(sent(&v, ask.id));
    }
    if let Err(Error::TooMany(seconds)) = v.app.limits.count(Deed::Form, v.platform.id(), v.ip, v.now) {
        // Not the plain page: what was typed must not be lost.
        errors.add("send", v.t1("error-too-many-text", "minutes", seconds.div_ceil(60)));
        let mut response = show(&v, category, (&fields, &errors), shown(), StatusCode::TOO_MANY_REQUESTS)?;
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    let place = fields::whereabouts(&v, typed.place, typed.street.clone()).await;
    match write(&v, category, form_id, typed, place, group.as_ref()).await {
        Ok(id) => Ok(sent(&v, id)),
        // The same form was sent twice in the same moment: the other one has made the ask.
        Err(Error::Db(error)) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            let ask = model::by_form(&v.read(), form_id).await?;
            ask.map(|ask| sent(&v, ask.id)).ok_or(Error::Db(error))
        }
        Err(error) => Err(error),
    }
}

fn sent(v: &Visit, listing: Uuid) -> Response {
    let token = v.token(Purpose::Follow, listing);
    go(&v.url(&format!("/ask/sent/{token}")))
}

/// What the form tells.
struct Typed {
    answers: model::Answers,
    place: &'static geo::Place,
    street: Option<String>,
    due: (DueKind, DateTime<Utc>),
    details: String,
    helpers: i16,
    person: Introduction,
    contact: Option<Introduction>,
    languages: Vec<String>,
}

/// Reads the fields in the order of the page; `None` when one is wrong.
fn read(c: &mut Checker<'_>, category: &Category) -> Option<Typed> {
    let answers = fields::answers(c, category);
    let details = c.optional_text("details", MAX_DETAILS).unwrap_or_default();
    if c.fields.get("place").is_empty() {
        c.wrong("place", "ask-place-needed");
    }
    let place = crate::places::typed_within(c, "place");
    let street = fields::street(c);
    let due = fields::when(c, category, None);
    let helpers = fields::helpers(c, 1);
    let for_other = c.one_of("for_whom", &["me", "other"]) == Some("other");
    let other = for_other.then(|| {
        let needed = ("ask-other-name-needed", "ask-other-contact-needed");
        introduction(c, "other_", needed)
    });
    let asker = introduction(c, "", ("ask-name-needed", "ask-contact-needed"));
    let languages = fields::languages(c);
    if for_other {
        c.ticked("consent_other", "ask-consent-other-needed");
    }
    c.ticked("consent", "ask-consent-needed");
    let (person, contact) = match other {
        Some(other) => (other, Some(asker)),
        None => (asker, None),
    };
    Some(Typed { answers, place: place?, street, due: due?, details, helpers, person, contact, languages })
}

/// Who somebody is and how to reach them: a phone number or a mail address is needed.
fn introduction(c: &mut Checker<'_>, stem: &str, needed: (&str, &str)) -> Introduction {
    let (phone_field, email_field) = (format!("{stem}phone"), format!("{stem}email"));
    let first_name = fields::name(c, &format!("{stem}first_name"), needed.0);
    let phone = c.phone(&phone_field);
    let email = c.email(&email_field);
    if c.fields.get(&phone_field).is_empty() && c.fields.get(&email_field).is_empty() {
        c.wrong(&phone_field, needed.1);
    }
    Introduction { first_name, email, phone }
}

async fn write(
    v: &Visit,
    category: &Category,
    form_id: Uuid,
    typed: Typed,
    place: model::Where,
    group: Option<&Organisation>,
) -> Result<Uuid> {
    let tx = v.tx().await?;
    let person_id = add(&tx, &typed.person, v.lang).await?;
    let contact_id = match &typed.contact {
        Some(contact) => Some(add(&tx, contact, v.lang).await?),
        None => None,
    };
    let asker = typed.contact.as_ref().unwrap_or(&typed.person);
    let start = if asker.email.is_some() {
        Start::Mail
    } else if v.platform.rules.open_without_callback {
        Start::Open
    } else {
        Start::Phone
    };
    let (due_kind, due_at) = typed.due;
    let ask = NewAsk {
        form_id,
        category_id: category.id,
        person_id,
        contact_id,
        place,
        due_kind,
        due_at,
        details: typed.details,
        answers: typed.answers,
        languages: typed.languages,
        capacity: typed.helpers,
    };
    let ask = model::create(&tx, ask, start).await?;
    if let Some(group) = group {
        referrals::change::entrust(&tx, &ask, group, None, Actor::Person(ask.asker())).await?;
    }
    if start == Start::Mail {
        send(&tx, Letter::ConfirmAsk, ask.asker(), ask.id).await?;
    }
    tx.commit().await?;
    Ok(ask.id)
}

fn show(
    v: &Visit,
    category: &Category,
    (fields, errors): (&Fields, &Errors),
    group: Option<Asked>,
    status: StatusCode,
) -> Result<Response> {
    let form = Form {
        v,
        category,
        questions: fields::questions(v, category, fields),
        languages: LanguageFields::new(v),
        helpers: (1..=MAX_HELPERS).map(|number| number.to_string()).collect(),
        fields,
        errors,
        max_details: MAX_DETAILS,
        group,
    };
    page_with(status, &form)
}
