//! Missions for other programs. `GET /missions.json` gives them a page at a time, [`super::feed_xml`] all of them as
//! the feed that API Engagement reads. Both hold what everybody can read, and no contact.

use std::collections::HashMap;

use axum::response::Response;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};
use serde_json::{Value, json};

use super::model::{Column, Entity, Mission, State};
use super::slots::{self, Slot};
use crate::db::scope::Read;
use crate::error::Result;
use crate::near::export::{answer, written};
use crate::organisations::model::{self as organisation, Organisation};
use crate::platforms::link_base;
use crate::web::visit::Visit;

/// Missions that are read at once, and on a page.
pub(super) const BATCH: u64 = 200;

/// A public mission with what belongs to it.
pub(super) struct Offered {
    pub(super) mission: Mission,
    pub(super) organisation: Organisation,
    /// The dates that one can still come to, the first first.
    pub(super) slots: Vec<Slot>,
}

/// Public missions that one can still come to, in the order of their ids, and after which id the next ones are. Three
/// queries.
///
/// # Errors
/// When the database fails.
pub(super) async fn batch(
    scope: &Read,
    after: Option<Uuid>,
    now: DateTime<Utc>,
) -> Result<(Vec<Offered>, Option<Uuid>), DbErr> {
    // What comes from elsewhere is read there: two platforms would send each other the same for ever.
    let open = scope.find::<Entity>().filter(Column::State.eq(State::Open)).filter(Column::Source.is_null());
    let open = after.map(|after| open.clone().filter(Column::Id.gt(after))).unwrap_or(open);
    let missions = open.order_by_asc(Column::Id).limit(BATCH).all(scope.conn()).await?;
    let next = missions.last().filter(|_| missions.len() as u64 == BATCH).map(|last| last.id);
    let ids: Vec<Uuid> = missions.iter().map(|mission| mission.id).collect();
    let of = scope.find::<slots::Entity>().filter(slots::Column::MissionId.is_in(ids));
    let of = of.order_by_asc(slots::Column::StartsAt).order_by_asc(slots::Column::Id);
    let mut dates: HashMap<Uuid, Vec<Slot>> = HashMap::new();
    for slot in of.all(scope.conn()).await?.into_iter().filter(|slot| slot.is_coming(now)) {
        dates.entry(slot.mission_id).or_default().push(slot);
    }
    let ids: Vec<Uuid> = missions.iter().map(|mission| mission.organisation_id).collect();
    let of = scope.find::<organisation::Entity>().filter(organisation::Column::Id.is_in(ids));
    let of = of.all(scope.conn()).await?;
    let of: HashMap<Uuid, Organisation> = of.into_iter().map(|held| (held.id, held)).collect();
    let offered = missions.into_iter().filter_map(|mission| {
        let slots = dates.remove(&mission.id)?;
        let organisation = of.get(&mission.organisation_id)?.clone();
        Some(Offered { mission, organisation, slots })
    });
    Ok((offered.collect(), next))
}

/// `GET /missions.json?after=…`: a page; `next` is the address of the next one. Three queries, and one after something
/// has changed on the board.
///
/// # Errors
/// When the database fails.
pub async fn get(v: Visit) -> Result<Response> {
    let mut query = url::form_urlencoded::parse(v.query.as_bytes());
    // Whatever is no id begins at the beginning.
    let after = query.find(|(name, _)| name == "after").and_then(|(_, id)| Uuid::try_parse(&id).ok());
    let board = v.app.boards.current(&v.app, v.platform.id()).await?;
    let generation = board.read().1;
    let (offered, next) = batch(&v.read(), after, v.now).await?;
    let base = link_base(&v.app.config, &v.platform);
    let next = next.map(|after| format!("{base}/missions.json?after={after}"));
    let missions: Vec<Value> = offered.iter().map(|one| entry(&v, &base, one)).collect();
    let body = json!({ "missions": missions, "next": next }).to_string();
    Ok(answer("application/json", body, generation, next))
}

fn entry(v: &Visit, base: &str, one: &Offered) -> Value {
    let Offered { mission, organisation, slots } = one;
    let field = v.platform.category(mission.category_id);
    let place = mission.place_code.as_deref().map(|code| site(v, code, mission.address.as_deref()));
    let dates: Vec<Value> = slots
        .iter()
        .map(|slot| {
            json!({
                "from": slot.starts_at.map(written),
                "until": slot.ends_at.map(written),
                "places": slot.capacity,
                "places_left": slot.free(),
                "place": slot.place_code.as_deref().map(|code| site(v, code, slot.address.as_deref())),
            })
        })
        .collect();
    json!({
        "id": mission.id,
        "url": format!("{base}/missions/{}", mission.id),
        "title": mission.title,
        "details": mission.details,
        "needs": mission.needs,
        "bring": mission.bring,
        "language": mission.language,
        "translations": mission.translations,
        "field": field.map(|field| &field.slug),
        "field_name": field.map(|field| v.say(&field.labels.0)),
        "min_age": mission.min_age,
        "remote": mission.place_code.is_none(),
        "place": place,
        "dates": dates,
        "organisation": {
            "id": organisation.id,
            "name": organisation.name,
            "url": format!("{base}/groups/{}", organisation.id),
        },
        "posted": mission.opened_at.map(written),
        "updated": written(mission.updated_at),
    })
}

fn site(v: &Visit, code: &str, address: Option<&str>) -> Value {
    let known = geo::gazetteer().by_code(code);
    let point = known.map(geo::Place::point);
    json!({
        "code": code,
        "name": known.map(|place| place.name(v.lang.into())),
        "postcode": known.and_then(|place| place.postcodes().first()),
        "address": address,
        "lat": point.map(|point| point.lat),
        "lon": point.map(|point| point.lon),
    })
}
