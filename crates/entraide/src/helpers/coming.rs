//! How a helper comes, and comes back: known again by address and first name, confirmed by mail.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::model::{Column, Entity, Model, Profile, State, change, move_to, sign_up};
use crate::db::scope::{Scope, Tx};
use crate::events::Actor;
use crate::i18n::Lang;
use crate::mail::letter::{Letter, send};
use crate::people;

/// Somebody fills in the sign-up form. Whoever is known already by this address and first name is
/// not written down twice: a confirmed helper gets the way back to the own page, one who has not
/// confirmed yet gets the link again, and what was typed last counts. Gives the helper's id.
///
/// # Errors
/// When the database fails.
pub async fn come(tx: &Tx, profile: &Profile, lang: Lang) -> Result<Uuid, DbErr> {
    let email = profile.person.email.as_deref().unwrap_or_default();
    let known = with_email(tx, email).await?;
    let same = known.iter().find(|(_, person)| same_name(&person.first_name, &profile.person.first_name));
    match same {
        None => sign_up(tx, profile, lang).await,
        Some((helper, _)) if helper.state == State::Pending => {
            change(tx, helper, profile, lang).await?;
            send(tx, Letter::ConfirmHelper, helper.person_id, helper.id).await?;
            Ok(helper.id)
        }
        Some((helper, _)) => {
            send_way_back(tx, helper).await?;
            Ok(helper.id)
        }
    }
}

/// Sends the link to the own page; to an address that was never confirmed, the link that confirms.
///
/// # Errors
/// When the database fails.
pub async fn send_way_back(tx: &Tx, helper: &Model) -> Result<(), DbErr> {
    let letter = match helper.confirmed_at {
        Some(_) => Letter::OwnPage,
        None => Letter::ConfirmHelper,
    };
    send(tx, letter, helper.person_id, helper.id).await
}

/// Whether two first names are one: case and accents do not count.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    let (a, b) = (geo::slug(one), geo::slug(other));
    // Names in other scripts have no such form.
    a == b && (!a.is_empty() || one.trim().to_lowercase() == other.trim().to_lowercase())
}

/// The mail link was opened and the button pressed: from now on this helper can be asked. A second
/// press does nothing.
///
/// # Errors
/// When the database fails.
pub async fn confirm(tx: &Tx, helper: &Model) -> Result<(), DbErr> {
    let first = tx
        .update::<Entity>()
        .col_expr(Column::ConfirmedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(helper.id))
        .filter(Column::ConfirmedAt.is_null())
        .filter(Column::State.ne(State::Left))
        .exec(tx.conn())
        .await?;
    if first.rows_affected == 0 {
        return Ok(());
    }
    move_to(tx, helper.id, State::Active, None, Actor::Helper(helper.id)).await?;
    send(tx, Letter::Welcome, helper.person_id, helper.id).await
}

/// Helpers whose person has this mail address, confirmed or not. Who has left has none.
///
/// # Errors
/// When the database fails.
pub async fn with_email<C: ConnectionTrait>(
    scope: &Scope<C>,
    email: &str,
) -> Result<Vec<(Model, people::model::Model)>, DbErr> {
    let persons = scope
        .find::<people::model::Entity>()
        .filter(people::model::Column::Email.eq(email))
        .all(scope.conn())
        .await?;
    let helpers = scope
        .find::<Entity>()
        .filter(Column::PersonId.is_in(persons.iter().map(|person| person.id)))
        .filter(Column::State.ne(State::Left))
        .all(scope.conn())
        .await?;
    Ok(helpers
        .into_iter()
        .filter_map(|helper| {
            let person = persons.iter().find(|person| person.id == helper.person_id)?.clone();
            Some((helper, person))
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::same_name;

    #[test]
    fn a_name_is_known_again_however_it_is_typed() {
        assert!(same_name("Éloïse", " eloise"));
        assert!(same_name("Jean-Luc", "JEAN LUC"));
        assert!(same_name("Ольга", "ольга "));
        assert!(!same_name("Ольга", "Анна"));
        assert!(!same_name("Anne", "Anna"));
    }
}
