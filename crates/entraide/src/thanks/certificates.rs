//! A certificate: what a paper says that somebody has shown to others, for as long as it can be checked.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Tz;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{FromJsonQueryResult, QueryOrder as _};
use serde::{Deserialize, Serialize};

use super::history::Entry;
use super::jobs::ForgetCertificate;
use super::volunteers::Volunteer;
use crate::clock::Ids;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line as Event};
use crate::listings::code::{CODE_LETTERS, typed_letters};
use crate::missions::taking::HISTORY_DAYS;

/// Letters of a code: 22¹² = 1.3 × 10¹⁶ codes. With a million certificates and all the tries that the rate limit
/// lets through, guessing one takes centuries.
const LETTERS: usize = 12;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "certificates")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub volunteer_id: Uuid,
    /// The form that it came from: sent twice, it makes one certificate.
    pub form_id: Uuid,
    pub code: String,
    /// The name, as the volunteer has written it.
    pub name: String,
    pub lines: Lines,
    /// All of them together.
    pub minutes: i32,
    /// From when it counts; none: from the beginning.
    pub from_day: Option<Date>,
    /// Until when it counts, this day too; none: until it was issued.
    pub until_day: Option<Date>,
    pub issued_at: DateTimeUtc,
    /// Until when it can be checked.
    pub forget_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificate").field("id", &self.id).finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A certificate, as other rooms call it.
pub type Certificate = Model;

/// What it says of one organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its name at the time.
    pub organisation: String,
    /// How many times.
    pub times: u32,
    /// All of them together.
    pub minutes: i64,
    /// The day of the first.
    pub first: NaiveDate,
    /// The day of the last.
    pub last: NaiveDate,
}

/// The lines of a certificate, as a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Lines(pub Vec<Line>);

/// From when until when it counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// None: from the beginning.
    pub from: Option<NaiveDate>,
    /// This day too; none: until today.
    pub until: Option<NaiveDate>,
}

impl Period {
    fn has(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Model {
    /// Whether it can still be checked.
    #[must_use]
    pub fn is_good(&self, now: DateTime<Utc>) -> bool {
        now < self.forget_at
    }
}

/// What a certificate says of these dates: each organisation with what it has confirmed, most hours first. One whose
/// name is forgotten is called `nameless`.
#[must_use]
pub fn lines<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    period: Period,
    tz: Tz,
    nameless: &str,
) -> Vec<Line> {
    let mut lines: Vec<(Uuid, Line)> = Vec::new();
    for entry in entries {
        let (Some(minutes), day) = (entry.given(), entry.day(tz)) else { continue };
        if !period.has(day) {
            continue;
        }
        let id = entry.mission.organisation_id;
        match lines.iter_mut().find(|(known, _)| *known == id) {
            Some((_, line)) => {
                line.times += 1;
                line.minutes += minutes;
                line.first = line.first.min(day);
                line.last = line.last.max(day);
            }
            None => {
                let name = Some(entry.organisation.as_str()).filter(|name| !name.is_empty());
                let organisation = name.unwrap_or(nameless).to_owned();
                lines.push((id, Line { organisation, times: 1, minutes, first: day, last: day }));
            }
        }
    }
    let mut lines: Vec<Line> = lines.into_iter().map(|(_, line)| line).collect();
    lines.sort_by(|a, b| b.minutes.cmp(&a.minutes).then_with(|| a.organisation.cmp(&b.organisation)));
    lines
}

/// A new code.
fn new_code(ids: &Ids) -> String {
    ids.letters::<LETTERS>(CODE_LETTERS)
}

/// Issues a certificate. The same form sent twice gives one.
///
/// # Errors
/// When the database fails.
pub async fn issue(
    tx: &Tx,
    form_id: Uuid,
    volunteer: &Volunteer,
    name: String,
    period: Period,
    lines: Vec<Line>,
) -> Result<(), DbErr> {
    if tx.find::<Entity>().filter(Column::FormId.eq(form_id)).one(tx.conn()).await?.is_some() {
        return Ok(());
    }
    let id = tx.ids.uuid();
    let minutes: i64 = lines.iter().map(|line| line.minutes).sum();
    let forget_at = tx.now + Duration::days(HISTORY_DAYS);
    tx.insert(ActiveModel {
        id: Set(id),
        volunteer_id: Set(volunteer.id),
        form_id: Set(form_id),
        code: Set(new_code(&tx.ids)),
        name: Set(name),
        lines: Set(Lines(lines)),
        minutes: Set(i32::try_from(minutes).unwrap_or(i32::MAX)),
        from_day: Set(period.from),
        until_day: Set(period.until),
        issued_at: Set(tx.now),
        forget_at: Set(forget_at),
        ..Default::default()
    })
    .await?;
    tx.enqueue(&ForgetCertificate { certificate: id }, forget_at).await?;
    let actor = Actor::Person(volunteer.person_id);
    Event::new("certificate-issued", actor).data(serde_json::json!({ "certificate": id })).write(tx).await
}

/// The volunteer withdraws one of theirs: from now on its code is as good as any other word. Said twice, it is done
/// once.
///
/// # Errors
/// When the database fails.
pub async fn withdraw(tx: &Tx, volunteer: &Volunteer, id: Uuid) -> Result<(), DbErr> {
    let known = tx.get::<Entity>(id).await?.filter(|known| known.volunteer_id == volunteer.id);
    if known.is_none() {
        return Ok(());
    }
    remove(tx, id).await?;
    let actor = Actor::Person(volunteer.person_id);
    Event::new("certificate-withdrawn", actor).data(serde_json::json!({ "certificate": id })).write(tx).await
}

/// Forgets one.
///
/// # Errors
/// When the database fails.
pub(super) async fn remove(tx: &Tx, id: Uuid) -> Result<(), DbErr> {
    tx.delete::<Entity>().filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    Ok(())
}

/// A volunteer's certificates, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn of_volunteer<C: ConnectionTrait>(
    scope: &Scope<C>,
    volunteer: Uuid,
) -> Result<Vec<Certificate>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::VolunteerId.eq(volunteer));
    all.order_by_desc(Column::IssuedAt).order_by_desc(Column::Id).all(scope.conn()).await
}

/// The certificate of a code as somebody has typed it.
///
/// # Errors
/// When the database fails.
pub async fn by_code<C: ConnectionTrait>(
    scope: &Scope<C>,
    typed: &str,
    now: DateTime<Utc>,
) -> Result<Option<Certificate>, DbErr> {
    let Some(code) = typed_letters(typed, LETTERS) else { return Ok(None) };
    let found = scope.find::<Entity>().filter(Column::Code.eq(code)).one(scope.conn()).await?;
    Ok(found.filter(|found| found.is_good(now)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_has_its_first_and_its_last_day() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
        let period = Period { from: Some(day(2)), until: Some(day(4)) };
        let has: Vec<u32> = (1..6).filter(|n| period.has(day(*n))).collect();
        assert_eq!(has, [2, 3, 4]);
        assert!(Period::default().has(day(1)));
    }
}
