//! Letters to those who lead a mission's organisation.

use sea_orm::DbErr;
use sea_orm::prelude::Uuid;

use super::model::Mission;
use crate::db::scope::Tx;
use crate::mail::letter::{Letter, SendLetter};
use crate::organisations::leads;

/// Mails a letter to all who lead the organisation; `about` is what it is about.
///
/// # Errors
/// When the database fails.
pub(super) async fn to_leads(tx: &Tx, letter: Letter, mission: &Mission, about: Uuid) -> Result<(), DbErr> {
    let leads = leads::active(&**tx, mission.organisation_id).await?;
    let letters: Vec<_> =
        leads.into_iter().map(|lead| SendLetter { letter, to: lead.person_id, about }).collect();
    tx.enqueue_all(&letters, tx.now).await
}
