//! `GET /places?q=`: suggestions for the place field, as JSON; with `within=area` only those that lie
//! in the area that the platform serves.

use axum::Json;
use axum::extract::RawQuery;
use serde::Serialize;

use crate::auth::limits::Deed;
use crate::error::Result;
use crate::web::visit::Visit;

/// How many are shown.
const SHOWN: usize = 8;

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
    let value = |name: &str| {
        let found = url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name);
        found.map(|(_, value)| value.into_owned()).unwrap_or_default()
    };
    let is_within = value("within") == "area";
    let areas = v.platform.area_codes();
    // Better matches from elsewhere come first, and are then left out.
    let limit = if is_within { SHOWN * 25 } else { SHOWN };
    let find = geo::Find { lang: v.lang.into(), areas: &areas, limit };
    let hits = geo::gazetteer().find(&value("q"), &find);
    Ok(Json(
        hits.iter()
            .filter(|hit| !is_within || v.platform.serves(hit.place))
            .take(SHOWN)
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
