//! From ask to done through a server that runs, with people whose names and addresses are nowhere else.

use std::time::Duration;

use entraide::clock::Clock;
use entraide::commitments::model as commitment;
use entraide::db::scope::Sealed;
use entraide::listings::model as listing;
use entraide::mail::model::caught;
use entraide::platforms::create::create;
use entraide::platforms::model::{Rules, Settings};
use uuid::Uuid;

use crate::child::{Guest, until};
use crate::world::{World, savoie};

pub const LUC: &str = "Lucazar";
pub const LUC_MAIL: &str = "lucazar.helps@example.org";
pub const ODETTE: &str = "Odettine";
pub const ODETTE_MAIL: &str = "odettine.asks@example.org";
pub const STREET: &str = "17 quai Fantasque";
pub const DETAILS: &str = "du miel de sapin";
pub const WORD: &str = "porte entrebâillée";

/// A platform that lives by the machine's clock and has no quiet hours, so that tests run at night too.
pub async fn calm(world: &World) -> Uuid {
    world.clock.set(Clock::system().now());
    let rules = Rules { quiet_from: 0, quiet_until: 0, ..Rules::default() };
    create(&world.app, "calme", None, Settings { rules, ..savoie() }).await.unwrap()
}

pub async fn rows<E: Sealed>(world: &World, platform: Uuid) -> Vec<E::Model> {
    let scope = world.app.read(platform);
    scope.find::<E>().all(scope.conn()).await.unwrap()
}

/// The link of this kind in a mail to this address, as soon as there is one.
pub async fn link(world: &World, platform: Uuid, address: &str, kind: &str) -> String {
    let start = format!("/calme/{kind}/");
    let mut found = None;
    until(&format!("a mail with {start}"), async || {
        let mails = rows::<caught::Entity>(world, platform).await;
        let bodies = mails.into_iter().filter(|mail| mail.recipient == address).map(|mail| mail.body);
        found = bodies.filter_map(|body| Some(body.split_once(&start)?.1.to_owned())).next();
        found.is_some()
    })
    .await;
    format!("{start}{}", found.unwrap().split_whitespace().next().unwrap())
}

/// Luc signs up, without confirming yet.
pub async fn sign_up(luc: &mut Guest) {
    luc.get("/calme/helper").await.is(200);
    let form = [
        ("first_name", LUC),
        ("email", LUC_MAIL),
        ("phone", "06 39 98 71 42"),
        ("place", "73000 Chambéry"),
        ("radius", "10"),
        ("categories", "shopping"),
        ("languages", "fr"),
        ("capacity", "3"),
        ("adult", "yes"),
        ("consent", "yes"),
    ];
    luc.post("/calme/helper", &form).await.to();
}

/// What Odette writes.
pub fn ask_form(form_id: &str) -> Vec<(&str, &str)> {
    vec![
        ("form_id", form_id),
        ("q_list", "du pain"),
        ("q_payment", "cash"),
        ("place", "Chambéry"),
        ("street", STREET),
        ("when", "asap"),
        ("details", DETAILS),
        ("helpers", "1"),
        ("for_whom", "me"),
        ("first_name", ODETTE),
        ("email", ODETTE_MAIL),
        ("phone", "04 79 96 83 51"),
        ("language", "fr"),
        ("consent", "yes"),
    ]
}

/// The whole journey; gives all that nobody else may learn: codes and tokens.
pub async fn ask_to_done(world: &World, platform: Uuid, luc: &mut Guest, odette: &mut Guest) -> Vec<String> {
    let confirm_helper = link(world, platform, LUC_MAIL, "helper/confirm").await;
    luc.get(&confirm_helper).await.is(200);
    luc.submit(&confirm_helper, &[]).await.is(200);
    let own_page = link(world, platform, LUC_MAIL, "helper/me").await;
    luc.get(&own_page).await.is(200);

    let page = odette.get("/calme/ask/shopping").await;
    let form_id = page.is(200).between("name=\"form_id\" value=\"", "\"");
    odette.submit("/calme/ask/shopping", &ask_form(&form_id)).await.is(200);
    let confirm_ask = link(world, platform, ODETTE_MAIL, "ask/confirm").await;
    odette.get(&confirm_ask).await.is(200);
    odette.submit(&confirm_ask, &[]).await.is(200);

    let alert = link(world, platform, LUC_MAIL, "alert").await;
    let page = luc.get(&alert).await;
    assert!(!page.is(200).body.contains(ODETTE), "{}", page.body);
    let helping = luc.post(&format!("{alert}/yes"), &[]).await.to().to_owned();
    let page = luc.get(&helping).await;
    assert!(page.is(200).body.contains(ODETTE) && page.body.contains(STREET), "{}", page.body);
    let follow = link(world, platform, ODETTE_MAIL, "follow").await;
    assert!(odette.get(&follow).await.is(200).body.contains(LUC));

    luc.submit(&format!("{helping}/done"), &[("minutes", "45"), ("word", WORD)]).await.is(200);
    let promise = rows::<commitment::Entity>(world, platform).await.pop().unwrap().id.to_string();
    let helped = format!("{follow}/helped");
    odette.get(&format!("{helped}?commitment={promise}")).await.is(200);
    odette.submit(&helped, &[("commitment", &promise)]).await.is(200);
    let ask = rows::<listing::Entity>(world, platform).await.pop().unwrap();
    assert_eq!(ask.state, listing::State::Done);

    let links = [confirm_helper, own_page, confirm_ask, alert, helping, follow];
    let tokens = links.iter().map(|link| link.rsplit('/').next().unwrap().to_owned());
    tokens.chain([listing::spoken(&ask.code), ask.code.clone()]).collect()
}

/// Long enough for something to happen that must not.
pub async fn a_while() {
    tokio::time::sleep(Duration::from_millis(1500)).await;
}
