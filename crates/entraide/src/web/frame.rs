//! Lists of ours in a frame on other sites: only on those that the platform's rules name.

use axum::http::HeaderValue;
use axum::http::header::{CONTENT_SECURITY_POLICY, X_FRAME_OPTIONS};
use axum::response::Response;

use super::policy::policy;
use super::visit::Visit;
use crate::platforms::link_base;

/// Lets the named sites show this page in a frame. Where none is named, it stays as closed as any other.
#[must_use]
pub fn framed(v: &Visit, mut response: Response) -> Response {
    let hosts = &v.platform.rules.embed_hosts;
    if hosts.is_empty() {
        return response;
    }
    if let Ok(policy) = HeaderValue::from_str(&policy(v.app.config.tiles_url(), &hosts.join(" "))) {
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
        // Browsers that know the policy above pass over this one, which cannot name several sites.
        response.headers_mut().insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    }
    response
}

/// What another site writes to show the page at this path, in the reader's language; nothing where no
/// site may.
#[must_use]
pub fn snippet(v: &Visit, path: &str, query: &str) -> Option<String> {
    if v.platform.rules.embed_hosts.is_empty() {
        return None;
    }
    let mark = if query.is_empty() { "" } else { "&" };
    let address = format!("{}{path}?lang={}{mark}{query}", link_base(&v.app.config, &v.platform), v.lang);
    let (address, title) =
        (address.replace('&', "&amp;"), v.name().replace('&', "&amp;").replace('"', "&quot;"));
    Some(format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"600\" loading=\"lazy\"></iframe>"
    ))
}
