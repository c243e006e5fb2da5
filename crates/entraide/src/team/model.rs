//! The rules of the team. Somebody always manages it: the last who does can neither leave nor get another role.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, QueryOrder as _, QuerySelect as _};
use serde_json::json;

use crate::auth::staff::{self, ActiveModel, Column, Entity, Model, Right, Role, session};
use crate::db::scope::Tx;
use crate::events::{Actor, Line};
use crate::helpers::model::Words;
use crate::i18n::Lang;
use crate::mail::letter::{Letter, send};
use crate::{coordination, moderation, relations};

/// What is to be true of a member; already checked.
#[derive(Clone)]
pub struct Wanted {
    /// Name, as colleagues see it.
    pub name: String,
    /// What for.
    pub role: Role,
    /// In which they are written to.
    pub language: Lang,
    /// Gazetteer codes; empty: everywhere.
    pub areas: Vec<String>,
    /// Of what they look after; empty: all.
    pub languages: Vec<String>,
    /// The last day of an absence.
    pub away_until: Option<NaiveDate>,
}

impl std::fmt::Debug for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wanted").field("role", &self.role).finish_non_exhaustive()
    }
}

/// Why a rule does nothing.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// No member has this id, or not any more.
    #[error("no such member")]
    Unknown,
    /// Another member has this address.
    #[error("known address")]
    Known,
    /// Nobody else manages the team.
    #[error("the last who manages the team")]
    Last,
    /// The database fails.
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Adds a member, or has one back, and writes to them how to sign in.
///
/// # Errors
/// [`Refusal::Known`], or when the database fails.
pub async fn add(tx: &Tx, email: &str, wanted: &Wanted, by: Uuid) -> Result<Uuid, Refusal> {
    if staff::by_email(&**tx, email).await?.is_some() {
        return Err(Refusal::Known);
    }
    let id = staff::add(tx, &wanted.name, email, wanted.role, wanted.language).await?;
    write(tx, id, wanted).await?;
    line(tx, "team-added", id, wanted.role, by).await?;
    send(tx, Letter::TeamWelcome, id, id).await?;
    Ok(id)
}

/// Changes a member. Who now has what waits hears of it.
///
/// # Errors
/// See [`Refusal`].
pub async fn change(tx: &Tx, id: Uuid, wanted: &Wanted, by: Uuid) -> Result<(), Refusal> {
    let before = begin(tx, id, wanted.role.may(Right::ManageTeam)).await?;
    write(tx, id, wanted).await?;
    line(tx, "team-changed", id, wanted.role, by).await?;
    let is_same = before.role == wanted.role
        && before.areas.0 == wanted.areas
        && before.languages.0 == wanted.languages
        && before.away_until == wanted.away_until;
    if !is_same {
        hand_on(tx).await?;
    }
    Ok(())
}

/// What a member says of themselves: the language of their mail, and until when they are away.
///
/// # Errors
/// When the database fails.
pub async fn change_own(
    tx: &Tx,
    member: &Model,
    language: Lang,
    away_until: Option<NaiveDate>,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        language: Set(language.tag().to_owned()),
        away_until: Set(away_until),
        ..Default::default()
    };
    tx.update::<Entity>().set(row).filter(Column::Id.eq(member.id)).exec(tx.conn()).await?;
    line(tx, "team-changed", member.id, member.role, member.id).await?;
    if member.away_until != away_until {
        hand_on(tx).await?;
    }
    Ok(())
}

/// Ends a membership, and at once all sessions of the member.
///
/// # Errors
/// See [`Refusal`].
pub async fn end(tx: &Tx, id: Uuid, by: Uuid) -> Result<(), Refusal> {
    let member = begin(tx, id, false).await?;
    let update = tx.update::<Entity>().col_expr(Column::LeftAt, Expr::value(tx.now));
    update.filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    session::close_all(tx, id).await?;
    relations::model::release(tx, id).await?;
    line(tx, "team-left", id, member.role, by).await?;
    Ok(hand_on(tx).await?)
}

/// Reads a member, with all who manage the team locked, so that of the last two only one can go.
async fn begin(tx: &Tx, id: Uuid, manages: bool) -> Result<Model, Refusal> {
    let managers = tx
        .find::<Entity>()
        .filter(Column::LeftAt.is_null())
        .filter(Column::Role.is_in(Role::with(Right::ManageTeam)))
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(tx.conn())
        .await?;
    if !manages && matches!(&managers[..], [last] if last.id == id) {
        return Err(Refusal::Last);
    }
    let member = tx.get::<Entity>(id).await?;
    member.filter(|member| member.left_at.is_none()).ok_or(Refusal::Unknown)
}

async fn write(tx: &Tx, id: Uuid, wanted: &Wanted) -> Result<(), DbErr> {
    let row = ActiveModel {
        name: Set(wanted.name.clone()),
        role: Set(wanted.role),
        language: Set(wanted.language.tag().to_owned()),
        areas: Set(Words(wanted.areas.clone())),
        languages: Set(Words(wanted.languages.clone())),
        away_until: Set(wanted.away_until),
        ..Default::default()
    };
    tx.update::<Entity>().set(row).filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    Ok(())
}

async fn line(tx: &Tx, kind: &'static str, member: Uuid, role: Role, by: Uuid) -> Result<(), DbErr> {
    let data = json!({ "member": member, "role": role.stem() });
    Line::new(kind, Actor::Staff(by)).data(data).write(tx).await
}

/// Tells those of what waits who have it now.
async fn hand_on(tx: &Tx) -> Result<(), DbErr> {
    coordination::nudge::nudge(tx).await?;
    moderation::nudge::nudge(tx).await
}
