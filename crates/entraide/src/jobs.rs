//! Every kind of job and who does it.

use queue::Registry;

use crate::state::App;
use crate::{
    alerts, coordination, follow_up, helpers, imports, mail, missions, moderation, offers, organisations,
    plans, referrals, relations, searches, sweep, thanks,
};

/// The handlers of all jobs.
#[must_use]
pub fn registry() -> Registry<App> {
    Registry::new()
        .register(alerts::acceptance::run_count)
        .register(follow_up::run_listing)
        .register(follow_up::run_commitment)
        .register(follow_up::run_forget)
        .register(coordination::nudge::run)
        .register(sweep::run)
        .register(helpers::jobs::check)
        .register(offers::jobs::run_offer)
        .register(offers::jobs::run_reply)
        .register(offers::jobs::run_forget_offer)
        .register(offers::jobs::run_forget_reply)
        .register(organisations::jobs::run_check)
        .register(organisations::jobs::run_forget)
        .register(organisations::invitations::run_check)
        .register(organisations::messages::run_forget)
        .register(imports::jobs::run_import)
        .register(imports::jobs::run_forget)
        .register(missions::jobs::run_mission)
        .register(missions::jobs::run_application)
        .register(missions::jobs::run_forget)
        .register(referrals::ended::run)
        .register(relations::sending::run)
        .register(relations::forgotten::run)
        .register(missions::digest::run)
        .register(missions::waves::run)
        .register(moderation::model::run_forget)
        .register(moderation::nudge::run)
        .register(plans::jobs::run_make)
        .register(plans::jobs::run_ask)
        .register(searches::jobs::run)
        .register(thanks::jobs::run_volunteer)
        .register(thanks::jobs::run_certificate)
        .register(mail::post::deliver)
}
