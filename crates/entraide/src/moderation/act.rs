//! `POST /desk/moderation/{about}/{id}/{action}`: what a moderator does with one button.

use axum::extract::Path;
use axum::response::Response;

use super::item::{self, Thing};
use super::item_url;
use super::model::{self, About};
use crate::auth::desk::Desk;
use crate::error::{Error, Result};
use crate::events::{Actor, Line};
use crate::missions;
use crate::offers::model::{self as offer, Closed};
use crate::offers::{change, messages, talks};
use crate::organisations;
use crate::organisations::model as organisation;
use crate::referrals;
use crate::web::forms::Fields;
use crate::web::go;

/// A page that only a form leads to: on to the thing (when one comes back by a language link).
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn get(desk: Desk, Path((stem, id, _)): Path<(String, String, String)>) -> Result<Response> {
    let (about, id, _) = item::find(&desk, &stem, &id).await?;
    Ok(go(&item_url(&desk.visit, about, id)))
}

/// Does it; what does not fit any more is not done, and the page says how it is.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`] when the words have changed since the
/// moderator read them; when the database fails.
pub async fn post(
    desk: Desk,
    Path((stem, id, action)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    let v = &desk.visit;
    let (about, id, thing) = item::find(&desk, &stem, &id).await?;
    let staff = desk.staff.id;
    let tx = v.tx().await?;
    match (about, action.as_str()) {
        (About::Offer, "accept" | "put-back") => {
            let mut held = offer::lock(&tx, id).await?.ok_or(Error::NotFound)?;
            if action == "put-back" {
                if held.close_reason == Some(Closed::Refused) && !held.title.is_empty() {
                    change::put_back(&tx, &mut held, staff, &v.platform).await?;
                }
            } else if held.check_since.is_some() {
                if held.mark() != fields.get("mark") {
                    return Err(Error::Conflict);
                }
                change::accept(&tx, &mut held, staff, &v.platform).await?;
            }
        }
        (About::Organisation, "accept" | "put-back") => {
            let mut held = organisation::lock(&tx, id).await?.ok_or(Error::NotFound)?;
            if action == "put-back" {
                if held.close_reason == Some(organisation::Closed::Refused) && !held.name.is_empty() {
                    organisations::change::put_back(&tx, &mut held, staff).await?;
                }
            } else if held.check_since.is_some() || held.is_sent_back() {
                if held.mark() != fields.get("mark") {
                    return Err(Error::Conflict);
                }
                let with_asks = !fields.get("with_asks").is_empty();
                organisations::change::accept(&tx, &mut held, staff, with_asks).await?;
            }
        }
        (About::Organisation, "end-asks") => {
            let mut held = organisation::lock(&tx, id).await?.ok_or(Error::NotFound)?;
            organisations::change::end_asks(&tx, &mut held, staff).await?;
            referrals::change::give_all_back(&tx, id).await?;
        }
        (About::Mission, "accept") => {
            let mut held = missions::model::lock(&tx, id).await?.ok_or(Error::NotFound)?;
            if held.check_since.is_some() {
                if held.mark() != fields.get("mark") {
                    return Err(Error::Conflict);
                }
                missions::checking::pass(&tx, &mut held, staff, &v.platform).await?;
            }
        }
        (About::Reply, "read") => {
            Line::new("conversation-shown", Actor::Staff(staff)).listing(id).write(&tx).await?;
            let said = messages::of_replies(&*tx, [id]).await?;
            tx.commit().await?;
            return item::show(&desk, about, id, &thing, Some(said)).await;
        }
        (About::Reply, "end") => {
            if let Thing::Talk(reply, _) = &thing
                && !fields.get("sure").is_empty()
            {
                talks::end_by_staff(&tx, reply.id, staff, &v.platform).await?;
                model::handle(&tx, id, staff, "ended", &v.platform).await?;
            }
        }
        (_, "dismiss") => model::handle(&tx, id, staff, "dismissed", &v.platform).await?,
        (About::Ask | About::Reply | About::Organisation | About::Mission, "handled") => {
            model::handle(&tx, id, staff, "handled", &v.platform).await?;
        }
        _ => return Err(Error::NotFound),
    }
    if matches!(action.as_str(), "accept" | "put-back") {
        model::heard(&tx, id, staff, &v.platform).await?;
    }
    tx.commit().await?;
    Ok(go(&item_url(v, about, id)))
}
