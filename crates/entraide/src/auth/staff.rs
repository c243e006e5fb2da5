//! Staff of a platform, and their sessions. They sign in by a mailed link.

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use crate::auth::links::Secret;
use crate::db::scope::{Scope, Tx};
use crate::helpers::model::Words;
use crate::i18n::Lang;

pub use super::roles::{Right, Role};

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub role: Role,
    /// In which they are written to.
    pub language: String,
    /// Gazetteer codes of the communes and areas that they look after; empty: everywhere.
    pub areas: Words,
    /// The languages of what they look after; empty: all.
    pub languages: Words,
    /// The last day on which they are away.
    pub away_until: Option<Date>,
    pub created_at: DateTimeUtc,
    pub left_at: Option<DateTimeUtc>,
    /// When they were last told that an ask waits for a coordinator.
    pub told_at: Option<DateTimeUtc>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Staff").field("id", &self.id).field("role", &self.role).finish_non_exhaustive()
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::sealed!();

impl Model {
    /// The language to write in.
    #[must_use]
    pub fn lang(&self) -> Lang {
        Lang::of_tag(&self.language).unwrap_or(Lang::En)
    }
}

/// Adds a member of the staff, who is not limited; or has one back who has left.
///
/// # Errors
/// When the database fails, or a member has this address.
pub async fn add(tx: &Tx, name: &str, email: &str, role: Role, lang: Lang) -> Result<Uuid, DbErr> {
    let email = email.to_lowercase();
    let before = tx.find::<Entity>().filter(Column::Email.eq(&email)).filter(Column::LeftAt.is_not_null());
    let before = before.one(tx.conn()).await?;
    let id = before.as_ref().map_or_else(|| tx.ids.uuid(), |before| before.id);
    let row = ActiveModel {
        id: Set(id),
        name: Set(name.to_owned()),
        email: Set(email),
        role: Set(role),
        language: Set(lang.tag().to_owned()),
        areas: Set(Words::default()),
        languages: Set(Words::default()),
        away_until: Set(None),
        created_at: Set(tx.now),
        left_at: Set(None),
        told_at: Set(None),
        ..Default::default()
    };
    if before.is_some() {
        tx.update::<Entity>().set(row).filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    } else {
        tx.insert(row).await?;
    }
    Ok(id)
}

/// Gives a member of the staff another role, without limits.
///
/// # Errors
/// When the database fails.
pub async fn give_role(tx: &Tx, id: Uuid, role: Role) -> Result<(), DbErr> {
    let row = ActiveModel {
        role: Set(role),
        areas: Set(Words::default()),
        languages: Set(Words::default()),
        ..Default::default()
    };
    tx.update::<Entity>().set(row).filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    Ok(())
}

/// The member with this address.
///
/// # Errors
/// When the database fails.
pub async fn by_email<C: ConnectionTrait>(scope: &Scope<C>, email: &str) -> Result<Option<Model>, DbErr> {
    let here = scope.find::<Entity>().filter(Column::Email.eq(email.to_lowercase()));
    here.filter(Column::LeftAt.is_null()).one(scope.conn()).await
}

/// Sessions: the cookie's token is kept only as a hash.
pub mod session {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sessions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub platform_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub staff_id: Uuid,
        pub token_hash: String,
        pub created_at: DateTimeUtc,
        pub expires_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    crate::sealed!();

    /// How long a session lasts: a long working day.
    pub const HOURS: i64 = 14;

    fn hash(secret: &Secret, token: &str) -> String {
        Uuid::from_bytes(secret.sign(&[b"session", token.as_bytes()])).simple().to_string()
    }

    /// Opens a session by a sign-in link and gives the cookie's token; `None` when the link was
    /// used before: the session's id comes from the link, so the second one meets the first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open(tx: &Tx, secret: &Secret, staff: Uuid, link: &str) -> Result<Option<String>, DbErr> {
        let id = Uuid::from_bytes(secret.sign(&[b"session-of", link.as_bytes()]));
        if tx.get::<Entity>(id).await?.is_some() {
            return Ok(None);
        }
        let token = tx.ids.letters::<40>(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
        let row = ActiveModel {
            id: Set(id),
            staff_id: Set(staff),
            token_hash: Set(hash(secret, &token)),
            created_at: Set(tx.now),
            expires_at: Set(tx.now + Duration::hours(HOURS)),
            ..Default::default()
        };
        match tx.insert(row).await {
            Ok(()) => Ok(Some(token)),
            // The same link in two windows at once: one of them was faster.
            Err(error) if matches!(error.sql_err(), Some(sea_orm::SqlErr::UniqueConstraintViolation(_))) => {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// The member of the staff whose session this token opens.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn staff_of<C: ConnectionTrait>(
        scope: &Scope<C>,
        secret: &Secret,
        token: &str,
        now: DateTimeUtc,
    ) -> Result<Option<super::Model>, DbErr> {
        use sea_orm::{QuerySelect, QueryTrait};
        let valid = scope
            .find::<Entity>()
            .select_only()
            .column(Column::StaffId)
            .filter(Column::TokenHash.eq(hash(secret, token)))
            .filter(Column::ExpiresAt.gt(now));
        scope
            .find::<super::Entity>()
            .filter(super::Column::Id.in_subquery(valid.into_query()))
            .filter(super::Column::LeftAt.is_null())
            .one(scope.conn())
            .await
    }

    /// Ends all sessions of a member of the staff.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn close_all(tx: &Tx, staff: Uuid) -> Result<(), DbErr> {
        use sea_orm::sea_query::Expr;
        tx.update::<Entity>()
            .col_expr(Column::ExpiresAt, Expr::value(tx.now))
            .filter(Column::StaffId.eq(staff))
            .filter(Column::ExpiresAt.gt(tx.now))
            .exec(tx.conn())
            .await?;
        Ok(())
    }

    /// Ends the session of this token. The row stays until it expires, so that its sign-in link
    /// cannot open another one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn close(tx: &Tx, secret: &Secret, token: &str) -> Result<(), DbErr> {
        use sea_orm::sea_query::Expr;
        tx.update::<Entity>()
            .col_expr(Column::ExpiresAt, Expr::value(tx.now))
            .filter(Column::TokenHash.eq(hash(secret, token)))
            .exec(tx.conn())
            .await?;
        Ok(())
    }
}
