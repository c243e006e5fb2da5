//! Journeys of reports and of the moderators' queue.

use chrono::Duration;
use entraide::board::model as board;
use entraide::events;
use entraide::listings::model::Start;
use entraide::mail::model::caught;
use entraide::moderation::model::{self as report, About};
use entraide::offers::model::{self as offer, Closed, State};
use entraide::offers::replies::{self, Side};
use uuid::Uuid;

use crate::offers::{
    LUC, check_first, mailed, mails, now, offered, open, posted, replied, talk, was_told, write,
};
use crate::town::claire;
use crate::world::{World, both};

async fn kinds(world: &World, about: Uuid) -> Vec<String> {
    let lines = events::of_listing(&world.read(), about).await.unwrap();
    lines.into_iter().map(|line| line.kind).collect()
}

fn item(about: &str, id: Uuid) -> String {
    format!("/savoie/desk/moderation/{about}/{id}")
}

/// A reader reports something; anonymous.
async fn reported(world: &World, path: &str, more: &[(&str, &str)]) {
    let mut reader = world.visitor();
    let id = reader.get(path).await.is(200).hidden("form_id");
    let fields = [&[("form_id", id.as_str())], more].concat();
    reader.submit(path, &fields).await.is(200).shows("Merci de l’avoir signalé");
    // Sent twice, it is there once.
    reader.post(path, &fields).await.to();
}

both!(where_offers_are_checked_they_wait_for_a_moderator, |world| async move {
    check_first(&world).await;
    let mut luc = world.visitor();
    let (written, _) = write(&world, &mut luc, &[]).await;
    let link = mailed(&world, LUC, "offer/confirm").await;
    luc.get(&link).await.is(200).shows("avant qu’elle soit visible");
    luc.submit(&link, &[]).await.is(200).shows("En relecture");
    assert_eq!(now(&world, written.id).await.state, State::Waiting);
    assert!(posted(&world, written.id).await.is_none());
    was_told(&world, LUC, "Quelqu’un de l’équipe la lit").await;
    luc.get(&format!("/savoie/offer/reply/{}", written.id)).await.is(404);
    // Ten minutes later the staff is told, once.
    world.pass(Duration::minutes(11)).await;
    was_told(&world, "claire@example.org", "/savoie/desk/moderation").await;
    assert_eq!(mails(&world, "claire@example.org").await, 1);
    // And once a day while it waits, whatever else needs a hand.
    world.ask_as(1, Start::Phone).await;
    world.pass(Duration::hours(12)).await;
    let checks = async || {
        let all = world.all::<caught::Entity>().await;
        all.iter().filter(|mail| mail.body.contains("/savoie/desk/moderation")).count()
    };
    assert_eq!(checks().await, 1);
    world.pass(Duration::hours(14)).await;
    assert_eq!(checks().await, 2);
    let mut desk = claire(&world).await;
    let page = desk.get("/savoie/desk").await;
    page.is(200).shows("/savoie/desk/moderation").shows("<span class=\"count\">1</span>");
    desk.get("/savoie/desk/moderation")
        .await
        .is(200)
        .shows("Aide pour l’ordinateur")
        .shows("Attend d’être visible");
    let here = item("offer", written.id);
    let mark = desk.get(&here).await.is(200).shows("sans hâte").hidden("mark");
    // The author changes a word meanwhile: what was not read is not accepted.
    let own = mailed(&world, LUC, "offer/mine").await;
    luc.get(&own).await.is(200);
    let again = [("form_id", "(nothing)"), ("title", "Autre chose")];
    luc.post(&format!("{own}/edit"), &crate::offers::form("", &again)).await.to();
    desk.post(&format!("{here}/accept"), &[("mark", &mark)]).await.is(409);
    let mark = desk.get(&here).await.hidden("mark");
    desk.submit(&format!("{here}/accept"), &[("mark", &mark)]).await.is(200).shows("Visible en ce moment");
    assert_eq!(posted(&world, written.id).await.unwrap().title.as_deref(), Some("Autre chose"));
    was_told(&world, LUC, "tout le monde peut maintenant lire").await;
    desk.get("/savoie/desk/moderation").await.is(200).shows("Rien n’attend");
    // New words are looked at again; the same ones are not.
    luc.get(&own).await.is(200);
    let other_people = [("form_id", "(nothing)"), ("title", "Autre chose"), ("people", "2")];
    luc.post(&format!("{own}/edit"), &crate::offers::form("", &other_people)).await.to();
    assert_eq!(now(&world, written.id).await.state, State::Open);
    let new_words = [("form_id", "(nothing)"), ("title", "Encore autre chose")];
    luc.get(&format!("{own}/edit")).await.is(200).shows("relit avant");
    luc.post(&format!("{own}/edit"), &crate::offers::form("", &new_words)).await.to();
    assert_eq!(now(&world, written.id).await.state, State::Waiting);
    assert!(posted(&world, written.id).await.is_none());
    // Nor is the check gone round by a pause or an end.
    luc.post(&format!("{own}/end"), &[]).await.to();
    luc.post(&format!("{own}/reopen"), &[]).await.to();
    assert_eq!(now(&world, written.id).await.state, State::Waiting);
});

both!(a_change_during_a_pause_is_checked_too, |world| async move {
    check_first(&world).await;
    let mut luc = world.visitor();
    let (made, own) = offered(&world, &mut luc, &[]).await;
    let tx = world.tx().await;
    let mut held = offer::lock(&tx, made.id).await.unwrap().unwrap();
    let platform = world.settings();
    entraide::offers::change::accept(&tx, &mut held, world.coordinator, &platform).await.unwrap();
    tx.commit().await.unwrap();
    luc.get(&own).await.is(200).shows("Visible");
    luc.post(&format!("{own}/pause"), &[]).await.to();
    let words = [("form_id", "(nothing)"), ("title", "Tout autre chose")];
    luc.post(&format!("{own}/edit"), &crate::offers::form("", &words)).await.to();
    assert_eq!(now(&world, made.id).await.state, State::Paused);
    luc.submit(&format!("{own}/resume"), &[]).await.is(200).shows("En relecture");
    assert!(posted(&world, made.id).await.is_none());
});

both!(words_that_smell_of_money_are_shown_to_a_moderator, |world| async move {
    let (mut luc, mut desk) = (world.visitor(), claire(&world).await);
    let more = [("details", "Je viens pour 20 € de l’heure <b>, en liquide")];
    let (made, _) = offered(&world, &mut luc, &more).await;
    assert_eq!((made.state, made.flags.0.len()), (State::Open, 2));
    assert!(posted(&world, made.id).await.is_some(), "not blocked");
    desk.get("/savoie/desk/moderation").await.is(200).shows("€, de l’heure");
    let page = desk.get(&item("offer", made.id)).await;
    page.is(200).shows("<mark>€</mark> <mark>de l’heure</mark> &#60;b&#62;");
    // Refused with one of our reasons, in the author's language.
    let down = format!("{}/take-down", item("offer", made.id));
    let page = desk.get(&down).await;
    let mark = page
        .is(200)
        .shows("<option value=\"\">Autre raison")
        .shows("seul le remboursement")
        .shows("Français")
        .hidden("mark");
    desk.post(&down, &[("mark", &mark), ("words", "")]).await.is(422).shows("#words");
    desk.post(&down, &[("mark", "old"), ("words", "Non.")]).await.is(409);
    let why = "L’aide est gratuite ici.\nMerci de votre compréhension.";
    desk.submit(&down, &[("mark", &mark), ("words", why)]).await.is(200).shows("Retirée par l’équipe");
    assert_eq!(now(&world, made.id).await.close_reason, Some(Closed::Refused));
    assert!(posted(&world, made.id).await.is_none());
    was_told(&world, LUC, "> L’aide est gratuite ici.\n> Merci de votre compréhension.").await;
    let own = mailed(&world, LUC, "offer/mine").await;
    let page = luc.get(&own).await;
    page.is(200).shows("Retirée par l’équipe").shows("L’aide est gratuite ici.").hides("/reopen");
    luc.post(&format!("{own}/reopen"), &[]).await.to();
    assert_eq!(now(&world, made.id).await.state, State::Closed);
    assert_eq!(desk.get(&down).await.to(), item("offer", made.id));
    // It was a mistake: put back.
    desk.get(&item("offer", made.id)).await.is(200).shows("/put-back");
    desk.submit(&format!("{}/put-back", item("offer", made.id)), &[])
        .await
        .is(200)
        .shows("Remise par l’équipe");
    assert!(posted(&world, made.id).await.is_some());
    let told = kinds(&world, made.id).await;
    for kind in ["offer-confirmed", "offer-closed", "offer-put-back"] {
        assert!(told.iter().any(|one| one == kind), "{told:?}");
    }
    desk.get("/savoie/desk/moderation").await.shows("Rien n’attend");
});

both!(readers_report_what_is_on_the_board, |world| async move {
    let (made, ask) = (open(&world, 2).await, world.ask(1).await);
    let waits = replied(&world, &made).await;
    let agreed = replied(&world, &made).await;
    let mut luc = world.visitor();
    luc.get(&talk(&world, Side::Offerer, agreed)).await.is(200);
    luc.post(&format!("{}/yes", talk(&world, Side::Offerer, agreed)), &[]).await.to();
    let (of_offer, of_ask) =
        (format!("/savoie/report/offer/{}", made.id), format!("/savoie/report/ask/{}", ask.id));
    let mut reader = world.visitor();
    let id = reader.get(&of_offer).await.is(200).shows("Promener un chien").hidden("form_id");
    reader.post(&of_offer, &[("form_id", &id)]).await.is(422).shows("href=\"#reason\"");
    reader.post(&of_offer, &[("form_id", "x"), ("reason", "rude")]).await.is(400);
    reported(&world, &of_offer, &[("reason", "rude"), ("words", "Des insultes <i>")]).await;
    reported(&world, &of_offer, &[("reason", "untrue")]).await;
    reported(&world, &of_ask, &[("reason", "other"), ("words", "Bizarre")]).await;
    assert_eq!(world.all::<report::Entity>().await.len(), 3);
    // What is not there, or is the other kind, cannot be reported.
    for path in [
        format!("/savoie/report/ask/{}", made.id),
        format!("/savoie/report/offer/{}", ask.id),
        format!("/savoie/report/offer/{}", Uuid::from_u128(7)),
        format!("/savoie/report/cat/{}", made.id),
        format!("/bern/report/offer/{}", made.id),
    ] {
        reader.get(&path).await.is(404);
    }
    reader.get(&format!("/savoie/report/reply/{waits}")).await.is(410);
    // Nobody else sees the queue.
    assert_eq!(reader.get("/savoie/desk/moderation").await.to(), "/savoie/desk/sign-in");
    reader.get(&of_offer).await.is(200);
    reader.post(&format!("{}/dismiss", item("offer", made.id)), &[]).await.is(401);
    let mut desk = claire(&world).await;
    let page = desk.get("/savoie/desk/moderation").await;
    page.is(200).shows("Promener un chien").shows("2 signalements").shows("1 signalement").shows("Courses");
    // An ask is dealt with on its own page.
    let page = desk.get(&item("ask", ask.id)).await;
    page.is(200).shows(&format!("/savoie/desk/asks/{}", ask.id)).shows("Bizarre").hides("Odette");
    desk.get(&format!("/savoie/desk/asks/{}", ask.id)).await.is(200).shows("Lecteur ou lectrice");
    desk.submit(&format!("{}/handled", item("ask", ask.id)), &[]).await.is(200).shows("réglé");
    // The offer is taken down: those who wait and those who agreed are told, and see no contact.
    let page = desk.get(&item("offer", made.id)).await;
    page.is(200).shows("Des insultes &#60;i&#62;").shows("Ce n’est pas vrai");
    let down = format!("{}/take-down", item("offer", made.id));
    let mark = desk.get(&down).await.is(200).hidden("mark");
    desk.submit(&down, &[("mark", &mark), ("words", "Des lecteurs se sont plaints.")])
        .await
        .is(200)
        .shows("· retirée");
    for reply in [waits, agreed] {
        let row = world.read().get::<replies::Entity>(reply).await.unwrap().unwrap();
        assert_eq!(row.state, replies::State::Released);
        luc.get(&talk(&world, Side::Replier, reply)).await.is(200).hides("mailto:l");
    }
    assert_eq!(now(&world, made.id).await.taken, 0);
    assert_eq!(entraide::moderation::waiting::all(&world.read(), world.clock.now()).await.unwrap().len(), 0);
    // Later the readers' words are forgotten.
    world.pass(Duration::days(91)).await;
    assert!(world.all::<report::Entity>().await.iter().all(|report| report.words.is_empty()));
});

both!(a_report_may_turn_out_to_be_nothing, |world| async move {
    let made = open(&world, 1).await;
    reported(&world, &format!("/savoie/report/offer/{}", made.id), &[("reason", "money")]).await;
    let mut desk = claire(&world).await;
    desk.get(&item("offer", made.id)).await.is(200).shows("On demande de l’argent");
    let page = desk.submit(&format!("{}/dismiss", item("offer", made.id)), &[]).await;
    page.is(200).shows("rien à faire").hides("/dismiss\"");
    assert!(posted(&world, made.id).await.is_some());
    assert!(kinds(&world, made.id).await.contains(&"report-handled".to_owned()));
    assert_eq!(desk.get(&format!("{}/dismiss", item("offer", made.id))).await.to(), item("offer", made.id));
    for (about, action) in [("offer", "handled"), ("offer", "read"), ("ask", "accept"), ("offer", "fly")] {
        let id = if about == "ask" { world.ask(1).await.id } else { made.id };
        desk.post(&format!("{}/{action}", item(about, id)), &[]).await.is(404);
    }
    desk.get(&item("reply", made.id)).await.is(404);
    desk.get(&item("cat", made.id)).await.is(404);
});

both!(a_conversation_is_read_only_with_a_line_in_the_log, |world| async move {
    let made = open(&world, 1).await;
    let reply = replied(&world, &made).await;
    let theirs = talk(&world, Side::Offerer, reply);
    let token = theirs.rsplit('/').next().unwrap().to_owned();
    world.visitor().get(&theirs).await.is(200).shows(&format!("/savoie/report/reply/{token}"));
    reported(&world, &format!("/savoie/report/reply/{token}"), &[("reason", "rude")]).await;
    let row = world.all::<report::Entity>().await.pop().unwrap();
    assert_eq!((row.about, row.about_id), (About::Reply, reply));
    let line = world.all::<events::Entity>().await.into_iter().find(|line| line.kind == "reported").unwrap();
    assert_eq!(line.actor_id, Some(made.person_id));
    let mut desk = claire(&world).await;
    desk.get("/savoie/desk/moderation").await.is(200).shows("Conversation");
    let here = item("reply", reply);
    desk.get(&here).await.is(200).hides("Bonjour</p>").shows("/read\"");
    let shown = |kinds: Vec<String>| kinds.iter().filter(|kind| *kind == "conversation-shown").count();
    assert_eq!(shown(kinds(&world, reply).await), 0);
    desk.post(&format!("{here}/read"), &[])
        .await
        .is(200)
        .shows("Bonjour</p>")
        .hides("Odile")
        .hides("Bastien");
    assert_eq!(shown(kinds(&world, reply).await), 1);
    // It ends only when the moderator is sure.
    desk.post(&format!("{here}/end"), &[]).await.to();
    assert_eq!(world.read().get::<replies::Entity>(reply).await.unwrap().unwrap().closed_at, None);
    desk.submit(&format!("{here}/end"), &[("sure", "yes")]).await.is(200).shows("conversation terminée");
    let row = world.read().get::<replies::Entity>(reply).await.unwrap().unwrap();
    assert_eq!(row.state, replies::State::Released);
    let row = world.read().get::<board::Entity>(made.id).await.unwrap().unwrap();
    assert!(row.down_at.is_none(), "the offer itself stays");
});

both!(reports_from_one_address_are_limited, |world| async move {
    let made = open(&world, 1).await;
    let path = format!("/savoie/report/offer/{}", made.id);
    let mut reader = world.visitor();
    for _ in 0..10 {
        let id = reader.get(&path).await.hidden("form_id");
        reader.post(&path, &[("form_id", &id), ("reason", "rude")]).await.is(303);
    }
    let id = reader.get(&path).await.hidden("form_id");
    let page = reader.post(&path, &[("form_id", &id), ("reason", "rude"), ("words", "Mes mots")]).await;
    page.is(429).shows("Mes mots").shows("Il y a eu trop d’essais");
});
