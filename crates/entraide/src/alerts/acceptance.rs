//! How often helpers say yes in time, counted from the answers: what the size of a wave hangs on.
//!
//! Each alert has a moment by which a yes is in time. Once that is past, the alert is counted, for its
//! category, the hours in which it left, how far away the helper lives and whether they used to answer. Old counts fade.

use std::collections::HashMap;

use chrono::{DateTime, Duration, Timelike, Utc};
use matching::acceptance::band;
use queue::{Job, JobError, JobMeta};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use crate::alerts::model as alert;
use crate::db::scope::{Scope, Tx};
use crate::listings::model as listing;
use crate::platforms::model::Platform;
use crate::state::App;

/// After so many days a count has half its weight: people's readiness changes within a season.
const HALF_LIFE_DAYS: f64 = 28.0;
/// Alerts that are read at once.
const CHUNK: u64 = 5_000;
/// Not counted more often than this.
const PAUSE: Duration = Duration::minutes(15);

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "acceptance")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub category_id: Uuid,
    /// Of the platform's local day, in three hours each.
    pub hours: i16,
    /// How far away, see [`matching::acceptance::band`].
    pub band: i16,
    /// Whether they used to answer, see [`matching::Habit::number`].
    pub habit: i16,
    /// Alerts, faded up to `counted_at`.
    pub asked: f64,
    /// Of these, how many said yes in time, even if others were faster.
    pub yes: f64,
    /// Alerts whose time was up by then are in it.
    pub counted_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Counts the answers of a platform whose time is up.
#[derive(Debug, Serialize, Deserialize)]
pub struct CountAnswers {}

impl Job for CountAnswers {
    const NAME: &'static str = "alerts.count-answers";

    fn dedup_key(&self) -> Option<String> {
        Some("count-answers".into())
    }
}

/// Runs [`CountAnswers`].
///
/// # Errors
/// When the database fails; the queue tries again.
pub async fn run_count(app: App, _: CountAnswers, meta: JobMeta) -> Result<(), JobError> {
    let platform =
        app.directory.by_id(meta.platform_id).ok_or_else(|| JobError::Retry("platform unknown".into()))?;
    let tx = app.tx(meta.platform_id).await?;
    count(&tx, &platform).await?;
    meta.complete(tx.conn()).await?;
    if let Some(next) = next_end(&tx).await? {
        tx.enqueue(&CountAnswers {}, next.max(tx.now + PAUSE)).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// What was counted, as it weighs now; at most 128 rows for each category.
///
/// # Errors
/// When the database fails.
pub async fn counts<C: ConnectionTrait>(scope: &Scope<C>, now: DateTime<Utc>) -> Result<Vec<Model>, DbErr> {
    let mut rows = scope.find::<Entity>().all(scope.conn()).await?;
    for row in &mut rows {
        fade(row, now);
    }
    Ok(rows)
}

/// The three hours of the platform's local day that a moment lies in, from 0 to 7.
#[must_use]
pub fn hours(at: DateTime<Utc>, platform: &Platform) -> u8 {
    u8::try_from(at.with_timezone(&platform.tz()).hour() / 3).unwrap_or(0)
}

#[expect(clippy::cast_precision_loss, reason = "centuries in milliseconds are exact")]
fn fade(row: &mut Model, now: DateTime<Utc>) {
    let days = (now - row.counted_at).num_milliseconds().max(0) as f64 / 86_400_000.0;
    let left = 0.5_f64.powf(days / HALF_LIFE_DAYS);
    row.asked *= left;
    row.yes *= left;
    row.counted_at = now;
}

/// Category, hours, band, habit.
type Stratum = (Uuid, i16, i16, i16);

async fn count(tx: &Tx, platform: &Platform) -> Result<(), DbErr> {
    let known = tx.find::<Entity>().all(tx.conn()).await?;
    let since = known.iter().map(|row| row.counted_at).max().unwrap_or_default();
    let fresh = answers(tx, platform, since).await?;
    if fresh.is_empty() {
        return Ok(());
    }
    let ids: HashMap<Stratum, Model> =
        known.into_iter().map(|row| ((row.category_id, row.hours, row.band, row.habit), row)).collect();
    let mut made = Vec::new();
    for (stratum, (asked, yes)) in fresh {
        let mut row = ids.get(&stratum).cloned();
        if let Some(row) = &mut row {
            fade(row, tx.now);
            tx.update::<Entity>()
                .col_expr(Column::Asked, Expr::value(row.asked + asked))
                .col_expr(Column::Yes, Expr::value(row.yes + yes))
                .col_expr(Column::CountedAt, Expr::value(tx.now))
                .filter(Column::Id.eq(row.id))
                .exec(tx.conn())
                .await?;
            continue;
        }
        let (category, hours, band, habit) = stratum;
        made.push(ActiveModel {
            id: Set(tx.ids.uuid()),
            category_id: Set(category),
            hours: Set(hours),
            band: Set(band),
            habit: Set(habit),
            asked: Set(asked),
            yes: Set(yes),
            counted_at: Set(tx.now),
            ..Default::default()
        });
    }
    tx.insert_all(made).await
}

/// Alerts whose time was up between a moment and now: how many, and how many said yes in time.
async fn answers(
    tx: &Tx,
    platform: &Platform,
    since: DateTime<Utc>,
) -> Result<Vec<(Stratum, (f64, f64))>, DbErr> {
    let mut found: HashMap<Stratum, (f64, f64)> = HashMap::new();
    let mut from = (since, Uuid::max());
    loop {
        let same_time =
            Condition::all().add(alert::Column::AnswerBy.eq(from.0)).add(alert::Column::Id.gt(from.1));
        let after = Condition::any().add(alert::Column::AnswerBy.gt(from.0)).add(same_time);
        let chunk = tx
            .find::<alert::Entity>()
            // Said twice: databases do not begin in the middle of an index for an "or".
            .filter(alert::Column::AnswerBy.between(from.0, tx.now))
            .filter(after)
            .order_by_asc(alert::Column::AnswerBy)
            .order_by_asc(alert::Column::Id)
            .limit(CHUNK)
            .all(tx.conn())
            .await?;
        let Some(last) = chunk.last() else { break };
        from = (last.answer_by.unwrap_or(since), last.id);
        let categories = categories(tx, &chunk).await?;
        for one in &chunk {
            let Some(category) = categories.get(&one.listing_id) else { continue };
            let hours = i16::from(hours(one.created_at, platform));
            let band = band(one.distance_m.into());
            let stratum = (*category, hours, i16::from(band), i16::from(one.why.habit));
            let (asked, yes) = found.entry(stratum).or_default();
            *asked += 1.0;
            if one.is_yes_in_time() {
                *yes += 1.0;
            }
        }
    }
    // In one order, so that ids are dealt alike in every run of the same seed.
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_unstable_by_key(|(stratum, _)| *stratum);
    Ok(found)
}

async fn categories(tx: &Tx, alerts: &[alert::Model]) -> Result<HashMap<Uuid, Uuid>, DbErr> {
    let mut asks: Vec<Uuid> = alerts.iter().map(|alert| alert.listing_id).collect();
    asks.sort_unstable();
    asks.dedup();
    let pairs: Vec<(Uuid, Uuid)> = tx
        .find::<listing::Entity>()
        .select_only()
        .columns([listing::Column::Id, listing::Column::CategoryId])
        .filter(listing::Column::Id.is_in(asks))
        .into_tuple()
        .all(tx.conn())
        .await?;
    Ok(pairs.into_iter().collect())
}

/// When the time of the next alert is up.
async fn next_end(tx: &Tx) -> Result<Option<DateTime<Utc>>, DbErr> {
    let next = tx
        .find::<alert::Entity>()
        .filter(alert::Column::AnswerBy.gt(tx.now))
        .order_by_asc(alert::Column::AnswerBy)
        .one(tx.conn())
        .await?;
    Ok(next.and_then(|alert| alert.answer_by))
}
