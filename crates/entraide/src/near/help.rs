//! `/near/{id}/help`: somebody reads an ask on the board and can help. Helpers get the mail about it
//! that a wave would have sent them; whoever is none yet is shown the way.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::posting::shown;
use crate::alerts::model::{self as alert, NewAlert, Why};
use crate::board::model::{Kind, Model};
use crate::db::scope::Tx;
use crate::error::{Error, Result};
use crate::events::{Actor, Line};
use crate::helpers::coming;
use crate::helpers::model as helper;
use crate::listings::model as listing;
use crate::mail::letter::{Letter, send};
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{page, page_with};

#[derive(Template)]
#[template(path = "near/help.html")]
struct Help<'a> {
    v: &'a Visit,
    what: &'a str,
    back: String,
    fields: &'a Fields,
    errors: &'a Errors,
    sent: bool,
}

/// Asks for the helper's address.
///
/// # Errors
/// [`Error::Gone`] when the ask is not on the board any more.
pub async fn get(v: Visit, Path(id): Path<String>) -> Result<Response> {
    let row = ask(&v, &id).await?;
    page(&Help::new(&v, &row, &Fields::default(), &Errors::default(), false))
}

/// Sends the mail. The answer is the same for an address that is not known: nobody can ask who helps.
///
/// # Errors
/// When there were too many, or the database fails.
pub async fn post(v: Visit, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    let row = ask(&v, &id).await?;
    let mut checker = Checker::new(&v, &fields);
    let email = checker.needed_email("email", "helper-email-needed");
    let errors = checker.errors;
    let Some(email) = email.filter(|_| errors.is_empty()) else {
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &Help::new(&v, &row, &fields, &errors, false));
    };
    v.app.limits.count_mail(&email, v.platform.id(), v.ip, v.now)?;
    let tx = v.tx().await?;
    for (helper, _) in coming::with_email(&tx, &email).await? {
        offer_oneself(&tx, &row, &helper).await?;
    }
    tx.commit().await?;
    page(&Help::new(&v, &row, &fields, &errors, true))
}

impl<'a> Help<'a> {
    fn new(v: &'a Visit, row: &Model, fields: &'a Fields, errors: &'a Errors, sent: bool) -> Self {
        let category = v.platform.category(row.category_id);
        let what = category.map_or("", |category| v.say(&category.labels.0));
        Self { v, what, back: v.url(&format!("/near/{}", row.id)), fields, errors, sent }
    }
}

async fn ask(v: &Visit, id: &str) -> Result<Model> {
    let row = shown(v, Uuid::try_parse(id).map_err(|_| Error::NotFound)?).await?;
    if row.kind == Kind::Ask { Ok(row) } else { Err(Error::NotFound) }
}

/// Sends a helper the mail about an ask, as if they had been chosen; once more to one who has not
/// answered.
async fn offer_oneself(tx: &Tx, row: &Model, helper: &helper::Model) -> Result<()> {
    match helper.state {
        helper::State::Active => {}
        // Whoever takes a break, or has not confirmed yet, does that first.
        helper::State::Paused | helper::State::Pending => return Ok(coming::send_way_back(tx, helper).await?),
        helper::State::Left => return Ok(()),
    }
    let Some(ask) = listing::lock(tx, row.id).await? else {
        return Ok(());
    };
    let id = match alert::of_pair(tx, ask.id, helper.id).await? {
        Some(known) if known.state == alert::State::Asked => known.id,
        // Who has answered knows.
        Some(_) => return Ok(()),
        None => {
            let here = geo::Point { lat: helper.lat, lon: helper.lon };
            let metres = here.distance(geo::Point { lat: ask.public_lat, lon: ask.public_lon });
            #[expect(clippy::cast_possible_truncation, reason = "a distance on Earth in metres fits")]
            let distance_m = metres.round() as i32;
            let why = Why { distance: metres, ..Why::default() };
            let new = NewAlert { listing: ask.id, helper: helper.id, wave: 0, distance_m, why };
            let id = alert::add(tx, new).await?;
            let line = Line::new("helper-came", Actor::Helper(helper.id));
            line.listing(ask.id).helper(helper.id).write(tx).await?;
            id
        }
    };
    Ok(send(tx, Letter::Alert, helper.person_id, id).await?)
}
