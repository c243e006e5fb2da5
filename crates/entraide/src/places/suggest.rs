//! `GET /places?q=`: suggestions for the place field, as JSON.

use axum::Json;
use axum::extract::RawQuery;
use serde::Serialize;

use crate::auth::limits::Deed;
use crate::error::Result;
use crate::web::visit::Visit;

/// One suggestion, as `assets/js/app.js` shows it.
#[derive(Serialize)]
pub struct Suggestion {
    value: String,
    label: &'static str,
    detail: String,
}

/// Answers with at most eight places. The gazetteer is in memory: no query.
///
/// # Errors
/// When one address asks too often.
pub async fn get(v: Visit, RawQuery(query): RawQuery) -> Result<Json<Vec<Suggestion>>> {
    v.app.limits.count(Deed::Places, v.platform.id(), v.ip, v.now)?;
    let query = query.unwrap_or_default();
    let typed = url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "q");
    let typed = typed.map(|(_, value)| value.into_owned()).unwrap_or_default();
    let areas = v.platform.area_codes();
    let find = geo::Find { lang: v.lang.into(), areas: &areas, limit: 8 };
    let hits = geo::gazetteer().find(&typed, &find);
    Ok(Json(
        hits.iter()
            .map(|hit| Suggestion {
                value: hit.label(),
                label: hit.place.name(v.lang.into()),
                detail: format!(
                    "{} · {}",
                    hit.postcode.or(hit.place.postcodes().first().copied()).unwrap_or_default(),
                    hit.place.area().name(v.lang.into())
                ),
            })
            .collect(),
    ))
}
