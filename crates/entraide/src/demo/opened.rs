//! `GET /mailbox/{id}`: one caught mail as text, and `/html` as mail programs show it.

use askama::Template;
use axum::extract::Path;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::{Html, IntoResponse, Response};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::mail::model::caught;
use crate::platforms::link_base;
use crate::web::page;
use crate::web::visit::Visit;

/// The HTML part brings its own styles, and nothing else of it may do anything.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
     frame-ancestors 'none'; sandbox";

#[derive(Template)]
#[template(path = "demo/opened.html")]
struct Opened<'a> {
    v: &'a Visit,
    mail: &'a caught::Model,
    pieces: Vec<Piece<'a>>,
}

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Words(&'a str),
    /// A link of ours: as it stands there, and its path on this platform.
    Link(&'a str, String),
}

/// Answers with the mail's text; its links can be followed.
///
/// # Errors
/// [`Error::NotFound`] where mail is really sent, or when there is no such mail.
pub async fn get(v: Visit, Path(id): Path<String>) -> Result<Response> {
    let mail = find(&v, &id).await?;
    let pieces = pieces(&mail.body, &link_base(&v.app.config, &v.platform), &v.base);
    page(&Opened { v: &v, mail: &mail, pieces })
}

/// Answers with the mail's HTML part.
///
/// # Errors
/// As [`get`].
pub async fn html(v: Visit, Path(id): Path<String>) -> Result<Response> {
    let mail = find(&v, &id).await?;
    Ok(([(CONTENT_SECURITY_POLICY, MAIL_POLICY)], Html(mail.html)).into_response())
}

async fn find(v: &Visit, id: &str) -> Result<caught::Model> {
    if !v.is_demo() {
        return Err(Error::NotFound);
    }
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let mail = v.read().get::<caught::Entity>(id).await?;
    mail.ok_or(Error::NotFound)
}

/// Splits a text at its links; any address that is not of this platform stays plain words.
fn pieces<'a>(text: &'a str, own: &str, base: &str) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("http") {
        let (words, from) = rest.split_at(at);
        let end = from.find(char::is_whitespace).unwrap_or(from.len());
        let (link, after) = from.split_at(end);
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        pieces.push(match path(link, own, base) {
            Some(path) => Piece::Link(link, format!("{base}{path}")),
            None => Piece::Words(link),
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

/// The path on this platform that a link leads to. The demonstration may have had another port when it
/// wrote the mail, so any port of this machine will do.
fn path<'a>(link: &'a str, own: &str, base: &str) -> Option<&'a str> {
    let here = || {
        let (host, path) = link.strip_prefix("http://")?.split_once('/')?;
        let is_local = host.starts_with("127.0.0.1:") || host.starts_with("localhost:");
        let path = &link[link.len() - path.len() - 1..];
        path.strip_prefix(base).filter(|_| is_local && !base.is_empty())
    };
    link.strip_prefix(own).or_else(here).filter(|path| path.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_of_ours_become_links() {
        let own = "http://here.example/savoie";
        let text = "Open\nhttp://here.example/savoie/ask/1\nnot http://evil.example/ nor http://here.example/savoieX";
        assert_eq!(
            pieces(text, own, "/savoie"),
            [
                Piece::Words("Open\n"),
                Piece::Link("http://here.example/savoie/ask/1", "/savoie/ask/1".into()),
                Piece::Words("\nnot "),
                Piece::Words("http://evil.example/"),
                Piece::Words(" nor "),
                Piece::Words("http://here.example/savoieX"),
            ]
        );
        let before = "http://127.0.0.1:8080/savoie/alert/1";
        assert_eq!(pieces(before, own, "/savoie"), [Piece::Link(before, "/savoie/alert/1".into())]);
        assert_eq!(pieces(before, own, "/bern"), [Piece::Words(before)]);
    }
}
