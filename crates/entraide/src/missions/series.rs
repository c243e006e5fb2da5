//! Dates that come again and again: a rule of iCalendar (RFC 5545) in the platform's local time, of which the next
//! two months are written down as slots.

use chrono::{DateTime, Duration, NaiveDateTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use rrule::{RRule, RRuleSet, Unvalidated};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::slots::{self, NewSlot, When};
use crate::db::scope::{Scope, Tx};
use crate::platforms::model::Platform;

/// Dates are written down so many days ahead.
pub const AHEAD_DAYS: i64 = 56;
/// How the beginning is kept.
const BEGINS: &str = "%Y-%m-%dT%H:%M";
/// Dates of one series that are made at once.
const AT_MOST: u16 = 100;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "series")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub mission_id: Uuid,
    /// Of iCalendar: `FREQ=WEEKLY;BYDAY=TU,TH`.
    pub rule: String,
    /// The first date, in local time.
    pub begins: String,
    pub minutes: i32,
    pub capacity: i16,
    /// Dates up to here are written down.
    pub known_until: DateTimeUtc,
    pub ended_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// What comes again and again; already checked.
#[derive(Clone, Debug)]
pub struct NewSeries {
    /// The rule.
    pub rule: String,
    /// The first date, in local time.
    pub begins: NaiveDateTime,
    /// How long each takes.
    pub minutes: i32,
    /// How many people.
    pub capacity: i16,
}

/// The dates of a rule after `from` and not after `until`; `None` when it is no rule.
#[must_use]
pub fn dates(
    rule: &str,
    begins: NaiveDateTime,
    tz: Tz,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Option<Vec<DateTime<Utc>>> {
    let local = rrule::Tz::from(tz);
    let start = local.from_local_datetime(&begins).earliest().or_else(|| {
        // An hour that the clocks leave out is read as the next one.
        local.from_local_datetime(&(begins + Duration::hours(1))).earliest()
    })?;
    let rule: RRule<Unvalidated> = rule.parse().ok()?;
    let set = RRuleSet::new(start).rrule(rule.validate(start).ok()?);
    let set = set.after(from.with_timezone(&local)).before(until.with_timezone(&local));
    let found = set.all(AT_MOST).dates;
    Some(found.into_iter().map(|at| at.to_utc()).filter(|at| *at > from && *at <= until).collect())
}

/// Writes a series down, with its dates of the next two months; how many those are.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &Tx, mission: Uuid, new: NewSeries, platform: &Platform) -> Result<usize, DbErr> {
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        mission_id: Set(mission),
        rule: Set(new.rule),
        begins: Set(new.begins.format(BEGINS).to_string()),
        minutes: Set(new.minutes),
        capacity: Set(new.capacity),
        known_until: Set(tx.now),
        ended_at: Set(None),
        created_at: Set(tx.now),
        ..Default::default()
    })
    .await?;
    let Some(series) = tx.get::<Entity>(id).await? else { return Ok(0) };
    write(tx, &series, platform).await
}

/// Writes down the dates that have come near.
///
/// # Errors
/// When the database fails.
pub(super) async fn extend(tx: &Tx, mission: Uuid, platform: &Platform) -> Result<(), DbErr> {
    for series in running(&**tx, mission).await? {
        write(tx, &series, platform).await?;
    }
    Ok(())
}

async fn write(tx: &Tx, series: &Model, platform: &Platform) -> Result<usize, DbErr> {
    let until = tx.now + Duration::days(AHEAD_DAYS);
    let from = series.known_until.max(tx.now);
    let begins = NaiveDateTime::parse_from_str(&series.begins, BEGINS).ok();
    let dates = begins.and_then(|begins| dates(&series.rule, begins, platform.tz(), from, until));
    let length = Duration::minutes(series.minutes.into());
    let slot = |at: DateTime<Utc>| NewSlot {
        series: Some(series.id),
        when: When::Date(at, at + length),
        site: None,
        capacity: series.capacity,
    };
    let new: Vec<NewSlot> = dates.unwrap_or_default().into_iter().map(slot).collect();
    let count = new.len();
    slots::add(tx, series.mission_id, new).await?;
    tx.update::<Entity>()
        .col_expr(Column::KnownUntil, Expr::value(until))
        .filter(Column::Id.eq(series.id))
        .exec(tx.conn())
        .await?;
    Ok(count)
}

/// The series of a mission that go on.
///
/// # Errors
/// When the database fails.
pub async fn running<C: ConnectionTrait>(scope: &Scope<C>, mission: Uuid) -> Result<Vec<Model>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::MissionId.eq(mission));
    all.filter(Column::EndedAt.is_null()).all(scope.conn()).await
}

/// Ends the series of a mission; the dates that are written down stay.
///
/// # Errors
/// When the database fails.
pub(super) async fn end_all(tx: &Tx, mission: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::EndedAt, Expr::value(tx.now))
        .filter(Column::MissionId.eq(mission))
        .filter(Column::EndedAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekly_date_keeps_its_hour_when_the_clocks_change() {
        let begins = NaiveDateTime::parse_from_str("2026-10-20T14:00", BEGINS).unwrap();
        let tz = chrono_tz::Europe::Paris;
        let from = "2026-10-20T00:00:00Z".parse().unwrap();
        let until = "2026-11-04T00:00:00Z".parse().unwrap();
        let found = dates("FREQ=WEEKLY;BYDAY=TU", begins, tz, from, until).unwrap();
        let hours: Vec<String> = found.iter().map(|at| at.format("%m-%d %H:%M").to_string()).collect();
        assert_eq!(hours, ["10-20 12:00", "10-27 13:00", "11-03 13:00"]);
        assert!(dates("FREQ=NEVER", begins, tz, from, until).is_none());
    }
}
