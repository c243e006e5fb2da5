//! Who belongs to the team, what for, where, and when somebody is away.

pub mod edit;
pub mod end;
pub mod fields;
pub mod list;
pub mod me;
pub mod model;

use axum::Router;
use axum::routing::get;

use crate::auth::staff;
use crate::i18n::Lang;
use crate::listings::words;
use crate::organisations::areas;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/desk/me", get(me::get).post(me::post))
        .route("/desk/team", get(list::get))
        .route("/desk/team/new", get(edit::new).post(edit::add))
        .route("/desk/team/{id}", get(edit::get).post(edit::post))
        .route("/desk/team/{id}/end", get(end::get).post(end::post))
}

/// The message that names a role.
fn role_key(role: staff::Role) -> String {
    format!("team-role-{}", role.stem())
}

/// What a member looks after, in words: areas, and languages.
fn limits(member: &staff::Model, lang: Lang) -> (String, String) {
    let areas: Vec<String> = member.areas.0.iter().map(|code| areas::label(code, lang)).collect();
    let areas = if areas.is_empty() { lang.t("team-everywhere") } else { areas.join(", ") };
    let languages = words::languages(&member.languages.0, lang);
    let languages = if languages.is_empty() { lang.t("team-all-languages") } else { languages };
    (areas, languages)
}
