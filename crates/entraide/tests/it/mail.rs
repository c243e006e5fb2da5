//! Mail: what letters say, that each leaves once, and what happens when one cannot.

mod given;
mod letters;
mod organised;
mod pages;
mod post;
mod smtp;

use std::sync::Arc;
use std::time::Duration;

use entraide::alerts::model::{self as alert, NewAlert, Why};
use entraide::helpers::model as helper;
use entraide::listings::model as listing;
use entraide::mail::letter::{Letter, SendLetter, send};
use entraide::state::App;
use queue::{JobError, JobMeta, Options, Registry, Worker};
use uuid::Uuid;

use crate::world::World;

async fn add_alert(world: &World, ask: &listing::Listing, helper: Uuid) -> Uuid {
    let tx = world.tx().await;
    let new = NewAlert { listing: ask.id, helper, wave: 1, distance_m: 2345, why: Why::default() };
    let id = alert::add(&tx, new).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn person_of(world: &World, helper: Uuid) -> Uuid {
    let row = world.read().get::<helper::Entity>(helper).await.unwrap();
    row.unwrap().person_id
}

/// Puts an alert for a fresh helper in the post; gives the alert.
async fn alert_in_the_post(world: &World, name: &str) -> Uuid {
    let helper = world.helper(name).await;
    world.work().await;
    let ask = world.ask(1).await;
    let id = add_alert(world, &ask, helper).await;
    put(world, Letter::Alert, person_of(world, helper).await, id).await;
    id
}

async fn put(world: &World, letter: Letter, to: Uuid, about: Uuid) {
    let tx = world.tx().await;
    send(&tx, letter, to, about).await.unwrap();
    tx.commit().await.unwrap();
}

/// A worker whose handler for letters is another one.
fn worker<F, R>(app: &App, handler: F) -> Worker<App>
where
    F: Fn(App, SendLetter, JobMeta) -> R + Clone + Send + Sync + 'static,
    R: Future<Output = Result<(), JobError>> + Send + 'static,
{
    let registry = Registry::new().register(handler);
    let db = app.db.write.clone();
    Worker::new(db, Arc::new(app.clone()), registry, app.clone(), app.wake.clone(), Options::default())
}

/// The same installation with another way out for mail.
async fn with_mail(world: &World, url: &str) -> App {
    let mut config = world.app.config.clone();
    config.mail.url = url.to_owned();
    config.mail.timeout = Duration::from_secs(10);
    let app = &world.app;
    App::open(config, app.db.clone(), app.clock.clone(), app.ids.clone()).await.unwrap()
}
