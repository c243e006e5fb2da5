//! The content security policy of pages.

/// What pages may load: nothing from another host, but for map tiles that the operator chose. Who may
/// show them in a frame is said by `ancestors`.
#[must_use]
pub fn policy(tiles: Option<&str>, ancestors: &str) -> String {
    let tiles = tiles.and_then(|tiles| url::Url::parse(tiles).ok()).map(|tiles| tiles.origin());
    let tiles = tiles.map_or_else(String::new, |origin| format!(" {}", origin.ascii_serialization()));
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:{tiles}; font-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {ancestors}"
    )
}
