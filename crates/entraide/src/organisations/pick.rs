//! `GET /groups/register`: what kind of organisation is it?

use askama::Template;
use axum::response::Response;

use crate::board::model::Kind;
use crate::error::Result;
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "organisations/pick.html")]
struct Pick<'a> {
    v: &'a Visit,
    kinds: Vec<Type<'a>>,
}

struct Type<'a> {
    slug: &'a str,
    icon: &'a str,
    label: &'a str,
    hint: &'a str,
}

/// Answers with the types that the platform has. No query.
///
/// # Errors
/// When the template fails.
pub async fn get(v: Visit) -> Result<Response> {
    let kinds = v.platform.offered_for(Kind::Organisation).map(|category| Type {
        slug: &category.slug,
        icon: &category.icon,
        label: v.say(&category.labels.0),
        hint: v.say(&category.hints.0),
    });
    page(&Pick { v: &v, kinds: kinds.collect() })
}
