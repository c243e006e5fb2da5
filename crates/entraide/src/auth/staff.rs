//! Staff of a platform, and their sessions. They sign in by a mailed link.

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use crate::auth::links::Secret;
use crate::db::scope::{Scope, Tx};
use crate::i18n::Lang;

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
    pub language: String,
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

/// What a member of the staff is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum Role {
    /// Follows asks.
    #[sea_orm(string_value = "coordinator")]
    Coordinator,
    /// Runs the platform, and may do all that a coordinator may.
    #[sea_orm(string_value = "director")]
    Director,
}

/// What a role may do. The one table that decides; pages ask it and never compare roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// See and act on asks at the coordinator's desk.
    FollowAsks,
    /// Check offers and handle reports.
    Moderate,
    /// Make, change and retire categories.
    EditCategories,
    /// Bring organisations from other directories.
    ImportOrganisations,
}

impl Role {
    /// Whether this role has the right.
    #[must_use]
    pub fn may(self, right: Right) -> bool {
        match right {
            Right::FollowAsks | Right::Moderate => true,
            Right::EditCategories | Right::ImportOrganisations => self == Self::Director,
        }
    }
}

impl Model {
    /// The language to write in.
    #[must_use]
    pub fn lang(&self) -> Lang {
        Lang::of_tag(&self.language).unwrap_or(Lang::En)
    }
}

/// Adds a member of the staff.
///
/// # Errors
/// When the database fails or the address is known already.
pub async fn add(tx: &Tx, name: &str, email: &str, role: Role, lang: Lang) -> Result<Uuid, DbErr> {
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        name: Set(name.to_owned()),
        email: Set(email.to_lowercase()),
        role: Set(role),
        language: Set(lang.tag().to_owned()),
        created_at: Set(tx.now),
        left_at: Set(None),
        told_at: Set(None),
        ..Default::default()
    })
    .await?;
    Ok(id)
}

/// Gives a member of the staff another role.
///
/// # Errors
/// When the database fails.
pub async fn give_role(tx: &Tx, id: Uuid, role: Role) -> Result<(), DbErr> {
    use sea_orm::ActiveEnum;
    use sea_orm::sea_query::Expr;
    let update = tx.update::<Entity>().col_expr(Column::Role, Expr::value(role.to_value()));
    update.filter(Column::Id.eq(id)).exec(tx.conn()).await?;
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
