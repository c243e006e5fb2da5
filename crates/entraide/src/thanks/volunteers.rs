//! A volunteer: an address that has asked what is known of it. It is a person of its own, whose address nobody can
//! change, so that a link that was mailed there never shows somebody else's history.

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict};

use super::jobs::ForgetVolunteer;
use super::{certificates, history};
use crate::auth::links::Secret;
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::i18n::Lang;
use crate::missions::taking::HISTORY_DAYS;
use crate::people::model::{self as people, Introduction};

/// After two years it is looked at whether anything is known of them still, and then every so many days: a calendar
/// that was subscribed to waits for the next date.
const LOOK_AGAIN_DAYS: i64 = 30;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "volunteers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    /// Computed from the address (by `id_of`): there is one for each.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    /// In the address of their calendar.
    pub calendar_id: Uuid,
    /// Since when that address is good.
    pub calendar_at: DateTimeUtc,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A volunteer, as other rooms call it.
pub type Volunteer = Model;

/// The id of an address on a platform: the same each time, and it tells nothing of the address.
fn id_of(secret: &Secret, platform: Uuid, email: &str) -> Uuid {
    Uuid::from_bytes(secret.sign(&[b"volunteer", platform.as_bytes(), email.as_bytes()]))
}

/// The volunteer of an address, written down if this is the first time; `None` when nothing is known of the address.
/// `lang` is the language that whoever asks reads.
///
/// # Errors
/// When the database fails.
pub async fn of_address(
    tx: &Tx,
    secret: &Secret,
    email: &str,
    lang: Lang,
) -> Result<Option<Volunteer>, DbErr> {
    let id = id_of(secret, tx.platform, email);
    if let Some(known) = tx.get::<Entity>(id).await? {
        people::read(tx, known.person_id, lang).await?;
        return Ok(Some(known));
    }
    let history = history::of_address(&**tx, email).await?;
    if history.is_empty() {
        return Ok(None);
    }
    let first_name = history.names().into_iter().next().unwrap_or_default();
    let person = Introduction { first_name, email: Some(email.to_owned()), phone: None };
    let person = people::add(tx, &person, lang).await?;
    let new = ActiveModel {
        id: Set(id),
        person_id: Set(person),
        calendar_id: Set(tx.ids.uuid()),
        calendar_at: Set(tx.now),
        created_at: Set(tx.now),
        ..Default::default()
    };
    let keep = OnConflict::columns([Column::PlatformId, Column::Id]).do_nothing().to_owned();
    tx.upsert(new, keep).await?;
    let made = tx.get::<Entity>(id).await?;
    if made.as_ref().is_some_and(|made| made.person_id == person) {
        tx.enqueue(&ForgetVolunteer { volunteer: id }, tx.now + Duration::days(HISTORY_DAYS)).await?;
    } else {
        // Somebody has pressed twice, and the other one was faster.
        people::erase(tx, person).await?;
    }
    Ok(made)
}

/// Gives their calendar another address; the old one opens nothing any more.
///
/// # Errors
/// When the database fails.
pub async fn renew_calendar(tx: &Tx, volunteer: &Volunteer) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::CalendarId, Expr::value(tx.ids.uuid()))
        .col_expr(Column::CalendarAt, Expr::value(tx.now))
        .filter(Column::Id.eq(volunteer.id))
        .exec(tx.conn())
        .await?;
    Line::new("calendar-renewed", Actor::Person(volunteer.person_id)).write(tx).await
}

/// Forgets a volunteer of whom nothing else is known any more; else looks again later.
///
/// # Errors
/// When the database fails.
pub(super) async fn forget(tx: &Tx, job: &ForgetVolunteer) -> Result<(), DbErr> {
    let Some(volunteer) = tx.get::<Entity>(job.volunteer).await? else { return Ok(()) };
    let person = tx.get::<people::Entity>(volunteer.person_id).await?;
    let email = person.and_then(|person| person.email);
    let is_known = match &email {
        Some(email) => !history::of_address(&**tx, email).await?.is_empty(),
        None => false,
    };
    if is_known || !certificates::of_volunteer(&**tx, volunteer.id).await?.is_empty() {
        return tx.enqueue(job, tx.now + Duration::days(LOOK_AGAIN_DAYS)).await;
    }
    tx.delete::<Entity>().filter(Column::Id.eq(volunteer.id)).exec(tx.conn()).await?;
    people::erase(tx, volunteer.person_id).await
}
