//! Forms: read with limits, checked field by field, given back with all that was typed.

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;

use super::visit::Visit;
use crate::error::{Error, Result};
use crate::i18n::LocalText;

/// No usual form of ours has more bytes and fields.
const USUAL: (usize, usize) = (64 * 1024, 300);
/// One with some fields for each of two thousand people.
const LONG: (usize, usize) = (1024 * 1024, 7000);

/// What was typed into a form that came from a page of ours.
#[derive(Clone, Default)]
pub struct Fields(Vec<(String, String)>);

impl std::fmt::Debug for Fields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

impl Fields {
    /// Fields known beforehand, such as those of a record that is being changed.
    #[must_use]
    pub fn of(pairs: &[(&str, String)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    }

    /// One more value of a field.
    pub fn push(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// One more field as it was sent.
    ///
    /// # Errors
    /// When there are too many.
    pub(super) fn receive(&mut self, name: String, value: &str) -> Result<()> {
        self.receive_up_to(USUAL.1, name, value)
    }

    fn receive_up_to(&mut self, max: usize, name: String, value: &str) -> Result<()> {
        if self.0.len() == max {
            return Err(Error::TooLarge);
        }
        self.0.push((name, clean(value)));
        Ok(())
    }

    /// Keeps the fields with these names.
    pub fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.0.retain(|(name, _)| keep(name));
    }

    /// Reads a body without asking for a token: for one-click unsubscribing, whose link is the right.
    ///
    /// # Errors
    /// When it is too large or no form.
    pub fn parse(body: &[u8]) -> Result<Self> {
        Self::parse_up_to(USUAL.1, body)
    }

    fn parse_up_to(max: usize, body: &[u8]) -> Result<Self> {
        let mut fields = Self::default();
        for (name, value) in url::form_urlencoded::parse(body) {
            fields.receive_up_to(max, name.into_owned(), &value)?;
        }
        Ok(fields)
    }

    async fn read(request: Request, (bytes, max): (usize, usize)) -> Result<Self> {
        let visit = request.extensions().get::<Visit>().cloned().ok_or(Error::NotFound)?;
        let kind =
            request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Error::Bad("application/x-www-form-urlencoded is needed".into()));
        }
        let body = to_bytes(request.into_body(), bytes).await.map_err(|_| Error::TooLarge)?;
        let fields = Self::parse_up_to(max, &body)?;
        if visit.form_token_fits(fields.get("form_token")) { Ok(fields) } else { Err(Error::Form) }
    }

    /// The first value of a field, without spaces around it; empty when there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    /// All values of a field.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str()).collect()
    }

    /// Whether one of the values of a field is this.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(field, known)| field == name && known == value)
    }

    /// A robot has filled the field that people do not see.
    #[must_use]
    pub fn is_robot(&self) -> bool {
        !self.get("website").is_empty()
    }
}

/// Text as we keep it: no control characters but line feeds, which also keeps PostgreSQL (no NUL)
/// and mail headers safe.
fn clean(value: &str) -> String {
    value.replace("\r\n", "\n").chars().filter(|c| !c.is_control() || *c == '\n').collect()
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self> {
        Self::read(request, USUAL).await
    }
}

/// A form that has some fields for each of many people, as one who was there at a mission.
#[derive(Debug)]
pub struct LongForm(pub Fields);

impl<S: Send + Sync> FromRequest<S> for LongForm {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self> {
        Fields::read(request, LONG).await.map(Self)
    }
}

/// What is wrong with a form: field and message, in the order of the page.
#[derive(Clone, Debug, Default)]
pub struct Errors(pub Vec<(String, String)>);

impl Errors {
    /// Notes a mistake; the first one of a field counts.
    pub fn add(&mut self, field: &str, message: String) {
        if self.of(field).is_none() {
            self.0.push((field.to_owned(), message));
        }
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, message)| message.as_str())
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many fields are wrong.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// Checks fields and notes what is wrong, in the reader's language.
#[derive(Debug)]
pub struct Checker<'a> {
    /// For the messages.
    pub visit: &'a Visit,
    /// What was typed.
    pub fields: &'a Fields,
    /// What is wrong so far.
    pub errors: Errors,
}

impl<'a> Checker<'a> {
    /// A checker of what was typed.
    #[must_use]
    pub fn new(visit: &'a Visit, fields: &'a Fields) -> Self {
        let mut checker = Self { visit, fields, errors: Errors::default() };
        if fields.is_robot() {
            checker.wrong("website", "field-robot");
        }
        checker
    }

    /// Notes a mistake by its message.
    pub fn wrong(&mut self, field: &str, key: &str) {
        let message = self.visit.t(key);
        self.errors.add(field, message);
    }

    /// A text of at most `max` characters; empty is a mistake.
    pub fn text(&mut self, field: &str, max: usize) -> String {
        let text = self.optional_text(field, max);
        if text.is_none() && self.errors.of(field).is_none() {
            self.wrong(field, "field-needed");
        }
        text.unwrap_or_default()
    }

    /// A text of at most `max` characters, or nothing.
    pub fn optional_text(&mut self, field: &str, max: usize) -> Option<String> {
        let text = self.fields.get(field);
        if text.chars().count() > max {
            let message = self.visit.t1("field-too-long", "max", max);
            self.errors.add(field, message);
            return None;
        }
        Some(text.to_owned()).filter(|text| !text.is_empty())
    }

    /// A text in each of the platform's languages, in fields such as `label_fr`, as `read` takes it from one; the
    /// message `needed` says that it is missing in the first.
    pub fn in_languages(
        &mut self,
        stem: &str,
        needed: Option<&str>,
        read: impl Fn(&mut Self, &str) -> Option<String>,
    ) -> LocalText {
        let mut all = LocalText::default();
        for (at, lang) in self.visit.platform.languages.iter().enumerate() {
            let field = format!("{stem}_{lang}");
            match read(self, &field) {
                Some(text) => drop(all.0.insert(*lang, text)),
                None => {
                    if let Some(key) = needed.filter(|_| at == 0) {
                        self.wrong(&field, key);
                    }
                }
            }
        }
        all
    }

    /// A mail address, or nothing.
    pub fn email(&mut self, field: &str) -> Option<String> {
        let text = self.optional_text(field, 254)?;
        let address = text.parse::<lettre::Address>().ok().filter(|address| address.domain().contains('.'));
        if address.is_none() {
            self.wrong(field, "field-email");
            return None;
        }
        Some(text.to_lowercase())
    }

    /// A mail address; the message `key` says that it is needed.
    pub fn needed_email(&mut self, field: &str, key: &str) -> Option<String> {
        let email = self.email(field);
        if email.is_none() && self.errors.of(field).is_none() {
            self.wrong(field, key);
        }
        email
    }

    /// A phone number in E.164, or nothing; read as one of the platform's country.
    pub fn phone(&mut self, field: &str) -> Option<String> {
        let text = self.optional_text(field, 40)?;
        let number = phone_e164(&text, &self.visit.platform.country);
        if number.is_none() {
            self.wrong(field, "field-phone");
        }
        number
    }

    /// A whole number within limits; `None` is a mistake that was noted.
    pub fn number(&mut self, field: &str, min: i32, max: i32) -> Option<i32> {
        let number = self.fields.get(field).parse::<i32>().ok().filter(|number| (min..=max).contains(number));
        if number.is_none() {
            let args = [("min", min.into()), ("max", max.into())];
            let message = self.visit.lang.with("field-number", &args);
            self.errors.add(field, message);
        }
        number
    }

    /// One of the choices; `None` is a mistake that was noted.
    pub fn one_of(&mut self, field: &str, choices: &[&'static str]) -> Option<&'static str> {
        let chosen = choices.iter().find(|choice| **choice == self.fields.get(field)).copied();
        if chosen.is_none() {
            self.wrong(field, "field-choose");
        }
        chosen
    }

    /// A box that has to be ticked.
    pub fn ticked(&mut self, field: &str, key: &str) {
        if self.fields.get(field).is_empty() {
            self.wrong(field, key);
        }
    }
}

/// French numbers reserved for fiction, which are no valid ones: the demonstration's people have them,
/// and their forms have to understand what they show.
const FICTION: [&str; 6] = ["+3319900", "+3326191", "+3335301", "+3346571", "+3353649", "+3363998"];

/// A number in E.164, when it can be one; national numbers are read as of `country`.
#[must_use]
pub fn phone_e164(typed: &str, country: &str) -> Option<String> {
    let number = phonenumber::parse(country.parse().ok(), typed).ok()?;
    let e164 = number.format().mode(phonenumber::Mode::E164).to_string();
    let is_fiction = e164.len() == 12 && FICTION.iter().any(|start| e164.starts_with(start));
    (number.is_valid() || is_fiction).then_some(e164)
}

/// A number as it is written in `country`, or internationally when it is from elsewhere.
#[must_use]
pub fn phone_as_written(e164: &str, country: &str) -> String {
    let Ok(number) = phonenumber::parse(None, e164) else {
        return e164.to_owned();
    };
    let home =
        country.parse().ok().is_some_and(|id: phonenumber::country::Id| number.country().id() == Some(id));
    let mode = if home { phonenumber::Mode::National } else { phonenumber::Mode::International };
    number.format().mode(mode).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (typed, country, kept) in [
            ("04 79 33 00 00", "FR", Some("+33479330000")),
            ("+33 4 79 33 00 00", "CH", Some("+33479330000")),
            ("031 320 00 00", "CH", Some("+41313200000")),
            ("0032 2 555 12 12", "BE", Some("+3225551212")),
            ("06 39 98 00 02", "FR", Some("+33639980002")),
            ("+41 79 000 00 12", "CH", Some("+41790000012")),
            ("12", "FR", None),
            ("abc", "FR", None),
            ("", "FR", None),
        ] {
            assert_eq!(phone_e164(typed, country).as_deref(), kept, "{typed}");
        }
        assert_eq!(phone_as_written("+33479330000", "FR"), "04 79 33 00 00");
    }

    #[test]
    fn control_characters_do_not_come_in() {
        let fields = Fields::parse(b"a=x%00y%0d%0az&a=2&b=%ff").unwrap();
        assert_eq!(fields.get("a"), "xy\nz");
        assert_eq!(fields.all("a").len(), 2);
        assert!(Fields::parse("a=1&".repeat(301).as_bytes()).is_err());
    }
}
