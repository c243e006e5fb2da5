//! Journeys through the pages of `helpers`, and through a helper's own page.

mod leaving;
mod own_page;
mod sign_up;

use entraide::alerts::model::{self as alert, NewAlert, Why};
use entraide::auth::links::Purpose;
use entraide::helpers::model as helper;
use entraide::listings::model::Listing;
use entraide::mail::model::caught;
use uuid::Uuid;

use crate::world::World;

/// A form that is filled in rightly.
const FORM: [(&str, &str); 12] = [
    ("first_name", "Éloïse"),
    ("email", "Eloise@Example.org"),
    ("phone", "06 39 98 00 02"),
    ("place", "73000 Chambéry"),
    ("radius", "10"),
    ("categories", "shopping"),
    ("categories", "dog"),
    ("languages", "fr"),
    ("languages", "it"),
    ("capacity", "3"),
    ("adult", "yes"),
    ("consent", "yes"),
];

fn without<'a>(names: &[&str], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FORM.iter().filter(|(name, _)| !names.contains(name));
    kept.chain(more).copied().collect()
}

async fn helpers(world: &World) -> Vec<helper::Model> {
    world.all::<helper::Entity>().await
}

async fn state(world: &World, id: Uuid) -> helper::Model {
    world.read().get::<helper::Entity>(id).await.unwrap().unwrap()
}

/// Subjects of the mail to an address, after all jobs are done.
async fn mails_to(world: &World, address: &str) -> Vec<String> {
    world.work().await;
    let mails = world.all::<caught::Entity>().await;
    let to = mails.into_iter().filter(|mail| mail.recipient.contains(address));
    to.map(|mail| mail.subject).collect()
}

fn page(world: &World, purpose: Purpose, id: Uuid, path: &str) -> String {
    format!("/savoie{}", path.replace("{}", &world.token(purpose, id)))
}

/// Asks a helper about an ask.
async fn asked(world: &World, helper: Uuid, ask: &Listing) -> Uuid {
    let tx = world.tx().await;
    let new = NewAlert { listing: ask.id, helper, wave: 1, distance_m: 900, why: Why::default() };
    let id = alert::add(&tx, new).await.unwrap();
    tx.commit().await.unwrap();
    id
}
