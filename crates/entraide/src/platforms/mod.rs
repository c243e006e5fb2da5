//! Platforms: many on one installation, each found by host name or path.

pub mod about;
pub mod create;
pub mod data;
pub mod directory;
pub mod home;
pub mod look;
pub mod model;
pub mod privacy;

use axum::Router;
use axum::routing::get;

use crate::config::Config;
use crate::platforms::model::Platform;

/// The pages of this slice.
pub fn routes() -> Router {
    Router::new()
        .route("/", get(home::get))
        .route("/about", get(about::get))
        .route("/about/privacy", get(privacy::get))
        .route("/about/data", get(data::get))
        .route("/look.css", get(look::css))
        .route("/logo.svg", get(look::logo))
}

/// What stands before a platform's paths in absolute links: its own host, or the installation's
/// address and its slug.
#[must_use]
pub fn link_base(config: &Config, platform: &Platform) -> String {
    let public = &config.public_url;
    let Some(host) = &platform.row.host else {
        return format!("{public}/{}", platform.row.slug);
    };
    let (scheme, rest) = public.split_once("://").unwrap_or(("https", public));
    let authority = rest.split('/').next().unwrap_or(rest);
    // Behind the same server, so on the same port.
    let port = authority
        .rsplit_once(':')
        .and_then(|(_, port)| port.parse::<u16>().ok())
        .map_or_else(String::new, |port| format!(":{port}"));
    format!("{scheme}://{host}{port}")
}
