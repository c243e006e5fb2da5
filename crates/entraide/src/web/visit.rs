//! One request to one platform: who answers, in which language, under which path.

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use fluent_bundle::FluentValue;
use uuid::Uuid;

use crate::auth::links::Purpose;
use crate::db::scope::{Read, Tx};
use crate::error::{Error, Result};
use crate::i18n::{Lang, LocalText};
use crate::platforms::model::Platform;
use crate::state::App;

/// A request, as pages and templates use it.
#[derive(Clone, Debug)]
pub struct Visit(Arc<Facts>);

/// The facts of a [`Visit`].
#[derive(Debug)]
pub struct Facts {
    /// The application.
    pub app: App,
    /// The platform that is visited.
    pub platform: Arc<Platform>,
    /// What stands before its paths: `/savoie`, or nothing on its own host.
    pub base: String,
    /// The path under the base, for the language links.
    pub path: String,
    /// What follows the path after the question mark.
    pub query: String,
    /// The reader's language.
    pub lang: Lang,
    /// Where the request comes from.
    pub ip: Option<IpAddr>,
    /// What the form cookie holds; forms carry its signature.
    pub form_cookie: String,
    /// The session cookie's token.
    pub session: Option<String>,
    /// When the request came.
    pub now: DateTime<Utc>,
}

impl std::ops::Deref for Visit {
    type Target = Facts;
    fn deref(&self) -> &Facts {
        &self.0
    }
}

impl Visit {
    /// From its facts.
    #[must_use]
    pub fn new(facts: Facts) -> Self {
        Self(Arc::new(facts))
    }

    /// A message.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.lang.t(key)
    }

    /// A message with one argument.
    #[must_use]
    pub fn t1<'a>(&self, key: &str, name: &'a str, value: impl Into<FluentValue<'a>>) -> String {
        self.lang.t1(key, name, value)
    }

    /// What an operator wrote, in the reader's language.
    #[must_use]
    pub fn say<'a>(&self, text: &'a LocalText) -> &'a str {
        text.get(self.lang)
    }

    /// A path of this platform: `/savoie/ask` for `/ask`.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        [self.base.as_str(), path].concat()
    }

    /// A static file, with its fingerprint so that it can be kept for ever.
    #[must_use]
    pub fn asset(&self, name: &str) -> &'static str {
        super::assets::url(name)
    }

    /// This page in each of the platform's languages.
    #[must_use]
    pub fn in_languages(&self) -> Vec<(Lang, String)> {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        // What a page for everybody is asked for may stand in an address; of others nothing is repeated.
        if ["/near", "/groups", "/missions"].iter().any(|public| self.path.starts_with(public)) {
            query.extend_pairs(self.queries().filter(|(name, _)| name != "lang" && name != "page"));
        }
        let query = query.finish();
        let mark = if query.is_empty() { "" } else { "&" };
        let address = |lang: &Lang| {
            (*lang, [self.base.as_str(), &self.path, "?lang=", lang.tag(), mark, &query].concat())
        };
        self.platform.languages.iter().map(address).collect()
    }

    /// An address on this platform, with host.
    #[must_use]
    pub fn absolute(&self, own: &str) -> String {
        let base = crate::platforms::link_base(&self.app.config, &self.platform);
        base + own.strip_prefix(self.base.as_str()).unwrap_or(own)
    }

    /// The names and values of its query.
    pub fn queries(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        url::form_urlencoded::parse(self.query.as_bytes())
    }

    /// Whether mail is caught and shown instead of sent.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        matches!(self.app.transport, crate::mail::transport::Transport::Catch)
    }

    /// The platform's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.platform.name.get(self.lang)
    }

    /// The token that a form carries: only a page of ours can know it.
    #[must_use]
    pub fn form_token(&self) -> String {
        let signature =
            self.app.secret.sign(&[b"form", self.platform.id().as_bytes(), self.form_cookie.as_bytes()]);
        Uuid::from_bytes(signature).simple().to_string()
    }

    /// Whether a form's token is the one its page gave.
    #[must_use]
    pub fn form_token_fits(&self, token: &str) -> bool {
        let Ok(token) = Uuid::try_parse(token) else {
            return false;
        };
        let platform = self.platform.id();
        let parts: [&[u8]; 3] = [b"form", platform.as_bytes(), self.form_cookie.as_bytes()];
        !self.form_cookie.is_empty() && self.app.secret.verify(&parts, token.as_bytes())
    }

    /// A new id for a form: sent twice, it does its work once.
    #[must_use]
    pub fn form_id(&self) -> Uuid {
        self.app.ids.uuid()
    }

    /// A signed link's token.
    #[must_use]
    pub fn token(&self, purpose: Purpose, id: Uuid) -> String {
        self.app.secret.link(self.platform.id(), purpose, id, self.now)
    }

    /// The id in a signed link's token.
    ///
    /// # Errors
    /// [`Error::Link`].
    pub fn open(&self, purpose: Purpose, token: &str) -> Result<Uuid> {
        self.app.secret.open(self.platform.id(), purpose, token, self.now)
    }

    /// Reads in this platform.
    #[must_use]
    pub fn read(&self) -> Read {
        self.app.read(self.platform.id())
    }

    /// Begins a change in this platform.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn tx(&self) -> Result<Tx> {
        Ok(self.app.tx(self.platform.id()).await?)
    }

    /// "lundi 16 mars à 09:12", in the platform's time zone.
    #[must_use]
    pub fn moment(&self, at: &DateTime<Utc>) -> String {
        self.lang.moment(*at, self.platform.tz())
    }

    /// "depuis 2 jours".
    #[must_use]
    pub fn since(&self, at: DateTime<Utc>) -> String {
        let passed = self.now - at;
        if passed < Duration::hours(1) {
            self.t1("desk-since-minutes", "count", passed.num_minutes().max(1))
        } else if passed < Duration::days(1) {
            self.t1("desk-since-hours", "count", passed.num_hours())
        } else {
            self.t1("desk-since-days", "count", passed.num_days())
        }
    }

    /// "lundi 16 mars".
    #[must_use]
    pub fn day(&self, at: &DateTime<Utc>) -> String {
        self.lang.day(at.with_timezone(&self.platform.tz()).date_naive())
    }

    /// Today, in the platform's time zone.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.platform.tz()).date_naive()
    }

    /// "12 345".
    #[must_use]
    pub fn number(&self, number: &u64) -> String {
        self.lang.number(usize::try_from(*number).unwrap_or(usize::MAX))
    }

    /// A phone number as it is written in the platform's country.
    #[must_use]
    pub fn phone(&self, e164: &str) -> String {
        super::forms::phone_as_written(e164, &self.platform.country)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        parts.extensions.get::<Self>().cloned().ok_or(Error::NotFound)
    }
}
