//! Journeys through the pages of `listings`: asking, confirming, following, changing, ending.

mod following;

use chrono::Duration;
use entraide::alerts::model as alert;
use entraide::auth::links::Purpose;
use entraide::commitments::model::{self as commitment, Yes};
use entraide::events::{self, Actor};
use entraide::listings::model::{self as listing, Hand, Start, State};
use entraide::people::model as people;
use entraide::platforms::model::Settings;
use uuid::Uuid;

use crate::world::{Answer, Visitor, World, both};

/// What Odette writes; fields can be replaced and added.
fn form<'a>(form_id: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("form_id", form_id),
        ("q_list", "du pain, du lait"),
        ("q_payment", "cash"),
        ("place", "Chambéry"),
        ("street", "7 rue des Exemples"),
        ("when", "asap"),
        ("details", "La sonnette est en panne"),
        ("helpers", "1"),
        ("for_whom", "me"),
        ("first_name", "Odette"),
        ("email", "odette@example.org"),
        ("language", "fr"),
        ("consent", "yes"),
    ];
    let replaced = |name: &str| more.iter().any(|(other, _)| *other == name);
    let mut all: Vec<_> = usual.into_iter().filter(|(name, _)| !replaced(name)).collect();
    all.extend(more.iter().filter(|(_, value)| *value != "(nothing)"));
    all
}

/// Sends the form and gives the one ask that came of it.
async fn ask(world: &World, visitor: &mut Visitor, more: &[(&str, &str)]) -> (listing::Listing, Answer) {
    let page = visitor.get("/savoie/ask/shopping").await;
    let id = page.hidden("form_id");
    let page = visitor.submit("/savoie/ask/shopping", &form(&id, more)).await;
    let all = world.all::<listing::Entity>().await;
    (all.last().unwrap().clone(), page)
}

fn follow(world: &World, id: Uuid) -> String {
    format!("/savoie/follow/{}", world.token(Purpose::Follow, id))
}

/// The kinds of all lines about an ask.
async fn told(world: &World, id: Uuid) -> Vec<String> {
    let lines = events::of_listing(&world.read(), id).await.unwrap();
    lines.into_iter().map(|line| line.kind).collect()
}

/// A helper says yes to an ask.
async fn yes(world: &World, ask: Uuid, helper: Uuid) -> commitment::Model {
    let tx = world.tx().await;
    let new = alert::NewAlert { listing: ask, helper, wave: 1, distance_m: 400, why: alert::Why::default() };
    let id = alert::add(&tx, new).await.unwrap();
    let alert = tx.get::<alert::Entity>(id).await.unwrap().unwrap();
    let Yes::InTime(id) = commitment::accept(&tx, &alert, Actor::Helper(helper)).await.unwrap() else {
        panic!("late")
    };
    let commitment = tx.get::<commitment::Entity>(id).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    commitment
}

async fn report(world: &World, commitment: &commitment::Model) {
    let tx = world.tx().await;
    let word = Some("Tout va bien".to_owned());
    let actor = Actor::Helper(commitment.helper_id);
    commitment::report(&tx, commitment, Some(30), word, actor).await.unwrap();
    tx.commit().await.unwrap();
}

async fn state_of(world: &World, commitment: &commitment::Model) -> commitment::State {
    let found = world.read().get::<commitment::Entity>(commitment.id).await;
    found.unwrap().unwrap().state
}

both!(an_ask_by_mail_opens_with_its_link, |world| async move {
    let mut visitor = world.visitor();
    visitor.get("/savoie/ask").await.is(200).shows("/savoie/ask/shopping").shows("Courses");
    let (ask, page) = ask(&world, &mut visitor, &[]).await;
    assert_eq!(ask.state, State::Unconfirmed);
    let code = listing::spoken(&ask.code);
    page.is(200).shows(&code).shows("o…@example.org").hides("odette@");
    assert_eq!(ask.street.as_deref(), Some("7 rue des Exemples"));
    assert_eq!(ask.answers.0["payment"], "cash");

    let sheet = format!("/savoie/ask/sheet/{}", world.token(Purpose::Follow, ask.id));
    visitor.get(&sheet).await.is(200).shows(&code).shows("04 79 33 00 00");

    // A mail scanner opens the link: nothing happens.
    let link = format!("/savoie/ask/confirm/{}", world.token(Purpose::ConfirmAsk, ask.id));
    let page = visitor.get(&link).await;
    page.is(200).shows("Courses").shows("La sonnette est en panne");
    assert_eq!(world.listing(ask.id).await.state, State::Unconfirmed);
    let page = visitor.submit(&link, &[]).await;
    page.is(200).shows("Demande confirmée").shows("Nous cherchons");
    assert_eq!(world.listing(ask.id).await.state, State::Open);
    // A second time it changes nothing.
    visitor.get(&link).await.is(303);
    visitor.post(&link, &[]).await.is(303);
    let told = told(&world, ask.id).await;
    assert_eq!(told.iter().filter(|kind| *kind == "ask-confirmed").count(), 1);
});

both!(an_ask_by_phone_waits_for_a_call, |world| async move {
    let mut visitor = world.visitor();
    let more = [("email", ""), ("phone", "04 79 96 00 01")];
    let (ask, page) = ask(&world, &mut visitor, &more).await;
    page.is(200).shows("Nous vous rappelons");
    assert_eq!((ask.state, ask.hand_reason), (State::Callback, Some(Hand::Callback)));
    let person = world.all::<people::Entity>().await.pop().unwrap();
    assert_eq!(person.phone.as_deref(), Some("+33479960001"));
    let path = follow(&world, ask.id);
    let (page, statements) = world.statements(visitor.get(&path)).await;
    page.is(200).shows("Une personne de l’équipe vous appelle bientôt");
    assert!(statements <= 6, "{statements}");
});

both!(an_ask_for_someone_else_has_both_contacts, |world| async move {
    let mut visitor = world.visitor_in("de");
    let more = [
        ("for_whom", "other"),
        ("other_first_name", "Marcel"),
        ("other_phone", "04 79 96 00 02"),
        ("consent_other", "yes"),
        ("language", "it"),
        ("language", "ta"),
        ("when", "at"),
        ("at_day", "18.03.2026"),
        ("at_time", "9:30"),
    ];
    let (ask, page) = ask(&world, &mut visitor, &more).await;
    page.is(200).shows("Tamil").shows("Mittwoch").shows("Noch ein Schritt");
    let read = world.read();
    let person = read.get::<people::Entity>(ask.person_id).await.unwrap().unwrap();
    let asker = read.get::<people::Entity>(ask.contact_id.unwrap()).await.unwrap().unwrap();
    assert_eq!((&*person.first_name, &*asker.first_name), ("Marcel", "Odette"));
    assert_eq!(ask.due_at.unwrap().to_rfc3339(), "2026-03-18T08:30:00+00:00");
    assert_eq!(ask.languages.0, ["it", "ta"]);
});

both!(mistakes_keep_all_that_was_typed, |world| async move {
    let mut visitor = world.visitor();
    let id = visitor.get("/savoie/ask/shopping").await.hidden("form_id");
    let wrong = [
        ("q_payment", "(nothing)"),
        ("place", "Xyzzyville"),
        ("when", "by"),
        ("by_day", "2026-03-15"),
        ("helpers", "3"),
        ("for_whom", "other"),
        ("other_first_name", "Marcel"),
        ("phone", "12"),
        ("email", "no"),
        ("language", "ta"),
        ("consent", "(nothing)"),
    ];
    let page = visitor.post("/savoie/ask/shopping", &form(&id, &wrong)).await;
    page.is(422)
        .shows("value=\"Xyzzyville\"")
        .shows("La sonnette est en panne</textarea>")
        .shows("value=\"by\" checked")
        .shows("value=\"2026-03-15\"")
        .shows("<option value=\"3\" selected>")
        .shows("value=\"other\" checked")
        .shows("value=\"Marcel\"")
        .shows("value=\"ta\" checked")
        .shows("value=\"no\"");
    for field in ["q_payment", "place", "by_day", "other_phone", "phone", "email", "consent", "consent_other"]
    {
        page.shows(&format!("href=\"#{field}\""))
            .shows(&format!("id=\"{field}-error\""))
            .shows(&format!("id=\"{field}\""));
    }
    assert_eq!(page.hidden("form_id"), id);
    for (field, value) in [
        ("place", ""),
        ("when", ""),
        ("when", "later"),
        ("helpers", "6"),
        ("helpers", "-1"),
        ("for_whom", "cat"),
        ("first_name", "\u{200b}\u{202e}"),
        ("first_name", ""),
        ("q_payment", "gold"),
        ("website", "http://spam.example"),
    ] {
        let page = visitor.post("/savoie/ask/shopping", &form(&id, &[(field, value)])).await;
        page.is(422).shows("class=\"errors\"");
    }
    let long = "ß".repeat(1001);
    let page = visitor.post("/savoie/ask/shopping", &form(&id, &[("details", &long)])).await;
    page.is(422).shows(&long);
    for when in [
        [("when", "at"), ("at_day", "2026-03-16"), ("at_time", "09:59")],
        [("when", "at"), ("at_day", "2026-03-16"), ("at_time", "tea")],
        [("when", "by"), ("by_day", "2026-13-45"), ("at_time", "")],
        [("when", "by"), ("by_day", "+262142-12-31"), ("at_time", "")],
        [("when", "by"), ("by_day", "2026-07-01"), ("at_time", "")],
    ] {
        visitor.post("/savoie/ask/shopping", &form(&id, &when)).await.is(422);
    }
    assert!(world.all::<listing::Entity>().await.is_empty());
    assert!(world.all::<people::Entity>().await.is_empty());
});

both!(odd_requests_get_a_clear_page, |world| async move {
    let mut visitor = world.visitor();
    visitor.get("/savoie/ask/nothing").await.is(404).shows("Cette page n’existe pas");
    visitor.get("/savoie/ask/shopping").await.is(200);
    visitor.post("/savoie/ask/nothing", &form("x", &[])).await.is(404);
    visitor.post("/savoie/ask/shopping", &form("x", &[])).await.is(400);
    let body = vec![b'a'; 70_000];
    visitor.post_raw("/savoie/ask/shopping", &body).await.is(413);
    visitor.post_raw("/savoie/ask/shopping", b"first_name=x").await.is(403);
    for page in [
        "ask/sent/x",
        "ask/sheet/%F0%9F%A6%8A",
        "ask/confirm/AAAA",
        "follow/x",
        "follow/x/edit",
        "follow/x/cancel",
        "follow/x/helped?commitment=1",
    ] {
        let page = visitor.get(&format!("/savoie/{page}")).await;
        page.is(410).shows("Ce lien n’est plus valable");
    }
    let page = visitor.get("/savoie/follow/%ff").await;
    page.is(400).shows("<h1>");

    let ask = world.ask(1).await;
    let path = follow(&world, ask.id);
    visitor.get(&format!("{path}/fly")).await.is(404);
    visitor.get(&format!("{path}/helped")).await.is(404);
    visitor.get("/savoie/follow").await.is(200);
    for commitment in ["", "x", "00000000-0000-0000-0000-000000000000"] {
        let page = visitor.post(&format!("{path}/helped"), &[("commitment", commitment)]).await;
        page.is(404);
    }
    // A link of one purpose opens no other door, and none at another platform.
    let confirm = world.token(Purpose::ConfirmAsk, ask.id);
    visitor.get(&format!("/savoie/follow/{confirm}")).await.is(410);
    visitor.get(&path.replace("/savoie/", "/bern/")).await.is(410);
    let foreign = world.app.secret.link(world.other, Purpose::Follow, ask.id, world.clock.now());
    visitor.get(&format!("/bern/follow/{foreign}")).await.is(404);
    visitor.get(&format!("/savoie/follow/{foreign}")).await.is(410);
    world.clock.advance(Duration::days(181));
    visitor.get(&path).await.is(410);
});

both!(a_form_sent_twice_makes_one_ask, |world| async move {
    let mut visitor = world.visitor();
    let id = visitor.get("/savoie/ask/shopping").await.hidden("form_id");
    let fields = form(&id, &[]);
    let send = || {
        let mut visitor = visitor.clone();
        let fields = fields.clone();
        async move { visitor.post("/savoie/ask/shopping", &fields).await }
    };
    let (one, two, three) = tokio::join!(send(), send(), send());
    let again = send().await;
    let all = world.all::<listing::Entity>().await;
    assert_eq!(all.len(), 1);
    assert_eq!(world.all::<people::Entity>().await.len(), 1);
    for answer in [one, two, three, again] {
        visitor.get(answer.to()).await.is(200).shows(&listing::spoken(&all[0].code));
    }
});

both!(forms_from_one_address_are_limited_and_kept, |world| async move {
    let mut visitor = world.visitor();
    let mut page = visitor.get("/savoie/ask/shopping").await;
    for _ in 0..30 {
        let id = page.hidden("form_id");
        visitor.post("/savoie/ask/shopping", &form(&id, &[])).await.is(303);
        page = visitor.get("/savoie/ask/shopping").await;
    }
    let id = page.hidden("form_id");
    let page = visitor.post("/savoie/ask/shopping", &form(&id, &[])).await;
    page.is(429).shows("La sonnette est en panne").shows("Il y a eu trop d’essais");
    assert!(page.headers.contains_key("retry-after"));
});

both!(a_code_leads_to_its_ask_and_guessing_is_limited, |world| async move {
    let ask = world.ask(1).await;
    let mut visitor = world.visitor();
    visitor.get("/savoie/follow").await.is(200);
    let typed = format!(" {} ", listing::spoken(&ask.code).to_lowercase().replace('-', " "));
    let answer = visitor.post("/savoie/follow", &[("code", &typed)]).await;
    assert!(!answer.to().contains(&ask.code));
    visitor.get(answer.to()).await.is(200).shows(&listing::spoken(&ask.code));
    // At another platform the same code is nobody's.
    let mut elsewhere = world.visitor();
    elsewhere.get("/bern/follow").await;
    elsewhere.post("/bern/follow", &[("code", &ask.code)]).await.is(422);
    for wrong in ["", "K4M-7RX-2HA", "🦊", "’; DROP TABLE listings; --", "K4M7RX2HAA"] {
        let page = visitor.post("/savoie/follow", &[("code", wrong)]).await;
        page.is(422).shows("href=\"#code\"");
    }
    for _ in 0..4 {
        visitor.post("/savoie/follow", &[("code", "K4M-7RX-2HA")]).await.is(422);
    }
    let page = visitor.post("/savoie/follow", &[("code", &ask.code)]).await;
    page.is(429).shows("Un peu de patience").hides(&ask.code);
    world.clock.advance(Duration::minutes(10));
    visitor.post("/savoie/follow", &[("code", &ask.code)]).await.is(303);
    // Many addresses guessing together: even the right code tells nothing any more.
    use entraide::auth::limits::Deed;
    for _ in 0..300 {
        let now = world.clock.now();
        world.app.limits.count(Deed::WrongCodes, world.platform, None, now).unwrap();
    }
    visitor.post("/savoie/follow", &[("code", &ask.code)]).await.is(429);
});

/// The edit form as the page shows it, with some fields replaced.
fn edited<'a>(mark: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("mark", mark),
        ("q_payment", "cash"),
        ("street", "7 rue des Exemples"),
        ("when", "asap"),
        ("details", "Du pain"),
        ("helpers", "1"),
        ("language", "fr"),
    ];
    let replaced = |name: &str| more.iter().any(|(other, _)| *other == name);
    let mut all: Vec<_> = usual.into_iter().filter(|(name, _)| !replaced(name)).collect();
    all.extend(more);
    all
}

both!(an_ask_lies_in_the_area_that_the_platform_serves, |world| async move {
    let mut odette = world.visitor();
    let id = odette.get("/savoie/ask/shopping").await.hidden("form_id");
    let paris = odette.post("/savoie/ask/shopping", &form(&id, &[("place", "75011 Paris")])).await;
    paris.is(422).shows("hors de la zone où nous aidons").shows("Savoie.").shows("value=\"75011 Paris\"");
    assert!(world.all::<listing::Entity>().await.is_empty());
    odette.post("/savoie/ask/shopping", &form(&id, &[("place", "Modane")])).await.is(303);
});
