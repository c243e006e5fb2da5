//! A report: what a reader finds wrong. And how much waits for a moderator.

use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use crate::db::scope::Scope;
use crate::offers::model as offer;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The form that it came from: sent twice, it makes one report.
    pub form_id: Uuid,
    pub about: About,
    pub about_id: Uuid,
    pub reason: Reason,
    pub words: String,
    pub created_at: DateTimeUtc,
    pub handled_at: Option<DateTimeUtc>,
    /// Who of the staff.
    pub handled_by: Option<Uuid>,
    pub outcome: Option<String>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Report").field("id", &self.id).field("about", &self.about).finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// What is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(8))")]
pub enum About {
    /// An ask on the board.
    #[sea_orm(string_value = "ask")]
    Ask,
    /// An offer on the board.
    #[sea_orm(string_value = "offer")]
    Offer,
    /// A conversation about an offer, by one of the two.
    #[sea_orm(string_value = "reply")]
    Reply,
}

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(24))")]
pub enum Reason {
    /// Money is asked for.
    #[sea_orm(string_value = "money")]
    Money,
    /// It is rude or threatening.
    #[sea_orm(string_value = "rude")]
    Rude,
    /// It tells personal data.
    #[sea_orm(string_value = "personal")]
    Personal,
    /// It is not true.
    #[sea_orm(string_value = "untrue")]
    Untrue,
    /// Something else.
    #[sea_orm(string_value = "other")]
    Other,
}

/// How much waits for a moderator: offers to look at, and reports. Two queries.
///
/// # Errors
/// When the database fails.
pub async fn waiting<C: ConnectionTrait>(scope: &Scope<C>) -> Result<u64, DbErr> {
    let offers = scope.find::<offer::Entity>().filter(offer::Column::CheckSince.is_not_null());
    let reports = scope.find::<Entity>().filter(Column::HandledAt.is_null());
    Ok(offers.count(scope.conn()).await? + reports.count(scope.conn()).await?)
}

/// Since when the oldest of it waits.
///
/// # Errors
/// When the database fails.
pub async fn oldest<C: ConnectionTrait>(scope: &Scope<C>) -> Result<Option<DateTimeUtc>, DbErr> {
    let offers = scope.find::<offer::Entity>().filter(offer::Column::CheckSince.is_not_null());
    let offer: Option<Option<DateTimeUtc>> = offers
        .order_by_asc(offer::Column::CheckSince)
        .select_only()
        .column(offer::Column::CheckSince)
        .into_tuple()
        .one(scope.conn())
        .await?;
    let reports = scope.find::<Entity>().filter(Column::HandledAt.is_null());
    let report: Option<DateTimeUtc> = reports
        .order_by_asc(Column::CreatedAt)
        .select_only()
        .column(Column::CreatedAt)
        .into_tuple()
        .one(scope.conn())
        .await?;
    Ok([offer.flatten(), report].into_iter().flatten().min())
}
