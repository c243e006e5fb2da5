//! Browsers: they keep cookies, ask for pages of the whole application (all its layers, in this
//! process) and follow where it leads them. Whatever is not answered as it should be is an error.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, HOST, LOCATION, SET_COOKIE};
use axum::http::{Method, Request, StatusCode};
use tower::ServiceExt as _;

use super::form::{Form, forms};
use crate::error::{Error, Result};
use crate::i18n::Lang;

/// No page of ours is larger.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Who sits at a browser; each has an address of their own.
#[derive(Clone, Copy, Debug)]
pub(super) enum Seat {
    /// A helper, by number.
    Helper(usize),
    /// Whoever asks, by number of the ask.
    Asker(usize),
    /// A coordinator, by number of the desk.
    Desk(usize),
}

/// A browser.
#[derive(Clone, Debug)]
pub(super) struct Browser {
    address: IpAddr,
    lang: Lang,
    cookies: Vec<(String, String)>,
}

impl Browser {
    /// A new one, without cookies.
    pub(super) fn new(seat: Seat, lang: Lang) -> Self {
        let (kind, number) = match seat {
            Seat::Helper(number) => (1, number),
            Seat::Asker(number) => (2, number),
            Seat::Desk(number) => (3, number),
        };
        // From the block for documentation; limits count an IPv6 customer by the first four parts.
        let number = number as u32;
        let parts = [0x2001, 0xdb8, kind << 12 | (number >> 16) as u16, number as u16, 0, 0, 0, 1];
        Self { address: Ipv6Addr::from(parts).into(), lang, cookies: Vec::new() }
    }

    /// Whether it holds a cookie of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.cookies.iter().any(|(known, value)| known == name && !value.is_empty())
    }

    fn keep(&mut self, cookie: &str) {
        let pair = cookie.split(';').next().unwrap_or_default();
        if let Some((name, value)) = pair.split_once('=') {
            self.cookies.retain(|(known, _)| known != name);
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
    }
}

/// An answer.
#[derive(Debug)]
pub(super) struct Page {
    path: String,
    /// Its status.
    pub(super) status: StatusCode,
    /// Where it leads.
    pub(super) to: String,
    /// What it shows.
    pub(super) body: String,
}

impl Page {
    /// All forms that are sent to an address with this end.
    pub(super) fn forms(&self, end: &str) -> Vec<Form> {
        let here = self.path.split('?').next().unwrap_or_default();
        forms(here, &self.body).into_iter().filter(|form| form.action.ends_with(end)).collect()
    }

    /// The form that is sent to an address with this end, and holds this value in this field.
    pub(super) fn form_with(&self, end: &str, held: Option<(&str, &str)>) -> Option<Form> {
        let holds = |form: &Form| held.is_none_or(|(name, value)| form.value(name) == Some(value));
        self.forms(end).into_iter().find(holds)
    }

    /// The form that is sent to an address with this end.
    pub(super) fn form(&self, end: &str) -> Result<Form> {
        let none = || Error::Internal(format!("{} has no form for {}", shape(&self.path), shape(end)));
        self.form_with(end, None).ok_or_else(none)
    }

    /// Makes sure that there is a link.
    pub(super) fn leads_to(&self, to: &str) -> Result<()> {
        if self.body.contains(&format!("href=\"{to}\"")) {
            return Ok(());
        }
        Err(Error::Internal(format!("{} has no link to {}", shape(&self.path), shape(to))))
    }
}

/// What all browsers have in common, and what they have asked for.
#[derive(Debug)]
pub(super) struct Client {
    routes: Router,
    host: String,
    base: String,
    /// Requests made.
    pub(super) requests: u64,
    /// Answers that were refusals.
    pub(super) errors: u64,
    /// Spent on answers.
    pub(super) time: Duration,
    /// Requests by method and page.
    pub(super) by_page: BTreeMap<String, u64>,
}

impl Client {
    /// Asks the application with these routes for what is on this host below this path.
    pub(super) fn new(routes: Router, host: String, base: String) -> Self {
        Self { routes, host, base, requests: 0, errors: 0, time: Duration::ZERO, by_page: BTreeMap::new() }
    }

    /// Asks for a page that may lead elsewhere.
    pub(super) async fn look(&mut self, browser: &mut Browser, path: &str) -> Result<Page> {
        self.ask(browser, Method::GET, path, Body::empty()).await
    }

    /// Opens a page, which has to be there.
    pub(super) async fn open(&mut self, browser: &mut Browser, path: &str) -> Result<Page> {
        let page = self.look(browser, path).await?;
        if page.status == StatusCode::OK { Ok(page) } else { Err(self.refused(&Method::GET, &page)) }
    }

    /// Sends a form, whatever the answer is.
    pub(super) async fn post(&mut self, browser: &mut Browser, form: &Form) -> Result<Page> {
        self.ask(browser, Method::POST, &form.action, Body::from(form.body())).await
    }

    /// Sends a form, which has to be taken and to lead to a page whose address begins like one of
    /// these; opens that page. Gives its address too.
    pub(super) async fn send(
        &mut self,
        browser: &mut Browser,
        form: &Form,
        to: &[&str],
    ) -> Result<(String, Page)> {
        let answer = self.post(browser, form).await?;
        let fits = to.iter().any(|start| answer.to.starts_with(start));
        if answer.status != StatusCode::SEE_OTHER || !fits {
            return Err(self.refused(&Method::POST, &answer));
        }
        let page = self.open(browser, &answer.to).await?;
        Ok((answer.to, page))
    }

    /// The error that says how a request was refused; nothing personal, no link.
    pub(super) fn refused(&mut self, method: &Method, page: &Page) -> Error {
        self.errors += 1;
        let mut said = format!("{method} {} was answered with {}", shape(&page.path), page.status.as_u16());
        if !page.to.is_empty() {
            said += &format!(" to {}", shape(&page.to));
        }
        let wrong =
            page.body.match_indices("-error\"").filter_map(|(at, _)| page.body[..at].rsplit('"').next());
        for name in wrong.filter(|name| !name.contains(' ')) {
            said += &format!(", wrong: {name}");
        }
        Error::Internal(said)
    }

    async fn ask(&mut self, browser: &mut Browser, method: Method, path: &str, body: Body) -> Result<Page> {
        let broken = |error: &dyn std::fmt::Display| Error::Internal(format!("{}: {error}", shape(path)));
        let mut request = Request::builder().method(&method).uri(path).header(HOST, &self.host);
        request = request.header(ACCEPT_LANGUAGE, browser.lang.tag());
        if !browser.cookies.is_empty() {
            let all: Vec<String> =
                browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(COOKIE, all.join("; "));
        }
        if method == Method::POST {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let mut request = request.body(body).map_err(|error| broken(&error))?;
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(browser.address, 50_000)));
        self.requests += 1;
        let page = shape(path.strip_prefix(self.base.as_str()).unwrap_or(path));
        *self.by_page.entry(format!("{method} {page}")).or_default() += 1;
        let began = Instant::now();
        let answer = match self.routes.clone().oneshot(request).await {
            Ok(answer) => answer,
            Err(never) => match never {},
        };
        let (parts, body) = answer.into_parts();
        let body = to_bytes(body, MAX_BYTES).await.map_err(|error| broken(&error))?;
        self.time += began.elapsed();
        for cookie in parts.headers.get_all(SET_COOKIE) {
            browser.keep(cookie.to_str().unwrap_or_default());
        }
        let to = parts.headers.get(LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default().to_owned();
        let body = String::from_utf8_lossy(&body).into_owned();
        Ok(Page { path: path.to_owned(), status: parts.status, to, body })
    }
}

/// An address without what is somebody's: ids, tokens, questions.
pub(super) fn shape(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').map(|part| if part.len() > 24 { "…" } else { part }).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_without_tokens() {
        let id = "0190b5a4-2c3e-7c11-8f11-aaaaaaaaaaaa";
        assert_eq!(shape(&format!("/drill/follow/{id}/helped?commitment=1")), "/drill/follow/…/helped");
    }

    #[test]
    fn everybody_has_an_address_of_their_own() {
        let address = |seat| Browser::new(seat, Lang::En).address.to_string();
        assert_eq!(address(Seat::Helper(0x1_0002)), "2001:db8:1001:2::1");
        assert_eq!(address(Seat::Asker(7)), "2001:db8:2000:7::1");
        assert_eq!(address(Seat::Desk(7)), "2001:db8:3000:7::1");
    }
}
