//! A saved search and where it stands. Each has a person of its own, so that the address is forgotten
//! together with it. All that is due at some time has a `next_check_at`; [`super::jobs`] acts on it.

use std::fmt::Write as _;

use chrono::{DateTime, Duration, Timelike as _, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use super::jobs::CheckSearches;
use crate::auth::links::Secret;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::follow_up::end_of_quiet;
use crate::mail::letter::{Letter, send};
use crate::people;
use crate::platforms::model::Platform;

/// From one letter to the next.
pub const EVERY: Duration = Duration::days(7);
/// After so long a search that was not confirmed is forgotten.
pub const FORGET_UNCONFIRMED: Duration = Duration::days(7);

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "saved_searches")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whom to write to.
    pub person_id: Uuid,
    /// The form that it came from: sent twice, it makes one search.
    pub form_id: Uuid,
    pub state: State,
    /// As [`crate::near::wanted::Wanted::kept`] writes it.
    pub query: String,
    /// See [`mark`].
    pub mark: String,
    /// Again, while it is active: of those there is one.
    pub live_mark: Option<String>,
    /// Whole seconds: what was posted before is known to the reader.
    pub seen_until: Option<DateTimeUtc>,
    pub next_check_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, state, seen_until, next_check_at, .. } = self;
        f.debug_struct("Search")
            .field("id", id)
            .field("state", state)
            .field("seen_until", seen_until)
            .field("next_check_at", next_check_at)
            .finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A saved search, as other rooms call it.
pub type Search = Model;

/// Where a search stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Written; its mail link was not opened yet.
    #[sea_orm(string_value = "awaiting")]
    Awaiting,
    /// A letter a week.
    #[sea_orm(string_value = "active")]
    Active,
    /// No more letters; can be begun again.
    #[sea_orm(string_value = "stopped")]
    Stopped,
    /// Nothing is left of it but that there was one.
    #[sea_orm(string_value = "forgotten")]
    Forgotten,
}

impl Model {
    fn line(&self, kind: &'static str) -> Line {
        Line::new(kind, Actor::Person(self.person_id))
    }

    /// Plans the next look.
    async fn plan(&mut self, tx: &Tx, at: DateTime<Utc>) -> Result<(), DbErr> {
        self.next_check_at = Some(at);
        tx.enqueue(&CheckSearches {}, at).await
    }

    /// Writes it down after a change under [`lock`].
    async fn keep(&self, tx: &Tx) -> Result<(), DbErr> {
        let mut row = ActiveModel::from(self.clone()).reset_all();
        for column in [Column::PlatformId, Column::Id, Column::FormId] {
            row.not_set(column);
        }
        tx.update::<Entity>().set(row).filter(Column::Id.eq(self.id)).exec(tx.conn()).await?;
        Ok(())
    }

    /// When it is forgotten, if it was stopped.
    #[must_use]
    pub fn forget_at(&self, platform: &Platform) -> Option<DateTime<Utc>> {
        let days = Duration::days(i64::from(platform.rules.retention_days));
        self.closed_at.map(|closed| closed + days)
    }
}

/// What is the same for the same search and address, and tells neither to who has not the key.
#[must_use]
pub fn mark(secret: &Secret, platform: Uuid, email: &str, query: &str) -> String {
    let bytes = secret.sign(&[b"search", platform.as_bytes(), email.as_bytes(), query.as_bytes()]);
    bytes.iter().fold(String::with_capacity(32), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The moment in whole seconds, as the board counts.
#[must_use]
pub fn whole_seconds(at: DateTime<Utc>) -> DateTime<Utc> {
    at.with_nanosecond(0).unwrap_or(at)
}

/// When the next letter may leave: a week later, not in the night.
fn next_letter(now: DateTime<Utc>, platform: &Platform) -> DateTime<Utc> {
    let at = now + EVERY;
    end_of_quiet(at, platform).unwrap_or(at)
}

/// A search that a form has made, already checked; its person is known.
#[derive(Clone, Debug)]
pub struct NewSearch {
    /// The form's own id.
    pub form_id: Uuid,
    /// Whom to write to.
    pub person_id: Uuid,
    /// The search.
    pub query: String,
    /// See [`mark`].
    pub mark: String,
}

/// Writes a search down; its mail link has to be opened next. Is the same mailed to this address
/// already, the letter says so instead: who only types an address learns nothing from the page.
///
/// # Errors
/// When the database fails.
pub async fn create(tx: &Tx, new: NewSearch) -> Result<Model, DbErr> {
    let known = live(tx, &new.mark).await?;
    let mut search = Model {
        platform_id: tx.platform,
        id: tx.ids.uuid(),
        person_id: new.person_id,
        form_id: new.form_id,
        state: State::Awaiting,
        query: new.query,
        mark: new.mark,
        live_mark: None,
        seen_until: None,
        next_check_at: None,
        closed_at: None,
        created_at: tx.now,
    };
    // Asked once more for the link, unless none is needed.
    let wait = if known.is_some() { FORGET_UNCONFIRMED } else { Duration::hours(2) };
    search.plan(tx, tx.now + wait).await?;
    tx.insert(ActiveModel { platform_id: Set(tx.platform), ..search.clone().into() }).await?;
    search.line("search-saved").write(tx).await?;
    match known {
        Some(known) => send(tx, Letter::SearchThere, search.person_id, known.id).await?,
        None => send(tx, Letter::ConfirmSearch, search.person_id, search.id).await?,
    }
    Ok(search)
}

/// The search that a form has made, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn by_form<C: ConnectionTrait>(scope: &Scope<C>, form: Uuid) -> Result<Option<Model>, DbErr> {
    scope.find::<Entity>().filter(Column::FormId.eq(form)).one(scope.conn()).await
}

/// The active one of this mark.
async fn live(tx: &Tx, mark: &str) -> Result<Option<Model>, DbErr> {
    tx.find::<Entity>().filter(Column::LiveMark.eq(mark)).one(tx.conn()).await
}

async fn lock(tx: &Tx, search: Uuid) -> Result<Option<Model>, DbErr> {
    tx.find::<Entity>().filter(Column::Id.eq(search)).lock_exclusive().one(tx.conn()).await
}

/// From now on there are letters: the mail link was opened and its button pressed (`from` is
/// [`State::Awaiting`]), or they begin again ([`State::Stopped`]). Gives the search that is active then,
/// which is another one when the same has begun before.
///
/// # Errors
/// When the database fails; a constraint refuses it when the same begins in the same moment.
pub async fn begin(tx: &Tx, id: Uuid, from: State, platform: &Platform) -> Result<Uuid, DbErr> {
    let Some(mut search) = lock(tx, id).await?.filter(|search| search.state == from) else {
        return Ok(id);
    };
    if let Some(known) = live(tx, &search.mark).await? {
        return Ok(known.id);
    }
    let (now, kind) =
        (whole_seconds(tx.now), if from == State::Awaiting { "search-confirmed" } else { "search-again" });
    search.state = State::Active;
    search.live_mark = Some(search.mark.clone());
    // What came while the letters rested is news, but not all of it for ever.
    search.seen_until = Some(search.seen_until.map_or(now, |seen| seen.max(now - EVERY)));
    search.closed_at = None;
    search.plan(tx, next_letter(tx.now, platform)).await?;
    search.keep(tx).await?;
    search.line(kind).write(tx).await?;
    Ok(search.id)
}

/// No more letters. Stopped twice, it is stopped once.
///
/// # Errors
/// When the database fails.
pub async fn stop(tx: &Tx, search: Uuid, by_person: bool, platform: &Platform) -> Result<(), DbErr> {
    let Some(mut search) = lock(tx, search).await?.filter(|search| search.state == State::Active) else {
        return Ok(());
    };
    search.state = State::Stopped;
    search.live_mark = None;
    search.closed_at = Some(tx.now);
    let forget_at = search.forget_at(platform).unwrap_or(tx.now);
    search.plan(tx, forget_at).await?;
    search.keep(tx).await?;
    let actor = if by_person { Actor::Person(search.person_id) } else { Actor::System };
    Line::new("search-stopped", actor).write(tx).await
}

/// Forgets a search: what was looked for, and who has.
pub(super) async fn forget(tx: &Tx, mut search: Model) -> Result<(), DbErr> {
    search.state = State::Forgotten;
    search.query.clear();
    search.mark.clear();
    search.live_mark = None;
    search.next_check_at = None;
    search.keep(tx).await?;
    people::model::erase(tx, search.person_id).await?;
    Line::new("search-forgotten", Actor::System).write(tx).await
}

/// A letter has left that told all that was posted before `until`. Only then: when a letter cannot
/// leave, the next one tells the same.
///
/// # Errors
/// When the database fails.
pub async fn told(tx: &Tx, search: Uuid, until: DateTime<Utc>) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::SeenUntil, Expr::value(until))
        .filter(Column::Id.eq(search))
        .filter(Column::SeenUntil.lt(until))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// So many searches that are due, locked; the longest due first.
pub(super) async fn due(tx: &Tx, most: u64) -> Result<Vec<Model>, DbErr> {
    tx.find::<Entity>()
        .filter(Column::NextCheckAt.lte(tx.now))
        .order_by_asc(Column::NextCheckAt)
        .order_by_asc(Column::Id)
        .limit(most)
        .lock_exclusive()
        .all(tx.conn())
        .await
}

/// When the next search is due.
///
/// # Errors
/// When the database fails.
pub async fn next_due(tx: &Tx) -> Result<Option<DateTime<Utc>>, DbErr> {
    let next = tx.find::<Entity>().filter(Column::NextCheckAt.is_not_null());
    let next = next.order_by_asc(Column::NextCheckAt).limit(1).one(tx.conn()).await?;
    Ok(next.and_then(|search| search.next_check_at))
}

/// Puts the next look at some of them, in one statement.
pub(super) async fn plan_all(tx: &Tx, searches: &[Uuid], platform: &Platform) -> Result<(), DbErr> {
    if searches.is_empty() {
        return Ok(());
    }
    tx.update::<Entity>()
        .col_expr(Column::NextCheckAt, Expr::value(next_letter(tx.now, platform)))
        .filter(Column::Id.is_in(searches.iter().copied()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Asks once more for the link, and plans to forget.
pub(super) async fn remind(tx: &Tx, mut search: Model) -> Result<(), DbErr> {
    send(tx, Letter::ConfirmSearch, search.person_id, search.id).await?;
    search.next_check_at = Some(search.created_at + FORGET_UNCONFIRMED);
    search.keep(tx).await
}
