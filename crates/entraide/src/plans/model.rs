//! A plan as it is kept: one row, who is sent to whom, and what goes unserved. Ids only. The last one of a
//! platform is kept.

use chrono::{DateTime, Duration, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{FromJsonQueryResult, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};

use crate::db::scope::{Scope, Tx};
use crate::events;

/// A plan that is not made after so long never will be: somebody may ask for another.
const PATIENCE: Duration = Duration::minutes(15);

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "plans")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub state: State,
    /// When somebody asked for it.
    pub wanted_at: DateTimeUtc,
    /// The moment that it is true for.
    pub made_at: Option<DateTimeUtc>,
    /// Asks that waited.
    pub asks: i32,
    /// Helpers that these missed.
    pub places: i32,
    /// Asks with a helper by the plan.
    pub helped: i32,
    /// Pairs of an ask and a helper.
    pub pairs: i32,
    /// Asks that go without all they need.
    pub gaps: i32,
    /// What the pairs cost, in metre-equivalents.
    pub cost_m: i64,
    /// How long it took to make.
    pub took_ms: i32,
    pub summary: Summary,
    /// Who wanted all of its helpers to be asked.
    pub asking_by: Option<Uuid>,
    /// Pairs whose helper was asked.
    pub asked: i32,
    /// Pairs that did not fit any more.
    pub left_out: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// Where a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum State {
    /// A job is at it.
    #[sea_orm(string_value = "making")]
    Making,
    /// It can be read.
    #[sea_orm(string_value = "ready")]
    Ready,
    /// It could not be made, or not be proved to be the best.
    #[sea_orm(string_value = "failed")]
    Failed,
}

/// What is counted over a plan, as a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(default)]
pub struct Summary {
    /// Asks that go without, by reason, in the order of the rows.
    pub reasons: Vec<(Reason, u32)>,
    /// Pairs who know each other.
    pub earlier: u32,
    /// Where helpers lack, the worst first.
    pub lacks: Vec<Lack>,
    /// Where helpers abound, the most first.
    pub plenty: Vec<Plenty>,
}

/// A place where helpers lack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lack {
    /// Code of a commune or an area of the gazetteer.
    pub place: String,
    /// Places that nobody fills.
    pub places: u32,
    /// Helpers whom the plan does not need and who would come as far as this.
    pub helpers: u32,
}

/// A place where helpers abound.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plenty {
    /// Code of a commune or an area of the gazetteer.
    pub place: String,
    /// Helpers who live there and whom the plan does not need.
    pub helpers: u32,
    /// Places there that nobody fills.
    pub places: u32,
    /// The nearest place where helpers lack, and how far it is, in metres.
    pub nearest: Option<(String, u32)>,
}

/// Why an ask goes without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    /// Nobody would come so far.
    #[sea_orm(string_value = "reach")]
    Reach,
    /// Nobody of them does this kind of help.
    #[sea_orm(string_value = "kind")]
    Kind,
    /// Nobody of these has time then.
    #[sea_orm(string_value = "time")]
    Time,
    /// They help somebody already, or were asked often enough today.
    #[sea_orm(string_value = "busy")]
    Busy,
    /// They were asked already.
    #[sea_orm(string_value = "asked")]
    Asked,
    /// They are needed more elsewhere.
    #[sea_orm(string_value = "elsewhere")]
    Elsewhere,
}

impl Reason {
    /// The stem of its messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::Reach => "reach",
            Self::Kind => "kind",
            Self::Time => "time",
            Self::Busy => "busy",
            Self::Asked => "asked",
            Self::Elsewhere => "elsewhere",
        }
    }
}

impl Model {
    /// Whether somebody wanted all to be asked and that is not through.
    #[must_use]
    pub fn is_asking(&self) -> bool {
        self.state == State::Ready && self.asking_by.is_some() && self.left() > 0
    }

    /// Pairs that were neither asked nor left out.
    #[must_use]
    pub fn left(&self) -> i32 {
        Ord::max(self.pairs - self.asked - self.left_out, 0)
    }

    /// Whether a job is at it that can still be expected to come to an end.
    #[must_use]
    pub fn is_being_made(&self, now: DateTime<Utc>) -> bool {
        self.state == State::Making && now - self.wanted_at < PATIENCE
    }
}

/// The latest plan, whatever its state, and the latest one that can be read.
///
/// # Errors
/// When the database fails.
pub async fn latest<C: ConnectionTrait>(scope: &Scope<C>) -> Result<(Option<Model>, Option<Model>), DbErr> {
    let plans = scope.find::<Entity>().order_by_desc(Column::WantedAt).order_by_desc(Column::Id).limit(4);
    let plans = plans.all(scope.conn()).await?;
    let ready = plans.iter().find(|plan| plan.state == State::Ready).cloned();
    Ok((plans.into_iter().next(), ready))
}

/// Notes that a plan is wanted. What was wanted before and never came is forgotten.
///
/// # Errors
/// When the database fails.
pub async fn want(tx: &Tx) -> Result<Uuid, DbErr> {
    let gone = tx.find::<Entity>().filter(Column::State.ne(State::Ready)).select_only().column(Column::Id);
    forget(tx, gone.into_tuple().all(tx.conn()).await?).await?;
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        state: Set(State::Making),
        wanted_at: Set(tx.now),
        made_at: Set(None),
        asks: Set(0),
        places: Set(0),
        helped: Set(0),
        pairs: Set(0),
        gaps: Set(0),
        cost_m: Set(0),
        took_ms: Set(0),
        summary: Set(Summary::default()),
        asking_by: Set(None),
        asked: Set(0),
        left_out: Set(0),
        ..Default::default()
    })
    .await?;
    Ok(id)
}

/// Forgets plans and all their rows.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &Tx, plans: Vec<Uuid>) -> Result<(), DbErr> {
    for plan in plans {
        clear(tx, plan).await?;
        tx.delete::<Entity>().filter(Column::Id.eq(plan)).exec(tx.conn()).await?;
    }
    Ok(())
}

/// Forgets the rows of a plan.
///
/// # Errors
/// When the database fails.
pub async fn clear(tx: &Tx, plan: Uuid) -> Result<(), DbErr> {
    tx.delete::<pairs::Entity>().filter(pairs::Column::PlanId.eq(plan)).exec(tx.conn()).await?;
    tx.delete::<gaps::Entity>().filter(gaps::Column::PlanId.eq(plan)).exec(tx.conn()).await?;
    Ok(())
}

/// Notes that a plan could not be made.
///
/// # Errors
/// When the database fails.
pub async fn fail(tx: &Tx, plan: Uuid) -> Result<(), DbErr> {
    let update = tx.update::<Entity>().col_expr(Column::State, Expr::value(State::Failed));
    update.filter(Column::Id.eq(plan)).filter(Column::State.eq(State::Making)).exec(tx.conn()).await?;
    Ok(())
}

/// Notes that somebody wants all of its helpers to be asked; `false` when somebody does already, or when
/// it is not to be read (any more).
///
/// # Errors
/// When the database fails.
pub async fn ask_all(tx: &Tx, plan: Uuid, staff: Uuid) -> Result<bool, DbErr> {
    let update = tx
        .update::<Entity>()
        .col_expr(Column::AskingBy, Expr::value(staff))
        .filter(Column::Id.eq(plan))
        .filter(Column::State.eq(State::Ready))
        .filter(Column::AskingBy.is_null());
    Ok(update.exec(tx.conn()).await?.rows_affected == 1)
}

/// Counts pairs whose helper was asked, and those that did not fit any more.
///
/// # Errors
/// When the database fails.
pub async fn count(tx: &Tx, plan: Uuid, asked: i32, left_out: i32) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Asked, Expr::col(Column::Asked).add(asked))
        .col_expr(Column::LeftOut, Expr::col(Column::LeftOut).add(left_out))
        .filter(Column::Id.eq(plan))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Lines of the log after which an ask is not what the plan was made for; what the plan itself has asked is
/// not among them.
const CHANGES: [&str; 18] = [
    "ask-created",
    "ask-confirmed",
    "ask-changed",
    "ask-cancelled",
    "ask-done",
    "ask-closed",
    "ask-reopened",
    "ask-opened-again",
    "called-back",
    "helper-came",
    "wave-sent",
    "commitment-accepted",
    "commitment-done",
    "commitment-withdrawn",
    "commitment-no-show",
    "commitment-released",
    "alert-declined",
    "alert-late",
];

/// How many asks have changed since a moment. One query.
///
/// # Errors
/// When the database fails.
pub async fn changed_since<C: ConnectionTrait>(scope: &Scope<C>, at: DateTime<Utc>) -> Result<u64, DbErr> {
    let count: Option<i64> = scope
        .find::<events::Entity>()
        .select_only()
        .column_as(Expr::col(events::Column::ListingId).count_distinct(), "count")
        .filter(events::Column::At.gt(at))
        .filter(events::Column::Kind.is_in(CHANGES))
        .into_tuple()
        .one(scope.conn())
        .await?;
    Ok(u64::try_from(count.unwrap_or(0)).unwrap_or(0))
}

/// Who is sent to whom.
pub mod pairs {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "plan_pairs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub platform_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub plan_id: Uuid,
        /// Of the ask, from 1 on; an ask that needs several has several rows of this number.
        pub number: i32,
        pub listing_id: Uuid,
        pub helper_id: Uuid,
        /// From the ask's public place, in metres.
        pub distance_m: i32,
        /// Whether this helper has helped this person before.
        pub earlier: bool,
        /// Helpers who were asked about the ask and had not answered.
        pub unanswered: i16,
        pub state: State,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    crate::sealed!();

    /// What became of a pair.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
    #[sea_orm(rs_type = "String", db_type = "String(StringLen::N(8))")]
    pub enum State {
        /// Nothing yet.
        #[sea_orm(string_value = "planned")]
        Planned,
        /// The helper was asked.
        #[sea_orm(string_value = "asked")]
        Asked,
        /// It did not fit any more.
        #[sea_orm(string_value = "left")]
        Left,
    }
}

/// What goes unserved.
pub mod gaps {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "plan_gaps")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub platform_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub plan_id: Uuid,
        /// From 1 on, reason by reason.
        pub number: i32,
        pub listing_id: Uuid,
        pub reason: super::Reason,
        /// How many helpers it goes without.
        pub places: i16,
        /// How far away the nearest helper lives who does this kind of help, in metres.
        pub nearest_m: Option<i32>,
        /// Whether nobody in question speaks a language that the person speaks.
        pub no_language: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    crate::sealed!();
}
