//! Somebody of the town who has been on a mission, and has shown it to others.

use entraide::auth::links::Purpose;
use entraide::events::Actor;
use entraide::i18n::Lang;
use entraide::listings::model::spoken;
use entraide::missions::model as mission;
use entraide::missions::slots::{self, NewSlot, Slot, When};
use entraide::missions::{change, taking};
use entraide::organisations::leads::Lead;
use entraide::people::model::Introduction;
use entraide::thanks::certificates::{self, Certificate, Period};
use entraide::thanks::history;
use entraide::thanks::volunteers::{self, Volunteer};

use super::Town;
use super::missions::{applied, said};
use crate::world::World;

/// What was made.
#[derive(Default)]
pub struct Thanked {
    pub volunteer: Option<Volunteer>,
    pub certificate: Option<Certificate>,
}

/// A mission without a date, and its slot: who has a place can be said to have been there at once.
pub async fn any_time(world: &World, lead: &Lead, title: &str) -> Slot {
    let platform = world.settings();
    let tx = world.tx().await;
    let made = mission::create(&tx, lead, tx.ids.uuid(), said(world, title), &platform).await.unwrap();
    let slot = NewSlot { series: None, when: When::Any(None), site: None, capacity: 100 };
    change::add_dates(&tx, made.id, lead, vec![slot], &platform).await.unwrap();
    change::publish(&tx, made.id, lead, &platform).await.unwrap().unwrap();
    let slot = slots::of(&*tx, made.id).await.unwrap().pop().unwrap();
    tx.commit().await.unwrap();
    slot
}

/// Somebody applies, is accepted, and was there for so many minutes; none: was not there.
pub async fn was_there(world: &World, slot: &Slot, person: &Introduction, minutes: Option<i32>) {
    let application = applied(world, slot, person).await.id;
    let platform = world.settings();
    let tx = world.tx().await;
    taking::confirm(&tx, application, &platform).await.unwrap();
    taking::accept(&tx, application, Actor::System).await.unwrap();
    taking::attendance(&tx, application, minutes, Actor::System, &platform).await.unwrap();
    tx.commit().await.unwrap();
}

/// The volunteer of an address.
pub async fn volunteer(world: &World, email: &str) -> Option<Volunteer> {
    let tx = world.tx().await;
    let found = volunteers::of_address(&tx, &world.app.secret, email, Lang::Fr).await.unwrap();
    tx.commit().await.unwrap();
    found
}

/// A certificate of all that a volunteer of this address has done.
pub async fn certified(world: &World, volunteer: &Volunteer, email: &str, name: &str) -> Certificate {
    let platform = world.settings();
    let tx = world.tx().await;
    let known = history::of_address(&*tx, email).await.unwrap();
    let period = Period::default();
    let lines = certificates::lines(known.entries.iter(), period, platform.tz(), "–");
    certificates::issue(&tx, tx.ids.uuid(), volunteer, name.to_owned(), period, lines).await.unwrap();
    tx.commit().await.unwrap();
    certificates::of_volunteer(&world.read(), volunteer.id).await.unwrap().remove(0)
}

impl Town {
    pub(super) async fn thank(&mut self, world: &World) {
        let lead = self.leads[1].clone();
        let slot = any_time(world, &lead, "Mission faite").await;
        let person = self.person();
        let email = person.email.clone().unwrap();
        was_there(world, &slot, &person, Some(90)).await;
        let volunteer = volunteer(world, &email).await.unwrap();
        let certificate =
            certified(world, &volunteer, &email, &format!("{} Groseille", person.first_name)).await;
        self.secret("certificate", &certificate.code);
        self.secret("certificate", &spoken(&certificate.code));
        self.secret("surname", "Groseille");
        self.thanked = Thanked { volunteer: Some(volunteer), certificate: Some(certificate) };
    }
}

impl Thanked {
    /// Links that mails and papers carry.
    pub fn links(&self, world: &World) -> Vec<String> {
        let (volunteer, certificate) = (self.volunteer.as_ref().unwrap(), self.certificate.as_ref().unwrap());
        let history = format!("/savoie/history/{}", world.token(Purpose::History, volunteer.id));
        vec![
            format!("{history}/certificates/{}", certificate.id),
            history,
            format!("/savoie/calendar/{}.ics", world.token(Purpose::Calendar, volunteer.calendar_id)),
            format!("/savoie/certificates/{}", spoken(&certificate.code)),
        ]
    }
}
