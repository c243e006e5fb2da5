//! The lines of the page: each list is one query, however long it is.

use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, JoinType, QueryOrder, QuerySelect, RelationDef, Select};

use super::model::{Model, Reason as Why, gaps, pairs};
use crate::coordination::helpers::{Reason, Seen, reasons};
use crate::coordination::words;
use crate::db::scope::Read;
use crate::helpers::model::{self as helper, Words};
use crate::listings::model::{self as listing, DueKind, State};
use crate::listings::words::when;
use crate::people::model as people;
use crate::places::commune_name;
use crate::web::visit::Visit;

/// Asks on one page.
pub(super) const PER_PAGE: i32 = 50;

/// An ask as every line begins.
pub(super) struct Asked {
    pub(super) id: Uuid,
    pub(super) title: String,
    pub(super) place: String,
    pub(super) since: String,
    pub(super) due: String,
    pub(super) urgency: &'static str,
}

/// An ask with the helpers whom the plan has for it.
pub(super) struct Planned {
    pub(super) number: i32,
    pub(super) ask: Asked,
    /// Helpers who were asked before and had not answered, in words.
    pub(super) unanswered: Option<String>,
    pub(super) helpers: Vec<Proposed>,
}

impl Planned {
    /// Whether somebody can still be asked.
    pub(super) fn is_open(&self) -> bool {
        self.helpers.iter().any(|one| one.state == pairs::State::Planned)
    }
}

/// A helper whom the plan has for an ask.
pub(super) struct Proposed {
    pub(super) name: String,
    pub(super) place: String,
    pub(super) distance: String,
    pub(super) earlier: bool,
    pub(super) reasons: Vec<Reason>,
    pub(super) state: pairs::State,
}

/// An ask that goes without.
pub(super) struct Unserved {
    pub(super) ask: Asked,
    pub(super) reason: Why,
    /// The first line of its reason on this page.
    pub(super) begins: bool,
    pub(super) missing: String,
    pub(super) nearest: Option<String>,
    pub(super) no_language: bool,
}

#[derive(FromQueryResult)]
struct PairRow {
    number: i32,
    listing_id: Uuid,
    distance_m: i32,
    earlier: bool,
    unanswered: i16,
    state: pairs::State,
    helper_place: String,
    helper_languages: Words,
    load: i16,
    last_asked_at: Option<DateTimeUtc>,
    helper_name: String,
    #[sea_orm(nested)]
    ask: AskRow,
}

#[derive(FromQueryResult)]
struct GapRow {
    listing_id: Uuid,
    reason: Why,
    places: i16,
    nearest_m: Option<i32>,
    no_language: bool,
    #[sea_orm(nested)]
    ask: AskRow,
}

#[derive(FromQueryResult)]
struct AskRow {
    category_id: Uuid,
    place_code: String,
    ask_state: State,
    due_kind: DueKind,
    due_at: Option<DateTimeUtc>,
    languages: Words,
    created_at: DateTimeUtc,
    person_name: String,
}

/// Joins the ask and its person to a list.
fn with_ask<E: EntityTrait>(list: Select<E>, of: RelationDef) -> Select<E> {
    use listing::Column as Of;
    let person: RelationDef = listing::Entity::belongs_to(people::Entity)
        .from((Of::PlatformId, Of::PersonId))
        .to((people::Column::PlatformId, people::Column::Id))
        .into();
    list.join(JoinType::InnerJoin, of)
        .join_as(JoinType::InnerJoin, person, "person")
        .columns([Of::CategoryId, Of::PlaceCode, Of::DueKind, Of::DueAt, Of::Languages, Of::CreatedAt])
        .column_as(Of::State, "ask_state")
        .tbl_col_as(("person", people::Column::FirstName), "person_name")
}

/// The asks of a page with their helpers. One query.
pub(super) async fn planned(v: &Visit, scope: &Read, plan: &Model, page: i32) -> Result<Vec<Planned>, DbErr> {
    use helper::Column as Of;
    use pairs::Column;
    let ask: RelationDef = pairs::Entity::belongs_to(listing::Entity)
        .from((Column::PlatformId, Column::ListingId))
        .to((listing::Column::PlatformId, listing::Column::Id))
        .into();
    let helper: RelationDef = pairs::Entity::belongs_to(helper::Entity)
        .from((Column::PlatformId, Column::HelperId))
        .to((Of::PlatformId, Of::Id))
        .into();
    let person: RelationDef = helper::Entity::belongs_to(people::Entity)
        .from((Of::PlatformId, Of::PersonId))
        .to((people::Column::PlatformId, people::Column::Id))
        .into();
    let own = [
        Column::Number,
        Column::ListingId,
        Column::DistanceM,
        Column::Earlier,
        Column::Unanswered,
        Column::State,
    ];
    let list = scope.find::<pairs::Entity>().select_only().columns(own);
    let list = with_ask(list, ask)
        .join(JoinType::InnerJoin, helper)
        .join_as(JoinType::InnerJoin, person, "who")
        .column_as(Of::PlaceCode, "helper_place")
        .column_as(Of::Languages, "helper_languages")
        .columns([Of::Load, Of::LastAskedAt])
        .tbl_col_as(("who", people::Column::FirstName), "helper_name")
        .filter(Column::PlanId.eq(plan.id))
        .filter(Column::Number.between((page - 1) * PER_PAGE + 1, page * PER_PAGE))
        .order_by_asc(Column::Number)
        .order_by_asc(Column::DistanceM)
        .order_by_asc(Column::Id);
    let rows: Vec<PairRow> = list.into_model().all(scope.conn()).await?;
    let mut asks: Vec<Planned> = Vec::new();
    for row in rows {
        let proposed = proposed(v, &row);
        match asks.last_mut().filter(|ask| ask.number == row.number) {
            Some(ask) => ask.helpers.push(proposed),
            None => asks.push(Planned {
                number: row.number,
                ask: asked(v, row.listing_id, &row.ask),
                unanswered: (row.unanswered > 0).then(|| v.t1("plan-unanswered", "count", row.unanswered)),
                helpers: vec![proposed],
            }),
        }
    }
    Ok(asks)
}

fn proposed(v: &Visit, row: &PairRow) -> Proposed {
    let seen = Seen {
        languages: &row.helper_languages.0,
        load: row.load,
        // Since the plan has asked them, that is no reason against them.
        last_asked_at: row.last_asked_at.filter(|_| row.state != pairs::State::Asked),
    };
    let name = Some(&row.helper_name).filter(|name| !name.is_empty()).cloned();
    Proposed {
        name: name.unwrap_or_else(|| v.t("desk-who-helper")),
        place: commune_name(&row.helper_place, v.lang),
        distance: words::distance(v, f64::from(row.distance_m)),
        earlier: row.earlier,
        reasons: reasons(v, &row.ask.languages.0, &seen, None),
        state: row.state,
    }
}

fn asked(v: &Visit, id: Uuid, row: &AskRow) -> Asked {
    let what = words::what(v, row.category_id);
    Asked {
        id,
        title: match row.person_name.as_str() {
            "" => what.to_owned(),
            name => format!("{what} · {name}"),
        },
        place: commune_name(&row.place_code, v.lang),
        since: v.since(row.created_at),
        due: when(row.due_kind, row.due_at, v.lang, v.platform.tz()),
        urgency: words::urgency(v, row.ask_state, row.due_at),
    }
}

/// The asks of a page that go without, reason by reason. One query.
pub(super) async fn unserved(
    v: &Visit,
    scope: &Read,
    plan: &Model,
    page: i32,
) -> Result<Vec<Unserved>, DbErr> {
    use gaps::Column;
    let ask: RelationDef = gaps::Entity::belongs_to(listing::Entity)
        .from((Column::PlatformId, Column::ListingId))
        .to((listing::Column::PlatformId, listing::Column::Id))
        .into();
    let own = [Column::ListingId, Column::Reason, Column::Places, Column::NearestM, Column::NoLanguage];
    let list = scope.find::<gaps::Entity>().select_only().columns(own);
    let list = with_ask(list, ask)
        .filter(Column::PlanId.eq(plan.id))
        .filter(Column::Number.between((page - 1) * PER_PAGE + 1, page * PER_PAGE))
        .order_by_asc(Column::Number);
    let rows: Vec<GapRow> = list.into_model().all(scope.conn()).await?;
    let mut before = None;
    let unserved = rows.into_iter().map(|row| Unserved {
        begins: before.replace(row.reason) != Some(row.reason),
        ask: asked(v, row.listing_id, &row.ask),
        reason: row.reason,
        missing: v.t1("plan-missing", "count", row.places),
        nearest: row
            .nearest_m
            .map(|metres| v.t1("plan-nearest", "distance", words::distance(v, f64::from(metres)))),
        no_language: row.no_language,
    });
    Ok(unserved.collect())
}
