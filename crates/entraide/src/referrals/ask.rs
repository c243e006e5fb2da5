//! `/groups/mine/{token}/asks/{id}`: one ask for those who lead an organisation: what is public of it until they have
//! taken it over, then all that they need to help.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::ActiveEnum as _;
use sea_orm::prelude::Uuid;

use super::change::{self, Asked};
use super::members;
use super::model::{self, Referral, State};
use crate::alerts::model as alert;
use crate::commitments::model as commitment;
use crate::error::{Error, Result};
use crate::listings::model::{self as listing, Listing};
use crate::listings::words::Brief;
use crate::organisations::leads::{self, Lead};
use crate::organisations::model::{self as organisation, Organisation};
use crate::organisations::{own, own_url};
use crate::people::contacts::{self, AskContacts, Contact, Reader};
use crate::places::commune_name;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

/// Characters of a reason.
pub(super) const MAX_WORDS: usize = 1000;

#[derive(Template)]
#[template(path = "referrals/ask.html")]
struct Ask<'a> {
    v: &'a Visit,
    back: String,
    here: String,
    stem: &'static str,
    brief: Brief<'a>,
    /// What whoever entrusted it says.
    words: Option<&'a str>,
    /// Which of the leads looks after it.
    who: Option<String>,
    is_mine: bool,
    contacts: Option<AskContacts>,
    /// The place of the contacts.
    place: String,
    helpers: Vec<Helper>,
    promises: Vec<String>,
    /// Other organisations that serve the place.
    others: Vec<(Uuid, String)>,
    fields: &'a Fields,
    errors: &'a Errors,
    max_words: usize,
}

/// One of the organisation's own helpers.
struct Helper {
    id: Uuid,
    name: String,
    place: String,
    /// Asked before: since when and what they said.
    said: Option<String>,
}

/// What the page is about.
struct Held {
    lead: Lead,
    organisation: Organisation,
    ask: Listing,
    /// With this organisation, or with it when it ended.
    referral: Option<Referral>,
}

impl Held {
    fn stem(&self) -> &'static str {
        match &self.referral {
            Some(_) if self.ask.state.is_finished() => "ended",
            Some(referral) if referral.state == State::Taken => "taken",
            Some(_) => "offered",
            None => "nearby",
        }
    }
}

/// The ask, if those who lead the organisation may see it: it is with them, or public and of their area.
async fn find(v: &Visit, token: &str, id: &str) -> Result<Held> {
    let (lead, organisation) = own(v, token).await?;
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let scope = v.read();
    let ask = scope.get::<listing::Entity>(id).await?.ok_or(Error::NotFound)?;
    let referral = model::running(&scope, id).await?;
    let is_with_others = referral.is_some();
    let referral = referral.filter(|referral| referral.organisation_id == organisation.id);
    let is_open = matches!(ask.state, listing::State::Open | listing::State::Matched);
    let may_see = match &referral {
        Some(referral) => is_open || (referral.state == State::Taken && ask.state.is_finished()),
        None => {
            let is_free = ask.state == listing::State::Open && !is_with_others && organisation.takes_asks();
            is_free && model::serves(&scope, organisation.id, &ask).await?
        }
    };
    if !may_see {
        return Err(if is_with_others || ask.state.is_finished() { Error::Gone } else { Error::NotFound });
    }
    Ok(Held { lead, organisation, ask, referral })
}

/// Answers with the ask. Thirteen queries at most.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::Gone`] when somebody else has it now.
pub async fn get(v: Visit, Path((token, id)): Path<(String, String)>) -> Result<Response> {
    let held = find(&v, &token, &id).await?;
    show(&v, &token, &held, None, (&Fields::default(), &Errors::default())).await
}

/// A page that only a form leads to (when one comes back by a language link).
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::Gone`] when somebody else has it now.
pub async fn back(v: Visit, Path((token, id, _)): Path<(String, String, String)>) -> Result<Response> {
    let held = find(&v, &token, &id).await?;
    Ok(go(&url(&v, &token, held.ask.id)))
}

fn url(v: &Visit, token: &str, ask: Uuid) -> String {
    format!("{}/asks/{ask}", own_url(v, token))
}

/// Takes it over, gives it back, passes it on, asks a helper, shows contacts, says that it is done. Said twice, it is
/// done once.
///
/// # Errors
/// [`Error::Link`] for a forged or old link, [`Error::Gone`] when somebody else has it now; when the database fails.
pub async fn post(
    v: Visit,
    Path((token, id, act)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response> {
    let held = find(&v, &token, &id).await?;
    let (ask, lead) = (held.ask.id, &held.lead);
    let here = url(&v, &token, ask);
    match (act.as_str(), held.stem()) {
        ("take", "nearby" | "offered" | "taken") | ("back" | "pass", "offered" | "taken") => {}
        ("contacts" | "ask" | "yes" | "done", "taken") => {}
        ("contacts", _) => return Err(Error::Forbidden),
        // What was on the page is not any more: the page says how it stands now.
        ("take" | "back" | "pass" | "ask" | "yes" | "done", _) => return Ok(go(&here)),
        _ => return Err(Error::NotFound),
    }
    let mut checker = Checker::new(&v, &fields);
    let words = match act.as_str() {
        "back" => checker.optional_text("reason", MAX_WORDS),
        "pass" => checker.optional_text("words", MAX_WORDS),
        _ => None,
    };
    let to = Uuid::try_parse(fields.get("to")).ok();
    let to = match to.filter(|_| act == "pass") {
        Some(to) => v.read().get::<organisation::Entity>(to).await?,
        None => None,
    };
    if act == "pass" && to.is_none() {
        checker.wrong("to", "field-choose");
    }
    let mut errors = checker.errors;
    if !errors.is_empty() {
        return show(&v, &token, &held, None, (&fields, &errors)).await;
    }
    let list = format!("{}/asks", own_url(&v, &token));
    let tx = v.tx().await?;
    let on = match act.as_str() {
        "take" => {
            if !change::take_over(&tx, ask, lead, &held.organisation).await? {
                return Err(Error::Gone);
            }
            here
        }
        "contacts" => {
            let referral = held.referral.as_ref().ok_or(Error::Forbidden)?;
            let reader = Reader::Lead(lead, referral, &tx);
            let known = contacts::of_ask(&*tx, &held.ask, reader).await?;
            tx.commit().await?;
            return show(&v, &token, &held, Some(known), (&fields, &errors)).await;
        }
        "back" => {
            change::give_back(&tx, ask, lead, words).await?;
            list
        }
        "pass" => {
            let is_passed = match &to {
                Some(to) => change::pass_on(&tx, ask, lead, to, words).await?,
                None => false,
            };
            if !is_passed {
                errors.add("to", v.t("referral-pass-not"));
                return show(&v, &token, &held, None, (&fields, &errors)).await;
            }
            list
        }
        "ask" | "yes" => {
            let helper = Uuid::try_parse(fields.get("helper"));
            let helper = helper.map_err(|_| Error::Bad("the field helper does not fit".into()))?;
            let asked = change::ask_helper(&tx, ask, lead, helper, act == "yes", &v.platform).await?;
            if asked != Asked::Done {
                let why =
                    if asked == Asked::Before { "referral-asked-before" } else { "referral-ask-not-now" };
                errors.add("helpers", v.t(why));
                return show(&v, &token, &held, None, (&fields, &errors)).await;
            }
            format!("{here}#helpers")
        }
        "done" => {
            change::done(&tx, ask, lead, &v.platform).await?;
            here
        }
        _ => return Err(Error::NotFound),
    };
    tx.commit().await?;
    Ok(go(&on))
}

async fn show(
    v: &Visit,
    token: &str,
    held: &Held,
    known: Option<AskContacts>,
    (fields, errors): (&Fields, &Errors),
) -> Result<Response> {
    let scope = v.read();
    let Held { lead, organisation, ask, referral } = held;
    let stem = held.stem();
    let mut brief = Brief::new(v, ask);
    brief.place = commune_name(&ask.place_code, v.lang);
    let (mut helpers, mut promises, mut others, mut who) = (Vec::new(), Vec::new(), Vec::new(), None);
    if stem != "taken" {
        // What somebody wrote is for those who help.
        brief.details.clear();
        brief.answers.clear();
    } else {
        let alerts = alert::of_listing(&scope, ask.id).await?;
        let own = members::of_organisation(&scope, organisation.id).await?;
        let mut reached = contacts::of_members(&scope, &own).await?;
        helpers = own
            .iter()
            .filter_map(|row| {
                let Contact { first_name, .. } = reached.remove(&row.id)?;
                let asked = alerts.iter().find(|alert| alert.helper_id == row.id);
                let said = asked.map(|asked| v.t(&format!("referral-said-{}", asked.state.to_value())));
                Some(Helper {
                    id: row.id,
                    name: first_name,
                    place: commune_name(&row.place_code, v.lang),
                    said,
                })
            })
            .collect();
        let all = commitment::of_listing(&scope, ask.id).await?;
        let names = contacts::of_helpers(&scope, &all).await?;
        promises = names.into_values().map(|contact| contact.first_name).collect();
        promises.sort();
        let leading = leads::active(&scope, organisation.id).await?;
        let people = leads::people_of(&scope, &leading).await?;
        let one = leading.iter().find(|one| Some(one.id) == referral.as_ref().and_then(|held| held.lead_id));
        who = one.and_then(|one| Some(people.get(&one.person_id)?.first_name.clone()));
    }
    if matches!(stem, "taken" | "offered") && ask.state == listing::State::Open {
        let serving = model::serving(&scope, ask).await?;
        let serving = serving.into_iter().filter(|one| one.id != organisation.id);
        others = serving.map(|one| (one.id, one.name)).collect();
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(
        status,
        &Ask {
            back: format!("{}/asks", own_url(v, token)),
            here: url(v, token, ask.id),
            stem,
            brief,
            words: referral.as_ref().and_then(|referral| referral.words.as_deref()),
            is_mine: referral.as_ref().is_some_and(|referral| referral.lead_id == Some(lead.id)),
            who,
            contacts: known,
            place: commune_name(&ask.place_code, v.lang),
            helpers,
            promises,
            others,
            fields,
            errors,
            max_words: MAX_WORDS,
            v,
        },
    )
}
