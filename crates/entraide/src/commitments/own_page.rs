//! `/helper/me/{token}`: a helper's own page: how things stand, what is promised, what was done.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::Duration;
use sea_orm::DerivePartialModel;
use sea_orm::entity::prelude::*;

use super::answer::helping_page;
use super::helping::{how_long, took};
use super::model::{self as commitment, State, of_helper};
use crate::alerts::model as alert;
use crate::alerts::words::about_distance;
use crate::auth::links::Purpose;
use crate::balance::pointers::{self, Pointers};
use crate::board::model::Kind;
use crate::error::{Error, Result};
use crate::helpers::{self, gone, model as helper};
use crate::listings::{model as listing, words};
use crate::people::model as people;
use crate::places::commune_name;
use crate::web::page;
use crate::web::visit::Visit;

/// How many lines of history stand on the page; the total counts all.
const LINES: usize = 50;

#[derive(Template)]
#[template(path = "commitments/own_page.html")]
struct OwnPage<'a> {
    v: &'a Visit,
    first_name: String,
    standing: Standing,
    running: Vec<Line>,
    open: Vec<Line>,
    history: Vec<Done>,
    /// How many times help was given, and the time it took, in words.
    given: Option<String>,
    offer: Vec<(&'static str, String)>,
    /// Where else they are of use.
    elsewhere: Option<Pointers>,
    base: String,
}

/// Whether alerts come.
enum Standing {
    Active,
    /// Until when, in words.
    Paused(String),
    /// The address still has to be confirmed.
    Unconfirmed,
}

/// An ask in a list: what, where, when, and the page about it.
struct Line {
    icon: String,
    what: String,
    place: String,
    when: String,
    far: Option<String>,
    url: String,
}

struct Done {
    day: String,
    what: String,
    place: String,
    took: Option<String>,
    state: State,
}

/// What lists tell of an ask.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "listing::Entity")]
struct Ask {
    id: Uuid,
    state: listing::State,
    category_id: Uuid,
    place_code: String,
    due_kind: listing::DueKind,
    due_at: Option<DateTimeUtc>,
    capacity: i16,
    taken: i16,
}

/// Shows it. Six queries, and three more when the balance or the board has changed.
///
/// # Errors
/// When the link is not valid or the database fails.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let helper = helpers::of_link(&v, Purpose::OwnPage, &token).await?;
    if helper.state == helper::State::Left {
        return gone::page(&v);
    }
    let scope = v.read();
    let person = scope.get::<people::Entity>(helper.person_id).await?;
    let person = person.ok_or(Error::NotFound)?;
    let promises = of_helper(&scope, helper.id).await?;
    let since = v.now - Purpose::Alert.lifetime().min(Duration::days(30));
    let alerts = alert::unanswered(&scope, helper.id, since).await?;
    let (running, past): (Vec<_>, Vec<_>) = promises.iter().partition(|one| one.state.is_running());
    let shown = || past.iter().copied().take(LINES);
    let ids = running.iter().map(|one| one.listing_id);
    let ids = ids.chain(shown().map(|one| one.listing_id));
    let ids = ids.chain(alerts.iter().map(|alert| alert.listing_id));
    let asks = scope
        .find::<listing::Entity>()
        .filter(listing::Column::Id.is_in(ids))
        .into_partial_model::<Ask>()
        .all(scope.conn())
        .await?;
    let of = |id: Uuid| asks.iter().find(|ask| ask.id == id);
    let elsewhere = match helper.state {
        helper::State::Active => Some(pointers::of(&v, &helper).await?).filter(|found| !found.is_empty()),
        _ => None,
    };
    page(&OwnPage {
        elsewhere,
        running: running
            .iter()
            .filter_map(|one| Some(line(&v, of(one.listing_id)?, None, helping_page(&v, one.id))))
            .collect(),
        open: alerts
            .iter()
            .filter_map(|alert| {
                let ask = of(alert.listing_id)?;
                let is_free = ask.state == listing::State::Open && ask.taken < ask.capacity;
                let url = v.url(&format!("/alert/{}", v.token(Purpose::Alert, alert.id)));
                is_free.then(|| line(&v, ask, Some(alert.distance_m), url))
            })
            .collect(),
        history: shown().filter_map(|one| history(&v, one, of(one.listing_id)?)).collect(),
        given: given(&v, &past),
        standing: standing_of(&v, &helper),
        offer: offer(&v, &helper, &person),
        base: helpers::own_page(&v, helper.id),
        first_name: person.first_name,
        v: &v,
    })
}

fn given(v: &Visit, past: &[&commitment::Model]) -> Option<String> {
    let done = past.iter().filter(|one| one.state == State::Done);
    let (times, minutes) = done
        .fold((0usize, 0i32), |(times, sum), one| (times + 1, sum.saturating_add(one.minutes.unwrap_or(0))));
    let mut said = Vec::new();
    if times > 0 {
        said.push(v.t1("helper-times", "count", times));
    }
    if minutes > 0 {
        said.push(v.t1("helper-total", "time", how_long(v, minutes)));
    }
    Some(said.join(" ")).filter(|said| !said.is_empty())
}

fn standing_of(v: &Visit, helper: &helper::Model) -> Standing {
    match helper.state {
        _ if helper.confirmed_at.is_none() => Standing::Unconfirmed,
        helper::State::Paused => Standing::Paused(match helper.paused_until {
            Some(until) => v.t1("helper-paused-until", "day", v.day(&until)),
            None => v.t("helper-paused-text"),
        }),
        _ => Standing::Active,
    }
}

fn category(v: &Visit, id: Uuid) -> (String, String) {
    v.platform.category(id).map_or_else(
        || ("hand-helping".to_owned(), String::new()),
        |category| (category.icon.clone(), v.say(&category.labels.0).to_owned()),
    )
}

fn line(v: &Visit, ask: &Ask, distance_m: Option<i32>, url: String) -> Line {
    let (icon, what) = category(v, ask.category_id);
    Line {
        icon,
        what,
        place: commune_name(&ask.place_code, v.lang),
        when: words::when(ask.due_kind, ask.due_at, v.lang, v.platform.tz()),
        far: distance_m.map(|metres| about_distance(metres, v.lang).into_owned()),
        url,
    }
}

fn history(v: &Visit, one: &commitment::Model, ask: &Ask) -> Option<Done> {
    let at = one.reported_at.or(one.finished_at)?;
    Some(Done {
        day: v.lang.date(at.with_timezone(&v.platform.tz()).date_naive()),
        what: category(v, ask.category_id).1,
        place: commune_name(&ask.place_code, v.lang),
        took: took(v, one),
        state: one.state,
    })
}

/// What the helper offers, in words.
fn offer(v: &Visit, helper: &helper::Model, person: &people::Model) -> Vec<(&'static str, String)> {
    let slugs = helper.categories.0.iter();
    let categories: Vec<&str> = slugs
        .filter_map(|slug| v.platform.offered_by_slug(Kind::Ask, slug))
        .map(|category| v.say(&category.labels.0))
        .collect();
    let around =
        [("place", commune_name(&helper.place_code, v.lang).into()), ("km", (helper.radius_m / 1000).into())];
    let mut offer = vec![
        ("helper-fact-what", categories.join(", ")),
        ("helper-fact-where", v.lang.with("helper-fact-around", &around)),
        ("helper-fact-when", week(v, helper.week)),
        ("helper-languages", words::languages(&helper.languages.0, v.lang)),
        ("helper-at-once", v.t1("helper-asks", "count", helper.capacity)),
    ];
    offer.extend(person.email.clone().map(|email| ("helper-email", email)));
    offer.extend(person.phone.as_deref().map(|phone| ("helper-phone", v.phone(phone))));
    offer
}

/// "Monday: morning, evening" for each day with some time, or "at any time".
fn week(v: &Visit, bits: i32) -> String {
    if bits.trailing_ones() >= 21 {
        return v.t("helper-any-time");
    }
    let parts = |day: i32| {
        let free = (0..3).filter(|part| bits & (1 << (day * 3 + part)) != 0);
        free.map(|part| v.t(&format!("helper-some-{part}"))).collect::<Vec<_>>()
    };
    let days = (0..7).map(|day| (day, parts(day))).filter(|(_, parts)| !parts.is_empty());
    days.map(|(day, parts)| {
        let args = [("day", v.t(&format!("helper-day-{day}")).into()), ("parts", parts.join(", ").into())];
        v.lang.with("helper-day-parts", &args)
    })
    .collect::<Vec<_>>()
    .join("\n")
}
