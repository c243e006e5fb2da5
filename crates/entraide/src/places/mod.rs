//! Places: suggestions while one types, and street level where a geocoder is set up.

pub mod geocoder;
pub mod suggest;

use axum::Router;
use axum::routing::get;

use crate::i18n::Lang;
use crate::platforms::model::Platform;
use crate::web::forms::Checker;

/// The name of the commune of a place, in the reader's language: all that is public of where an ask is.
#[must_use]
pub fn commune_name(place_code: &str, lang: Lang) -> String {
    let place = geo::gazetteer().by_code(place_code);
    place.map_or_else(String::new, |place| place.commune().name(lang.into()).to_owned())
}

/// The area that a platform serves, in words: "Savoie", "Vaud, Genève".
#[must_use]
pub fn area_in_words(platform: &Platform, lang: Lang) -> String {
    let name = |code: &String| match geo::gazetteer().area(code) {
        Some(area) => area.name(lang.into()).to_owned(),
        None if code.len() == 2 => lang.t(&format!("place-country-{}", code.to_lowercase())),
        None => commune_name(code, lang),
    };
    platform.areas.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// The box around what the platform serves, as maps have it: south, west, north, east.
#[must_use]
pub fn corners(platform: &Platform) -> String {
    let all = geo::gazetteer();
    let points = platform.areas.iter().flat_map(|area| all.communes_in(area)).map(geo::Place::point);
    let corners = points.fold(None, |corners: Option<[f64; 4]>, point| {
        let [south, west, north, east] = corners.unwrap_or([point.lat, point.lon, point.lat, point.lon]);
        Some([south.min(point.lat), west.min(point.lon), north.max(point.lat), east.max(point.lon)])
    });
    corners.map_or_else(String::new, |corners| corners.map(|corner| format!("{corner:.3}")).join(","))
}

/// A place as [`typed`], which also has to lie in the area that the platform serves.
pub fn typed_within(checker: &mut Checker<'_>, field: &str) -> Option<&'static geo::Place> {
    let place = typed(checker, field)?;
    let visit = checker.visit;
    if visit.platform.serves(place) {
        return Some(place);
    }
    let area = area_in_words(&visit.platform, visit.lang);
    checker.errors.add(field, visit.t1("place-outside", "area", area));
    None
}

/// The place that a form's field names, or a mistake that was noted: unknown, or several of that
/// name, which are then listed.
pub fn typed(checker: &mut Checker<'_>, field: &str) -> Option<&'static geo::Place> {
    let text = checker.text(field, 120);
    if text.is_empty() {
        return None;
    }
    let visit = checker.visit;
    let areas = visit.platform.area_codes();
    let find = geo::Find { lang: visit.lang.into(), areas: &areas, limit: 5 };
    match geo::gazetteer().resolve(&text, &find) {
        geo::Resolved::One(hit) => Some(hit.place),
        geo::Resolved::Many(hits) => {
            let labels: Vec<String> = hits.iter().map(geo::Hit::label).collect();
            let message = visit.t1("place-several", "places", labels.join(", "));
            checker.errors.add(field, message);
            None
        }
        geo::Resolved::None => {
            checker.wrong(field, "place-unknown");
            None
        }
    }
}

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new().route("/places", get(suggest::get))
}
