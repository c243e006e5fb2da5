//! `GET /about/data`: where the data, the letters and the signs come from, and under which licences.

use askama::Template;
use axum::response::Response;

use crate::error::Result;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "platforms/data.html")]
struct Data<'a> {
    v: &'a Visit,
    places: &'static [geo::Source],
    parts: [Part; 7],
    columns: Vec<(&'static str, String)>,
    version: String,
}

/// The columns of the directory's exports (`/groups.csv`, `/groups.geojson`), in their order.
pub const GROUP_COLUMNS: [&str; 23] = [
    "id",
    "type",
    "type_name",
    "name",
    "details",
    "language",
    "place",
    "place_code",
    "address",
    "lat",
    "lon",
    "serves",
    "languages",
    "hours",
    "phone",
    "web",
    "whatsapp",
    "signal",
    "telegram",
    "stale",
    "source",
    "source_date",
    "url",
];

/// A part of the program that others have made.
struct Part {
    what: String,
    name: &'static str,
    licence: &'static str,
    url: &'static str,
}

/// Answers with the page. No query.
///
/// # Errors
/// None but those of the template.
pub async fn get(v: Visit) -> Result<Response> {
    let part = |what: &str, name, licence, url| Part { what: v.t(what), name, licence, url };
    let parts = [
        part(
            "data-font",
            "Atkinson Hyperlegible Next",
            "SIL Open Font License 1.1",
            "https://www.brailleinstitute.org/freefont/",
        ),
        part("data-icons", "Lucide", "ISC, MIT", "https://lucide.dev/license"),
        part("data-map", "Natural Earth", "Public domain", "https://www.naturalearthdata.com"),
        part(
            "data-departements",
            "IGN: Admin Express",
            "Licence Ouverte 2.0",
            "https://geoservices.ign.fr/adminexpress",
        ),
        part("data-cities", "GeoNames", "CC BY 4.0", "https://www.geonames.org"),
        part("data-map-program", "Leaflet", "BSD 2-Clause", "https://leafletjs.com"),
        part("data-languages", "Unicode CLDR", "Unicode License 3.0", "https://cldr.unicode.org/"),
    ];
    page(&Data {
        v: &v,
        places: geo::gazetteer().sources(),
        parts,
        columns: GROUP_COLUMNS
            .map(|name| (name, v.t(&format!("data-column-{}", name.replace('_', "-")))))
            .into(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}
