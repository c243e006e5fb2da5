//! A person: may have no account, no e-mail. Two may share one address (couples do).

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use crate::db::scope::{Scope, Tx};
use crate::i18n::Lang;

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub platform_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub first_name: String,
    pub email: Option<String>,
    /// In E.164: `+33479000000`.
    pub phone: Option<String>,
    pub language: String,
    pub created_at: DateTimeUtc,
    /// Since when mail to this address is refused for good.
    pub email_failed_at: Option<DateTimeUtc>,
    pub erased_at: Option<DateTimeUtc>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Person").field("id", &self.id).finish_non_exhaustive()
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

    /// Whether a mail to this person can arrive.
    #[must_use]
    pub fn can_be_mailed(&self) -> bool {
        self.email.is_some() && self.email_failed_at.is_none()
    }
}

/// Whether a mail to somebody can arrive.
///
/// # Errors
/// When the database fails.
pub async fn reads_mail<C: ConnectionTrait>(scope: &Scope<C>, id: Uuid) -> Result<bool, DbErr> {
    Ok(scope.get::<Entity>(id).await?.is_some_and(|person| person.can_be_mailed()))
}

/// What a form tells about a person, already checked.
#[derive(Clone, Default)]
pub struct Introduction {
    /// First name, or how the person wants to be called.
    pub first_name: String,
    /// Address for mail.
    pub email: Option<String>,
    /// Phone in E.164.
    pub phone: Option<String>,
}

/// Remembers a person.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &Tx, person: &Introduction, lang: Lang) -> Result<Uuid, DbErr> {
    let id = tx.ids.uuid();
    tx.insert(ActiveModel {
        id: Set(id),
        first_name: Set(person.first_name.clone()),
        email: Set(person.email.clone()),
        phone: Set(person.phone.clone()),
        language: Set(lang.tag().to_owned()),
        created_at: Set(tx.now),
        email_failed_at: Set(None),
        erased_at: Set(None),
        ..Default::default()
    })
    .await?;
    Ok(id)
}

/// Changes what is known of a person.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &Tx, id: Uuid, person: &Introduction, lang: Lang) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::FirstName, Expr::value(person.first_name.clone()))
        .col_expr(Column::Email, Expr::value(person.email.clone()))
        .col_expr(Column::Phone, Expr::value(person.phone.clone()))
        .col_expr(Column::Language, Expr::value(lang.tag()))
        .col_expr(Column::EmailFailedAt, Expr::value(Option::<DateTimeUtc>::None))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// A person reads this language from now on.
///
/// # Errors
/// When the database fails.
pub async fn read(tx: &Tx, id: Uuid, lang: Lang) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::Language, Expr::value(lang.tag()))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Forgets a person: nothing personal is left, the id stays so that the history stays true.
///
/// # Errors
/// When the database fails.
pub async fn erase(tx: &Tx, id: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::FirstName, Expr::value(""))
        .col_expr(Column::Email, Expr::value(Option::<String>::None))
        .col_expr(Column::Phone, Expr::value(Option::<String>::None))
        .col_expr(Column::ErasedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Mail to this person is refused for good; a coordinator will call instead.
///
/// # Errors
/// When the database fails.
pub async fn mail_failed(tx: &Tx, id: Uuid) -> Result<(), DbErr> {
    tx.update::<Entity>()
        .col_expr(Column::EmailFailedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}
