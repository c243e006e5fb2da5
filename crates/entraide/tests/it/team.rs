//! Journeys of the team: who belongs to it, what each looks after, and who stands in for whom.

use chrono::{Duration, NaiveDate};
use entraide::auth::staff::{self, Role};
use entraide::coordination::nudge::nudge;
use entraide::events;
use entraide::follow_up::hand;
use entraide::i18n::Lang;
use entraide::listings::model::{Hand, Listing};
use entraide::mail::model::caught;
use entraide::moderation::model::{self as report, About, NewReport, Reason};
use entraide::offers::model::Offer;
use entraide::team::model::{self as team, Wanted};
use uuid::Uuid;

use crate::offers::{check_first, open, was_told};
use crate::town::{director, signed_in};
use crate::world::{Visitor, World, both};

const CHAMBERY: &str = "FR-73065";
const AIX: &str = "FR-73008";
const ALBERTVILLE: &str = "FR-73011";

/// A member who is limited, added by the rules alone.
pub async fn member(world: &World, name: &str, role: Role, areas: &[&str], languages: &[&str]) -> Uuid {
    let owned = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
    let wanted = Wanted {
        name: name.to_owned(),
        role,
        language: Lang::Fr,
        areas: owned(areas),
        languages: owned(languages),
        away_until: None,
    };
    let tx = world.tx().await;
    let id = team::add(&tx, &address(name), &wanted, world.coordinator).await.unwrap();
    tx.commit().await.unwrap();
    world.work().await;
    id
}

pub fn address(name: &str) -> String {
    format!("{}@example.org", name.to_lowercase())
}

/// Claire leaves, so that nobody looks after everything.
async fn without_claire(world: &World) {
    let tx = world.tx().await;
    team::end(&tx, world.coordinator, world.coordinator).await.unwrap();
    tx.commit().await.unwrap();
    world.pass(Duration::minutes(11)).await;
}

/// A form about a member.
fn form<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("name", "Rosa"),
        ("email", "Rosa@example.org"),
        ("role", "referent"),
        ("mail_language", "fr"),
        ("areas", ""),
        ("away_until", ""),
    ];
    let kept = usual.into_iter().filter(|(name, _)| !more.iter().any(|(of, _)| of == name));
    kept.chain(more.iter().copied()).collect()
}

async fn row(world: &World, email: &str) -> staff::Model {
    let all = world.all::<staff::Entity>().await;
    all.into_iter().find(|one| one.email == email).unwrap()
}

/// Who got a letter that leads to this page of the desk since `from`, each once.
async fn told(world: &World, page: &str, from: usize) -> Vec<String> {
    let mails = world.all::<caught::Entity>().await;
    let leads = |mail: &&caught::Model| {
        mail.body.lines().any(|line| line == format!("http://entraide.test/savoie{page}"))
    };
    let mut all: Vec<String> =
        mails[from..].iter().filter(leads).map(|mail| mail.recipient.replace("@example.org", "")).collect();
    all.sort();
    all.dedup();
    all
}

async fn mails(world: &World) -> usize {
    world.all::<caught::Entity>().await.len()
}

both!(the_team_is_managed_at_the_desk, |world| async move {
    let mut sonja = director(&world).await;
    sonja.get("/savoie/desk").await.is(200).shows("/savoie/desk/team");
    sonja.get("/savoie/desk/team").await.is(200).shows("claire@example.org").shows("Coordination");
    let new = "/savoie/desk/team/new";
    sonja.get(new).await.is(200).shows("Relecture");
    for (more, wrong) in [
        (vec![("name", "")], "#name"),
        (vec![("email", "rosa")], "#email"),
        (vec![("email", "CLAIRE@example.org")], "#email"),
        (vec![("role", "queen")], "#role"),
        (vec![("mail_language", "xx")], "#mail_language"),
        (vec![("areas", "Trifouillis-les-Oies")], "#areas"),
        (vec![("areas", "Genève")], "#areas"),
        (vec![("role", "director"), ("areas", "Albertville")], "#areas"),
        (vec![("role", "director"), ("language", "it")], "#language"),
        (vec![("away_until", "2026-03-15")], "#away_until"),
        (vec![("away_until", "2028-03-15")], "#away_until"),
        (vec![("away_until", "demain")], "#away_until"),
    ] {
        let answer = sonja.post(new, &form(&more)).await;
        answer.is(422).shows(&format!("href=\"{wrong}\"")).shows("name=\"areas\"");
    }
    let areas = [("areas", "Albertville\nUgine"), ("language", "fr"), ("language", "it")];
    let page = sonja.submit(new, &form(&areas)).await;
    page.is(200).shows("Un message est en route").shows("Albertville").shows("rosa@example.org");
    was_told(&world, "rosa@example.org", "http://entraide.test/savoie/desk/sign-in").await;
    let rosa = row(&world, "rosa@example.org").await;
    assert_eq!(rosa.areas.0, [ALBERTVILLE, "FR-73303"]);
    assert_eq!(rosa.languages.0, ["fr", "it"]);
    // She signs in, and sees what is hers to do.
    let mut browser = signed_in(&world, rosa.id).await;
    assert_eq!(browser.get("/savoie/desk").await.to(), "/savoie/desk/moderation");
    browser
        .get("/savoie/desk/moderation")
        .await
        .is(200)
        .hides("/savoie/desk/team")
        .hides("/savoie/desk/plan");
    browser.get("/savoie/desk/team").await.is(403);
    browser.get("/savoie/desk/me").await.is(200).shows("Albertville").shows("Relecture");
    browser.post("/savoie/desk/me", &[("mail_language", "it"), ("away_until", "never")]).await.is(422);
    let own = [("mail_language", "it"), ("away_until", "2026-03-20")];
    browser.submit("/savoie/desk/me", &own).await.is(200).shows("2026-03-20");
    let here = format!("/savoie/desk/team/{}", rosa.id);
    sonja.get("/savoie/desk/team").await.shows("Absence jusqu’au");
    sonja.get(&here).await.is(200).shows("Albertville (73200)").shows("2026-03-20");
    let more = [("areas", ""), ("role", "operator"), ("name", "Rosa B."), ("away_until", "")];
    sonja.submit(&here, &form(&more)).await.is(200).shows("Rosa B.").hides("Absence jusqu’au");
    browser.get("/savoie/desk").await.is(200).shows("/savoie/desk/search").hides("/savoie/desk/moderation");
    // Out: at once, in every browser.
    sonja.get(&format!("{here}/end")).await.is(200).shows("déconnectée");
    sonja.submit(&format!("{here}/end"), &[]).await.is(200).hides("Rosa B.");
    assert_eq!(browser.get("/savoie/desk").await.to(), "/savoie/desk/sign-in");
    browser.post("/savoie/desk/search", &[("q", "Odette")]).await.is(401);
    sonja.get(&here).await.is(404);
    sonja.post(&format!("{here}/end"), &[]).await.is(404);
    // Back again: the same person, but not the same session.
    sonja.submit(new, &form(&[])).await.is(200).shows("rosa@example.org");
    assert_eq!(row(&world, "rosa@example.org").await.id, rosa.id);
    assert_eq!(browser.get("/savoie/desk").await.to(), "/savoie/desk/sign-in");
    let lines = world.all::<events::Entity>().await.into_iter();
    let mut kinds: Vec<String> =
        lines.filter(|line| line.data["member"] == rosa.id.to_string()).map(|line| line.kind).collect();
    // All in the same moment.
    kinds.sort();
    assert_eq!(kinds, ["team-added", "team-added", "team-changed", "team-changed", "team-left"]);
});

both!(somebody_always_directs, |world| async move {
    let mut sonja = director(&world).await;
    let all = world.all::<staff::Entity>().await;
    let id = all.iter().find(|one| one.role == Role::Director).unwrap().id;
    let here = format!("/savoie/desk/team/{id}");
    sonja.get(&here).await.is(200);
    let more = [("name", "Sonja")];
    let answer = sonja.post(&here, &form(&more)).await;
    answer.is(422).shows("Personne d’autre ne dirige").shows("href=\"#role\"");
    sonja.post(&format!("{here}/end"), &[]).await.is(422).shows("Personne d’autre ne dirige");
    assert!(world.all::<staff::Entity>().await.iter().all(|one| one.left_at.is_none()));
    // Her name can change, and with a second one there she can go.
    let more = [("name", "Sonja M."), ("role", "director")];
    sonja.submit(&here, &form(&more)).await.is(200).shows("Sonja M.");
    let mut second = director(&world).await;
    assert_eq!(sonja.post(&here, &form(&[("name", "Sonja")])).await.to(), "/savoie/desk/me");
    sonja.get("/savoie/desk/team").await.is(403);
    second.get(&here).await.is(200);
    second.submit(&here, &form(&[("role", "director")])).await.is(200);
    // Of two who end each other at the same time, one stays.
    let others = world.all::<staff::Entity>().await;
    let other = others.iter().find(|one| one.role == Role::Director && one.id != id).unwrap().id;
    let there = format!("/savoie/desk/team/{other}/end");
    let own = format!("{here}/end");
    let (one, two) = tokio::join!(sonja.post(&there, &[]), second.post(&own, &[]));
    let left = world.all::<staff::Entity>().await;
    let directors = left.iter().filter(|one| one.role == Role::Director && one.left_at.is_none());
    assert_eq!(directors.count(), 1, "{} {}", one.status, two.status);
});

/// An ask that needs a hand, in Chambéry, in French.
async fn in_hand(world: &World) -> Listing {
    let ask = world.ask(1).await;
    let tx = world.tx().await;
    hand(&tx, &ask, Hand::Disputed).await.unwrap();
    tx.commit().await.unwrap();
    world.listing(ask.id).await
}

async fn sees(visitor: &mut Visitor, ask: &Listing) -> bool {
    let here = format!("/savoie/desk/asks/{}", ask.id);
    let is_listed = visitor.get("/savoie/desk").await.is(200).body.contains(&here);
    let found = visitor.post("/savoie/desk/search", &[("q", "Odette")]).await;
    assert_eq!(found.is(200).body.contains(&here), is_listed);
    let status = visitor.get(&here).await.status.as_u16();
    assert_eq!(status, if is_listed { 200 } else { 403 });
    for action in ["contacts", "note", "take-care"] {
        let status = visitor.post(&format!("{here}/{action}"), &[("helper", "x")]).await.status.as_u16();
        assert_eq!(status != 403, is_listed, "{action}: {status}");
    }
    is_listed
}

both!(a_coordinator_sees_what_lies_within_their_limits, |world| async move {
    let ask = in_hand(&world).await;
    for (name, areas, languages, is_theirs) in [
        ("Bruno", &[CHAMBERY][..], &[][..], true),
        ("Dana", &["FR-73"], &["fr", "de"], true),
        ("Emil", &[AIX], &[], false),
        ("Fanny", &[], &["de"], false),
        ("Gino", &[CHAMBERY], &["it"], false),
    ] {
        let id = member(&world, name, Role::Coordinator, areas, languages).await;
        let mut visitor = signed_in(&world, id).await;
        assert_eq!(sees(&mut visitor, &ask).await, is_theirs, "{name}");
        for tab in ["hand", "searching", "matched", "finished"] {
            let page = visitor.get(&format!("/savoie/desk?tab={tab}")).await;
            page.is(200).hides("/savoie/desk/plan");
        }
        // A plan is made for everybody.
        visitor.get("/savoie/desk/plan").await.is(403);
        visitor.post("/savoie/desk/plan/make", &[]).await.is(403);
    }
    // An operator notes what is said on the phone, and nothing more.
    let olga = member(&world, "Olga", Role::Operator, &[], &[]).await;
    let mut olga = signed_in(&world, olga).await;
    let here = format!("/savoie/desk/asks/{}", ask.id);
    let page = olga.get(&here).await;
    page.is(200).shows("/note").hides("/contacts").hides("/close").hides("/assign").hides("/take-care");
    let (version, seen) = (page.hidden("version"), page.hidden("seen"));
    let note = [("version", version.as_str()), ("seen", &seen), ("text", "A rappelé")];
    olga.submit(&format!("{here}/note"), &note).await.is(200).shows("A rappelé");
    olga.post(&format!("{here}/contacts"), &[]).await.is(403);
});

both!(asks_do_not_wait_for_somebody_who_is_away, |world| async move {
    for (name, area) in [("Bruno", CHAMBERY), ("Emil", AIX), ("Aline", ALBERTVILLE)] {
        member(&world, name, Role::Coordinator, &[area], &[]).await;
    }
    let mut sonja = director(&world).await;
    without_claire(&world).await;
    let from = mails(&world).await;
    let ask = in_hand(&world).await;
    world.pass(Duration::minutes(11)).await;
    assert_eq!(told(&world, "/desk", from).await, ["bruno"]);
    let (bruno, emil) = (row(&world, &address("Bruno")).await.id, row(&world, &address("Emil")).await.id);
    let (mut bruno, mut emil) = (signed_in(&world, bruno).await, signed_in(&world, emil).await);
    assert!(sees(&mut bruno, &ask).await && !sees(&mut emil, &ask).await);
    // Bruno goes away, and says so: his neighbour hears of it, and sees it.
    let from = mails(&world).await;
    bruno.get("/savoie/desk/me").await.is(200);
    bruno.submit("/savoie/desk/me", &[("mail_language", "fr"), ("away_until", "2026-03-17")]).await.is(200);
    world.pass(Duration::minutes(11)).await;
    assert_eq!(told(&world, "/desk", from).await, ["emil"]);
    assert!(sees(&mut bruno, &ask).await && sees(&mut emil, &ask).await);
    // So does the neighbour, whose mail tells what is theirs; then the one behind the mountains, in the end
    // the director.
    let emil_id = row(&world, &address("Emil")).await.id;
    for (id, name, next) in [(emil_id, "Emil", "aline"), (Uuid::nil(), "Aline", "sonja")] {
        let id = if id.is_nil() { row(&world, &address(name)).await.id } else { id };
        let from = mails(&world).await;
        let here = format!("/savoie/desk/team/{id}");
        sonja.get(&here).await.is(200);
        let area = if name == "Emil" { "Aix-les-Bains" } else { "Albertville" };
        let more = [("role", "coordinator"), ("name", name), ("areas", area), ("away_until", "2026-03-17")];
        sonja.submit(&here, &form(&more)).await.is(200);
        world.pass(Duration::minutes(11)).await;
        let told = told(&world, "/desk", from).await;
        assert!(told.len() == 1 && told[0].starts_with(next), "{told:?}");
    }
    assert!(sees(&mut sonja, &ask).await);
    // An absence ends by itself: the day after, Bruno is told again, and his neighbour sees it no more.
    world.pass(Duration::days(2)).await;
    let from = mails(&world).await;
    let tx = world.tx().await;
    nudge(&tx).await.unwrap();
    tx.commit().await.unwrap();
    world.pass(Duration::hours(25)).await;
    assert_eq!(told(&world, "/desk", from).await, ["bruno"]);
    let mut emil = signed_in(&world, emil_id).await;
    assert!(!sees(&mut emil, &ask).await);
});

/// Somebody reports an offer in Chambéry, in French.
async fn reported(world: &World) -> Offer {
    let offer = open(world, 1).await;
    let tx = world.tx().await;
    let new = NewReport {
        form_id: tx.ids.uuid(),
        about: About::Offer,
        about_id: offer.id,
        reason: Reason::Rude,
        words: String::new(),
    };
    report::add(&tx, new, events::Actor::Reader).await.unwrap();
    tx.commit().await.unwrap();
    offer
}

both!(referents_check_what_lies_in_their_area, |world| async move {
    let mut referents = Vec::new();
    for (name, area) in [("Bruno", CHAMBERY), ("Emil", AIX), ("Aline", ALBERTVILLE)] {
        let id = member(&world, name, Role::Referent, &[area], &[]).await;
        referents.push((id, signed_in(&world, id).await));
    }
    let community = member(&world, "Cleo", Role::Community, &[], &[]).await;
    let mut cleo = signed_in(&world, community).await;
    director(&world).await;
    without_claire(&world).await;
    let from = mails(&world).await;
    let offer = reported(&world).await;
    world.pass(Duration::minutes(11)).await;
    // Not hers: it is no organisation.
    assert_eq!(told(&world, "/desk/moderation", from).await, ["bruno"]);
    let here = format!("/savoie/desk/moderation/offer/{}", offer.id);
    cleo.get("/savoie/desk/moderation").await.is(200).hides(&here);
    cleo.get(&here).await.is(403);
    let mut seen = Vec::new();
    for (_, visitor) in &mut referents {
        let queue = visitor.get("/savoie/desk/moderation").await;
        let is_listed = queue.is(200).body.contains(&here);
        assert_eq!(queue.body.contains("<span class=\"count\">1</span>"), is_listed);
        let status = if is_listed { 200 } else { 403 };
        visitor.get(&here).await.is(status);
        visitor.get(&format!("{here}/take-down")).await.is(status);
        let refused = visitor.post(&format!("{here}/take-down"), &[("words", "")]).await.status.as_u16();
        assert_eq!(refused, if is_listed { 422 } else { 403 });
        seen.push(is_listed);
    }
    assert_eq!(seen, [true, false, false]);
    // While Bruno is away, his neighbour is told and sees it.
    let from = mails(&world).await;
    let bruno = world.read().get::<staff::Entity>(referents[0].0).await.unwrap().unwrap();
    let tx = world.tx().await;
    let until = NaiveDate::from_ymd_opt(2026, 3, 18);
    team::change_own(&tx, &bruno, Lang::Fr, until).await.unwrap();
    tx.commit().await.unwrap();
    world.pass(Duration::minutes(11)).await;
    assert_eq!(told(&world, "/desk/moderation", from).await, ["emil"]);
    let mut emil = signed_in(&world, referents[1].0).await;
    emil.get("/savoie/desk/moderation").await.is(200).shows(&here);
    emil.submit(&format!("{here}/dismiss"), &[]).await.is(200);
    // What waits to be public is theirs as well.
    check_first(&world).await;
    let mut luc = world.visitor();
    let (written, _) = crate::offers::write(&world, &mut luc, &[]).await;
    let link = crate::offers::mailed(&world, crate::offers::LUC, "offer/confirm").await;
    luc.get(&link).await.is(200);
    luc.submit(&link, &[]).await.is(200);
    let there = format!("/savoie/desk/moderation/offer/{}", written.id);
    emil.get("/savoie/desk/moderation").await.is(200).shows(&there);
    let mut aline = signed_in(&world, referents[2].0).await;
    aline.get("/savoie/desk/moderation").await.is(200).hides(&there);
    let mark = emil.get(&there).await.is(200).hidden("mark");
    aline.get("/savoie/desk/me").await.is(200);
    aline.post(&format!("{there}/accept"), &[("mark", &mark)]).await.is(403);
    emil.submit(&format!("{there}/accept"), &[("mark", &mark)]).await.is(200).shows("Visible en ce moment");
});
