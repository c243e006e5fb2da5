//! What letters about saved searches say. To an address that nobody has confirmed they tell nothing
//! that somebody has typed.

use sea_orm::entity::prelude::*;

use super::letter::Letter;
use super::news::News;
use super::sheet::{Writer, one_line};
use crate::auth::links::Purpose;
use crate::db::scope::Scope;
use crate::near::wanted::Wanted;
use crate::platforms::link_base;
use crate::searches::digest::{self, Found};
use crate::searches::model::{Entity, Search, State};
use crate::searches::words::without_own_words;

/// A search, if the letter is still true.
pub(super) async fn news<C: ConnectionTrait>(
    scope: &Scope<C>,
    letter: Letter,
    about: Uuid,
) -> Result<Option<Search>, DbErr> {
    let wanted = if letter == Letter::ConfirmSearch { State::Awaiting } else { State::Active };
    Ok(scope.get::<Entity>(about).await?.filter(|search| search.state == wanted))
}

/// Looks up what is new, for the letter that tells it; `None` when that is nothing.
pub(super) async fn fill(writer: &Writer<'_>, news: News) -> Result<Option<News>, DbErr> {
    let (News::Search(search), Letter::SearchNews) = (&news, writer.letter) else {
        return Ok(Some(news));
    };
    let search = (**search).clone();
    let digest = digest::of(writer.app, writer.platform, search, writer.lang, writer.now).await?;
    Ok(digest.map(|digest| News::Digest(Box::new(digest))))
}

/// The search in words. That the same is mailed already is told to whoever has confirmed it, in no more
/// words.
pub(super) fn facts(writer: &Writer<'_>, news: &News) -> Vec<(String, String)> {
    let facts = match news {
        News::Digest(digest) => digest.facts.clone(),
        News::Search(search) => {
            let wanted = Wanted::of(&search.query, writer.platform, writer.lang);
            without_own_words(&wanted, writer.platform, writer.lang)
        }
        _ => Vec::new(),
    };
    let colon = writer.lang.t("search-fact-colon");
    facts.into_iter().map(|(label, value)| (format!("{label}{colon}"), one_line(&value))).collect()
}

/// What is new, and how many more.
pub(super) fn found(writer: &Writer<'_>, news: &News) -> (Vec<Found>, Option<String>) {
    let News::Digest(digest) = news else {
        return (Vec::new(), None);
    };
    let found: Vec<Found> =
        digest.found.iter().map(|one| Found { title: one_line(&one.title), ..one.clone() }).collect();
    let more = digest.count - found.len();
    (found, (more > 0).then(|| writer.lang.t1("search-more", "count", more)))
}

/// Where the button leads.
pub(super) fn target(writer: &Writer<'_>, news: &News) -> String {
    match news {
        News::Digest(digest) => digest.url.clone(),
        News::Search(search) => {
            let (page, purpose) = match writer.letter {
                Letter::ConfirmSearch => ("confirm", Purpose::ConfirmSearch),
                _ => ("mine", Purpose::OwnSearch),
            };
            let token = writer.app.secret.link(writer.platform.id(), purpose, search.id, writer.now);
            format!("{}/near/save/{page}/{token}", link_base(&writer.app.config, writer.platform))
        }
        _ => link_base(&writer.app.config, writer.platform),
    }
}

/// Where the letters of a search are stopped.
pub(super) fn unsubscribe(writer: &Writer<'_>, news: &News) -> Option<String> {
    let News::Digest(digest) = news else {
        return None;
    };
    let secret = &writer.app.secret;
    let token = secret.link(writer.platform.id(), Purpose::StopSearch, digest.search.id, writer.now);
    Some(format!("{}/unsubscribe/search/{token}", link_base(&writer.app.config, writer.platform)))
}
