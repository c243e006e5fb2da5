//! The best plan for everybody who waits: made, read, and its helpers asked.

mod asking;
mod kept;

use chrono::Duration;
use entraide::alerts::model as alert;
use entraide::board::model::Kind;
use entraide::commitments::model::{self as commitment, Yes};
use entraide::events::Actor;
use entraide::helpers::model::{self as helper, Words};
use entraide::listings::model::{self as listing, DueKind, Listing};
use entraide::people::model as people;
use entraide::plans::model::{self as plans, Model, Reason, State, gaps, pairs};
use sea_orm::prelude::*;
use sea_orm::sea_query::Expr;
use uuid::Uuid;

pub use kept::kept;

use crate::town::claire;
use crate::world::{Answer, Visitor, World, both};

/// Degrees of longitude in a kilometre, at Chambéry.
const KM: f64 = 0.012_85;
const HERE: (f64, f64) = (45.5646, 5.9178);

/// A point so many kilometres east of Chambéry, on a line of its own: lines are 55 km apart.
pub fn at(line: u8, east_km: f64) -> (f64, f64) {
    (HERE.0 + f64::from(line) * 0.5, HERE.1 + east_km * KM)
}

/// A helper at a point, who goes so far and takes one ask at a time.
pub async fn helper(world: &World, name: &str, point: (f64, f64), reach_km: i32) -> Uuid {
    let id = world.helper(name).await;
    change(
        world,
        id,
        &[
            (helper::Column::Lat, point.0.into()),
            (helper::Column::Lon, point.1.into()),
            (helper::Column::RadiusM, (reach_km * 1000).into()),
            (helper::Column::Capacity, 1_i16.into()),
        ],
    )
    .await;
    id
}

/// Changes columns of a helper.
pub async fn change(world: &World, id: Uuid, values: &[(helper::Column, Value)]) {
    let tx = world.tx().await;
    let mut update = tx.update::<helper::Entity>();
    for (column, value) in values {
        update = update.col_expr(*column, Expr::value(value.clone()));
    }
    update = update.col_expr(helper::Column::UpdatedAt, Expr::value(tx.now));
    update.filter(helper::Column::Id.eq(id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

/// An open ask at a point, whose first wave waits until tomorrow.
pub async fn ask(world: &World, capacity: i16, point: (f64, f64)) -> Listing {
    let ask = world.ask(capacity).await;
    edit(
        world,
        ask.id,
        &[
            (listing::Column::PublicLat, point.0.into()),
            (listing::Column::PublicLon, point.1.into()),
            (listing::Column::NextCheckAt, (world.clock.now() + Duration::days(1)).into()),
        ],
    )
    .await;
    // Who has asked before is not always Odette.
    let tx = world.tx().await;
    let email = format!("{}@example.org", ask.id.simple());
    let update = tx.update::<people::Entity>().col_expr(people::Column::Email, Expr::value(email));
    let update = update.col_expr(people::Column::Phone, Expr::value(Option::<String>::None));
    update.filter(people::Column::Id.eq(ask.person_id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    world.clock.advance(Duration::seconds(1));
    world.listing(ask.id).await
}

/// Changes columns of an ask.
pub async fn edit(world: &World, id: Uuid, values: &[(listing::Column, Value)]) {
    let tx = world.tx().await;
    let mut update = tx.update::<listing::Entity>();
    for (column, value) in values {
        update = update.col_expr(*column, Expr::value(value.clone()));
    }
    update.filter(listing::Column::Id.eq(id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

/// Has a plan made from its page, and opens it.
pub async fn made(world: &World, claire: &mut Visitor) -> Answer {
    claire.get("/savoie/desk/plan").await.is(200);
    let answer = claire.submit("/savoie/desk/plan/make", &[]).await;
    answer.is(200).shows("Le plan se prépare");
    assert_eq!(answer.headers["refresh"], "4");
    world.work().await;
    let answer = claire.get("/savoie/desk/plan").await;
    answer.is(200).hides("Le plan se prépare");
    assert!(!answer.headers.contains_key("refresh"));
    answer
}

/// The only plan there is.
pub async fn plan(world: &World) -> Model {
    let [plan] = world.all::<plans::Entity>().await.try_into().unwrap();
    plan
}

/// Who is sent to whom.
pub async fn sent(world: &World) -> Vec<(Uuid, Uuid)> {
    let mut pairs: Vec<_> = world.all::<pairs::Entity>().await;
    pairs.sort_by_key(|pair| (pair.number, pair.distance_m));
    pairs.into_iter().map(|pair| (pair.listing_id, pair.helper_id)).collect()
}

async fn reasons(world: &World) -> Vec<(Uuid, Reason)> {
    let mut gaps = world.all::<gaps::Entity>().await;
    gaps.sort_by_key(|gap| gap.number);
    gaps.into_iter().map(|gap| (gap.listing_id, gap.reason)).collect()
}

/// Odette is helped by somebody, and it is done.
async fn helped(world: &World, ask: &Listing, by: Uuid) {
    let tx = world.tx().await;
    let new =
        alert::NewAlert { listing: ask.id, helper: by, wave: 1, distance_m: 900, why: alert::Why::default() };
    let id = alert::add(&tx, new).await.unwrap();
    let alert = tx.get::<alert::Entity>(id).await.unwrap().unwrap();
    let Yes::InTime(id) = commitment::accept(&tx, &alert, Actor::Helper(by)).await.unwrap() else { panic!() };
    let promise = tx.get::<commitment::Entity>(id).await.unwrap().unwrap();
    let person = Actor::Person(ask.person_id);
    commitment::confirm(&tx, &promise, person, &world.settings()).await.unwrap();
    tx.commit().await.unwrap();
}

/// Gives the person of an ask an address.
async fn address(world: &World, ask: &Listing, email: &str) {
    let tx = world.tx().await;
    let update = tx.update::<people::Entity>().col_expr(people::Column::Email, Expr::value(email));
    update.filter(people::Column::Id.eq(ask.person_id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

both!(the_plan_helps_more_than_the_nearest_first, |world| async move {
    // Anne is the nearest to both, and Berthe comes only as far as the first.
    let anne = helper(&world, "Anne", at(0, 1.0), 10).await;
    let berthe = helper(&world, "Berthe", at(0, -2.0), 3).await;
    let first = ask(&world, 1, at(0, 0.0)).await;
    let second = ask(&world, 1, at(0, 4.0)).await;
    let mut claire = claire(&world).await;
    let empty = claire.get("/savoie/desk/plan").await;
    empty.is(200).shows("Faire le plan").shows("Qui pourrait aider qui");
    let answer = made(&world, &mut claire).await;
    assert_eq!(sent(&world).await, [(first.id, berthe), (second.id, anne)]);
    assert_eq!(reasons(&world).await, []);
    let plan = plan(&world).await;
    assert_eq!((plan.state, plan.asks, plan.places, plan.helped, plan.pairs), (State::Ready, 2, 2, 2, 2));
    // Five kilometres, and one for each who was never asked before.
    assert!((6_900..7_100).contains(&plan.cost_m), "{}", plan.cost_m);
    answer
        .shows("trouvent de l’aide\u{a0}: 2 sur 2.")
        .shows("Anne")
        .shows("Berthe")
        .shows("3,0\u{a0}km")
        .shows("Odette");
    answer.shows("Disponible").hides("ont changé depuis").hides("Sans aide");
    for secret in ["anne@", "79960001", "79 96 00 01", "Exemples", "pain complet"] {
        answer.hides(secret);
    }
    assert!(world.all::<alert::Entity>().await.is_empty(), "nobody is asked before a coordinator says so");
    // Something changes, and the page says so until the plan is made again.
    world.clock.advance(Duration::seconds(1));
    let tx = world.tx().await;
    listing::end_by_person(&tx, first.id, listing::Ending::Cancelled, &world.settings()).await.unwrap();
    tx.commit().await.unwrap();
    claire.get("/savoie/desk/plan").await.shows("Une demande a changé depuis");
    world.clock.advance(Duration::minutes(1));
    made(&world, &mut claire).await.hides("changé depuis").shows("de l’aide\u{a0}: 1 sur 1.");
    assert_eq!(sent(&world).await, [(second.id, anne)], "the last plan alone is kept");
});

both!(whoever_goes_without_has_one_reason, |world| async move {
    let mut expected = Vec::new();
    let categories = world.settings();
    // Nobody comes so far; Denise would help twelve kilometres away.
    helper(&world, "Denise", at(1, 12.0), 3).await;
    let far = ask(&world, 1, at(1, 0.0)).await;
    expected.push((far.id, Reason::Reach));
    // There is somebody, who does something else.
    helper(&world, "Emma", at(2, 1.0), 5).await;
    let kind = ask(&world, 1, at(2, 0.0)).await;
    let transport = categories.offered_by_slug(Kind::Ask, "transport").unwrap().id;
    edit(&world, kind.id, &[(listing::Column::CategoryId, transport.into())]).await;
    expected.push((kind.id, Reason::Kind));
    // Monday mornings only, and it is needed on Thursday.
    let fanny = helper(&world, "Fanny", at(3, 1.0), 5).await;
    change(&world, fanny, &[(helper::Column::Week, 1.into())]).await;
    let time = ask(&world, 1, at(3, 0.0)).await;
    let thursday = world.clock.now() + Duration::days(3);
    edit(
        &world,
        time.id,
        &[(listing::Column::DueKind, "at".into()), (listing::Column::DueAt, thursday.into())],
    )
    .await;
    assert_eq!(world.listing(time.id).await.due_kind, DueKind::At);
    expected.push((time.id, Reason::Time));
    // One helps already, the other was asked three times today; neither speaks Ukrainian.
    let gisele = helper(&world, "Gisele", at(4, 1.0), 5).await;
    change(&world, gisele, &[(helper::Column::Load, 1_i16.into())]).await;
    let helene = helper(&world, "Helene", at(4, 2.0), 5).await;
    let today = world.clock.now().date_naive();
    change(
        &world,
        helene,
        &[(helper::Column::AskedOn, today.into()), (helper::Column::AskedCount, 3_i16.into())],
    )
    .await;
    let busy = ask(&world, 1, at(4, 0.0)).await;
    let languages = serde_json::json!(Words(vec!["uk".into()]));
    edit(&world, busy.id, &[(listing::Column::Languages, languages.into())]).await;
    expected.push((busy.id, Reason::Busy));
    // Asked, and no answer.
    let ines = helper(&world, "Ines", at(5, 1.0), 5).await;
    let asked = ask(&world, 1, at(5, 0.0)).await;
    let tx = world.tx().await;
    let why = alert::Why::default();
    let new = alert::NewAlert { listing: asked.id, helper: ines, wave: 1, distance_m: 1000, why };
    alert::add(&tx, new).await.unwrap();
    tx.commit().await.unwrap();
    expected.push((asked.id, Reason::Asked));
    // One helper for two.
    let jeanne = helper(&world, "Jeanne", at(6, 1.0), 9).await;
    let near = ask(&world, 1, at(6, 0.0)).await;
    let other = ask(&world, 1, at(6, 4.0)).await;
    expected.push((other.id, Reason::Elsewhere));
    // Two are needed and one lives there: nobody else would come.
    let karin = helper(&world, "Karin", at(7, 1.0), 9).await;
    let two = ask(&world, 2, at(7, 0.0)).await;
    expected.insert(1, (two.id, Reason::Reach));
    // Whose own ask it is, or who lives with them, is not sent.
    let louise = helper(&world, "Louise", at(8, 0.0), 9).await;
    let own = ask(&world, 1, at(8, 0.0)).await;
    address(&world, &own, "louise@example.org").await;
    expected.insert(2, (own.id, Reason::Reach));

    let mut claire = claire(&world).await;
    made(&world, &mut claire).await.shows("Sans aide");
    assert_eq!(sent(&world).await, [(near.id, jeanne), (two.id, karin)]);
    assert!(!sent(&world).await.iter().any(|(_, helper)| *helper == louise));
    assert_eq!(reasons(&world).await, expected);
    let gaps = world.all::<gaps::Entity>().await;
    let gap = |ask: &Listing| gaps.iter().find(|gap| gap.listing_id == ask.id).unwrap();
    assert!((11_800..12_100).contains(&gap(&far).nearest_m.unwrap()), "{:?}", gap(&far));
    assert_eq!(
        gaps.iter().filter(|gap| gap.no_language).map(|gap| gap.listing_id).collect::<Vec<_>>(),
        [busy.id]
    );
    let page = claire.get("/savoie/desk/plan?tab=unserved").await;
    for said in [
        "Personne à portée",
        "12\u{a0}km",
        "Personne ne propose cette aide",
        "le temps à ce moment",
        "Tous sont occupés",
        "Personne ne parle la langue",
        "Tous ont déjà été sollicités",
        "Plus utiles ailleurs",
        "il manque un bénévole",
    ] {
        page.is(200).shows(said);
    }
    for (ask, _) in expected {
        page.shows(&format!("/savoie/desk/asks/{ask}"));
    }
    let places = claire.get("/savoie/desk/plan?tab=places").await;
    places.is(200).shows("Où les bénévoles manquent").shows("Chambéry").shows("Où beaucoup de bénévoles");
    let plan = plan(&world).await;
    let [lack] = &plan.summary.lacks[..] else { panic!("{:?}", plan.summary.lacks) };
    assert_eq!((lack.place.as_str(), lack.places), ("FR-73065", 8));
    // Denise, Emma, Fanny, Ines and Louise: all of them are written down in Chambéry.
    let [plenty] = &plan.summary.plenty[..] else { panic!("{:?}", plan.summary.plenty) };
    assert_eq!((plenty.place.as_str(), plenty.helpers, plenty.places), ("FR-73065", 5, 8));
});

both!(who_has_helped_before_is_proposed_again, |world| async move {
    helper(&world, "Anne", at(0, 0.5), 10).await;
    let berthe = helper(&world, "Berthe", at(0, 3.0), 10).await;
    let spring = ask(&world, 1, at(0, 0.0)).await;
    let stranger = ask(&world, 1, at(0, 0.0)).await;
    for ask in [&spring, &stranger] {
        address(&world, ask, "odette@example.org").await;
    }
    helped(&world, &spring, berthe).await;
    let tx = world.tx().await;
    // Somebody else in the same house.
    let update = tx.update::<people::Entity>().col_expr(people::Column::FirstName, Expr::value("Marcel"));
    update.filter(people::Column::Id.eq(stranger.person_id)).exec(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let autumn = ask(&world, 1, at(0, 0.0)).await;
    address(&world, &autumn, "odette@example.org").await;
    let mut claire = claire(&world).await;
    let page = made(&world, &mut claire).await;
    let sent = sent(&world).await;
    assert_eq!(sent.iter().find(|(ask, _)| *ask == autumn.id).unwrap().1, berthe);
    let earlier: Vec<_> = world.all::<pairs::Entity>().await;
    let earlier: Vec<Uuid> = earlier.iter().filter(|pair| pair.earlier).map(|pair| pair.listing_id).collect();
    assert_eq!(earlier, [autumn.id], "Marcel has not met her");
    page.shows("Même bénévole que la dernière fois").shows("Un binôme se connaît déjà");
    // She does not come farther than she said.
    change(&world, berthe, &[(helper::Column::RadiusM, 2_000.into())]).await;
    world.clock.advance(Duration::minutes(1));
    made(&world, &mut claire).await.hides("Même bénévole");
});

both!(a_plan_is_the_platforms_own, |world| async move {
    helper(&world, "Anne", at(0, 1.0), 10).await;
    let waiting = ask(&world, 1, at(0, 0.0)).await;
    let mut claire = claire(&world).await;
    made(&world, &mut claire).await;
    let plan = plan(&world).await;
    let (plan_id, ask_id) = (plan.id.to_string(), waiting.id.to_string());
    // Not signed in, or signed in elsewhere.
    let mut nobody = world.visitor();
    let own_page = world.all::<helper::Entity>().await[0].id;
    let link = world.token(entraide::auth::links::Purpose::OwnPage, own_page);
    nobody.get(&format!("/savoie/helper/me/{link}")).await.is(200);
    for page in ["/savoie/desk/plan", "/savoie/desk/plan/ask-all", "/savoie/desk/plan?tab=unserved"] {
        assert_eq!(nobody.get(page).await.to(), "/savoie/desk/sign-in");
    }
    for deed in ["make", "ask", "ask-all", "stop"] {
        let path = format!("/savoie/desk/plan/{deed}");
        nobody.post(&path, &[("plan", &plan_id), ("ask", &ask_id)]).await.is(401);
    }
    assert_eq!(claire.get("/bern/desk/plan").await.to(), "/bern/desk/sign-in");
    let tx = world.app.tx(world.other).await.unwrap();
    let role = entraide::auth::staff::Role::Director;
    let bruno =
        entraide::auth::staff::add(&tx, "Bruno", "bruno@example.org", role, entraide::i18n::Lang::De).await;
    tx.commit().await.unwrap();
    let mut bruno = bern(&world, bruno.unwrap()).await;
    bruno.get("/bern/desk/plan").await.is(200).shows("Faire le plan").hides("Anne");
    let ids = [("plan", plan_id.as_str()), ("ask", ask_id.as_str())];
    assert!(bruno.post("/bern/desk/plan/ask", &ids).await.to().contains("gone"));
    assert!(bruno.post("/bern/desk/plan/ask-all", &ids).await.to().contains("gone"));
    bruno.post("/bern/desk/plan/stop", &ids).await.to();
    world.work().await;
    assert!(world.all::<alert::Entity>().await.is_empty());
    assert_eq!(self::plan(&world).await, plan);
});

async fn bern(world: &World, member: Uuid) -> Visitor {
    let mut visitor = world.visitor();
    let token =
        world.app.secret.link(world.other, entraide::auth::links::Purpose::SignIn, member, world.clock.now());
    let link = format!("/bern/desk/sign-in/{token}");
    visitor.get(&link).await.is(200);
    visitor.post(&link, &[]).await.to();
    visitor
}
