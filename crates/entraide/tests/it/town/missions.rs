//! What the organisations of the town look for volunteers for, and who has applied.

use chrono::Duration;
use entraide::auth::links::Purpose;
use entraide::board::model::Kind;
use entraide::events::Actor;
use entraide::i18n::Lang;
use entraide::missions::applications::Application;
use entraide::missions::calls::{self, called};
use entraide::missions::model::{self as mission, Choice, Mission, Said, Site, Text};
use entraide::missions::slots::{self, NewSlot, Slot, When};
use entraide::missions::{change, checking, messages, taking};
use entraide::moderation::model::{self as report, About, NewReport, Reason};
use entraide::organisations::leads::Lead;
use entraide::people::model::{self as people, Introduction};
use uuid::Uuid;

use super::Town;
use crate::world::World;

/// What was made.
#[derive(Default)]
pub struct Tasks {
    /// To the open one: unconfirmed, without an answer, accepted, in line, declined.
    pub applications: Vec<Uuid>,
    /// Helpers who were called.
    pub called: Vec<Uuid>,
}

/// What a mission of this title in Chambéry says.
pub fn said(world: &World, title: &str) -> Said {
    let platform = world.settings();
    Said {
        category_id: platform.offered_by_slug(Kind::Mission, "food-aid").unwrap().id,
        text: Text {
            title: title.to_owned(),
            details: "Trier des cageots".into(),
            needs: "Porter 10 kg".into(),
            bring: String::new(),
        },
        language: "fr".into(),
        min_age: 16,
        choice: Choice::Selected,
        contact: Some("Mirabelle-du-quai".into()),
        site: Some(Site {
            place: geo::gazetteer().by_code("FR-73065").unwrap(),
            address: Some("3 quai des Exemples".into()),
            point: None,
        }),
        flags: Vec::new(),
    }
}

/// An open mission of an organisation that is in the directory, with one date next week.
pub async fn open(world: &World, lead: &Lead, title: &str, capacity: i16) -> (Mission, Slot) {
    let platform = world.settings();
    let tx = world.tx().await;
    let made = mission::create(&tx, lead, tx.ids.uuid(), said(world, title), &platform).await.unwrap();
    let begins = tx.now + Duration::days(7);
    let when = When::Date(begins, begins + Duration::hours(3));
    let slot = NewSlot { series: None, when, site: None, capacity };
    change::add_dates(&tx, made.id, lead, vec![slot], &platform).await.unwrap();
    change::publish(&tx, made.id, lead, &platform).await.unwrap().unwrap();
    let made = tx.get::<mission::Entity>(made.id).await.unwrap().unwrap();
    let slot = slots::of(&*tx, made.id).await.unwrap().pop().unwrap();
    tx.commit().await.unwrap();
    (made, slot)
}

/// Somebody applies; their address is not confirmed yet.
pub async fn applied(world: &World, slot: &Slot, person: &Introduction) -> Application {
    let tx = world.tx().await;
    let person = people::add(&tx, person, Lang::Fr).await.unwrap();
    let words = "Mirabelle-des-cageots".to_owned();
    let made = taking::apply(&tx, tx.ids.uuid(), slot, person, words).await.unwrap();
    tx.commit().await.unwrap();
    made
}

impl Town {
    pub(super) async fn look_for_volunteers(&mut self, world: &World) {
        let platform = world.settings();
        let lead = self.leads[1].clone();
        let tx = world.tx().await;
        let draft = said(world, "Brouillon de mission");
        mission::create(&tx, &lead, tx.ids.uuid(), draft, &platform).await.unwrap();
        tx.commit().await.unwrap();
        let (made, slot) = open(world, &lead, "Mission des Halles", 2).await;
        let (ended, _) = open(world, &lead, "Mission finie", 2).await;
        let mut applications = Vec::new();
        for _ in 0..5 {
            let person = self.person();
            applications.push(applied(world, &slot, &person).await.id);
        }
        let by = Actor::Person(lead.person_id);
        let tx = world.tx().await;
        change::withdraw(&tx, ended.id, &lead, &platform).await.unwrap();
        for application in &applications[1..] {
            taking::confirm(&tx, *application, &platform).await.unwrap();
        }
        taking::accept(&tx, applications[2], by).await.unwrap();
        taking::decline(&tx, applications[4], Some("Noisette".into()), by, &platform).await.unwrap();
        let accepted = tx.get::<entraide::missions::applications::Entity>(applications[2]).await.unwrap();
        let about = (&made, &accepted.unwrap());
        messages::write(&tx, tx.ids.uuid(), about, true, "Mirabelle-du-parking".into(), by).await.unwrap();
        tx.commit().await.unwrap();
        self.send_one_back(world, &lead).await;
        let (urgent, date) = open(world, &lead, "Mission urgente", 3).await;
        let tx = world.tx().await;
        calls::begin(&tx, (urgent.id, date.id), 20, &lead, &platform).await.unwrap();
        tx.commit().await.unwrap();
        world.work().await;
        let called = world.all::<called::Entity>().await.into_iter().take(2).map(|one| one.id).collect();
        self.tasks = Tasks { applications, called };
    }
}

impl Town {
    /// A referent asks for changes, and the lead answers.
    async fn send_one_back(&self, world: &World, lead: &Lead) {
        let (mut mission, _) = open(world, lead, "Mission à changer", 2).await;
        let tx = world.tx().await;
        let reason = "Noisette-de-la-référente".to_owned();
        checking::send_back(&tx, &mut mission, world.coordinator, reason, &world.settings()).await.unwrap();
        let new = NewReport {
            form_id: tx.ids.uuid(),
            about: About::Mission,
            about_id: mission.id,
            reason: Reason::Answer,
            words: "Mirabelle-de-la-réponse".into(),
        };
        report::add(&tx, new, Actor::Person(lead.person_id)).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// Signed links, as mails carry them.
pub fn links(world: &World, tasks: &Tasks) -> Vec<String> {
    let link = |page: &str, purpose, id| format!("/savoie/missions/{page}/{}", world.token(purpose, id));
    let mut links = Vec::new();
    for id in &tasks.applications {
        links.push(link("confirm", Purpose::ConfirmApply, *id));
        links.push(link("mine", Purpose::Apply, *id));
    }
    links.extend(tasks.called.iter().map(|id| link("call", Purpose::Call, *id)));
    links
}
