//! What helpers and those who ask do in their browsers.

use uuid::Uuid;

use super::ByHttp;
use super::client::{Browser, Seat};
use super::form::{Form, Kind};
use crate::alerts::model as alert;
use crate::auth::links::Purpose;
use crate::commitments::model::{self as commitment, NoHelp};
use crate::error::{Error, Result};
use crate::helpers::model::Profile;
use crate::helpers::{coming, model as helper};
use crate::i18n::Lang;
use crate::listings::model::{self as listing, Listing, State, spoken};
use crate::replay::asking::ANY_TIME;
use crate::replay::folk::{Begin, Nr};
use crate::replay::way::{Answered, Wish};

/// What is answered to questions that want a line of text.
const ANSWER: &str = "Ok";

impl ByHttp {
    /// The form, as somebody fills it in. Gives the helper as written down.
    pub(in super::super) async fn signs_up(
        &mut self,
        profile: &Profile,
        lang: Lang,
    ) -> Result<helper::Model> {
        let mut browser = Browser::new(Seat::Helper(self.helpers.len()), lang);
        self.helpers.push(lang);
        let place = geo::gazetteer().by_code(&profile.place_code).ok_or(Error::NotFound)?;
        let place = self.typed(place, lang)?;
        let page = self.client.open(&mut browser, &self.path("/helper")).await?;
        let mut form = page.form("/helper")?;
        let person = &profile.person;
        let email = person.email.as_deref().unwrap_or_default();
        form.types("first_name", &person.first_name)?;
        form.types("email", email)?;
        form.types("phone", person.phone.as_deref().unwrap_or_default())?;
        form.types("place", &place)?;
        form.chooses_number("radius", (profile.radius_m / 1000).into())?;
        form.chooses("categories", &texts(&profile.categories))?;
        form.chooses("languages", &texts(&profile.languages))?;
        // No tick at all says every part of the week.
        let free = (0..21).filter(|part| profile.week != ANY_TIME && profile.week & (1 << part) != 0);
        let free: Vec<String> = free.map(|part| format!("{}-{}", part / 3, part % 3)).collect();
        form.chooses("week", &texts(&free))?;
        form.chooses_number("capacity", profile.capacity.into())?;
        form.chooses("adult", &["yes"])?;
        form.chooses("consent", &["yes"])?;
        self.client.send(&mut browser, &form, &[&self.path("/helper/sent")]).await?;
        let known = coming::with_email(&self.read(), email).await?;
        known.into_iter().next().map(|(helper, _)| helper).ok_or(Error::NotFound)
    }

    /// The form of an ask: typed by whoever asks, or by a coordinator for whoever calls. Gives the ask
    /// as written down.
    pub(in super::super) async fn asks(&mut self, wish: &Wish<'_>) -> Result<Listing> {
        let number = self.askers.len();
        self.askers.push(wish.lang);
        let on_phone = wish.begin == Begin::Phone;
        let seat = if on_phone { Seat::Desk(number % self.desks) } else { Seat::Asker(number) };
        let mut browser = Browser::new(seat, wish.lang);
        let place = self.typed(wish.place, wish.lang)?;
        let page =
            self.client.open(&mut browser, &self.path(&format!("/ask/{}", wish.category.slug))).await?;
        let mut form = page.form(&wish.category.slug)?;
        answers(&mut form)?;
        form.types("details", wish.details)?;
        form.types("place", &place)?;
        form.types("street", wish.street)?;
        form.chooses("when", &["asap"])?;
        form.chooses_number("helpers", wish.capacity.into())?;
        form.chooses("for_whom", &["me"])?;
        form.types("first_name", &wish.person.first_name)?;
        form.types("phone", wish.person.phone.as_deref().unwrap_or_default())?;
        // Who wants to be called back gives a number and no address.
        let email = wish.person.email.as_deref().filter(|_| wish.begin != Begin::CallBack);
        form.types("email", email.unwrap_or_default())?;
        form.chooses("language", &[wish.lang.tag()])?;
        form.chooses("consent", &["yes"])?;
        self.client.send(&mut browser, &form, &[&self.path("/ask/sent/")]).await?;
        let form_id = form.value("form_id").and_then(|id| Uuid::try_parse(id).ok()).ok_or(Error::NotFound)?;
        let ask = listing::by_form(&self.read(), form_id).await?.ok_or(Error::NotFound)?;
        if !on_phone || ask.state == State::Open {
            return Ok(ask);
        }
        self.opens(&ask).await?;
        self.read().get::<listing::Entity>(ask.id).await?.ok_or(Error::NotFound)
    }

    /// What somebody types for a place: its label. Where that stands for several places, the nearest
    /// one of which it does not.
    fn typed(&self, place: &'static geo::Place, lang: Lang) -> Result<String> {
        let areas = self.platform.area_codes();
        let find = geo::Find { lang: lang.into(), areas: &areas, limit: 5 };
        let label = |place: &geo::Place| {
            let label = place.label(lang.into());
            let found = geo::gazetteer().resolve(&label, &find);
            let is_it = matches!(found, geo::Resolved::One(hit) if hit.place.code() == place.code());
            is_it.then_some(label)
        };
        if let Some(label) = label(place) {
            return Ok(label);
        }
        let near = self.platform.areas.iter().flat_map(|area| geo::gazetteer().communes_in(area));
        let mut near: Vec<&geo::Place> = near.collect();
        near.sort_by_cached_key(|other| (place.point().distance(other.point()) as i64, other.code()));
        near.into_iter().find_map(label).ok_or_else(|| Error::Internal("no place can be named".into()))
    }

    /// The link in the first letter, and its button.
    pub(in super::super) async fn confirms_helper(&mut self, nr: Nr, id: Uuid) -> Result<()> {
        let link = self.link("/helper/confirm", Purpose::ConfirmHelper, id);
        let to = self.path("/helper/me/");
        self.button(self.helper(nr), &link, &to).await
    }

    /// The link in the first letter, and its button.
    pub(in super::super) async fn confirms_ask(&mut self, nr: Nr, id: Uuid) -> Result<()> {
        let link = self.link("/ask/confirm", Purpose::ConfirmAsk, id);
        let to = self.path("/follow/");
        self.button(self.asker(nr), &link, &to).await
    }

    /// Opens a page and presses the button of its own form.
    async fn button(&mut self, mut browser: Browser, page: &str, to: &str) -> Result<()> {
        let form = self.client.open(&mut browser, page).await?.form(page)?;
        self.client.send(&mut browser, &form, &[to]).await?;
        Ok(())
    }

    /// Yes or no to an alert, as far as its page still asks.
    pub(in super::super) async fn answers(
        &mut self,
        nr: Nr,
        row: &alert::Model,
        yes: bool,
    ) -> Result<Answered> {
        let mut browser = self.helper(nr);
        let link = self.link("/alert", Purpose::Alert, row.id);
        let page = self.client.open(&mut browser, &link).await?;
        let pair = (row.listing_id, row.helper_id);
        let Some(form) = page.form_with(if yes { "/yes" } else { "/no" }, None) else {
            // It is over, or the helper has said so before; or helps already.
            let known = self.promise(pair).await?.filter(|one| one.state.is_running());
            return Ok(match known {
                Some(known) if yes => Answered::InTime(known.id),
                _ if yes => Answered::Late,
                _ => Answered::NotAsked,
            });
        };
        let (helping, alert) = (self.path("/helping/"), self.path("/alert/"));
        if !yes {
            self.client.send(&mut browser, &form, &[&alert]).await?;
            return Ok(Answered::No);
        }
        let (to, _) = self.client.send(&mut browser, &form, &[&helping, &alert]).await?;
        if !to.starts_with(&helping) {
            return Ok(Answered::Late);
        }
        let made = self.promise(pair).await?.ok_or(Error::NotFound)?;
        Ok(Answered::InTime(made.id))
    }

    async fn promise(&self, (ask, helper): (Uuid, Uuid)) -> Result<Option<commitment::Model>> {
        Ok(commitment::of_pair(&self.read(), ask, helper).await?)
    }

    /// The link at the foot of an alert.
    pub(in super::super) async fn unsubscribes(&mut self, nr: Nr, id: Uuid) -> Result<()> {
        let mut browser = self.helper(nr);
        let link = self.link("/unsubscribe", Purpose::Unsubscribe, id);
        let mut form = self.client.open(&mut browser, &link).await?.form(&link)?;
        form.presses("do", "pause")?;
        self.client.send(&mut browser, &form, &[&link]).await?;
        Ok(())
    }

    /// "It is done", on the helper's page of the promise.
    pub(in super::super) async fn reports(&mut self, nr: Nr, promise: Uuid) -> Result<()> {
        let mut browser = self.helper(nr);
        let link = self.link("/helping", Purpose::Helping, promise);
        let mut form = self.client.open(&mut browser, &link).await?.form("/done")?;
        form.chooses("minutes", &["60"])?;
        self.client.send(&mut browser, &form, &[&link]).await?;
        Ok(())
    }

    /// A promise ends without help: said by the helper, or by whoever asked.
    pub(in super::super) async fn ends(
        &mut self,
        (who, ask): (Nr, Nr),
        row: &commitment::Model,
        how: NoHelp,
    ) -> Result<()> {
        match how {
            NoHelp::DoesNotWorkOut => {
                let mut browser = self.helper(who);
                let link = self.link("/helping", Purpose::Helping, row.id);
                let stop = format!("{link}/stop");
                self.client.open(&mut browser, &link).await?.leads_to(&stop)?;
                self.button(browser, &stop, &link).await
            }
            NoHelp::NobodyCame => self.says(ask, row, "nobody-came").await,
        }
    }

    /// "I have been helped."
    pub(in super::super) async fn confirms(&mut self, ask: Nr, row: &commitment::Model) -> Result<()> {
        self.says(ask, row, "helped").await
    }

    /// "It is not done."
    pub(in super::super) async fn objects(&mut self, ask: Nr, row: &commitment::Model) -> Result<()> {
        self.says(ask, row, "object").await
    }

    /// Whoever asked says something about a promise: from the page of the ask, by its button or by way
    /// of the page that its link leads to.
    async fn says(&mut self, ask: Nr, row: &commitment::Model, what: &str) -> Result<()> {
        let mut browser = self.asker(ask);
        let follow = self.link("/follow", Purpose::Follow, row.listing_id);
        let page = self.client.open(&mut browser, &follow).await?;
        let (act, id) = (format!("{follow}/{what}"), row.id.to_string());
        let form = match page.form_with(&act, Some(("commitment", &id))) {
            Some(form) => form,
            None => {
                let sure = format!("{act}?commitment={id}");
                page.leads_to(&sure)?;
                self.client.open(&mut browser, &sure).await?.form(&act)?
            }
        };
        self.client.send(&mut browser, &form, &[&follow]).await?;
        Ok(())
    }

    /// "I have found help elsewhere": by the link in a letter, or by the code of the ask.
    pub(in super::super) async fn elsewhere(&mut self, nr: Nr, row: &Listing, by_code: bool) -> Result<()> {
        let mut browser = self.asker(nr);
        let mut follow = self.link("/follow", Purpose::Follow, row.id);
        let page = if by_code {
            let find = self.path("/follow");
            let mut form = self.client.open(&mut browser, &find).await?.form(&find)?;
            form.types("code", &spoken(&row.code))?;
            let (to, page) = self.client.send(&mut browser, &form, &[&format!("{find}/")]).await?;
            follow = to;
            page
        } else {
            self.client.open(&mut browser, &follow).await?
        };
        let cancel = format!("{follow}/cancel");
        page.leads_to(&cancel)?;
        let mut form = self.client.open(&mut browser, &cancel).await?.form(&cancel)?;
        form.presses("why", "helped")?;
        self.client.send(&mut browser, &form, &[&follow]).await?;
        Ok(())
    }
}

fn texts(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}

/// Answers the questions of a kind of help, whatever they are.
fn answers(form: &mut Form) -> Result<()> {
    for (name, kind, first) in form.named("q_") {
        match kind {
            Kind::Text => form.types(&name, ANSWER)?,
            Kind::Number => form.types(&name, "1")?,
            Kind::Choice => form.chooses(&name, &[&first])?,
            Kind::Tick | Kind::Button => {}
        }
    }
    Ok(())
}
