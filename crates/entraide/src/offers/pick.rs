//! `GET /offer`: what kind of help do you offer?

use askama::Template;
use axum::response::Response;

use crate::error::Result;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "offers/pick.html")]
struct Pick<'a> {
    v: &'a Visit,
    kinds: Vec<Kind<'a>>,
}

struct Kind<'a> {
    slug: &'a str,
    icon: &'a str,
    label: &'a str,
    hint: &'a str,
}

/// Answers with the kinds of help that can be offered. No query.
///
/// # Errors
/// When the template fails.
pub async fn get(v: Visit) -> Result<Response> {
    let kinds = super::form::kinds(&v).map(|category| Kind {
        slug: &category.slug,
        icon: &category.icon,
        label: v.say(&category.labels.0),
        hint: v.say(&category.hints.0),
    });
    page(&Pick { v: &v, kinds: kinds.collect() })
}
