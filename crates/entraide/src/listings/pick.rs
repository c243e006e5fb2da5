//! `GET /ask`: what kind of help?

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;

use crate::error::Result;
use crate::organisations::asked::{self, Asked};
use crate::web::page;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "listings/pick.html")]
struct Pick<'a> {
    v: &'a Visit,
    kinds: Vec<Kind<'a>>,
    group: Option<Asked>,
}

struct Kind<'a> {
    slug: &'a str,
    icon: &'a str,
    label: &'a str,
    hint: &'a str,
}

/// Answers with the kinds of help that the platform offers. One query when a group is asked.
///
/// # Errors
/// When the template fails.
pub async fn get(v: Visit, RawQuery(query): RawQuery) -> Result<Response> {
    let group = asked::of_query(&v, query.as_deref()).await?;
    let kinds = v
        .platform
        .asked()
        .map(|category| Kind {
            slug: &category.slug,
            icon: &category.icon,
            label: v.say(&category.labels.0),
            hint: v.say(&category.hints.0),
        })
        .collect();
    page(&Pick { v: &v, kinds, group })
}
