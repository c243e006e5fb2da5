//! What the team keeps about the open organisation of the town: where it stands, notes, a list, messages.

use std::collections::BTreeMap;

use entraide::auth::links::Purpose;
use entraide::auth::staff;
use entraide::i18n::Lang;
use entraide::organisations::leads::Lead;
use entraide::organisations::model::Column;
use entraide::relations::bulletins::{self, NewBulletin, Text, Texts, recipients};
use entraide::relations::filter::Filter;
use entraide::relations::model::{self as relation, Status, Wanted};
use entraide::relations::notes::{self, Kind};
use entraide::relations::{lists, sending};
use sea_orm::Condition;
use sea_orm::prelude::*;

use super::Town;
use crate::world::World;

/// What was made.
#[derive(Default)]
pub struct Touched {
    /// A note of the coordinator.
    pub note: Uuid,
    /// A message of theirs that has left.
    pub message: Uuid,
    recipient: Uuid,
}

/// A message in these languages.
pub fn texts(languages: &[Lang]) -> Texts {
    let text =
        |lang: Lang| Text { subject: format!("Réunion ({lang})"), words: format!("Jeudi à 18 h ({lang})") };
    Texts(languages.iter().map(|lang| (*lang, text(*lang))).collect::<BTreeMap<_, _>>())
}

/// Writes a draft to one organisation.
pub async fn drafted(world: &World, organisation: Uuid, languages: &[Lang], by: Uuid) -> Uuid {
    let filter = Filter { organisation: Some(organisation), ..Filter::default() };
    let tx = world.tx().await;
    let new = NewBulletin { form_id: tx.ids.uuid(), filter, texts: texts(languages) };
    let id = bulletins::create(&tx, new, by).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Sends a draft to those who lead an organisation; how many there are.
pub async fn begun(world: &World, draft: Uuid, organisation: Uuid, by: Uuid) -> Vec<recipients::Recipient> {
    let tx = world.tx().await;
    let condition = Condition::all().add(Column::Id.eq(organisation));
    let readers = sending::readers(&*tx, condition).await.unwrap();
    assert!(sending::begin(&tx, draft, &readers, by).await.unwrap());
    tx.commit().await.unwrap();
    let all = world.all::<recipients::Entity>().await;
    all.into_iter().filter(|one| one.bulletin_id == draft).collect()
}

/// Writes a note.
pub async fn noted(world: &World, organisation: Uuid, words: &str, by: Uuid) -> Uuid {
    let tx = world.tx().await;
    let form = tx.ids.uuid();
    assert!(notes::add(&tx, organisation, form, Kind::Phone, words.to_owned(), by).await.unwrap());
    tx.commit().await.unwrap();
    world.all::<notes::Entity>().await.into_iter().find(|note| note.form_id == form).unwrap().id
}

/// Keeps where an organisation stands.
pub async fn kept(world: &World, organisation: Uuid, wanted: Wanted, by: Uuid) {
    let tx = world.tx().await;
    assert!(relation::keep(&tx, organisation, wanted, by).await.unwrap());
    tx.commit().await.unwrap();
}

/// A note and a draft of the director who came last.
pub async fn kept_by_sonja(world: &World, town: &Town) {
    let all = world.all::<staff::Entity>().await;
    let sonja = all.iter().rev().find(|one| one.name == "Sonja").unwrap().id;
    let organisation = town.leads[1].organisation_id;
    noted(world, organisation, "Pistache", sonja).await;
    drafted(world, organisation, &[Lang::Fr, Lang::De], sonja).await;
}

impl Town {
    /// The coordinator keeps in touch with the open organisation, and has written to its leads.
    pub(super) async fn keep_in_touch(&mut self, world: &World) {
        let (organisation, by) = (self.leads[1].organisation_id, world.coordinator);
        let follow_on = world.clock.now().date_naive().pred_opt();
        let wanted = Wanted {
            status: Status::Partner,
            owner: Some(by),
            tags: vec!["repas".into()],
            follow_on,
            follow_why: Some("Pistache".into()),
        };
        kept(world, organisation, wanted, by).await;
        self.touched.note = noted(world, organisation, "Pistache", by).await;
        let tx = world.tx().await;
        let partners = Filter { status: Some(Status::Partner), ..Filter::default() };
        assert!(lists::save(&tx, "Partenaires".into(), &partners, by).await.unwrap());
        tx.commit().await.unwrap();
        self.touched.message = drafted(world, organisation, &[Lang::Fr], by).await;
        self.touched.recipient = begun(world, self.touched.message, organisation, by).await[0].id;
    }
}

impl Touched {
    /// Signed links, as mails carry them.
    pub(super) fn links(&self, world: &World, leads: &[Lead]) -> Vec<String> {
        let answer = world.token(Purpose::AnswerTeam, self.recipient);
        let off = world.token(Purpose::TeamMessages, leads[1].id);
        vec![format!("/savoie/groups/answer/{answer}"), format!("/savoie/unsubscribe/messages/{off}")]
    }
}
