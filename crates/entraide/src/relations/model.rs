//! Where an organisation stands with the team: how well it does, who keeps in touch with it, under which words it
//! is found, and when to get in touch again.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{QueryOrder as _, QuerySelect as _};

use crate::db::scope::{Scope, Tx};
use crate::events::{Actor, Line};
use crate::organisations::model as organisation;

/// Tags of one organisation.
pub const MAX_TAGS: usize = 10;
/// Characters of a tag.
pub const MAX_TAG: usize = 40;
/// Characters of the reason for a follow-up.
pub const MAX_WHY: usize = 200;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "relations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    /// The organisation's.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub status: Status,
    /// Who of the team keeps in touch with it.
    pub owner_id: Option<Uuid>,
    /// When somebody should get in touch again, and why.
    pub follow_on: Option<Date>,
    pub follow_why: Option<String>,
    pub changed_at: DateTimeUtc,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, status, follow_on, .. } = self;
        f.debug_struct("RelationOf")
            .field("id", id)
            .field("status", status)
            .field("follow_on", follow_on)
            .finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

/// How the team sees an organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum Status {
    /// Nobody has looked after it yet.
    #[default]
    #[sea_orm(string_value = "new")]
    New,
    /// The team and those who lead it know each other.
    #[sea_orm(string_value = "contact")]
    Contact,
    /// It works together with the platform.
    #[sea_orm(string_value = "partner")]
    Partner,
    /// It needs help itself.
    #[sea_orm(string_value = "needs")]
    Needs,
    /// It rests.
    #[sea_orm(string_value = "dormant")]
    Dormant,
}

impl Status {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::New, Self::Contact, Self::Partner, Self::Needs, Self::Dormant];

    /// Its name in forms and addresses, and the stem of its messages.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Contact => "contact",
            Self::Partner => "partner",
            Self::Needs => "needs",
            Self::Dormant => "dormant",
        }
    }

    /// From its name.
    #[must_use]
    pub fn of(stem: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.stem() == stem)
    }
}

/// The words under which organisations are found.
pub mod tags {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "relation_tags")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub platform_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub organisation_id: Uuid,
        /// As [`normal`] makes it.
        pub tag: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    crate::sealed!();

    /// A tag as it is kept, so that "Aide  Alimentaire" and "aide alimentaire" are one: letters, digits and
    /// hyphens in small, one space between words. Empty when nothing of it is left.
    #[must_use]
    pub fn normal(typed: &str) -> String {
        let plain: String = typed
            .to_lowercase()
            .chars()
            .map(|c| if c.is_alphanumeric() || c == '-' { c } else { ' ' })
            .collect();
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The tags of these organisations. One query.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of<C: ConnectionTrait>(
        scope: &Scope<C>,
        organisations: &[Uuid],
    ) -> Result<HashMap<Uuid, Vec<String>>, DbErr> {
        let those = Column::OrganisationId.is_in(organisations.iter().copied());
        let rows = scope.find::<Entity>().filter(those).order_by_asc(Column::Tag).all(scope.conn()).await?;
        let mut all: HashMap<Uuid, Vec<String>> = HashMap::new();
        for row in rows {
            all.entry(row.organisation_id).or_default().push(row.tag);
        }
        Ok(all)
    }

    /// All tags that are in use, in their order. One query.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn in_use<C: ConnectionTrait>(scope: &Scope<C>) -> Result<Vec<String>, DbErr> {
        let all = scope.find::<Entity>().select_only().column(Column::Tag).distinct();
        all.order_by_asc(Column::Tag).into_tuple().all(scope.conn()).await
    }
}

/// What is to be true of an organisation; already checked.
#[derive(Clone, Default)]
pub struct Wanted {
    /// How the team sees it.
    pub status: Status,
    /// Who keeps in touch with it.
    pub owner: Option<Uuid>,
    /// As [`tags::normal`] makes them, each once.
    pub tags: Vec<String>,
    /// When to get in touch again, and why.
    pub follow_on: Option<NaiveDate>,
    /// Why.
    pub follow_why: Option<String>,
}

impl std::fmt::Debug for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wanted").field("status", &self.status).finish_non_exhaustive()
    }
}

/// Writes down where an organisation stands; `false` when it was forgotten.
///
/// # Errors
/// When the database fails.
pub async fn keep(tx: &Tx, organisation: Uuid, wanted: Wanted, by: Uuid) -> Result<bool, DbErr> {
    let held = organisation::lock(tx, organisation).await?;
    if !held.is_some_and(|held| is_known(&held)) {
        return Ok(false);
    }
    let columns = [Column::Status, Column::OwnerId, Column::FollowOn, Column::FollowWhy, Column::ChangedAt];
    let again = OnConflict::columns([Column::PlatformId, Column::Id]).update_columns(columns).to_owned();
    let row = ActiveModel {
        id: Set(organisation),
        status: Set(wanted.status),
        owner_id: Set(wanted.owner),
        follow_on: Set(wanted.follow_on),
        follow_why: Set(wanted.follow_why),
        changed_at: Set(tx.now),
        ..Default::default()
    };
    tx.upsert(row, again).await?;
    forget_tags(tx, organisation).await?;
    let tag = |tag| tags::ActiveModel {
        id: Set(tx.ids.uuid()),
        organisation_id: Set(organisation),
        tag: Set(tag),
        ..Default::default()
    };
    tx.insert_all(wanted.tags.into_iter().map(tag).collect()).await?;
    let line = Line::new("relation-changed", Actor::Staff(by)).listing(organisation);
    line.data(serde_json::json!({ "status": wanted.status.stem() })).write(tx).await?;
    Ok(true)
}

/// Whether anything is known of an organisation: nothing is left of one that was forgotten.
#[must_use]
pub fn is_known(held: &organisation::Organisation) -> bool {
    !held.name.is_empty()
}

/// A member leaves the team: nobody keeps in touch with what was theirs.
///
/// # Errors
/// When the database fails.
pub async fn release(tx: &Tx, staff: Uuid) -> Result<(), DbErr> {
    let theirs = tx.update::<Entity>().col_expr(Column::OwnerId, Expr::value(Option::<Uuid>::None));
    theirs.filter(Column::OwnerId.eq(staff)).exec(tx.conn()).await?;
    Ok(())
}

async fn forget_tags(tx: &Tx, organisation: Uuid) -> Result<(), DbErr> {
    tx.delete::<tags::Entity>().filter(tags::Column::OrganisationId.eq(organisation)).exec(tx.conn()).await?;
    Ok(())
}

/// Forgets where an organisation stood.
pub(super) async fn forget(tx: &Tx, organisation: Uuid) -> Result<(), DbErr> {
    forget_tags(tx, organisation).await?;
    tx.delete::<Entity>().filter(Column::Id.eq(organisation)).exec(tx.conn()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::tags::normal;

    #[test]
    fn tags_that_look_alike_are_one() {
        for typed in ["Aide Alimentaire", " aide\talimentaire ", "aide_alimentaire", "AIDE/alimentaire!"] {
            assert_eq!(normal(typed), "aide alimentaire");
        }
        assert_eq!(normal("Saint-Jean 2"), "saint-jean 2");
        assert_eq!(normal("%_\\\"'"), "");
    }
}
