//! Who leads an organisation, as those who lead it and the team see them: first names, no addresses.

use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::invitations::may_be_sent_again;
use super::leads::{self, Lead, State};
use crate::db::scope::Scope;
use crate::web::visit::Visit;

/// One who leads it or is invited to.
pub struct Member {
    /// The lead's id.
    pub id: Uuid,
    /// "Karima (you)".
    pub name: String,
    /// Whether there is no answer yet.
    pub is_invited: bool,
    /// Since when, and who has invited them.
    pub about: String,
    /// Whether their invitation may be mailed once more.
    pub may_be_sent_again: bool,
}

/// All of them, for a reader who may be one of them; those who lead it first. Two queries.
///
/// # Errors
/// When the database fails.
pub async fn of<C: ConnectionTrait>(
    v: &Visit,
    scope: &Scope<C>,
    organisation: Uuid,
    reader: Option<Uuid>,
) -> Result<Vec<Member>, DbErr> {
    let mut all = leads::of(scope, organisation).await?;
    all.sort_by_key(|lead| lead.state != State::Active);
    let people = leads::people_of(scope, &all).await?;
    let name = |person: Uuid| people.get(&person).map(|person| person.first_name.clone());
    let member = |lead: &Lead| {
        let own = name(lead.person_id).unwrap_or_default();
        let is_reader = reader == Some(lead.id);
        let date =
            |at: chrono::DateTime<chrono::Utc>| v.lang.date(at.with_timezone(&v.platform.tz()).date_naive());
        let is_invited = lead.state == State::Invited;
        let day = date(if is_invited { lead.mailed_at } else { lead.since }.unwrap_or(lead.created_at));
        // The first was invited by nobody; of whoever has left no name is known.
        let (by, inviter) = match (lead.mailed_at, lead.invited_by) {
            (None, _) => ("nobody", String::new()),
            (Some(_), None) => ("team", String::new()),
            (Some(_), Some(person)) => name(person).map_or(("left", String::new()), |name| ("lead", name)),
        };
        let args = [("day", day.into()), ("by", by.into()), ("inviter", inviter.into())];
        let key = if is_invited { "org-team-asked" } else { "org-team-since" };
        Member {
            id: lead.id,
            name: if is_reader { v.t1("org-team-you", "name", own) } else { own },
            is_invited,
            about: v.lang.with(key, &args),
            may_be_sent_again: may_be_sent_again(lead, v.now),
        }
    };
    Ok(all.iter().map(member).collect())
}
