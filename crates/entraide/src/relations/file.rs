//! `/desk/groups/{id}`: an organisation's file: where it stands, when to get in touch again, notes, and all that has
//! happened.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use sea_orm::prelude::Uuid;

use super::model::{self, MAX_TAG, MAX_TAGS, Status, tags};
use super::notes::{self, Kind, MAX_WORDS};
use super::timeline::{self, Entry};
use super::{fields, file_url, find, members};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::error::{Error, Result};
use crate::moderation::model::About;
use crate::offers::words::badge;
use crate::organisations::leads;
use crate::organisations::members::{self as leading, Member};
use crate::organisations::model::{Organisation, State};
use crate::people::contacts::{self, Contact};
use crate::places::commune_name;
use crate::web::forms::{Checker, Errors, Fields};
use crate::web::visit::Visit;
use crate::web::{go, page_with};

#[derive(Template)]
#[template(path = "relations/file.html")]
struct File<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    here: String,
    held: &'a Organisation,
    kind: String,
    place: String,
    state: String,
    tone: &'static str,
    icon: &'static str,
    /// What has just been done.
    done: Option<String>,
    is_due: bool,
    statuses: Vec<(String, String)>,
    owners: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    /// All tags that are in use.
    tags: Vec<String>,
    leads: Vec<Member>,
    /// How they are reached, when somebody has asked for it.
    contacts: Option<Vec<Contact>>,
    entries: Vec<Entry>,
    fields: &'a Fields,
    errors: &'a Errors,
}

/// The page. At most thirteen queries, the session's among them.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let held = find(&desk, &id).await?;
    show(&desk, &held, None, &Fields::default(), &Errors::default()).await
}

/// A page that only a form leads to (when one comes back by a language link).
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn back(desk: Desk, Path((id, _)): Path<(String, String)>) -> Result<Response> {
    let held = find(&desk, &id).await?;
    Ok(go(&file_url(&desk.visit, held.id)))
}

/// Keeps where it stands, writes a note, or shows how those who lead it are reached.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn post(desk: Desk, Path((id, act)): Path<(String, String)>, fields: Fields) -> Result<Response> {
    let held = find(&desk, &id).await?;
    let v = &desk.visit;
    let mut checker = Checker::new(v, &fields);
    let is_kept = match act.as_str() {
        "keep" => {
            let team = members(&v.read()).await?;
            let wanted = fields::read(&mut checker, &team);
            let errors = checker.errors;
            let Some(wanted) = wanted.filter(|_| errors.is_empty()) else {
                return show(&desk, &held, None, &fields, &errors).await;
            };
            let tx = v.tx().await?;
            let is_kept = model::keep(&tx, held.id, wanted, desk.id).await?;
            tx.commit().await?;
            is_kept
        }
        "note" => {
            let form_id = Uuid::try_parse(fields.get("form_id"));
            let form_id = form_id.map_err(|_| Error::Bad("form_id is missing".into()))?;
            let kind = checker.one_of("kind", &Kind::WRITTEN.map(Kind::stem));
            let words = checker.text("words", MAX_WORDS);
            let kind = Kind::WRITTEN.into_iter().find(|one| Some(one.stem()) == kind);
            let errors = checker.errors;
            let Some(kind) = kind.filter(|_| errors.is_empty()) else {
                return show(&desk, &held, None, &fields, &errors).await;
            };
            let tx = v.tx().await?;
            let is_kept = notes::add(&tx, held.id, form_id, kind, words, desk.id).await?;
            tx.commit().await?;
            is_kept
        }
        "contacts" => {
            let tx = v.tx().await?;
            let leading = leads::active(&*tx, held.id).await?;
            let known = contacts::of_leads(&tx, held.id, &leading, desk.id).await?;
            tx.commit().await?;
            return show(&desk, &held, Some(known), &fields, &Errors::default()).await;
        }
        _ => return Err(Error::NotFound),
    };
    if !is_kept {
        return Err(Error::NotFound);
    }
    Ok(go(&format!("{}?done={act}", file_url(v, held.id))))
}

async fn show(
    desk: &Desk,
    held: &Organisation,
    contacts: Option<Vec<Contact>>,
    typed: &Fields,
    errors: &Errors,
) -> Result<Response> {
    let v = &desk.visit;
    let scope = v.read();
    let known = scope.get::<model::Entity>(held.id).await?;
    let own_tags = tags::of(&scope, &[held.id]).await?.remove(&held.id).unwrap_or_default();
    let team = members(&scope).await?;
    let mut fields = typed.clone();
    let rest = fields::of(known.as_ref(), &own_tags);
    for name in ["status", "owner", "tags", "follow_on", "follow_why"] {
        // Each form brings its own fields back; of the other, what is known is shown.
        if typed.all(name).is_empty() {
            fields.push(name, rest.get(name));
        }
    }
    if typed.get("form_id").is_empty() {
        fields.push("form_id", &v.form_id().to_string());
    }
    let nobody = (String::new(), v.t("relation-owner-nobody"));
    let here = team.iter().filter(|one| one.left_at.is_none());
    let owners = std::iter::once(nobody).chain(here.map(|one| (one.id.to_string(), one.name.clone())));
    let status = |one: Status| (one.stem().to_owned(), v.t(&format!("relation-status-{}", one.stem())));
    let kind = |one: Kind| (one.stem().to_owned(), v.t(&format!("relation-kind-{}", one.stem())));
    let (tone, icon) = badge(held.stem());
    let done = v.queries().find(|(name, _)| name == "done");
    let done = done.filter(|(_, act)| matches!(&**act, "keep" | "note"));
    let category = v.platform.category(held.category_id);
    let code = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(
        code,
        &File {
            here: file_url(v, held.id),
            kind: category.map_or_else(String::new, |kind| v.say(&kind.labels.0).to_owned()),
            place: commune_name(&held.place_code, v.lang),
            state: v.t(&format!("org-state-{}", held.stem())),
            tone,
            icon,
            done: done.filter(|_| errors.is_empty()).map(|_| v.t("relation-done")),
            is_due: known.and_then(|known| known.follow_on).is_some_and(|day| day <= v.today()),
            statuses: Status::ALL.map(status).into(),
            owners: owners.collect(),
            kinds: Kind::WRITTEN.map(kind).into(),
            tags: tags::in_use(&scope).await?,
            leads: leading::of(v, &scope, held.id, None).await?,
            contacts,
            entries: timeline::of(desk, &scope, held.id, &team).await?,
            held,
            fields: &fields,
            errors,
            staff: desk,
            v,
        },
    )
}

impl File<'_> {
    /// Its page among what is checked, for who checks.
    fn entry(&self) -> Option<String> {
        let page = format!("/desk/moderation/{}/{}", About::Organisation.stem(), self.held.id);
        self.staff.may(Right::CheckEntries).then(|| self.v.url(&page))
    }

    /// Where somebody is invited to lead it, for who may.
    fn invite(&self) -> Option<String> {
        self.entry().filter(|_| self.held.takes_leads()).map(|entry| format!("{entry}/invite"))
    }

    fn is_open(&self) -> bool {
        self.held.state == State::Open
    }

    fn can_be_written_to(&self) -> bool {
        let is_led = self.leads.iter().any(|lead| !lead.is_invited);
        is_led && self.held.state != State::Closed
    }
}
