//! An urgent call: "a hundred people for the day after tomorrow". Helpers around are asked, wave after wave
//! ([`super::waves`]), until all places of a date are taken; then it stops by itself. What they answer is in
//! [`super::answering`].

use std::collections::HashMap;

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder as _, QuerySelect as _};
use serde_json::json;

use super::model;
use super::slots;
use super::waves::CallWave;
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::follow_up::end_of_quiet;
use crate::organisations::leads::Lead;
use crate::platforms::model::Platform;

/// How far a call may reach, in kilometres: what its form offers.
pub const REACHES_KM: [i32; 4] = [5, 10, 20, 50];
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "calls")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub mission_id: Uuid,
    pub slot_id: Uuid,
    /// How far from where it is.
    pub within_m: i32,
    pub waves: i16,
    pub next_wave_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    pub end_reason: Option<End>,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A call, as other rooms name it.
pub type Call = Model;

/// Why a call has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum End {
    /// All places are taken.
    #[sea_orm(string_value = "full")]
    Full,
    /// A lead has stopped it, or the date is off.
    #[sea_orm(string_value = "stopped")]
    Stopped,
    /// Everybody around was asked.
    #[sea_orm(string_value = "nobody")]
    Nobody,
    /// It has begun.
    #[sea_orm(string_value = "begun")]
    Begun,
}

impl End {
    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> String {
        self.to_value()
    }
}

/// Helpers who were asked.
pub mod called {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "called")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub platform_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub call_id: Uuid,
        pub helper_id: Uuid,
        pub wave: i16,
        pub answer: Answer,
        pub created_at: DateTimeUtc,
        pub answered_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    crate::sealed!();

    /// What somebody who was asked has answered.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "String(StringLen::N(8))")]
    pub enum Answer {
        /// Nothing yet.
        #[sea_orm(string_value = "none")]
        None,
        /// Comes, or stands in line.
        #[sea_orm(string_value = "yes")]
        Yes,
        /// Not this time.
        #[sea_orm(string_value = "no")]
        No,
    }
}

pub(super) fn line(kind: &'static str, call: &Model, actor: Actor) -> Line {
    Line::new(kind, actor).listing(call.mission_id)
}

/// A lead calls for a date; a call that runs already goes on.
///
/// # Errors
/// When the database fails.
pub async fn begin(
    tx: &Tx,
    (mission, slot): (Uuid, Uuid),
    within_km: i32,
    lead: &Lead,
    platform: &Platform,
) -> Result<(), DbErr> {
    let Some(mission) = model::lock(tx, mission).await?.filter(|held| held.state == model::State::Open)
    else {
        return Ok(());
    };
    let slot = tx.get::<slots::Entity>(slot).await?;
    let Some(slot) = slot.filter(|slot| slot.mission_id == mission.id && slot.is_coming(tx.now)) else {
        return Ok(());
    };
    if running(&**tx, slot.id).await?.is_some() {
        return Ok(());
    }
    let at = end_of_quiet(tx.now, platform).unwrap_or(tx.now);
    let call = Model {
        platform_id: tx.platform,
        id: tx.ids.uuid(),
        mission_id: mission.id,
        slot_id: slot.id,
        within_m: within_km * 1000,
        waves: 0,
        next_wave_at: Some(at),
        ended_at: None,
        end_reason: None,
        created_at: tx.now,
    };
    tx.insert(ActiveModel { platform_id: Set(tx.platform), ..call.clone().into() }).await?;
    line("call-begun", &call, Actor::Person(lead.person_id)).write(tx).await?;
    tx.enqueue(&CallWave { call: call.id }, at).await
}

/// The call for a slot that runs.
///
/// # Errors
/// When the database fails.
pub async fn running<C: ConnectionTrait>(scope: &Scope<C>, slot: Uuid) -> Result<Option<Model>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::SlotId.eq(slot)).filter(Column::EndedAt.is_null());
    all.one(scope.conn()).await
}

/// The calls of a mission, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn of_mission<C: ConnectionTrait>(scope: &Scope<C>, mission: Uuid) -> Result<Vec<Model>, DbErr> {
    let all = scope.find::<Entity>().filter(Column::MissionId.eq(mission));
    all.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).all(scope.conn()).await
}

/// How many were asked by these calls, and how many of them have answered yes. One query.
///
/// # Errors
/// When the database fails.
pub async fn counts<C: ConnectionTrait>(
    scope: &Scope<C>,
    calls: &[Model],
) -> Result<HashMap<Uuid, (i64, i64)>, DbErr> {
    if calls.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Uuid, called::Answer, i64)> = scope
        .find::<called::Entity>()
        .select_only()
        .columns([called::Column::CallId, called::Column::Answer])
        .column_as(called::Column::Id.count(), "many")
        .filter(called::Column::CallId.is_in(calls.iter().map(|call| call.id)))
        .group_by(called::Column::CallId)
        .group_by(called::Column::Answer)
        .into_tuple()
        .all(scope.conn())
        .await?;
    let mut counts: HashMap<Uuid, (i64, i64)> = HashMap::new();
    for (call, answer, many) in rows {
        let count = counts.entry(call).or_default();
        count.0 += many;
        count.1 += if answer == called::Answer::Yes { many } else { 0 };
    }
    Ok(counts)
}

/// Ends the call for a slot, if one runs.
///
/// # Errors
/// When the database fails.
pub(super) async fn end(tx: &Tx, slot: Uuid, why: End) -> Result<(), DbErr> {
    let Some(call) = running(&**tx, slot).await? else { return Ok(()) };
    tx.update::<Entity>()
        .col_expr(Column::EndedAt, Expr::value(tx.now))
        .col_expr(Column::EndReason, Expr::value(why.to_value()))
        .col_expr(Column::NextWaveAt, Expr::value(Option::<DateTimeUtc>::None))
        .filter(Column::Id.eq(call.id))
        .exec(tx.conn())
        .await?;
    let data = json!({ "reason": why.stem(), "waves": call.waves });
    line("call-ended", &call, Actor::System).data(data).write(tx).await
}

/// A lead stops a call.
///
/// # Errors
/// When the database fails.
pub async fn stop(tx: &Tx, mission: Uuid, slot: Uuid) -> Result<(), DbErr> {
    if model::lock(tx, mission).await?.is_some() {
        end(tx, slot, End::Stopped).await?;
    }
    Ok(())
}
