//! `GET /about/privacy`: in plain words, what is kept, who sees it, how long, and one's rights.

use askama::Template;
use axum::response::Response;

use crate::error::Result;
use crate::helpers::model::FORGET_UNCONFIRMED_DAYS;
use crate::missions::applications::FORGET_AFTER_DAYS;
use crate::missions::taking::{CONFIRM_DAYS, HISTORY_DAYS};
use crate::offers::change as offers;
use crate::organisations::invitations::LAPSE_DAYS;
use crate::organisations::{change, messages};
use crate::web::cache::Hangs;
use crate::web::public_page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "platforms/privacy.html")]
struct Privacy<'a> {
    v: &'a Visit,
    /// How long offers and what is answered to them are kept…
    offers: String,
    /// … those who lead an organisation…
    leads: String,
    /// … and those who apply to missions.
    volunteers: String,
}

/// Answers with the page. No query.
///
/// # Errors
/// None but those of the template.
pub async fn get(v: Visit) -> Result<Response> {
    let days = i64::from(v.platform.rules.retention_days);
    let offers = [("days", days.into()), ("unconfirmed", offers::FORGET_UNCONFIRMED_DAYS.into())];
    let leads = [
        ("days", days.into()),
        ("unconfirmed", change::FORGET_UNCONFIRMED_DAYS.into()),
        ("invited", LAPSE_DAYS.into()),
    ];
    let volunteers = [
        ("days", days.max(FORGET_AFTER_DAYS).into()),
        ("history", days.max(HISTORY_DAYS).into()),
        ("unconfirmed", CONFIRM_DAYS.into()),
    ];
    let page = Privacy {
        offers: v.lang.with("privacy-long-offer", &offers),
        leads: v.lang.with("privacy-long-lead", &leads),
        volunteers: v.lang.with("privacy-long-volunteer", &volunteers),
        v: &v,
    };
    public_page(&page, Hangs::OnSettings)
}
