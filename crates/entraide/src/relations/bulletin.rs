//! `/desk/groups/messages/{id}`: a message: as its readers get it before it is sent, how far it is, what has become
//! of it, what was answered.

use std::collections::{BTreeMap, HashMap, HashSet};

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use sea_orm::QuerySelect as _;
use sea_orm::entity::prelude::*;

use super::bulletins::recipients::{self, State as Fate};
use super::bulletins::{self, Bulletin, State, Text};
use super::filter::Filter;
use super::sending::{self, PER_MINUTE, Reader, readers};
use super::{file_url, members, name_of, notes};
use crate::auth::desk::Desk;
use crate::auth::staff::Right;
use crate::db::scope::Read;
use crate::error::{Error, Result};
use crate::i18n::Lang;
use crate::organisations::model as organisation;
use crate::web::forms::Fields;
use crate::web::visit::Visit;
use crate::web::{go, page};

/// Seconds after which a page that waits looks again.
const AGAIN: &str = "10";
/// So many that cannot be reached are named.
const NAMED: u64 = 100;

#[derive(Template)]
#[template(path = "relations/bulletin.html")]
struct Page<'a> {
    v: &'a Visit,
    staff: &'a Desk,
    bulletin: &'a Bulletin,
    here: String,
    title: String,
    /// Who has written it, and when.
    by: String,
    /// In which language, what, and how many get it.
    texts: Vec<(Lang, &'a Text, usize)>,
    /// To whom it would go, while it is a draft of whoever looks.
    audience: Option<Audience>,
    counts: Vec<String>,
    bounced: Vec<(String, String)>,
    answers: Vec<Answer>,
}

struct Answer {
    name: String,
    url: String,
    at: String,
    words: String,
}

/// To whom a message would go.
pub(super) struct Audience {
    readers: Vec<Reader>,
}

impl Audience {
    /// Those who lead what a member sees of what is looked for. Two queries, one more for who is limited.
    pub(super) async fn of(desk: &Desk, filter: &Filter) -> Result<Self> {
        let scope = desk.visit.read();
        let condition = filter.condition(desk, &scope).await?;
        Ok(Self { readers: readers(&scope, condition).await? })
    }

    /// How many get it.
    pub(super) fn count(&self) -> usize {
        self.readers.iter().filter(|reader| reader.fate == Fate::Waiting).count()
    }

    /// How many people, of how many organisations, and who does not get it.
    pub(super) fn said(&self, v: &Visit) -> String {
        let getting = self.readers.iter().filter(|reader| matches!(reader.fate, Fate::Waiting | Fate::Same));
        let organisations: HashSet<Uuid> = getting.map(|reader| reader.organisation).collect();
        let mut fates: BTreeMap<Fate, i64> = BTreeMap::new();
        for reader in self.readers.iter().filter(|reader| reader.fate != Fate::Waiting) {
            *fates.entry(reader.fate).or_default() += 1;
        }
        let args = [("people", self.count().into()), ("organisations", organisations.len().into())];
        let whom = v.lang.with("relation-audience", &args);
        let others = fates.into_iter().map(|(fate, many)| count(v, fate, many));
        let others: Vec<String> = others.collect();
        if others.is_empty() { whom } else { format!("{whom} {}.", others.join(", ")) }
    }
}

/// "2 sent".
pub(super) fn count(v: &Visit, fate: Fate, many: i64) -> String {
    v.t1(&format!("relation-fate-{}", fate.stem()), "count", many)
}

/// The page of a message.
pub(super) fn url(v: &Visit, bulletin: Uuid) -> String {
    v.url(&format!("/desk/groups/messages/{bulletin}"))
}

/// Whether a member sees a message: who looks after a part of the organisations sees what they have written
/// themselves, as others' goes beyond their part.
pub(super) fn may_see(desk: &Desk, bulletin: &Bulletin) -> bool {
    !desk.is_limited() || bulletin.staff_id == desk.id
}

/// The message of a path.
pub(super) async fn find(desk: &Desk, id: &str) -> Result<Bulletin> {
    desk.must(Right::KeepInTouch)?;
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let bulletin = desk.visit.read().get::<bulletins::Entity>(id).await?.ok_or(Error::NotFound)?;
    if may_see(desk, &bulletin) { Ok(bulletin) } else { Err(Error::Forbidden) }
}

/// Whether a member can change a message: a draft of their own.
pub(super) fn may_change(desk: &Desk, bulletin: &Bulletin) -> bool {
    bulletin.state == State::Draft && bulletin.staff_id == desk.id
}

/// The page. At most eight queries, the session's among them.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn get(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let bulletin = find(&desk, &id).await?;
    show(&desk, &bulletin).await
}

/// Sends or discards a draft of one's own, or stops a message on its way. What does not fit any more is not done,
/// and the page says how it is.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], or when the database fails.
pub async fn post(desk: Desk, Path(id): Path<String>, fields: Fields) -> Result<Response> {
    let bulletin = find(&desk, &id).await?;
    let v = &desk.visit;
    let act = fields.get("do");
    if matches!(act, "send" | "discard") && bulletin.staff_id != desk.id {
        return Err(Error::Forbidden);
    }
    let tx = v.tx().await?;
    match act {
        "send" => {
            let condition = Filter::parse(&bulletin.query).condition(&desk, &*tx).await?;
            let all = readers(&*tx, condition).await?;
            sending::begin(&tx, bulletin.id, &all, desk.id).await?;
        }
        "stop" => sending::stop(&tx, bulletin.id, desk.id).await?,
        "discard" => {
            bulletins::discard(&tx, bulletin.id, desk.id).await?;
            tx.commit().await?;
            return Ok(go(&v.url("/desk/groups/messages")));
        }
        _ => return Err(Error::Bad("do is missing".into())),
    }
    tx.commit().await?;
    Ok(go(&url(v, bulletin.id)))
}

async fn show(desk: &Desk, bulletin: &Bulletin) -> Result<Response> {
    let v = &desk.visit;
    let scope = v.read();
    let is_draft = bulletin.state == State::Draft;
    let audience = match may_change(desk, bulletin) {
        true => Some(Audience::of(desk, &Filter::parse(&bulletin.query)).await?),
        false => None,
    };
    let mut getting: HashMap<Lang, usize> = HashMap::new();
    for reader in audience.iter().flat_map(|all| &all.readers).filter(|one| one.fate == Fate::Waiting) {
        if let Some((lang, _)) = bulletin.texts.for_reader(reader.lang, &v.platform) {
            *getting.entry(lang).or_default() += 1;
        }
    }
    let texts = bulletin.texts.0.iter();
    let texts = texts.map(|(lang, text)| (*lang, text, getting.get(lang).copied().unwrap_or(0))).collect();
    let counted = recipients::counts(&scope, [bulletin.id]).await?;
    let counts = Fate::ALL.into_iter().filter_map(|fate| {
        let many = *counted.get(&(bulletin.id, fate))?;
        Some(count(v, fate, many))
    });
    let (bounced, answers) =
        if is_draft { (Vec::new(), Vec::new()) } else { after(v, &scope, bulletin).await? };
    let team = members(&scope).await?;
    let when = v.moment(&bulletin.begun_at.unwrap_or(bulletin.created_at));
    let title = bulletin.texts.for_reader(v.lang, &v.platform);
    let mut response = page(&Page {
        here: url(v, bulletin.id),
        title: title.map_or_else(|| v.t("relation-message"), |(_, text)| text.subject.clone()),
        by: format!("{} · {when}", name_of(&team, bulletin.staff_id)),
        texts,
        audience,
        counts: counts.collect(),
        bounced,
        answers,
        bulletin,
        staff: desk,
        v,
    })?;
    if bulletin.state == State::Sending {
        let again = HeaderValue::from_static(AGAIN);
        response.headers_mut().insert(HeaderName::from_static("refresh"), again);
    }
    Ok(response)
}

/// Names and files of the organisations where somebody could not be reached, and what was answered. Three queries.
async fn after(v: &Visit, scope: &Read, bulletin: &Bulletin) -> Result<(Vec<(String, String)>, Vec<Answer>)> {
    let bounced: Vec<Uuid> = scope
        .find::<recipients::Entity>()
        .select_only()
        .column(recipients::Column::OrganisationId)
        .distinct()
        .filter(recipients::Column::BulletinId.eq(bulletin.id))
        .filter(recipients::Column::State.eq(Fate::Bounced))
        .limit(NAMED)
        .into_tuple()
        .all(scope.conn())
        .await?;
    let answers = notes::answers_to(scope, bulletin.id).await?;
    let ids = bounced.iter().copied().chain(answers.iter().map(|answer| answer.organisation_id));
    let ids: HashSet<Uuid> = ids.collect();
    let names = scope.find::<organisation::Entity>().filter(organisation::Column::Id.is_in(ids));
    let names = names.select_only().columns([organisation::Column::Id, organisation::Column::Name]);
    let names: Vec<(Uuid, String)> = names.into_tuple().all(scope.conn()).await?;
    let names: HashMap<Uuid, String> = names.into_iter().collect();
    let name = |id: &Uuid| names.get(id).cloned().unwrap_or_default();
    let mut named: Vec<(String, String)> = bounced.iter().map(|id| (name(id), file_url(v, *id))).collect();
    named.sort();
    let answers = answers.into_iter().map(|answer| Answer {
        name: name(&answer.organisation_id),
        url: file_url(v, answer.organisation_id),
        at: v.moment(&answer.created_at),
        words: answer.words,
    });
    Ok((named, answers.collect()))
}
