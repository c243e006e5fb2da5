//! Static files, in the program itself. Their addresses carry a fingerprint, so that browsers may
//! keep them for ever. Each is compressed once, when somebody first asks for it.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use axum::body::{Body, Bytes};
use axum::extract::{Path, RawQuery};
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use super::compress::{Encoding, encoded};
use crate::mark::mark;

struct File {
    kind: &'static str,
    bytes: Bytes,
    fingerprint: String,
    url: OnceLock<String>,
    /// Filled when somebody first asks for it; nothing in it if it would not be smaller.
    gzip: OnceLock<Option<Bytes>>,
}

impl File {
    fn new(kind: &'static str, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let fingerprint = mark(&bytes, 6);
        Self { kind, bytes, fingerprint, url: OnceLock::new(), gzip: OnceLock::new() }
    }

    /// The bytes as the client may have them, and how they are written.
    fn body(&self, accepted: Encoding) -> (Bytes, Encoding) {
        let smaller = || {
            let gzip = encoded(&self.bytes, Encoding::Gzip);
            (gzip.len() < self.bytes.len()).then(|| gzip.into())
        };
        match accepted {
            Encoding::Gzip => match self.gzip.get_or_init(smaller) {
                Some(gzip) => (gzip.clone(), Encoding::Gzip),
                None => (self.bytes.clone(), Encoding::Identity),
            },
            Encoding::Identity => (self.bytes.clone(), Encoding::Identity),
        }
    }

    fn url(&self, name: &str) -> &str {
        self.url.get_or_init(|| format!("/static/{name}?v={}", self.fingerprint))
    }
}

macro_rules! bytes {
    ($path:literal) => {
        include_bytes!(concat!("../../assets/", $path)).as_slice()
    };
}

macro_rules! text {
    ($($path:literal),*) => {
        concat!($(include_str!(concat!("../../assets/", $path)), "\n"),*)
    };
}

static FILES: LazyLock<HashMap<&'static str, File>> = LazyLock::new(|| {
    let font = |bytes: &'static [u8]| File::new("font/woff2", bytes);
    let mut files = HashMap::from([
        ("fonts/atkinson-400.woff2", font(bytes!("fonts/atkinson-400.woff2"))),
        ("fonts/atkinson-700.woff2", font(bytes!("fonts/atkinson-700.woff2"))),
        ("fonts/atkinson-ext-400.woff2", font(bytes!("fonts/atkinson-ext-400.woff2"))),
        ("fonts/atkinson-ext-700.woff2", font(bytes!("fonts/atkinson-ext-700.woff2"))),
    ]);
    let mut css = text![
        "css/tokens.css",
        "css/base.css",
        "css/layout.css",
        "css/actions.css",
        "css/forms.css",
        "css/home.css",
        "css/pages.css",
        "css/near.css",
        "css/missions.css",
        "css/organisations.css",
        "css/desk.css",
        "css/offers.css",
        "css/categories.css",
        "css/figures.css",
        "css/plans.css",
        "css/imports.css",
        "css/print.css"
    ]
    .to_owned();
    // What the sheet asks for may be kept for ever too.
    for (name, font) in &files {
        css = css.replace(&format!("\"/static/{name}\""), &format!("\"{}\"", font.url(name)));
    }
    let (style, script, svg) = ("text/css; charset=utf-8", "text/javascript; charset=utf-8", "image/svg+xml");
    files.extend([
        ("app.css", File::new(style, css)),
        ("app.js", File::new(script, text!["js/app.js"])),
        ("icons.svg", File::new(svg, bytes!("icons/icons.svg"))),
        ("favicon.svg", File::new(svg, bytes!("favicon.svg"))),
        ("logo.svg", File::new(svg, bytes!("logo.svg"))),
        // Only pages with a map ask for these.
        ("map.css", File::new(style, text!["vendor/leaflet/leaflet.css", "css/map.css"])),
        (
            "map.js",
            File::new(
                script,
                text![
                    "vendor/leaflet/leaflet.js",
                    "js/basemap.js",
                    "js/names.js",
                    "js/ground.js",
                    "js/map.js"
                ],
            ),
        ),
        (
            "draw.js",
            File::new(
                script,
                text![
                    "vendor/leaflet/leaflet.js",
                    "js/basemap.js",
                    "js/names.js",
                    "js/ground.js",
                    "js/draw.js"
                ],
            ),
        ),
        ("map/basemap.json", File::new("application/json", bytes!("map/basemap.json"))),
    ]);
    files
});

/// The address of a file, with its fingerprint.
#[must_use]
pub fn url(name: &str) -> &'static str {
    debug_assert!(FILES.contains_key(name), "there is no file {name}");
    FILES.get(name).map_or("", |file| file.url(name))
}

/// `GET /static/…`
pub async fn get(Path(name): Path<String>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let Some(file) = FILES.get(name.as_str()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let version = query.iter().flat_map(|query| query.split('&')).find_map(|part| part.strip_prefix("v="));
    // Under another fingerprint, or none, tomorrow's file may be another one.
    let keep = if version == Some(&file.fingerprint) {
        "public, max-age=31536000, immutable"
    } else {
        "public, max-age=0, must-revalidate"
    };
    // Weak, because the same file is sent in several encodings.
    let tag = format!("W/\"{}\"", file.fingerprint);
    let fixed: [(HeaderName, &str); 3] = [(CACHE_CONTROL, keep), (ETAG, &tag), (VARY, "accept-encoding")];
    if has_it(&headers, &file.fingerprint) {
        return (StatusCode::NOT_MODIFIED, fixed).into_response();
    }
    let (bytes, encoding) = file.body(Encoding::accepted(&headers));
    let mut response = (fixed, [(CONTENT_TYPE, file.kind)], Body::from(bytes)).into_response();
    if let Some(name) = encoding.name() {
        response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    response
}

/// Whether the client says that it holds the file with this fingerprint.
fn has_it(headers: &HeaderMap, fingerprint: &str) -> bool {
    let values = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    values
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag).trim_matches('"') == fingerprint)
}

#[cfg(test)]
mod tests {
    use axum::http::header::{ACCEPT_ENCODING, CONTENT_LENGTH};

    use super::*;

    async fn ask(address: &str, headers: &[(HeaderName, &str)]) -> Response {
        let (path, query) =
            address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
        let name = path.strip_prefix("/static/").unwrap().to_owned();
        let headers = headers.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect();
        get(Path(name), RawQuery(query.map(str::to_owned)), headers).await
    }

    fn header(response: &Response, name: HeaderName) -> &str {
        response.headers().get(name).map_or("", |value| value.to_str().unwrap())
    }

    async fn body(response: Response) -> Bytes {
        axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap()
    }

    #[tokio::test]
    async fn a_file_is_sent_compressed_to_those_who_can_read_that() {
        for (name, file) in FILES.iter() {
            let plain = ask(url(name), &[]).await;
            assert_eq!((plain.status(), header(&plain, CONTENT_ENCODING)), (StatusCode::OK, ""), "{name}");
            let zipped = ask(url(name), &[(ACCEPT_ENCODING, "gzip, br")]).await;
            let is_font = name.ends_with(".woff2");
            let expected = if is_font { "" } else { "gzip" };
            assert_eq!(header(&zipped, CONTENT_ENCODING), expected, "{name}: fonts are compressed already");
            for answer in [&plain, &zipped] {
                assert_eq!(header(answer, VARY), "accept-encoding");
                assert_eq!(header(answer, CONTENT_TYPE), file.kind);
            }
            let (plain, zipped) = (body(plain).await, body(zipped).await);
            assert_eq!(plain, file.bytes);
            assert!(is_font || zipped.len() < plain.len(), "{name}");
        }
    }

    #[tokio::test]
    async fn a_file_is_kept_for_ever_under_its_fingerprint_only() {
        let address = url("app.css");
        let kept = ask(address, &[]).await;
        assert!(header(&kept, CACHE_CONTROL).ends_with("immutable"));
        let tag = header(&kept, ETAG).to_owned();
        for address in ["/static/app.css", "/static/app.css?v=", "/static/app.css?v=0123456789ab"] {
            let asked_again = ask(address, &[(IF_NONE_MATCH, &tag)]).await;
            assert_eq!(header(&asked_again, CACHE_CONTROL), "public, max-age=0, must-revalidate");
            assert_eq!(asked_again.status(), StatusCode::NOT_MODIFIED);
            assert_eq!(header(&asked_again, ETAG), tag);
            assert_eq!(header(&asked_again, CONTENT_LENGTH), "");
            assert!(body(asked_again).await.is_empty());
        }
        let listed = format!("\"other\", {}", tag.trim_start_matches("W/"));
        assert_eq!(ask(address, &[(IF_NONE_MATCH, &listed)]).await.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(ask(address, &[(IF_NONE_MATCH, "W/\"other\"")]).await.status(), StatusCode::OK);
        assert_eq!(ask("/static/none.css", &[]).await.status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn the_style_sheet_asks_for_fonts_that_can_be_kept() {
        let css = std::str::from_utf8(&FILES["app.css"].bytes).unwrap();
        let urls = css.split("url(\"").skip(1).filter_map(|rest| rest.split('"').next());
        // Symbols that are written in the sheet itself ask for nothing.
        let fonts: Vec<&str> = urls.filter(|url| !url.starts_with("data:")).collect();
        assert_eq!(fonts.len(), 4);
        for font in fonts {
            let name = font.strip_prefix("/static/").and_then(|rest| rest.split('?').next()).unwrap();
            assert_eq!(font, url(name));
        }
    }
}
