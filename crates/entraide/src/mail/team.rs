//! Letters to members of the staff.

use sea_orm::entity::prelude::*;

use super::letter::Letter;
use super::news::Waiting;
use super::sheet::Writer;
use crate::auth::charge::Team;
use crate::auth::links::Purpose;
use crate::auth::staff::{self, Right};
use crate::coordination::nudge;
use crate::db::scope::Scope;
use crate::moderation::waiting;
use crate::platforms::link_base;
use crate::platforms::model::Platform;

/// What waits for a member, as they see it; `None` when the letter has nothing to say (any more).
pub(super) async fn news<C: ConnectionTrait>(
    scope: &Scope<C>,
    platform: &Platform,
    letter: Letter,
    member: Uuid,
    now: DateTimeUtc,
) -> Result<Option<Waiting>, DbErr> {
    let member = scope.get::<staff::Entity>(member).await?;
    let Some(member) = member.filter(|member| member.left_at.is_none()) else { return Ok(None) };
    let since: Vec<DateTimeUtc> = match letter {
        Letter::NeedsCheck => {
            waiting::seen_by(scope, &Team::of(scope, platform, now).await?, &member, now).await?
        }
        Letter::NeedsHand if member.role.may(Right::FollowAsks) => {
            let (team, asks) = (Team::of(scope, platform, now).await?, nudge::in_hand(scope).await?);
            let is_theirs = |(spot, _): &&_| team.sees(&member, Right::FollowAsks, spot);
            asks.iter().filter(is_theirs).map(|(_, since)| *since).collect()
        }
        _ => Vec::new(),
    };
    let is_nudge = matches!(letter, Letter::NeedsHand | Letter::NeedsCheck);
    let count = since.len() as u64;
    Ok((!is_nudge || count > 0).then(|| Waiting { count, since: since.into_iter().min() }))
}

/// Where the button of a letter to a member leads.
pub(super) fn target(writer: &Writer<'_>, member: Uuid) -> String {
    let base = link_base(&writer.app.config, writer.platform);
    match writer.letter {
        Letter::SignIn => {
            let token = writer.app.secret.link(writer.platform.id(), Purpose::SignIn, member, writer.now);
            format!("{base}/desk/sign-in/{token}")
        }
        Letter::NeedsCheck => format!("{base}/desk/moderation"),
        Letter::TeamWelcome => format!("{base}/desk/sign-in"),
        _ => format!("{base}/desk"),
    }
}
