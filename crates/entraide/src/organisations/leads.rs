//! Who leads an organisation: several people, each with a link of their own. They are written down as
//! people, and forgotten when they leave or it ends. Who is invited stands here too, with a `next_check_at`
//! until there is an answer (see [`super::invitations`]).

use std::collections::HashMap;

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{Condition, QueryOrder as _, QuerySelect as _, QueryTrait as _};

use super::model::{self, Organisation};
use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::mail::letter::{Letter, SendLetter};
use crate::people::model as people;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "leads")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation_id: Uuid,
    pub person_id: Uuid,
    pub state: State,
    /// The person who has invited them; nobody has invited the first, nor those whom the team has.
    pub invited_by: Option<Uuid>,
    pub created_at: DateTimeUtc,
    /// Since when they lead it.
    pub since: Option<DateTimeUtc>,
    pub left_at: Option<DateTimeUtc>,
    /// The lead who leaves when this one accepts.
    pub replaces: Option<Uuid>,
    /// When their invitation was mailed, but for reminders; the first has none.
    pub mailed_at: Option<DateTimeUtc>,
    /// How often they were reminded of it.
    pub reminders: i16,
    /// When it is looked at next, while it waits for an answer.
    pub next_check_at: Option<DateTimeUtc>,
    /// Since when they wish no messages of the team.
    pub messages_off_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Somebody who leads an organisation, as other rooms call them.
pub type Lead = Model;

impl Model {
    /// Whether they are invited, and have neither accepted nor declined.
    #[must_use]
    pub fn is_invitation(&self) -> bool {
        self.state == State::Invited && self.next_check_at.is_some()
    }
}

/// Where a lead stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// Their mail link was not opened yet.
    #[sea_orm(string_value = "invited")]
    Invited,
    /// May do everything.
    #[sea_orm(string_value = "active")]
    Active,
    /// Not any more.
    #[sea_orm(string_value = "left")]
    Left,
}

/// Writes down somebody who will lead it once they have opened their link.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &Tx, organisation: Uuid, person: Uuid, invited_by: Option<Uuid>) -> Result<Uuid, DbErr> {
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        organisation_id: Set(organisation),
        person_id: Set(person),
        state: Set(State::Invited),
        invited_by: Set(invited_by),
        created_at: Set(tx.now),
        since: Set(None),
        left_at: Set(None),
        replaces: Set(None),
        mailed_at: Set(None),
        reminders: Set(0),
        next_check_at: Set(None),
        messages_off_at: Set(None),
        ..Default::default()
    })
    .await?;
    Ok(id)
}

/// They lead it from now on.
///
/// # Errors
/// When the database fails.
pub(super) async fn activate(tx: &Tx, lead: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(State::Active.to_value()))
        .col_expr(Column::Since, Expr::value(tx.now))
        .col_expr(Column::NextCheckAt, Expr::value(Option::<DateTimeUtc>::None))
        .filter(Column::Id.eq(lead))
        .filter(Column::State.eq(State::Invited))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// They do not lead it any more, or never will: nothing is left of them but that they were here.
///
/// # Errors
/// When the database fails.
pub(super) async fn depart(tx: &Tx, lead: &Lead) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::State, Expr::value(State::Left.to_value()))
        .col_expr(Column::LeftAt, Expr::value(tx.now))
        .col_expr(Column::NextCheckAt, Expr::value(Option::<DateTimeUtc>::None))
        .filter(Column::Id.eq(lead.id))
        .exec(tx.conn())
        .await?;
    people::erase(tx, lead.person_id).await
}

/// All who lead it or are invited to, the first first. One query.
///
/// # Errors
/// When the database fails.
pub async fn of<C: ConnectionTrait>(scope: &Scope<C>, organisation: Uuid) -> Result<Vec<Model>, DbErr> {
    let here = scope.find::<Entity>().filter(Column::OrganisationId.eq(organisation));
    let here = here.filter(Column::State.ne(State::Left));
    here.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).all(scope.conn()).await
}

/// All who lead it. One query.
///
/// # Errors
/// When the database fails.
pub async fn active<C: ConnectionTrait>(scope: &Scope<C>, organisation: Uuid) -> Result<Vec<Model>, DbErr> {
    let mut leads = of(scope, organisation).await?;
    leads.retain(|lead| lead.state == State::Active);
    Ok(leads)
}

/// The people behind leads, by id. One query.
///
/// # Errors
/// When the database fails.
pub async fn people_of<C: ConnectionTrait>(
    scope: &Scope<C>,
    leads: &[Model],
) -> Result<HashMap<Uuid, people::Model>, DbErr> {
    let found = scope
        .find::<people::Entity>()
        .filter(people::Column::Id.is_in(leads.iter().map(|lead| lead.person_id)));
    Ok(found.all(scope.conn()).await?.into_iter().map(|person| (person.id, person)).collect())
}

/// All that somebody of this address leads or is invited to lead, at most `limit`. Three queries.
///
/// # Errors
/// When the database fails.
pub async fn with_email<C: ConnectionTrait>(
    scope: &Scope<C>,
    email: &str,
    limit: u64,
) -> Result<Vec<(Model, Organisation)>, DbErr> {
    let people = scope.find::<people::Entity>().filter(people::Column::Email.eq(email));
    let people: Vec<Uuid> = people.all(scope.conn()).await?.into_iter().map(|person| person.id).collect();
    let leads = scope.find::<Entity>().filter(Column::PersonId.is_in(people));
    let leads = leads.filter(Column::State.ne(State::Left)).order_by_desc(Column::CreatedAt).limit(limit);
    let leads = leads.all(scope.conn()).await?;
    let held = scope
        .find::<model::Entity>()
        .filter(model::Column::Id.is_in(leads.iter().map(|lead| lead.organisation_id)));
    let held = held.all(scope.conn()).await?;
    let held: HashMap<Uuid, Organisation> = held.into_iter().map(|one| (one.id, one)).collect();
    let pair = |lead: Model| {
        let organisation = held.get(&lead.organisation_id)?.clone();
        Some((lead, organisation))
    };
    Ok(leads.into_iter().filter_map(pair).collect())
}

/// Whether somebody wishes messages of the team, for all that their address leads.
///
/// # Errors
/// When the database fails.
pub async fn wish_messages(tx: &Tx, lead: &Lead, wishes: bool) -> Result<(), DbErr> {
    let person = tx.get::<people::Entity>(lead.person_id).await?;
    let mut own = Condition::any().add(Column::Id.eq(lead.id));
    if let Some(email) = person.and_then(|person| person.email) {
        let same = tx.find::<people::Entity>().filter(people::Column::Email.eq(email));
        let same = same.select_only().column(people::Column::Id).into_query();
        own = own.add(Column::PersonId.in_subquery(same));
    }
    let since = (!wishes).then_some(tx.now);
    let update = tx.update::<Entity>().col_expr(Column::MessagesOffAt, Expr::value(since));
    update.filter(own).exec(tx.conn()).await?;
    let kind = if wishes { "org-messages-on" } else { "org-messages-off" };
    Line::new(kind, Actor::Person(lead.person_id)).listing(lead.organisation_id).write(tx).await
}

/// Mails a letter to all who lead it.
///
/// # Errors
/// When the database fails.
pub(super) async fn tell(tx: &Tx, letter: Letter, organisation: Uuid) -> Result<(), DbErr> {
    let leads = active(&**tx, organisation).await?;
    let letters: Vec<_> =
        leads.iter().map(|lead| SendLetter { letter, to: lead.person_id, about: lead.id }).collect();
    tx.enqueue_all(&letters, tx.now).await
}
