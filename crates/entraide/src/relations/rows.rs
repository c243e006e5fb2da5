//! Organisations as the list and its table show them: no contacts.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use sea_orm::{DerivePartialModel, QueryOrder as _, QuerySelect as _, Select};

use super::model::{self, Status, tags};
use super::name_of;
use crate::auth::staff;
use crate::db::scope::Scope;
use crate::error::Result;
use crate::events;
use crate::offers::words::badge;
use crate::organisations::leads;
use crate::organisations::model::{Closed, Column, Entity, State, stem};
use crate::places::commune_name;
use crate::web::visit::Visit;

/// The columns that lists need.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "Entity")]
struct Brief {
    id: Uuid,
    name: String,
    language: String,
    state: State,
    close_reason: Option<Closed>,
    category_id: Uuid,
    place_code: String,
}

/// An organisation in a list.
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) language: String,
    pub(super) kind: String,
    pub(super) place: String,
    pub(super) place_code: String,
    /// Where it stands in the directory: in words, tone and symbol.
    pub(super) state: String,
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) status: Status,
    /// Who keeps in touch with it; nobody: empty.
    pub(super) owner: String,
    pub(super) tags: Vec<String>,
    /// When to get in touch again.
    pub(super) follow_on: Option<NaiveDate>,
    /// That in words.
    pub(super) follow: Option<String>,
    pub(super) is_due: bool,
    /// When one of those who lead it last did anything.
    pub(super) alive_on: Option<NaiveDate>,
    /// That in words.
    pub(super) alive: String,
}

/// The rows of a query, by name. Five queries at most.
///
/// # Errors
/// When the database fails.
pub(super) async fn of<C: ConnectionTrait>(
    v: &Visit,
    scope: &Scope<C>,
    found: Select<Entity>,
    members: &[staff::Model],
) -> Result<Vec<Row>> {
    let found = found.order_by_asc(Column::NameKey).order_by_asc(Column::Id);
    let found: Vec<Brief> = found.into_partial_model().all(scope.conn()).await?;
    let ids: Vec<Uuid> = found.iter().map(|held| held.id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let kept = scope.find::<model::Entity>().filter(model::Column::Id.is_in(ids.iter().copied()));
    let kept: HashMap<Uuid, model::Model> =
        kept.all(scope.conn()).await?.into_iter().map(|one| (one.id, one)).collect();
    let mut tags = tags::of(scope, &ids).await?;
    let alive = alive(scope, &ids).await?;
    let today = v.today();
    let row = |held: Brief| {
        let known = kept.get(&held.id);
        let stem = stem(held.state, held.close_reason);
        let (tone, icon) = badge(stem);
        let follow_on = known.and_then(|known| known.follow_on);
        let alive_on = alive.get(&held.id).map(|at| at.with_timezone(&v.platform.tz()).date_naive());
        let kind = v.platform.category(held.category_id);
        Row {
            id: held.id,
            name: held.name,
            language: held.language,
            kind: kind.map_or_else(String::new, |kind| v.say(&kind.labels.0).to_owned()),
            place: commune_name(&held.place_code, v.lang),
            place_code: held.place_code,
            state: v.t(&format!("org-state-{stem}")),
            tone,
            icon,
            status: known.map_or(Status::New, |known| known.status),
            owner: known.and_then(|known| known.owner_id).map_or_else(String::new, |id| name_of(members, id)),
            tags: tags.remove(&held.id).unwrap_or_default(),
            follow_on,
            follow: follow_on.map(|day| v.lang.date(day)),
            is_due: follow_on.is_some_and(|day| day <= today),
            alive_on,
            alive: match alive_on {
                Some(day) => v.t1("relation-alive", "day", v.lang.date(day)),
                None => v.t("relation-alive-never"),
            },
        }
    };
    Ok(found.into_iter().map(row).collect())
}

/// When those who lead these organisations last did anything, as the log knows it. Two queries.
async fn alive<C: ConnectionTrait>(
    scope: &Scope<C>,
    organisations: &[Uuid],
) -> Result<HashMap<Uuid, DateTime<Utc>>, DbErr> {
    let leading: Vec<(Uuid, Uuid)> = scope
        .find::<leads::Entity>()
        .select_only()
        .columns([leads::Column::OrganisationId, leads::Column::PersonId])
        .filter(leads::Column::OrganisationId.is_in(organisations.iter().copied()))
        .into_tuple()
        .all(scope.conn())
        .await?;
    let deeds: Vec<(Uuid, DateTime<Utc>)> = scope
        .find::<events::Entity>()
        .select_only()
        .column(events::Column::ActorId)
        .column_as(events::Column::At.max(), "latest")
        .filter(events::Column::ActorId.is_in(leading.iter().map(|(_, person)| *person)))
        .group_by(events::Column::ActorId)
        .into_tuple()
        .all(scope.conn())
        .await?;
    let deeds: HashMap<Uuid, DateTime<Utc>> = deeds.into_iter().collect();
    let mut alive: HashMap<Uuid, DateTime<Utc>> = HashMap::new();
    for (organisation, person) in leading {
        if let Some(at) = deeds.get(&person) {
            let latest = alive.entry(organisation).or_insert(*at);
            *latest = (*latest).max(*at);
        }
    }
    Ok(alive)
}
