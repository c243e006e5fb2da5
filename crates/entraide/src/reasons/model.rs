//! A reason, and the decision that it stands for.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, QueryOrder};
use serde::Deserialize;

use crate::categories::model::Texts;
use crate::db::scope::{Scope, Tx};
use crate::i18n::Lang;
use crate::mark::mark;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reasons")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub decision: Decision,
    pub position: i32,
    /// What the team chooses from.
    pub labels: Texts,
    /// What the author reads.
    pub words: Texts,
    /// Since when it is not offered any more.
    pub retired_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// A reason, as other rooms call it.
pub type Reason = Model;

/// What a reason is given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(8))")]
#[serde(rename_all = "lowercase")]
pub enum Decision {
    /// An offer is not shown.
    #[sea_orm(string_value = "offer")]
    Offer,
    /// An organisation is not shown.
    #[sea_orm(string_value = "org")]
    Org,
    /// A mission goes back to be changed.
    #[sea_orm(string_value = "change")]
    Change,
    /// A mission is not shown.
    #[sea_orm(string_value = "mission")]
    Mission,
}

impl Decision {
    /// All of them, as forms name them, in the order in which they are shown.
    pub const ALL: [(&str, Self); 4] =
        [("offer", Self::Offer), ("org", Self::Org), ("change", Self::Change), ("mission", Self::Mission)];

    /// Its name in forms, and the stem of its messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        Self::ALL.into_iter().find(|(_, one)| *one == self).map_or("", |(stem, _)| stem)
    }
}

impl Model {
    /// Stands for all that a director can change but the order, so that nobody overwrites what they have not seen.
    #[must_use]
    pub fn mark(&self) -> String {
        let same = Self { position: 0, ..self.clone() };
        mark(format!("{same:?}"), 8)
    }

    /// The reason as readers of these languages see it: what is missing in one of them is there in the first.
    #[must_use]
    pub fn complete(mut self, languages: &[Lang]) -> Self {
        self.labels.0.complete(languages);
        self.words.0.complete(languages);
        self
    }
}

/// All reasons of a platform in their order, complete in its languages.
///
/// # Errors
/// When the database fails.
pub async fn all<C: ConnectionTrait>(scope: &Scope<C>, languages: &[Lang]) -> Result<Vec<Reason>, DbErr> {
    let query = scope.find::<Entity>().order_by_asc(Column::Position).order_by_asc(Column::Id);
    let all = query.all(scope.conn()).await?;
    Ok(all.into_iter().map(|reason| reason.complete(languages)).collect())
}

/// Those in use for one of these decisions.
///
/// # Errors
/// When the database fails.
pub async fn offered<C: ConnectionTrait>(
    scope: &Scope<C>,
    decisions: &[Decision],
    languages: &[Lang],
) -> Result<Vec<Reason>, DbErr> {
    let mut all = all(scope, languages).await?;
    all.retain(|reason| reason.retired_at.is_none() && decisions.contains(&reason.decision));
    Ok(all)
}

/// Adds a reason to the platform of `tx`, under its id; nothing when that is there already.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &Tx, reason: Reason) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(reason.id),
        decision: Set(reason.decision),
        position: Set(reason.position),
        labels: Set(reason.labels),
        words: Set(reason.words),
        retired_at: Set(reason.retired_at),
        ..Default::default()
    };
    let is_there = OnConflict::columns([Column::PlatformId, Column::Id]).do_nothing().to_owned();
    tx.upsert(row, is_there).await
}
