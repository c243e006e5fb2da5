//! `GET` and `POST /near/save/mine/{token}`: the own page of a saved search, where its letters are
//! stopped and begun again.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::confirm::begun;
use super::model::{self, Search, State};
use super::words::in_words;
use crate::auth::links::Purpose;
use crate::error::{Error, Result};
use crate::near::wanted::Wanted;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

#[derive(Template)]
#[template(path = "searches/mine.html")]
struct Mine<'a> {
    v: &'a Visit,
    search: &'a Search,
    facts: Vec<(String, String)>,
    results: String,
    /// The day of the next letter, or the one when it is forgotten.
    day: String,
}

impl Mine<'_> {
    fn is_active(&self) -> bool {
        self.search.state == State::Active
    }
}

async fn own(v: &Visit, token: &str) -> Result<Search> {
    let search = super::of_link(v, Purpose::OwnSearch, token).await?;
    // No letter has a link to this page before it is confirmed.
    if search.state == State::Awaiting { Err(Error::NotFound) } else { Ok(search) }
}

/// Answers with the search, the results now, and the day of the next letter. One query.
///
/// # Errors
/// [`Error::Link`] for a forged or old link.
pub async fn get(v: Visit, Path(token): Path<String>) -> Result<Response> {
    let search = own(&v, &token).await?;
    let wanted = Wanted::of(&search.query, &v.platform, v.lang);
    let day = search.next_check_at.map_or_else(String::new, |at| v.day(&at));
    let (facts, results) = (in_words(&wanted, &v.platform, v.lang), wanted.url(&v, "/near", &[]));
    page(&Mine { v: &v, search: &search, facts, results, day })
}

/// Stops the letters, or begins them again.
///
/// # Errors
/// [`Error::Link`] for a forged or old link; when the database fails.
pub async fn post(v: Visit, Path(token): Path<String>, fields: Fields) -> Result<Response> {
    let search = own(&v, &token).await?;
    let mut shown = search.id;
    match fields.get("do") {
        "again" => shown = begun(&v, search.id, State::Stopped).await?,
        "stop" => {
            let tx = v.tx().await?;
            model::stop(&tx, search.id, true, &v.platform).await?;
            tx.commit().await?;
        }
        _ => return Err(Error::Bad("do is missing".into())),
    }
    Ok(go(&super::own_url(&v, shown)))
}
