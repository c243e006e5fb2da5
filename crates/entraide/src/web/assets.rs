//! Static files, in the program itself. Their addresses carry a fingerprint, so that browsers may
//! keep them for ever.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

struct File {
    kind: &'static str,
    bytes: Vec<u8>,
    fingerprint: String,
}

macro_rules! bytes {
    ($($path:literal),*) => {
        [$(include_bytes!(concat!("../../assets/", $path)).as_slice()),*]
    };
}

static FILES: LazyLock<HashMap<&'static str, File>> = LazyLock::new(|| {
    let css = bytes![
        "css/tokens.css",
        "css/base.css",
        "css/layout.css",
        "css/actions.css",
        "css/forms.css",
        "css/home.css",
        "css/pages.css",
        "css/desk.css",
        "css/print.css"
    ];
    let [js, icons, favicon, logo] = bytes!["js/app.js", "icons/icons.svg", "favicon.svg", "logo.svg"];
    let fonts = bytes![
        "fonts/atkinson-400.woff2",
        "fonts/atkinson-700.woff2",
        "fonts/atkinson-ext-400.woff2",
        "fonts/atkinson-ext-700.woff2"
    ];
    let [regular, bold, regular_ext, bold_ext] = fonts;
    let (svg, woff2) = ("image/svg+xml", "font/woff2");
    [
        ("app.css", "text/css; charset=utf-8", css.concat()),
        ("app.js", "text/javascript; charset=utf-8", js.to_vec()),
        ("icons.svg", svg, icons.to_vec()),
        ("favicon.svg", svg, favicon.to_vec()),
        ("logo.svg", svg, logo.to_vec()),
        ("fonts/atkinson-400.woff2", woff2, regular.to_vec()),
        ("fonts/atkinson-700.woff2", woff2, bold.to_vec()),
        ("fonts/atkinson-ext-400.woff2", woff2, regular_ext.to_vec()),
        ("fonts/atkinson-ext-700.woff2", woff2, bold_ext.to_vec()),
    ]
    .into_iter()
    .map(|(name, kind, bytes)| {
        let fingerprint = Sha256::digest(&bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        (name, File { kind, bytes, fingerprint })
    })
    .collect()
});

/// The address of a file, with its fingerprint.
#[must_use]
pub fn url(name: &str) -> String {
    match FILES.get(name) {
        Some(file) => format!("/static/{name}?v={}", file.fingerprint),
        None => format!("/static/{name}"),
    }
}

/// `GET /static/…`
pub async fn get(Path(name): Path<String>) -> Response {
    let Some(file) = FILES.get(name.as_str()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers: [(HeaderName, &str); 2] =
        [(CONTENT_TYPE, file.kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    (headers, file.bytes.clone()).into_response()
}
