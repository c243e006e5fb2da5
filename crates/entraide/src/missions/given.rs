//! What volunteers have given, in numbers. Who they were is told apart by their address, which is only counted: it
//! leaves in no answer.

use std::collections::HashSet;

use sea_orm::entity::prelude::*;
use sea_orm::{JoinType, QuerySelect as _, RelationDef};

use super::applications::{Column, Entity, State};
use super::model as mission;
use super::slots;
use crate::db::scope::Scope;
use crate::people::model as people;

/// What was given to an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// How often somebody came.
    pub times: u64,
    /// How many people that were; those who are forgotten count as one.
    pub people: usize,
    /// How long they were there, in minutes.
    pub minutes: i64,
    /// How often somebody who was expected did not come.
    pub absent: u64,
}

fn person() -> RelationDef {
    Entity::belongs_to(people::Entity)
        .from((Column::PlatformId, Column::PersonId))
        .to((people::Column::PlatformId, people::Column::Id))
        .into()
}

fn of_mission() -> RelationDef {
    Entity::belongs_to(mission::Entity)
        .from((Column::PlatformId, Column::MissionId))
        .to((mission::Column::PlatformId, mission::Column::Id))
        .into()
}

/// What was given to an organisation and confirmed since a moment. One query.
///
/// # Errors
/// When the database fails.
pub async fn to_organisation<C: ConnectionTrait>(
    scope: &Scope<C>,
    organisation: Uuid,
    since: DateTimeUtc,
) -> Result<Given, DbErr> {
    let rows: Vec<(State, Option<i32>, Option<String>)> = scope
        .find::<Entity>()
        .select_only()
        .columns([Column::State, Column::Minutes])
        .column(people::Column::Email)
        .join(JoinType::InnerJoin, of_mission())
        .join(JoinType::InnerJoin, person())
        .filter(mission::Column::OrganisationId.eq(organisation))
        .filter(Column::State.is_in([State::Attended, State::Absent]))
        .filter(Column::FinishedAt.gte(since))
        .into_tuple()
        .all(scope.conn())
        .await?;
    let mut given = Given::default();
    let mut people = HashSet::new();
    for (state, minutes, email) in rows {
        if state == State::Absent {
            given.absent += 1;
            continue;
        }
        given.times += 1;
        given.minutes += i64::from(minutes.unwrap_or(0));
        people.insert(email);
    }
    given.people = people.len();
    Ok(given)
}

/// Somebody was there.
#[derive(Clone, Debug)]
pub struct Gift {
    /// On which date.
    pub slot: Uuid,
    /// Where that is, unless it is done at a distance.
    pub place: Option<String>,
    /// How long, in minutes.
    pub minutes: i64,
    /// What tells one person from another; nothing of those who are forgotten.
    pub address: Option<String>,
}

/// All that volunteers have given on a platform. One query.
///
/// # Errors
/// When the database fails.
pub async fn all<C: ConnectionTrait>(scope: &Scope<C>) -> Result<Vec<Gift>, DbErr> {
    type Row = (Uuid, Option<i32>, Option<String>, Option<String>, Option<String>);
    let slot: RelationDef = Entity::belongs_to(slots::Entity)
        .from((Column::PlatformId, Column::SlotId))
        .to((slots::Column::PlatformId, slots::Column::Id))
        .into();
    let rows: Vec<Row> = scope
        .find::<Entity>()
        .select_only()
        .columns([Column::SlotId, Column::Minutes])
        .column(slots::Column::PlaceCode)
        .column_as(mission::Column::PlaceCode, "mission_place")
        .column(people::Column::Email)
        .join(JoinType::InnerJoin, slot)
        .join(JoinType::InnerJoin, of_mission())
        .join(JoinType::InnerJoin, person())
        .filter(Column::State.eq(State::Attended))
        .into_tuple()
        .all(scope.conn())
        .await?;
    let gift = |(slot, minutes, own, of_mission, address): Row| Gift {
        slot,
        place: own.or(of_mission),
        minutes: minutes.unwrap_or(0).into(),
        address,
    };
    Ok(rows.into_iter().map(gift).collect())
}
