//! `GET /desk`: everything that needs a hand, oldest first; what is being searched for; what is in
//! progress; what was finished lately.

use std::collections::HashMap;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use sea_orm::entity::prelude::*;
use sea_orm::{DerivePartialModel, FromQueryResult, QueryOrder, QuerySelect, Select};

use super::sight;
use super::words::{self, Badge};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::db::scope::Read;
use crate::error::Result;
use crate::listings::model::{Column, DueKind, Entity, Hand, State};
use crate::listings::words::when;
use crate::people::model as people;
use crate::web::visit::Visit;
use crate::web::{go, page};

/// Asks on one page; also how many finished ones are shown.
const PER_PAGE: u64 = 50;

#[derive(Template)]
#[template(path = "coordination/queue.html")]
struct Queue<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    tab: Tab,
    tabs: [(Tab, u64); 4],
    rows: Vec<Row>,
    number: u64,
    pages: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tab {
    Hand,
    Searching,
    Matched,
    Finished,
}

impl Tab {
    const ALL: [Self; 4] = [Self::Hand, Self::Searching, Self::Matched, Self::Finished];

    /// Its name in the URL and in its messages.
    fn stem(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            Self::Searching => "searching",
            Self::Matched => "matched",
            Self::Finished => "finished",
        }
    }

    fn holds(self, state: State) -> bool {
        match self {
            Self::Hand => false,
            Self::Searching => matches!(state, State::Unconfirmed | State::Callback | State::Open),
            Self::Matched => state == State::Matched,
            Self::Finished => state.is_finished(),
        }
    }
}

impl Queue<'_> {
    fn label(&self, tab: &Tab) -> String {
        self.v.t(&format!("desk-tab-{}", tab.stem()))
    }

    fn link(&self, tab: &Tab, number: u64) -> String {
        let path = match (tab, number) {
            (Tab::Hand, 1) => "/desk".to_owned(),
            (tab, 1) => format!("/desk?tab={}", tab.stem()),
            (tab, number) => format!("/desk?tab={}&page={number}", tab.stem()),
        };
        self.v.url(&path)
    }

    fn page_of(&self) -> String {
        let args = [("number", self.number.into()), ("pages", self.pages.into())];
        self.v.lang.with("desk-page-of", &args)
    }

    fn empty(&self, part: &str) -> String {
        self.v.t(&format!("desk-empty-{}-{part}", self.tab.stem()))
    }
}

/// An ask as lists show it: no contacts.
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) title: String,
    pub(super) place: String,
    pub(super) since: String,
    pub(super) due: String,
    pub(super) channel: (&'static str, String),
    pub(super) urgency: &'static str,
    pub(super) badges: Vec<Badge>,
}

/// The columns that lists need.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "Entity")]
pub(super) struct Brief {
    id: Uuid,
    state: State,
    category_id: Uuid,
    person_id: Uuid,
    channel: String,
    place_code: String,
    due_kind: DueKind,
    due_at: Option<DateTimeUtc>,
    hand_reason: Option<Hand>,
    hand_since: Option<DateTimeUtc>,
    closed_at: Option<DateTimeUtc>,
    created_at: DateTimeUtc,
}

#[derive(FromQueryResult)]
struct Count {
    state: State,
    count: i64,
}

/// Answers with one tab; leads those who see no asks to where their work is. At most six queries, the
/// session's among them; two more for who is limited.
///
/// # Errors
/// When the database fails.
pub async fn get(desk: Desk, RawQuery(query): RawQuery) -> Result<Response> {
    if !desk.may(Right::SeeAsks) {
        return Ok(go(&desk.home()));
    }
    let v = &desk.visit;
    let query = query.unwrap_or_default();
    let value = |name: &str| {
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    };
    let wanted = value("tab").unwrap_or_default();
    let tab = Tab::ALL.into_iter().find(|tab| tab.stem() == wanted).unwrap_or(Tab::Hand);
    let scope = v.read();
    let seen = sight::seen(&desk, &scope).await?;
    let all = || scope.find::<Entity>().filter(seen.clone());
    let in_hand = || all().filter(Column::HandSince.is_not_null());
    let by_state: Vec<Count> = all()
        .select_only()
        .column(Column::State)
        .column_as(Column::Id.count(), "count")
        .group_by(Column::State)
        .into_model()
        .all(scope.conn())
        .await?;
    let hands = in_hand().count(scope.conn()).await?;
    let tabs = Tab::ALL.map(|tab| {
        let of_tab = by_state.iter().filter(|row| tab.holds(row.state));
        let count: i64 = of_tab.map(|row| row.count).sum();
        (tab, if tab == Tab::Hand { hands } else { u64::try_from(count).unwrap_or(0) })
    });
    let of_states = |tab: Tab| {
        let states = <State as sea_orm::Iterable>::iter().filter(|state| tab.holds(*state));
        all().filter(Column::State.is_in(states.collect::<Vec<_>>()))
    };
    let asks = match tab {
        Tab::Hand => in_hand().order_by_asc(Column::HandSince).order_by_asc(Column::Id),
        Tab::Searching | Tab::Matched => {
            of_states(tab).order_by_asc(Column::CreatedAt).order_by_asc(Column::Id)
        }
        Tab::Finished => all().filter(Column::ClosedAt.is_not_null()).order_by_desc(Column::ClosedAt),
    };
    let count = tabs.iter().find(|(of, _)| *of == tab).map_or(0, |(_, count)| *count);
    let pages = if tab == Tab::Finished { 1 } else { count.div_ceil(PER_PAGE).max(1) };
    let number = value("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let number = u64::clamp(number, 1, pages);
    let rows = rows(v, &scope, asks.offset((number - 1) * PER_PAGE).limit(PER_PAGE)).await?;
    page(&Queue { v, staff: &desk, tab, tabs, rows, number, pages })
}

/// The rows of a list: two queries.
pub(super) async fn rows(v: &Visit, scope: &Read, asks: Select<Entity>) -> Result<Vec<Row>> {
    let asks: Vec<Brief> = asks.into_partial_model().all(scope.conn()).await?;
    let persons = scope
        .find::<people::Entity>()
        .select_only()
        .columns([people::Column::Id, people::Column::FirstName])
        .filter(people::Column::Id.is_in(asks.iter().map(|ask| ask.person_id)));
    let names: HashMap<Uuid, String> = if asks.is_empty() {
        HashMap::new()
    } else {
        let pairs: Vec<(Uuid, String)> = persons.into_tuple().all(scope.conn()).await?;
        pairs.into_iter().collect()
    };
    Ok(asks.iter().map(|ask| row(v, ask, &names)).collect())
}

fn row(v: &Visit, ask: &Brief, names: &HashMap<Uuid, String>) -> Row {
    let what = words::what(v, ask.category_id);
    let title = match names.get(&ask.person_id).filter(|name| !name.is_empty()) {
        Some(name) => format!("{what} · {name}"),
        None => what.to_owned(),
    };
    let since = match (ask.hand_since, ask.closed_at) {
        (Some(at), _) => v.since(at),
        (None, Some(at)) => v.day(&at),
        (None, None) => v.since(ask.created_at),
    };
    let badges = match ask.hand_reason {
        Some(reason) => vec![words::hand(v, reason)],
        None => vec![words::state(v, ask.state)],
    };
    Row {
        id: ask.id,
        title,
        place: crate::places::commune_name(&ask.place_code, v.lang),
        since,
        due: when(ask.due_kind, ask.due_at, v.lang, v.platform.tz()),
        channel: words::channel(v, &ask.channel),
        urgency: words::urgency(v, ask.state, ask.due_at),
        badges,
    }
}
